//! What the program knows when a status report is made: all of it grows with the shift, and none with the days behind it.

use std::collections::BTreeMap;

use steunpunt_domain::attendance::Attendance;
use steunpunt_domain::checklist::PointState;
use steunpunt_domain::configuration::Configuration;
use steunpunt_domain::message::Message;
use steunpunt_domain::request::URGENT_WITHIN_MS;
use steunpunt_domain::situation::FacilityReport;
use steunpunt_domain::time::Wall;
use steunpunt_store::request::OpenCount;
use steunpunt_store::{Connection, Result, emergency_report, logbook, point_item, request, rumour, visit};

use crate::shift_handover::shift_now;

/// Who comes within so many milliseconds counts: twelve hours.
const AHEAD_MS: i64 = 12 * 3_600_000;

/// What the program knows.
pub(super) struct Known {
    pub state: &'static str,
    pub visits: u32,
    pub logged: u32,
    open: Vec<OpenCount>,
    pub now: Wall,
    pub facilities: Vec<FacilityReport>,
    pub emergencies: u32,
    pub messages: usize,
    pub rumours: usize,
    pub here: usize,
    pub coming: usize,
    pub entries: u64,
    pub digest: String,
}

impl Known {
    /// Reads it.
    pub fn read(connection: &Connection, now: Wall) -> Result<Self> {
        let now_ms = now.0;
        let states: Vec<PointState> = point_item::open(connection)?;
        let since_ms = shift_now(connection, now_ms)?.since_ms;
        let staff: Vec<Attendance> = point_item::open(connection)?;
        let messages: Vec<Message> = point_item::open(connection)?;
        Ok(Self {
            state: match states.first().map(|state| state.set.state.as_str()) {
                Some("night") => "gesloten voor de nacht",
                Some("closed") => "gesloten",
                Some(_) => "open",
                None => "nog niet geopend",
            },
            visits: visit::total_since(connection, since_ms)?,
            logged: request::logged_since(connection, since_ms)?,
            open: request::open_counts(connection, now_ms.saturating_add(URGENT_WITHIN_MS))?,
            now,
            facilities: point_item::open(connection)?,
            emergencies: emergency_report::waiting_count(connection)?,
            messages: messages.len(),
            rumours: rumour::open(connection)?.len(),
            here: staff.iter().filter(|one| one.is_here()).count(),
            coming: staff.iter().filter(|one| one.is_coming() && one.began.from_ms <= now_ms + AHEAD_MS).count(),
            entries: logbook::count(connection)?,
            digest: logbook::digest(connection)?,
        })
    }

    /// Open requests by the urgency that they count as, the highest first.
    pub fn by_urgency(&self, configuration: &Configuration) -> Vec<(String, u32)> {
        let is = |one: &&OpenCount, code: &str| self.counts_as(configuration, one) == code;
        let of = |code: &str| self.open.iter().filter(|one| is(one, code)).map(|one| one.count).sum();
        let counts = configuration.urgencies.iter().map(|one| (one.label.nl.clone(), of(&one.code)));
        counts.filter(|(_, count)| *count > 0).collect()
    }

    /// How many of them are urgent because of their latest time alone.
    pub fn raised(&self, configuration: &Configuration) -> u32 {
        let raised = |one: &&OpenCount| self.counts_as(configuration, one) != one.urgency;
        self.open.iter().filter(raised).map(|one| one.count).sum()
    }

    fn counts_as<'a>(&self, configuration: &'a Configuration, one: &'a OpenCount) -> &'a str {
        configuration.counts_as(&one.urgency, one.near.then_some(self.now.0), self.now.0)
    }

    /// Open requests by what they are about.
    pub fn by_group(&self, configuration: &Configuration) -> Vec<(String, u32)> {
        let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
        for one in &self.open {
            *counts.entry(one.category.split('.').next().unwrap_or_default()).or_default() += one.count;
        }
        let groups = configuration.groups.iter();
        groups.filter_map(|group| Some((group.short.nl.clone(), *counts.get(group.code.as_str())?))).collect()
    }
}

/// Counts in words.
pub(super) fn counted(counts: &[(String, u32)]) -> String {
    if counts.is_empty() {
        return "geen".to_owned();
    }
    counts.iter().map(|(name, count)| format!("{name} {count}")).collect::<Vec<_>>().join(", ")
}
