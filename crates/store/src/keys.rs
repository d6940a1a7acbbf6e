//! The database key: random, and wrapped by the laptop's passphrase and by the recovery code.
//!
//! Both go through Argon2id, so that trying passphrases on a stolen laptop is slow. The key itself is never on
//! disk unwrapped. PINs wrap nothing: they only say who is typing.

mod recovery;

use std::path::Path;

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

pub use recovery::{RecoveryCode, Typo};

use crate::{Error, Result, files};

/// What Argon2id costs. Kept beside each wrapped key, so that it can be raised later.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct KeyCost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over it.
    pub passes: u32,
}

impl KeyCost {
    /// For a laptop: 64 MiB, three passes; a few tenths of a second on an old one (RFC 9106, section 4,
    /// second recommended option, with one lane).
    pub const LAPTOP: KeyCost = KeyCost { memory_kib: 64 * 1024, passes: 3 };
    /// For PINs, which guard nothing but the name under an entry.
    pub const PIN: KeyCost = KeyCost { memory_kib: 8 * 1024, passes: 1 };
    /// For tests: as little as Argon2 allows.
    pub const CHEAP: KeyCost = KeyCost { memory_kib: 8, passes: 1 };
}

/// More than this is no cost that this program ever wrote.
const MOST: KeyCost = KeyCost { memory_kib: 1024 * 1024, passes: 64 };

/// The key of the database.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct DatabaseKey([u8; 32]);

impl std::fmt::Debug for DatabaseKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DatabaseKey(…)")
    }
}

impl DatabaseKey {
    /// A new random key.
    pub fn random() -> Result<Self> {
        Ok(Self(random_bytes()?))
    }

    /// A key for another purpose that follows from this one.
    pub fn derive(&self, purpose: &str) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(blake3::derive_key(purpose, &self.0))
    }

    /// As SQLCipher wants a raw key: for opening the file with other tools.
    pub fn as_pragma(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("x'{}'", hex(&self.0)))
    }
}

/// The file of wrapped keys: lies beside the database and may be copied with it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct KeyFile {
    format: u32,
    /// The store it belongs to.
    pub store: uuid::Uuid,
    /// Whether the store is one of exercises. Bound into the wrapping, so that it cannot be edited.
    pub exercise: bool,
    passphrase: Wrapped,
    recovery: Wrapped,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
struct Wrapped {
    cost: KeyCost,
    salt: String,
    nonce: String,
    sealed: String,
}

const FORMAT: u32 = 1;

impl KeyFile {
    /// Wraps a key twice.
    pub fn wrap(
        key: &DatabaseKey,
        exercise: bool,
        passphrase: &str,
        recovery: &RecoveryCode,
        cost: KeyCost,
    ) -> Result<Self> {
        let store = uuid::Uuid::new_v4();
        let passphrase = seal(key, &secret_of(passphrase), &bound(store, exercise, "passphrase"), cost)?;
        let recovery = seal(key, recovery.secret(), &bound(store, exercise, "recovery"), cost)?;
        Ok(Self { format: FORMAT, store, exercise, passphrase, recovery })
    }

    /// The key, by the passphrase.
    pub fn unwrap_with_passphrase(&self, passphrase: &str) -> Result<DatabaseKey> {
        unseal(&self.passphrase, &secret_of(passphrase), &bound(self.store, self.exercise, "passphrase"))
    }

    /// The key, by the recovery code.
    pub fn unwrap_with_recovery(&self, code: &RecoveryCode) -> Result<DatabaseKey> {
        unseal(&self.recovery, code.secret(), &bound(self.store, self.exercise, "recovery"))
    }

    /// The key, by whichever of the two somebody found back. A recovery code has signs that check it, so none is taken
    /// for a passphrase.
    pub fn unwrap_with_either(&self, typed: &str) -> Result<DatabaseKey> {
        match typed.parse() {
            Ok(code) => self.unwrap_with_recovery(&code).or_else(|_| self.unwrap_with_passphrase(typed)),
            Err(_) => self.unwrap_with_passphrase(typed),
        }
    }

    /// The same key under a new passphrase.
    pub fn with_passphrase(mut self, key: &DatabaseKey, passphrase: &str, cost: KeyCost) -> Result<Self> {
        let bound = bound(self.store, self.exercise, "passphrase");
        self.passphrase = seal(key, &secret_of(passphrase), &bound, cost)?;
        Ok(self)
    }

    /// The same key under a new recovery code.
    pub fn with_recovery(mut self, key: &DatabaseKey, code: &RecoveryCode, cost: KeyCost) -> Result<Self> {
        self.recovery = seal(key, code.secret(), &bound(self.store, self.exercise, "recovery"), cost)?;
        Ok(self)
    }

