//! The language of a part of a page, as the file names it for a screen reader. Not here: which languages there are.

use serde::Serialize;

/// A language with its region, as Typst takes them.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Locale<'a> {
    language: &'a str,
    region: Option<&'a str>,
}

/// The tag of an undetermined language.
const UNKNOWN: &str = "und";

impl<'a> Locale<'a> {
    /// Reads a BCP 47 tag. What Typst does not take is left out; a page in a strange language is better than none.
    pub(crate) fn of(tag: &'a str) -> Self {
        let mut parts = tag.split(['-', '_']);
        let language = parts.next().filter(|part| letters(part, 2..=3)).unwrap_or(UNKNOWN);
        Self { language, region: parts.find(|part| letters(part, 2..=2)) }
    }
}

fn letters(part: &str, length: std::ops::RangeInclusive<usize>) -> bool {
    length.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::Locale;

    #[test]
    fn tags_are_read_as_far_as_they_are_tags() {
        let read = |tag| {
            let Locale { language, region } = Locale::of(tag);
            (language, region)
        };
        assert_eq!(read("ar"), ("ar", None));
        assert_eq!(read("pt-BR"), ("pt", Some("BR")));
        assert_eq!(read("zh-Hant-TW"), ("zh", Some("TW")));
        for strange in ["", "Nederlands", "#x", "é"] {
            assert_eq!(read(strange), ("und", None));
        }
    }
}
