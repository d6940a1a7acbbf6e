//! The one place that takes bodies away: of an item that an entry erases, whatever stood in them about a person.
//! What is left says who wrote, when and about what; the chain covers the hash of what stood there.

use rusqlite::{Connection, Transaction, params};
use steunpunt_domain::ids::EntryId;
use steunpunt_domain::logbook::Body;

use super::aside::{ASIDE, AsideReason, aside};
use super::erasing::{Erasing, about};
use super::read::{COLUMNS, TABLES, entry_name, hash_of, item_row, named, stored};
use super::{StoredEntry, items_in};
use crate::{Result, draft};

/// Whether anything was erased here: nearly always nothing, and then nothing more is asked.
pub(super) fn any(connection: &Connection) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM entry WHERE kind = 20) OR EXISTS (SELECT 1 FROM ahead WHERE kind = 20)";
    Ok(connection.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
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
    let Some(item) = item_row(connection, item)? else { return Ok(true) };
    Ok(!Erasing::of(connection, item)?.is_some_and(|erasing| erasing.counts()))
}

/// Erases what is erased of the items of one name: in the logbook, in what came ahead or stands aside, in drafts. Says
/// whether an act names them, so that what follows from their entries is not what passed by.
pub(super) fn erase_if_due(tx: &Transaction, item: i64) -> Result<bool> {
    if !any(tx)? {
        return Ok(false);
    }
    let Some(erasing) = Erasing::of(tx, item)? else { return Ok(false) };
    let name = entry_name(tx, item)?;
    erase_bodies(tx, item, &erasing)?;
    erase_aside(tx, Some(name))?;
    if erasing.counts() {
        erase_ahead(tx, item)?;
        draft::end_about(tx, name)?;
    }
    Ok(true)
}

fn erase_bodies(tx: &Transaction, item: i64, erasing: &Erasing) -> Result<()> {
    for (row, entry) in with_words(tx, item)? {
        if !erasing.takes(tx, &entry, true)? {
            continue;
        }
        let left = Body::erase(entry.envelope.id.device, entry.body.as_deref().unwrap_or_default())?;
        // Taken away and put in anew, because a body is never changed.
        tx.prepare_cached("DELETE FROM body WHERE entry = ?1")?.execute([row])?;
        tx.prepare_cached("INSERT INTO body (entry, bytes) VALUES (?1, ?2)")?.execute(params![row, left])?;
    }
    Ok(())
}

/// The entries about an item in which words about a person may stand, with their local numbers.
fn with_words(connection: &Connection, item: i64) -> Result<Vec<(i64, StoredEntry)>> {
    let sql = format!("SELECT {COLUMNS}, entry.id FROM {TABLES} WHERE entry.item = ?1");
    let mut statement = connection.prepare_cached(&sql)?;
    let entries = statement.query_map([item], |row| Ok((row.get(10)?, stored(row)?)))?;
    let mut entries = entries.collect::<rusqlite::Result<Vec<(i64, StoredEntry)>>>()?;
    entries.retain(|(_, entry)| has_words(entry));
    Ok(entries)
}

fn has_words(entry: &StoredEntry) -> bool {
    entry.body.as_ref().is_some_and(|bytes| Body::is_personal(entry.envelope.id, bytes))
}

/// Entries whose words are still here although an act erases them.
pub(super) fn words_kept(connection: &Connection) -> Result<Vec<EntryId>> {
    let mut kept = Vec::new();
    for item in items_in(connection, "SELECT DISTINCT item FROM entry WHERE kind = 20", [])? {
        let Some(erasing) = Erasing::of(connection, item)? else { continue };
        for (_, entry) in with_words(connection, item)? {
            if erasing.takes(connection, &entry, true)? {
                kept.push(entry.envelope.id);
            }
        }
    }
    Ok(kept)
}

fn erase_ahead(tx: &Transaction, item: i64) -> Result<()> {
    let mut statement = tx.prepare_cached("SELECT device, audience, sequence, bytes FROM ahead WHERE item = ?1")?;
    let found = statement.query_map([item], |row| Ok((named(row)?, row.get::<_, Vec<u8>>(3)?)))?;
    for (id, bytes) in found.collect::<rusqlite::Result<Vec<_>>>()? {
        if !Body::is_personal(id, &bytes) {
            continue;
        }
        let left = Body::erase(id.device, &bytes)?;
        tx.prepare_cached("UPDATE ahead SET bytes = ?4 WHERE device = ?1 AND audience = ?2 AND sequence = ?3")?
            .execute(params![id.device.0, id.audience.byte(), id.sequence, left])?;
    }
    Ok(())
}

/// Erases what is erased of what stands aside, of the items of one name or of all.
pub(super) fn erase_aside(tx: &Transaction, of: Option<EntryId>) -> Result<()> {
    if !any(tx)? {
        return Ok(());
    }
    for (entry, reason) in aside(tx)?.into_iter().filter(|(entry, _)| of.is_none_or(|item| about(entry) == item)) {
        if let Some(left) = left_aside(tx, &entry, AsideReason::of_text(&reason))? {
            tx.prepare_cached("UPDATE aside SET bytes = ?3 WHERE device = ?1 AND hash = ?2")?.execute(params![
                entry.envelope.id.device.0,
                entry.hash,
                left
            ])?;
        }
    }
    Ok(())
}

/// The body with which an entry may be kept aside: without its words when an act erases them.
pub(super) fn body_aside(tx: &Transaction, entry: &StoredEntry, reason: AsideReason) -> Result<Option<Vec<u8>>> {
    let left = if any(tx)? { left_aside(tx, entry, reason)? } else { None };
    Ok(left.or_else(|| entry.body.clone()))
}

/// What takes the place of a body that stands aside; none when it stays as it is.
fn left_aside(tx: &Transaction, entry: &StoredEntry, reason: AsideReason) -> Result<Option<Vec<u8>>> {
    let Some(bytes) = entry.body.as_ref().filter(|_| has_words(entry)) else { return Ok(None) };
    let Some(item) = item_row(tx, about(entry))? else { return Ok(None) };
    let Some(erasing) = Erasing::of(tx, item)? else { return Ok(None) };
    let id = entry.envelope.id;
    // What waits for a gap stands in the logbook once that is filled, unless another came under its number.
    let will_stand_here = reason == AsideReason::Gap && hash_of(tx, id)?.is_none();
    let takes = erasing.takes(tx, entry, will_stand_here)?;
    Ok(takes.then(|| Body::erase(id.device, bytes)).transpose()?)
}

/// Whether an entry says that what is left of a body was erased. One that stands aside, or means another item of this
/// name, erases nothing here, but may have erased it where it was written.
pub(super) fn is_rightly_erased(connection: &Connection, entry: &StoredEntry) -> Result<bool> {
    let item = about(entry);
    let row = item_row(connection, item)?;
    let erasing = row.map(|row| Erasing::of(connection, row)).transpose()?.flatten();
    Ok(erasing.is_some_and(|erasing| erasing.may_erase()) || is_erased_by_aside(connection, item)?)
}

fn is_erased_by_aside(connection: &Connection, item: EntryId) -> Result<bool> {
    let mut statement = connection.prepare_cached(&format!("{ASIDE} WHERE kind = 20"))?;
    let acts = statement.query_map([], stored)?.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(acts.iter().any(|act| about(act) == item))
}
