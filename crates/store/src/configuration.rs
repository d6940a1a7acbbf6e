//! Loads the configuration: our files, each replaced by the municipality's own of the same name.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};
use steunpunt_domain::configuration::{Configuration, ConfigurationError, Source};

use crate::pack::PackFiles;

/// What a municipality may add beside its own files of ours.
const THEME: &str = "theme.css";

static SHIPPED: Dir = include_dir!("$CARGO_MANIFEST_DIR/../../seeds/configuration");

/// The configuration as it is shipped.
pub fn shipped() -> Result<Configuration, ConfigurationError> {
    Configuration::read(shipped_source)
}

/// The configuration with the municipality's files of this folder in place of those that packs brought, and those in
/// place of ours.
pub fn load(folder: &Path, packed: &PackFiles) -> Result<Configuration, ConfigurationError> {
    Configuration::read(|name| source(folder, packed, name))
}

/// The same, with ours in place of each file that has a mistake; and all mistakes. Where a file of ours does not fit the
/// municipality's others, none of those count.
pub fn load_what_is_right(folder: &Path, packed: &PackFiles) -> Result<Loaded, ConfigurationError> {
    let (mut left_out, mut mistakes) = (BTreeSet::new(), Vec::new());
    loop {
        let right = |name: &str| {
            source(folder, packed, name).filter(|it| !left_out.contains(&it.file)).or_else(|| shipped_source(name))
        };
        let found = Configuration::mistakes(right);
        if found.is_empty() {
            return Ok((Configuration::read(right)?, mistakes));
        }
        let before = left_out.len();
        left_out.extend(found.iter().map(|mistake| mistake.file.clone()));
        let all_ours = found.iter().all(|mistake| shipped_source(&mistake.file).is_some());
        mistakes.extend(found);
        if all_ours || left_out.len() == before {
            return Ok((shipped()?, mistakes));
        }
    }
}

/// A configuration, and what was wrong with files that were left out.
pub type Loaded = (Configuration, Vec<ConfigurationError>);

/// Ours with this one file in place of its namesake.
pub fn with(file: &str, text: &str) -> Result<Configuration, ConfigurationError> {
    let source = |name: &str| match name == file {
        true => Some(Source { file: file.to_owned(), text: text.to_owned() }),
        false => shipped_source(name),
    };
    Configuration::read(source)
}

fn source(folder: &Path, packed: &PackFiles, name: &str) -> Option<Source> {
    let packed = || {
        let path = format!("configuration/{name}");
        packed.text(&path).map(|text| Source { file: path.clone(), text: text.to_owned() })
    };
    own_source(&folder.join(name)).or_else(packed).or_else(|| shipped_source(name))
}

/// The municipality's own style sheet, if it gave one.
pub fn theme(folder: &Path) -> Option<String> {
    std::fs::read_to_string(folder.join(THEME)).ok()
}

/// The names of the files in this folder, those that are used and those that nothing reads, each in order.
pub fn own_files(folder: &Path) -> (Vec<String>, Vec<String>) {
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = files.map(|file| file.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names.into_iter().partition(|name| name == THEME || SHIPPED.get_file(name).is_some())
}

fn own_source(path: &PathBuf) -> Option<Source> {
    let bytes = std::fs::read(path).ok()?;
    // Files saved by an editor on Windows often begin with a byte order mark.
    let text = String::from_utf8_lossy(&bytes).trim_start_matches('\u{feff}').to_owned();
    Some(Source { file: path.display().to_string(), text })
}

fn shipped_source(name: &str) -> Option<Source> {
    let text = SHIPPED.get_file(name)?.contents_utf8()?;
    Some(Source { file: name.to_owned(), text: text.to_owned() })
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_file_that_nothing_reads_is_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["means.toml", "theme.css", "mean.toml"] {
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        let (used, unread) = super::own_files(folder.path());
        assert_eq!(used, ["means.toml", "theme.css"]);
        assert_eq!(unread, ["mean.toml"]);
        assert_eq!(super::own_files(&folder.path().join("not there")), (Vec::new(), Vec::new()));
    }
}
