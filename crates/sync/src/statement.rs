//! Statements: what a device says, signed, that it holds. That of a town hall is the only confirmation there is;
//! that of a laptop goes along in its own bundles, so that no number there has to be believed.
//!
//! Bytes: one for the version, the statement in postcard, 64 of the holder's signature. They are kept and passed on as
//! they came, over every road, and count for whoever reads them.

use ed25519_dalek::{Signature, VerifyingKey};
use serde::{Deserialize, Serialize};
use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::logbook::{Audience, Hash};
use steunpunt_domain::time::Wall;
use steunpunt_store::logbook::{SeriesHead, hash_of, heads};
use steunpunt_store::{Connection, Store, Transaction, held, standing};

use crate::meeting::Meeting;

const VERSION: u8 = 1;
const SIGNED_AS: &[u8] = b"steunpunt statement v1";
/// Room for thousands of devices; no statement is longer.
const MOST_BYTES: usize = 1 << 20;

/// What a device holds.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Statement {
    /// Ed25519 public key of whoever says it.
    pub holder: [u8; 32],
    /// Of which point.
    pub meeting: Meeting,
    /// Rises with every statement of this holder.
    pub counter: u64,
    /// When it was said, by the holder's clock, in milliseconds since 1970.
    pub wall_ms: i64,
    /// The last entry of each series.
    pub heads: Vec<Holds>,
}

/// The last entry that is held of one series.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Holds {
    device: DeviceId,
    audience: Audience,
    sequence: u64,
    /// The beginning of its hash: another entry under the same number is not what is meant.
    hash: [u8; 8],
}

impl Holds {
    /// What is held of a series.
    pub fn of(series: &SeriesHead) -> Self {
        let EntryId { device, audience, sequence } = series.head.id;
        Self { device, audience, sequence, hash: beginning(&series.head.hash) }
    }

    /// The entry.
    pub fn id(&self) -> EntryId {
        EntryId { device: self.device, audience: self.audience, sequence: self.sequence }
    }
}

/// The bytes are no statement, or not one that its holder signed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("not a statement")]
pub struct NotAStatement;

impl Statement {
    /// Writes it with the holder's signature.
    pub fn sign(&self, sign: &dyn Fn(&[u8]) -> [u8; 64]) -> Vec<u8> {
        // Plain fields in memory cannot fail to be written; nothing would be read back as no statement.
        let mut bytes = postcard::to_extend(self, vec![VERSION]).unwrap_or_default();
        let signature = sign(&signed(&bytes));
        bytes.extend(signature);
        bytes
    }

    /// Reads one and checks its signature.
    pub fn read(bytes: &[u8]) -> Result<Self, NotAStatement> {
        let (statement, said, signature) = Self::apart(bytes)?;
        let key = VerifyingKey::from_bytes(&statement.holder).map_err(|_| NotAStatement)?;
        key.verify_strict(&signed(said), &signature).map(|()| statement).map_err(|_| NotAStatement)
    }

    /// Reads one without looking at its signature, as that of one that is kept here was when it came.
    pub(crate) fn unchecked(bytes: &[u8]) -> Result<Self, NotAStatement> {
        Self::apart(bytes).map(|(statement, ..)| statement)
    }

    /// What it says, the bytes of that, and the signature.
    fn apart(bytes: &[u8]) -> Result<(Self, &[u8], Signature), NotAStatement> {
        if bytes.len() > MOST_BYTES {
            return Err(NotAStatement);
        }
        let (said, signature) = bytes.split_last_chunk::<64>().ok_or(NotAStatement)?;
        let statement = match said.split_first() {
            Some((&VERSION, rest)) => postcard::from_bytes::<Self>(rest).map_err(|_| NotAStatement)?,
            _ => return Err(NotAStatement),
        };
        Ok((statement, said, Signature::from_bytes(signature)))
    }

    /// The device that says it.
    pub fn device(&self) -> DeviceId {
        DeviceId::of_key(&self.holder)
    }
}

fn signed(said: &[u8]) -> Vec<u8> {
    [SIGNED_AS, said].concat()
}

fn beginning(hash: &Hash) -> [u8; 8] {
    hash.first_chunk().copied().unwrap_or_default()
}

/// Says what this store holds of these audiences, when that is more than was said before. `holder` is whose key signs.
pub fn renew(
    store: &Store,
    holder: [u8; 32],
    audiences: &[Audience],
    now: Wall,
    sign: &dyn Fn(&[u8]) -> [u8; 64],
) -> steunpunt_store::Result<()> {
    match store.read_quick(|connection| newer(connection, holder, audiences, now))? {
        Some(statement) => store.change(|tx| keep(tx, &statement, sign)),
        None => Ok(()),
    }
}

/// The same, as a part of something larger.
pub(crate) fn renew_with(
    tx: &Transaction,
    holder: [u8; 32],
    audiences: &[Audience],
    now: Wall,
    sign: &dyn Fn(&[u8]) -> [u8; 64],
) -> steunpunt_store::Result<()> {
    newer(tx, holder, audiences, now)?.map_or(Ok(()), |statement| keep(tx, &statement, sign))
}

