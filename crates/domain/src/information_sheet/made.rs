//! What only whoever writes a sheet can mend: it names what is nowhere, or promises what comes too late. A point that gets
//! such a sheet uses it as it is.

use super::read::at;
use super::{Sheet, SheetFiles, SheetText};
use crate::configuration::ConfigurationError;

/// What a sheet may name.
pub trait Known {
    /// Whether there is a leaf of the tree of categories with this code.
    fn category(&self, code: &str) -> bool;
    /// Whether there is a pictogram of this name.
    fn picture(&self, name: &str) -> bool;
    /// Whether there is a blank with this key, which points can fill in.
    fn blank(&self, key: &str) -> bool;
    /// Whether a page has its fixed words in this language: what holds of the text, and that nobody checked it.
    fn language(&self, code: &str) -> bool;
}

impl SheetFiles {
    /// Refuses a sheet of these files that names what is nowhere.
    pub fn check_made(&self, sheet: &Sheet, known: &impl Known) -> Result<(), ConfigurationError> {
        if let Some(code) = sheet.categories.iter().find(|code| !known.category(code)) {
            return Err(self.fault("categories", format!("`categories`: {code} is geen categorie")));
        }
        if !sheet.picture.is_empty() && !known.picture(&sheet.picture) {
            return Err(self.fault("picture", no_picture(&sheet.picture)));
        }
        if sheet.next_update_ms.zip(sheet.valid_until_ms).is_some_and(|(next, until)| next > until) {
            return Err(self.fault("next_update", "`next_update` is later dan `valid_until`".to_owned()));
        }
        sheet.texts.iter().try_for_each(|text| self.check_text(text, known))
    }

    fn check_text(&self, text: &SheetText, known: &impl Known) -> Result<(), ConfigurationError> {
        let file = self.texts.get(&text.language).unwrap_or(&self.sheet);
        if !known.language(&text.language) {
            let message = format!("de taal {} kent het programma niet", text.language);
            return Err(ConfigurationError { file: file.file.clone(), line: 1, message });
        }
        let picture = text.lines().map(|line| line.picture.as_str()).find(|it| !it.is_empty() && !known.picture(it));
        let blank = text.blanks().into_iter().find(|key| !known.blank(key));
        match (picture, blank) {
            (Some(picture), _) => Err(at(file, picture, no_picture(picture))),
            (None, Some(key)) => Err(at(file, &key, format!("de invulplek [[{key}]] bestaat niet"))),
            (None, None) => Ok(()),
        }
    }
}

fn no_picture(name: &str) -> String {
    format!("`picture`: er is geen pictogram dat {name} heet")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::configuration::Source;
    use crate::information_sheet::read_sheet;

    struct All;

    impl Known for All {
        fn category(&self, code: &str) -> bool {
            code == "2.1"
        }
        fn picture(&self, name: &str) -> bool {
            name == "drop"
        }
        fn blank(&self, key: &str) -> bool {
            key == "water_point"
        }
        fn language(&self, code: &str) -> bool {
            code == "nl"
        }
    }

    fn made(head: &str, line: &str, language: Option<&str>) -> Result<(), ConfigurationError> {
        let source = |file: &str, text: String| Source { file: file.to_owned(), text };
        let text = format!("title = 'Water'\ncore = ['Kook het.']\nread_aloud = ''\ndo = [\n{line}\n]\n");
        let nl = source("nl.toml", text.clone());
        let other = language.map(|language| (language.to_owned(), source(language, text)));
        let texts: BTreeMap<_, _> = [("nl".to_owned(), nl)].into_iter().chain(other).collect();
        let files = SheetFiles { sheet: source("sheet.toml", format!("code = 'G01'\n{head}\n")), texts };
        files.check_made(&read_sheet(&files)?, &All)
    }

    const FINE: &str = "{ text = 'Bij [[water_point]].', picture = \"drop\" }";

    #[test]
    fn what_is_nowhere_is_told_with_its_place() {
        let head = "categories = ['2.1']\npicture = 'drop'";
        assert_eq!(made(head, FINE, None), Ok(()));
        let late = "valid_until = 2026-12-01T18:00:00Z\nnext_update = 2026-12-01T18:00:01Z";
        for (head, line, language, place) in [
            ("categories = ['2.1', '9.99']", FINE, None, ("sheet.toml", 2)),
            ("categories = []\npicture = 'toren'", FINE, None, ("sheet.toml", 3)),
            (&format!("categories = []\n{late}"), FINE, None, ("sheet.toml", 4)),
            (head, "{ text = 'Kook het.', picture = \"toren\" }", None, ("nl.toml", 5)),
            (head, "'Bij [[maanbasis]].'", None, ("nl.toml", 5)),
            (head, "'Kook het.'", Some("xx"), ("xx", 1)),
        ] {
            let error = made(head, line, language).unwrap_err();
            assert_eq!((error.file.as_str(), error.line), place, "{error}");
        }
    }
}
