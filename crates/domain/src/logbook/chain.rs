//! The envelope and the hashes that chain a device's series together.

use std::sync::LazyLock;

use blake3::Hasher;
use blake3::hazmat::{ContextKey, HasherExt, hash_derive_key_context};

use super::body::{Body, Salt, SaltSource};
use super::fact::Kind;
use crate::ids::EntryId;
use crate::time::Times;

/// A BLAKE3 hash.
pub type Hash = [u8; 32];

/// What each hash is for, hashed once and not for every entry.
static ENTRY: LazyLock<ContextKey> = LazyLock::new(|| hash_derive_key_context("steunpunt entry v1"));
static BODY: LazyLock<ContextKey> = LazyLock::new(|| hash_derive_key_context("steunpunt body v1"));
static LATER_SALT: LazyLock<ContextKey> = LazyLock::new(|| hash_derive_key_context("steunpunt later salt v1"));

/// What is kept of an entry for ever: its name, kind and times, and its place in the chain.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Envelope {
    /// The entry's name.
    pub id: EntryId,
    /// What kind of fact the body holds.
    pub kind: Kind,
    /// When it was written.
    pub times: Times,
    /// Salted hash of the body.
    pub body_hash: Hash,
    /// Hash of the entry before it in the series; zeros for the first.
    pub previous: Hash,
}

impl Envelope {
    /// This entry's own hash: previous ‖ device ‖ audience ‖ sequence ‖ kind ‖ times ‖ body hash, numbers in
    /// little-endian bytes of fixed width.
    pub fn hash(&self) -> Hash {
        let mut hasher = Hasher::new_from_context_key(&ENTRY);
        hasher.update(&self.previous).update(&self.id.device.0).update(&[self.id.audience.byte()]);
        hasher.update(&self.id.sequence.to_le_bytes()).update(&self.kind.0.to_le_bytes());
        hasher.update(&self.times.wall.0.to_le_bytes()).update(&self.times.hybrid.0.to_le_bytes());
        hasher.update(&self.body_hash);
        *hasher.finalize().as_bytes()
    }
}

/// The hash of a body as the envelope bears it. `item_salt` is the salt that a `SaltSource::Of` names; `None`
/// when that is needed and not known, for instance because the item was erased. What is left of an erased body has
/// no hash: the envelope keeps that of what stood there.
pub fn body_hash(id: EntryId, source: &SaltSource, item_salt: Option<Salt>, body: &[u8]) -> Option<Hash> {
    if Body::is_erased(body) {
        return None;
    }
    let salt = match source {
        SaltSource::None => [0; 16],
        SaltSource::Own(salt) => *salt,
        SaltSource::Of(_) => derived_salt(item_salt?, id),
    };
    let key = Hasher::new_from_context_key(&BODY).update(&salt).finalize();
    Some(*blake3::keyed_hash(key.as_bytes(), body).as_bytes())
}

fn derived_salt(item_salt: Salt, id: EntryId) -> Salt {
    let mut hasher = Hasher::new_from_context_key(&LATER_SALT);
    hasher.update(&item_salt).update(&id.device.0).update(&[id.audience.byte()]);
    hasher.update(&id.sequence.to_le_bytes());
    let mut salt = [0; 16];
    hasher.finalize_xof().fill(&mut salt);
    salt
}
