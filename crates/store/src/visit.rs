//! Visits counted, in the read tables.

use rusqlite::{Connection, OptionalExtension, Transaction, params};
use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::logbook::{Fact, Reading};

use crate::{Result, logbook};

/// A reason, a quarter of an hour, and how many.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VisitCount {
    /// Start of the quarter, in milliseconds since 1970.
    pub quarter_ms: i64,
    /// Reason by its code.
    pub reason: String,
    /// How many.
    pub count: u32,
}

/// The counts from a moment on, by quarter and reason.
pub fn counts_since(connection: &Connection, from_ms: i64) -> Result<Vec<VisitCount>> {
    let mut statement = connection.prepare_cached(
        "SELECT at_ms - at_ms % 900000, reason, sum(count) FROM visit WHERE at_ms >= ?1 AND count > 0 \
         GROUP BY 1, 2 ORDER BY 1",
    )?;
    let rows = statement.query_map([from_ms], |row| {
        Ok(VisitCount { quarter_ms: row.get(0)?, reason: row.get(1)?, count: row.get(2)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many from a moment on.
pub fn total_since(connection: &Connection, from_ms: i64) -> Result<u32> {
    let sql = "SELECT coalesce(sum(count), 0) FROM visit WHERE at_ms >= ?1";
    Ok(connection.prepare_cached(sql)?.query_row([from_ms], |row| row.get(0))?)
}

/// The last visit that a device counted and nobody undid: its entry, reason and time. CROSS keeps the order of the
/// tables: newest visits first, not every item of the device.
pub fn last_of(connection: &Connection, device: DeviceId) -> Result<Option<(EntryId, String, i64)>> {
    let mut statement = connection.prepare_cached(
        "SELECT visit.item, visit.reason, visit.at_ms FROM visit CROSS JOIN item ON item.id = visit.item \
         CROSS JOIN device ON device.id = item.device WHERE device.name = ?1 AND visit.count > 0 \
         ORDER BY visit.item DESC LIMIT 1",
    )?;
    let found =
        statement.query_row([device.0], |row| Ok((row.get::<_, i64>(0)?, row.get(1)?, row.get(2)?))).optional()?;
    let Some((item, reason, at)) = found else { return Ok(None) };
    Ok(Some((logbook::entry_name(connection, item)?, reason, at)))
}

pub(crate) fn refresh(tx: &Transaction, item: i64, readings: &[Reading]) -> Result<()> {
    let visits = readings.iter().filter_map(|reading| match &reading.body.fact {
        Fact::VisitCounted(visit) => Some((reading, visit)),
        _ => None,
    });
    let visits: Vec<_> = visits.collect();
    let Some((first, visit)) = visits.iter().find(|(reading, _)| reading.item() == reading.stamp.entry) else {
        return Ok(());
    };
    // Undone twice on two laptops is still undone once.
    let undone = visits.iter().any(|(_, visit)| visit.amount < 0);
    tx.prepare_cached(
        "INSERT INTO visit (item, at_ms, reason, count) VALUES (?1, ?2, ?3, ?4) \
         ON CONFLICT (item) DO UPDATE SET at_ms = ?2, reason = ?3, count = ?4",
    )?
    .execute(params![item, first.stamp.times.wall.0, visit.reason, if undone { 0 } else { visit.amount }])?;
    Ok(())
}
