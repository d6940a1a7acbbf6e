//! A text as it is looked for: without accents and capitals, so that "weeen" finds "weeën".

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Without accents and capitals.
pub fn plain(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    text.nfd().filter(|sign| !is_combining_mark(*sign)).collect::<String>().to_lowercase()
}
