//! A device's key as a handshake uses it.

use std::fmt;
use std::sync::Arc;

use ed25519_dalek::{Signer as _, SigningKey, VerifyingKey};
use rustls::pki_types::SubjectPublicKeyInfoDer;
use rustls::{SignatureAlgorithm, SignatureScheme, sign};

/// What stands before the 32 bytes of every Ed25519 public key in DER (RFC 8410).
const PREFIX: [u8; 12] = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];

/// The Ed25519 public key of the other end: it has proved to hold the secret one.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct PeerKey(pub [u8; 32]);

/// This end's key. It signs here rather than in the TLS library, which would keep a copy that is never wiped.
#[derive(Clone)]
pub struct Identity(Arc<SigningKey>);

impl Identity {
    /// The identity with these secret bytes. They are wiped from memory with the last clone.
    pub fn new(secret: &[u8; 32]) -> Self {
        Self(Arc::new(SigningKey::from_bytes(secret)))
    }

    /// The public key, by which the other end knows this one.
    pub fn public_key(&self) -> [u8; 32] {
        self.0.verifying_key().to_bytes()
    }

    /// The public key as a handshake carries it.
    pub(super) fn spki(&self) -> Vec<u8> {
        [PREFIX.as_slice(), &self.public_key()].concat()
    }
}

impl PeerKey {
    /// Reads what a handshake carried. A key of small order is none: signatures under it prove nothing.
    pub(super) fn of_spki(der: &[u8]) -> Option<Self> {
        let bytes: [u8; 32] = der.strip_prefix(&PREFIX)?.try_into().ok()?;
        VerifyingKey::from_bytes(&bytes).is_ok_and(|key| !key.is_weak()).then_some(Self(bytes))
    }
}

/// The public half only.
impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Identity").field(&PeerKey(self.public_key())).finish()
    }
}

impl sign::SigningKey for Identity {
    fn choose_scheme(&self, offered: &[SignatureScheme]) -> Option<Box<dyn sign::Signer>> {
        offered.contains(&SignatureScheme::ED25519).then(|| Box::new(self.clone()) as Box<dyn sign::Signer>)
    }

    fn public_key(&self) -> Option<SubjectPublicKeyInfoDer<'_>> {
        Some(self.spki().into())
    }

    fn algorithm(&self) -> SignatureAlgorithm {
        SignatureAlgorithm::ED25519
    }
}

impl sign::Signer for Identity {
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, rustls::Error> {
        Ok(self.0.sign(message).to_bytes().to_vec())
    }

    fn scheme(&self) -> SignatureScheme {
        SignatureScheme::ED25519
    }
}
