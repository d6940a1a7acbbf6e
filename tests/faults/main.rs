//! Faults that cannot be had in a model: programs killed, disks that are full, bundles that somebody meddled with,
//! sticks pulled out too soon.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that meets the unexpected should stop there and say so"
)]

mod full;
mod killed;
mod kit;
mod stick;
mod tampered;
