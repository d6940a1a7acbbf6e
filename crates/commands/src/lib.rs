//! Everything a user can do: one function each, in one table, with its input, its output and who may.
//!
//! Window, browser and terminal all go through [`App::call`]. Here the clock is read, ids are made and transactions
//! opened, once per command. Deliberately not here: rules (domain), SQL (store), layout (documents), screens (ui).

mod action;
mod app;
mod attendance;
mod backup;
mod battery;
mod bench_data;
mod bench_shift;
pub mod bindings;
mod case;
mod checklist;
mod clock;
mod configuration;
mod context;
mod desk;
mod document;
mod draft;
mod emergency_report;
mod erasing;
mod error;
mod exchange;
mod exercise;
mod export;
mod import;
mod information_sheet;
#[cfg(test)]
mod kit;
mod log_line;
mod message;
mod notice;
mod pack;
mod paper;
mod personal;
mod place;
mod public_screen;
mod request;
mod rumour;
mod session;
mod settings;
pub mod shapes;
mod shift_handover;
mod situation;
mod status_report;
mod support_point;
mod table;
mod tablet;
mod terminal;
mod text;
mod thing;
mod visit;
mod volunteer;
mod watch;
mod words;
mod working;
mod wrong;

pub use app::{App, Setup};
pub use battery::{Battery, BatteryState, LaptopBattery, NoBattery};
pub use bench_data::bench_data;
pub use bench_shift::{MadeUpShift, bench_shift};
pub use clock::{Clock, LaptopClock};
pub use document::Document;
pub use error::{Code, Failure};
pub use exchange::{Lines, Rounds};
pub use exercise::play_crisis;
pub use pack::{build_pack, fingerprint_of_key, new_publisher_key, show_pack};
pub use place::Place;
pub use session::SessionId;
pub use steunpunt_domain::time::Wall;
pub use steunpunt_store::device::Machine;
pub use steunpunt_store::keys::KeyCost;
pub use steunpunt_sync::lan::discovery::Interfaces;
pub use table::{Command, TABLE, Who};
pub use tablet::{CertificateWanted, NotHeard, NotServed, TabletDoor, TabletHost, TabletId, TabletStanding};
pub use terminal::{first_coordinator, moment_that_was, moment_to_come, on_paper, request_numbered};
pub use watch::Change;
pub use wrong::Wrong;

/// What a command answers.
pub type Answer<T> = Result<T, Failure>;
