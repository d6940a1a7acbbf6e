//! The test kit: laptops with a clock that a test sets, and the sentences that journeys are told in.
//!
//! A laptop here is the whole program behind the window, on a real encrypted store in a folder of its own. Only
//! hashing is cheap, the clock stands still, and there is no battery.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on must stop"
)]

pub mod bare;
mod chance;
mod folder;
pub mod history;
#[cfg(feature = "program")]
mod laptop;
#[cfg(feature = "program")]
mod pair;
#[cfg(feature = "program")]
mod town_hall;

pub use chance::Chance;
pub use folder::copy_folder;
#[cfg(feature = "program")]
pub use laptop::{Laptop, PASSPHRASE, TestClock};
#[cfg(feature = "program")]
pub use pair::{Invited, Pair, Stick};
pub use serde_json::{Value, json};
#[cfg(feature = "program")]
pub use steunpunt_commands::{build_pack, new_publisher_key};
#[cfg(feature = "program")]
pub use town_hall::{TownHall, base64};
