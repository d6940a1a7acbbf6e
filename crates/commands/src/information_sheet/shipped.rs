//! The sheets that come with the program, what their blanks are called, and the fixed words of a page.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use include_dir::{Dir, include_dir};
use steunpunt_domain::configuration::{ConfigurationError, Source};
use steunpunt_domain::information_sheet::{Sheet, SheetFiles, read_blanks, read_sheet, read_words};

static FOLDER: Dir = include_dir!("$CARGO_MANIFEST_DIR/../../seeds/sheets");

/// What comes with the program.
#[derive(Default)]
pub(crate) struct Shipped {
    /// The sheets.
    pub sheets: Vec<Sheet>,
    /// What blanks are called: by key, by language.
    pub blanks: BTreeMap<String, BTreeMap<String, String>>,
    /// The fixed words: by language, by name.
    pub words: BTreeMap<String, BTreeMap<String, String>>,
}

/// What comes with the program. A test reads it, so that nothing wrong in it is ever shipped.
pub(crate) fn shipped() -> &'static Shipped {
    static SHIPPED: LazyLock<Shipped> = LazyLock::new(|| {
        read(&FOLDER).unwrap_or_else(|error| {
            tracing::error!(%error, "the sheets that come with the program cannot be read");
            Shipped::default()
        })
    });
    &SHIPPED
}

fn read(folder: &Dir) -> Result<Shipped, ConfigurationError> {
    let sheets = folder.dirs().filter(|sheet| sheet.get_file(sheet.path().join("sheet.toml")).is_some());
    let mut sheets = sheets.map(|sheet| read_sheet(&files(sheet))).collect::<Result<Vec<_>, _>>()?;
    sheets.sort_by(|a, b| a.code.cmp(&b.code));
    let blanks = source(folder, "blanks.toml").map_or_else(|| Ok(BTreeMap::new()), |file| read_blanks(&file))?;
    let words = source(folder, "words.toml").map_or_else(|| Ok(BTreeMap::new()), |file| read_words(&file))?;
    Ok(Shipped { sheets, blanks, words })
}

fn files(sheet: &Dir) -> SheetFiles {
    let mut texts = BTreeMap::new();
    for file in sheet.files() {
        let language = file.path().file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        if language != "sheet" {
            texts.extend(source_of(file).map(|source| (language.to_owned(), source)));
        }
    }
    let head = sheet.get_file(sheet.path().join("sheet.toml")).and_then(source_of);
    SheetFiles { sheet: head.unwrap_or_else(|| Source { file: String::new(), text: String::new() }), texts }
}

fn source(folder: &Dir, name: &str) -> Option<Source> {
    source_of(folder.get_file(name)?)
}

fn source_of(file: &include_dir::File) -> Option<Source> {
    Some(Source { file: file.path().display().to_string(), text: file.contents_utf8()?.to_owned() })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn what_is_shipped_is_whole_in_six_languages() {
        let shipped = read(&FOLDER).unwrap();
        assert!(shipped.sheets.len() >= 16);
        let codes: BTreeSet<_> = shipped.sheets.iter().map(|sheet| &sheet.code).collect();
        assert_eq!(codes.len(), shipped.sheets.len(), "a code is never used twice");
        for sheet in &shipped.sheets {
            let languages: Vec<_> = sheet.texts.iter().map(|text| text.language.as_str()).collect();
            assert_eq!(languages, ["nl", "ar", "en", "pl", "tr", "uk"], "{}", sheet.code);
            assert!(!sheet.sources.is_empty(), "{} says where its facts come from", sheet.code);
            for blank in sheet.blanks() {
                let labels = shipped.blanks.get(&blank).unwrap_or_else(|| panic!("{}: {blank}", sheet.code));
                assert!(languages.iter().all(|language| labels.contains_key(*language)), "{blank}");
            }
            assert!(languages.iter().all(|language| shipped.words.contains_key(*language)), "{}", sheet.code);
        }
    }

    #[test]
    fn every_category_and_pictogram_of_a_shipped_sheet_is_there() {
        let configuration = crate::support_point::shipped().unwrap();
        for sheet in &shipped().sheets {
            let unknown = sheet.categories.iter().find(|code| configuration.category(code).is_none());
            assert_eq!(unknown, None, "{}", sheet.code);
            let lines = sheet.texts.iter().flat_map(|text| text.lines());
            let pictures = lines.map(|line| &line.picture).chain([&sheet.picture]).filter(|name| !name.is_empty());
            for picture in pictures {
                assert!(steunpunt_documents::picture(picture).is_some(), "{}: {picture}", sheet.code);
            }
        }
    }

    #[test]
    fn no_shipped_sheet_gives_a_telephone_number_but_112() {
        let numbers = |text: &str| -> Vec<String> {
            let digits = text.split(|c: char| !c.is_ascii_digit() && c != '-');
            digits.filter(|run| run.chars().filter(char::is_ascii_digit).count() >= 6).map(str::to_owned).collect()
        };
        for sheet in &shipped().sheets {
            for line in sheet.texts.iter().flat_map(|text| text.lines()) {
                assert!(numbers(&line.text).is_empty(), "{}: {}", sheet.code, line.text);
            }
        }
    }
}
