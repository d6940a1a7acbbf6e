//! Which letters can stand on a page. A letter that no font of the pages draws is refused while somebody writes, wherever
//! that is: whoever writes at the town hall has neither fonts nor a printer of the point.

use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The letters that the fonts of the pages draw, as ranges in hexadecimal digits. A test beside the fonts guards it.
const DRAWN: &str = include_str!("letters.txt");

static RANGES: LazyLock<Vec<(u32, u32)>> = LazyLock::new(|| DRAWN.lines().filter_map(range).collect());

fn range(line: &str) -> Option<(u32, u32)> {
    let (first, last) = line.split_once('-')?;
    Some((u32::from_str_radix(first, 16).ok()?, u32::from_str_radix(last, 16).ok()?))
}

/// Whether a font draws it.
pub fn is_drawn(letter: char) -> bool {
    let letter = u32::from(letter);
    let after = RANGES.partition_point(|(first, _)| *first <= letter);
    after.checked_sub(1).and_then(|place| RANGES.get(place)).is_some_and(|(_, last)| letter <= *last)
}

/// Whether only a sign that something stood here can be printed.
pub fn is_unknown(letter: char) -> bool {
    let seen = !letter.is_whitespace() && !letter.is_control() && !is_invisible(letter);
    seen && (is_private(letter) || !is_drawn(letter))
}

/// Signs that show nothing, and could reorder or hide what does.
pub fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E0FFF}')
}

/// Forbidden in PDF/A because nobody knows what they mean, though fonts draw some of them.
fn is_private(letter: char) -> bool {
    matches!(letter, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}')
}

/// The letters of these words that a page cannot show, each once, in the order in which they first stand there.
pub fn unknown_letters<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let mut found = BTreeSet::new();
    words.into_iter().flat_map(str::chars).filter(|letter| is_unknown(*letter) && found.insert(*letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::unknown_letters;

    #[test]
    fn each_letter_that_no_font_has_is_named_once() {
        assert_eq!(unknown_letters(["water 水点", "በ水 ok\u{E000}"]), "水点በ\u{E000}");
        assert_eq!(unknown_letters(["Kook het. Кип'ятіть اغلوا ğüş łóż 🙂 ▲\n\u{200F}\u{FE0F}"]), "");
    }
}
