//! What others are known to hold: from their own words on a line, from bundles, from the town hall's signed heads.

use std::collections::HashSet;

use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};
use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::time::{Hybrid, Times, Wall};

use crate::Result;
use crate::logbook::{device_row, item_row, named};

/// Somebody who holds all of an item that they may hold.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Holder {
    /// Who.
    pub device: DeviceId,
    /// What people call that device.
    pub label: String,
    /// The letter in its numbers; empty for a town hall.
    pub letter: String,
    /// Whether it is the town hall.
    pub is_hub: bool,
    /// When that was heard, in milliseconds since 1970 by this laptop's clock.
    pub at_ms: i64,
}

/// A holder says up to where it holds these series. What it said before is never taken back: a device that lost its
/// memory comes back under another name.
pub fn note(tx: &Transaction, holder: DeviceId, heads: &[EntryId], now: Wall) -> Result<()> {
    let holder = device_row(tx, holder)?;
    for head in heads {
        let device = device_row(tx, head.device)?;
        tx.prepare_cached(
            "INSERT INTO held (holder, device, audience, sequence, at_ms) VALUES (?1, ?2, ?3, ?4, ?5) \
             ON CONFLICT (holder, device, audience) DO UPDATE SET sequence = ?4, at_ms = ?5 WHERE sequence < ?4",
        )?
        .execute(params![holder, device, head.audience.byte(), head.sequence, now.0])?;
    }
    Ok(())
}

