//! Entries that are kept aside: whole, with the reason, so that nothing they say is lost.

use rusqlite::{Connection, Transaction, params};
use steunpunt_domain::ids::EntryId;

use super::read::stored;
use super::{StoredEntry, erase};
use crate::Result;

/// Why an entry waits aside for the ones before it.
pub(super) const GAP: &str = "gap";

/// How many bytes of bodies may wait aside: whoever offers more than this keeps it, and offers it again.
const ROOM: i64 = 64 << 20;

/// The room that is left for entries that wait aside.
pub(super) struct Room(i64);

impl Room {
    pub(super) fn left(tx: &Transaction) -> Result<Self> {
        let used: i64 = tx.query_row("SELECT coalesce(sum(length(bytes)), 0) FROM aside", [], |row| row.get(0))?;
        Ok(Self(ROOM - used))
    }
}

const ASIDE: &str = "SELECT device, audience, sequence, kind, wall_ms, hybrid, body_hash, previous, hash, bytes, reason \
                     FROM aside";

/// Keeps an entry whole, so that nothing it says is lost and it can be taken in later.
pub(super) fn keep_aside(tx: &Transaction, entry: &StoredEntry, reason: &str, room: &mut Room) -> Result<()> {
    let (id, envelope) = (entry.envelope.id, &entry.envelope);
    room.0 -= entry.body.as_ref().map_or(0, |bytes| i64::try_from(bytes.len()).unwrap_or(i64::MAX));
    if room.0 < 0 {
        return Ok(());
    }
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
        erase::body_aside(tx, entry)?,
        reason
    ])?;
    Ok(())
}

/// Forgets what stood aside and is in the logbook by now: the entries before it came, or its device may write after all.
pub(super) fn forget_arrived(tx: &Transaction, room: &Room) -> Result<()> {
    if room.0 == ROOM {
        return Ok(());
    }
    tx.prepare_cached(
        "DELETE FROM aside WHERE hash = (SELECT entry.hash FROM entry \
         JOIN device ON device.id = entry.device WHERE device.name = aside.device \
         AND entry.audience = aside.audience AND entry.sequence = aside.sequence)",
    )?
    .execute([])?;
    Ok(())
}

/// Every entry that is kept aside, with the reason.
pub fn aside(connection: &Connection) -> Result<Vec<(StoredEntry, String)>> {
    let mut statement = connection.prepare_cached(&format!("{ASIDE} ORDER BY id"))?;
    let rows = statement.query_map([], |row| Ok((stored(row)?, row.get(10)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The entries with this name that wait for the ones before them.
pub(super) fn waiting_under(tx: &Transaction, id: EntryId) -> Result<Vec<StoredEntry>> {
    let sql = format!("{ASIDE} WHERE device = ?1 AND audience = ?2 AND sequence = ?3 AND reason = ?4");
    let mut statement = tx.prepare_cached(&sql)?;
    let rows = statement.query_map(params![id.device.0, id.audience.byte(), id.sequence, GAP], stored)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
