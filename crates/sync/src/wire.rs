//! Runs of entries as bytes: the message that every road carries.
//!
//! A message is self-contained: whoever reads it needs no database. What follows from the rest is not in it: an
//! entry's hash, its predecessor's hash and the hash of its body are computed by the reader, so a body that was
//! changed on the way has another hash than its device signed. Entries are taken apart into columns, because equal
//! things beside each other pack well. `docs/bundle-format.md` describes every byte.
//!
//! Deliberately not here: what an entry means, who may read it, and what seals a message.

mod body;
mod column;
mod columns;
mod message;
mod pack;
mod past;
pub mod radio;
mod rebuild;
mod table;
mod texts;

use std::collections::{BTreeSet, HashMap};

use steunpunt_domain::ids::EntryId;
use steunpunt_domain::logbook::{Body, Salt, SaltSource};
use steunpunt_store::logbook::Run;

pub use pack::Effort;

/// The largest message once it is unpacked, and the most that its bodies may amount to.
pub const MOST_UNPACKED: usize = 64 << 20;

/// Entries in one message.
pub const MOST_ENTRIES: usize = 250_000;

/// Bytes in one body.
pub const LARGEST_BODY: usize = 1 << 20;

/// Devices that one message can name.
pub const MOST_DEVICES: usize = 4096;

/// Why bytes are not a message that can be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Unreadable {
    /// Made by a newer program: this one has to be renewed.
    #[error("a message of a newer version")]
    Newer,
    /// It would take more memory than any honest message.
    #[error("a message beyond the limits")]
    TooLarge,
    /// Not a message, or not as it was sent.
    #[error("a damaged message")]
    Damaged,
    /// It leans on a message that came before it, and that was not read.
    #[error("a message that needs an earlier one")]
    NeedsEarlier,
}

/// Writes one message that stands alone.
pub fn write(runs: &[Run], effort: Effort) -> Vec<u8> {
    Writer::default().write(runs, effort)
}

/// Reads one message that stands alone.
pub fn read(bytes: &[u8]) -> Result<Vec<Run>, Unreadable> {
    Reader::default().read(bytes)
}

/// Reads a message that stands alone and was unpacked already: what a test of the reader begins with.
pub fn read_unpacked(bytes: &[u8]) -> Result<Vec<Run>, Unreadable> {
    rebuild::read(bytes, &mut Salts::new())
}

/// The salts of items, by the entries that brought them.
pub type Salts = HashMap<EntryId, Salt>;

/// Writes messages that are read one after another, as in a bundle: a later one may lean on the salts of earlier ones.
///
/// A run that is not what it claims to be (gaps, another's entries) is written as it claims: with consecutive numbers
/// and hashes that follow from its first. At most [`MOST_ENTRIES`] entries and [`MOST_UNPACKED`] bytes go into a
/// message; half as many devices as [`MOST_DEVICES`] may have written them.
#[derive(Default)]
pub struct Writer {
    salts: Salts,
    held: Salts,
}

impl Writer {
    /// From now on it may tell these salts, where a body names one: half the size of the hash that would be told instead.
    pub fn may_tell(&mut self, held: Salts) {
        self.held = held;
    }

    /// The entries whose salts bodies in these runs name, and that a reader would not know.
    pub fn wants(&self, runs: &[Run]) -> BTreeSet<EntryId> {
        let known = |entry: &EntryId| self.salts.contains_key(entry) || runs.iter().any(|run| run.holds(*entry));
        runs.iter().flat_map(names_salts).filter(|entry| !known(entry)).collect()
    }

    /// Writes the next message.
    pub fn write(&mut self, runs: &[Run], effort: Effort) -> Vec<u8> {
        pack::pack(&message::write(runs, &mut self.salts, &self.held), effort)
    }
}

/// The entries whose salts the bodies of a run name.
fn names_salts(run: &Run) -> impl Iterator<Item = EntryId> {
    let headers = run.entries.iter().filter_map(|entry| Body::header(entry.body.as_deref()?).ok());
    headers.filter_map(|header| match header.salt {
        SaltSource::Of(named) => header.resolve(run.device, named),
        _ => None,
    })
}

/// Reads the messages of one [`Writer`], in its order.
#[derive(Default)]
pub struct Reader {
    salts: Salts,
}

impl Reader {
    /// Reads the next message.
    pub fn read(&mut self, bytes: &[u8]) -> Result<Vec<Run>, Unreadable> {
        rebuild::read(&pack::unpack(bytes)?, &mut self.salts)
    }
}
