//! The store on a real encrypted file in a temporary folder: keys, logbook, faults, copies, backups, search,
//! lists, erasing.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that meets the unexpected should stop there and say so"
)]

mod backups;
mod copies;
mod erasing;
mod erasing_copies;
mod failing_disk;
mod faults;
mod keys;
mod killed;
mod kit;
mod listing;
mod logbook;
mod places;
mod searching;
mod taking_in;
mod typed;
