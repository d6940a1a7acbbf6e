//! What the domain promises to files that exist already, to every order of arrival, and to whoever edits its files.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that meets the unexpected should stop there and say so"
)]

mod configuration;
mod erasing;
mod folds;
mod golden;
mod golden_shift;
mod information_sheet;
mod shift;
mod standing;
