//! Words that a person reads aloud over a radio (radiobericht): short, numbers spelled out digit by digit, with the number
//! of words as the check that both sides count. Nothing about a person goes over the air: what looks like it is pointed at.

use std::ops::Range;

use crate::number::{Number, spoken};

/// So many letters are read in one go and written down without a mistake.
pub const LONGEST_RADIO_TEXT: usize = 200;

const DIGITS: [&str; 10] = ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"];
/// Behind these comes a name.
const TITLES: [&str; 10] = ["mevrouw", "meneer", "mijnheer", "dhr", "mevr", "mw", "familie", "fam", "mevr.", "dhr."];
/// With these a street's name ends; a number behind it is a house.
const STREETS: [&str; 16] = [
    "straat",
    "laan",
    "weg",
    "plein",
    "kade",
    "gracht",
    "hof",
    "pad",
    "dijk",
    "singel",
    "steeg",
    "dreef",
    "plantsoen",
    "straatweg",
    "str",
    "wal",
];

/// Words for a radio.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RadioText {
    /// As they are read aloud.
    pub text: String,
    /// What in them may be about a person, as it was typed.
    pub personal: Vec<String>,
}

impl RadioText {
    /// Of what was typed.
    pub fn of(typed: &str) -> Self {
        let personal = personal(typed).into_iter().filter_map(|place| typed.get(place)).map(str::to_owned).collect();
        Self { text: spelled(typed), personal }
    }

    /// How many letters are read.
    pub fn letters(&self) -> usize {
        self.text.chars().count()
    }

    /// How many words: both sides count them.
    pub fn words(&self) -> usize {
        self.text.split_whitespace().count()
    }

    /// Whether it is short enough.
    pub fn fits(&self) -> bool {
        self.letters() <= LONGEST_RADIO_TEXT
    }
}

/// The same words on one line, every digit as a word.
fn spelled(typed: &str) -> String {
    typed.split_whitespace().map(spelled_word).collect::<Vec<_>>().join(" ")
}

fn spelled_word(word: &str) -> String {
    let number = word.trim_end_matches([',', '.', ';', ':']);
    let rest = word.get(number.len()..).unwrap_or_default();
    if number.parse::<Number>().is_ok() {
        return format!("{}{rest}", spoken(number));
    }
    if let Some((hour, minute)) = number.split_once(':').filter(|(hour, minute)| is_digits(hour) && is_digits(minute)) {
        return format!("{}, {}{rest}", spelled_word(hour), spelled_word(minute));
    }
    let mut read: Vec<String> = vec![String::new()];
    for sign in word.chars() {
        let digit = sign.to_digit(10).and_then(|digit| DIGITS.get(digit as usize));
        match (digit, read.last_mut()) {
            (Some(digit), _) => read.extend([(*digit).to_owned(), String::new()]),
            (None, Some(last)) => last.push(sign),
            (None, None) => {}
        }
    }
    let read = read.into_iter().filter(|part| part.chars().any(|sign| sign.is_alphanumeric() || sign == '+'));
    let read = read.collect::<Vec<_>>().join(" ");
    // A comma or full stop behind a number is still a pause.
    match word.chars().next_back() {
        Some(pause @ (',' | '.' | '?' | ':' | ';')) if !read.ends_with(pause) => format!("{read}{pause}"),
        _ => read,
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|sign| sign.is_ascii_digit())
}

/// Where a name, a house, a telephone number or a citizen service number may stand.
fn personal(typed: &str) -> Vec<Range<usize>> {
    let words = words(typed);
    let mut found = crate::bsn::find(typed);
    found.extend(words.windows(2).filter_map(|pair| match pair {
        [(place, word), (next, after)] if names(word, after) => Some(place.start..next.start + bare(after).len()),
        _ => None,
    }));
    found.extend(words.iter().filter(|(_, word)| is_phone(word) || word.contains('@')).map(|(place, _)| place.clone()));
    found.sort_by_key(|place| place.start);
    found.dedup();
    found
}

fn bare(word: &str) -> &str {
    word.trim_end_matches([',', '.', ';', ':', '?', '!'])
}

fn names(word: &str, after: &str) -> bool {
    let word = word.trim_end_matches([',', ':']).to_lowercase();
    let capital = after.chars().next().is_some_and(char::is_uppercase);
    let house = after.chars().next().is_some_and(|sign| sign.is_ascii_digit());
    let street = STREETS.iter().any(|end| word.trim_end_matches('.').ends_with(end));
    (TITLES.contains(&word.as_str()) && capital) || (street && house)
}

fn is_phone(word: &str) -> bool {
    let digits = word.chars().filter(char::is_ascii_digit).count();
    let others = word.chars().all(|sign| sign.is_ascii_digit() || "+-().,".contains(sign));
    others && (8..=15).contains(&digits) && (word.starts_with('0') || word.starts_with('+'))
}

fn words(text: &str) -> Vec<(Range<usize>, &str)> {
    let place = |word: &str| word.as_ptr() as usize - text.as_ptr() as usize;
    text.split_whitespace().map(|word| (place(word)..place(word) + word.len(), word)).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_spelled_digit_by_digit_and_words_are_counted() {
        let read = RadioText::of("Nodig: 200 liter water,\n12 dekens. B-ZB03-A7");
        assert_eq!(read.text, "Nodig: twee nul nul liter water, een twee dekens. B, Z B nul drie, A zeven");
        assert_eq!(read.words(), 16);
        assert!(read.fits() && read.personal.is_empty());
    }

    #[test]
    fn a_time_and_a_number_before_a_full_stop_keep_their_pause() {
        assert_eq!(RadioText::of("om 16:20.").text, "om een zes, twee nul.");
        assert_eq!(RadioText::of("2 x 12, en dan 3.").text, "twee x een twee, en dan drie.");
    }

    #[test]
    fn a_name_a_house_a_number_are_pointed_at() {
        for (typed, found) in [
            ("Controle bij mevrouw De Wit vanavond", "mevrouw De"),
            ("Lekkage Merelstraat 7.", "Merelstraat 7"),
            ("bel 06-12345678 terug", "06-12345678"),
            ("nummer 111222333 gezien", "111222333"),
            ("mail jan@voorbeeld.nl", "jan@voorbeeld.nl"),
        ] {
            assert_eq!(RadioText::of(typed).personal, [found], "{typed}");
        }
        assert!(RadioText::of("3 aggregaten naar wijk 2, weg dicht").personal.is_empty());
    }

    proptest! {
        #[test]
        fn any_text_can_be_looked_at(typed in ".{0,300}") {
            let read = RadioText::of(&typed);
            prop_assert!(!read.text.chars().any(|sign| sign.is_ascii_digit()));
        }
    }
}
