//! The server's long-lived key: one random secret in `hub.key`, sealed by the passphrase and by the recovery code
//! like a laptop's. From it follow the key that laptops pin and that signs receipts, the recipient of bundles, the
//! keys of the points' stores and of what waits aside. So the sealed file and the stores together are a whole backup.

use std::path::{Path, PathBuf};

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use ed25519_dalek::{Signer, SigningKey};
use steunpunt_domain::ids::DeviceId;
use steunpunt_store::keys::{DatabaseKey, KeyCost, KeyFile, RecoveryCode, hex, random_bytes};
use steunpunt_store::{Error, Result};
use steunpunt_sync::bundle::Reader;
use steunpunt_sync::lan::Identity;
use zeroize::Zeroizing;

/// The server's key, in memory.
pub struct HubKey {
    root: DatabaseKey,
    signing: SigningKey,
}

const SIGNING: &str = "steunpunt hub signing key v1";
const POINTS: &str = "steunpunt hub point keys v1";
const ASIDE: &str = "steunpunt hub aside v1";

/// A random key of 256 bits needs no slow stretching.
const NO_STRETCHING: KeyCost = KeyCost::CHEAP;

impl HubKey {
    /// The sealed file in the folder of everything that is kept.
    pub fn path_in(data: &Path) -> PathBuf {
        data.join("hub.key")
    }

    /// Makes a new key and its sealed file. The recovery code is shown once and kept on paper.
    pub fn create(path: &Path, passphrase: &str, cost: KeyCost) -> Result<(Self, RecoveryCode)> {
        if path.exists() {
            return Err(Error::AlreadyThere);
        }
        let (root, recovery) = (DatabaseKey::random()?, RecoveryCode::random()?);
        KeyFile::wrap(&root, false, passphrase, &recovery, cost)?.save(path)?;
        Ok((Self::of(root), recovery))
    }

    /// Opens the sealed file by its passphrase.
    pub fn open(path: &Path, passphrase: &str) -> Result<Self> {
        KeyFile::load(path)?.unwrap_with_passphrase(passphrase).map(Self::of)
    }

    /// Opens the sealed file by the recovery code and seals it with a new passphrase.
    pub fn recover(path: &Path, code: &RecoveryCode, passphrase: &str, cost: KeyCost) -> Result<Self> {
        let file = KeyFile::load(path)?;
        let root = file.unwrap_with_recovery(code)?;
        file.with_passphrase(&root, passphrase, cost)?.save(path)?;
        Ok(Self::of(root))
    }

    fn of(root: DatabaseKey) -> Self {
        let signing = SigningKey::from_bytes(&root.derive(SIGNING));
        Self { root, signing }
    }

    /// The key that laptops pin.
    pub fn public_key(&self) -> [u8; 32] {
        self.signing.verifying_key().to_bytes()
    }

    /// The name that follows from it.
    pub fn device(&self) -> DeviceId {
        DeviceId::of_key(&self.public_key())
    }

    /// This end of a line.
    pub fn identity(&self) -> Identity {
        Identity::new(&self.root.derive(SIGNING))
    }

    /// What opens bundles that are sealed for this server.
    pub fn reader(&self) -> Reader {
        Reader::of_device(&self.root.derive(SIGNING))
    }

    /// What opens radio records that are sealed for this server.
    pub(crate) fn secret(&self) -> Zeroizing<[u8; 32]> {
        self.root.derive(SIGNING)
    }

    /// Signs bytes that begin with what they are.
    pub fn sign(&self, bytes: &[u8]) -> [u8; 64] {
        self.signing.sign(bytes).to_bytes()
    }

    /// Wraps the key of a new store of this name.
    pub fn wrap(&self, name: &str, exercise: bool, key: &DatabaseKey) -> Result<KeyFile> {
        // Nobody gets this code: whoever recovers the server's own key opens every store.
        let nobody = RecoveryCode::random()?;
        KeyFile::wrap(key, exercise, &self.passphrase_of(name), &nobody, NO_STRETCHING)
    }

    /// The key of the store of this name.
    pub fn unwrap(&self, name: &str, file: &KeyFile) -> Result<DatabaseKey> {
        file.unwrap_with_passphrase(&self.passphrase_of(name))
    }

    fn passphrase_of(&self, name: &str) -> Zeroizing<String> {
        let hash = blake3::keyed_hash(&self.root.derive(POINTS), name.as_bytes());
        Zeroizing::new(hex(hash.as_bytes()))
    }

    /// Seals what waits aside, bound to the name that it is kept under.
    pub(crate) fn seal(&self, name: &str, bytes: &[u8]) -> Result<Vec<u8>> {
        let nonce: [u8; 24] = random_bytes()?;
        let sealed = self.aside().encrypt(&XNonce::from(nonce), Payload { msg: bytes, aad: name.as_bytes() });
        let sealed = sealed.map_err(|error| Error::Unexpected(error.to_string()))?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// Opens what was sealed under this name.
    pub(crate) fn unseal(&self, name: &str, sealed: &[u8]) -> Result<Vec<u8>> {
        let damaged = || Error::Damaged("what waits aside is not readable".to_owned());
        let (nonce, sealed) = sealed.split_first_chunk::<24>().ok_or_else(damaged)?;
        let payload = Payload { msg: sealed, aad: name.as_bytes() };
        self.aside().decrypt(&XNonce::from(*nonce), payload).map_err(|_| damaged())
    }

    fn aside(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new((&*self.root.derive(ASIDE)).into())
    }
}

/// The public half only.
impl std::fmt::Debug for HubKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "HubKey({})", self.device())
    }
}
