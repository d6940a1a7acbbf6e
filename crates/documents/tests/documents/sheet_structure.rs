//! How the file of a sheet is built: what a screen reader and an archive find in it.

use steunpunt_documents::{Pdf, SheetFormat};

use crate::examples::poppler;
use crate::sheet_examples::{ALL, printed, sayings, sheet, usual, words};

/// The tree of tags as poppler prints it.
pub fn tree(pdf: &Pdf) -> String {
    poppler("pdfinfo", &["-struct-text", "FILE"], pdf)
}

fn count(tree: &str, tag: &str) -> usize {
    tree.lines()
        .filter(|line| line.split_whitespace().next().map(|word| word.trim_end_matches(':')) == Some(tag))
        .count()
}

/// The words of the tree, in the order in which they are read out.
pub fn read_out(tree: &str) -> String {
    tree.lines().filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix('"')).collect()
}

fn file(pdf: &Pdf) -> String {
    poppler("qpdf", &["--qdf", "--object-streams=disable", "FILE", "-"], pdf)
}

#[test]
fn each_file_is_sound_and_has_its_headings_and_lists() {
    for (format, language, pdf) in ALL.iter() {
        poppler("qpdf", &["--check", "FILE"], pdf);
        let tree = tree(pdf);
        let found = ["H1", "H2", "H3", "L", "LI", "Figure", "Table"].map(|tag| count(&tree, tag));
        assert_eq!(found, [1, 3, 0, 3, 4, 1, 0], "{format:?} {language}: {tree}");
        let about = poppler("pdfinfo", &["-meta", "FILE"], pdf);
        assert!(
            about.contains("pdfaid:conformance") && about.contains("pdfuaid:part"),
            "{format:?} {language}: {about}"
        );
    }
}

#[test]
fn it_is_read_out_in_the_order_of_the_page() {
    for (format, language, pdf) in ALL.iter().filter(|(_, language, _)| *language != "ar") {
        let (text, mut from) = (read_out(&tree(pdf)), 0);
        for part in sayings(language) {
            let part = part.trim_end();
            let Some(at) = text[from..].find(part) else {
                panic!("{format:?}: {part} is missing or too early: {text}")
            };
            from += at + part.len();
        }
    }
}

#[test]
fn each_part_says_its_language() {
    let pdf = printed(SheetFormat::A4, sheet(&["pl", "ar"]));
    let file = file(&pdf);
    assert!(file.contains("/Lang (pl)") && file.contains("/Lang (ar)"));
    for (format, language, pdf) in ALL.iter() {
        let raw = String::from_utf8_lossy(&pdf.bytes);
        let named = [format!("/Lang({language})"), format!("/Lang ({language})")];
        assert!(named.iter().any(|lang| raw.contains(lang)), "{format:?} {language}");
    }
}

#[test]
fn the_code_has_words_for_who_cannot_see_it() {
    let file = file(usual("en"));
    assert!(file.contains(&format!("/Alt ({})", words("en").scan)));
}
