//! The scripted crisis that is shipped: three days, minute by minute, and who was there.

use chrono::{NaiveDate, NaiveTime, TimeZone};
use chrono_tz::Europe::Amsterdam;
use include_dir::{Dir, include_dir};
use serde::Deserialize;
use steunpunt_domain::time::Wall;
use toml::{Table, Value};

use crate::clock::local;

static SHIPPED: Dir = include_dir!("$CARGO_MANIFEST_DIR/../../seeds/crisis");

/// The script.
pub(super) struct Script {
    pub people: Vec<Person>,
    pub helpers: Vec<Helper>,
    pub events: Vec<Event>,
}

/// Somebody of the crews.
#[derive(Clone, Deserialize)]
pub(super) struct Person {
    pub name: String,
    pub role: String,
    pub pin: String,
}

/// Somebody who came by themselves.
#[derive(Clone, Deserialize)]
pub(super) struct Helper {
    pub name: String,
    pub phone: String,
    pub skills: String,
    /// "2 08:00 - 2 16:00"
    pub from_to: String,
}

/// Something that happens.
#[derive(Clone, Deserialize)]
#[serde(transparent)]
pub(super) struct Event(Table);

#[derive(Deserialize)]
struct People {
    person: Vec<Person>,
    helper: Vec<Helper>,
}

#[derive(Deserialize)]
struct Day {
    event: Vec<Event>,
}

impl Script {
    /// Reads it. A test plays all of it, so that nothing wrong in it is ever shipped.
    pub fn read() -> Result<Self, toml::de::Error> {
        let text = |name: &str| SHIPPED.get_file(name).and_then(|file| file.contents_utf8()).unwrap_or_default();
        let People { person, helper } = toml::from_str(text("people.toml"))?;
        let mut events = Vec::new();
        for day in ["day1.toml", "day2.toml", "day3.toml"] {
            events.extend(toml::from_str::<Day>(text(day))?.event);
        }
        Ok(Self { people: person, helpers: helper, events })
    }
}

impl Event {
    /// A text; empty when it does not have it.
    pub fn text(&self, name: &str) -> &str {
        self.0.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// A number; nothing when it does not have it.
    pub fn number(&self, name: &str) -> i64 {
        self.0.get(name).and_then(Value::as_integer).unwrap_or_default()
    }

    /// Yes or no; no when it does not have it.
    pub fn flag(&self, name: &str) -> bool {
        self.0.get(name).and_then(Value::as_bool).unwrap_or_default()
    }

    /// Several texts.
    pub fn list(&self, name: &str) -> Vec<&str> {
        let list = self.0.get(name).and_then(Value::as_array);
        list.into_iter().flatten().filter_map(Value::as_str).collect()
    }
}

/// When the script's days are: its first midnight.
#[derive(Clone, Copy)]
pub(super) struct Calendar(NaiveDate);

impl Calendar {
    /// Such that now is on this day of the script, counted from 1.
    pub fn with_day(day: u64, now: Wall) -> Self {
        let today = local(now).date_naive();
        Self(today.checked_sub_days(chrono::Days::new(day.saturating_sub(1))).unwrap_or(today))
    }

    /// A moment of the script: "2 14:05"; nothing for an empty one.
    pub fn at(self, moment: &str) -> Option<Wall> {
        let time = NaiveTime::parse_from_str(moment.split_once(' ')?.1, "%H:%M").ok()?;
        let day = self.0.checked_add_days(chrono::Days::new(day_of(moment).saturating_sub(1)))?;
        let at = Amsterdam.from_local_datetime(&day.and_time(time)).earliest()?;
        Some(Wall(at.timestamp_millis()))
    }
}

fn day_of(moment: &str) -> u64 {
    moment.split(' ').next().and_then(|day| day.parse().ok()).unwrap_or(1)
}
