//! Appending own entries. One `Writing` is one act of one person in one transaction.

use rusqlite::{CachedStatement, OptionalExtension, Transaction, params};
use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::logbook::{
    Audience, Body, Envelope, Fact, Hash, Head, Header, Reading, Salt, SaltSource, body_hash,
};
use steunpunt_domain::time::{Hybrid, Times, Wall};

use super::touched::{ItemRow, Passed, Touched};
use super::{SeriesHead, device_row, erase, heads};
use crate::device::Device;
use crate::keys::random_bytes;
use crate::{Error, Result};

/// Who writes: the volunteer's entry and their role; nobody from the locked screen.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Author {
    /// The entry that added the volunteer.
    pub volunteer: Option<EntryId>,
    /// Their role by its code.
    pub role: String,
}

/// The end of one of the device's series.
#[derive(Clone, Copy, Default)]
struct Tail {
    sequence: u64,
    hash: Hash,
    hybrid: Hybrid,
    grown: bool,
}

/// Entries being appended in one transaction.
pub struct Writing<'a> {
    tx: &'a Transaction<'a>,
    device: &'a Device,
    device_row: i64,
    wall: Wall,
    author: Author,
    tails: [Tail; 2],
    touched: Touched<'a>,
    inserting: Inserting<'a>,
}

impl<'a> Writing<'a> {
    pub(crate) fn begin(tx: &'a Transaction<'a>, device: &'a Device, wall: Wall, author: Author) -> Result<Self> {
        let device_row = device_row(tx, device.id)?;
        let tails = [tail(tx, device_row, Audience::Point)?, tail(tx, device_row, Audience::TownHall)?];
        let (touched, inserting) = (Touched::default(), Inserting::begin(tx)?);
        Ok(Self { tx, device, device_row, wall, author, tails, touched, inserting })
    }

    /// The transaction, for reading and for tables that are not entries.
    pub fn tx(&self) -> &Transaction<'a> {
        self.tx
    }

    /// This laptop.
    pub fn device(&self) -> DeviceId {
        self.device.id
    }

    /// When the act happens.
    pub fn wall(&self) -> Wall {
        self.wall
    }

    /// Who acts.
    pub fn author(&self) -> &Author {
        &self.author
    }

    /// The header of an entry that opens an item of its own and holds nothing personal.
    pub fn opening(&self) -> Header {
        Header::default().by(self.device.id, self.author.volunteer, &self.author.role)
    }

    /// The same with personal words inside.
    pub fn opening_personal(&self) -> Result<Header> {
        Ok(self.opening().with_salt(random_bytes()?))
    }

    /// The header of an entry about an item, with nothing personal inside.
    pub fn about(&self, item: EntryId) -> Header {
        self.opening().about(self.device.id, item)
    }

    /// The same with personal words inside: the first brings the item's salt, later ones derive from it.
    pub fn about_personal(&self, item: EntryId) -> Result<Header> {
        let header = self.about(item);
        let salted = match self.touched.row_of_new(item) {
            Some(new) => self.touched.salted_entry(new),
            None => super::read::salted_entry(self.tx, item)?,
        };
        match salted {
            Some(entry) => Ok(header.salted_by(self.device.id, entry)),
            None => Ok(header.with_salt(random_bytes()?)),
        }
    }

    /// Appends one entry and gives its name.
    pub fn append(&mut self, header: Header, fact: Fact) -> Result<EntryId> {
        let (audience, kind) = (fact.audience(), fact.kind());
        let body = Body { header, fact };
        self.refuse_words_for_erased(&body, audience)?;
        let bytes = body.encode()?;
        let tail = self.tail(audience);
        let id = EntryId { device: self.device.id, audience, sequence: tail.sequence + 1 };
        let about = body.header.item(self.device.id);
        let times = Times { wall: self.wall, hybrid: self.next_hybrid(about)? };
        let salt = named_salt(self.tx, &self.touched, &body.header, self.device.id)?.known();
        let body_hash = body_hash(id, &body.header.salt, salt, &bytes).ok_or(Error::NotFound)?;
        let envelope = Envelope { id, kind, times, body_hash, previous: tail.hash };
        let hash = envelope.hash();
        let item = about.unwrap_or(id);
        let row = item_of(self.tx, self.device_row, id, item)?;
        self.inserting.insert(self.device_row, (&envelope, hash), row.row, Some(&bytes))?;
        let grown = Tail { sequence: id.sequence, hash, hybrid: times.hybrid, grown: true };
        if let Some(place) = self.tails.get_mut(usize::from(audience.byte())) {
            *place = grown;
        }
        self.touched.learn_salt(&envelope, &body.header);
        self.touched.add(row, item, || Some(Passed::Opened(Box::new(Reading::of(&envelope, body)))));
        Ok(id)
    }

    /// Whoever types must hear that it will not be kept, instead of finding it gone.
    fn refuse_words_for_erased(&self, body: &Body, audience: Audience) -> Result<()> {
        let personal = audience == Audience::Point || body.header.is_salted();
        match body.header.item(self.device.id) {
            Some(item)
                if personal && self.touched.row_of_new(item).is_none() && !erase::takes_words(self.tx, item)? =>
            {
                Err(Error::Erased)
            }
            _ => Ok(()),
        }
    }

    fn tail(&self, audience: Audience) -> Tail {
        self.tails.get(usize::from(audience.byte())).copied().unwrap_or_default()
    }

    /// Above both series, so that a list of both keeps the order of writing; and above what is held of the item, so that
    /// an answer never stands before what it answers, however far ahead the clock of another laptop is.
    fn next_hybrid(&self, about: Option<EntryId>) -> Result<Hybrid> {
        let own = self.tails.iter().map(|tail| tail.hybrid).max().unwrap_or_default();
        let others = about.filter(|item| self.touched.row_of_new(*item).is_none());
        let others = others.map(|item| super::read::latest_hybrid(self.tx, item)).transpose()?;
        Ok(own.max(others.unwrap_or_default()).next(self.wall))
    }

    /// Brings the read tables up to date and moves the heads. The highest numbers come back, by audience.
    pub(crate) fn finish(self) -> Result<[u64; 2]> {
        self.touched.refresh(self.tx)?;
        for (tail, audience) in self.tails.iter().zip(Audience::ALL).filter(|(tail, _)| tail.grown) {
            let id = EntryId { device: self.device.id, audience, sequence: tail.sequence };
            let head = Head { id, hash: tail.hash };
            set_head(self.tx, self.device_row, &head, tail.hybrid, None)?;
        }
        Ok(self.tails.map(|tail| tail.sequence))
    }
}

