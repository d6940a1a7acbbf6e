//! The sign on the door of a point that is closed: when it opens again, and what to call meanwhile.

use serde::Serialize;

use crate::render::render;
use crate::{Error, Pdf};

/// What the sign says.
#[derive(Debug, Clone, Serialize)]
pub struct ClosingSign {
    /// Name of the support point.
    pub point_name: String,
    /// Code of the support point.
    pub point_code: String,
    /// Whether this is an exercise.
    pub exercise: bool,
    /// Whether it is closed for good.
    pub for_good: bool,
    /// Where people can go now that it is closed for good; empty leaves a line to write on.
    pub instead: String,
    /// When it opens again, as text; empty when nobody knows.
    pub reopens: String,
    /// What to call in an emergency; empty leaves a line to write on.
    pub emergency_number: String,
}

/// Prints it.
pub fn closing_sign(sign: &ClosingSign) -> Result<Pdf, Error> {
    render("closing_sign.typ", sign)
}
