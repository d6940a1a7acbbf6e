//! Taking in entries that were written elsewhere, or under an earlier identity of this laptop.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::BTreeMap;

use rusqlite::{OptionalExtension, Transaction, params};
use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::logbook::{Audience, Body, Hash, Head, HeadSignature, Header, body_hash};
use steunpunt_domain::standing::Standings;
use steunpunt_domain::time::Hybrid;

use super::append::{Inserting, item_of, named_salt, set_head};
use super::aside::{
    AsideReason, Room, fits_salt_aside, forget_arrived, keep_aside, stands_aside, waiting_series, waiting_under,
};
use super::cores::on_all_cores;
use super::read::{hash_of, opened};
use super::touched::{Passed, TOGETHER, Touched};
use super::{StoredEntry, ahead, device_row, erase};
use crate::{Result, support_point};

/// What became of the entries that were offered.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct TakenIn {
    /// New here.
    pub new: u32,
    /// Here already.
    pub known: u32,
    /// Kept aside: a second entry under one number, one after a gap, one of a device that was struck off, or one
    /// that does not fit its hash.
    pub aside: u32,
    /// Not taken: nobody let their device join.
    pub unknown: u32,
}

impl TakenIn {
    /// Both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            new: self.new + other.new,
            known: self.known + other.known,
            aside: self.aside + other.aside,
            unknown: self.unknown + other.unknown,
        }
    }
}

/// A head with its device's signature.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SignedHead {
    /// The head.
    pub head: Head,
    /// Its device's signature.
    pub signature: HeadSignature,
}

/// What another device offers.
#[derive(Clone, Debug, Default)]
pub struct Offered {
    /// The entries, in any order.
    pub entries: Vec<StoredEntry>,
    /// The signed ends of their series.
    pub heads: Vec<SignedHead>,
}

enum Fate {
    New,
    Known,
    Unknown,
    Aside(AsideReason),
}

/// Takes in entries of whomever wrote them, from a store that was opened with its own key.
pub fn take_in(tx: &Transaction, entries: Vec<StoredEntry>) -> Result<TakenIn> {
    take_all(tx, None, Offered { entries, heads: Vec::new() })
}

/// Takes in what another device offers, in one transaction, and brings the read tables up to date. Only entries of
/// devices with a standing here are taken. An entry that is here already changes nothing. The order in which they
/// are offered does not matter, also over several calls: what stood aside behind a gap is taken in when the gap is
/// filled.
pub fn take_in_offered(tx: &Transaction, standings: &Standings, offered: Offered) -> Result<TakenIn> {
    take_all(tx, Some(standings), offered)
}

/// The town hall's series first: they open the items that the others speak of.
fn take_all(tx: &Transaction, standings: Option<&Standings>, mut offered: Offered) -> Result<TakenIn> {
    offered.entries.sort_by_key(|entry| (Reverse(entry.envelope.id.audience), entry.envelope.id));
    Taking::begin(tx, standings)?.all(&offered)
}

/// Keeps aside what a device that was struck off brings: also what it says of others, because whoever stole a laptop
/// can write under any name. Nothing of it reaches the logbook, and nothing is lost.
pub fn set_aside(tx: &Transaction, from: DeviceId, entries: &[StoredEntry]) -> Result<TakenIn> {
    let (mut taken, mut room) = (TakenIn::default(), Room::left(tx)?);
    for entry in entries {
        if hash_of(tx, entry.envelope.id)? == Some(entry.hash) || stands_aside(tx, entry)? {
            taken.known += 1;
            continue;
        }
        let own = entry.envelope.id.device == from;
        let reason = if own { AsideReason::StruckOff } else { AsideReason::BroughtByStruckOff };
        keep_aside(tx, entry, reason, &mut room)?;
        taken.aside += 1;
    }
    Ok(taken)
}

/// What an entry shows before the store is asked for anything, so that all cores can look.
struct Seen {
    header: Option<Header>,
    /// That of its body, unless a salt is needed that another entry brought.
    body_hash: Option<Hash>,
    has_its_hash: bool,
}

impl Seen {
    fn of(entry: &StoredEntry) -> Self {
        let (envelope, bytes) = (&entry.envelope, entry.body.as_deref());
        let header = bytes.and_then(|bytes| Body::header(bytes).ok());
        let hashed = header.as_ref().zip(bytes);
        let body_hash = hashed.and_then(|(header, bytes)| body_hash(envelope.id, &header.salt, None, bytes));
        Self { header, body_hash, has_its_hash: envelope.hash() == entry.hash }
    }
}

