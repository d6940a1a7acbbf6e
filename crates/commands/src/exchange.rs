//! Exchanging with other laptops and the town hall: over a line, on a stick, on paper, by radio.
//!
//! Owns when to exchange and with whom, and what people see of it. Deliberately not here: what goes over (sync), what
//! is kept (store).

mod address;
pub(crate) mod aside;
pub(crate) mod bundle;
pub(crate) mod code;
mod collecting;
mod door;
mod hand_in;
mod introduction;
pub(crate) mod laptop;
mod live;
mod other;
pub(crate) mod pairing;
pub(crate) mod radio;
mod round;
pub(crate) mod stick;
mod touch;
pub(crate) mod town_hall;
pub(crate) mod whereabouts;
pub(crate) mod why;

pub(crate) use address::shown as shown_addresses;
pub(crate) use collecting::Collecting;
pub(crate) use live::{Live, with_everybody};
pub(crate) use pairing::Pairing;
pub(crate) use whereabouts::{OnlyHere, sticks_with_words, whereabouts};

pub use live::{Lines, Rounds};
