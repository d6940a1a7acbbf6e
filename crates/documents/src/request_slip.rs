//! The slip a resident takes home: the number to come back with. Deliberately without anything personal, since slips get
//! lost; the QR code holds the number alone.

use serde::Serialize;

use crate::render::render;
use crate::{Error, Pdf, qr};

/// What the slip says.
#[derive(Debug, Clone, Serialize)]
pub struct RequestSlip {
    /// Number of the request, such as `ZB03-A147`.
    pub number: String,
    /// The number as it is said, such as `Z B nul drie, A, één vier zeven`.
    pub spoken_number: String,
    /// Name of the support point.
    pub point_name: String,
    /// Code of the support point, such as `ZB03`.
    pub point_code: String,
    /// Name of the category.
    pub category_label: String,
    /// When it was written down, as text.
    pub logged_at: String,
    /// When to come back, as text; empty when nothing was agreed.
    pub come_back: String,
    /// Whether this is an exercise.
    pub exercise: bool,
}

#[derive(Serialize)]
struct View<'a> {
    #[serde(flatten)]
    slip: &'a RequestSlip,
    qr: String,
}

/// Prints the slip, one A6.
pub fn request_slip(slip: &RequestSlip) -> Result<Pdf, Error> {
    let qr = qr::svg(&slip.number)?;
    render("request_slip.typ", &View { slip, qr })
}
