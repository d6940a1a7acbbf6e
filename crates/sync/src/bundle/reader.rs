//! Opening the seal.

use std::io::Read;

use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Identity, scrypt, x25519};
use bech32::{Bech32, Hrp};
use zeroize::Zeroizing;

use super::{Error, LARGEST, Result};

/// What every file of age begins with, in any version; and in ours.
const AGE: &[u8] = b"age-encryption.org/";
const AGE_1: &[u8] = b"age-encryption.org/v1\n";

/// A passphrase may cost this much memory to check: 128 MiB. Whoever made the file chooses it.
const MOST_WORK: u8 = 17;

/// Opens bundles that were sealed for one device.
#[derive(Clone)]
pub struct Reader {
    identity: x25519::Identity,
}

impl Reader {
    /// The reader of a device or a town hall, from the secret half of its Ed25519 key.
    pub fn of_device(secret: &[u8; 32]) -> Self {
        let key = Zeroizing::new(blake3::derive_key("steunpunt bundle recipient v1", secret));
        Self { identity: identity(&key).unwrap_or_else(x25519::Identity::generate) }
    }

    /// To whom bundles for it are sealed: `age1…`.
    pub fn recipient(&self) -> String {
        self.identity.to_public().to_string()
    }

    pub(super) fn unseal(&self, bytes: &[u8]) -> Result<Vec<u8>> {
        unseal(bytes, &self.identity, false)
    }
}

/// Any 32 bytes are a key, so this fails only if age changes how it writes them.
fn identity(key: &[u8; 32]) -> Option<x25519::Identity> {
    let text = bech32::encode_upper::<Bech32>(Hrp::parse("age-secret-key-").ok()?, key).ok()?;
    Zeroizing::new(text).parse().ok()
}

pub(super) fn unseal_with_passphrase(bytes: &[u8], passphrase: &str) -> Result<Vec<u8>> {
    let mut identity = scrypt::Identity::new(SecretString::from(passphrase));
    identity.set_max_work_factor(MOST_WORK);
    unseal(bytes, &identity, true)
}

/// Everything or nothing: age gives out text before it notices that the end is missing.
fn unseal(bytes: &[u8], identity: &dyn Identity, passphrase: bool) -> Result<Vec<u8>> {
    if bytes.len() > LARGEST {
        return Err(Error::TooLarge);
    }
    if !bytes.starts_with(AGE_1) {
        return Err(if bytes.starts_with(AGE) { Error::Newer } else { Error::NotABundle });
    }
    let sealed = Decryptor::new_buffered(bytes).map_err(|error| why(error, passphrase))?;
    match (sealed.is_scrypt(), passphrase) {
        (true, false) => return Err(Error::NeedsPassphrase),
        (false, true) => return Err(Error::NotForUs),
        _ => {}
    }
    let mut payload = Vec::with_capacity(bytes.len());
    let mut text = sealed.decrypt(std::iter::once(identity)).map_err(|error| why(error, passphrase))?;
    text.read_to_end(&mut payload).map_err(|_| Error::Damaged)?;
    Ok(payload)
}

fn why(error: DecryptError, passphrase: bool) -> Error {
    match error {
        DecryptError::NoMatchingKeys | DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => {
            // With a passphrase age cannot tell a wrong one from a damaged header.
            if passphrase { Error::WrongPassphrase } else { Error::NotForUs }
        }
        DecryptError::UnknownFormat => Error::Newer,
        DecryptError::ExcessiveWork { .. } => Error::TooLarge,
        _ => Error::Damaged,
    }
}
