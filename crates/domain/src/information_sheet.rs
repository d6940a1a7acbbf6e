//! Information sheets (informatiebladen): the words that are handed out, and which version of them is in force.
//!
//! Owned here: what a version says, its life from draft to withdrawn, and what follows from a set of entries about one
//! code. Deliberately not here: paper, files of a pack, and what time it is.

mod contradiction;
mod field;
mod finding;
mod fold;
mod library;
mod made;
mod moments;
mod read;
mod sentences;
mod stale;
mod standing;
mod translation;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

pub use contradiction::{Contradiction, ContradictionTickedOff};
pub use field::with_field_names;
pub use finding::find;
pub use fold::{Origin, PublisherApproval, SheetVersion, Withdrawal};
pub use library::Library;
pub use made::Known;
pub use moments::{SheetMoments, WrongMoment};
pub use read::{SheetFiles, read_blanks, read_sheet, read_words};
pub use stale::Stale;
pub use standing::SheetStanding;
pub use translation::{TranslationCheck, TranslationChecked, TranslationSignedOff};

use crate::ids::{DeviceId, NotAnId};
use crate::letters::unknown_letters;
use crate::logbook::Ref;

/// The language in which every sheet is written first; the others follow its lines.
pub const BASE_LANGUAGE: &str = "nl";
/// The core message of a sheet has at most so many sentences.
pub const CORE_SENTENCES: usize = 3;
/// So many lines of one kind at most: a longer sheet is two sheets.
pub const MOST_LINES: usize = 40;
/// So many letters in one line at most.
pub const LONGEST_LINE: usize = 2_000;

/// One version of a sheet, in all its languages.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Sheet {
    /// The sheet's code, never used again for another: B07.
    pub code: String,
    /// Its version, from 1. A higher one replaces the lower ones.
    pub version: u32,
    /// Leaves of the tree of categories for which it is handed out.
    pub categories: Vec<String>,
    /// Its pictogram, by its name.
    pub picture: String,
    /// Whether somebody who can know it has confirmed what it says.
    pub confirmed: bool,
    /// From when it holds, in milliseconds since 1970; at once when absent.
    pub valid_from_ms: Option<i64>,
    /// Until when it holds, in milliseconds since 1970.
    pub valid_until_ms: Option<i64>,
    /// When the next version is expected, in milliseconds since 1970.
    pub next_update_ms: Option<i64>,
    /// Where it holds; empty when everywhere.
    pub area: String,
    /// Where it stands on the web; empty when nowhere.
    pub web_address: String,
    /// Where its facts come from.
    pub sources: Vec<SheetSource>,
    /// Its words; the first is the one that the others follow.
    pub texts: Vec<SheetText>,
}

/// Where a fact comes from.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SheetSource {
    /// What lines call it.
    pub key: String,
    /// Who says it, and where, as a reader would name it.
    pub name: String,
    /// The page.
    pub address: String,
    /// The day it was read, YYYY-MM-DD.
    pub read: String,
}

/// The words of a sheet in one language.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SheetText {
    /// ISO 639-1: nl, ar.
    pub language: String,
    /// Whether a person who speaks the language has read it. False for a machine's translation.
    pub checked: bool,
    /// The title. `[[key]]` is a blank that the point fills in, here and below.
    pub title: String,
    /// The core message: at most three sentences.
    pub core: Vec<String>,
    /// What to read aloud or over a megaphone.
    pub read_aloud: String,
    /// What to do.
    pub act: Vec<SheetLine>,
    /// What not to do.
    pub avoid: Vec<SheetLine>,
    /// Where to go.
    pub go: Vec<SheetLine>,
}

/// One thing to do, not to do, or to go to.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct SheetLine {
    /// The words.
    pub text: String,
    /// Its pictogram, by its name; empty when it has none.
    pub picture: String,
    /// The key of its source; empty when it states no fact.
    pub source: String,
}

/// A name for exactly these words, in every language: two versions that differ in a letter have another.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct SheetDigest(pub [u8; 16]);

impl fmt::Display for SheetDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl FromStr for SheetDigest {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        text.parse::<DeviceId>().map(|id| Self(id.0))
    }
}

impl Sheet {
    /// For when the next version was promised, in milliseconds since 1970, once that moment has passed.
    fn promise_broken(&self, now_ms: i64) -> Option<i64> {
        self.next_update_ms.filter(|at| *at <= now_ms)
    }

    /// The name of its words.
    pub fn digest(&self) -> SheetDigest {
        let bytes = postcard::to_stdvec(self).unwrap_or_default();
        let hash = blake3::derive_key("steunpunt information sheet v1", &bytes);
        let mut name = [0; 16];
        name.copy_from_slice(hash.split_at(16).0);
        SheetDigest(name)
    }

    /// The words in a language.
    pub fn text(&self, language: &str) -> Option<&SheetText> {
        self.texts.iter().find(|text| text.language == language)
    }

    /// The words in a language, else those that the others follow: a missing translation falls back visibly.
    pub fn text_or_base(&self, language: &str) -> Option<&SheetText> {
        self.text(language).or_else(|| self.texts.first())
    }