/// What a laptop says in a bundle of all that it holds.
pub(crate) fn own<'a>(
    store: &Store,
    meeting: Meeting,
    heads: impl Iterator<Item = &'a SeriesHead>,
    now: Wall,
) -> Vec<u8> {
    let counter = u64::try_from(now.0).unwrap_or(0);
    let (holder, heads) = (store.device_key(), heads.map(Holds::of).collect());
    Statement { holder, meeting, counter, wall_ms: now.0, heads }.sign(&|bytes| store.sign(bytes))
}

/// Whether these bytes say to be of this holder.
pub(crate) fn is_of(holder: DeviceId, bytes: &[u8]) -> bool {
    Statement::unchecked(bytes).is_ok_and(|said| said.device() == holder)
}

/// Notes what a laptop says of itself in a bundle. It is not kept: others hear it from that laptop, and on a line each
/// end tells its heads anyway.
pub(crate) fn note_own_with(tx: &Transaction, statements: &[Vec<u8>], now: Wall) -> steunpunt_store::Result<()> {
    let meeting = Meeting::of(&steunpunt_store::support_point::point(tx)?);
    let read = statements.iter().filter_map(|bytes| Statement::read(bytes).ok());
    read.filter(|said| meeting.meets(said.meeting).is_ok()).try_for_each(|said| note(tx, &said, now))
}

fn newer(
    connection: &Connection,
    holder: [u8; 32],
    audiences: &[Audience],
    now: Wall,
) -> steunpunt_store::Result<Option<Statement>> {
    let last = held::statement_of(connection, DeviceId::of_key(&holder))?;
    let last = last.and_then(|bytes| Statement::unchecked(&bytes).ok());
    let holds: Vec<Holds> = heads(connection, audiences)?.iter().map(Holds::of).collect();
    if last.as_ref().is_some_and(|last| last.heads == holds) {
        return Ok(None);
    }
    // Also above what an earlier life of this server said before it was put back from a backup.
    let counter = last.map_or(0, |last| last.counter.saturating_add(1)).max(u64::try_from(now.0).unwrap_or(0));
    let meeting = Meeting::of(&steunpunt_store::support_point::point(connection)?);
    Ok(Some(Statement { holder, meeting, counter, wall_ms: now.0, heads: holds }))
}

fn keep(tx: &Transaction, statement: &Statement, sign: &dyn Fn(&[u8]) -> [u8; 64]) -> steunpunt_store::Result<()> {
    held::keep_statement(tx, statement.device(), statement.counter, &statement.sign(sign)).map(|_| ())
}

/// Keeps statements of holders that have a standing here, and notes what they say.
pub fn take_in(store: &Store, statements: &[Vec<u8>], now: Wall) -> steunpunt_store::Result<bool> {
    if statements.is_empty() {
        return Ok(false);
    }
    store.change(|tx| take_in_with(tx, store.device(), statements, now))
}

/// The same, as a part of something larger.
pub(crate) fn take_in_with(
    tx: &Transaction,
    own: DeviceId,
    statements: &[Vec<u8>],
    now: Wall,
) -> steunpunt_store::Result<bool> {
    if statements.is_empty() {
        return Ok(false);
    }
    let standings = standing::standings(tx, own, &[])?;
    let meeting = Meeting::of(&steunpunt_store::support_point::point(tx)?);
    let mut newer = false;
    for bytes in statements {
        let Ok(said) = Statement::unchecked(bytes) else { continue };
        let counts = standings.of(said.device()).is_admitted() && meeting.meets(said.meeting).is_ok();
        // Most come more than once, and nothing takes as long as looking at a signature.
        let is_here = held::statement_of(tx, said.device())?.as_ref() == Some(bytes);
        let is_signed = counts && !is_here && Statement::read(bytes).is_ok();
        if is_signed && held::keep_statement(tx, said.device(), said.counter, bytes)? {
            note(tx, &said, now)?;
            newer = true;
        }
    }
    Ok(newer)
}

/// Notes what kept statements say of entries that have come since.
pub fn note_again(store: &Store, now: Wall) -> steunpunt_store::Result<()> {
    if store.read_quick(held::statements)?.is_empty() {
        return Ok(());
    }
    store.change(|tx| note_again_with(tx, now))
}

/// The same, as a part of something larger.
pub(crate) fn note_again_with(tx: &Transaction, now: Wall) -> steunpunt_store::Result<()> {
    let kept = held::statements(tx)?;
    kept.iter().filter_map(|bytes| Statement::unchecked(bytes).ok()).try_for_each(|said| note(tx, &said, now))
}

/// A number alone proves nothing: only where the entry is here, and is the same, somebody holds it.
fn note(tx: &Transaction, said: &Statement, now: Wall) -> steunpunt_store::Result<()> {
    let known = held::of(tx, said.device())?;
    let is_known = |id: EntryId| {
        known.iter().any(|it| (it.device, it.audience) == (id.device, id.audience) && it.sequence >= id.sequence)
    };
    let mut same = Vec::new();
    for holds in said.heads.iter().filter(|holds| !is_known(holds.id())) {
        if is_same(tx, holds)? {
            same.push(holds.id());
        }
    }
    held::note(tx, said.device(), &same, now)
}

fn is_same(connection: &Connection, holds: &Holds) -> steunpunt_store::Result<bool> {
    Ok(hash_of(connection, holds.id())?.is_some_and(|hash| beginning(&hash) == holds.hash))
}
