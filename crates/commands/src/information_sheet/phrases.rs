//! The phrases of the card to point at, from `seeds/sheets/phrases.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;
use steunpunt_documents::{Phrase, PhraseLanguage};
use steunpunt_domain::information_sheet::BASE_LANGUAGE;

use super::shipped;

static FILE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../seeds/sheets/phrases.toml"));
/// Dutch first, so that the volunteer reads along.
const LANGUAGES: [&str; 6] = ["nl", "en", "tr", "ar", "pl", "uk"];

#[derive(Deserialize)]
struct File {
    phrase: Vec<Line>,
}

#[derive(Deserialize)]
struct Line {
    picture: String,
    #[serde(flatten)]
    texts: BTreeMap<String, String>,
}

/// The languages of the card.
pub(super) fn languages() -> Vec<PhraseLanguage> {
    let language = |code: &str| {
        let words = shipped().words.get(code);
        let word = |name: &str| words.and_then(|words| words.get(name)).cloned().unwrap_or_default();
        let machine = if code == BASE_LANGUAGE { String::new() } else { word("machine") };
        PhraseLanguage {
            language: code.to_owned(),
            right_to_left: word("direction") == "rtl",
            name: word("name"),
            machine,
        }
    };
    LANGUAGES.into_iter().map(language).collect()
}

/// The phrases, each in all languages of the card.
pub(super) fn phrases() -> Vec<Phrase> {
    let lines = toml::from_str::<File>(FILE).map(|file| file.phrase).unwrap_or_default();
    let phrase = |line: Line| Phrase {
        texts: LANGUAGES.into_iter().map(|code| line.texts.get(code).cloned().unwrap_or_default()).collect(),
        picture: line.picture,
    };
    lines.into_iter().map(phrase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phrase_is_there_in_every_language_with_its_pictogram() {
        let phrases = phrases();
        assert!(phrases.len() >= 12);
        for phrase in phrases {
            assert!(phrase.texts.iter().all(|text| !text.is_empty()), "{:?}", phrase.texts);
            assert!(steunpunt_documents::picture(&phrase.picture).is_some(), "{}", phrase.picture);
        }
    }
}
