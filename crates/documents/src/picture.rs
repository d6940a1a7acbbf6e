//! Pictograms for people who do not read the language: those of the package Phosphor Icons, embedded as one file.
//! Not here: which picture belongs to which line, which the sheets say themselves.

use std::collections::HashMap;
use std::sync::LazyLock;

/// A line for each picture: its name, a space and the picture. `build.rs` writes it.
const FILE: &str = include_str!(concat!(env!("OUT_DIR"), "/pictures"));

static PICTURES: LazyLock<HashMap<&str, &str>> =
    LazyLock::new(|| FILE.lines().filter_map(|line| line.split_once(' ')).collect());

/// Gives the pictogram of this name as SVG, for a page or a screen.
pub fn picture(name: &str) -> Option<&'static str> {
    PICTURES.get(name).copied()
}

#[cfg(test)]
mod tests {
    use super::{PICTURES, picture};

    #[test]
    fn every_picture_is_a_whole_drawing() {
        assert!(PICTURES.len() > 1_500);
        let whole = |drawing: &&str| drawing.starts_with("<svg ") && drawing.ends_with("</svg>");
        assert!(PICTURES.values().all(whole));
    }

    #[test]
    fn an_unknown_name_has_no_picture() {
        assert!(picture("drop").is_some());
        assert_eq!(["", "no-such-thing", "drop "].map(picture), [None; 3]);
    }
}
