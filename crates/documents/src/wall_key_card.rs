//! The card of keys beside the screen. Which keys there are is known to the caller.

use serde::Serialize;

use crate::render::render;
use crate::{Error, Pdf};

/// What the card of keys says.
#[derive(Debug, Clone, Serialize)]
pub struct KeyCard {
    /// Name of the support point.
    pub point_name: String,
    /// Code of the support point, such as `ZB03`.
    pub point_code: String,
    /// Each key, such as `Ctrl+L`, with what it does.
    pub keys: Vec<(String, String)>,
    /// Whether this is an exercise.
    pub exercise: bool,
}

/// Prints the card of keys, one A5; a list too long for the smallest readable type runs on.
pub fn wall_key_card(card: &KeyCard) -> Result<Pdf, Error> {
    render("wall_key_card.typ", card)
}
