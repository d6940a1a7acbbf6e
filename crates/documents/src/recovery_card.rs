//! The recovery card: what goes into the sealed envelope at first start. Not here: making or checking the code.

use serde::Serialize;

use crate::render::render;
use crate::spelling::{self, Spelled};
use crate::{Error, Pdf, qr};

/// What the recovery card says.
#[derive(Clone, Serialize)]
pub struct RecoveryCard {
    /// Name of the support point.
    pub point_name: String,
    /// Code of the support point, such as `ZB03`.
    pub point_code: String,
    /// Letter on the lid of the laptop.
    pub laptop_letter: String,
    /// Name of the municipality.
    pub municipality: String,
    /// The recovery code in groups, such as `K7QF-2M4X-…`.
    pub recovery_code: String,
    /// The day it was made, as text.
    pub made_on: String,
    /// Whether this is an exercise.
    pub exercise: bool,
}

#[derive(Serialize)]
struct View<'a> {
    #[serde(flatten)]
    card: &'a RecoveryCard,
    groups: Vec<Vec<Spelled>>,
    qr: String,
}

/// Prints the recovery card, one A4. No `Debug` on its view: the code opens the laptop.
pub fn recovery_card(card: &RecoveryCard) -> Result<Pdf, Error> {
    let groups = spelling::groups(&card.recovery_code);
    let qr = qr::svg(&card.recovery_code)?;
    render("recovery_card.typ", &View { card, groups, qr })
}