    /// Whether it says of anybody that they say so.
    pub fn names_a_source(&self) -> bool {
        self.sources.iter().any(|source| !source.name.trim().is_empty())
    }

    /// What is printed besides its words: who says so, and where it holds.
    pub fn printed_facts(&self) -> impl Iterator<Item = &str> {
        self.sources.iter().map(|source| source.name.as_str()).chain([self.area.as_str()])
    }

    /// The letters of it that no page can show, each once.
    pub fn unknown_letters(&self) -> String {
        unknown_letters(self.texts.iter().flat_map(SheetText::shown).chain(self.printed_facts()))
    }

    /// The keys of the blanks that its words leave open.
    pub fn blanks(&self) -> Vec<String> {
        let mut keys: Vec<_> = self.texts.iter().flat_map(SheetText::blanks).collect();
        keys.sort_unstable();
        keys.dedup();
        keys
    }
}

impl SheetText {
    /// All its lines, in their order.
    pub fn lines(&self) -> impl Iterator<Item = &SheetLine> {
        self.act.iter().chain(&self.avoid).chain(&self.go)
    }

    /// The keys of the blanks that it leaves open, as they come.
    pub fn blanks(&self) -> Vec<String> {
        self.shown().flat_map(pieces).filter_map(Piece::into_blank).collect()
    }

    /// Whether the core message has one to three sentences, however they are spread over its lines.
    pub fn core_fits(&self) -> bool {
        let count: usize = self.core.iter().map(|line| sentences::sentences(line)).sum();
        (1..=CORE_SENTENCES).contains(&count)
    }

    /// Everything that is printed, in its order: the title, the core message and the lines.
    pub fn shown(&self) -> impl Iterator<Item = &str> {
        let head = [&self.title].into_iter().chain(&self.core);
        head.chain(self.lines().map(|line| &line.text)).map(String::as_str)
    }
}

/// A part of a line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Piece {
    /// Words.
    Text(String),
    /// A blank, by its key.
    Blank(String),
}

impl Piece {
    fn into_blank(self) -> Option<String> {
        match self {
            Piece::Blank(key) => Some(key),
            Piece::Text(_) => None,
        }
    }
}

/// Splits a line at its blanks: `[[key]]`. A bracket that nobody closed is text.
pub fn pieces(line: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("[[") {
        let Some((key, behind)) = after.split_once("]]") else { break };
        if !before.is_empty() {
            pieces.push(Piece::Text(before.to_owned()));
        }
        pieces.push(Piece::Blank(key.trim().to_owned()));
        rest = behind;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest.to_owned()));
    }
    pieces
}

/// The words of a version come into the logbook: somebody wrote them here, or they are handed out or approved for the
/// first time and came with the program or a pack.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SheetWritten {
    /// What it says.
    pub sheet: Sheet,
    /// Who made it.
    pub origin: Origin,
}

/// Whoever published a version in a pack approved it: a publisher whom this point trusts under this name.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SheetApprovedByPublisher {
    /// Who, by their public key.
    pub publisher: [u8; 32],
    /// What they are called, as it goes on paper.
    pub name: String,
}

/// Somebody who may do so approved a version.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SheetApproved {}

/// Somebody who may approve says whether what a version says is confirmed, whatever its words came with.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SheetConfirmed {
    /// Whether it is.
    pub confirmed: bool,
    /// The live entries of this kind that the author saw.
    pub seen: Vec<Ref>,
}

/// A version is given out: from now on it may be handed out, and lower ones may not.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SheetPublished {
    /// Whether it contradicts what it replaces, so that whoever got the old one must hear.
    pub contradicts: bool,
}

/// A version may not be handed out any more.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SheetWithdrawn {
    /// Why, in words for whoever finds it.
    pub reason: String,
}

/// A version came out of a printer: more of it is a reprint. That it was handed out is said apart.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SheetPrinted {
    /// In which languages.
    pub languages: Vec<String>,
    /// How many copies.
    pub copies: u32,
}

/// A sheet was handed out, or a count is taken back.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SheetDistributed {
    /// Its code.
    pub code: String,
    /// Its version.
    pub version: u32,
    /// Exactly which words.
    pub digest: SheetDigest,
    /// In which language.
    pub language: String,
    /// How many copies.
    pub copies: u32,
    /// By which means, by its code: paper, aloud, screen, along.
    pub means: String,
    /// For which request, when it was for one.
    pub request: Option<Ref>,
    /// The hand-out that this one takes back.
    pub undoes: Option<Ref>,
}

/// How a sheet reaches somebody.
pub const SHEET_MEANS: [&str; 4] = ["paper", "aloud", "screen", "along"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_split_at_its_blanks_and_nothing_gets_lost() {
        let blank = |key: &str| Piece::Blank(key.to_owned());
        let text = |text: &str| Piece::Text(text.to_owned());
        assert_eq!(pieces("Water bij [[water_point]]."), vec![text("Water bij "), blank("water_point"), text(".")]);
        assert_eq!(pieces("[[a]][[ b ]]"), vec![blank("a"), blank("b")]);
        assert_eq!(pieces("half [[open"), vec![text("half [[open")]);
        assert_eq!(pieces(""), vec![]);
    }
}
