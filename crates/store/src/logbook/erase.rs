//! The one place that takes bodies away: of an item that an entry erases, whatever stood in them about a person.
//! What is left says who wrote, when and about what; the chain covers the hash of what stood there.

use rusqlite::{Connection, Transaction, params};
use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::logbook::{Audience, Body};

use super::StoredEntry;
use super::read::{COLUMNS, TABLES, entry_name, item_row, named, stored};
use crate::{Result, draft};

/// Whether anything was erased here: nearly always nothing, and then nothing more is asked.
pub(super) fn any(connection: &Connection) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM entry WHERE kind = 20) OR EXISTS (SELECT 1 FROM ahead WHERE kind = 20)";
    Ok(connection.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

/// What may be erased: requests and emergency reports begin in the town hall's series, rumours (37), lines of the diary
/// (50), actions (51) and who was here (56) in the point's own. What else begins there, a volunteer for one, is not
/// erased by this kind of entry.
const MAY_BE_ERASED: &str = "(item.audience = 1 OR NOT EXISTS (SELECT 1 FROM entry AS first \
                             WHERE first.kind NOT IN (37, 50, 51, 56) \
                             AND first.device = item.device AND first.audience = item.audience \
                             AND first.sequence = item.sequence))";

/// Whether an item is erased.
pub(super) fn is_erased(connection: &Connection, item: i64) -> Result<bool> {
    let sql = format!(
        "SELECT EXISTS (SELECT 1 FROM item WHERE id = ?1 AND {MAY_BE_ERASED} \
         AND (EXISTS (SELECT 1 FROM entry WHERE kind = 20 AND item = ?1) \
              OR EXISTS (SELECT 1 FROM ahead WHERE kind = 20 AND item = ?1)))"
    );
    Ok(connection.prepare_cached(&sql)?.query_row([item], |row| row.get(0))?)
}

/// How many entries erase something: backups that were made when there were fewer hold words that are gone.
pub fn erasures(connection: &Connection) -> Result<u64> {
    let sql = "SELECT count(*) FROM entry WHERE kind = 20";
    Ok(connection.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

/// Whether personal words may be added to an item of this name.
pub(super) fn takes_words(connection: &Connection, item: EntryId) -> Result<bool> {
    if !any(connection)? {
        return Ok(true);
    }
    Ok(match item_row(connection, item)? {
        Some(item) => !is_erased(connection, item)?,
        None => true,
    })
}

/// Erases what an item holds, if it is erased: in the logbook, in what came ahead or stands aside, in drafts.
pub(super) fn erase_if_due(tx: &Transaction, item: i64) -> Result<bool> {
    if !any(tx)? || !is_erased(tx, item)? {
        return Ok(false);
    }
    erase_bodies(tx, item)?;
    erase_ahead(tx, item)?;
    let name = entry_name(tx, item)?;
    erase_aside(tx, name)?;
    draft::end_about(tx, name)?;
    Ok(true)
}

fn erase_bodies(tx: &Transaction, item: i64) -> Result<()> {
    let sql = format!("SELECT {COLUMNS}, entry.id FROM {TABLES} WHERE entry.item = ?1");
    let mut statement = tx.prepare_cached(&sql)?;
    let entries = statement.query_map([item], |row| Ok((row.get::<_, i64>(10)?, stored(row)?)))?;
    for (row, entry) in entries.collect::<rusqlite::Result<Vec<_>>>()? {
        let id = entry.envelope.id;
        let Some(left) = entry.body.map(|bytes| left_of(id, &bytes)).transpose()?.flatten() else { continue };
        // Taken away and put in anew, because a body is never changed.
        tx.prepare_cached("DELETE FROM body WHERE entry = ?1")?.execute([row])?;
        tx.prepare_cached("INSERT INTO body (entry, bytes) VALUES (?1, ?2)")?.execute(params![row, left])?;
    }
    Ok(())
}

/// Entries whose words are still here although their item is erased.
pub(super) fn words_kept(connection: &Connection) -> Result<Vec<EntryId>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM {TABLES} JOIN item ON item.id = entry.item WHERE {MAY_BE_ERASED} \
         AND item.id IN (SELECT item FROM entry WHERE kind = 20)"
    );
    let mut statement = connection.prepare(&sql)?;
    let entries = statement.query_map([], stored)?.collect::<rusqlite::Result<Vec<_>>>()?;
    let kept = entries.into_iter().map(|entry| (entry.envelope.id, entry.body.unwrap_or_default()));
    Ok(kept.filter(|(id, bytes)| !bytes.is_empty() && Body::is_personal(*id, bytes)).map(|(id, _)| id).collect())
}

fn erase_ahead(tx: &Transaction, item: i64) -> Result<()> {
    let mut statement = tx.prepare_cached("SELECT device, audience, sequence, bytes FROM ahead WHERE item = ?1")?;
    let found = statement.query_map([item], |row| Ok((named(row)?, row.get::<_, Vec<u8>>(3)?)))?;
    for (id, bytes) in found.collect::<rusqlite::Result<Vec<_>>>()? {
        let Some(left) = left_of(id, &bytes)? else { continue };
        tx.prepare_cached("UPDATE ahead SET bytes = ?4 WHERE device = ?1 AND audience = ?2 AND sequence = ?3")?
            .execute(params![id.device.0, id.audience.byte(), id.sequence, left])?;
    }
    Ok(())
}

fn erase_aside(tx: &Transaction, item: EntryId) -> Result<()> {
    let sql = "SELECT id, device, audience, sequence, bytes FROM aside WHERE bytes IS NOT NULL";
    let mut statement = tx.prepare_cached(sql)?;
    let found = statement.query_map([], |row| {
        let audience = Audience::from_byte(row.get(2)?).unwrap_or(Audience::Point);
        let id = EntryId { device: DeviceId(row.get(1)?), audience, sequence: row.get(3)? };
        Ok((row.get::<_, i64>(0)?, id, row.get::<_, Vec<u8>>(4)?))
    })?;
    for (row, id, bytes) in found.collect::<rusqlite::Result<Vec<_>>>()? {
        if about(id, &bytes) != item {
            continue;
        }
        let Some(left) = left_of(id, &bytes)? else { continue };
        tx.prepare_cached("UPDATE aside SET bytes = ?2 WHERE id = ?1")?.execute(params![row, left])?;
    }
    Ok(())
}

/// The body with which an entry may be kept aside: without its words when its item is erased.
pub(super) fn body_aside(tx: &Transaction, entry: &StoredEntry) -> Result<Option<Vec<u8>>> {
    let Some(bytes) = &entry.body else { return Ok(None) };
    let id = entry.envelope.id;
    let left = if takes_words(tx, about(id, bytes))? { None } else { left_of(id, bytes)? };
    Ok(Some(left.unwrap_or_else(|| bytes.clone())))
}

/// Whether an entry says that what is left of a body was erased. One that stands aside erases nothing here, but may have
/// erased it where it was written.
pub(super) fn is_rightly_erased(connection: &Connection, id: EntryId, bytes: &[u8]) -> Result<bool> {
    let item = about(id, bytes);
    Ok(!takes_words(connection, item)? || is_erased_aside(connection, item)?)
}

fn is_erased_aside(connection: &Connection, item: EntryId) -> Result<bool> {
    let sql = "SELECT device, audience, sequence, bytes FROM aside WHERE kind = 20 AND bytes IS NOT NULL";
    let mut statement = connection.prepare_cached(sql)?;
    let acts = statement.query_map([], |row| Ok((named(row)?, row.get::<_, Vec<u8>>(3)?)))?;
    let acts = acts.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(acts.iter().any(|(id, bytes)| about(*id, bytes) == item))
}

fn about(id: EntryId, bytes: &[u8]) -> EntryId {
    Body::header(bytes).ok().and_then(|header| header.item(id.device)).unwrap_or(id)
}

/// What takes the place of a body; none when it stays as it is, because it holds nothing about a person (any more).
fn left_of(id: EntryId, bytes: &[u8]) -> Result<Option<Vec<u8>>> {
    if !Body::is_personal(id, bytes) {
        return Ok(None);
    }
    Ok(Some(Body::erase(id.device, bytes)?))
}
