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

mod laptop;

pub use laptop::{Laptop, PASSPHRASE, TestClock, copy_folder};
pub use serde_json::{Value, json};
