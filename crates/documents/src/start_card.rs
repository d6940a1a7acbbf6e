//! The start card: what a volunteer who has never seen the program needs in the first five minutes, on the wall.

use serde::Serialize;

use crate::render::render;
use crate::{Error, Pdf};

/// What the start card says.
#[derive(Debug, Clone, Serialize)]
pub struct StartCard {
    /// Name of the support point.
    pub point_name: String,
    /// Code of the support point, such as `ZB03`.
    pub point_code: String,
    /// Letter on the lid of the laptop.
    pub laptop_letter: String,
    /// Whom to call over, as it reads after "Roep de", such as `coördinator`.
    pub coordinator_role_text: String,
    /// Whether this is an exercise.
    pub exercise: bool,
}

/// Prints the start card, one A4 on its side.
pub fn start_card(card: &StartCard) -> Result<Pdf, Error> {
    render("start_card.typ", card)
}
