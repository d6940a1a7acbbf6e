//! Taking in entries that were written elsewhere, or under an earlier identity of this laptop.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, Transaction, params};
use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::logbook::{Audience, Body, Hash, Head, body_hash};

use super::append::{insert, named_salt, set_head};
use super::read::stored;
use super::{StoredEntry, device_row, refresh};
use crate::Result;

/// What became of the entries that were offered.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct TakenIn {
    /// New here.
    pub new: u32,
    /// Here already.
    pub known: u32,
    /// Kept aside: a second entry under one number, one after a gap, or one that does not fit its hash.
    pub aside: u32,
}

enum Fate {
    New(i64),
    Known,
    Aside(&'static str),
}

/// Why an entry waits aside for the ones before it.
const GAP: &str = "gap";

/// Takes in entries in one transaction and brings the read tables up to date. An entry that is here already
/// changes nothing. The order in which they are offered does not matter, also over several calls: what stood
/// aside behind a gap is taken in when the gap is filled.
pub fn take_in(tx: &Transaction, mut entries: Vec<StoredEntry>) -> Result<TakenIn> {
    entries.sort_by_key(|entry| entry.envelope.id);
    let (mut taken, mut touched, mut grown) = (TakenIn::default(), BTreeSet::new(), BTreeSet::new());
    for entry in &entries {
        match take_one(tx, entry)? {
            Fate::New(item) => {
                taken.new += 1;
                touched.insert(item);
                grown.insert((entry.envelope.id.device, entry.envelope.id.audience));
            }
            Fate::Known => taken.known += 1,
            Fate::Aside(reason) => {
                keep_aside(tx, entry, reason)?;
                taken.aside += 1;
            }
        }
    }
    for (device, audience) in grown {
        taken.new += take_waiting(tx, device, audience, &mut touched)?;
    }
    touched.into_iter().try_for_each(|item| refresh(tx, item))?;
    Ok(taken)
}

/// Takes in what waited behind a gap that is filled now.
fn take_waiting(tx: &Transaction, device: DeviceId, audience: Audience, touched: &mut BTreeSet<i64>) -> Result<u32> {
    let mut taken = 0;
    loop {
        let row = device_row(tx, device)?;
        let (last, _) = head(tx, row, EntryId { device, audience, sequence: 0 })?;
        let next = EntryId { device, audience, sequence: last + 1 };
        let before = taken;
        for waiting in aside_under(tx, next)? {
            if let Fate::New(item) = take_one(tx, &waiting)? {
                tx.execute("DELETE FROM aside WHERE device = ?1 AND hash = ?2", params![device.0, waiting.hash])?;
                touched.insert(item);
                taken += 1;
            }
        }
        if taken == before {
            return Ok(taken);
        }
    }
}

fn take_one(tx: &Transaction, entry: &StoredEntry) -> Result<Fate> {
    let id = entry.envelope.id;
    let device = device_row(tx, id.device)?;
    let (last, hash) = head(tx, device, id)?;
    if id.sequence <= last {
        let same = hash_at(tx, device, id)? == Some(entry.hash);
        return Ok(if same { Fate::Known } else { Fate::Aside("second entry under one number") });
    }
    if id.sequence > last + 1 {
        return Ok(Fate::Aside(GAP));
    }
    if entry.envelope.previous != hash || entry.envelope.hash() != entry.hash || !body_fits(tx, entry)? {
        return Ok(Fate::Aside("does not fit the chain"));
    }
    let body = entry.body.as_deref();
    let named = body.and_then(|bytes| Body::header(bytes).ok()).and_then(|header| header.item(id.device));
    let item = insert(tx, device, &entry.envelope, named.unwrap_or(id), body)?;
    set_head(tx, device, &Head { id, hash: entry.hash }, entry.envelope.times.hybrid, None)?;
    Ok(Fate::New(item))
}

/// A body whose salt is not here yet is taken on the word of the chain; walking the logbook checks it later.
fn body_fits(tx: &Transaction, entry: &StoredEntry) -> Result<bool> {
    let Some(bytes) = &entry.body else { return Ok(true) };
    let Ok(header) = Body::header(bytes) else { return Ok(false) };
    let salt = named_salt(tx, &header, entry.envelope.id.device)?.known();
    let hash = body_hash(entry.envelope.id, &header.salt, salt, bytes);
    Ok(hash.is_none_or(|hash| hash == entry.envelope.body_hash))
}

fn head(tx: &Transaction, device: i64, id: EntryId) -> Result<(u64, Hash)> {
    let mut statement = tx.prepare_cached("SELECT sequence, hash FROM series WHERE device = ?1 AND audience = ?2")?;
    let found = statement.query_row(params![device, id.audience.byte()], |row| Ok((row.get(0)?, row.get(1)?)));
    Ok(found.optional()?.unwrap_or_default())
}

fn hash_at(tx: &Transaction, device: i64, id: EntryId) -> Result<Option<Hash>> {
    let mut statement =
        tx.prepare_cached("SELECT hash FROM entry WHERE device = ?1 AND audience = ?2 AND sequence = ?3")?;
    let name = params![device, id.audience.byte(), id.sequence];
    Ok(statement.query_row(name, |row| row.get(0)).optional()?)
}

/// Keeps an entry whole, so that nothing it says is lost and it can be taken in later.
fn keep_aside(tx: &Transaction, entry: &StoredEntry, reason: &str) -> Result<()> {
    let (id, envelope) = (entry.envelope.id, &entry.envelope);
    tx.prepare_cached(
        "INSERT INTO aside (device, audience, sequence, kind, wall_ms, hybrid, body_hash, previous, hash, bytes, reason) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) ON CONFLICT DO NOTHING",
    )?
    .execute(params![
        id.device.0,
        id.audience.byte(),
        id.sequence,
        envelope.kind.0,
        envelope.times.wall.0,
        envelope.times.hybrid.0 as i64,
        envelope.body_hash,
        envelope.previous,
        entry.hash,
        entry.body,
        reason
    ])?;
    Ok(())
}

const ASIDE: &str = "SELECT device, audience, sequence, kind, wall_ms, hybrid, body_hash, previous, hash, bytes, reason \
                     FROM aside";

/// Every entry that is kept aside, with the reason.
pub fn aside(connection: &Connection) -> Result<Vec<(StoredEntry, String)>> {
    let mut statement = connection.prepare_cached(&format!("{ASIDE} ORDER BY id"))?;
    let rows = statement.query_map([], |row| Ok((stored(row)?, row.get(10)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn aside_under(tx: &Transaction, id: EntryId) -> Result<Vec<StoredEntry>> {
    let sql = format!("{ASIDE} WHERE device = ?1 AND audience = ?2 AND sequence = ?3 AND reason = ?4");
    let mut statement = tx.prepare_cached(&sql)?;
    let rows = statement.query_map(params![id.device.0, id.audience.byte(), id.sequence, GAP], stored)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
