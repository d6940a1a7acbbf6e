//! Names of bundles: `zb03-a-0007-1a2b3c4d-48213.steunpunt`.

use std::fmt;

use blake3::Hash;

const ENDING: &str = ".steunpunt";
const UNFINISHED: &str = ".part";

/// Who wrote a bundle, its number on that stick, the beginning of its content's hash, and its size.
///
/// The hash lets a file be told whole without opening its encryption, and keeps bundles of one number apart when two
/// sticks are copied together. The size tells one whose writing was broken off from one that changed.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Name {
    /// The point's code in small letters: `zb03`.
    pub point: String,
    /// The laptop's letter, small: `a`.
    pub letter: String,
    /// Counts the bundles of this laptop on this stick.
    pub number: u32,
    hash: String,
    bytes: u64,
}

impl Name {
    /// The name of `content` as the `number`th bundle of a laptop.
    pub fn new(point: &str, letter: &str, number: u32, content: &[u8]) -> Self {
        let (hash, bytes) = (beginning(&blake3::hash(content)), content.len() as u64);
        Self { point: plain(point), letter: plain(letter), number, hash, bytes }
    }

    /// Reads a name, whatever its capitals: FAT does not tell them apart.
    pub fn parse(file: &str) -> Option<Self> {
        let file = file.to_ascii_lowercase();
        let mut words = file.strip_suffix(ENDING)?.split('-');
        let [point, letter, number, hash] = [words.next()?, words.next()?, words.next()?, words.next()?];
        let bytes = words.next()?;
        let fits = words.next().is_none() && is_word(point) && is_word(letter) && is_hash(hash);
        if !fits || !is_number(number) || !is_number(bytes) {
            return None;
        }
        let (number, bytes) = (number.parse().ok()?, bytes.parse().ok()?);
        Some(Self { point: point.to_owned(), letter: letter.to_owned(), number, hash: hash.to_owned(), bytes })
    }

    /// Whether content of this hash may bear this name.
    pub fn fits(&self, content: &Hash) -> bool {
        self.hash == beginning(content)
    }

    /// Whether a file of this size may hold what was written.
    pub(super) fn is_size(&self, bytes: u64) -> bool {
        bytes == self.bytes
    }

    /// The name while it is being written.
    pub(super) fn unfinished(&self) -> String {
        format!("{self}{UNFINISHED}")
    }

    /// Reads a name that may still be that of an unfinished file; says whether it is.
    pub(super) fn parse_unfinished(file: &str) -> (Option<Self>, bool) {
        match file.to_ascii_lowercase().strip_suffix(UNFINISHED) {
            Some(rest) => (Self::parse(rest), true),
            None => (Self::parse(file), false),
        }
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}-{:04}-{}-{}{ENDING}", self.point, self.letter, self.number, self.hash, self.bytes)
    }
}

fn beginning(hash: &Hash) -> String {
    hash.to_hex().chars().take(8).collect()
}

fn plain(word: &str) -> String {
    word.chars().filter(char::is_ascii_alphanumeric).map(|it| it.to_ascii_lowercase()).collect()
}

fn is_word(word: &str) -> bool {
    (1..=16).contains(&word.len()) && word.bytes().all(|it| it.is_ascii_alphanumeric())
}

/// Nine digits always leave a next number.
fn is_number(word: &str) -> bool {
    (1..=9).contains(&word.len()) && word.bytes().all(|it| it.is_ascii_digit())
}

fn is_hash(word: &str) -> bool {
    word.len() == 8 && word.bytes().all(|it| it.is_ascii_hexdigit())
}
