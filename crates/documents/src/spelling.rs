//! The Dutch spelling alphabet, for codes that are read aloud or copied by hand.

use serde::Serialize;

/// One character of a code with the word that spells it.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Spelled {
    sign: char,
    word: &'static str,
}

/// Splits a code at its dashes and spaces, and spells each group.
pub(crate) fn groups(code: &str) -> Vec<Vec<Spelled>> {
    code.split(|sign: char| sign == '-' || sign.is_whitespace())
        .filter(|group| !group.is_empty())
        .map(|group| group.chars().map(|sign| Spelled { sign, word: word(sign) }).collect())
        .collect()
}

fn word(sign: char) -> &'static str {
    match sign.to_ascii_uppercase() {
        'A' => "Anton",
        'B' => "Bernhard",
        'C' => "Cornelis",
        'D' => "Dirk",
        'E' => "Eduard",
        'F' => "Ferdinand",
        'G' => "Gerard",
        'H' => "Hendrik",
        'I' => "Izaak",
        'J' => "Johan",
        'K' => "Karel",
        'L' => "Lodewijk",
        'M' => "Maria",
        'N' => "Nico",
        'O' => "Otto",
        'P' => "Pieter",
        'Q' => "Quotiënt",
        'R' => "Rudolf",
        'S' => "Simon",
        'T' => "Teunis",
        'U' => "Utrecht",
        'V' => "Victor",
        'W' => "Willem",
        'X' => "Xantippe",
        'Y' => "Ypsilon",
        'Z' => "Zaandam",
        digit => number(digit),
    }
}

fn number(digit: char) -> &'static str {
    match digit {
        '0' => "nul",
        '1' => "één",
        '2' => "twee",
        '3' => "drie",
        '4' => "vier",
        '5' => "vijf",
        '6' => "zes",
        '7' => "zeven",
        '8' => "acht",
        '9' => "negen",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{groups, word};

    #[test]
    fn every_letter_and_digit_has_a_word() {
        let unspelled: Vec<char> = ('A'..='Z').chain('0'..='9').filter(|sign| word(*sign).is_empty()).collect();
        assert!(unspelled.is_empty(), "{unspelled:?}");
    }

    #[test]
    fn dashes_and_spaces_part_the_groups() {
        let sizes: Vec<usize> = groups("K7QF-2M4X 9").iter().map(Vec::len).collect();
        assert_eq!(sizes, [4, 4, 1]);
    }
}
