//! One part of a chain as text: `SP1`, kind, chain, number, how many, content, check.
//!
//! Every field but the content has a fixed width, so that no separator is needed: on another keyboard than its own a
//! hand scanner types `-` and `:` as something else.

use data_encoding::BASE32_NOPAD;

use super::Wrong;
use super::text::{check, checked, tidy};

/// Our mark, and the number of this layout.
const MARK: &str = "SP";
const LAYOUT: &str = "1";

/// Bytes in one part, which makes a text of at most 480 characters: QR version 13 at level M, 69 modules wide.
///
/// Printed 60 mm wide (six on a page of A4, with room for words) a module is 0.8 mm: three times what a hand scanner
/// needs, and five pixels in a scan at 150 dots per inch. Level M mends 15 % of stains and creases.
pub(super) const PER_PART: usize = 285;

/// Two digits.
pub(super) const MOST_PARTS: usize = 99;

/// The longest text of a part, with some room for a newer layout to say that it is newer.
const LONGEST: usize = 1000;

/// What the bytes of a chain are, so that a screen can send somebody who scans the wrong paper to the right place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A bundle of entries.
    Bundle,
    /// The receipt of a bundle: what the other side now holds.
    Receipt,
    /// The town hall's invitation to a laptop.
    Enrolment,
}

impl Kind {
    const ALL: [Self; 3] = [Self::Bundle, Self::Receipt, Self::Enrolment];

    /// Its letter on paper. Letters are never used again for something else.
    pub(super) const fn letter(self) -> &'static str {
        match self {
            Self::Bundle => "B",
            Self::Receipt => "R",
            Self::Enrolment => "E",
        }
    }
}

/// What all parts of one chain have in common.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Chain {
    pub kind: Kind,
    /// The first five bytes of the hash of kind and content.
    pub id: String,
    pub parts: u8,
}

impl Chain {
    /// The id that this content must have.
    pub fn id_of(kind: Kind, bytes: &[u8]) -> String {
        let hash = blake3::Hasher::new().update(kind.letter().as_bytes()).update(bytes).finalize();
        hash.as_bytes().first_chunk::<5>().map(|it| BASE32_NOPAD.encode(it)).unwrap_or_default()
    }
}

/// One part, read or to be written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Part {
    pub chain: Chain,
    /// From 1.
    pub number: u8,
    pub bytes: Vec<u8>,
}

impl Part {
    /// Its text.
    pub fn write(&self) -> String {
        let Chain { kind, id, parts } = &self.chain;
        let content = BASE32_NOPAD.encode(&self.bytes);
        let text = format!("{MARK}{LAYOUT}{}{id}{:02}{parts:02}{content}", kind.letter(), self.number);
        format!("{text}{}", check(&text))
    }

    /// Reads a text as it was scanned or typed.
    pub fn read(text: &str) -> Result<Self, Wrong> {
        let text = tidy(text, LONGEST).ok_or(Wrong::NotOurs)?;
        let rest = text.strip_prefix(MARK).ok_or(Wrong::NotOurs)?;
        if !rest.starts_with(LAYOUT) {
            return Err(if rest.starts_with(|it: char| it.is_ascii_digit()) { Wrong::Newer } else { Wrong::NotOurs });
        }
        let fields = checked(&text).and_then(|it| it.strip_prefix(MARK)?.strip_prefix(LAYOUT)).ok_or(Wrong::Misread)?;
        let (letter, fields) = fields.split_at_checked(1).ok_or(Wrong::Misread)?;
        let kind = Kind::ALL.into_iter().find(|it| it.letter() == letter).ok_or(Wrong::Newer)?;
        Self::fields(kind, fields).ok_or(Wrong::Misread)
    }

    fn fields(kind: Kind, fields: &str) -> Option<Self> {
        let (id, rest) = fields.split_at_checked(8)?;
        let (number, rest) = rest.split_at_checked(2)?;
        let (parts, content) = rest.split_at_checked(2)?;
        let bytes = BASE32_NOPAD.decode(content.as_bytes()).ok().filter(|it| it.len() <= PER_PART)?;
        let (number, parts): (u8, u8) = (number.parse().ok()?, parts.parse().ok()?);
        let counts = (1..=parts).contains(&number);
        counts.then(|| Self { chain: Chain { kind, id: id.to_owned(), parts }, number, bytes })
    }
}
