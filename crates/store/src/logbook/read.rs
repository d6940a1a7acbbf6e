//! Reading entries.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, Row, params};
use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::logbook::{Audience, Body, Envelope, Fact, Hash, Kind, Reading, Salt, SaltSource};
use steunpunt_domain::shift_handover::Heads;
use steunpunt_domain::time::{Hybrid, Times, Wall};

use super::ahead::{self, readings_ahead};
use super::cores::on_all_cores;
use super::erasing::without_others;
use crate::Result;

/// An entry as it is stored: the body is gone when it was erased.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredEntry {
    /// The envelope.
    pub envelope: Envelope,
    /// The hash that was kept with it.
    pub hash: [u8; 32],
    /// The body's bytes.
    pub body: Option<Vec<u8>>,
}

pub(super) const COLUMNS: &str = "device.name, entry.audience, entry.sequence, entry.kind, entry.wall_ms, entry.hybrid, \
                       entry.body_hash, entry.previous, entry.hash, body.bytes";
pub(super) const TABLES: &str = "entry JOIN device ON device.id = entry.device LEFT JOIN body ON body.entry = entry.id";

pub(super) fn stored(row: &Row) -> rusqlite::Result<StoredEntry> {
    let id = named(row)?;
    let times = Times { wall: Wall(row.get(4)?), hybrid: Hybrid(row.get::<_, i64>(5)? as u64) };
    let envelope = Envelope { id, kind: Kind(row.get(3)?), times, body_hash: row.get(6)?, previous: row.get(7)? };
    Ok(StoredEntry { envelope, hash: row.get(8)?, body: row.get(9)? })
}

/// The entries of one item that can be read, in the order of arrival. Erased ones are left out, and one whose fact
/// cannot be read counts as one of a kind that is not known: neither may take the whole item with it. Walking the
/// logbook reports them. Nor does an act count that erases another item of this name.
pub fn readings(connection: &Connection, item: i64) -> Result<Vec<Reading>> {
    let sql = format!("SELECT {COLUMNS} FROM {TABLES} WHERE entry.item = ?1 ORDER BY entry.id");
    let mut statement = connection.prepare_cached(&sql)?;
    let entries = statement.query_map([item], stored)?.collect::<rusqlite::Result<Vec<_>>>()?;
    let mut readings: Vec<Reading> = entries.iter().filter_map(opened).collect();
    readings.extend(readings_ahead(connection, item)?);
    without_others(connection, item, readings)
}

