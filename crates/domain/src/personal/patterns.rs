//! What looks like somebody's whoever wrote it: a name behind a title, a house, a telephone number, an address of mail, a
//! citizen service number.

use std::ops::Range;

use super::place_of;
use crate::bsn;

/// Behind these comes a name.
const TITLES: [&str; 12] =
    ["mevrouw", "mevr", "mw", "mej", "meneer", "mijnheer", "heer", "dhr", "familie", "fam", "echtpaar", "gezin"];
/// These may stand between a title and a name.
const PARTICLES: [&str; 15] =
    ["de", "den", "der", "van", "von", "ter", "ten", "te", "het", "'t", "’t", "el", "al", "la", "le"];
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
    "str",
    "wal",
    "park",
];
/// They end as a street does.
const NO_STREETS: [&str; 9] =
    ["onderweg", "halverweg", "heenweg", "terugweg", "snelweg", "spoorweg", "omweg", "fietspad", "voetpad"];
/// These may stand between a street and its number.
const NUMBERS: [&str; 4] = ["nr", "nummer", "no", "huisnummer"];

type Word<'a> = (Range<usize>, &'a str);

/// Where such things stand, in no order; one may lie over another.
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let words: Vec<Word> = text.split_whitespace().map(|word| (place_of(text, word), word)).collect();
    let mut found = bsn::find(text);
    found.extend(tails(&words).filter_map(name));
    found.extend(tails(&words).filter_map(house));
    found.extend(tails(&words).filter_map(telephone));
    found.extend(words.iter().filter(|(_, word)| word.contains('@')).map(|(place, word)| up_to(place, bare(word))));
    found
}

/// Whether a word is the name of a street.
pub(super) fn is_street(word: &str) -> bool {
    let word = word.trim_end_matches(['.', ',']).to_lowercase();
    let named = |end: &str| word.strip_suffix(end).is_some_and(|name| name.chars().count() >= 2);
    STREETS.iter().any(|end| named(end)) && !NO_STREETS.contains(&word.as_str())
}

fn tails<'a, 'b>(words: &'b [Word<'a>]) -> impl Iterator<Item = &'b [Word<'a>]> {
    (0..words.len()).filter_map(|first| words.get(first..))
}

fn bare(word: &str) -> &str {
    word.trim_end_matches([',', '.', ';', ':', '?', '!', ')'])
}

fn up_to(place: &Range<usize>, word: &str) -> Range<usize> {
    place.start..place.start + word.len()
}

/// A title, what may stand between, and words with a capital up to the end of the sentence part.
fn name(words: &[Word]) -> Option<Range<usize>> {
    let ((title, word), rest) = words.split_first()?;
    if !TITLES.contains(&bare(word).to_lowercase().as_str()) || word.ends_with(',') {
        return None;
    }
    let mut end = None;
    for (place, word) in rest {
        let capital = word.chars().next().is_some_and(char::is_uppercase);
        if capital {
            end = Some(place.start + bare(word).len());
        } else if !PARTICLES.contains(word) {
            break;
        }
        // A full stop behind a letter or two is an initial's.
        if bare(word) != *word && bare(word).chars().count() > 2 {
            break;
        }
    }
    Some(title.start..end?)
}

/// A street and a number.
fn house(words: &[Word]) -> Option<Range<usize>> {
    let ((street, word), rest) = words.split_first()?;
    let between = |(_, word): &&Word| NUMBERS.contains(&bare(word).to_lowercase().as_str());
    let (place, number) = rest.iter().find(|word| !between(word))?;
    let near = rest.iter().take_while(between).count() <= 1;
    let is_number = number.chars().next().is_some_and(|sign| sign.is_ascii_digit());
    (is_street(word) && near && is_number).then(|| street.start..place.start + bare(number).len())
}

/// Ten digits after a nought, or the number of another country, however the groups are kept apart; else eight digits or
/// more in one piece.
fn telephone(words: &[Word]) -> Option<Range<usize>> {
    let (start, first) = words.first().map(|(place, word)| (place.start, bare(word)))?;
    let whole = match first.trim_start_matches('(').as_bytes() {
        [b'+', ..] => 10..=13,
        [b'0', b'0', ..] => 11..=15,
        [b'0', ..] => 10..=10,
        _ => return None,
    };
    if is_date(first) {
        return None;
    }
    let (mut digits, mut end) = (0, None);
    for (place, word) in words.iter().take_while(|(_, word)| is_group(word)) {
        digits += digits_in(word);
        if whole.contains(&digits) {
            end = Some(place.start + bare(word).len());
            break;
        }
    }
    let alone = (is_group(first) && (8..=15).contains(&digits_in(first))).then(|| start + first.len());
    end.or(alone).map(|end| start..end)
}

fn is_group(word: &str) -> bool {
    bare(word).chars().all(|sign| sign.is_ascii_digit() || "+-.()/".contains(sign))
}

fn digits_in(word: &str) -> usize {
    word.chars().filter(char::is_ascii_digit).count()
}

/// 01-12-2026
fn is_date(word: &str) -> bool {
    let parts: Vec<usize> = word.split(['-', '.', '/']).map(str::len).collect();
    matches!(parts.as_slice(), [1..=2, 1..=2, 2 | 4])
}
