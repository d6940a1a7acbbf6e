//! Letters that none of the embedded fonts draws, so that whoever writes hears of them before the printer does.

use std::collections::BTreeSet;

use crate::printable::is_unknown;

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