/// The entries of several items, each by its own, in the order in which the items are given: one question instead of one
/// for each.
pub(crate) fn readings_of(connection: &Connection, items: &[i64]) -> Result<Vec<Vec<Reading>>> {
    let sql = format!(
        "SELECT {COLUMNS}, entry.item FROM {TABLES} WHERE entry.item IN (SELECT value FROM json_each(?1)) \
         ORDER BY entry.item, entry.id"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([format!("{items:?}")])?;
    let mut found: HashMap<i64, Vec<StoredEntry>> = HashMap::with_capacity(items.len());
    while let Some(row) = rows.next()? {
        found.entry(row.get(10)?).or_default().push(stored(row)?);
    }
    let entries = items.iter().map(|item| found.remove(item).unwrap_or_default()).collect();
    let mut all: Vec<Vec<Reading>> =
        on_all_cores(entries, |entries: Vec<StoredEntry>| entries.iter().filter_map(opened).collect());
    if ahead::any(connection)? {
        for (item, readings) in items.iter().zip(&mut all) {
            readings.extend(readings_ahead(connection, *item)?);
        }
    }
    items.iter().zip(all).map(|(item, readings)| without_others(connection, *item, readings)).collect()
}

/// The entries of one item that were there when the series went as far as these heads.
pub fn readings_until(connection: &Connection, item: i64, heads: &Heads) -> Result<Vec<Reading>> {
    let all = readings(connection, item)?;
    Ok(all.into_iter().filter(|reading| heads.holds(reading)).collect())
}

/// An entry opened for folding, when its body is here and can be read.
pub(super) fn opened(entry: &StoredEntry) -> Option<Reading> {
    Some(Reading::of(&entry.envelope, read_body(entry.envelope.kind, entry.body.as_ref()?)?))
}

/// What is said about devices: who they are, who let them in, who struck them off. The first condition is the index's
/// own, because SQLite takes it for no other; what devices are called is not asked.
pub(crate) fn readings_about_devices(connection: &Connection) -> Result<Vec<Reading>> {
    let sql = format!("SELECT {COLUMNS} FROM {TABLES} WHERE entry.kind IN (1, 21, 22, 23, 26) AND entry.kind <> 21");
    let mut statement = connection.prepare_cached(&sql)?;
    let entries = statement.query_map([], stored)?.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(entries.iter().filter_map(opened).collect())
}

/// A body as far as this version can read it; a fact that it cannot read counts as one of a kind it does not know.
pub(super) fn read_body(kind: Kind, bytes: &[u8]) -> Option<Body> {
    let unknown = || Some(Body { header: Body::header(bytes).ok()?, fact: Fact::Unknown(kind) });
    Body::decode(kind, bytes).ok().or_else(unknown)
}

/// The entry that brought an item's salt: nearly always its first or second, so the rest is not read.
pub(super) fn salted_entry(connection: &Connection, item: EntryId) -> Result<Option<EntryId>> {
    let Some(item) = item_row(connection, item)? else { return Ok(None) };
    let sql = format!("SELECT {COLUMNS} FROM {TABLES} WHERE entry.item = ?1 ORDER BY entry.id");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut entries = statement.query_map([item], stored)?;
    while let Some(entry) = entries.next().transpose()? {
        let Some(body) = &entry.body else { continue };
        if Body::header(body).is_ok_and(|header| matches!(header.salt, SaltSource::Own(_))) {
            return Ok(Some(entry.envelope.id));
        }
    }
    Ok(None)
}

/// The latest hybrid clock among the entries of an item that are held.
pub(super) fn latest_hybrid(connection: &Connection, item: EntryId) -> Result<Hybrid> {
    let Some(item) = item_row(connection, item)? else { return Ok(Hybrid::default()) };
    let mut latest = connection.prepare_cached("SELECT coalesce(max(hybrid), 0) FROM entry WHERE item = ?1")?;
    Ok(Hybrid(u64::try_from(latest.query_row([item], |row| row.get::<_, i64>(0))?).unwrap_or_default()))
}

/// The hash of an entry, when that is here.
pub fn hash_of(connection: &Connection, entry: EntryId) -> Result<Option<Hash>> {
    let mut statement = connection.prepare_cached(
        "SELECT hash FROM entry JOIN device ON device.id = entry.device \
         WHERE device.name = ?1 AND audience = ?2 AND sequence = ?3",
    )?;
    let name = params![entry.device.0, entry.audience.byte(), entry.sequence];
    Ok(statement.query_row(name, |row| row.get(0)).optional()?)
}

/// The local number of an item.
pub fn item_row(connection: &Connection, item: EntryId) -> Result<Option<i64>> {
    let mut statement = connection.prepare_cached(
        "SELECT item.id FROM item JOIN device ON device.id = item.device \
         WHERE device.name = ?1 AND item.audience = ?2 AND item.sequence = ?3",
    )?;
    let name = params![item.device.0, item.audience.byte(), item.sequence];
    Ok(statement.query_row(name, |row| row.get(0)).optional()?)
}

/// The name of the item with this local number.
pub fn entry_name(connection: &Connection, item: i64) -> Result<EntryId> {
    let mut statement = connection.prepare_cached(
        "SELECT device.name, item.audience, item.sequence FROM item JOIN device ON device.id = item.device \
         WHERE item.id = ?1",
    )?;
    Ok(statement.query_row([item], named)?)
}

/// The entry that the first three columns of a row name: device, audience, number.
pub(crate) fn named(row: &Row) -> rusqlite::Result<EntryId> {
    let audience = Audience::from_byte(row.get(1)?).unwrap_or(Audience::Point);
    Ok(EntryId { device: DeviceId(row.get(0)?), audience, sequence: row.get(2)? })
}

/// The bytes of an entry's body; `Some(None)` when the entry is here and its body was erased.
pub(super) fn body_of(connection: &Connection, entry: EntryId) -> Result<Option<Option<Vec<u8>>>> {
    let mut statement = connection.prepare_cached(
        "SELECT body.bytes FROM entry JOIN device ON device.id = entry.device \
         LEFT JOIN body ON body.entry = entry.id \
         WHERE device.name = ?1 AND entry.audience = ?2 AND entry.sequence = ?3",
    )?;
    let name = params![entry.device.0, entry.audience.byte(), entry.sequence];
    Ok(statement.query_row(name, |row| row.get(0)).optional()?)
}

/// The salt that an entry brought, while that was not erased.
pub fn salt_of(connection: &Connection, entry: EntryId) -> Result<Option<Salt>> {
    let header = body_of(connection, entry)?.flatten().and_then(|bytes| Body::header(&bytes).ok());
    Ok(header.and_then(|header| match header.salt {
        SaltSource::Own(salt) => Some(salt),
        _ => None,
    }))
}

/// At most `limit` entries after the one with local number `after`, with their local numbers.
pub fn entries_after(connection: &Connection, after: i64, limit: u32) -> Result<Vec<(i64, StoredEntry)>> {
    let sql = format!("SELECT {COLUMNS}, entry.id FROM {TABLES} WHERE entry.id > ?1 ORDER BY entry.id LIMIT ?2");
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params![after, limit], |row| Ok((row.get(10)?, stored(row)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The entries with these local numbers, the last one included.
pub(crate) fn entries_between(connection: &Connection, first: i64, last: i64) -> Result<Vec<StoredEntry>> {
    let sql = format!("SELECT {COLUMNS} FROM {TABLES} WHERE entry.id BETWEEN ?1 AND ?2 ORDER BY entry.id");
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map([first, last], stored)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Every entry, in the order of arrival.
pub fn every_entry(connection: &Connection) -> Result<Vec<StoredEntry>> {
    entries_between(connection, 0, i64::MAX)
}

/// When the first entry was written that came here, in milliseconds since 1970.
pub fn began(connection: &Connection) -> Result<Option<i64>> {
    let first = "SELECT wall_ms FROM entry ORDER BY id LIMIT 1";
    Ok(connection.prepare_cached(first)?.query_row([], |row| row.get(0)).optional()?)
}

/// How many entries there are.
pub fn count(connection: &Connection) -> Result<u64> {
    Ok(connection.query_row("SELECT coalesce(sum(sequence), 0) FROM series", [], |row| row.get(0))?)
}

/// Eight characters that stand for the heads: equal on two laptops that hold the same.
pub fn digest(connection: &Connection) -> Result<String> {
    let mut statement = connection.prepare(
        "SELECT device.name, audience, sequence, hash FROM series JOIN device ON device.id = series.device \
         ORDER BY device.name, audience",
    )?;
    let mut hasher = heads_hasher();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        add_head(&mut hasher, named(row)?, row.get(3)?);
    }
    Ok(eight_characters(&hasher))
}

/// The same for heads of an earlier moment; of an entry that is not here, as if its series did not exist.
pub fn digest_of(connection: &Connection, heads: &Heads) -> Result<String> {
    let mut hasher = heads_hasher();
    for head in heads.iter() {
        if let Some(hash) = hash_of(connection, head)? {
            add_head(&mut hasher, head, hash);
        }
    }
    Ok(eight_characters(&hasher))
}

fn heads_hasher() -> blake3::Hasher {
    blake3::Hasher::new_derive_key("steunpunt heads digest v1")
}

fn add_head(hasher: &mut blake3::Hasher, head: EntryId, hash: Hash) {
    hasher.update(&head.device.0).update(&[head.audience.byte()]).update(&head.sequence.to_le_bytes()).update(&hash);
}

fn eight_characters(hasher: &blake3::Hasher) -> String {
    hasher.finalize().to_hex().chars().take(8).collect::<String>().to_uppercase()
}
