//! How a moment is written where Dutch is read, in the time of the Netherlands.

use chrono::{Datelike, Timelike};
use steunpunt_domain::time::Wall;

use super::{local, start_of_day};

const WEEKDAYS: [&str; 7] = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];

/// A moment on paper: 14:05 op 24-11-2026.
pub(crate) fn on_paper(wall: Wall) -> String {
    let at = local(wall);
    format!("{:02}:{:02} op {:02}-{:02}-{}", at.hour(), at.minute(), at.day(), at.month(), at.year())
}

/// A moment for who reads no Dutch: 24-11-2026 14:05.
pub(crate) fn in_numbers(wall: Wall) -> String {
    format!("{} {}", day_in_numbers(wall), on_radio(wall))
}

/// A day: 24-11-2026.
pub(crate) fn day_in_numbers(wall: Wall) -> String {
    let at = local(wall);
    format!("{:02}-{:02}-{}", at.day(), at.month(), at.year())
}

/// A moment of another day, where there is little room: 24-11 14:05.
pub(crate) fn with_day(wall: Wall) -> String {
    let at = local(wall);
    format!("{:02}-{:02} {}", at.day(), at.month(), on_radio(wall))
}

/// A moment beside another that the reader knows: 14:05 of the same day, else 24-11 14:05.
pub(crate) fn beside(wall: Wall, known: Wall) -> String {
    if is_same_day(wall, known) { on_radio(wall) } else { with_day(wall) }
}

/// The day of a moment, for a page that bears another: donderdag 26-11; nothing for its own day.
pub(crate) fn other_day(wall: Wall, known: Wall) -> String {
    let at = local(wall);
    let day = || format!("{} {:02}-{:02}", weekday(wall), at.day(), at.month());
    if is_same_day(wall, known) { String::new() } else { day() }
}

/// A time on the radio: 14:05.
pub(crate) fn on_radio(wall: Wall) -> String {
    let at = local(wall);
    format!("{:02}:{:02}", at.hour(), at.minute())
}

/// The same beside a moment that the listener knows: of another day it begins with that day's name, because a date is
/// spelled figure by figure. Nothing is read aloud that is a week away.
pub(crate) fn on_radio_beside(wall: Wall, known: Wall) -> String {
    let time = on_radio(wall);
    if is_same_day(wall, known) { time } else { format!("{} {time}", weekday(wall)) }
}

/// A day by its name: dinsdag 24-11-2026.
pub(crate) fn day_in_words(wall: Wall) -> String {
    format!("{} {}", weekday(wall), day_in_numbers(wall))
}

fn is_same_day(one: Wall, other: Wall) -> bool {
    start_of_day(one) == start_of_day(other)
}

fn weekday(wall: Wall) -> &'static str {
    WEEKDAYS.get(local(wall).weekday().num_days_from_monday() as usize).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Wall = Wall(1_763_982_000_000); // Monday 2025-11-24 12:00 in Amsterdam
    const HOUR_MS: i64 = 3_600_000;

    fn later(hours: i64) -> Wall {
        Wall(NOON.0 + hours * HOUR_MS)
    }

    #[test]
    fn only_a_moment_of_another_day_says_its_day() {
        assert_eq!((beside(later(11), NOON).as_str(), beside(later(12), NOON).as_str()), ("23:00", "25-11 00:00"));
        assert_eq!(beside(later(-13), NOON), "23-11 23:00");
        assert_eq!((other_day(later(11), NOON).as_str(), other_day(later(-13), NOON).as_str()), ("", "zondag 23-11"));
        assert_eq!(on_radio_beside(later(5), NOON), "17:00");
        assert_eq!(on_radio_beside(later(21), NOON), "dinsdag 09:00");
    }

    #[test]
    fn a_day_has_its_name() {
        assert_eq!(day_in_words(NOON), "maandag 24-11-2025");
        assert_eq!(on_paper(NOON), "12:00 op 24-11-2025");
    }
}
