//! A body taken apart, with its devices named by the message's table, and put together again byte for byte.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use steunpunt_domain::ids::DeviceId;
use steunpunt_domain::logbook::{Audience, Kind, Salt};
use steunpunt_domain::register::Value;

use super::table::{Named, Table};

/// The layout of bodies that is understood here; another goes as it is.
const LAYOUT: u8 = 1;

/// Other devices that one body names; a body with more goes as it is.
const MOST_NAMED: usize = 64;

/// Room in bytes that is enough for nearly every body.
const ROOM: usize = 256;

/// An entry named inside a body, as postcard writes it.
#[derive(Clone, Copy, Serialize, Deserialize)]
struct Ref {
    device: u16,
    audience: Audience,
    sequence: u64,
}

#[derive(Serialize, Deserialize)]
enum SaltRef {
    None,
    Own(Salt),
    Of(Ref),
}

#[derive(Serialize, Deserialize)]
struct Header<'a> {
    devices: Vec<DeviceId>,
    by: Option<Ref>,
    #[serde(borrow)]
    role: Cow<'a, str>,
    item: Option<Ref>,
    salt: SaltRef,
}

#[derive(Serialize, Deserialize)]
struct RefChange<'a> {
    field: u8,
    value: Cow<'a, Value>,
    seen: Vec<Ref>,
}

/// Where the salt of the body's hash comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum SaltFrom {
    None,
    Own(Salt),
    Of(Named),
}

/// One field set to one value.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Change {
    pub field: u8,
    pub value: Value,
    pub seen: Vec<Named>,
}

/// The fact, as far as taking it apart pays.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum FactParts {
    /// Fields of a request that begins, with its number.
    Numbered(String, Vec<Change>),
    /// Fields that change.
    Changes(Vec<Change>),
    /// A note.
    Text(String),
    /// Anything else.
    Bytes(Vec<u8>),
}

/// A body, taken apart.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Body {
    pub by: Option<Named>,
    pub role: String,
    pub item: Option<Named>,
    pub salt: SaltFrom,
    pub fact: FactParts,
    /// Devices of the body's own table that none of the above names.
    pub more: Vec<u16>,
}

/// How the fact of a kind is taken apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Layout {
    Numbered,
    Changes,
    Text,
    Bytes,
}

impl Layout {
    pub(super) fn of(kind: Kind) -> Self {
        match kind.0 {
            9 => Layout::Numbered,
            4 | 10 | 11 | 12 | 21 => Layout::Changes,
            13 => Layout::Text,
            _ => Layout::Bytes,
        }
    }
}

impl Body {
    /// Takes a body apart. None when putting it together would not give the same bytes.
    pub(super) fn take_apart(kind: Kind, bytes: &[u8], writer: u16, table: &mut Table) -> Option<Self> {
        let body = Self::read(kind, bytes, writer, table)?;
        (body.put_together(writer, table)? == bytes).then_some(body)
    }

    fn read(kind: Kind, bytes: &[u8], writer: u16, table: &mut Table) -> Option<Self> {
        let (&LAYOUT, rest) = bytes.split_first()? else { return None };
        let (header, rest) = postcard::take_from_bytes::<Header>(rest).ok()?;
        if header.devices.len() > MOST_NAMED {
            return None;
        }
        let own = header.devices.iter().map(|device| table.place(*device)).collect::<Option<Vec<u16>>>()?;
        let names = Names { writer, own };
        let by = names.option(header.by)?;
        let item = names.option(header.item)?;
        let salt = match header.salt {
            SaltRef::None => SaltFrom::None,
            SaltRef::Own(salt) => SaltFrom::Own(salt),
            SaltRef::Of(named) => SaltFrom::Of(names.named(named)?),
        };
        let fact = names.fact(Layout::of(kind), rest)?;
        let mut body = Self { by, role: header.role.into_owned(), item, salt, fact, more: Vec::new() };
        let used = body.devices(writer);
        body.more = names.own.get(used.len()..)?.to_vec();
        Some(body)
    }

    /// Writes the bytes that it was taken apart from.
    pub(super) fn put_together(&self, writer: u16, table: &Table) -> Option<Vec<u8>> {
        let own = Some(self.devices(writer)).filter(|own| own.len() <= MOST_NAMED)?;
        let devices = own.iter().map(|place| table.device(*place)).collect::<Option<Vec<_>>>()?;
        let refs = Refs { writer, own };
        let salt = match self.salt {
            SaltFrom::None => SaltRef::None,
            SaltFrom::Own(salt) => SaltRef::Own(salt),
            SaltFrom::Of(named) => SaltRef::Of(refs.of(named)?),
        };
        let by = refs.option(self.by)?;
        let item = refs.option(self.item)?;
        let header = Header { devices, by, role: Cow::Borrowed(&self.role), item, salt };
        let mut bytes = Vec::with_capacity(ROOM);
        bytes.push(LAYOUT);
        refs.fact(&self.fact, postcard::to_extend(&header, bytes).ok()?)
    }

