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
    let place = place_words(one.place).intersection(&place_words(other.place)).count();
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

/// What streets end in, how all ways to write that begin, and the short ways. Of two that end alike the longer one
/// comes first.
const STREETS: [(&str, &str, &[&str]); 11] = [
    ("straat", "st", &["str", "st"]),
    ("plein", "pl", &["pln", "pl"]),
    ("laan", "l", &["ln"]),
    ("weg", "w", &["wg"]),
    ("kade", "k", &["kd"]),
    ("gracht", "gr", &["gr"]),
    ("singel", "s", &["sngl", "sgl"]),
    ("steeg", "st", &["stg"]),
    ("dijk", "d", &["dk"]),
    ("dreef", "dr", &["dr"]),
    ("park", "p", &["pk"]),
];

/// A street's name without what it ends in, with that in full and how it begins; none where nothing is left of it.
fn street(word: &str) -> Option<(&str, &'static str, &'static str)> {
    STREETS.iter().find_map(|(full, begins, short)| {
        let name = std::iter::once(full).chain(*short).find_map(|ending| word.strip_suffix(ending))?;
        (name.chars().count() >= 2).then_some((name, *full, *begins))
    })
}

/// The words of a place, streets in full: Merelstr. 7 is Merelstraat 7.
fn place_words(text: &str) -> BTreeSet<String> {
    let full = |word: String| street(&word).map(|(name, full, _)| format!("{name}{full}")).unwrap_or(word);
    telling_words(text, 2).into_iter().map(full).collect()
}

/// How the words of a place begin, however its street is written.
pub fn place_beginnings(text: &str) -> BTreeSet<String> {
    let begins = |word: String| street(&word).map(|(name, _, begins)| format!("{name}{begins}")).unwrap_or(word);
    telling_words(text, 2).into_iter().map(begins).collect()
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
    fn a_street_that_is_written_short_is_the_same_street() {
        for ways in [
            ["Merelstraat 7", "Merelstr. 7", "merelstr 7", "Merelst.7"],
            ["Stationsplein 12", "Stationspl. 12", "stationspln 12", "Stationsplein 12"],
            ["Lijsterlaan 22", "Lijsterln 22", "lijsterln. 22", "Lijsterlaan, 22"],
            ["Oude Dorpsweg 3", "Oude Dorpswg 3", "oude dorpswg. 3", "Oude Dorpsweg 3"],
            ["Rijnkade 9", "Rijnkd 9", "Rijnkd. 9", "rijnkade 9"],
        ] {
            let at = |place| Typed { place, ..Typed::default() };
            for (one, other) in ways.iter().flat_map(|one| ways.iter().map(move |other| (one, other))) {
                assert!(likeness(at(one), at(other)) >= 3, "{one} and {other}");
                let same = place_beginnings(one) == place_beginnings(other);
                assert!(same, "{one} and {other} begin alike");
            }
        }
        let other = Typed { place: "Merelplein 7", ..Typed::default() };
        assert!(likeness(Typed { place: "Merelstr. 7", ..Typed::default() }, other) < 3);
    }

    #[test]
    fn three_telling_words_are_enough_without_a_place() {
        let one = Typed { what: "insuline moet koel blijven", ..Typed::default() };
        let other = Typed { what: "Insuline koel blijven bewaren", ..Typed::default() };
        assert!(likeness(one, other) >= 3);
    }
}
