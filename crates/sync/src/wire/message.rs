//! Writing a message: the entries of all runs in the order of their hybrid clocks, in columns.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

use steunpunt_domain::ids::EntryId;
use steunpunt_domain::logbook::{Audience, Body as WholeBody, body_hash};
use steunpunt_domain::register::Value;
use steunpunt_domain::time::{Times, Wall};
use steunpunt_store::logbook::{Run, StoredEntry};

use super::Salts;
use super::body::{Body, Change, FactParts, SaltFrom};
use super::column::{Numbers, put_varint, zigzag};
use super::columns::{Columns, Values};
use super::past::{Past, apart};
use super::table::{Named, Table};
use super::texts::{NOTE, NUMBER, ROLE, Texts};

/// How a body comes.
pub(super) mod shape {
    /// It was erased; its hash is given.
    pub(crate) const ERASED: u64 = 0;
    /// In columns; its hash follows.
    pub(crate) const APART: u64 = 1;
    /// In columns; its hash is given.
    pub(crate) const APART_HASHED: u64 = 2;
    /// As it is; its hash is given.
    pub(crate) const WHOLE: u64 = 3;
    /// In columns; the salt that it names is given, and its hash follows.
    pub(crate) const APART_SALTED: u64 = 4;
}

/// The type of a value.
pub(super) mod value {
    pub(crate) const NOTHING: u64 = 0;
    pub(crate) const TEXT: u64 = 1;
    pub(crate) const NUMBER: u64 = 2;
    pub(crate) const CODES: u64 = 3;
    /// A number, as its distance to the entry's wall clock.
    pub(crate) const MOMENT: u64 = 4;
}

/// A code of a column that may also count or name: nothing, as expected, or from here on what is given.
pub(super) mod expected {
    pub(crate) const NONE: u64 = 0;
    pub(crate) const SAME: u64 = 1;
    pub(crate) const GIVEN: u64 = 2;
    /// Of a salt only: the body brings it.
    pub(crate) const OWN: u64 = 3;
}

/// What is given of a run.
pub(super) mod given {
    pub(crate) const PREVIOUS: u64 = 1;
    pub(crate) const SIGNATURE: u64 = 2;
}

/// Changes, references and codes in one message; a body that would go beyond them comes as it is.
pub(super) const MOST_PARTS: usize = 1_000_000;

/// An author with their role.
pub(super) type Author = (Option<Named>, String);

/// A message, not yet packed.
pub(super) struct Text {
    /// What packs well.
    pub said: Vec<u8>,
    /// What follows it and does not pack: names, hashes, signatures and salts.
    pub random: Vec<u8>,
}

/// Writes a message, not yet packed. `told` are the salts that its reader learnt from earlier messages, `held` those
/// that it may be told.
pub(super) fn write(runs: &[Run], told: &mut Salts, held: &Salts) -> Text {
    let start = in_order(runs).next().map_or(0, |first| first.entry.envelope.times.hybrid.0 >> 16);
    let mut writing = Writing { start, past: Past::starting(start), ..Writing::default() };
    runs.iter().for_each(|run| writing.run(run));
    let placed: Vec<(Place, Option<Body>)> = in_order(runs).map(|place| writing.take_apart(place)).collect();
    for (place, body) in &placed {
        if let Some(Body { salt: SaltFrom::Own(salt), .. }) = body {
            told.insert(place.id, *salt);
        }
    }
    placed.iter().for_each(|(place, body)| writing.entry(place, body.as_ref(), told, held));
    writing.finish()
}

/// An entry and where it stands.
struct Place<'a> {
    run: usize,
    id: EntryId,
    entry: &'a StoredEntry,
}

/// All entries, merged by their hybrid clocks; those of one run stay in their order.
fn in_order(runs: &[Run]) -> impl Iterator<Item = Place<'_>> {
    let place = |run: usize, index: usize| {
        let Run { device, audience, first, entries, .. } = runs.get(run)?;
        let id = EntryId { device: *device, audience: *audience, sequence: first.wrapping_add(index as u64) };
        Some(Place { run, id, entry: entries.get(index)? })
    };
    let clock = move |run, index| Some(Reverse((place(run, index)?.entry.envelope.times.hybrid, run, index)));
    let mut heads: BinaryHeap<_> = (0..runs.len()).filter_map(|run| clock(run, 0)).collect();
    std::iter::from_fn(move || {
        let Reverse((_, run, index)) = heads.pop()?;
        heads.extend(clock(run, index + 1));
        place(run, index)
    })
}

