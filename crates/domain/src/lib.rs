//! Facts and rules of a support point: what an entry in its logbook says, and what follows from a set of them.
//!
//! Deliberately not here: files, databases, clocks, randomness, screens. Whoever calls brings the time, the
//! salts and the keys, so that every rule can be tried with plain values.

pub mod action;
pub mod attendance;
pub mod blank;
pub mod bsn;
pub mod building;
pub mod bundle;
pub mod cell;
pub mod checklist;
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
pub mod letters;
pub mod log_line;
pub mod logbook;
pub mod message;
pub mod notice;
pub mod number;
pub mod pack;
pub mod personal;
pub mod plain;
pub mod radio_text;
pub mod register;
pub mod replaced;
pub mod request;
pub mod rumour;
pub mod shift_handover;
pub mod situation;
pub mod standing;
pub mod stock;
pub mod support_point;
pub mod time;
pub mod visit;
pub mod volunteer;
pub mod weather;
