//! The paper form of a request, in the order of the screen, for when the laptop is dead. Its categories, urgencies and
//! questions come from the configuration, so that paper and screen always say the same; only the fixed words are here.

use serde::Serialize;

use crate::render::render;
use crate::{Error, Pdf};

/// What the blank request forms say.
#[derive(Debug, Clone, Serialize)]
pub struct RequestForm {
    /// Name of the support point.
    pub point_name: String,
    /// Code of the support point, such as `ZB03`.
    pub point_code: String,
    /// The forms' own numbers, such as `P-ZB03-A-001`: one page each.
    pub numbers: Vec<String>,
    /// The categories, in the order of the screen.
    pub groups: Vec<Group>,
    /// The urgencies, the most urgent first.
    pub urgencies: Vec<Labelled>,
    /// What makes someone extra vulnerable, as boxes to tick.
    pub ticks: Vec<String>,
    /// The questions answered with yes or no that lead to the urgency.
    pub questions: Vec<String>,
    /// Whether this is an exercise.
    pub exercise: bool,
}

/// A group of categories.
#[derive(Debug, Clone, Serialize)]
pub struct Group {
    /// Its code, such as `5`.
    pub code: String,
    /// Its name.
    pub label: String,
    /// Its categories.
    pub leaves: Vec<Leaf>,
}

/// A category.
#[derive(Debug, Clone, Serialize)]
pub struct Leaf {
    /// Its code, such as `5.2`.
    pub code: String,
    /// Its name.
    pub label: String,
}

/// An urgency.
#[derive(Debug, Clone, Serialize)]
pub struct Labelled {
    /// Its code, such as `U1`.
    pub code: String,
    /// Its name.
    pub label: String,
    /// The shape that stands for it, such as `▲`.
    pub sign: String,
    /// What it means, in a few words.
    pub meaning: String,
}

/// Prints blank request forms, one A4 per number.
pub fn request_form(form: &RequestForm) -> Result<Pdf, Error> {
    render("request_form.typ", form)
}
