//! Finding a sheet by what people type: its code, its title, what it says in any language, what it is about.

use super::{BASE_LANGUAGE, Piece, Sheet, SheetText, pieces};
use crate::configuration::{Category, Group};
use crate::plain::plain;

/// Fewer letters inside another word say nothing: "co" stands in "stopcontact".
const LEAST_INSIDE: usize = 3;

/// What a typed word is worth: as a whole word, as the beginning of one, inside one.
type Worth = [u32; 3];

// The code and the title come first, what the sheet is mostly about next, then its words. A word of Dutch may mean something
// else in another language, so that those come last.
const TITLE: Worth = [14, 13, 10];
const SUBJECT: Worth = [12, 6, 1];
const CORE: Worth = [11, 9, 4];
const WORDS: Worth = [8, 7, 3];
const SUBJECTS: Worth = [6, 5, 1];
const ELSEWHERE: Worth = [5, 4, 2];

/// The sheets in which every typed word occurs, the best first; all of them while nothing was typed.
pub fn find<'a>(sheets: &[&'a Sheet], groups: &[Group], typed: &str) -> Vec<&'a Sheet> {
    let typed = words(typed);
    let score = |sheet: &'a Sheet| {
        let fields = fields(sheet, groups);
        typed.iter().map(|word| worth(&fields, word)).try_fold(0, |total, worth| Some(total + worth?))
    };
    let mut found: Vec<_> = sheets.iter().filter_map(|sheet| Some((score(sheet)?, *sheet))).collect();
    found.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    found.into_iter().map(|(_, sheet)| sheet).collect()
}

struct Field {
    worth: Worth,
    words: Vec<String>,
}

fn fields(sheet: &Sheet, groups: &[Group]) -> Vec<Field> {
    let field = |worth, parts: Vec<&str>| Field { worth, words: parts.into_iter().flat_map(words).collect() };
    let texts = sheet.texts.iter().flat_map(|text| {
        let dutch = text.language == BASE_LANGUAGE;
        let field = |worth, parts| field(if dutch { worth } else { ELSEWHERE }, parts);
        [field(TITLE, vec![&text.title]), field(CORE, all(&text.core)), field(WORDS, said(text))]
    });
    let leaf = |code: &String| groups.iter().flat_map(|group| &group.leaves).find(|leaf| leaf.code == *code);
    let categories = sheet.categories.iter().filter_map(leaf);
    // Its first category is what a sheet is mostly about.
    let categories =
        categories.enumerate().map(|(place, it)| field(if place == 0 { SUBJECT } else { SUBJECTS }, named(it)));
    let code = Field { worth: TITLE, words: vec![plain(&sheet.code)] };
    std::iter::once(code).chain(texts).chain(categories).collect()
}

fn all(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}

fn said(text: &SheetText) -> Vec<&str> {
    text.lines().map(|line| line.text.as_str()).chain([text.read_aloud.as_str()]).collect()
}

fn named(category: &Category) -> Vec<&str> {
    let labels = [&category.label.nl, &category.label.en];
    labels.into_iter().chain(&category.keywords.nl).chain(&category.keywords.en).map(String::as_str).collect()
}

/// What a word is worth where it counts most; nothing when it is nowhere.
fn worth(fields: &[Field], typed: &str) -> Option<u32> {
    let long = typed.chars().count() >= LEAST_INSIDE;
    let of = |[whole, begins, inside]: Worth, word: &str| match word {
        _ if word == typed => Some(whole),
        _ if word.starts_with(typed) => Some(begins),
        _ => (long && word.contains(typed)).then_some(inside),
    };
    fields.iter().flat_map(|field| field.words.iter().filter_map(move |word| of(field.worth, word))).max()
}

/// The words of a text. What a blank is called is no word of it.
fn words(text: &str) -> Vec<String> {
    let words = pieces(text).into_iter().filter_map(|piece| match piece {
        Piece::Text(text) => Some(plain(&text)),
        Piece::Blank(_) => None,
    });
    let split = |text: String| -> Vec<String> {
        let words = text.split(|letter: char| !letter.is_alphanumeric());
        words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    words.flat_map(split).collect()
}