#[derive(Default)]
struct Writing {
    /// The hybrid clock of the first entry, in milliseconds.
    start: u64,
    table: Table,
    columns: Columns<Numbers>,
    values: Values<Numbers>,
    texts: Texts,
    authors: HashMap<Author, u64>,
    past: Past,
    /// Hashes, signatures and salts: they do not pack, so they stand together.
    random: Vec<u8>,
    /// Facts and bodies that go as they are.
    plain: Vec<u8>,
    parts: usize,
}

impl Writing {
    fn run(&mut self, run: &Run) {
        let place = self.table.place(run.device).unwrap_or(u16::MAX);
        let previous = Some(run.previous).filter(|hash| *hash != [0; 32]);
        let flag = |given, bit| if given { bit } else { 0 };
        let given = flag(previous.is_some(), given::PREVIOUS) | flag(run.signature.is_some(), given::SIGNATURE);
        self.columns.run_series.push(series(place, run.audience));
        self.columns.run_given.push(given);
        self.columns.run_first.push(run.first);
        self.random.extend(previous.iter().flatten());
        self.random.extend(run.signature.iter().flatten());
    }

    fn take_apart<'a>(&mut self, place: Place<'a>) -> (Place<'a>, Option<Body>) {
        let StoredEntry { envelope, body, .. } = place.entry;
        let writer = self.table.place(place.id.device).unwrap_or(u16::MAX);
        let bytes = body.as_deref().unwrap_or_default();
        let body = Body::take_apart(envelope.kind, bytes, writer, &mut self.table);
        let parts = self.parts + body.as_ref().map_or(0, parts);
        if parts > MOST_PARTS {
            return (place, None);
        }
        self.parts = parts;
        (place, body)
    }

    fn entry(&mut self, place: &Place, body: Option<&Body>, told: &mut Salts, held: &Salts) {
        let StoredEntry { envelope, body: bytes, .. } = place.entry;
        let shape = match (bytes, body) {
            (None, _) => shape::ERASED,
            (Some(_), None) => shape::WHOLE,
            (Some(bytes), Some(body)) if self.follows(place, body, bytes, told) => shape::APART,
            (Some(bytes), Some(body)) if self.follows(place, body, bytes, held) => shape::APART_SALTED,
            _ => shape::APART_HASHED,
        };
        self.columns.run.push(place.run as u64);
        self.columns.shape.push(shape);
        self.columns.kind.push(u64::from(envelope.kind.0));
        self.times(envelope.times);
        match (shape, body.and_then(|body| self.salted(body))) {
            (shape::APART, _) => {}
            (shape::APART_SALTED, Some(entry)) => {
                let salt = held.get(&entry).copied().unwrap_or_default();
                self.random.extend(salt);
                told.insert(entry, salt);
            }
            _ => self.random.extend(envelope.body_hash),
        }
        match (body, bytes) {
            (Some(body), Some(_)) => self.body(place, body),
            (_, Some(bytes)) => self.plain(bytes),
            _ => {}
        }
    }

    /// Whether a reader will find the same hash of this body by themselves.
    fn follows(&self, place: &Place, body: &Body, bytes: &[u8], salts: &Salts) -> bool {
        let salt = self.salted(body).and_then(|entry| salts.get(&entry)).copied();
        let hash = WholeBody::header(bytes).ok().and_then(|header| body_hash(place.id, &header.salt, salt, bytes));
        hash == Some(place.entry.envelope.body_hash)
    }

    /// The entry whose salt a body names.
    fn salted(&self, body: &Body) -> Option<EntryId> {
        match body.salt {
            SaltFrom::Of(named) => self.table.entry(named),
            _ => None,
        }
    }

    fn times(&mut self, times: Times) {
        let [passed, counter, wall] = apart(times, self.past.milliseconds());
        self.columns.passed.push(zigzag(passed));
        self.columns.counter.push(counter as u64);
        self.columns.wall.push(zigzag(wall));
        self.past.passed(times);
    }

    fn plain(&mut self, bytes: &[u8]) {
        self.columns.length.push(bytes.len() as u64);
        self.plain.extend(bytes);
    }

    fn body(&mut self, place: &Place, body: &Body) {
        let device = self.table.place(place.id.device).unwrap_or(u16::MAX);
        let own = Named { device, audience: place.id.audience, sequence: place.id.sequence };
        self.author((body.by, body.role.clone()));
        self.item(device, body.item);
        let item = body.item.unwrap_or(own);
        self.past.about(device, item);
        self.salt(item, own, body.salt);
        self.columns.more.push(body.more.len() as u64);
        body.more.iter().for_each(|device| self.columns.more_device.push(u64::from(*device)));
        match &body.fact {
            FactParts::Numbered(number, changes) => {
                self.number(device, number);
                self.changes(item, own, place.entry.envelope.times.wall, changes);
            }
            FactParts::Changes(changes) => self.changes(item, own, place.entry.envelope.times.wall, changes),
            FactParts::Text(text) => self.texts.push(NOTE, text),
            FactParts::Bytes(bytes) => self.plain(bytes),
        }
    }

    fn author(&mut self, author: Author) {
        if let Some(known) = self.authors.get(&author) {
            self.columns.author.push(*known + expected::GIVEN);
            return;
        }
        let by = author.0;
        self.columns.author.push(if by.is_some() { expected::SAME } else { expected::NONE });
        by.into_iter().for_each(|by| self.other(by));
        self.texts.push(ROLE, &author.1);
        self.authors.insert(author, self.authors.len() as u64);
    }

    fn item(&mut self, writer: u16, item: Option<Named>) {
        let Some(item) = item else { return self.columns.item.push(expected::NONE) };
        if self.past.item(writer) == Some(item) {
            return self.columns.item.push(expected::SAME);
        }
        self.columns.item.push(expected::GIVEN);
        self.columns.item_series.push(series(item.device, item.audience));
        self.columns.item_sequence.push(item.sequence);
    }

    fn salt(&mut self, item: Named, own: Named, salt: SaltFrom) {
        match salt {
            SaltFrom::None => self.columns.salt.push(expected::NONE),
            SaltFrom::Own(salt) => {
                self.columns.salt.push(expected::OWN);
                self.random.extend(salt);
                self.past.salted(item, own);
            }
            SaltFrom::Of(entry) if self.past.salt(item) == Some(entry) => self.columns.salt.push(expected::SAME),
            SaltFrom::Of(entry) => {
                self.columns.salt.push(expected::GIVEN);
                self.other(entry);
                self.past.salted(item, entry);
            }
        }
    }

    fn other(&mut self, entry: Named) {
        self.columns.other_series.push(series(entry.device, entry.audience));
        self.columns.other_sequence.push(entry.sequence);
    }

    fn number(&mut self, device: u16, number: &str) {
        let follows = self.past.number(device).as_deref() == Some(number);
        self.columns.numbering.push(u64::from(follows));
        if !follows {
            self.texts.push(NUMBER, number);
        }
        self.past.numbered(device, number);
    }

    fn changes(&mut self, item: Named, own: Named, wall: Wall, changes: &[Change]) {
        self.columns.changes.push(changes.len() as u64);
        for Change { field, value, seen } in changes {
            self.columns.field.push(u64::from(*field));
            self.value(*field, value, wall);
            match seen.as_slice() {
                [one] if self.past.field(item, *field) == *one => self.columns.seen.push(expected::SAME),
                [] => self.columns.seen.push(expected::NONE),
                many => {
                    // One that is given is 2, because 1 is taken.
                    self.columns.seen.push(many.len() as u64 + 1);
                    many.iter().for_each(|entry| self.other(*entry));
                }
            }
            self.past.written(item, *field, own);
        }
    }

    fn value(&mut self, field: u8, value: &Value, wall: Wall) {
        let kind = match value {
            Value::Nothing => value::NOTHING,
            Value::Text(text) => {
                self.texts.push(u16::from(field), text);
                value::TEXT
            }
            Value::Codes(codes) => {
                self.columns.codes.push(codes.len() as u64);
                codes.iter().for_each(|code| self.texts.push(u16::from(field), code));
                value::CODES
            }
            Value::Number(number) => self.number_value(field, *number, wall),
        };
        self.columns.value.push(kind);
    }

    fn number_value(&mut self, field: u8, number: i64, wall: Wall) -> u64 {
        let (plain, beside) = (zigzag(number), zigzag(number.wrapping_sub(wall.0)));
        let (kind, shorter) = if beside < plain { (value::MOMENT, beside) } else { (value::NUMBER, plain) };
        self.values.push(field, shorter);
        kind
    }

    fn finish(self) -> Text {
        let mut out = Vec::new();
        put_varint(&mut out, self.table.devices().len() as u64);
        put_varint(&mut out, self.start);
        self.columns.put(&mut out);
        self.values.put(&mut out);
        self.texts.put(&mut out);
        out.extend(self.plain);
        let names = self.table.devices().iter().flat_map(|device| device.0);
        Text { said: out, random: names.chain(self.random).collect() }
    }
}

/// A series in one number.
fn series(device: u16, audience: Audience) -> u64 {
    2 * u64::from(device) + u64::from(audience.byte())
}

/// How many changes, references and codes a body has.
fn parts(body: &Body) -> usize {
    let (FactParts::Numbered(_, changes) | FactParts::Changes(changes)) = &body.fact else { return 0 };
    changes.iter().map(|change| 1 + change.seen.len() + change.value.codes().len()).sum()
}
