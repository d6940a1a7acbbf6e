//! Paper and radio: bytes as text that a printer, a camera, a hand scanner or a radio operator can carry.
//!
//! All of it is base32 (A–Z, 2–7): nothing that differs between the keyboards a hand scanner plays, and nothing that
//! a person confuses. Deliberately not here: what the bytes say, and what keeps them secret.

mod chain;
mod collector;
mod draw;
mod part;
mod picture;
mod radio_code;
mod text;

pub use chain::{MOST_BYTES, TooLong, chain};
pub use collector::{Added, Collector, Whole, Wrong};
pub use draw::{NoRoom, modules, svg};
pub use part::Kind;
pub use picture::{Unusable, read_picture};
pub use radio_code::{MOST_RADIO_BYTES, Misheard, Spelled, TooMany, spell, unspell};
