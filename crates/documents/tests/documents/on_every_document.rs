//! What holds for all documents alike.

use crate::examples::{EXERCISE, Names, REAL, all, poppler, text_of};

#[test]
fn an_exercise_is_marked_on_every_page_and_nothing_else_is() {
    for (name, pdf) in EXERCISE.iter() {
        for page in 1..=pdf.pages {
            let page = page.to_string();
            let text = poppler("pdftotext", &["-f", &page, "-l", &page, "FILE", "-"], pdf);
            assert!(text.contains("OEFENING"), "{name}, page {page}");
        }
    }
    for (name, pdf) in REAL.iter() {
        assert!(!text_of(pdf).contains("OEFENING"), "{name}");
    }
}

#[test]
fn each_page_names_the_point_and_counts_the_pages() {
    for (name, pdf) in REAL.iter() {
        for page in 1..=pdf.pages {
            let number = page.to_string();
            let text = poppler("pdftotext", &["-f", &number, "-l", &number, "FILE", "-"], pdf);
            for part in ["Noodsteunpunt De Schakel", "ZB03", &format!("pagina {page} van {}", pdf.pages)] {
                assert!(text.contains(part), "{name}, page {page}: {part}");
            }
        }
    }
}

#[test]
fn each_document_is_tagged_titled_and_dutch() {
    for (name, pdf) in EXERCISE.iter() {
        let about = poppler("pdfinfo", &["FILE"], pdf);
        assert!(about.contains("Tagged:          yes"), "{name}: {about}");
        assert!(about.contains("Title:           OEFENING: "), "{name}: {about}");
        let raw = String::from_utf8_lossy(&pdf.bytes);
        assert!(raw.contains("/Lang(nl)") || raw.contains("/Lang (nl)"), "{name} has no language");
        let metadata = poppler("pdfinfo", &["-meta", "FILE"], pdf);
        assert!(metadata.contains("pdfaid:conformance") && metadata.contains("pdfuaid:part"), "{name}: {metadata}");
        assert!(poppler("pdfinfo", &["-struct-text", "FILE"], pdf).contains("H1"), "{name} has no heading");
    }
}

#[test]
fn the_same_view_gives_the_same_bytes() {
    assert_eq!(all(&Names::ordinary(true)), *EXERCISE);
}
