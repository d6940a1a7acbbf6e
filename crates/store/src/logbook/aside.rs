//! Entries that are kept aside: whole, with the reason, so that nothing they say is lost and a person can read it.

use rusqlite::{Connection, Transaction, params};
use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::logbook::{Audience, Body, Header, Salt, SaltSource, body_hash};

use super::read::{COLUMNS, TABLES, named, stored};
use super::{StoredEntry, erase};
use crate::{Result, dispute, standing};

/// Why an entry stands aside.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AsideReason {
    /// It waits for the ones before it, and is taken in by itself when they have come.
    Gap,
    /// Another entry stands here under its number: a copied laptop wrote on.
    SecondEntry,
    /// It does not fit what it says to follow, or its hash.
    DoesNotFit,
    /// Its laptop was struck off before anybody had heard of it.
    StruckOff,
    /// A laptop that was struck off brought it, and says that another wrote it.
    BroughtByStruckOff,
}

impl AsideReason {
    const ALL: [Self; 5] = [Self::Gap, Self::SecondEntry, Self::DoesNotFit, Self::StruckOff, Self::BroughtByStruckOff];

    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Gap => "gap",
            Self::SecondEntry => "second entry under one number",
            Self::DoesNotFit => "does not fit the chain",
            Self::StruckOff => "its device was struck off",
            Self::BroughtByStruckOff => "brought by a device that was struck off",
        }
    }

    /// What this version does not know fits nothing that it knows.
    pub(super) fn of_text(text: &str) -> Self {
        Self::ALL.into_iter().find(|reason| reason.text() == text).unwrap_or(Self::DoesNotFit)
    }
}

/// What stands aside of one device for one reason.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct AsideGroup {
    /// Whose entries.
    pub device: DeviceId,
    /// Why.
    pub reason: AsideReason,
    /// How many.
    pub entries: u32,
    /// When the first of them was written, by its device's clock, in milliseconds since 1970.
    pub first_ms: i64,
    /// When the last was.
    pub last_ms: i64,
    /// Rises with whatever comes to stand aside: tells what somebody has read from what came since.
    pub mark: i64,
}

/// How many bytes of bodies may wait aside: whoever offers more than this keeps it, and offers it again.
const ROOM: i64 = 64 << 20;

/// The room that is left for entries that wait aside.
pub(super) struct Room(i64);

impl Room {
    pub(super) fn left(tx: &Transaction) -> Result<Self> {
        let mut used = tx.prepare_cached("SELECT coalesce(sum(length(bytes)), 0) FROM aside")?;
        Ok(Self(ROOM - used.query_row([], |row| row.get::<_, i64>(0))?))
    }

    /// Whether nothing waits aside.
    pub(super) fn is_whole(&self) -> bool {
        self.0 == ROOM
    }
}

pub(super) const ASIDE: &str = "SELECT device, audience, sequence, kind, wall_ms, hybrid, body_hash, previous, hash, bytes, reason \
                     FROM aside";

/// Keeps an entry whole, so that nothing it says is lost and it can be taken in later.
pub(super) fn keep_aside(tx: &Transaction, entry: &StoredEntry, reason: AsideReason, room: &mut Room) -> Result<()> {
    let (id, envelope) = (entry.envelope.id, &entry.envelope);
    room.0 -= entry.body.as_ref().map_or(0, |bytes| i64::try_from(bytes.len()).unwrap_or(i64::MAX));
    if room.0 < 0 {
        return Ok(());
    }
    let mut keep = tx.prepare_cached(
        "INSERT INTO aside (device, audience, sequence, kind, wall_ms, hybrid, body_hash, previous, hash, bytes, reason) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) ON CONFLICT DO NOTHING",
    )?;
    let kept = keep.execute(params![
        id.device.0,
        id.audience.byte(),
        id.sequence,
        envelope.kind.0,
        envelope.times.wall.0,
        envelope.times.hybrid.0 as i64,
        envelope.body_hash,
        envelope.previous,
        entry.hash,
        erase::body_aside(tx, entry, reason)?,
        reason.text()
    ])?;
    if kept > 0 && reason == AsideReason::SecondEntry { dispute::forget(tx, id) } else { Ok(()) }
}