    /// Reads the file.
    pub fn load(path: &Path) -> Result<Self> {
        let text = std::fs::read(path)?;
        let value: serde_json::Value =
            serde_json::from_slice(&text).map_err(|error| Error::Damaged(error.to_string()))?;
        if value.get("format").and_then(serde_json::Value::as_u64) > Some(u64::from(FORMAT)) {
            return Err(Error::Newer);
        }
        serde_json::from_value(value).map_err(|error| Error::Damaged(error.to_string()))
    }

    /// Writes the file, whole or not at all.
    pub fn save(&self, path: &Path) -> Result<()> {
        let text = serde_json::to_vec_pretty(self).map_err(|error| Error::Unexpected(error.to_string()))?;
        files::replace(path, &text)
    }
}

/// Case and spaces do not matter: a passphrase is read off paper in bad light.
fn secret_of(passphrase: &str) -> Zeroizing<String> {
    let words: Vec<&str> = passphrase.split_whitespace().collect();
    Zeroizing::new(words.join(" ").to_lowercase())
}

fn bound(store: uuid::Uuid, exercise: bool, by: &str) -> Vec<u8> {
    format!("steunpunt key v{FORMAT} {store} exercise={exercise} {by}").into_bytes()
}

fn seal(key: &DatabaseKey, secret: &str, bound: &[u8], cost: KeyCost) -> Result<Wrapped> {
    let (salt, nonce): ([u8; 16], [u8; 24]) = (random_bytes()?, random_bytes()?);
    let cipher = XChaCha20Poly1305::new((&*stretch(secret, &salt, cost)?).into());
    let sealed = cipher
        .encrypt(&XNonce::from(nonce), Payload { msg: &key.0, aad: bound })
        .map_err(|error| Error::Unexpected(error.to_string()))?;
    Ok(Wrapped { cost, salt: hex(&salt), nonce: hex(&nonce), sealed: hex(&sealed) })
}

fn unseal(wrapped: &Wrapped, secret: &str, bound: &[u8]) -> Result<DatabaseKey> {
    let damaged = || Error::Damaged("the key file is not readable".to_owned());
    let (salt, sealed) = (unhex(&wrapped.salt).ok_or_else(damaged)?, unhex(&wrapped.sealed).ok_or_else(damaged)?);
    let nonce: [u8; 24] = unhex(&wrapped.nonce).and_then(|n| n.try_into().ok()).ok_or_else(damaged)?;
    let cipher = XChaCha20Poly1305::new((&*stretch(secret, &salt, wrapped.cost)?).into());
    let opened = cipher.decrypt(&XNonce::from(nonce), Payload { msg: &sealed, aad: bound });
    let opened = Zeroizing::new(opened.map_err(|_| Error::WrongKey)?);
    Ok(DatabaseKey(opened.as_slice().try_into().map_err(|_| damaged())?))
}

fn stretch(secret: &str, salt: &[u8], cost: KeyCost) -> Result<Zeroizing<[u8; 32]>> {
    let unexpected = |error: argon2::Error| Error::Unexpected(error.to_string());
    // A damaged or hostile file must not be able to take all memory or an hour.
    if cost.memory_kib > MOST.memory_kib || cost.passes > MOST.passes {
        return Err(Error::Damaged("the cost of a key is out of bounds".to_owned()));
    }
    let params = Params::new(cost.memory_kib, cost.passes, 1, Some(32)).map_err(unexpected)?;
    let mut out = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(secret.as_bytes(), salt, out.as_mut())
        .map_err(unexpected)?;
    Ok(out)
}

/// Hashes a PIN for keeping inside the encrypted store: cost, salt and hash in one text.
pub fn hash_pin(pin: &str, cost: KeyCost) -> Result<String> {
    let salt: [u8; 16] = random_bytes()?;
    let hash = stretch(pin, &salt, cost)?;
    Ok(format!("argon2id${}${}${}${}", cost.memory_kib, cost.passes, hex(&salt), hex(hash.as_ref())))
}

/// Whether a PIN fits such a hash.
pub fn pin_fits(pin: &str, hash: &str) -> bool {
    let mut parts = hash.split('$').skip(1);
    let mut number = || parts.next().and_then(|part| part.parse().ok());
    let (Some(memory_kib), Some(passes)) = (number(), number()) else { return false };
    let (Some(salt), Some(kept)) = (parts.next().and_then(unhex), parts.next().and_then(unhex)) else { return false };
    let Ok(kept) = <[u8; 32]>::try_from(kept) else { return false };
    // BLAKE3 hashes compare in constant time.
    stretch(pin, &salt, KeyCost { memory_kib, passes })
        .is_ok_and(|tried| blake3::Hash::from_bytes(*tried) == blake3::Hash::from_bytes(kept))
}

/// Random bytes from the operating system.
pub fn random_bytes<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| Error::Unexpected(error.to_string()))?;
    Ok(bytes)
}

/// Bytes as hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Hexadecimal digits as bytes.
pub fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return None;
    }
    let pairs = text.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).unwrap_or_default());
    pairs.map(|pair| u8::from_str_radix(pair, 16).ok()).collect()
}
