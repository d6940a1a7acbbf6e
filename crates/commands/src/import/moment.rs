//! Moments as people write them, in Dutch time.

use chrono::{DateTime, Datelike, Days, NaiveDateTime, NaiveTime, TimeZone};
use chrono_tz::Europe::Amsterdam;
use steunpunt_domain::time::Wall;

use crate::clock::local;

/// Day and time, as Dutch forms, programs and spreadsheets write them.
const LOCAL: [&str; 12] = [
    "%d-%m-%Y %H:%M",
    "%d-%m-%Y %H:%M:%S",
    "%d/%m/%Y %H:%M",
    "%d/%m/%Y %H:%M:%S",
    "%d.%m.%Y %H:%M",
    "%Y-%m-%d %H:%M",
    "%Y-%m-%d %H:%M:%S",
    "%Y-%m-%d %H:%M:%S%.f",
    "%Y-%m-%dT%H:%M",
    "%Y-%m-%dT%H:%M:%S",
    "%Y-%m-%dT%H:%M:%S%.f",
    "%Y%m%dT%H%M%S",
];
/// A time alone is one of today.
const OF_TODAY: [&str; 3] = ["%H:%M", "%H:%M:%S", "%H.%M"];
/// "27" is no year: it would be the time of the Romans.
const YEARS: std::ops::RangeInclusive<i32> = 1970..=2200;

/// A day and a time, a moment with a zone, or a time of today. A day alone is none: it would need an invented time.
pub(crate) fn read_moment(text: &str, now: Wall) -> Option<Wall> {
    let text = text.trim().trim_end_matches(" uur");
    let zoned = DateTime::parse_from_rfc3339(text).or_else(|_| DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M%:z"));
    if let Ok(zoned) = zoned {
        return YEARS.contains(&zoned.year()).then(|| Wall(zoned.timestamp_millis()));
    }
    let local_time = LOCAL.iter().find_map(|form| NaiveDateTime::parse_from_str(text, form).ok());
    in_amsterdam(local_time.or_else(|| of_today(text, now))?)
}

/// The same of what has happened: a time alone that would still have to come is one of yesterday.
pub(crate) fn read_moment_that_was(text: &str, now: Wall) -> Option<Wall> {
    let at = read_moment(text, now)?;
    let alone = of_today(text.trim().trim_end_matches(" uur"), now).filter(|_| at > now);
    alone.and_then(|today| in_amsterdam(today.checked_sub_days(Days::new(1))?)).or(Some(at))
}

/// The same of what has to come: a time alone that has passed is one of tomorrow.
pub(crate) fn read_moment_to_come(text: &str, now: Wall) -> Option<Wall> {
    let at = read_moment(text, now)?;
    let alone = of_today(text.trim().trim_end_matches(" uur"), now).filter(|_| at <= now);
    alone.and_then(|today| in_amsterdam(today.checked_add_days(Days::new(1))?)).or(Some(at))
}

fn of_today(text: &str, now: Wall) -> Option<NaiveDateTime> {
    let time = OF_TODAY.iter().find_map(|form| NaiveTime::parse_from_str(text, form).ok())?;
    Some(local(now).date_naive().and_time(time))
}

/// The hour that the clock shows twice is the first; the one that it skips does not exist.
fn in_amsterdam(at: NaiveDateTime) -> Option<Wall> {
    let at = Amsterdam.from_local_datetime(&at).earliest().filter(|at| YEARS.contains(&at.year()))?;
    Some(Wall(at.timestamp_millis()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::on_paper;

    const NOON: Wall = Wall(1_763_982_000_000); // 2025-11-24 12:00 in Amsterdam

    #[test]
    fn a_time_that_has_passed_is_one_of_tomorrow_where_it_has_to_come() {
        let written = ["14:05", "02:00", "24-11-2025 09:00"];
        let read = written.map(|text| read_moment_to_come(text, NOON).map(on_paper).unwrap());
        assert_eq!(read, ["14:05 op 24-11-2025", "02:00 op 25-11-2025", "09:00 op 24-11-2025"]);
    }

    fn read(text: &str) -> Option<String> {
        read_moment(text, NOON).map(on_paper)
    }

    #[test]
    fn of_what_has_happened_a_time_alone_is_never_still_to_come() {
        for (typed, meant) in [
            ("11:59", "11:59 op 24-11-2025"),
            ("12:01 uur", "12:01 op 23-11-2025"),
            ("24-11-2025 12:01", "12:01 op 24-11-2025"),
        ] {
            assert_eq!(read_moment_that_was(typed, NOON).map(on_paper).unwrap(), meant);
        }
    }

    #[test]
    fn moments_are_read_as_people_and_programs_write_them() {
        let good = [
            ("12-01-2027 09:05", "09:05 op 12-01-2027"),
            ("2-1-2027 9:05", "09:05 op 02-01-2027"),
            ("2027-07-12 09:05", "09:05 op 12-07-2027"),
            ("2027-01-12T08:05:00Z", "09:05 op 12-01-2027"),
            ("2027-07-12T09:05+02:00", "09:05 op 12-07-2027"),
            ("09:05", "09:05 op 24-11-2025"),
            (" 9:05 uur", "09:05 op 24-11-2025"),
        ];
        for (text, expected) in good {
            assert_eq!(read(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_moment_is_refused() {
        for text in
            ["", "12-01-2027", "12-01-2027 25:71", "12-01-27 09:05", "32-01-2027 09:05", "gisteren", "28-03-2027 02:30"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
