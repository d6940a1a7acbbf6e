//! Bundles that were written, in the read tables.

use rusqlite::{Connection, Params, Transaction, params};
use steunpunt_domain::bundle::{BundleFor, BundleWritten};
use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::logbook::{Fact, Reading};

use crate::Result;
use crate::logbook::{acts_that_count, device_row, entry_name, item_row};

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

const COLUMNS: &str = "bundle.item, number, coalesce(device.letter, '?'), for_hall, written_ms, handed_to, handed_ms";

/// Every bundle, the last one first.
pub fn all(connection: &Connection) -> Result<Vec<BundleRow>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM bundle JOIN device ON device.id = bundle.device \
         ORDER BY written_ms DESC, bundle.item DESC"
    );
    listed(connection, &sql, [])
}

/// The bundles that bring whom they are for every entry of an item that they may hold, the last one first.
pub fn with_item(connection: &Connection, item: EntryId) -> Result<Vec<BundleRow>> {
    let Some(item) = item_row(connection, item)? else { return Ok(Vec::new()) };
    let sql = format!(
        "SELECT {COLUMNS} FROM bundle JOIN device ON device.id = bundle.device \
         WHERE EXISTS (SELECT 1 FROM entry INDEXED BY entry_by_item WHERE entry.item = ?1 AND entry.audience >= for_hall) \
           AND NOT EXISTS ( \
             SELECT 1 FROM entry INDEXED BY entry_by_item LEFT JOIN bundle_head AS head ON head.item = bundle.item \
               AND head.device = entry.device AND head.audience = entry.audience \
             WHERE entry.item = ?1 AND entry.audience >= for_hall AND entry.sequence > coalesce(head.sequence, 0)) \
         ORDER BY written_ms DESC, bundle.item DESC"
    );
    listed(connection, &sql, [item])
}

/// The bundles that may hold words of an item that were erased since, the last one first: whoever takes one over
/// hears of the words and not that they were erased.
pub fn with_erased_words(connection: &Connection, item: EntryId) -> Result<Vec<BundleRow>> {
    let Some(item) = item_row(connection, item)? else { return Ok(Vec::new()) };
    let acts = acts_that_count(connection, item)?.iter().map(i64::to_string).collect::<Vec<_>>().join(", ");
    let sql = format!(
        "SELECT {COLUMNS} FROM bundle JOIN device ON device.id = bundle.device \
         WHERE EXISTS ({IN_BUNDLE} AND entry.id IN (SELECT entry FROM body WHERE substr(bytes, 1, 1) = x'00')) \
           AND NOT EXISTS ({IN_BUNDLE} AND entry.id IN ({acts})) \
         ORDER BY written_ms DESC, bundle.item DESC"
    );
    listed(connection, &sql, [item])
}

/// The entries of an item that a bundle reaches up to.
const IN_BUNDLE: &str = "SELECT 1 FROM entry INDEXED BY entry_by_item JOIN bundle_head AS head \
     ON head.item = bundle.item AND head.device = entry.device AND head.audience = entry.audience \
     WHERE entry.item = ?1 AND entry.sequence <= head.sequence";

/// Whether all entries of the bundle with this hash were taken in once.
pub fn is_taken(connection: &Connection, hash: [u8; 32]) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM bundle_taken WHERE hash = ?1)";
    Ok(connection.prepare_cached(sql)?.query_row([hash], |row| row.get(0))?)
}

/// All entries of the bundle with this hash are in the logbook.
pub fn note_taken(tx: &Transaction, hash: [u8; 32]) -> Result<()> {
    tx.prepare_cached("INSERT OR IGNORE INTO bundle_taken (hash) VALUES (?1)")?.execute([hash])?;
    Ok(())
}

/// The highest number that a device gave a bundle.
pub fn last_number(connection: &Connection, device: DeviceId) -> Result<u32> {
    let sql = "SELECT coalesce(max(number), 0) FROM bundle JOIN device ON device.id = bundle.device WHERE name = ?1";
    Ok(connection.prepare_cached(sql)?.query_row([&device.0], |row| row.get(0))?)
}

fn listed(connection: &Connection, sql: &str, given: impl Params) -> Result<Vec<BundleRow>> {
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map(given, |row| Ok(unnamed(row)))?;
    let rows = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    rows.into_iter().map(|row| named(connection, row?)).collect()
}

/// A row whose id is still its local number.
type Unnamed = (i64, u32, String, BundleFor, i64, Option<(String, i64)>);

fn unnamed(row: &rusqlite::Row) -> rusqlite::Result<Unnamed> {
    let (at, to): (Option<i64>, String) = (row.get(6)?, row.get(5)?);
    let made_for = if row.get(3)? { BundleFor::TownHall } else { BundleFor::Laptops };
    Ok((row.get(0)?, row.get(1)?, row.get(2)?, made_for, row.get(4)?, at.map(|at| (to, at))))
}

fn named(connection: &Connection, row: Unnamed) -> Result<BundleRow> {
    let (item, number, letter, made_for, written_ms, handed_over) = row;
    Ok(BundleRow { id: entry_name(connection, item)?, number, letter, made_for, written_ms, handed_over })
}
