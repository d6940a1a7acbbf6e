//! The messages: a byte for the version, then postcard. Both ends send the same one.

use serde::{Deserialize, Serialize};
use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::logbook::{Audience, Envelope, Kind};
use steunpunt_domain::time::{Hybrid, Times, Wall};
use steunpunt_store::logbook::{Loose, StoredEntry};

use super::Error;
use super::error::Refusal;
use super::view::{Digest, Heads};
use crate::meeting::Meeting;

const VERSION: u8 = 1;
/// The largest message that is read: a batch and all that may stand beside it.
pub(super) const MOST_BYTES: usize = 8 << 20;

/// What is asked. Whoever is of another point answers nothing but that, so an answer need not say of which it is.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub(super) struct Question {
    pub meeting: Meeting,
    pub message: Message,
}

/// What one end tells the other.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub(super) struct Message {
    /// The sender's clock, in milliseconds since 1970. It decides nothing: people are told when the two differ.
    pub wall_ms: i64,
    /// Of everything the sender holds.
    pub digest: Digest,
    /// Every head of the sender, where the other does not know them.
    pub heads: Option<Heads>,
    /// Whether the other should tell its heads.
    pub wants_heads: bool,
    /// Entries, as `wire` writes them; empty for none.
    pub runs: Vec<u8>,
    /// More entries will follow when it is asked again.
    pub more: bool,
    /// Urgent entries that would otherwise wait behind all others, and those that wait so at the sender.
    pub ahead: Vec<Ahead>,
    /// Ends of entries that the other sent and that stand here now.
    pub took: Vec<Name>,
    /// Ends of entries that the other sent and that were not kept here: nobody let their writer in.
    pub refused: Vec<Name>,
    /// Ends of what stands aside at the sender for good: what the other has of it, it need not tell again.
    pub aside: Heads,
    /// Statements that the other does not have.
    pub statements: Vec<Vec<u8>>,
    /// The newest statement of every holder that the sender has.
    pub counters: Vec<(DeviceId, u64)>,
}

/// An entry's name in bytes.
pub(super) type Name = (DeviceId, Audience, u64);

/// The name of an entry, in bytes.
pub(super) fn name(id: EntryId) -> Name {
    (id.device, id.audience, id.sequence)
}

/// The entry of a name.
pub(super) fn named((device, audience, sequence): Name) -> EntryId {
    EntryId { device, audience, sequence }
}

/// Variants are never reordered.
#[derive(Serialize, Deserialize)]
pub(super) enum Answer {
    Message(Box<Message>),
    Refused(Refusal),
    Same(Same),
}

/// The answer when both hold the same: the digest is that of the question.
#[derive(Serialize, Deserialize)]
pub(super) struct Same {
    wall_ms: i64,
    ahead: Vec<Ahead>,
    statements: Vec<Vec<u8>>,
    counters: Vec<(DeviceId, u64)>,
}

impl From<Message> for Same {
    fn from(Message { wall_ms, ahead, statements, counters, .. }: Message) -> Self {
        Self { wall_ms, ahead, statements, counters }
    }
}

/// An entry without its place in the chain.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub(super) struct Ahead {
    device: DeviceId,
    audience: Audience,
    sequence: u64,
    kind: u16,
    wall_ms: i64,
    hybrid: u64,
    body: Vec<u8>,
}

impl Ahead {
    /// What is sent of an entry; nothing when its body was erased.
    pub fn of(entry: StoredEntry) -> Option<Self> {
        let Envelope { id, kind, times, .. } = entry.envelope;
        Some(Self::of_loose(Loose { id, kind, times, body: entry.body? }))
    }

    /// What came ahead itself.
    pub fn of_loose(Loose { id, kind, times, body }: Loose) -> Self {
        Self {
            device: id.device,
            audience: id.audience,
            sequence: id.sequence,
            kind: kind.0,
            wall_ms: times.wall.0,
            hybrid: times.hybrid.0,
            body,
        }
    }

    /// Bytes that it takes, about.
    pub fn size(&self) -> usize {
        self.body.len() + 48
    }

    pub fn audience(&self) -> Audience {
        self.audience
    }

    pub fn loose(&self) -> Loose {
        Loose {
            id: EntryId { device: self.device, audience: self.audience, sequence: self.sequence },
            kind: Kind(self.kind),
            times: Times { wall: Wall(self.wall_ms), hybrid: Hybrid(self.hybrid) },
            body: self.body.clone(),
        }
    }
}

impl Message {
    /// The writer's clock minus one that says `now`, in milliseconds; as far as a number goes, since it may say anything.
    pub fn ahead_ms(&self, now: Wall) -> i64 {
        self.wall_ms.saturating_sub(now.0)
    }

    /// One without entries.
    pub fn plain(wall_ms: i64, digest: Digest) -> Self {
        Self {
            wall_ms,
            digest,
            heads: None,
            wants_heads: false,
            runs: Vec::new(),
            more: false,
            ahead: Vec::new(),
            took: Vec::new(),
            refused: Vec::new(),
            aside: Heads::default(),
            statements: Vec::new(),
            counters: Vec::new(),
        }
    }
}

impl Question {
    pub fn write(&self) -> Vec<u8> {
        write(self)
    }

    pub fn read(bytes: &[u8]) -> Result<Self, Error> {
        read(bytes)
    }
}

impl Answer {
    pub fn write(&self) -> Vec<u8> {
        write(self)
    }

    /// What was answered to a question with this digest.
    pub fn read(bytes: &[u8], asked: Digest) -> Result<Message, Error> {
        match read(bytes)? {
            Self::Message(message) => Ok(*message),
            Self::Same(Same { wall_ms, ahead, statements, counters }) => {
                Ok(Message { ahead, statements, counters, ..Message::plain(wall_ms, asked) })
            }
            Self::Refused(refusal) => Err(refusal.into()),
        }
    }
}

fn write<T: Serialize>(message: &T) -> Vec<u8> {
    // Plain fields in memory cannot fail to be written; what would come out then is refused by the other side.
    postcard::to_extend(message, vec![VERSION]).unwrap_or_default()
}

fn read<T: serde::de::DeserializeOwned>(bytes: &[u8]) -> Result<T, Error> {
    match bytes.split_first() {
        _ if bytes.len() > MOST_BYTES => Err(Error::NotUnderstood),
        Some((&VERSION, rest)) => postcard::from_bytes(rest).map_err(|_| Error::NotUnderstood),
        Some(_) => Err(Error::OtherVersion),
        None => Err(Error::NotUnderstood),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_beyond_all_reckoning_is_told_as_far_as_a_number_goes() {
        let says = |wall_ms| Message::plain(wall_ms, Digest::default()).ahead_ms(Wall(1));
        assert_eq!([says(i64::MIN), says(0), says(i64::MAX)], [i64::MIN, -1, i64::MAX - 1]);
    }
}
