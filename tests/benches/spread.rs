//! Many durations and what is said of them.

use std::time::{Duration, Instant};

/// Durations of one thing done many times.
#[derive(Default)]
pub struct Spread(Vec<Duration>);

impl Spread {
    /// Does it once and keeps how long it took.
    #[allow(clippy::disallowed_methods, reason = "benchmarks measure time")]
    pub fn time<T>(&mut self, act: impl FnOnce() -> T) -> T {
        let begun = Instant::now();
        let result = act();
        self.0.push(begun.elapsed());
        result
    }

    /// Adds one that was measured elsewhere.
    #[allow(dead_code, reason = "not every benchmark measures elsewhere")]
    pub fn add(&mut self, took: Duration) {
        self.0.push(took);
    }

    /// The duration below which this share lies, in milliseconds.
    pub fn at(&self, share: f64) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort();
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "small"
        )]
        let place = ((sorted.len().saturating_sub(1)) as f64 * share).round() as usize;
        sorted.get(place).map_or(0.0, |span| span.as_secs_f64() * 1000.0)
    }

    /// How long one took on average, in milliseconds.
    #[allow(dead_code, clippy::cast_precision_loss, reason = "not every benchmark asks for it")]
    pub fn mean(&self) -> f64 {
        self.0.iter().sum::<Duration>().as_secs_f64() * 1000.0 / self.0.len().max(1) as f64
    }

    /// Prints the median and the 95th percentile.
    pub fn print(&self, name: &str) {
        println!("{name:<58} p50 {:>8.2} ms   p95 {:>8.2} ms   n {}", self.at(0.5), self.at(0.95), self.0.len());
    }
}
