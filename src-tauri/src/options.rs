//! What may be said when starting: where the data is.

use crate::Error;
use std::ffi::OsString;
use std::path::PathBuf;
use steunpunt_commands::Place;

/// Options of the window's program.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Another folder than this user's own.
    pub store: Option<PathBuf>,
}

impl Options {
    /// Reads the words after the program's name; what they do not say, the environment may.
    pub fn read(words: impl Iterator<Item = OsString>, from_environment: Option<OsString>) -> Result<Self, Error> {
        let mut words = words;
        let mut store = from_environment.filter(|value| !value.is_empty());
        while let Some(word) = words.next() {
            let text = word.to_string_lossy();
            if text == "--store" {
                let missing = || Error::Option("--store needs a folder.".to_owned());
                store = Some(words.next().ok_or_else(missing)?);
            } else if let Some(folder) = text.strip_prefix("--store=") {
                store = Some(folder.into());
            } else {
                return Err(Error::Option(format!("There is no option {text}.")));
            }
        }
        Ok(Self { store: store.map(PathBuf::from) })
    }

    /// Where the data is.
    pub fn place(&self) -> Result<Place, Error> {
        match &self.store {
            Some(folder) => Ok(Place::at(std::path::absolute(folder).map_err(|_| Error::NoPlace)?)),
            None => Place::default_for_user().map_err(|_| Error::NoPlace),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Options;

    fn read(words: &[&str], from_environment: Option<&str>) -> Option<Options> {
        Options::read(words.iter().map(Into::into), from_environment.map(Into::into)).ok()
    }

    #[test]
    fn a_store_may_be_named_by_word_or_environment() {
        let named = |folder: &str| Some(Options { store: Some(folder.into()) });
        assert_eq!(read(&[], None), Some(Options::default()));
        assert_eq!(read(&["--store", "/a"], Some("/b")), named("/a"), "what is said wins");
        assert_eq!(read(&["--store=/a"], None), named("/a"));
        assert_eq!(read(&[], Some("/b")), named("/b"));
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        assert_eq!(read(&["--store"], None), None);
        assert_eq!(read(&["--stroe", "/a"], None), None);
    }
}
