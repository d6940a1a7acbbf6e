//! `cargo xtask soak`: many histories, in the release profile, on every core.
//!
//! `-- --histories N` says how many, `-- --from SEED` with which it begins. A broken promise is made short and printed
//! as it is kept in `tests/convergence/kept.jsonl`; the rest goes on.
#![allow(clippy::print_stdout, reason = "it reports to whoever waits")]

use std::process::ExitCode;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use steunpunt_tests::history::{History, shrunk};

const HISTORIES: u64 = 100_000;
const TELL_EVERY: Duration = Duration::from_secs(30);
/// After so many something is wrong with all of them.
const MOST_BROKEN: u64 = 20;

fn main() -> ExitCode {
    let (histories, from) = (asked("--histories").unwrap_or(HISTORIES), asked("--from").unwrap_or(0));
    let soak =
        Soak { next: AtomicU64::new(from), end: from + histories, done: AtomicU64::new(0), broken: AtomicU64::new(0) };
    let cores = thread::available_parallelism().map_or(2, usize::from);
    let begun = now();
    thread::scope(|scope| {
        (0..cores).for_each(|_| drop(scope.spawn(|| while soak.one() {})));
        scope.spawn(|| soak.tells(begun));
    });
    let (done, broken) = (soak.done.load(Ordering::Relaxed), soak.broken.load(Ordering::Relaxed));
    println!("{done} histories, {broken} broken, {:.0} s", begun.elapsed().as_secs_f64());
    if broken == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn asked(option: &str) -> Option<u64> {
    let arguments: Vec<String> = std::env::args().collect();
    let at = arguments.iter().position(|argument| argument == option)?;
    arguments.get(at + 1)?.parse().ok()
}

#[allow(clippy::disallowed_methods, reason = "it only measures")]
fn now() -> Instant {
    Instant::now()
}

struct Soak {
    next: AtomicU64,
    end: u64,
    done: AtomicU64,
    broken: AtomicU64,
}

impl Soak {
    /// The next history; false when there is none.
    fn one(&self) -> bool {
        let seed = self.next.fetch_add(1, Ordering::Relaxed);
        if seed >= self.end || self.broken.load(Ordering::Relaxed) >= MOST_BROKEN {
            return false;
        }
        let history = History::of_seed(seed);
        if let Err(broken) = history.happens() {
            self.broken.fetch_add(1, Ordering::Relaxed);
            let (least, why) = shrunk(&history, broken);
            println!("seed {seed}, {} steps: {why}", least.steps.len());
        }
        self.done.fetch_add(1, Ordering::Relaxed);
        true
    }

    fn is_over(&self) -> bool {
        self.next.load(Ordering::Relaxed) >= self.end || self.broken.load(Ordering::Relaxed) >= MOST_BROKEN
    }

    fn tells(&self, begun: Instant) {
        let mut told = begun;
        while !self.is_over() {
            thread::sleep(Duration::from_millis(200));
            if told.elapsed() < TELL_EVERY {
                continue;
            }
            told = now();
            let done = self.done.load(Ordering::Relaxed);
            #[allow(clippy::cast_precision_loss, reason = "for reading")]
            let rate = done as f64 / begun.elapsed().as_secs_f64();
            println!("{done} histories, {:.1} a second, {} broken", rate, self.broken.load(Ordering::Relaxed));
        }
    }
}
