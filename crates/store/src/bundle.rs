//! Bundles that were written, in the read tables.

use rusqlite::{Connection, Transaction, params};
use steunpunt_domain::bundle::{BundleFor, BundleWritten};
use steunpunt_domain::ids::EntryId;
use steunpunt_domain::logbook::{Fact, Reading};

use crate::Result;
use crate::logbook::{device_row, entry_name};

/// A bundle in the read tables.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BundleRow {
    /// The entry that says it was written.
    pub id: EntryId,
    /// Its number, as on the file.
    pub number: u32,
    /// The letter of the laptop that wrote it.
    pub letter: String,
    /// Whom it is for.
    pub made_for: BundleFor,
    /// When it was written, in milliseconds since 1970.
    pub written_ms: i64,
    /// Who took it along, by function, and when.
    pub handed_over: Option<(String, i64)>,
}

/// Writes the rows of a bundle anew.
pub(crate) fn refresh(
    tx: &Transaction,
    item: i64,
    opening: &Reading,
    written: &BundleWritten,
    readings: &[Reading],
) -> Result<()> {
    let handed = readings.iter().filter_map(|reading| match &reading.body.fact {
        Fact::BundleHandedOver(handed) => Some((reading.stamp.entry, handed)),
        _ => None,
    });
    // Told twice, the last one to be told in the same order everywhere stands.
    let handed = handed.max_by_key(|(entry, _)| *entry).map(|(_, handed)| handed);
    let device = device_row(tx, opening.stamp.entry.device)?;
    let (to, at) = handed.map_or((String::new(), None), |handed| (handed.to.clone(), Some(handed.at_ms)));
    tx.execute(
        "INSERT OR REPLACE INTO bundle (item, device, number, for_hall, written_ms, handed_to, handed_ms) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            item,
            device,
            written.number,
            written.made_for == BundleFor::TownHall,
            opening.stamp.times.wall.0,
            to,
            at
        ],
    )?;
    for head in written.heads.iter().filter_map(|head| opening.resolve(*head)) {
        let device = device_row(tx, head.device)?;
        tx.execute(
            "INSERT OR REPLACE INTO bundle_head (item, device, audience, sequence) VALUES (?1, ?2, ?3, ?4)",
            params![item, device, head.audience.byte(), head.sequence],
        )?;
    }
    Ok(())
}

/// Every bundle, the last one first.
pub fn all(connection: &Connection) -> Result<Vec<BundleRow>> {
    let mut statement = connection.prepare_cached(
        "SELECT bundle.item, number, coalesce(device.letter, '?'), for_hall, written_ms, handed_to, handed_ms \
         FROM bundle JOIN device ON device.id = bundle.device ORDER BY written_ms DESC, bundle.item DESC",
    )?;
    let rows = statement.query_map([], |row| {
        let (item, at, to): (i64, Option<i64>, String) = (row.get(0)?, row.get(6)?, row.get(5)?);
        let made_for = if row.get(3)? { BundleFor::TownHall } else { BundleFor::Laptops };
        Ok((item, row.get(1)?, row.get(2)?, made_for, row.get(4)?, at.map(|at| (to, at))))
    })?;
    let rows = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    let named = rows.into_iter().map(|(item, number, letter, made_for, written_ms, handed_over)| {
        let id = entry_name(connection, item)?;
        Ok(BundleRow { id, number, letter, made_for, written_ms, handed_over })
    });
    named.collect()
}
