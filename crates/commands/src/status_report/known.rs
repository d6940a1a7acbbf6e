//! What the program knows when a status report is made: all of it grows with the shift, and none with the days behind it.

use std::collections::BTreeMap;

use steunpunt_domain::attendance::Attendance;
use steunpunt_domain::checklist::PointState;
use steunpunt_domain::configuration::Configuration;
use steunpunt_domain::message::Message;
use steunpunt_domain::situation::FacilityReport;
use steunpunt_store::{Connection, Result, emergency_report, logbook, point_item, request, rumour, visit};

use crate::shift_handover::shift_now;

/// Who comes within so many milliseconds counts: twelve hours.
const AHEAD_MS: i64 = 12 * 3_600_000;

/// What the program knows.
pub(super) struct Known {
    pub state: &'static str,
    pub visits: u32,
    pub logged: u32,
    /// By urgency and category.
    open: Vec<(String, String, u32)>,
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
    pub fn read(connection: &Connection, now_ms: i64) -> Result<Self> {
        let states: Vec<PointState> = point_item::open(connection)?;
        let since_ms = shift_now(connection, now_ms)?.since_ms;
        let staff: Vec<Attendance> = point_item::open(connection)?;
        let messages: Vec<Message> = point_item::open(connection)?;
        Ok(Self {
            state: match states.first().map(|state| state.set.state.as_str()) {
                Some("night") => "gesloten voor de nacht",
                Some("closed") => "gesloten",
                _ => "open",
            },
            visits: visit::total_since(connection, since_ms)?,
            logged: request::logged_since(connection, since_ms)?,
            open: request::open_counts(connection)?,
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

    /// Open requests by urgency, the highest first.
    pub fn by_urgency(&self, configuration: &Configuration) -> Vec<(String, u32)> {
        let of =
            |code: &str| self.open.iter().filter(|(urgency, _, _)| urgency == code).map(|(_, _, count)| count).sum();
        let counts = configuration.urgencies.iter().map(|one| (one.label.nl.clone(), of(&one.code)));
        counts.filter(|(_, count)| *count > 0).collect()
    }

    /// Open requests by what they are about.
    pub fn by_group(&self, configuration: &Configuration) -> Vec<(String, u32)> {
        let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
        for (_, category, count) in &self.open {
            *counts.entry(category.split('.').next().unwrap_or_default()).or_default() += count;
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