/// Forgets what stood aside and is in the logbook by now: the entries before it came, or its device may write after all.
pub(super) fn forget_arrived(tx: &Transaction, room: &Room) -> Result<()> {
    if room.is_whole() {
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

/// The entries with this name that wait for the ones before them, or for the salt with which their words were hashed.
pub(super) fn waiting_under(tx: &Transaction, id: EntryId) -> Result<Vec<StoredEntry>> {
    let sql = format!("{ASIDE} WHERE device = ?1 AND audience = ?2 AND sequence = ?3 AND reason IN (?4, ?5)");
    let mut statement = tx.prepare_cached(&sql)?;
    let (gap, unfit) = (AsideReason::Gap.text(), AsideReason::DoesNotFit.text());
    let rows = statement.query_map(params![id.device.0, id.audience.byte(), id.sequence, gap, unfit], stored)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The series of entries that wait: those that did not fit when they came, or when their gap was filled.
pub(super) fn waiting_series(tx: &Transaction) -> Result<Vec<(DeviceId, Audience)>> {
    let sql = "SELECT device, audience, min(sequence) FROM aside WHERE reason IN (?1, ?2) GROUP BY 1, 2";
    let mut statement = tx.prepare_cached(sql)?;
    let rows = statement.query_map([AsideReason::Gap.text(), AsideReason::DoesNotFit.text()], named)?;
    Ok(rows.map(|id| id.map(|id| (id.device, id.audience))).collect::<rusqlite::Result<_>>()?)
}

/// Whether words were hashed with the salt of an entry that stands aside: of a copied laptop's two entries under one
/// name their writer held that one, or it is of a laptop that was struck off here before it was heard. Who brought it
/// does not matter, because no other salt gives these words this hash.
pub(super) fn fits_salt_aside(connection: &Connection, entry: &StoredEntry, header: &Header) -> Result<bool> {
    let (id, envelope) = (entry.envelope.id, &entry.envelope);
    let (SaltSource::Of(named), Some(bytes)) = (&header.salt, &entry.body) else { return Ok(false) };
    let Some(salted) = header.resolve(id.device, *named) else { return Ok(false) };
    let fits = |salt| body_hash(id, &header.salt, Some(salt), bytes) == Some(envelope.body_hash);
    Ok(salts_aside(connection, salted)?.into_iter().any(fits))
}

/// The salts that entries of this name brought which stand aside.
pub(super) fn salts_aside(connection: &Connection, of: EntryId) -> Result<Vec<Salt>> {
    let sql = "SELECT bytes FROM aside WHERE device = ?1 AND audience = ?2 AND sequence = ?3 AND bytes IS NOT NULL";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map(params![of.device.0, of.audience.byte(), of.sequence], |row| row.get(0))?;
    let bodies = rows.collect::<rusqlite::Result<Vec<Vec<u8>>>>()?;
    let brought = bodies.iter().filter_map(|bytes| Body::header(bytes).ok()).map(|header| header.salt);
    Ok(brought.filter_map(|salt| if let SaltSource::Own(salt) = salt { Some(salt) } else { None }).collect())
}

/// Whether this very entry stands aside.
pub(super) fn stands_aside(tx: &Transaction, entry: &StoredEntry) -> Result<bool> {
    let id = entry.envelope.id;
    let sql = "SELECT EXISTS (SELECT 1 FROM aside WHERE device = ?1 AND audience = ?2 AND sequence = ?3 AND hash = ?4)";
    let name = params![id.device.0, id.audience.byte(), id.sequence, entry.hash];
    Ok(tx.prepare_cached(sql)?.query_row(name, |row| row.get(0))?)
}

/// What stands aside, by whose it is and why; and what others say of items that have not come, because their laptop may
/// not write here or because nobody has brought them so far. `own` is this laptop.
pub fn aside_groups(connection: &Connection, own: DeviceId) -> Result<Vec<AsideGroup>> {
    let mut groups = standing_aside(connection)?;
    let standings = standing::standings(connection, own, &[])?;
    let any_struck_off = standing::any_struck_off(connection)?;
    for device in named_devices(connection)? {
        let reason = match standings.of(device).is_admitted() {
            true => AsideReason::Gap,
            false if any_struck_off => AsideReason::StruckOff,
            false => continue,
        };
        let is_told = groups.iter().any(|group| (group.device, group.reason) == (device, reason));
        groups.extend(if is_told { None } else { spoken_of(connection, device, reason)? });
    }
    Ok(groups)
}

fn named_devices(connection: &Connection) -> Result<Vec<DeviceId>> {
    let mut statement = connection.prepare_cached("SELECT name FROM device ORDER BY name")?;
    let rows = statement.query_map([], |row| Ok(DeviceId(row.get(0)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What others wrote about items of a laptop that did not come. Of one that may not write here they never may: what
/// stands aside with somebody is not passed on.
fn spoken_of(connection: &Connection, device: DeviceId, reason: AsideReason) -> Result<Option<AsideGroup>> {
    let about = logged_about_aside(connection, device, reason, u32::MAX)?;
    let times = about.iter().map(|entry| entry.envelope.times.wall.0);
    let (first, last) = (times.clone().min(), times.max());
    let entries = u32::try_from(about.len()).unwrap_or(u32::MAX);
    let group = |(first_ms, last_ms)| AsideGroup { device, reason, entries, first_ms, last_ms, mark: 0 };
    Ok(first.zip(last).map(group))
}

fn standing_aside(connection: &Connection) -> Result<Vec<AsideGroup>> {
    let mut statement = connection.prepare_cached(
        "SELECT device, reason, count(*), min(wall_ms), max(wall_ms), max(id) FROM aside \
         GROUP BY device, reason ORDER BY max(id) DESC",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(AsideGroup {
            device: DeviceId(row.get(0)?),
            reason: AsideReason::of_text(&row.get::<_, String>(1)?),
            entries: row.get(2)?,
            first_ms: row.get(3)?,
            last_ms: row.get(4)?,
            mark: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// At most `limit` entries of the logbook about items that such a group opens and the logbook does not have: what others
/// wrote about a request of a laptop that was struck off here before it was heard, or of which nothing came. They have no
/// page. An item has come when its series reaches as far.
pub fn logged_about_aside(
    connection: &Connection,
    of: DeviceId,
    why: AsideReason,
    limit: u32,
) -> Result<Vec<StoredEntry>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM {TABLES} WHERE entry.item IN (SELECT item.id FROM device AS opener \
         JOIN (SELECT 0 AS audience UNION ALL SELECT 1) AS part \
         LEFT JOIN series ON series.device = opener.id AND series.audience = part.audience \
         JOIN item ON item.device = opener.id AND item.audience = part.audience \
         AND item.sequence > coalesce(series.sequence, 0) \
         LEFT JOIN aside ON aside.device = opener.name AND aside.audience = item.audience AND aside.sequence = item.sequence \
         WHERE opener.name = ?1 AND (aside.reason = ?2 OR (aside.id IS NULL AND ?2 IN (?4, ?5) \
         AND NOT EXISTS (SELECT 1 FROM ahead WHERE ahead.device = opener.name \
           AND ahead.audience = item.audience AND ahead.sequence = item.sequence)))) \
         ORDER BY entry.id LIMIT ?3"
    );
    let (gap, struck_off) = (AsideReason::Gap.text(), AsideReason::StruckOff.text());
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params![of.0, why.text(), limit, gap, struck_off], stored)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// At most `limit` entries of one such group, in the order in which they came.
pub fn aside_of(connection: &Connection, of: DeviceId, why: AsideReason, limit: u32) -> Result<Vec<StoredEntry>> {
    let sql = format!("{ASIDE} WHERE device = ?1 AND reason = ?2 ORDER BY id LIMIT ?3");
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params![of.0, why.text(), limit], stored)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
