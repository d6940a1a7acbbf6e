//! Entries that came before the ones they follow, over a road too narrow for everything: shown at once, and in the
//! logbook when the others have come. They need no chain: whoever brought them vouched for them.

use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};
use steunpunt_domain::ids::EntryId;
use steunpunt_domain::logbook::{Body, Envelope, Kind, Reading};
use steunpunt_domain::time::{Hybrid, Times, Wall};

use super::append::item_number;
use super::read::{named, read_body};
use super::{device_row, erase, refresh};
use crate::Result;

/// An entry without its place in the chain.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Loose {
    /// Its name.
    pub id: EntryId,
    /// What kind of fact.
    pub kind: Kind,
    /// When it was written.
    pub times: Times,
    /// Its body.
    pub body: Vec<u8>,
}

/// Whether anything came ahead.
pub(super) fn any(connection: &Connection) -> Result<bool> {
    Ok(connection.prepare_cached("SELECT EXISTS (SELECT 1 FROM ahead)")?.query_row([], |row| row.get(0))?)
}

/// Takes in an entry ahead of the ones it follows; false when it is here already.
pub fn take_ahead(tx: &Transaction, loose: &Loose) -> Result<bool> {
    let (id, header) = (loose.id, Body::header(&loose.body)?);
    if is_logged(tx, id)? {
        return Ok(false);
    }
    let named = header.item(id.device).unwrap_or(id);
    let device = device_row(tx, named.device)?;
    let item = item_number(tx, device, named)?.row;
    let taken = tx
        .prepare_cached(
            "INSERT INTO ahead (device, audience, sequence, kind, wall_ms, hybrid, bytes, item) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT DO NOTHING",
        )?
        .execute(params![
            id.device.0,
            id.audience.byte(),
            id.sequence,
            loose.kind.0,
            loose.times.wall.0,
            loose.times.hybrid.0 as i64,
            loose.body,
            item
        ])?;
    erase::erase_if_due(tx, item)?;
    refresh(tx, item)?;
    Ok(taken > 0)
}

fn is_logged(tx: &Transaction, id: EntryId) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM series JOIN device ON device.id = series.device \
               WHERE device.name = ?1 AND audience = ?2 AND sequence >= ?3)";
    let name = params![id.device.0, id.audience.byte(), id.sequence];
    Ok(tx.prepare_cached(sql)?.query_row(name, |row| row.get(0))?)
}

/// The entry itself has come. Gives the local number of the item that showed it ahead, which now shows nothing until it
/// is computed anew: of a copied laptop the entry of this name may be about another item, or be of another kind.
pub(super) fn forget(tx: &Transaction, id: EntryId) -> Result<Option<i64>> {
    let sql = "DELETE FROM ahead WHERE device = ?1 AND audience = ?2 AND sequence = ?3 RETURNING item";
    let name = params![id.device.0, id.audience.byte(), id.sequence];
    let Some(item) = tx.prepare_cached(sql)?.query_row(name, |row| row.get(0)).optional()? else { return Ok(None) };
    tx.prepare_cached("DELETE FROM request WHERE item = ?1")?.execute([item])?;
    tx.prepare_cached("DELETE FROM emergency_report WHERE item = ?1")?.execute([item])?;
    tx.prepare_cached("DELETE FROM search WHERE rowid = ?1")?.execute([item])?;
    Ok(Some(item))
}

/// Everything that came ahead, for passing it on.
pub fn every_ahead(connection: &Connection) -> Result<Vec<Loose>> {
    let mut statement = connection.prepare_cached(
        "SELECT device, audience, sequence, kind, wall_ms, hybrid, bytes FROM ahead ORDER BY device, audience, sequence",
    )?;
    let rows = statement.query_map([], loose)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What came ahead of one item, opened.
pub(super) fn readings_ahead(connection: &Connection, item: i64) -> Result<Vec<Reading>> {
    let mut statement = connection
        .prepare_cached("SELECT device, audience, sequence, kind, wall_ms, hybrid, bytes FROM ahead WHERE item = ?1")?;
    let found = statement.query_map([item], loose)?.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(found.iter().filter_map(opened).collect())
}

fn opened(loose: &Loose) -> Option<Reading> {
    let (id, kind, times) = (loose.id, loose.kind, loose.times);
    let envelope = Envelope { id, kind, times, body_hash: [0; 32], previous: [0; 32] };
    Some(Reading::of(&envelope, read_body(kind, &loose.body)?))
}

fn loose(row: &Row) -> rusqlite::Result<Loose> {
    let id = named(row)?;
    let times = Times { wall: Wall(row.get(4)?), hybrid: Hybrid(row.get::<_, i64>(5)? as u64) };
    Ok(Loose { id, kind: Kind(row.get(3)?), times, body: row.get(6)? })
}

/// Whether an entry of this name came ahead.
pub fn is_ahead(connection: &Connection, id: EntryId) -> Result<bool> {
    let sql = "SELECT 1 FROM ahead WHERE device = ?1 AND audience = ?2 AND sequence = ?3";
    let name = params![id.device.0, id.audience.byte(), id.sequence];
    let found: Option<i64> = connection.prepare_cached(sql)?.query_row(name, |row| row.get(0)).optional()?;
    Ok(found.is_some())
}

/// Whether an entry came in a code or over the radio, and no other way yet: that says nothing of who wrote it, and
/// leaves the salt of its words behind. One without a writer that has its salt was written on a locked screen.
pub fn is_without_writer(connection: &Connection, id: EntryId) -> Result<bool> {
    let sql = "SELECT bytes FROM ahead WHERE device = ?1 AND audience = ?2 AND sequence = ?3";
    let name = params![id.device.0, id.audience.byte(), id.sequence];
    let bytes: Option<Vec<u8>> = connection.prepare_cached(sql)?.query_row(name, |row| row.get(0)).optional()?;
    let header = bytes.and_then(|bytes| Body::header(&bytes).ok());
    Ok(header.is_some_and(|header| header.volunteer(id.device).is_none() && !header.is_salted()))
}
