//! The store: the logbook and its read tables in an encrypted SQLite file, the keys that open it, its backups.
//!
//! All SQL of the program is here. Deliberately not here: rules (domain), sentences and clocks (commands).

pub mod backup;
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
pub mod keys;
pub mod logbook;
pub mod open;
pub mod peer;
pub mod request;
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
