//! The fonts of every document, embedded so that a page looks the same on each laptop. Their choice, not their sizes.
//!
//! Noto Sans is the face of the pages, as on the screen. DejaVu Sans stands in for the scripts and signs that it lacks
//! (Arabic, Hebrew, Georgian, arrows, geometric shapes), Noto Emoji for pictures that were typed. Noto's own Arabic is left out: text
//! copied from a PDF set in it comes out scrambled.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::Font;

macro_rules! embedded {
    ($($file:literal),* $(,)?) => {
        [$(include_bytes!(concat!(env!("OUT_DIR"), "/", $file)).as_slice()),*]
    };
}

static FILES: [&[u8]; 5] = embedded![
    "NotoSans_400Regular.ttf",
    "NotoSans_700Bold.ttf",
    "DejaVuSans.ttf",
    "DejaVuSans-Bold.ttf",
    "NotoEmoji_400Regular.ttf",
];

static FONTS: LazyLock<Vec<Font>> =
    LazyLock::new(|| FILES.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect());

/// Gives every embedded font.
pub(crate) fn all() -> Vec<Font> {
    FONTS.clone()
}

/// Tells whether some font can draw this character.
pub(crate) fn cover(character: char) -> bool {
    FONTS.iter().any(|font| font.info().coverage.contains(character.into()))
}
