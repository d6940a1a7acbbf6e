//! Which item an act erases. A copied laptop and the one it was copied from may each have opened one under the same name;
//! the act means one of them, and the other keeps its words. Deliberately not here: taking the bytes away.

use rusqlite::{Connection, OptionalExtension, params};
use steunpunt_domain::erasing::ItemErased;
use steunpunt_domain::ids::EntryId;
use steunpunt_domain::logbook::{Audience, Body, Fact, Hash, Header, Kind, Reading, SaltSource, body_hash};
use steunpunt_domain::time::Wall;

use super::StoredEntry;
use super::append::named_salt;
use super::aside::fits_salt_aside;
use super::touched::Touched;
use crate::Result;

/// What may be erased of what begins in the point's own series; in the town hall's requests and emergency reports begin.
/// What else begins there, a volunteer for one, is not erased by this kind of entry.
const MAY_BE_ERASED: [Kind; 4] = [Kind::RumourHeard, Kind::LogLineWritten, Kind::ActionSet, Kind::AttendanceBegan];

/// The acts that erase an item of one name, and what stands here under that name.
pub(super) struct Erasing {
    /// With its local number each; one that came ahead has none.
    acts: Vec<(Option<i64>, ItemErased)>,
    audience: Audience,
    opening: Option<Opening>,
}

/// The entry that opened the item that stands here.
#[derive(Clone, Copy)]
struct Opening {
    kind: Kind,
    hash: Hash,
    wall: Wall,
}

impl Erasing {
    /// What is said about erasing the item with this local number; none when nobody says anything.
    pub(super) fn of(connection: &Connection, item: i64) -> Result<Option<Self>> {
        let acts = acts(connection, item)?;
        if acts.is_empty() {
            return Ok(None);
        }
        let (audience, opening) = opening(connection, item)?;
        Ok(Some(Self { acts, audience, opening }))
    }

    /// Whether what stands here is of a kind that they erase, whichever item they mean.
    pub(super) fn may_erase(&self) -> bool {
        self.opening.is_none_or(|opening| self.may_erase_what(opening.kind))
    }

    /// Whether the item that stands here is erased. While its opening has not come any act under its name counts.
    pub(super) fn counts(&self) -> bool {
        self.may_erase() && self.acts.iter().any(|(_, act)| self.means_this(act))
    }

    /// Whether the words of an entry about it go. An opening is known by its hash; the details of a request by the moment
    /// at which they were written with it; what others wrote by the salt of what they had read. Words of which that tells
    /// nothing belong to what stands here if they stand, or will stand, here too; otherwise they go by any act.
    pub(super) fn takes(&self, connection: &Connection, entry: &StoredEntry, stands_here: bool) -> Result<bool> {
        if about(entry) == entry.envelope.id {
            let means = self.acts.iter().any(|(_, act)| act.means(Some(&entry.hash)));
            return Ok(means && self.may_erase_what(entry.envelope.kind));
        }
        if !self.may_erase() || self.counts_for_all() {
            return Ok(self.may_erase());
        }
        Ok(match self.is_of_this(connection, entry)? {
            Some(true) => self.counts(),
            Some(false) => self.acts.iter().any(|(_, act)| !self.means_this(act)),
            None => self.counts() || !stands_here,
        })
    }

    /// Whether nobody can know which item one of them means, or which one stands here.
    fn counts_for_all(&self) -> bool {
        self.opening.is_none() || self.acts.iter().any(|(_, act)| act.opening.is_none())
    }

    /// Whether an entry is about the item that stands here and not about another of its name; nothing when it does not
    /// tell.
    fn is_of_this(&self, connection: &Connection, entry: &StoredEntry) -> Result<Option<bool>> {
        let envelope = &entry.envelope;
        if let Some(is_of_this) = self.written_with_it(envelope.kind, envelope.times.wall) {
            return Ok(Some(is_of_this));
        }
        let Some(header) = entry.body.as_ref().and_then(|bytes| Body::header(bytes).ok()) else { return Ok(None) };
        match fits_salt_here(connection, entry, &header)? {
            Some(true) => Ok(self.written_with_it_by_name(connection, &header, envelope.id)?.or(Some(true))),
            Some(false) => Ok(Some(false)),
            None => Ok(fits_salt_aside(connection, entry, &header)?.then_some(false)),
        }
    }

    /// Whether details were written in the act that opened what stands here: all entries of an act bear one moment.
    fn written_with_it(&self, kind: Kind, wall: Wall) -> Option<bool> {
        let opening = self.opening.filter(|_| kind == Kind::RequestDetailed)?;
        Some(opening.wall == wall)
    }

