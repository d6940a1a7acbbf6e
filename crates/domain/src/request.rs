//! Requests (hulpvragen): what residents ask, and what came of it.

mod alike;
mod field;
mod fold;
mod status;

use serde::{Deserialize, Serialize};

pub use alike::{Typed, likeness, place_beginnings, telling_words};
pub use field::RequestField;
pub use fold::{ErasedWords, Happening, Moment, Request};
pub use status::{Action, NotAllowed, State, Status};

use crate::logbook::Ref;
use crate::register::Changes;

/// A deadline that is nearer than this counts as *Spoed*, whatever was chosen: four hours in milliseconds.
pub const URGENT_WITHIN_MS: i64 = 4 * 60 * 60 * 1000;

/// A request is logged: the part that the town hall sees as well.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct RequestLogged {
    /// Its number: ZB03-A147.
    pub number: String,
    /// First values of the fields for the town hall.
    pub fields: Changes,
}

/// A note. Notes add up and are never changed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RequestNoted {
    /// What was noted.
    pub text: String,
}

/// A request is passed on.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RequestForwarded {
    /// To whom, in words.
    pub to: String,
    /// By which means, by its code in the configuration or in words.
    pub means: String,
    /// When, in milliseconds since 1970.
    pub at_ms: i64,
    /// The personal details copied for the receiver in this act: field number and text.
    pub details: Vec<(u8, String)>,
}

/// Two requests are said to be about the same thing, or no longer. They stay two requests.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RequestLinked {
    /// The other request.
    pub other: Ref,
    /// Whether they are about the same thing.
    pub same: bool,
    /// The live entries about this pair that the author's screen showed.
    pub seen: Vec<Ref>,
}
