//! The fonts of every document, embedded so that a page looks the same on each laptop. Their choice, not their sizes.
//!
//! Noto Sans is the face of the pages, as on the screen. Amiri is that of Arabic: of the free ones it is the one whose
//! letters come out of a PDF in their order, also where two are drawn as one (Noto's come out scrambled, those of DejaVu
//! swapped). DejaVu Sans stands in for the scripts and signs that these lack (Hebrew, Georgian, arrows, geometric shapes),
//! Noto Emoji for pictures that were typed.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::Font;

macro_rules! embedded {
    ($($file:literal),* $(,)?) => {
        [$(include_bytes!(concat!(env!("OUT_DIR"), "/", $file)).as_slice()),*]
    };
}

/// The files as they are.
pub(crate) static FILES: [&[u8]; 6] = embedded![
    "NotoSans_400Regular.ttf",
    "NotoSans_700Bold.ttf",
    "Amiri_400Regular.ttf",
    "Amiri_700Bold.ttf",
    "DejaVuSans.ttf",
    "NotoEmoji_400Regular.ttf",
];

static FONTS: LazyLock<Vec<Font>> =
    LazyLock::new(|| FILES.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect());

/// Gives every embedded font.
pub(crate) fn all() -> Vec<Font> {
    FONTS.clone()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use steunpunt_domain::letters::is_drawn;

    use super::FONTS;

    /// The ranges as `crates/domain/src/letters.txt` has them.
    fn ranges(drawn: impl Fn(char) -> bool) -> Vec<String> {
        let mut ranges: Vec<(u32, u32)> = Vec::new();
        for letter in ('\0'..=char::MAX).filter(|letter| drawn(*letter)).map(u32::from) {
            match ranges.last_mut() {
                Some((_, last)) if *last + 1 == letter => *last = letter,
                _ => ranges.push((letter, letter)),
            }
        }
        ranges.into_iter().map(|(first, last)| format!("{first:04X}-{last:04X}")).collect()
    }

    #[test]
    fn the_letters_that_may_be_written_are_those_that_some_font_draws() {
        let covered: BTreeSet<u32> = FONTS.iter().flat_map(|font| font.info().coverage.iter()).collect();
        let in_fonts = ranges(|letter| covered.contains(&letter.into()));
        assert_eq!(ranges(is_drawn), in_fonts, "letters.txt would be:\n{}", in_fonts.join("\n"));
    }
}