    /// The same of the details in the logbook that brought the salt of other words.
    fn written_with_it_by_name(&self, connection: &Connection, header: &Header, id: EntryId) -> Result<Option<bool>> {
        let SaltSource::Of(named) = &header.salt else { return Ok(None) };
        let Some(salted) = header.resolve(id.device, *named) else { return Ok(None) };
        let written = kind_and_wall(connection, salted)?;
        Ok(written.and_then(|(kind, wall)| self.written_with_it(kind, wall)))
    }

    fn may_erase_what(&self, opened_by: Kind) -> bool {
        self.audience == Audience::TownHall || MAY_BE_ERASED.contains(&opened_by)
    }

    fn means_this(&self, act: &ItemErased) -> bool {
        act.means(self.opening.as_ref().map(|opening| &opening.hash))
    }
}

/// Without the acts that mean another item of this name.
pub(super) fn without_others(connection: &Connection, item: i64, mut readings: Vec<Reading>) -> Result<Vec<Reading>> {
    if readings.iter().any(|reading| erased(&reading.body).is_some())
        && let Some(erasing) = Erasing::of(connection, item)?
    {
        readings.retain(|reading| erased(&reading.body).is_none_or(|act| erasing.means_this(act)));
    }
    Ok(readings)
}

/// The local numbers of the entries that erase the item that stands here.
pub(crate) fn acts_that_count(connection: &Connection, item: i64) -> Result<Vec<i64>> {
    let Some(erasing) = Erasing::of(connection, item)? else { return Ok(Vec::new()) };
    let counting = erasing.acts.iter().filter(|(_, act)| erasing.means_this(act));
    Ok(counting.filter_map(|(entry, _)| *entry).collect())
}

/// The item that an entry is about.
pub(super) fn about(entry: &StoredEntry) -> EntryId {
    let id = entry.envelope.id;
    let header = entry.body.as_ref().and_then(|bytes| Body::header(bytes).ok());
    header.and_then(|header| header.item(id.device)).unwrap_or(id)
}

fn acts(connection: &Connection, item: i64) -> Result<Vec<(Option<i64>, ItemErased)>> {
    let sql = "SELECT entry.id, bytes FROM entry JOIN body ON body.entry = entry.id WHERE kind = 20 AND item = ?1 \
               UNION ALL SELECT NULL, bytes FROM ahead WHERE kind = 20 AND item = ?1";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([item], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let rows = rows.collect::<rusqlite::Result<Vec<(Option<i64>, Vec<u8>)>>>()?;
    let read = |bytes: &[u8]| erased(&Body::decode(Kind::ItemErased, bytes).ok()?).cloned();
    Ok(rows.into_iter().filter_map(|(entry, bytes)| Some((entry, read(&bytes)?))).collect())
}

fn erased(body: &Body) -> Option<&ItemErased> {
    if let Fact::ItemErased(erased) = &body.fact { Some(erased) } else { None }
}

/// In which series an item begins, and the entry that opened it, when that is in the logbook.
fn opening(connection: &Connection, item: i64) -> Result<(Audience, Option<Opening>)> {
    let sql = "SELECT item.audience, entry.kind, entry.hash, entry.wall_ms FROM item \
               LEFT JOIN entry ON entry.device = item.device AND entry.audience = item.audience \
               AND entry.sequence = item.sequence AND entry.item = item.id WHERE item.id = ?1";
    Ok(connection.prepare_cached(sql)?.query_row([item], |row| {
        let audience = Audience::from_byte(row.get(0)?).unwrap_or(Audience::Point);
        let Some(kind) = row.get(1)? else { return Ok((audience, None)) };
        Ok((audience, Some(Opening { kind: Kind(kind), hash: row.get(2)?, wall: Wall(row.get(3)?) })))
    })?)
}

fn kind_and_wall(connection: &Connection, entry: EntryId) -> Result<Option<(Kind, Wall)>> {
    let sql = "SELECT kind, wall_ms FROM entry JOIN device ON device.id = entry.device \
               WHERE device.name = ?1 AND audience = ?2 AND sequence = ?3";
    let name = params![entry.device.0, entry.audience.byte(), entry.sequence];
    let mut statement = connection.prepare_cached(sql)?;
    Ok(statement.query_row(name, |row| Ok((Kind(row.get(0)?), Wall(row.get(1)?)))).optional()?)
}

/// Whether words were hashed with the salt that stands here; nothing when none is named, or it is not here (any more).
fn fits_salt_here(connection: &Connection, entry: &StoredEntry, header: &Header) -> Result<Option<bool>> {
    let (id, bytes) = (entry.envelope.id, entry.body.as_deref().unwrap_or_default());
    let salt = named_salt(connection, &Touched::default(), header, id.device)?.known();
    Ok(salt.map(|salt| body_hash(id, &header.salt, Some(salt), bytes) == Some(entry.envelope.body_hash)))
}
