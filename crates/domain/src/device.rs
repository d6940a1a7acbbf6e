//! Devices: a laptop's identity, and what its volunteers say about its clock.

use ed25519_dalek::{Signature, VerifyingKey};
use serde::{Deserialize, Serialize};

use crate::ids::DeviceId;

/// The first entry of a device: its public key and the letter on its lid.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct DeviceIntroduced {
    /// Ed25519 public key, from which the device's name follows.
    pub public_key: [u8; 32],
    /// The letter in its numbers: ZB03-**A**147.
    pub letter: String,
    /// Set when this identity goes on where another stopped, after a restore or a copy.
    pub succession: Option<Succession>,
}

/// Proof that the new identity had the old one's key. Two successors of one identity are a copied laptop.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Succession {
    /// The identity that stopped.
    pub previous: DeviceId,
    /// The new public key signed with the old key: 64 bytes. Empty when the old key was lost with its laptop.
    pub signature: Vec<u8>,
}

/// The bytes that the old key signs.
pub fn succession_bytes(new_public_key: &[u8; 32]) -> Vec<u8> {
    [b"steunpunt succession v1".as_slice(), new_public_key].concat()
}

impl Succession {
    /// Whether the old key really named this successor.
    pub fn holds(&self, old_public_key: &[u8; 32], new_public_key: &[u8; 32]) -> bool {
        let Ok(signature) = Signature::from_slice(&self.signature) else { return false };
        DeviceId::of_key(old_public_key) == self.previous
            && VerifyingKey::from_bytes(old_public_key)
                .is_ok_and(|key| key.verify_strict(&succession_bytes(new_public_key), &signature).is_ok())
    }
}

/// A field of a device that can change. Numbers are never used again.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum DeviceField {
    /// What people call it: Zuid.
    Name = 1,
    /// The letter in its numbers, where it had to take another than it began with.
    Letter = 2,
    /// The recipient of bundles for it, as age writes it: `age1…`.
    Recipient = 3,
}

/// A volunteer looked at another clock and said what time it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ClockConfirmed {
    /// The time they said, in milliseconds since 1970. The entry's own wall time is what the laptop said until then;
    /// what is written after it goes by this.
    pub said_ms: i64,
}

/// The letter that follows the ones already given out: A to Z, then AA, AB and so on.
pub fn next_letter<'a>(taken: impl IntoIterator<Item = &'a str>) -> String {
    let taken: std::collections::BTreeSet<&str> = taken.into_iter().collect();
    let single = ('A'..='Z').map(String::from);
    let double = ('A'..='Z').flat_map(|a| ('A'..='Z').map(move |b| format!("{a}{b}")));
    single.chain(double).find(|letter| !taken.contains(letter.as_str())).unwrap_or_else(|| "ZZZ".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_identity_takes_the_first_letter_that_is_free() {
        assert_eq!(next_letter([]), "A");
        assert_eq!(next_letter(["A", "C"]), "B");
        let all: Vec<String> = ('A'..='Z').map(String::from).collect();
        assert_eq!(next_letter(all.iter().map(String::as_str)), "AA");
    }
}
