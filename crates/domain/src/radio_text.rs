//! Words that a person reads aloud over a radio (radiobericht): short, numbers spelled out digit by digit, with the number
//! of words as the check that both sides count. Nothing about a person goes over the air: `personal` finds that.

use crate::number::{Number, spoken};

/// So many letters are read in one go and written down without a mistake.
pub const LONGEST_RADIO_TEXT: usize = 200;

const DIGITS: [&str; 10] = ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"];
/// Words for a radio.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RadioText {
    /// As they are read aloud.
    pub text: String,
}

impl RadioText {
    /// Of what was typed.
    pub fn of(typed: &str) -> Self {
        Self { text: spelled(typed) }
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_spelled_digit_by_digit_and_words_are_counted() {
        let read = RadioText::of("Nodig: 200 liter water,\n12 dekens. B-ZB03-A7");
        assert_eq!(read.text, "Nodig: twee nul nul liter water, een twee dekens. B, Z B nul drie, A zeven");
        assert_eq!(read.words(), 16);
        assert!(read.fits());
    }

    #[test]
    fn a_time_and_a_number_before_a_full_stop_keep_their_pause() {
        assert_eq!(RadioText::of("om 16:20.").text, "om een zes, twee nul.");
        assert_eq!(RadioText::of("2 x 12, en dan 3.").text, "twee x een twee, en dan drie.");
    }

    proptest! {
        #[test]
        fn any_text_can_be_looked_at(typed in ".{0,300}") {
            let read = RadioText::of(&typed);
            prop_assert!(!read.text.chars().any(|sign| sign.is_ascii_digit()));
        }
    }
}
