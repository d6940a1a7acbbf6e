//! The key that a publisher signs packs with. It is kept as one line of text in a file of its own.

use data_encoding::HEXLOWER;
use ed25519_dalek::{Signer, SigningKey};

use super::signed_bytes;

/// A publisher's key.
pub struct PublisherKey(SigningKey);

impl PublisherKey {
    /// A key of these random bytes.
    pub fn of_bytes(bytes: [u8; 32]) -> Self {
        Self(SigningKey::from_bytes(&bytes))
    }

    /// The key that a file holds; `None` when it holds none.
    pub fn of_text(text: &str) -> Option<Self> {
        let bytes = HEXLOWER.decode(text.trim().as_bytes()).ok()?;
        bytes.try_into().ok().map(Self::of_bytes)
    }

    /// What a file is to hold. Whoever has it can publish in its owner's name.
    pub fn to_text(&self) -> String {
        HEXLOWER.encode(self.0.as_bytes())
    }

    /// What others know it by.
    pub fn public(&self) -> [u8; 32] {
        self.0.verifying_key().to_bytes()
    }

    pub(super) fn sign(&self, manifest: &[u8]) -> [u8; 64] {
        self.0.sign(&signed_bytes(manifest)).to_bytes()
    }
}
