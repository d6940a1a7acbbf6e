//! The one place where the laptop's clock is read.

use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, Datelike, NaiveTime, TimeZone, Timelike};
use chrono_tz::{Europe::Amsterdam, Tz};
use steunpunt_domain::deadline::Deadline;
use steunpunt_domain::time::Wall;

/// Where the time comes from: the laptop, or a test.
pub trait Clock: Send + Sync {
    /// Now, by the laptop's own clock, which may be wrong.
    fn now(&self) -> Wall;
}

/// The laptop's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct LaptopClock;

impl Clock for LaptopClock {
    #[allow(clippy::disallowed_methods, reason = "the one place where the clock is read")]
    fn now(&self) -> Wall {
        let millis = |span: std::time::Duration| i64::try_from(span.as_millis()).unwrap_or(i64::MAX);
        Wall(match SystemTime::now().duration_since(UNIX_EPOCH) {
            Ok(after) => millis(after),
            Err(before) => -millis(before.duration()),
        })
    }
}

/// A moment as people at the point read it.
pub(crate) fn local(wall: Wall) -> DateTime<Tz> {
    Amsterdam.timestamp_millis_opt(wall.0).single().unwrap_or_else(|| Amsterdam.timestamp_nanos(0))
}

/// The start of the day in which a moment lies.
pub(crate) fn start_of_day(now: Wall) -> Wall {
    let midnight = local(now).date_naive().and_time(NaiveTime::MIN);
    let start = Amsterdam.from_local_datetime(&midnight).earliest();
    start.map_or(now, |start| Wall(start.timestamp_millis()))
}

/// The moment that was meant: a time of the day is the next one.
pub(crate) fn moment_of(deadline: Deadline, now: Wall) -> Option<Wall> {
    match deadline {
        Deadline::Within(minutes) => Some(now.plus_minutes(minutes)),
        Deadline::At { hour, minute } => {
            let today = local(now).date_naive();
            let time = NaiveTime::from_hms_opt(hour, minute, 0)?;
            let days = [today, today.succ_opt()?];
            let moments = days.iter().filter_map(|day| Amsterdam.from_local_datetime(&day.and_time(time)).earliest());
            moments.map(|moment| Wall(moment.timestamp_millis())).find(|moment| *moment > now)
        }
    }
}

/// A moment on paper: 14:05 op 24-11-2026.
pub(crate) fn on_paper(wall: Wall) -> String {
    let at = local(wall);
    format!("{:02}:{:02} op {:02}-{:02}-{}", at.hour(), at.minute(), at.day(), at.month(), at.year())
}

/// A time on the radio: 14:05.
pub(crate) fn on_radio(wall: Wall) -> String {
    let at = local(wall);
    format!("{:02}:{:02}", at.hour(), at.minute())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_of_the_day_is_the_next_one() {
        let noon = Wall(1_763_982_000_000); // 2025-11-24 12:00 in Amsterdam
        let later = moment_of(Deadline::At { hour: 17, minute: 30 }, noon).map(on_radio);
        assert_eq!(later.as_deref(), Some("17:30"));
        let tomorrow = moment_of(Deadline::At { hour: 9, minute: 0 }, noon).map(on_paper);
        assert_eq!(tomorrow.as_deref(), Some("09:00 op 25-11-2025"));
    }

    #[test]
    fn a_clock_from_1970_is_no_reason_to_stop() {
        assert_eq!(on_radio(Wall(0)), "01:00");
        assert!(start_of_day(Wall(0)) <= Wall(0));
    }
}
