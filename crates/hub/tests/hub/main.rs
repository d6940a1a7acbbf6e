//! The town hall's server over real sockets on the loopback address, with real stores at both ends.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that meets the unexpected should stop there and say so"
)]

mod adopting;
mod backups;
mod enrolling;
mod faults;
mod kit;
mod laptops;
mod page;
mod private;
mod program;
mod stick;
