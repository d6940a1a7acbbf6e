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
    /// A message: B-ZB03-A12.
    Message,
    /// A handover: O-ZB03-A3.
    Handover,
}

impl NumberKind {
    /// The letter in front, for all but requests.
    pub fn prefix(self) -> &'static str {
        match self {
            NumberKind::Request => "",
            NumberKind::Emergency => "N-",
            NumberKind::Paper => "P-",
            NumberKind::Message => "B-",
            NumberKind::Handover => "O-",
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
        let kinds =
            [NumberKind::Emergency, NumberKind::Paper, NumberKind::Message, NumberKind::Handover, NumberKind::Request];
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

/// The request's number that somebody means who types "zb3a147" or "zb03 a0147", or "a147" at its own point: signs,
/// spaces, case and zeros in front say nothing. `None` when it cannot be one.
pub fn meant(typed: &str, point: &str) -> Option<String> {
    let signs: String = typed.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_uppercase();
    let (named, letter, counter) = match parts(&signs).as_slice() {
        [(letter, counter)] => (point.to_owned(), *letter, *counter),
        [(place, digits), (letter, counter)] => (named_point(place, digits, point), *letter, *counter),
        _ => return None,
    };
    let counter: u32 = counter.parse().ok()?;
    Some(format!("{named}-{letter}{counter}"))
}

/// The number of a blank form of this point that somebody copies from paper: "pzb03a1" and "zb03 a1" are P-ZB03-A1. `None`
/// when it is another number, which stays as it was typed.
fn form_meant(typed: &str, point: &str) -> Option<String> {
    let signs: String = typed.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_uppercase();
    // Without the point "P-0005" would be a form of laptop P.
    let own = |signs: &str| {
        let number = meant(signs, point).filter(|_| parts(signs).len() == 2)?;
        number.starts_with(&format!("{point}-")).then_some(number)
    };
    let number = signs.strip_prefix(NumberKind::Paper.prefix().trim_end_matches('-')).and_then(own);
    let number = number.or_else(|| own(&signs))?;
    Some(format!("{}{number}", NumberKind::Paper.prefix()))
}

/// The number of a paper form as it is kept: that of this point's own form, else as it was typed.
pub fn form_written(typed: &str, point: &str) -> String {
    form_meant(typed, point).unwrap_or_else(|| typed.trim().to_owned())
}

/// The digits that somebody means who types a number without its letter: "147", "0147", "ZB03-147" at ZB03, or that of
/// a paper form in words: "papier 1768".
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Digits<'a> {
    /// As they were typed.
    pub digits: &'a str,
    /// A paper form alone is meant.
    pub paper: bool,
}

/// Words for a paper form, in front of its number.
const PAPER: [&str; 5] = ["papier", "papieren", "formulier", "bon", "p"];

/// Reads such digits; `None` when something else was typed.
pub fn digits_meant<'a>(typed: &'a str, point: &str) -> Option<Digits<'a>> {
    let mut words = typed.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    let (first, second) = (words.next()?, words.next());
    let is_number = |word: &str| word.bytes().all(|sign| sign.is_ascii_digit());
    let (before, digits) = second.map_or(("", first), |digits| (first, digits));
    if words.next().is_some() || !is_number(digits) {
        return None;
    }
    let before = before.to_lowercase();
    let paper = PAPER.contains(&before.as_str());
    let here = before.is_empty() || same_point(&before.to_uppercase(), point);
    (paper || here).then_some(Digits { digits, paper })
}

fn same_point(named: &str, own: &str) -> bool {
    matches!(parts(named).as_slice(), [(letters, digits)] if named_point(letters, digits, own) == own)
}

/// Letters and the digits after them, again and again; nothing of a text that is made otherwise.
fn parts(signs: &str) -> Vec<(&str, &str)> {
    let (mut found, mut rest) = (Vec::new(), signs);
    while !rest.is_empty() {
        let (letters, after) = rest.split_at(rest.find(|sign: char| sign.is_ascii_digit()).unwrap_or(rest.len()));
        let (digits, after) = after.split_at(after.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(after.len()));
        if letters.is_empty() || digits.is_empty() {
            return Vec::new();
        }
        found.push((letters, digits));
        rest = after;
    }
    found
}

/// ZB3 is ZB03 to whoever stands at ZB03.
fn named_point(letters: &str, digits: &str, own: &str) -> String {
    let without_zeros = |digits: &str| digits.trim_start_matches('0').to_owned();
    let same = |(own_letters, own_digits): &(&str, &str)| {
        *own_letters == letters && without_zeros(own_digits) == without_zeros(digits)
    };
    match parts(own).as_slice() {
        [one] if same(one) => own.to_owned(),
        _ => format!("{letters}{digits}"),
    }
}

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
    fn the_number_of_a_form_is_one_however_it_is_copied() {
        for typed in ["P-ZB03-A1", "pzb03a1", "p zb3 a01", "ZB03-A1"] {
            assert_eq!(form_meant(typed, "ZB03").as_deref(), Some("P-ZB03-A1"), "{typed}");
        }
        assert_eq!(form_meant("P-PK01-A2", "PK01").as_deref(), Some("P-PK01-A2"));
        assert_eq!(form_meant("PK01-A2", "PK01").as_deref(), Some("P-PK01-A2"));
        for other in ["1768", "P-0005", "a1", "P-ZB04-A1", "blauw 3", ""] {
            assert_eq!(form_meant(other, "ZB03"), None, "{other}");
        }
    }

    #[test]
    fn a_number_reads_back_what_it_writes() {
        for text in ["ZB03-A147", "N-ZB03-A3", "P-ZB03-AA12"] {
            let number: Number = text.parse().expect("a number");
            assert_eq!(number.to_string(), text);
        }
    }

    #[test]
    fn a_number_is_meant_however_it_is_typed() {
        for typed in ["ZB03-A147", "zb03a147", "zb3a147", "Zb 03 / a 0147", "a147", "A-147"] {
            assert_eq!(meant(typed, "ZB03").as_deref(), Some("ZB03-A147"), "{typed}");
        }
        assert_eq!(meant("zb4-b2", "ZB03").as_deref(), Some("ZB4-B2"), "another point is named as it was typed");
        for typed in ["", "147", "water", "zb03", "3a", "a1b2c3", "a99999999999"] {
            let meant = meant(typed, "ZB03");
            assert!(meant.is_none() || meant.as_deref() == Some("ZB03-ZB3"), "{typed}: {meant:?}");
        }
    }

    #[test]
    fn digits_alone_are_a_number_of_this_point_or_of_a_form() {
        let meant = |typed| digits_meant(typed, "ZB03").map(|meant| (meant.digits, meant.paper));
        assert_eq!(meant("147"), Some(("147", false)));
        assert_eq!(meant(" zb03-0147"), Some(("0147", false)));
        assert_eq!(meant("ZB3 147"), Some(("147", false)));
        assert_eq!(meant("Papier 1768"), Some(("1768", true)));
        for typed in ["", "a147", "ZB04-147", "lijster 22", "147 148 149", "zb03"] {
            assert_eq!(meant(typed), None, "{typed}");
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