fn tail(tx: &Transaction, device: i64, audience: Audience) -> Result<Tail> {
    let mut statement =
        tx.prepare_cached("SELECT sequence, hash, hybrid FROM series WHERE device = ?1 AND audience = ?2")?;
    let found = statement
        .query_row(params![device, audience.byte()], |row| {
            Ok(Tail {
                sequence: row.get(0)?,
                hash: row.get(1)?,
                hybrid: Hybrid(row.get::<_, i64>(2)? as u64),
                grown: false,
            })
        })
        .optional()?;
    Ok(found.unwrap_or_default())
}

/// Writes a series' last entry. Heads are only ever moved in the transaction that brings their entries.
pub(super) fn set_head(
    tx: &Transaction,
    device: i64,
    head: &Head,
    hybrid: Hybrid,
    signature: Option<&[u8]>,
) -> Result<()> {
    let mut statement = tx.prepare_cached(
        "INSERT INTO series (device, audience, sequence, hash, hybrid, signature) VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
         ON CONFLICT (device, audience) DO UPDATE SET sequence = ?3, hash = ?4, hybrid = ?5, signature = ?6",
    )?;
    let (audience, sequence) = (head.id.audience.byte(), head.id.sequence);
    statement.execute(params![device, audience, sequence, head.hash, hybrid.0 as i64, signature])?;
    Ok(())
}

/// Signs the ends of a device's series for good: nobody will write there again, nor be asked to sign.
pub(crate) fn sign_last(tx: &Transaction, device: &Device) -> Result<()> {
    let ended = heads(tx, &Audience::ALL)?.into_iter().filter(|series| series.head.id.device == device.id);
    let row = device_row(tx, device.id)?;
    for SeriesHead { head, .. } in ended {
        let mut sign = tx.prepare_cached("UPDATE series SET signature = ?3 WHERE device = ?1 AND audience = ?2")?;
        sign.execute(params![row, head.id.audience.byte(), device.sign(&head)])?;
    }
    Ok(())
}

