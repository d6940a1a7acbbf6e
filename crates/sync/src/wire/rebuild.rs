//! Reading a message: the same steps as writing, the other way round, and then the chain of every run.

use rayon::prelude::*;
use steunpunt_domain::ids::EntryId;
use steunpunt_domain::logbook::{Audience, Envelope, Hash, HeadSignature, Header, Kind, Salt, SaltSource, body_hash};
use steunpunt_domain::register::Value;
use steunpunt_domain::time::{Times, Wall};
use steunpunt_store::logbook::{Run, StoredEntry};

use super::body::{Body, Change, FactParts, Layout, SaltFrom};
use super::column::{Input, Reading, unzigzag};
use super::columns::{Columns, Values};
use super::message::{Author, MOST_PARTS, expected, given, shape, value};
use super::past::{Past, together};
use super::table::{Named, Table};
use super::texts::{NOTE, NUMBER, ROLE, Said};
use super::{LARGEST_BODY, MOST_DEVICES, MOST_ENTRIES, MOST_UNPACKED, Salts, Unreadable};

type Result<T> = std::result::Result<T, Unreadable>;

/// Reads a message that was unpacked.
pub(super) fn read(bytes: &[u8], salts: &mut Salts) -> Result<Vec<Run>> {
    let mut rebuilding = Rebuilding::of(bytes)?;
    let mut runs = rebuilding.runs()?;
    for _ in 0..rebuilding.columns.run.left().len() {
        let (run, entry) = rebuilding.entry(&runs)?;
        runs.get_mut(run).ok_or(Unreadable::Damaged)?.entries.push(entry);
    }
    rebuilding.end()?;
    for run in &runs {
        salts.extend(run.entries.iter().filter_map(Unchained::brings_salt));
    }
    let salts = &*salts;
    match bytes.len() {
        ..SHORT => runs.into_iter().map(|run| run.chain(salts)).collect(),
        _ => runs.into_par_iter().map(|run| run.chain(salts)).collect(),
    }
}

/// So many bytes are done before another core wakes up.
const SHORT: usize = 100_000;

/// A run whose chain is not computed yet.
struct Loose {
    device: u16,
    head: Run,
    entries: Vec<Unchained>,
}

/// An entry whose hashes are not computed yet.
struct Unchained {
    id: EntryId,
    kind: Kind,
    times: Times,
    body: Option<Vec<u8>>,
    salt: SaltFrom,
    salted: Option<EntryId>,
    given: Given,
}

/// What is given of a body's hash.
#[derive(Clone, Copy)]
enum Given {
    /// Nothing: it follows from what is known.
    Nothing,
    Hash(Hash),
    /// The salt that the body names.
    Salt(Salt),
}

impl Unchained {
    /// A salt that comes along, and the entry that brought it into the logbook.
    fn brings_salt(&self) -> Option<(EntryId, Salt)> {
        match (self.salt, self.given) {
            (SaltFrom::Own(salt), _) => Some((self.id, salt)),
            (_, Given::Salt(salt)) => Some((self.salted?, salt)),
            _ => None,
        }
    }

    fn body_hash(&self, salts: &Salts) -> Result<Hash> {
        if let Given::Hash(hash) = self.given {
            return Ok(hash);
        }
        let salt = self.salted.map(|entry| salts.get(&entry).copied().ok_or(Unreadable::NeedsEarlier)).transpose()?;
        let bytes = self.body.as_deref().unwrap_or_default();
        body_hash(self.id, &self.salt_source(), salt, bytes).ok_or(Unreadable::Damaged)
    }

    /// As the header says that was put together: reading it again would take longer than the hash.
    fn salt_source(&self) -> SaltSource {
        match (self.salt, self.salted) {
            (SaltFrom::Own(salt), _) => SaltSource::Own(salt),
            (SaltFrom::Of(_), Some(entry)) => Header::default().salted_by(self.id.device, entry).salt,
            _ => SaltSource::None,
        }
    }
}

impl Loose {
    fn chain(self, salts: &Salts) -> Result<Run> {
        let Loose { mut head, entries, .. } = self;
        let mut previous = head.previous;
        head.entries.reserve_exact(entries.len());
        for entry in entries {
            let body_hash = entry.body_hash(salts)?;
            let Unchained { id, kind, times, body, .. } = entry;
            let envelope = Envelope { id, kind, times, body_hash, previous };
            previous = envelope.hash();
            head.entries.push(StoredEntry { envelope, hash: previous, body });
        }
        Ok(head)
    }
}

struct Rebuilding<'a> {
    table: Table,
    columns: Columns<Reading>,
    values: Values<Reading>,
    texts: Said<'a>,
    authors: Vec<Author>,
    past: Past,
    plain: Input<'a>,
    random: Input<'a>,
    bytes_left: usize,
    parts_left: usize,
}

