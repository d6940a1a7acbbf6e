//! Who is here (aanwezigheid): volunteers and helpers who came by themselves, in which functions, until when. Kept at the
//! point: it names people.

use serde::{Deserialize, Serialize};

use crate::erasing::{Erasure, erasure, without_erased_words};
use crate::ids::{AttendanceId, VolunteerId};
use crate::logbook::{Fact, Kind, Reading, Ref, Stamp, each_once, opened};
use crate::register::{Registers, Value};

/// After so many minutes somebody needs rest: shifts of at most eight hours, as the field plans them.
pub const REST_AFTER_MINUTES: i64 = 8 * 60;

/// What can change while somebody is here, by the numbers the fields have in entries.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum AttendanceField {
    /// Functions, by the codes of their role cards.
    Functions = 1,
    /// Until when they stay, in milliseconds since 1970.
    Until = 2,
    /// When somebody who was to come was seen here, in milliseconds since 1970.
    Arrived = 3,
}

/// Somebody begins, or says that they will come.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct AttendanceBegan {
    /// The volunteer, when they can sign in here.
    pub volunteer: Option<Ref>,
    /// First name or nickname.
    pub name: String,
    /// How to reach them; may be empty.
    pub phone: String,
    /// What they can do and which languages they speak; may be empty.
    pub skills: String,
    /// Functions, by the codes of their role cards.
    pub functions: Vec<String>,
    /// From when, in milliseconds since 1970: later than the entry for somebody who is to come.
    pub from_ms: i64,
    /// Until when they stay.
    pub until_ms: Option<i64>,
}

/// They left.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct AttendanceEnded {
    /// When, in milliseconds since 1970.
    pub at_ms: i64,
}

/// Somebody's time here.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Attendance {
    /// Its id.
    pub id: AttendanceId,
    /// Who noted it, and when.
    pub stamp: Stamp,
    /// The volunteer, when they can sign in here.
    pub volunteer: Option<VolunteerId>,
    /// How it began; without words when it was erased.
    pub began: AttendanceBegan,
    /// When they left, in milliseconds since 1970: the first that was said.
    pub ended_ms: Option<i64>,
    /// When the words were erased, by whom and why, if they were.
    pub erased: Option<Erasure>,
    fields: Registers,
}

impl Attendance {
    /// Folds the entries of one; `None` while the first is not here.
    pub fn fold(readings: &[Reading]) -> Option<Self> {
        let readings = without_erased_words(readings);
        let erased = erasure(&readings);
        let readings = each_once(&readings);
        let (first, began) = opened(&readings, |fact| match fact {
            Fact::AttendanceBegan(began) => Some(Some(began)),
            Fact::Erased(Kind::AttendanceBegan) => Some(None),
            _ => None,
        })?;
        let stamp = &first.stamp;
        let began = began.cloned().unwrap_or_else(|| AttendanceBegan::wordless(stamp));
        let volunteer = began.volunteer.and_then(|named| first.resolve(named)).map(VolunteerId);
        let mut fields = Registers::default();
        let mut ended = Vec::new();
        for reading in &readings {
            match &reading.body.fact {
                Fact::AttendanceChanged(changes) => fields.apply(reading, changes),
                Fact::AttendanceEnded(end) => ended.push(end.at_ms),
                Fact::Erased(Kind::AttendanceEnded) => ended.push(reading.stamp.times.wall.0),
                _ => {}
            }
        }
        let ended_ms = ended.into_iter().min();
        Some(Self { id: AttendanceId(stamp.entry), stamp: stamp.clone(), volunteer, began, ended_ms, erased, fields })
    }

    /// Functions, by the codes of their role cards. Two laptops that gave other ones at once: all of them, because
    /// somebody counts on each.
    pub fn functions(&self) -> Vec<&str> {
        let changed = self.fields.get(AttendanceField::Functions as u8).map(|field| field.live().collect::<Vec<_>>());
        let Some(live) = changed.filter(|live| !live.is_empty()) else {
            return self.began.functions.iter().map(String::as_str).collect();
        };
        let mut all: Vec<&str> = live.iter().flat_map(|live| live.value.codes()).map(String::as_str).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// Until when they stay, in milliseconds since 1970, as it was first said or changed, or taken back; of two that were
    /// said at once the later.
    pub fn stays_until_ms(&self) -> Option<i64> {
        let changed = self.fields.get(AttendanceField::Until as u8).map(|field| field.live().collect::<Vec<_>>());
        let Some(live) = changed.filter(|live| !live.is_empty()) else { return self.began.until_ms };
        live.iter().filter_map(|live| live.value.number()).max()
    }

    /// Since when they are here, in milliseconds since 1970; nothing while nobody has seen them. Who said that they would
    /// come is not here because the hour has come.
    pub fn here_since_ms(&self) -> Option<i64> {
        let was_to_come = self.began.from_ms > self.stamp.times.wall.0;
        let arrived = self.fields.get(AttendanceField::Arrived as u8);
        let arrived = arrived.and_then(|field| field.live().filter_map(|live| live.value.number()).min());
        if was_to_come { arrived } else { Some(self.began.from_ms) }
    }

    /// Whether they are here.
    pub fn is_here(&self) -> bool {
        self.ended_ms.is_none() && self.erased.is_none() && self.here_since_ms().is_some()
    }

    /// Whether they are still to come.
    pub fn is_coming(&self) -> bool {
        self.ended_ms.is_none() && self.erased.is_none() && self.here_since_ms().is_none()
    }

    /// Whether they have been here so long that they need rest.
    pub fn needs_rest(&self, now_ms: i64) -> bool {
        let here = self.here_since_ms().filter(|_| self.is_here());
        here.is_some_and(|since| now_ms.saturating_sub(since) >= REST_AFTER_MINUTES * 60_000)
    }

    /// The live entries of a field, which a change must name.
    pub fn heads(&self, field: AttendanceField) -> Vec<crate::ids::EntryId> {
        self.fields.heads(field as u8)
    }
}

impl AttendanceBegan {
    fn wordless(stamp: &Stamp) -> Self {
        let empty = String::new;
        Self {
            volunteer: None,
            name: empty(),
            phone: empty(),
            skills: empty(),
            functions: Vec::new(),
            from_ms: stamp.times.wall.0,
            until_ms: None,
        }
    }
}

/// The changes that set functions, end and arrival, where they are given.
pub fn attendance_changes(
    functions: Option<Vec<String>>,
    until: Option<Value>,
    arrived_ms: Option<i64>,
) -> Vec<(AttendanceField, Value)> {
    let functions = functions.map(|codes| (AttendanceField::Functions, Value::Codes(codes)));
    let until = until.map(|until| (AttendanceField::Until, until));
    let arrived = arrived_ms.map(|arrived| (AttendanceField::Arrived, Value::Number(arrived)));
    functions.into_iter().chain(until).chain(arrived).collect()
}