    /// The body's own table: every other device in the order in which the body names it, and then the rest.
    fn devices(&self, writer: u16) -> Vec<u16> {
        let salted = match self.salt {
            SaltFrom::Of(named) => Some(named),
            _ => None,
        };
        let changes: &[Change] = match &self.fact {
            FactParts::Numbered(_, changes) | FactParts::Changes(changes) => changes,
            _ => &[],
        };
        let seen = changes.iter().flat_map(|change| &change.seen).copied();
        let mut devices = Vec::new();
        for named in self.by.into_iter().chain(self.item).chain(salted).chain(seen) {
            if named.device != writer && devices.len() <= MOST_NAMED && !devices.contains(&named.device) {
                devices.push(named.device);
            }
        }
        devices.extend(&self.more);
        devices
    }
}

/// From a body's own table to the message's.
struct Names {
    writer: u16,
    own: Vec<u16>,
}

impl Names {
    fn named(&self, named: Ref) -> Option<Named> {
        let device = match named.device.checked_sub(1) {
            None => self.writer,
            Some(place) => *self.own.get(usize::from(place))?,
        };
        Some(Named { device, audience: named.audience, sequence: named.sequence })
    }

    /// The outer option is none when a name leads nowhere.
    fn option(&self, named: Option<Ref>) -> Option<Option<Named>> {
        match named {
            None => Some(None),
            Some(named) => self.named(named).map(Some),
        }
    }

    fn fact(&self, layout: Layout, bytes: &[u8]) -> Option<FactParts> {
        Some(match layout {
            Layout::Numbered => {
                let (number, changes): (String, Vec<RefChange>) = whole(bytes)?;
                FactParts::Numbered(number, self.changes(changes)?)
            }
            Layout::Changes => FactParts::Changes(self.changes(whole(bytes)?)?),
            Layout::Text => FactParts::Text(whole(bytes)?),
            Layout::Bytes => FactParts::Bytes(bytes.to_vec()),
        })
    }

    fn changes(&self, changes: Vec<RefChange<'_>>) -> Option<Vec<Change>> {
        let change = |RefChange { field, value, seen }| {
            let seen = seen.into_iter().map(|named| self.named(named)).collect::<Option<Vec<_>>>()?;
            Some(Change { field, value: value.into_owned(), seen })
        };
        changes.into_iter().map(change).collect()
    }
}

fn whole<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Option<T> {
    match postcard::take_from_bytes(bytes) {
        Ok((value, [])) => Some(value),
        _ => None,
    }
}

/// From the message's table to a body's own.
struct Refs {
    writer: u16,
    own: Vec<u16>,
}

impl Refs {
    fn of(&self, named: Named) -> Option<Ref> {
        let device = if named.device == self.writer {
            0
        } else {
            u16::try_from(self.own.iter().position(|place| *place == named.device)? + 1).ok()?
        };
        Some(Ref { device, audience: named.audience, sequence: named.sequence })
    }

    fn option(&self, named: Option<Named>) -> Option<Option<Ref>> {
        match named {
            None => Some(None),
            Some(named) => self.of(named).map(Some),
        }
    }

    /// Writes the fact behind these bytes.
    fn fact(&self, fact: &FactParts, mut bytes: Vec<u8>) -> Option<Vec<u8>> {
        let written = match fact {
            FactParts::Numbered(number, changes) => postcard::to_extend(&(number, self.changes(changes)?), bytes),
            FactParts::Changes(changes) => postcard::to_extend(&self.changes(changes)?, bytes),
            FactParts::Text(text) => postcard::to_extend(text, bytes),
            FactParts::Bytes(fact) => {
                bytes.extend(fact);
                Ok(bytes)
            }
        };
        written.ok()
    }

    fn changes<'a>(&self, changes: &'a [Change]) -> Option<Vec<RefChange<'a>>> {
        changes.iter().map(|change| self.change(change)).collect()
    }

    fn change<'a>(&self, Change { field, value, seen }: &'a Change) -> Option<RefChange<'a>> {
        let seen = seen.iter().map(|named| self.of(*named)).collect::<Option<Vec<_>>>()?;
        Some(RefChange { field: *field, value: Cow::Borrowed(value), seen })
    }
}