/// The end of a series, in memory until the whole take-in is done.
#[derive(Clone, Copy)]
struct End {
    sequence: u64,
    hash: Hash,
    hybrid: Hybrid,
    grown: bool,
}

struct Taking<'a, 'o> {
    tx: &'a Transaction<'a>,
    standings: Option<&'a Standings>,
    taken: TakenIn,
    touched: Touched<'o>,
    devices: BTreeMap<DeviceId, i64>,
    ends: BTreeMap<(DeviceId, Audience), End>,
    room: Room,
    any_ahead: bool,
    inserting: Inserting<'a>,
}

impl<'a, 'o> Taking<'a, 'o> {
    fn begin(tx: &'a Transaction<'a>, standings: Option<&'a Standings>) -> Result<Self> {
        Ok(Self {
            tx,
            standings,
            taken: TakenIn::default(),
            touched: Touched::default(),
            devices: BTreeMap::new(),
            ends: BTreeMap::new(),
            room: Room::left(tx)?,
            any_ahead: ahead::any(tx)?,
            inserting: Inserting::begin(tx)?,
        })
    }

    fn all(mut self, offered: &'o Offered) -> Result<TakenIn> {
        for some in offered.entries.chunks(TOGETHER) {
            for (entry, seen) in some.iter().zip(on_all_cores(some.iter().collect(), Seen::of)) {
                self.offered(entry, &seen)?;
            }
        }
        // Of what waited it may be known only now which item it is about.
        if !self.room.is_whole() {
            erase::erase_aside(self.tx, None)?;
        }
        let mut waited: Vec<_> = self.ends.iter().filter(|(_, end)| end.grown).map(|(series, _)| *series).collect();
        // What came to stand aside may bring the salt for which another entry waits.
        if self.taken.aside > 0 {
            waited.extend(waiting_series(self.tx)?);
        }
        waited.into_iter().try_for_each(|series| self.waiting(series))?;
        forget_arrived(self.tx, &self.room)?;
        self.finish(&offered.heads)
    }

    fn offered(&mut self, entry: &'o StoredEntry, seen: &Seen) -> Result<()> {
        match self.one(Cow::Borrowed(entry), seen)? {
            Fate::New => self.taken.new += 1,
            Fate::Known => self.taken.known += 1,
            Fate::Unknown => self.taken.unknown += 1,
            Fate::Aside(reason) => {
                keep_aside(self.tx, entry, reason, &mut self.room)?;
                self.taken.aside += 1;
            }
        }
        Ok(())
    }

    /// Takes in what waited behind a gap that is filled now, or for a salt that is here now.
    fn waiting(&mut self, (device, audience): (DeviceId, Audience)) -> Result<()> {
        loop {
            let id = EntryId { device, audience, sequence: self.end(device, audience)?.sequence + 1 };
            let before = self.taken.new;
            for waiting in waiting_under(self.tx, id)? {
                let (hash, seen) = (waiting.hash, Seen::of(&waiting));
                if matches!(self.one(Cow::Owned(waiting), &seen)?, Fate::New) {
                    let sql = "DELETE FROM aside WHERE device = ?1 AND hash = ?2";
                    self.tx.execute(sql, params![device.0, hash])?;
                    self.taken.new += 1;
                }
            }
            if self.taken.new == before {
                return Ok(());
            }
        }
    }

    fn one(&mut self, entry: Cow<'o, StoredEntry>, seen: &Seen) -> Result<Fate> {
        let id = entry.envelope.id;
        let end = self.end(id.device, id.audience)?;
        if id.sequence <= end.sequence {
            let same = hash_at(self.tx, self.device(id.device)?, id)? == Some(entry.hash);
            return Ok(if same { Fate::Known } else { Fate::Aside(AsideReason::SecondEntry) });
        }
        if let Some(fate) = self.refused(id) {
            return Ok(fate);
        }
        if id.sequence > end.sequence + 1 {
            return Ok(Fate::Aside(AsideReason::Gap));
        }
        let follows = entry.envelope.previous == end.hash;
        if !follows || !seen.has_its_hash || !self.body_fits(&entry, seen)? {
            return Ok(Fate::Aside(AsideReason::DoesNotFit));
        }
        self.insert(entry, seen.header.as_ref())?;
        Ok(Fate::New)
    }

    fn refused(&self, id: EntryId) -> Option<Fate> {
        let standings = self.standings?;
        let standing = standings.of(id.device);
        if standing.takes(id.audience, id.sequence) {
            return None;
        }
        let struck_off = matches!(standing, steunpunt_domain::standing::Standing::StruckOff(_));
        Some(if struck_off { Fate::Aside(AsideReason::StruckOff) } else { Fate::Unknown })
    }

