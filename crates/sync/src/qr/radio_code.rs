//! *Radiocode*: a few bytes as text for a radio's data mode, or to be spelled out when nothing else works.

use data_encoding::BASE32_NOPAD;

use super::text::{CHECK, check, checked, tidy};

/// Characters of a whole radio code, its check included and spaces not: what one frame of a slow data mode takes.
const MOST_CHARACTERS: usize = 200;

/// Bytes that fit: 196 characters, and four for the check.
pub const MOST_RADIO_BYTES: usize = (MOST_CHARACTERS - CHECK) * 5 / 8;

/// Spoken and written four at a time.
const GROUP: usize = 4;

const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// A radio code.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Spelled(String);

/// More bytes than one radio code takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{0} bytes too many for a radio code")]
pub struct TooMany(pub usize);

/// Why a text is no radio code.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Misheard {
    /// More characters than a radio code has: probably more than one.
    #[error("longer than a radio code")]
    TooLong,
    /// Something was misheard or mistyped: ask again for this group, counted from 1, or for all when there is none.
    #[error("the check of the radio code is wrong")]
    Wrong {
        /// The group to ask again for, when there is one that explains the mistake.
        group: Option<usize>,
    },
}

/// Spells bytes out, with a check at the end.
pub fn spell(bytes: &[u8]) -> Result<Spelled, TooMany> {
    match bytes.len().checked_sub(MOST_RADIO_BYTES) {
        Some(more) if more > 0 => Err(TooMany(more)),
        _ => {
            let text = BASE32_NOPAD.encode(bytes);
            let end = check(&text);
            Ok(Spelled(text + &end))
        }
    }
}

impl Spelled {
    /// Without spaces: what a modem sends.
    pub fn bare(&self) -> &str {
        &self.0
    }

    /// In groups of four: what a person reads out and writes down.
    pub fn groups(&self) -> String {
        let spaced =
            |(at, letter): (usize, char)| (at > 0 && at % GROUP == 0).then_some(' ').into_iter().chain([letter]);
        self.0.chars().enumerate().flat_map(spaced).collect()
    }
}

/// The bytes of a radio code, however it was typed: 0, 1 and 8, which it never has, are O, I and B.
pub fn unspell(text: &str) -> Result<Vec<u8>, Misheard> {
    let said = meant(tidy(text, MOST_CHARACTERS).ok_or(Misheard::TooLong)?);
    let bytes = decoded(&said);
    bytes.ok_or_else(|| Misheard::Wrong { group: foreign(&said).or_else(|| uneven(text)).or_else(|| explained(&said)) })
}

fn meant(text: String) -> String {
    text.replace('0', "O").replace('1', "I").replace('8', "B")
}

fn decoded(said: &str) -> Option<Vec<u8>> {
    checked(said).and_then(|it| BASE32_NOPAD.decode(it.as_bytes()).ok())
}

/// The group with a character that no radio code has.
fn foreign(said: &str) -> Option<usize> {
    said.chars().position(|it| !ALPHABET.contains(it)).map(group_of)
}

/// The group with too few or too many characters, when somebody typed groups and not lines.
fn uneven(text: &str) -> Option<usize> {
    let mut groups: Vec<usize> = text.split_whitespace().map(|it| it.chars().count()).collect();
    // The last one is as long as it happens to be.
    groups.pop();
    let typed_groups = groups.iter().all(|it| *it <= GROUP + 1);
    groups.iter().position(|it| typed_groups && *it != GROUP).map(|it| it + 1)
}

/// The group where changing one character makes the check right, when that is so in one group only.
///
/// Six thousand tries, each with one chance in a million to be right by accident. The person is asked; nothing is mended.
fn explained(said: &str) -> Option<usize> {
    let mut groups: Vec<usize> = (0..said.len()).filter(|at| mendable(said, *at)).map(group_of).collect();
    groups.dedup();
    match groups.as_slice() {
        [only] => Some(*only),
        _ => None,
    }
}

fn mendable(said: &str, at: usize) -> bool {
    let Some((before, rest)) = said.split_at_checked(at) else { return false };
    let after = rest.get(1..).unwrap_or_default();
    ALPHABET.chars().any(|letter| decoded(&format!("{before}{letter}{after}")).is_some())
}

fn group_of(at: usize) -> usize {
    at / GROUP + 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_full_radio_code_has_two_hundred_characters_and_one_byte_more_is_refused() {
        let full = [7; MOST_RADIO_BYTES];
        assert_eq!(spell(&full).unwrap().bare().len(), MOST_CHARACTERS);
        assert_eq!(spell(&[7; MOST_RADIO_BYTES + 3]), Err(TooMany(3)));
    }

    #[test]
    fn a_group_that_is_short_or_has_a_foreign_character_is_named() {
        let groups = spell(b"hulp voor zaal 4").unwrap().groups();
        let mut words: Vec<&str> = groups.split(' ').collect();
        words[2] = "ABC";
        assert_eq!(unspell(&words.join(" ")), Err(Misheard::Wrong { group: Some(3) }));
        words[2] = "AB9C";
        assert_eq!(unspell(&words.join(" ")), Err(Misheard::Wrong { group: Some(3) }));
    }

    #[test]
    fn two_codes_in_one_go_are_too_long() {
        let twice = spell(&[7; 100]).unwrap().bare().repeat(2);
        assert_eq!(unspell(&twice), Err(Misheard::TooLong));
    }

    proptest! {
        #[test]
        fn what_is_spelled_comes_back_however_it_is_typed(
            bytes in prop::collection::vec(any::<u8>(), 0..=MOST_RADIO_BYTES),
            lines in any::<bool>(),
        ) {
            let spelled = spell(&bytes).unwrap();
            let typed = spelled.groups().to_lowercase().replace('o', "0").replace('i', "1").replace('b', "8");
            let typed = if lines { typed.replace(' ', "\r\n") } else { typed };
            prop_assert_eq!(unspell(spelled.bare()), Ok(bytes.clone()));
            prop_assert_eq!(unspell(&typed), Ok(bytes));
        }

        #[test]
        fn one_misheard_character_is_never_taken_and_its_group_never_another(
            bytes in prop::collection::vec(any::<u8>(), 1..=40),
            at in any::<prop::sample::Index>(),
            step in 1..32_usize,
        ) {
            let said = spell(&bytes).unwrap().bare().to_owned();
            let at = at.index(said.len());
            let was = ALPHABET.find(&said[at..=at]).unwrap();
            let heard = &ALPHABET[(was + step) % 32..][..1];
            let wrong = unspell(&format!("{}{heard}{}", &said[..at], &said[at + 1..]));
            let groups = [None, Some(at / GROUP + 1)];
            prop_assert!(groups.iter().any(|it| wrong == Err(Misheard::Wrong { group: *it })), "{:?}", wrong);
        }

        #[test]
        fn no_text_makes_it_panic(text in any::<String>(), near in "[A-Z2-7 018\n]{0,210}") {
            let _ = (unspell(&text), unspell(&near));
        }
    }
}
