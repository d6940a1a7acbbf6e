//! How much two requests look alike. It only ever proposes: people link, nothing merges.

use std::collections::BTreeSet;

/// What is being typed, or what stands in a request.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Typed<'a> {
    /// What is asked.
    pub what: &'a str,
    /// Where.
    pub place: &'a str,
    /// Name or nickname.
    pub name: &'a str,
}

/// 0 is nothing in common; from 3 on it is worth showing. The same place counts most, then the same name, then
/// words that say something.
pub fn likeness(one: Typed, other: Typed) -> usize {
    let place = shared(one.place, other.place, 2);
    let place_score = if place >= 2 { 3 } else { place };
    let name_score = 2 * shared(one.name, other.name, 3).min(1);
    place_score + name_score + shared(one.what, other.what, 4).min(4)
}

/// Words of at least `length` letters, and all that hold a digit, in lower case.
pub fn telling_words(text: &str, length: usize) -> BTreeSet<String> {
    let lower = text.to_lowercase();
    let words = lower.split(|sign: char| !sign.is_alphanumeric());
    let telling = |word: &&str| word.chars().count() >= length || word.chars().any(|sign| sign.is_ascii_digit());
    words.filter(|word| !word.is_empty()).filter(telling).map(str::to_owned).collect()
}

fn shared(one: &str, other: &str, length: usize) -> usize {
    telling_words(one, length).intersection(&telling_words(other, length)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_address_is_worth_showing_and_another_in_the_street_is_not() {
        let typed = Typed { what: "insuline koelen", place: "Lijsterlaan 22", name: "" };
        let same = Typed { what: "medicijn ophalen", place: "lijsterlaan 22", name: "" };
        let neighbour = Typed { what: "lift staat stil", place: "Lijsterlaan 40", name: "" };
        assert!(likeness(typed, same) >= 3);
        assert!(likeness(typed, neighbour) < 3);
    }

    #[test]
    fn three_telling_words_are_enough_without_a_place() {
        let one = Typed { what: "insuline moet koel blijven", ..Typed::default() };
        let other = Typed { what: "Insuline koel blijven bewaren", ..Typed::default() };
        assert!(likeness(one, other) >= 3);
    }
}