    fn insert(&mut self, entry: Cow<'o, StoredEntry>, header: Option<&Header>) -> Result<()> {
        let (id, hybrid, hash) = (entry.envelope.id, entry.envelope.times.hybrid, entry.hash);
        let item = header.and_then(|header| header.item(id.device)).unwrap_or(id);
        let device = self.device(id.device)?;
        // Most entries are about what came just before.
        let row = match self.touched.row_of_new(item) {
            Some(row) => row,
            None => item_of(self.tx, device, id, item)?,
        };
        self.inserting.insert(device, (&entry.envelope, hash), row.row, entry.body.as_deref())?;
        if self.any_ahead
            && let Some(item) = ahead::forget(self.tx, id)?
        {
            self.touched.shows_less(item);
        }
        if let Some(header) = header {
            self.touched.learn_salt(&entry.envelope, header);
        }
        self.touched.add(row, item, || match entry {
            Cow::Borrowed(offered) => Some(Passed::Offered(offered)),
            Cow::Owned(waited) => opened(&waited).map(|reading| Passed::Opened(Box::new(reading))),
        });
        self.ends.insert((id.device, id.audience), End { sequence: id.sequence, hash, hybrid, grown: true });
        Ok(())
    }

    /// A body whose salt is not here yet is taken on the word of the chain; walking the logbook checks it later.
    fn body_fits(&self, entry: &StoredEntry, seen: &Seen) -> Result<bool> {
        let Some(bytes) = &entry.body else { return Ok(true) };
        let Some(header) = &seen.header else { return Ok(false) };
        let id = entry.envelope.id;
        let hash = match named_salt(self.tx, &self.touched, header, id.device)?.known() {
            Some(salt) => body_hash(id, &header.salt, Some(salt), bytes),
            None => seen.body_hash,
        };
        Ok(hash.is_none_or(|hash| hash == entry.envelope.body_hash) || fits_salt_aside(self.tx, entry, header)?)
    }

    fn device(&mut self, device: DeviceId) -> Result<i64> {
        if let Some(row) = self.devices.get(&device) {
            return Ok(*row);
        }
        let row = device_row(self.tx, device)?;
        self.devices.insert(device, row);
        Ok(row)
    }

    fn end(&mut self, device: DeviceId, audience: Audience) -> Result<End> {
        if let Some(end) = self.ends.get(&(device, audience)) {
            return Ok(*end);
        }
        let row = self.device(device)?;
        let end = end_of(self.tx, row, audience)?;
        self.ends.insert((device, audience), end);
        Ok(end)
    }

    /// Read tables first: they bring the keys with which the heads are checked.
    fn finish(self, heads: &[SignedHead]) -> Result<TakenIn> {
        self.touched.refresh(self.tx)?;
        for ((device, audience), end) in self.ends.iter().filter(|(_, end)| end.grown) {
            let id = EntryId { device: *device, audience: *audience, sequence: end.sequence };
            let head = Head { id, hash: end.hash };
            let signed = heads.iter().find(|signed| signed.head == head).map(|signed| signed.signature);
            let key = support_point::public_key(self.tx, *device)?;
            let signature = signed.filter(|signature| {
                key.is_some_and(|key| steunpunt_domain::logbook::verify_head(&key, &head, signature))
            });
            let row = device_row(self.tx, *device)?;
            set_head(self.tx, row, &head, end.hybrid, signature.as_ref().map(<[u8; 64]>::as_slice))?;
        }
        Ok(self.taken)
    }
}

fn end_of(tx: &Transaction, device: i64, audience: Audience) -> Result<End> {
    let mut statement =
        tx.prepare_cached("SELECT sequence, hash, hybrid FROM series WHERE device = ?1 AND audience = ?2")?;
    let found = statement.query_row(params![device, audience.byte()], |row| {
        let hybrid = Hybrid(row.get::<_, i64>(2)? as u64);
        Ok(End { sequence: row.get(0)?, hash: row.get(1)?, hybrid, grown: false })
    });
    let none = End { sequence: 0, hash: [0; 32], hybrid: Hybrid::default(), grown: false };
    Ok(found.optional()?.unwrap_or(none))
}

fn hash_at(tx: &Transaction, device: i64, id: EntryId) -> Result<Option<Hash>> {
    let mut statement =
        tx.prepare_cached("SELECT hash FROM entry WHERE device = ?1 AND audience = ?2 AND sequence = ?3")?;
    let name = params![device, id.audience.byte(), id.sequence];
    Ok(statement.query_row(name, |row| row.get(0)).optional()?)
}
