//! Human numbers: made by the laptop that writes, unique without a network, never changed, easy to say.

use std::fmt;
use std::str::FromStr;

/// What a number is on.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum NumberKind {
    /// A request: ZB03-A147.
    Request,
    /// An emergency report: N-ZB03-A3.
    Emergency,
    /// A blank paper form: P-ZB03-A12.
    Paper,
}

impl NumberKind {
    /// The letter in front, for all but requests.
    pub fn prefix(self) -> &'static str {
        match self {
            NumberKind::Request => "",
            NumberKind::Emergency => "N-",
            NumberKind::Paper => "P-",
        }
    }
}

/// A number: the point, the laptop's letter and its counter.
#[derive(Clone, PartialEq, Eq, Debug, Hash)]
pub struct Number {
    /// What it is on.
    pub kind: NumberKind,
    /// The point's code.
    pub point: String,
    /// The laptop's letter.
    pub letter: String,
    /// The laptop's counter, from 1.
    pub counter: u32,
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}-{}{}", self.kind.prefix(), self.point, self.letter, self.counter)
    }
}

impl FromStr for Number {
    type Err = NotANumber;

    fn from_str(text: &str) -> Result<Self, NotANumber> {
        let text = text.trim().to_uppercase();
        let kinds = [NumberKind::Emergency, NumberKind::Paper, NumberKind::Request];
        let kind = kinds.into_iter().find(|kind| text.starts_with(kind.prefix())).ok_or(NotANumber)?;
        let (point, rest) = text.get(kind.prefix().len()..).and_then(|t| t.split_once('-')).ok_or(NotANumber)?;
        let digits = rest.find(|c: char| c.is_ascii_digit()).ok_or(NotANumber)?;
        let (letter, counter) = rest.split_at(digits);
        let counter = counter.parse().map_err(|_| NotANumber)?;
        Ok(Self { kind, point: point.to_owned(), letter: letter.to_owned(), counter })
    }
}

/// The text is not such a number.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("not a number of a request, emergency report or form")]
pub struct NotANumber;

/// A number as it is said in Dutch over a radio or to a resident: letters one by one, digits as words.
pub fn spoken(number: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    for sign in number.chars() {
        match sign {
            '-' => words.push(",".to_owned()),
            '0'..='9' => words.push(digit_word(sign).to_owned()),
            other => words.push(other.to_uppercase().to_string()),
        }
    }
    words.join(" ").replace(" ,", ",")
}

fn digit_word(digit: char) -> &'static str {
    match digit {
        '1' => "een",
        '2' => "twee",
        '3' => "drie",
        '4' => "vier",
        '5' => "vijf",
        '6' => "zes",
        '7' => "zeven",
        '8' => "acht",
        '9' => "negen",
        _ => "nul",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_reads_back_what_it_writes() {
        for text in ["ZB03-A147", "N-ZB03-A3", "P-ZB03-AA12"] {
            let number: Number = text.parse().expect("a number");
            assert_eq!(number.to_string(), text);
        }
    }

    #[test]
    fn a_number_can_be_said_aloud() {
        assert_eq!(spoken("ZB03-A147"), "Z B nul drie, A een vier zeven");
        assert_eq!(spoken("N-ZB03-A9"), "N, Z B nul drie, A negen");
        assert_eq!(spoken("P-UTR12-AA20568"), "P, U T R een twee, A A twee nul vijf zes acht");
        assert_eq!(spoken(""), "");
    }
}
