//! Whatever happens to the laptops of a point, they come together again and nothing that was typed is lost.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that meets the unexpected should stop and say so")]

use steunpunt_tests::history::{History, shrunk};

/// As many as fit in the time that every change may take; `cargo xtask soak` goes on from here.
const SEEDS: u64 = 60;

/// Histories that broke a promise once.
const KEPT: &str = include_str!("kept.jsonl");

#[test]
fn every_history_ends_well() {
    let halves = std::thread::scope(|scope| {
        let run = |first: u64| move || (first..SEEDS).step_by(2).try_for_each(happens);
        let halves = [0, 1].map(|first| scope.spawn(run(first)));
        halves.map(|half| half.join().unwrap())
    });
    halves.into_iter().for_each(|half| half.unwrap_or_else(|broken| panic!("{broken}")));
}

#[test]
fn histories_that_went_wrong_once_go_well() {
    for (line, text) in (1..).zip(KEPT.lines()) {
        let history: History = serde_json::from_str(text).unwrap();
        history.happens().unwrap_or_else(|broken| panic!("kept history {line}: {broken}"));
    }
}

fn happens(seed: u64) -> Result<(), String> {
    let history = History::of_seed(seed);
    let Err(broken) = history.happens() else { return Ok(()) };
    let (_, least) = shrunk(&history, broken.clone());
    Err(format!("seed {seed}: {broken}\nin short: {least}"))
}
