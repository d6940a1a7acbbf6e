//! How laptops exchange: bytes on every road, and time as ratios to a bare insert of the same rows in the same run.
//!
//! A figure over its bar ends the run with an error. Times differ per machine and are only reported.
//! `-- --million` goes on to a logbook of a million entries; `-- --only NAME` measures one part. With `STEUNPUNT_W1`
//! the work is read from a folder instead of made.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    reason = "a benchmark reports and stops"
)]

mod bundle;
mod difference;
mod floor;
mod hub;
mod idle;
mod line;
mod memory;
mod rebuild;
mod report;
#[path = "../spread.rs"]
mod spread;
mod w1;

use report::Report;

type Part = (&'static str, fn(&mut Report));

const PARTS: &[Part] = &[
    ("bundle", bundle::measure),
    ("line", line::measure),
    ("idle", idle::measure),
    ("hub", hub::measure),
    ("memory", memory::measure),
    ("rebuild", rebuild::measure),
    ("difference", difference::measure),
];

fn main() {
    if memory::is_child() {
        return memory::child();
    }
    let arguments: Vec<String> = std::env::args().collect();
    let only = arguments.iter().position(|argument| argument == "--only").and_then(|at| arguments.get(at + 1));
    let mut report = Report::default();
    for (name, measure) in PARTS.iter().filter(|(name, _)| only.is_none_or(|only| only == name)) {
        println!("\n{name}");
        measure(&mut report);
    }
    report.judges();
}
