//! The town hall's server: one encrypted store per support point, filled over lines and sticks, and a plain page.
//!
//! It holds what points write for the town hall, and nothing else of them. It is one more device of each point: what
//! it holds it says in signed statements, which are the receipts that volunteers see.
//!
//! Deliberately not here: how entries are exchanged and bundles are opened (`sync`), what they mean (`domain`), any
//! SQL (`store`), accounts for people: the page is for this machine alone.

mod backup;
mod clock;
mod code;
mod config;
mod error;
mod export;
mod files;
mod hub;
mod keys;
mod listen;
mod overview;
mod page;
mod plural;
mod point;
mod receipts;
mod receive;
mod sheet;
mod token;
mod waiting;

pub use backup::{Backup, back_up};
pub use clock::{Clock, MachineClock, for_people};
pub use code::Scanned;
pub use config::{BadConfig, Config, Security};
pub use error::{Error, Result, file_sentence};
pub use export::{ExportFile, files as export_files};
pub use files::{make_private_folder, replace};
pub use hub::{Enrolling, Hub, Setup};
pub use keys::HubKey;
pub use listen::listen;
pub use overview::{Overview, PointOverview, UrgentRequest, overview};
pub use page::{Page, card, open as open_page, receipt_card};
pub use plural::{plural, taken_over};
pub use point::{Heard, Point, PointName, Road};
pub use receive::Outcome;
pub use sheet::{Published, read_pack};
pub use waiting::WaitingLaptop;
