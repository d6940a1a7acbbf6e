//! Facts and rules of a support point: what an entry in its logbook says, and what follows from a set of them.
//!
//! Deliberately not here: files, databases, clocks, randomness, screens. Whoever calls brings the time, the
//! salts and the keys, so that every rule can be tried with plain values.

pub mod blank;
pub mod bsn;
pub mod bundle;
pub mod configuration;
pub mod deadline;
pub mod device;
pub mod draft;
pub mod emergency_report;
pub mod erasing;
pub mod hub;
pub mod ids;
pub mod import;
pub mod information_sheet;
pub mod logbook;
pub mod notice;
pub mod number;
pub mod pack;
pub mod register;
pub mod request;
pub mod rumour;
pub mod standing;
pub mod support_point;
pub mod time;
pub mod visit;
pub mod volunteer;
