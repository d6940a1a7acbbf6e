//! The exchange between laptops and with the town hall: over a line, on a stick, on paper, by radio.

pub mod aside;
pub mod bundle;
pub mod code;
pub mod laptop;
pub mod pairing;
pub mod radio;
pub mod stick;
pub mod town_hall;
pub mod whereabouts;
pub mod why;
