//! Information sheets in the read tables: their versions, and who got them.

use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};
use steunpunt_domain::ids::{DeviceId, EntryId, RequestId};
use steunpunt_domain::information_sheet::{SheetDigest, SheetDistributed, SheetVersion, SheetWritten};
use steunpunt_domain::logbook::{Fact, Reading};

use crate::logbook::{items_in, readings_of};
use crate::{Error, Result, logbook};

/// How often something was handed out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DistributionCount {
    /// Which sheet.
    pub code: String,
    /// Which version of it.
    pub version: u32,
    /// Exactly which words.
    pub digest: SheetDigest,
    /// In which language.
    pub language: String,
    /// By which means.
    pub means: String,
    /// Start of the hour, in milliseconds since 1970.
    pub hour_ms: i64,
    /// How many copies.
    pub copies: u32,
}

/// One hand-out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Distribution {
    /// Its entry.
    pub entry: EntryId,
    /// When, in milliseconds since 1970.
    pub at_ms: i64,
    /// Which sheet.
    pub code: String,
    /// Which version of it.
    pub version: u32,
    /// Exactly which words.
    pub digest: SheetDigest,
    /// In which language.
    pub language: String,
    /// By which means.
    pub means: String,
    /// How many copies.
    pub copies: u32,
}

/// The versions that the logbook holds. Two may have the same words: two laptops used them at the same time.
pub fn versions(connection: &Connection) -> Result<Vec<SheetVersion>> {
    let items = items_in(connection, "SELECT item FROM sheet_version ORDER BY item", [])?;
    Ok(readings_of(connection, &items)?.iter().filter_map(|readings| SheetVersion::fold(readings)).collect())
}

/// The entry that brought these words here, if they are in the logbook.
pub fn item_of(connection: &Connection, digest: SheetDigest) -> Result<Option<EntryId>> {
    let sql = "SELECT item FROM sheet_version WHERE digest = ?1 ORDER BY item LIMIT 1";
    let item = connection.prepare_cached(sql)?.query_row([&digest.0[..]], |row| row.get(0)).optional()?;
    item.map(|item| logbook::entry_name(connection, item)).transpose()
}

/// What was handed out, by sheet, version, language, means and hour.
pub fn counts(connection: &Connection) -> Result<Vec<DistributionCount>> {
    let mut statement = connection.prepare_cached(
        "SELECT code, version, digest, language, means, at_ms - at_ms % 3600000, sum(copies) FROM sheet_distribution \
         WHERE copies > 0 GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 6, 4, 5",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(DistributionCount {
            code: row.get(0)?,
            version: row.get(1)?,
            digest: SheetDigest(row.get(2)?),
            language: row.get(3)?,
            means: row.get(4)?,
            hour_ms: row.get(5)?,
            copies: row.get(6)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many copies were handed out from a moment on, in milliseconds since 1970.
pub fn copies_since(connection: &Connection, from_ms: i64) -> Result<u32> {
    let sql = "SELECT coalesce(sum(copies), 0) FROM sheet_distribution WHERE at_ms >= ?1";
    Ok(connection.prepare_cached(sql)?.query_row([from_ms], |row| row.get(0))?)
}

const DISTRIBUTION: &str = "SELECT device.name, item.audience, item.sequence, at_ms, code, version, digest, language, \
                            means, copies FROM sheet_distribution JOIN item ON item.id = sheet_distribution.item \
                            JOIN device ON device.id = item.device WHERE copies > 0";

/// What was handed out for a request, the first first.
pub fn for_request(connection: &Connection, request: RequestId) -> Result<Vec<Distribution>> {
    let sql = format!("{DISTRIBUTION} AND request = ?1 ORDER BY at_ms, sheet_distribution.item");
    several(connection, &sql, [request.to_string()])
}

/// The last hand-out that a device wrote and nobody took back.
pub fn last_of(connection: &Connection, device: DeviceId) -> Result<Option<Distribution>> {
    let sql = format!("{DISTRIBUTION} AND device.name = ?1 ORDER BY sheet_distribution.item DESC LIMIT 1");
    Ok(several(connection, &sql, [device.0])?.into_iter().next())
}

/// A hand-out that nobody took back.
pub fn distribution(connection: &Connection, entry: EntryId) -> Result<Distribution> {
    let sql = format!("{DISTRIBUTION} AND device.name = ?1 AND item.audience = ?2 AND item.sequence = ?3");
    let name = (entry.device.0, entry.audience.byte(), entry.sequence);
    several(connection, &sql, name)?.into_iter().next().ok_or(Error::NotFound)
}

/// The requests for which exactly these words were handed out.
pub fn requests_with(connection: &Connection, digest: SheetDigest) -> Result<Vec<RequestId>> {
    let sql =
        "SELECT DISTINCT request FROM sheet_distribution WHERE digest = ?1 AND copies > 0 AND request IS NOT NULL";
    let mut statement = connection.prepare_cached(sql)?;
    let names = statement.query_map([&digest.0[..]], |row| row.get::<_, String>(0))?;
    let names = names.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(names.iter().filter_map(|name| name.parse().ok()).collect())
}

fn several(connection: &Connection, sql: &str, values: impl rusqlite::Params) -> Result<Vec<Distribution>> {
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map(values, row_of)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn row_of(row: &Row) -> rusqlite::Result<Distribution> {
    Ok(Distribution {
        entry: logbook::named(row)?,
        at_ms: row.get(3)?,
        code: row.get(4)?,
        version: row.get(5)?,
        digest: SheetDigest(row.get(6)?),
        language: row.get(7)?,
        means: row.get(8)?,
        copies: row.get(9)?,
    })
}

pub(crate) fn refresh(tx: &Transaction, item: i64, written: &SheetWritten) -> Result<()> {
    let sql = "INSERT INTO sheet_version (item, code, digest) VALUES (?1, ?2, ?3) ON CONFLICT (item) DO NOTHING";
    tx.prepare_cached(sql)?.execute(params![item, written.sheet.code, written.sheet.digest().0])?;
    Ok(())
}

pub(crate) fn refresh_distribution(
    tx: &Transaction,
    item: i64,
    opening: &Reading,
    given: &SheetDistributed,
    readings: &[Reading],
) -> Result<()> {
    // Taken back twice on two laptops is still taken back once.
    let taken_back =
        |reading: &Reading| matches!(&reading.body.fact, Fact::SheetDistributed(it) if it.undoes.is_some());
    let copies = if readings.iter().any(taken_back) { 0 } else { given.copies };
    let request = given.request.and_then(|named| opening.resolve(named)).map(|request| request.to_string());
    tx.prepare_cached(
        "INSERT INTO sheet_distribution (item, at_ms, code, version, digest, language, means, copies, request) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (item) DO UPDATE SET copies = ?8",
    )?
    .execute(params![
        item,
        opening.stamp.times.wall.0,
        given.code,
        given.version,
        given.digest.0,
        given.language,
        given.means,
        copies,
        request
    ])?;
    Ok(())
}
