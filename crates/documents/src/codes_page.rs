//! A chain of QR codes on paper, six to a page. What they hold is the caller's; the page says for whom it is, from whom,
//! and how many belong together.

use serde::Serialize;

use crate::render::render;
use crate::{Error, Pdf};

/// What the pages say.
#[derive(Debug, Clone, Serialize)]
pub struct CodesPage {
    /// Name of the support point.
    pub point_name: String,
    /// Code of the support point, such as `ZB03`.
    pub point_code: String,
    /// Letter of the laptop that made them.
    pub laptop_letter: String,
    /// When they were made, as text.
    pub made_on: String,
    /// Whether they are for the town hall, and not for another laptop of the point.
    pub for_town_hall: bool,
    /// The codes in their order, each as SVG with the white around it.
    pub codes: Vec<String>,
    /// Whether whoever reads them needs words that go along apart from this paper.
    pub needs_passphrase: bool,
    /// Whether this is an exercise.
    pub exercise: bool,
}

/// Prints the codes, as many pages of A4 as they need.
pub fn codes_page(page: &CodesPage) -> Result<Pdf, Error> {
    render("codes_page.typ", page)
}
