//! The one place where the server's clock is read, and how moments are written for people and programs.

use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, SecondsFormat, TimeZone};
use chrono_tz::{Europe::Amsterdam, Tz};
use steunpunt_domain::time::Wall;

/// Where the time comes from: the machine, or a test.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> Wall;
}

/// The machine's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct MachineClock;

impl Clock for MachineClock {
    #[allow(clippy::disallowed_methods, reason = "the one place where the server's clock is read")]
    fn now(&self) -> Wall {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Wall(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
    }
}

/// A moment as people read it: 14:05 op 24-11-2026.
pub fn for_people(at: Wall) -> String {
    local(at).format("%H:%M op %d-%m-%Y").to_string()
}

/// A moment for programs, with its zone: 2027-01-12T09:05:00+01:00.
pub fn for_programs(at: Wall) -> String {
    local(at).to_rfc3339_opts(SecondsFormat::AutoSi, false)
}

/// A moment in the name of a file: 20270112-090500.
pub fn for_a_name(at: Wall) -> String {
    local(at).format("%Y%m%d-%H%M%S").to_string()
}

fn local(at: Wall) -> DateTime<Tz> {
    Amsterdam.timestamp_millis_opt(at.0).single().unwrap_or_else(|| Amsterdam.timestamp_nanos(0))
}
