//! Journeys: one file each, told as a story about laptops and the people behind them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "tests")]

mod clock;
mod damage;
mod draft;
mod emergency_report;
mod exercise;
mod first_start;
mod identity;
mod permission;
mod pin;
mod request;
mod visit;
