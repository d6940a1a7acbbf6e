//! What in words may be about a resident: a name behind a title, a house, a telephone number, an address of mail, a citizen
//! service number, and whatever the point itself wrote down of somebody. It points; a person decides.

mod everyday;
mod patterns;

use std::collections::BTreeSet;
use std::ops::Range;

use everyday::is_everyday;

/// What stands on paper and in files where such words were left out.
pub const LEFT_OUT: &str = "[weggelaten]";

/// A shorter word says too little of anybody.
const FEWEST_LETTERS: usize = 4;
/// Nor does a shorter number.
const FEWEST_DIGITS: usize = 6;

/// Words that give somebody away, because they were typed where a name, a place or a way to reach somebody is asked.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct PeoplesWords(BTreeSet<String>);

impl PeoplesWords {
    /// Learns what was typed where a name is asked: every word of it.
    pub fn name(&mut self, typed: &str) {
        self.learn(terms(typed).map(|(_, word)| word));
    }

    /// Learns what was typed where a place or a way to reach somebody is asked: there stand ordinary words as well, so
    /// only what is written as a name, a street or a number.
    pub fn whereabouts(&mut self, typed: &str) {
        let telling =
            |(place, word): &(Range<usize>, &str)| patterns::is_street(word) || is_name_in(typed, place, word);
        self.learn(terms(typed).filter(telling).map(|(_, word)| word));
    }

    /// Learns what was told in ordinary words: the names and houses that stand out in it.
    pub fn told(&mut self, typed: &str) {
        for place in patterns::find(typed) {
            self.name(typed.get(place).unwrap_or_default());
        }
    }

    /// These say nothing of anybody: the name of the point, of a neighbourhood.
    pub fn forget(&mut self, public: &str) {
        for (_, word) in terms(public) {
            self.0.remove(&word.to_lowercase());
        }
    }

    fn learn<'a>(&mut self, words: impl Iterator<Item = &'a str>) {
        self.0.extend(words.filter(|word| tells(word)).map(str::to_lowercase));
    }

    fn holds(&self, word: &str) -> bool {
        self.0.contains(&word.to_lowercase())
    }
}

/// What is known of people when words are looked at.
#[derive(Clone, Copy, Debug)]
pub struct KnownPeople<'a> {
    /// Of those whom the words are about: a word counts however it is written.
    pub near: &'a PeoplesWords,
    /// Of everybody else: a word counts where it is written as a name.
    pub others: &'a PeoplesWords,
}

impl KnownPeople<'_> {
    fn knows(&self, word: &str) -> bool {
        self.near.holds(word) || (self.others.holds(word) && (is_written_as_name(word) || patterns::is_street(word)))
    }
}

/// Where in a text words may be about a resident, the first place first, none within another.
pub fn find(text: &str, known: KnownPeople) -> Vec<Range<usize>> {
    let named = terms(text).filter(|(_, word)| tells(word) && known.knows(word)).map(|(place, _)| place);
    let mut found: Vec<Range<usize>> = patterns::find(text).into_iter().chain(named).collect();
    found.sort_by_key(|place| (place.start, place.end));
    let mut apart: Vec<Range<usize>> = Vec::new();
    for place in found {
        match apart.last_mut() {
            Some(last) if belongs(text, last, &place) => last.end = last.end.max(place.end),
            _ => apart.push(place),
        }
    }
    apart
}

/// The words at those places.
pub fn found(text: &str, known: KnownPeople) -> Vec<String> {
    find(text, known).into_iter().filter_map(|place| text.get(place)).map(str::to_owned).collect()
}

/// The text without them, but for the words that somebody keeps.
pub fn left_out(text: &str, known: KnownPeople, kept: &[String]) -> String {
    let mut left = text.to_owned();
    for place in find(text, known).into_iter().rev() {
        if !text.get(place.clone()).is_some_and(|word| kept.iter().any(|one| one == word)) {
            left.replace_range(place, LEFT_OUT);
        }
    }
    left
}

/// Two parts of a name, or of an address, are one find.
fn belongs(text: &str, one: &Range<usize>, next: &Range<usize>) -> bool {
    next.start <= one.end || text.get(one.end..next.start).is_some_and(|between| matches!(between, " " | "-"))
}

/// Whether a word says something of somebody, wherever it stands.
fn tells(word: &str) -> bool {
    let long = word.chars().filter(|sign| sign.is_alphabetic()).count() >= FEWEST_LETTERS;
    let digits = word.chars().filter(char::is_ascii_digit).count();
    (long && !is_everyday(&word.to_lowercase())) || digits >= FEWEST_DIGITS
}

/// Whether a word among others is a name: it has a capital, and not because a sentence begins with it.
fn is_name_in(text: &str, place: &Range<usize>, word: &str) -> bool {
    let before = text.get(..place.start).unwrap_or_default().trim_end();
    let after = text.get(place.end..).unwrap_or_default();
    let begins = before.is_empty() || before.ends_with(['.', '!', '?', ':', ';']);
    let alone = after.is_empty()
        || after.starts_with(',')
        || after.trim_start().starts_with(|sign: char| sign.is_ascii_digit());
    is_written_as_name(word) && !is_acronym(word) && (!begins || alone)
}