/// Up to where a holder is known to hold each series.
pub fn of(connection: &Connection, holder: DeviceId) -> Result<Vec<EntryId>> {
    let mut statement = connection.prepare_cached(
        "SELECT device.name, held.audience, held.sequence FROM held JOIN device ON device.id = held.device \
         JOIN device AS who ON who.id = held.holder WHERE who.name = ?1",
    )?;
    let rows = statement.query_map([&holder.0], named)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Everybody else who holds every entry of an item that they may hold: a town hall only those written for it.
pub fn holders(connection: &Connection, item: EntryId, own: DeviceId) -> Result<Vec<Holder>> {
    let Some(item) = item_row(connection, item)? else { return Ok(Vec::new()) };
    let mut statement = connection.prepare_cached(include_str!("held/holders.sql"))?;
    let rows = statement.query_map(params![item, own.0], |row| {
        Ok(Holder {
            device: DeviceId(row.get(0)?),
            label: row.get(1)?,
            letter: row.get(2)?,
            is_hub: row.get(3)?,
            at_ms: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many records live on this laptop where no other was ever met, and which device wrote the oldest, and when: all of
/// them, so that no entry has to be compared with anything. Records are what somebody put into words: requests, emergency
/// reports, notices, rumours, and of what a point keeps the lines of the diary, actions, messages, reports about
/// facilities and handovers; no counts, ticks or presence.
pub fn all_here(connection: &Connection) -> Result<(u32, Option<(DeviceId, Times)>)> {
    Ok(connection.prepare_cached(include_str!("held/all_here.sql"))?.query_row([], count_and_oldest)?)
}

/// The same of those that nobody else is known to hold whole. What this laptop wrote under earlier names counts too.
pub fn only_here(connection: &Connection, own: DeviceId) -> Result<(u32, Option<(DeviceId, Times)>)> {
    Ok(connection.prepare_cached(include_str!("held/only_here.sql"))?.query_row([&own.0], count_and_oldest)?)
}

fn count_and_oldest(row: &Row) -> rusqlite::Result<(u32, Option<(DeviceId, Times)>)> {
    let Some(hybrid) = row.get::<_, Option<u64>>(1)? else { return Ok((row.get(0)?, None)) };
    let times = Times { wall: Wall(row.get(2)?), hybrid: Hybrid(hybrid) };
    Ok((row.get(0)?, Some((DeviceId(row.get(3)?), times))))
}

/// Which of these items nobody else is known to hold all of that was written on this laptop.
pub fn only_here_among(connection: &Connection, own: DeviceId, items: &[EntryId]) -> Result<HashSet<EntryId>> {
    let held = held_by_others(connection, own)?;
    let mut alone = HashSet::new();
    for item in items {
        if wrote_beyond(connection, *item, &held)? {
            alone.insert(*item);
        }
    }
    Ok(alone)
}

/// Whether something of an item that stays at the point was written on this laptop, and nobody else is known to hold it.
pub fn is_private_part_only_here(connection: &Connection, own: DeviceId, item: EntryId) -> Result<bool> {
    let held = held_by_others(connection, own)?;
    let private = held.into_iter().map(|own| Own { held: [own.held[0], u64::MAX >> 1], ..own });
    wrote_beyond(connection, item, &private.collect::<Vec<_>>())
}

/// A name of this laptop, and up to where anybody else is known to hold the two series that it wrote under it.
struct Own {
    device: i64,
    held: [u64; 2],
}

/// Whether this laptop wrote of an item what nobody else is known to hold. The index is named because a choice by the
/// planner was the other one: all that the device ever wrote.
fn wrote_beyond(connection: &Connection, item: EntryId, held: &[Own]) -> Result<bool> {
    let Some(item) = item_row(connection, item)? else { return Ok(false) };
    let mut statement = connection.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM entry INDEXED BY entry_by_item \
         WHERE entry.item = ?1 AND entry.device = ?2 \
           AND entry.sequence > CASE entry.audience WHEN 0 THEN ?3 ELSE ?4 END)",
    )?;
    for Own { device, held: [point, hall] } in held {
        if statement.query_row(params![item, device, point, hall], |row| row.get(0))? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Every name that this laptop writes and wrote under.
fn held_by_others(connection: &Connection, own: DeviceId) -> Result<Vec<Own>> {
    let mut statement = connection.prepare_cached(include_str!("held/held_by_others.sql"))?;
    let rows =
        statement.query_map([&own.0], |row| Ok(Own { device: row.get(0)?, held: [row.get(1)?, row.get(2)?] }))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Keeps the newest signed statement of a holder, for passing it on; false when a newer one is here.
pub fn keep_statement(tx: &Transaction, holder: DeviceId, counter: u64, bytes: &[u8]) -> Result<bool> {
    let holder = device_row(tx, holder)?;
    let mut newest = tx.prepare_cached(
        "INSERT INTO statement (holder, counter, bytes) VALUES (?1, ?2, ?3) \
         ON CONFLICT (holder) DO UPDATE SET counter = ?2, bytes = ?3 WHERE counter < ?2",
    )?;
    Ok(newest.execute(params![holder, counter, bytes])? > 0)
}

/// The newest signed statement of every holder.
pub fn statements(connection: &Connection) -> Result<Vec<Vec<u8>>> {
    let mut statement = connection.prepare_cached("SELECT bytes FROM statement ORDER BY holder")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A holder's newest signed statement.
pub fn statement_of(connection: &Connection, holder: DeviceId) -> Result<Option<Vec<u8>>> {
    let sql = "SELECT bytes FROM statement JOIN device ON device.id = statement.holder WHERE device.name = ?1";
    Ok(connection.prepare_cached(sql)?.query_row([&holder.0], |row| row.get(0)).optional()?)
}

/// The counter of a holder's newest statement.
pub fn statement_counter(connection: &Connection, holder: DeviceId) -> Result<u64> {
    let sql = "SELECT counter FROM statement JOIN device ON device.id = statement.holder WHERE device.name = ?1";
    Ok(connection.prepare_cached(sql)?.query_row([&holder.0], |row| row.get(0)).optional()?.unwrap_or(0))
}

/// When anything was last heard of what a holder holds, in milliseconds since 1970 by this laptop's clock.
pub fn last_heard(connection: &Connection, holder: DeviceId) -> Result<Option<i64>> {
    let sql = "SELECT max(at_ms) FROM held JOIN device ON device.id = held.holder WHERE device.name = ?1";
    Ok(connection.prepare_cached(sql)?.query_row([&holder.0], |row| row.get(0))?)
}
