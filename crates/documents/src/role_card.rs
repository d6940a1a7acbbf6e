//! Role cards, to be printed and worn: what somebody with a function does, and what never. Not here: which functions there
//! are, which the municipality's configuration says.

use serde::Serialize;

use crate::render::render;
use crate::{Error, Pdf};

/// Cards, one on each A5 page.
#[derive(Debug, Clone, Serialize)]
pub struct RoleCards {
    /// Name of the support point.
    pub point_name: String,
    /// Code of the support point.
    pub point_code: String,
    /// Whether this is an exercise.
    pub exercise: bool,
    /// The cards, the first to be filled first.
    pub cards: Vec<RoleCard>,
}

/// A card.
#[derive(Debug, Clone, Serialize)]
pub struct RoleCard {
    /// The function.
    pub title: String,
    /// Which to fill first, from 1.
    pub priority: u8,
    /// With two people: A or B; empty when it waits until there are more.
    pub duo: String,
    /// What to do.
    pub does: Vec<String>,
    /// What never to do.
    pub never: Vec<String>,
}

/// Prints them.
pub fn role_cards(cards: &RoleCards) -> Result<Pdf, Error> {
    render("role_card.typ", cards)
}
