//! The paper form of an emergency report, with the words to read out over the radio.

use serde::Serialize;

use crate::render::render;
use crate::{Error, Pdf};

/// What the blank emergency forms say.
#[derive(Debug, Clone, Serialize)]
pub struct EmergencyForm {
    /// Name of the support point.
    pub point_name: String,
    /// Code of the support point, such as `ZB03`.
    pub point_code: String,
    /// The forms' own numbers, such as `P-ZB03-A-N01`: one page each.
    pub numbers: Vec<String>,
    /// Whether this is an exercise.
    pub exercise: bool,
}

/// Prints blank emergency forms, one A4 per number.
pub fn emergency_form(form: &EmergencyForm) -> Result<Pdf, Error> {
    render("emergency_form.typ", form)
}