/// The local number of the item that an entry of this device is about.
pub(super) fn item_of(tx: &Transaction, device: i64, entry: EntryId, item: EntryId) -> Result<ItemRow> {
    if item == entry {
        return opened_item(tx, device, item);
    }
    let item_device = if item.device == entry.device { device } else { device_row(tx, item.device)? };
    item_number(tx, item_device, item)
}

/// Inserts entries.
pub(super) struct Inserting<'a> {
    entry: CachedStatement<'a>,
    body: CachedStatement<'a>,
}

impl<'a> Inserting<'a> {
    pub(super) fn begin(tx: &'a Transaction) -> Result<Self> {
        let entry = tx.prepare_cached(
            "INSERT INTO entry (device, audience, sequence, kind, wall_ms, hybrid, body_hash, previous, hash, item) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?;
        Ok(Self { entry, body: tx.prepare_cached("INSERT INTO body (entry, bytes) VALUES (?1, ?2)")? })
    }

    /// Inserts one entry, with its hash, about the item with this local number.
    pub(super) fn insert(
        &mut self,
        device: i64,
        (envelope, hash): (&Envelope, Hash),
        item: i64,
        body: Option<&[u8]>,
    ) -> Result<()> {
        let (id, times) = (envelope.id, envelope.times);
        let entry = self.entry.insert(params![
            device,
            id.audience.byte(),
            id.sequence,
            envelope.kind.0,
            times.wall.0,
            times.hybrid.0 as i64,
            envelope.body_hash,
            envelope.previous,
            hash,
            item
        ])?;
        if let Some(bytes) = body {
            self.body.execute(params![entry, bytes])?;
        }
        Ok(())
    }
}

/// The local number of an item; it gets one when it had none.
pub(super) fn item_number(tx: &Transaction, device: i64, item: EntryId) -> Result<ItemRow> {
    match known_item(tx, device, item)? {
        Some(known) => Ok(known),
        None => opened_item(tx, device, item),
    }
}

fn known_item(tx: &Transaction, device: i64, item: EntryId) -> Result<Option<ItemRow>> {
    let mut known = tx.prepare_cached("SELECT id FROM item WHERE device = ?1 AND audience = ?2 AND sequence = ?3")?;
    let name = params![device, item.audience.byte(), item.sequence];
    Ok(known.query_row(name, |row| Ok(ItemRow { row: row.get(0)?, new: false })).optional()?)
}

/// The same of an item whose first entry comes now: nearly always nothing spoke of it before.
fn opened_item(tx: &Transaction, device: i64, item: EntryId) -> Result<ItemRow> {
    let sql = "INSERT INTO item (device, audience, sequence) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
    match tx.prepare_cached(sql)?.execute(params![device, item.audience.byte(), item.sequence])? {
        0 => known_item(tx, device, item)?.ok_or(Error::NotFound),
        _ => Ok(ItemRow { row: tx.last_insert_rowid(), new: true }),
    }
}

/// What is known of the salt that a header names.
pub(super) enum NamedSalt {
    /// The header names none, or brings it.
    NotNeeded,
    /// Here it is.
    Known(Salt),
    /// The body that held it is erased, and with it the possibility of checking.
    Erased,
    /// The entry that holds it has not come.
    NotCome(EntryId),
    /// The entry that should hold it holds none, or none is named.
    NotHere,
}

impl NamedSalt {
    pub(super) fn known(&self) -> Option<Salt> {
        match self {
            NamedSalt::Known(salt) => Some(*salt),
            _ => None,
        }
    }
}

/// Looks up the salt that a header names.
pub(super) fn named_salt(
    tx: &rusqlite::Connection,
    touched: &Touched,
    header: &Header,
    writer: DeviceId,
) -> Result<NamedSalt> {
    let SaltSource::Of(named) = &header.salt else { return Ok(NamedSalt::NotNeeded) };
    let Some(entry) = header.resolve(writer, *named) else { return Ok(NamedSalt::NotHere) };
    if let Some(salt) = touched.salt(entry) {
        return Ok(NamedSalt::Known(salt));
    }
    Ok(match super::read::body_of(tx, entry)? {
        None => NamedSalt::NotCome(entry),
        Some(None) => NamedSalt::Erased,
        Some(Some(bytes)) if Body::is_erased(&bytes) => NamedSalt::Erased,
        Some(Some(bytes)) => match Body::header(&bytes).map(|header| header.salt) {
            Ok(SaltSource::Own(salt)) => NamedSalt::Known(salt),
            _ => NamedSalt::NotHere,
        },
    })
}
