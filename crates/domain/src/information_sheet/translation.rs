//! Who read a translation, and for which words that counts.

use serde::{Deserialize, Serialize};

use super::{Sheet, SheetText, SheetVersion};
use crate::logbook::Stamp;

/// A person who speaks the language has read a translation; written before anybody was asked who that was.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct TranslationChecked {
    /// The language.
    pub language: String,
}

/// Somebody who may approve says who has read a translation.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct TranslationSignedOff {
    /// The language.
    pub language: String,
    /// The name or function of whoever read it, as it goes on paper.
    pub by: String,
}

/// That a translation was read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TranslationCheck {
    /// By whom, in their own words; empty when that was not asked.
    pub by: String,
    /// Who says so, and when.
    pub stamp: Stamp,
}

impl TranslationCheck {
    /// Keeps the one that comes first in reading order, whichever arrives first.
    pub(super) fn or_earlier(self, other: Option<Self>) -> Self {
        match other {
            Some(other) if other.stamp.reading_order() < self.stamp.reading_order() => other,
            _ => self,
        }
    }
}

/// Whoever read a translation read it beside the words that it follows: it counts for every version in which neither
/// changed, and for no other.
pub(super) fn share_checks(versions: &mut [SheetVersion]) {
    let read = |version: &SheetVersion| -> Vec<(Sheet, String, TranslationCheck)> {
        let checks = version.checked.iter();
        checks.map(|(language, check)| (version.sheet.clone(), language.clone(), check.clone())).collect()
    };
    let all: Vec<_> = versions.iter().flat_map(read).collect();
    for version in versions {
        let same = all.iter().filter(|(sheet, language, _)| says_the_same(sheet, &version.sheet, language));
        let same: Vec<_> = same.map(|(_, language, check)| (language.clone(), check.clone())).collect();
        same.into_iter().for_each(|(language, check)| version.check(language, check));
    }
}

fn says_the_same(one: &Sheet, other: &Sheet, language: &str) -> bool {
    let words = |sheet: &Sheet| -> Option<[SheetText; 2]> {
        let bare = |text: &SheetText| SheetText { checked: false, ..text.clone() };
        Some([bare(sheet.texts.first()?), bare(sheet.text(language)?)])
    };
    words(one).is_some_and(|said| words(other) == Some(said))
}