impl<'a> Rebuilding<'a> {
    fn of(bytes: &'a [u8]) -> Result<Self> {
        let mut input = Input::of(bytes);
        let devices = input.count(MOST_DEVICES)?;
        let start = input.varint()?;
        if start >> 48 != 0 {
            return Err(Unreadable::Damaged);
        }
        let columns = Columns::of(&mut input)?;
        if columns.run.left().len() > MOST_ENTRIES {
            return Err(Unreadable::TooLarge);
        }
        let (values, texts) = (Values::of(&mut input)?, Said::of(&mut input)?);
        let plain = columns.length.left().iter().fold(0_u64, |sum, length| sum.saturating_add(*length));
        let plain = Input::of(input.take(usize::try_from(plain).map_err(|_| Unreadable::Damaged)?)?);
        let table = Table::of(&mut input, devices)?;
        let (authors, past, random) = (Vec::new(), Past::starting(start), input);
        let (bytes_left, parts_left) = (MOST_UNPACKED, MOST_PARTS);
        Ok(Self { table, columns, values, texts, authors, past, plain, random, bytes_left, parts_left })
    }

    fn end(&self) -> Result<()> {
        self.columns.end()?;
        self.values.end()?;
        self.texts.end()?;
        if self.plain.is_empty() && self.random.is_empty() { Ok(()) } else { Err(Unreadable::Damaged) }
    }

    fn runs(&mut self) -> Result<Vec<Loose>> {
        (0..self.columns.run_series.left().len()).map(|_| self.run()).collect()
    }

    fn run(&mut self) -> Result<Loose> {
        let Named { device, audience, sequence: first } =
            named(self.columns.run_series.next()?, self.columns.run_first.next()?)?;
        let name = self.table.device(device).ok_or(Unreadable::Damaged)?;
        let given = self.columns.run_given.next()?;
        if given > (given::PREVIOUS | given::SIGNATURE) {
            return Err(Unreadable::Damaged);
        }
        let previous = if given & given::PREVIOUS == 0 { [0; 32] } else { self.random.array()? };
        let signature: Option<HeadSignature> =
            if given & given::SIGNATURE == 0 { None } else { Some(self.random.array()?) };
        let head = Run { device: name, audience, first, previous, entries: Vec::new(), signature };
        Ok(Loose { device, head, entries: Vec::new() })
    }

    /// The next entry and the run it belongs to.
    fn entry(&mut self, runs: &[Loose]) -> Result<(usize, Unchained)> {
        let run: usize = self.columns.run.next_as()?;
        let Loose { device, head, entries } = runs.get(run).ok_or(Unreadable::Damaged)?;
        let sequence = head.first.checked_add(entries.len() as u64).ok_or(Unreadable::Damaged)?;
        let own = Named { device: *device, audience: head.audience, sequence };
        let (shape, kind) = (self.columns.shape.next()?, Kind(self.columns.kind.next_as()?));
        let times = self.times()?;
        let given = match shape {
            shape::APART => Given::Nothing,
            shape::APART_SALTED => Given::Salt(self.random.array()?),
            _ => Given::Hash(self.random.array()?),
        };
        let (body, salt) = match shape {
            shape::ERASED => (None, SaltFrom::None),
            shape::APART | shape::APART_HASHED | shape::APART_SALTED => {
                let body = self.body(own, kind, times.wall)?;
                (Some(body.put_together(*device, &self.table).ok_or(Unreadable::Damaged)?), body.salt)
            }
            shape::WHOLE => (Some(self.plain()?.to_vec()), SaltFrom::None),
            _ => return Err(Unreadable::Damaged),
        };
        self.count_bytes(body.as_deref().map_or(0, <[u8]>::len))?;
        let salted = match salt {
            SaltFrom::Of(entry) => Some(self.table.entry(entry).ok_or(Unreadable::Damaged)?),
            _ => None,
        };
        let id = EntryId { device: head.device, audience: head.audience, sequence };
        Ok((run, Unchained { id, kind, times, body, salt, salted, given }))
    }

    fn count_bytes(&mut self, count: usize) -> Result<()> {
        let left = self.bytes_left.checked_sub(count).filter(|_| count <= LARGEST_BODY);
        self.bytes_left = left.ok_or(Unreadable::TooLarge)?;
        Ok(())
    }

    fn count_parts(&mut self, count: u64) -> Result<()> {
        let left = usize::try_from(count).ok().and_then(|count| self.parts_left.checked_sub(count));
        self.parts_left = left.ok_or(Unreadable::TooLarge)?;
        Ok(())
    }

    fn times(&mut self) -> Result<Times> {
        let passed = unzigzag(self.columns.passed.next()?);
        let counter = i64::from(self.columns.counter.next_as::<u16>()?);
        let wall = unzigzag(self.columns.wall.next()?);
        let times = together([passed, counter, wall], self.past.milliseconds()).ok_or(Unreadable::Damaged)?;
        self.past.passed(times);
        Ok(times)
    }

