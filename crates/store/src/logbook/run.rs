//! Runs: consecutive entries of one series, as they are given to another device.

use rusqlite::{Connection, params};
use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::logbook::{Audience, Hash, Head, HeadSignature};

use super::StoredEntry;
use super::read::{COLUMNS, TABLES, named, stored};
use crate::Result;

/// More urgent entries than this are a backlog themselves.
const MOST_URGENT: u32 = 50;

/// The last entry that is held of a series.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SeriesHead {
    /// The entry and its hash.
    pub head: Head,
    /// Its device's signature, when that is held.
    pub signature: Option<HeadSignature>,
}

/// Consecutive entries of one series.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Run {
    /// The device that wrote them.
    pub device: DeviceId,
    /// Which of its two series.
    pub audience: Audience,
    /// The number of the first.
    pub first: u64,
    /// Hash of the entry before the first; zeros at the beginning of the series.
    pub previous: Hash,
    /// The entries, without gaps.
    pub entries: Vec<StoredEntry>,
    /// The device's signature of the last one, when it is the end of what is held here.
    pub signature: Option<HeadSignature>,
}

impl Run {
    /// The number of the last entry.
    pub fn last(&self) -> u64 {
        self.entries.last().map_or(self.first.saturating_sub(1), |entry| entry.envelope.id.sequence)
    }

    /// Whether an entry is one of these.
    pub fn holds(&self, entry: EntryId) -> bool {
        (entry.device, entry.audience) == (self.device, self.audience)
            && (self.first..=self.last()).contains(&entry.sequence)
    }

    /// The name of the last entry and its hash.
    pub fn head(&self) -> Option<Head> {
        self.entries.last().map(|entry| Head { id: entry.envelope.id, hash: entry.hash })
    }
}

/// The heads of the series of these audiences, sorted by device and audience.
pub fn heads(connection: &Connection, audiences: &[Audience]) -> Result<Vec<SeriesHead>> {
    let mut statement = connection.prepare_cached(
        "SELECT device.name, audience, sequence, hash, signature FROM series JOIN device ON device.id = series.device \
         ORDER BY device.name, audience",
    )?;
    let rows = statement.query_map([], |row| {
        let id = named(row)?;
        Ok(SeriesHead { head: Head { id, hash: row.get(3)? }, signature: row.get(4)? })
    })?;
    let heads = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(heads.into_iter().filter(|series| audiences.contains(&series.head.id.audience)).collect())
}

/// At most `limit` entries of a series after number `after`; none when there is nothing newer.
pub fn runs_after(connection: &Connection, series: &SeriesHead, after: u64, limit: u32) -> Result<Option<Run>> {
    let EntryId { device, audience, sequence } = series.head.id;
    let sql = format!(
        "SELECT {COLUMNS} FROM {TABLES} WHERE device.name = ?1 AND entry.audience = ?2 AND entry.sequence > ?3 \
         ORDER BY entry.sequence LIMIT ?4"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params![device.0, audience.byte(), after, limit], stored)?;
    let entries = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    let Some(first) = entries.first() else { return Ok(None) };
    let whole = entries.last().is_some_and(|last| last.envelope.id.sequence == sequence);
    let (first, previous) = (first.envelope.id.sequence, first.envelope.previous);
    let signature = series.signature.filter(|_| whole);
    Ok(Some(Run { device, audience, first, previous, entries, signature }))
}

/// Emergency reports and what became of them after this entry of a town hall's series, or else the statuses: what
/// would wait behind a backlog. All the kinds of the index are named as well, because SQLite takes it for no other
/// condition.
pub fn urgent_after(connection: &Connection, after: EntryId, of_emergencies: bool) -> Result<Vec<StoredEntry>> {
    let kinds = if of_emergencies { "(6, 7, 8)" } else { "(11, 14)" };
    let sql = format!(
        "SELECT {COLUMNS} FROM entry INDEXED BY entry_urgent JOIN device ON device.id = entry.device \
         LEFT JOIN body ON body.entry = entry.id WHERE entry.device = (SELECT id FROM device WHERE name = ?1) \
         AND entry.audience = 1 AND entry.sequence > ?2 AND entry.kind IN (6, 7, 8, 11, 14) AND entry.kind IN {kinds} \
         ORDER BY entry.sequence LIMIT {MOST_URGENT}"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params![after.device.0, after.sequence], stored)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
