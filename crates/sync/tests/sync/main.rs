//! The behaviour of the roads and of what travels on them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that meets the unexpected should stop there and say so"
)]

mod bundle;
mod enrolment;
mod exchange;
mod golden;
mod kit;
mod lan;
mod pack;
mod pairing;
mod qr;
mod stick;
mod wire;