/// EHBO, and the like.
fn is_acronym(word: &str) -> bool {
    word.chars().count() <= 5 && word.chars().all(char::is_uppercase)
}

fn is_written_as_name(word: &str) -> bool {
    word.chars().next().is_some_and(|first| first.is_uppercase() || first.is_ascii_digit())
}

/// Letters and digits without a break, and where they stand.
fn terms(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let words = text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(|word| (place_of(text, word), word))
}

/// Where a part of a text stands in it.
fn place_of(text: &str, part: &str) -> Range<usize> {
    let start = part.as_ptr() as usize - text.as_ptr() as usize;
    start..start + part.len()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn nobody() -> KnownPeople<'static> {
        static NONE: PeoplesWords = PeoplesWords(BTreeSet::new());
        KnownPeople { near: &NONE, others: &NONE }
    }

    #[test]
    fn a_name_a_house_a_number_are_pointed_at() {
        for (typed, expected) in [
            ("Controle bij mevrouw De Wit vanavond", "mevrouw De Wit"),
            ("Dhr. van der Berg, boven", "Dhr. van der Berg"),
            ("de heer A. Jansen-Bakker is weg", "heer A. Jansen-Bakker"),
            ("Lekkage Merelstraat 7.", "Merelstraat 7"),
            ("lekkage merelstraat nr. 7b, boven", "merelstraat nr. 7b"),
            ("bel 06-12345678 terug", "06-12345678"),
            ("bel 06 12 34 56 78 terug", "06 12 34 56 78"),
            ("bel +31 (0)6 1234 5678 terug", "+31 (0)6 1234 5678"),
            ("nummer 111222333 gezien", "111222333"),
            ("mail jan@voorbeeld.nl.", "jan@voorbeeld.nl"),
        ] {
            assert_eq!(found(typed, nobody()), [expected], "{typed}");
        }
    }

    #[test]
    fn what_messages_say_all_day_is_left_alone() {
        for typed in [
            "3 aggregaten naar wijk 2, weg dicht",
            "Stroom weg 2 uur, koerier onderweg 3 dozen",
            "Hulpvraag ZB03-A147: apparaat op stroom, Wijk 2. Kunt u helpen? Graag antwoord.",
            "Verwacht 18:00 op 25-11-2026, 2000 liter, 90 porties voor 140 mensen",
            "Mevrouw is gevallen",
            "Noodmelding N-ZB03-A3. Wie heeft deze opgepakt?",
            "",
        ] {
            assert!(find(typed, nobody()).is_empty(), "{typed}");
        }
    }

    #[test]
    fn what_the_point_knows_is_found_and_more_so_of_whom_it_is_about() {
        let (mut near, mut others) = (PeoplesWords::default(), PeoplesWords::default());
        near.name("willemsen");
        near.whereabouts("Oude Markt 5, achter de kerk");
        others.name("mevrouw Yildiz");
        others.whereabouts("lijsterlaan 24");
        others.told("meneer Pietersen viel bij de trap");
        let known = KnownPeople { near: &near, others: &others };
        for (typed, expected) in [
            ("zuurstof voor willemsen is op", "willemsen"),
            ("iemand op de oude markt", "markt"),
            ("Yildiz wacht", "Yildiz"),
            ("iemand in de Lijsterlaan wacht", "Lijsterlaan"),
            ("iemand in de lijsterlaan wacht", "lijsterlaan"),
            ("Pietersen wacht", "Pietersen"),
        ] {
            assert_eq!(found(typed, known), [expected], "{typed}");
        }
        assert!(find("achter de kerk wacht mevrouw, pietersenvis is op", known).is_empty(), "whole words that tell");
        near.whereabouts("Koerier op de balie, bij de EHBO");
        let known = KnownPeople { near: &near, others: &others };
        assert!(find("Koerier komt, EHBO ook", known).is_empty(), "a sentence begins so");
        near.forget("Markt");
        let known = KnownPeople { near: &near, others: &others };
        assert!(find("op de markt", known).is_empty());
    }

    #[test]
    fn what_is_found_is_left_out_and_the_rest_stays() {
        let text = "Mevrouw De Wit, Merelstraat 7, belt 06-12345678. Graag 2 dekens.";
        assert_eq!(left_out(text, nobody(), &[]), "[weggelaten], [weggelaten], belt [weggelaten]. Graag 2 dekens.");
        let kept = ["06-12345678".to_owned()];
        assert!(left_out(text, nobody(), &kept).ends_with("belt 06-12345678. Graag 2 dekens."));
    }

    proptest! {
        #[test]
        fn nothing_is_found_twice(text in "([a-zé]{1,6} |[A-Z][a-z]{2,8} |mevrouw |laan |[0-9]{1,9}[ .-]|06-12345678){0,12}") {
            let mut known = PeoplesWords::default();
            known.name(&text);
            let known = KnownPeople { near: &known, others: &known };
            prop_assert!(find(&left_out(&text, known, &[]), known).is_empty(), "{}", text);
        }
    }
}
