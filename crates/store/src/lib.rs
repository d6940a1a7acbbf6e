//! The store: the logbook and its read tables in an encrypted SQLite file, the keys that open it, its backups.
//!
//! All SQL of the program is here. Deliberately not here: rules (domain), sentences and clocks (commands).

pub mod backup;
pub mod blank;
pub mod bundle;
pub mod configuration;
pub mod counter;
mod database;
pub mod device;
pub mod dispute;
pub mod draft;
pub mod emergency_report;
mod error;
pub mod exchange;
mod files;
pub mod folder;
pub mod held;
pub mod hub;
pub mod import;
pub mod information_sheet;
pub mod keys;
pub mod logbook;
pub mod noted;
pub mod notice;
pub mod open;
pub mod pack;
pub mod peer;
pub mod point_item;
pub mod request;
pub mod rumour;
pub mod salvage;
pub mod search;
pub mod setting;
pub mod standing;
pub mod support_point;
pub mod visit;
pub mod volunteer;

pub use error::{Error, Result};
pub use folder::Folder;
pub use logbook::Writing;
pub use open::{Opened, Store};
pub use rusqlite::{Connection, ToSql, Transaction};
