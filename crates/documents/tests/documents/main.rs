//! Real documents, rendered and read back with poppler. Not here: whether they look good, which only eyes can tell.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod any_text;
mod examples;
mod on_every_document;
mod sheet_examples;
mod sheet_structure;
mod sheets;
mod words;

/// Writes every example into the folder named in `STEUNPUNT_DOCUMENTS_OUT`, to be looked at.
#[test]
fn examples_can_be_written_out_to_look_at() {
    let Ok(folder) = std::env::var("STEUNPUNT_DOCUMENTS_OUT") else { return };
    for (documents, ending) in [(&examples::REAL, ""), (&examples::EXERCISE, "-oefening")] {
        for (name, pdf) in documents.iter() {
            std::fs::write(format!("{folder}/{name}{ending}.pdf"), &pdf.bytes).unwrap();
        }
    }
}
