//! Heads: the last entry of a series, signed by the device that wrote it.

use ed25519_dalek::{Signature, VerifyingKey};

use super::chain::Hash;
use crate::ids::{DeviceId, EntryId};

/// An Ed25519 signature of a head.
pub type HeadSignature = [u8; 64];

/// The last entry that is held of a series.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Head {
    /// The entry.
    pub id: EntryId,
    /// Its hash, which covers everything before it.
    pub hash: Hash,
}

/// The bytes that a device signs: one signature per run of entries, because the chain covers the others.
pub fn signed_bytes(head: &Head) -> Vec<u8> {
    let mut bytes = b"steunpunt head v1".to_vec();
    bytes.extend(head.id.device.0);
    bytes.push(head.id.audience.byte());
    bytes.extend(head.id.sequence.to_le_bytes());
    bytes.extend(head.hash);
    bytes
}

/// Whether `signature` is that of the device with this key, and the key that of the head's device.
pub fn verify_head(public_key: &[u8; 32], head: &Head, signature: &HeadSignature) -> bool {
    DeviceId::of_key(public_key) == head.id.device
        && VerifyingKey::from_bytes(public_key)
            .is_ok_and(|key| key.verify_strict(&signed_bytes(head), &Signature::from_bytes(signature)).is_ok())
}