    fn plain(&mut self) -> Result<&'a [u8]> {
        let length = self.columns.length.next_as()?;
        self.plain.take(length)
    }

    fn body(&mut self, own: Named, kind: Kind, wall: Wall) -> Result<Body> {
        let (by, role) = self.author()?;
        let item = self.item(own.device)?;
        let about = item.unwrap_or(own);
        self.past.about(own.device, about);
        let salt = self.salt(about, own)?;
        let more = self.columns.more.next()?;
        self.count_parts(more)?;
        let more = (0..more).map(|_| self.columns.more_device.next_as()).collect::<Result<_>>()?;
        let fact = match Layout::of(kind) {
            Layout::Numbered => FactParts::Numbered(self.number(own.device)?, self.changes(about, own, wall)?),
            Layout::Changes => FactParts::Changes(self.changes(about, own, wall)?),
            Layout::Text => FactParts::Text(self.texts.next(NOTE)?.to_owned()),
            Layout::Bytes => FactParts::Bytes(self.plain()?.to_vec()),
        };
        Ok(Body { by, role, item, salt, fact, more })
    }

    fn author(&mut self) -> Result<Author> {
        let by = match self.columns.author.next()? {
            expected::NONE => None,
            expected::SAME => Some(self.other()?),
            known => {
                let place = usize::try_from(known - expected::GIVEN).map_err(|_| Unreadable::Damaged)?;
                return self.authors.get(place).cloned().ok_or(Unreadable::Damaged);
            }
        };
        let author = (by, self.texts.next(ROLE)?.to_owned());
        self.authors.push(author.clone());
        Ok(author)
    }

    fn item(&mut self, writer: u16) -> Result<Option<Named>> {
        Ok(match self.columns.item.next()? {
            expected::NONE => None,
            expected::SAME => Some(self.past.item(writer).ok_or(Unreadable::Damaged)?),
            expected::GIVEN => Some(named(self.columns.item_series.next()?, self.columns.item_sequence.next()?)?),
            _ => return Err(Unreadable::Damaged),
        })
    }

    fn salt(&mut self, item: Named, own: Named) -> Result<SaltFrom> {
        Ok(match self.columns.salt.next()? {
            expected::NONE => SaltFrom::None,
            expected::SAME => SaltFrom::Of(self.past.salt(item).ok_or(Unreadable::Damaged)?),
            expected::GIVEN => {
                let entry = self.other()?;
                self.past.salted(item, entry);
                SaltFrom::Of(entry)
            }
            expected::OWN => {
                self.past.salted(item, own);
                SaltFrom::Own(self.random.array()?)
            }
            _ => return Err(Unreadable::Damaged),
        })
    }

    fn other(&mut self) -> Result<Named> {
        named(self.columns.other_series.next()?, self.columns.other_sequence.next()?)
    }

    fn number(&mut self, device: u16) -> Result<String> {
        let number = match self.columns.numbering.next()? {
            0 => self.texts.next(NUMBER)?.to_owned(),
            1 => self.past.number(device).ok_or(Unreadable::Damaged)?,
            _ => return Err(Unreadable::Damaged),
        };
        self.past.numbered(device, &number);
        Ok(number)
    }

    fn changes(&mut self, item: Named, own: Named, wall: Wall) -> Result<Vec<Change>> {
        let count = self.columns.changes.next()?;
        self.count_parts(count)?;
        (0..count).map(|_| self.change(item, own, wall)).collect()
    }

    fn change(&mut self, item: Named, own: Named, wall: Wall) -> Result<Change> {
        let field = self.columns.field.next_as()?;
        let value = self.value(field, wall)?;
        let seen = match self.columns.seen.next()? {
            expected::NONE => Vec::new(),
            expected::SAME => vec![self.past.field(item, field)],
            more => {
                self.count_parts(more - 1)?;
                (1..more).map(|_| self.other()).collect::<Result<_>>()?
            }
        };
        self.past.written(item, field, own);
        Ok(Change { field, value, seen })
    }

    fn value(&mut self, field: u8, wall: Wall) -> Result<Value> {
        let stream = u16::from(field);
        Ok(match self.columns.value.next()? {
            value::NOTHING => Value::Nothing,
            value::TEXT => Value::Text(self.texts.next(stream)?.to_owned()),
            value::NUMBER => Value::Number(unzigzag(self.values.next(field)?)),
            value::MOMENT => Value::Number(unzigzag(self.values.next(field)?).wrapping_add(wall.0)),
            value::CODES => {
                let count = self.columns.codes.next()?;
                self.count_parts(count)?;
                let code = |_| self.texts.next(stream).map(str::to_owned);
                Value::Codes((0..count).map(code).collect::<Result<_>>()?)
            }
            _ => return Err(Unreadable::Damaged),
        })
    }
}

/// The way back from a series in one number.
fn named(series: u64, sequence: u64) -> Result<Named> {
    let device = u16::try_from(series / 2).map_err(|_| Unreadable::Damaged)?;
    let audience = if series.is_multiple_of(2) { Audience::Point } else { Audience::TownHall };
    Ok(Named { device, audience, sequence })
}
