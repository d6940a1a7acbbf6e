//! The body of an entry: a header that every version can read, and the fact itself.
//!
//! Bytes: one byte with the layout's version (1), then the header and the fact, both in postcard. Devices are
//! named by a table in the header, so that a bundle can replace that table by its own and leave the rest as it
//! is. Received bytes are kept as they came and never encoded again, because the chain covers them. Of an erased
//! body a header without a salt is left, under a layout of its own (0); its hash can no longer be computed.

use serde::{Deserialize, Serialize};

use super::Audience;
use super::fact::{Fact, Kind};
use crate::ids::{DeviceId, EntryId};

const LAYOUT: u8 = 1;
const ERASED: u8 = 0;

/// Sixteen random bytes without which the text of an erased body cannot be guessed from its hash.
pub type Salt = [u8; 16];

/// An entry named inside a body.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Ref {
    /// 0 is the device that wrote the body; n is the n-th of the header's table.
    device: u16,
    audience: Audience,
    sequence: u64,
}

/// Where the salt of this body's hash comes from.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub enum SaltSource {
    /// Nothing personal inside: hashed without a salt.
    #[default]
    None,
    /// The first personal body of an item brings the item's salt.
    Own(Salt),
    /// A later personal body: derived from the salt in the body of that entry.
    Of(Ref),
}

/// What every version can read of a body, also when it does not know the fact.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Header {
    devices: Vec<DeviceId>,
    by: Option<Ref>,
    /// The writer's role by its code in the configuration; empty when nobody was signed in.
    pub role: String,
    item: Option<Ref>,
    /// Where the salt comes from.
    pub salt: SaltSource,
}

impl Header {
    /// Names an entry inside a body that `writer` will write.
    pub fn refer(&mut self, writer: DeviceId, entry: EntryId) -> Ref {
        let device = if entry.device == writer { 0 } else { self.index_of(entry.device) };
        Ref { device, audience: entry.audience, sequence: entry.sequence }
    }

    fn index_of(&mut self, device: DeviceId) -> u16 {
        let place = self.devices.iter().position(|known| *known == device).unwrap_or_else(|| {
            self.devices.push(device);
            self.devices.len() - 1
        });
        u16::try_from(place + 1).unwrap_or(u16::MAX)
    }

    /// The entry that a reference in this body names; `None` when its device is missing from the table.
    pub fn resolve(&self, writer: DeviceId, named: Ref) -> Option<EntryId> {
        let device = match named.device.checked_sub(1) {
            None => writer,
            Some(index) => *self.devices.get(usize::from(index))?,
        };
        Some(EntryId { device, audience: named.audience, sequence: named.sequence })
    }

    /// Says who wrote the entry.
    #[must_use]
    pub fn by(mut self, writer: DeviceId, volunteer: Option<EntryId>, role: &str) -> Self {
        self.by = volunteer.map(|entry| self.refer(writer, entry));
        role.clone_into(&mut self.role);
        self
    }

    /// Says which item the entry is about.
    #[must_use]
    pub fn about(mut self, writer: DeviceId, item: EntryId) -> Self {
        self.item = Some(self.refer(writer, item));
        self
    }

    /// Brings a salt: the first personal body of an item.
    #[must_use]
    pub fn with_salt(self, salt: Salt) -> Self {
        Self { salt: SaltSource::Own(salt), ..self }
    }

    /// Says where the salt is.
    #[must_use]
    pub fn salted_by(mut self, writer: DeviceId, entry: EntryId) -> Self {
        self.salt = SaltSource::Of(self.refer(writer, entry));
        self
    }

    /// Whether personal words may stand below it: they have a salt, so that they can be erased.
    pub fn is_salted(&self) -> bool {
        self.salt != SaltSource::None
    }

    /// What stays of it when the words are erased: who, and about what.
    #[must_use]
    pub fn erased(&self, writer: DeviceId) -> Self {
        let kept = Self::default().by(writer, self.volunteer(writer), &self.role);
        match self.item(writer) {
            Some(item) => kept.about(writer, item),
            None => kept,
        }
    }

    /// The volunteer who wrote it; nobody when it came from the locked screen.
    pub fn volunteer(&self, writer: DeviceId) -> Option<EntryId> {
        self.by.and_then(|named| self.resolve(writer, named))
    }

    /// The item it is about; `None` when the entry opens an item of its own.
    pub fn item(&self, writer: DeviceId) -> Option<EntryId> {
        self.item.and_then(|named| self.resolve(writer, named))
    }
}

/// A header and a fact.
#[derive(Clone, PartialEq, Debug)]
pub struct Body {
    /// Who, about what, and the salt.
    pub header: Header,
    /// What is said.
    pub fact: Fact,
}

impl Body {
    /// Writes the bytes that the chain will cover.
    pub fn encode(&self) -> Result<Vec<u8>, NotABody> {
        let mut bytes = vec![LAYOUT];
        bytes.extend(postcard::to_stdvec(&self.header).map_err(|_| NotABody)?);
        bytes.extend(self.fact.encode().map_err(|_| NotABody)?);
        Ok(bytes)
    }

    /// The bytes that take the place of an erased body. One whose header cannot be read leaves nothing.
    pub fn erase(writer: DeviceId, bytes: &[u8]) -> Result<Vec<u8>, NotABody> {
        let header = Self::header(bytes).unwrap_or_default();
        let mut left = vec![ERASED];
        left.extend(postcard::to_stdvec(&header.erased(writer)).map_err(|_| NotABody)?);
        Ok(left)
    }

    /// Whether personal words may stand in these bytes that are there still: whatever is salted or cannot be read,
    /// and the point's own series.
    pub fn is_personal(id: EntryId, bytes: &[u8]) -> bool {
        let salted = || Self::header(bytes).map_or(true, |header| header.is_salted());
        !Self::is_erased(bytes) && (id.audience == Audience::Point || salted())
    }

    /// Whether these bytes are what is left of an erased body, and nothing more.
    pub fn is_erased(bytes: &[u8]) -> bool {
        bytes.first() == Some(&ERASED) && Self::split(bytes).is_ok_and(|(_, rest)| rest.is_empty())
    }

    /// Reads a body. A kind that this version does not know comes back as `Fact::Unknown`, an erased one as
    /// `Fact::Erased`.
    pub fn decode(kind: Kind, bytes: &[u8]) -> Result<Self, NotABody> {
        let (header, rest) = Self::split(bytes)?;
        match bytes.first() {
            Some(&ERASED) if rest.is_empty() => return Ok(Self { header, fact: Fact::Erased(kind) }),
            Some(&ERASED) => return Err(NotABody),
            _ => {}
        }
        Ok(Self { header, fact: Fact::decode(kind, rest).map_err(|_| NotABody)? })
    }

    /// Reads the header alone.
    pub fn header(bytes: &[u8]) -> Result<Header, NotABody> {
        Self::split(bytes).map(|(header, _)| header)
    }

    fn split(bytes: &[u8]) -> Result<(Header, &[u8]), NotABody> {
        match bytes.split_first() {
            Some((&(LAYOUT | ERASED), rest)) => postcard::take_from_bytes(rest).map_err(|_| NotABody),
            _ => Err(NotABody),
        }
    }
}

/// The bytes are not a body that this version can read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a readable body")]
pub struct NotABody;
