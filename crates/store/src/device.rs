//! This laptop's identity: an Ed25519 key, sealed in a file of its own that no backup holds.
//!
//! The file also bears a mark of the machine, and a second file the highest numbers written. Another machine, or
//! a database that is behind those numbers, means a copied or restored store: it gets a new identity, because
//! two laptops under one identity would write different entries under one number.

use std::fs::File;
use std::io::{Seek, Write};

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use ed25519_dalek::{Signer, SigningKey};
use serde::{Deserialize, Serialize};
use steunpunt_domain::device::{DeviceField, Succession, succession_bytes};
use steunpunt_domain::ids::DeviceId;
use steunpunt_domain::logbook::{Fact, Head, HeadSignature, signed_bytes};
use steunpunt_domain::register::{Change, Changes, Registers, Value};
use zeroize::Zeroizing;

use crate::exchange::introduction_of;
use crate::keys::{DatabaseKey, hex, random_bytes, unhex};
use crate::logbook::{item_row, readings};
use crate::{Error, Folder, Result, Writing, files};

/// A name of this machine by which a copy on another one is noticed. It is only ever kept hashed.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Machine(pub String);

impl Machine {
    /// This machine as far as it holds this very folder: a copy of the folder beside it, or one that was put back from a
    /// copy, was born later. Where the system does not say when, only the machine counts.
    #[must_use]
    pub fn holding(&self, folder: &Folder) -> Self {
        let born = std::fs::metadata(folder.path()).and_then(|there| there.created()).ok();
        let born = born.and_then(|at| at.duration_since(std::time::UNIX_EPOCH).ok());
        Self(format!("{} {}", self.0, born.map_or(0, |age| age.as_nanos())))
    }
}

/// This laptop's identity, with its key in memory.
pub struct Device {
    /// Its name.
    pub id: DeviceId,
    key: SigningKey,
}

#[derive(Serialize, Deserialize)]
struct DeviceFile {
    format: u32,
    machine: String,
    nonce: String,
    sealed: String,
}

/// What the file says about who we are.
pub(crate) enum Found {
    /// The same laptop as before.
    Same(Device),
    /// Another machine: this store was copied. The old identity can sign its successor.
    Copied(Device),
    /// No file, or not readable with this key: the store was restored without it.
    Missing,
}

const SEALING: &str = "steunpunt device key sealing v1";

impl Device {
    /// A new identity.
    pub(crate) fn random() -> Result<Self> {
        let secret = Zeroizing::new(random_bytes::<32>()?);
        Ok(Self::of_secret(&secret))
    }

    /// The identity with this secret.
    pub(crate) fn of_secret(secret: &[u8; 32]) -> Self {
        Self::of(SigningKey::from_bytes(secret))
    }

    fn of(key: SigningKey) -> Self {
        Self { id: DeviceId::of_key(key.verifying_key().as_bytes()), key }
    }

    /// The public key.
    pub fn public_key(&self) -> [u8; 32] {
        self.key.verifying_key().to_bytes()
    }

    /// The secret from which the keys of lines and bundles follow.
    pub(crate) fn secret(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.key.to_bytes())
    }

    /// Signs a head of one of its own series.
    pub(crate) fn sign(&self, head: &Head) -> HeadSignature {
        self.sign_bytes(&signed_bytes(head))
    }

    /// Signs bytes that say themselves what they are.
    pub(crate) fn sign_bytes(&self, bytes: &[u8]) -> HeadSignature {
        self.key.sign(bytes).to_bytes()
    }

    /// Names a successor.
    pub(crate) fn name_successor(&self, successor: &Device) -> Succession {
        let signature = self.key.sign(&succession_bytes(&successor.public_key()));
        Succession { previous: self.id, signature: signature.to_bytes().to_vec() }
    }

    /// Reads the identity of this folder.
    pub(crate) fn find(folder: &Folder, key: &DatabaseKey, machine: &Machine) -> Result<Found> {
        let text = match std::fs::read(folder.device()) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Found::Missing),
            Err(error) => return Err(error.into()),
        };
        let Ok(file) = serde_json::from_slice::<DeviceFile>(&text) else { return Ok(Found::Missing) };
        let Some(device) = unseal(&file, key) else { return Ok(Found::Missing) };
        let same = file.machine == mark(machine, &device);
        Ok(if same { Found::Same(device) } else { Found::Copied(device) })
    }

    /// Keeps the identity in this folder.
    pub(crate) fn save(&self, folder: &Folder, key: &DatabaseKey, machine: &Machine) -> Result<()> {
        let nonce: [u8; 24] = random_bytes()?;
        let sealed = cipher(key)
            .encrypt(&XNonce::from(nonce), Payload { msg: self.key.as_bytes(), aad: b"device" })
            .map_err(|error| Error::Unexpected(error.to_string()))?;
        let machine = mark(machine, self);
        let file = DeviceFile { format: 1, machine, nonce: hex(&nonce), sealed: hex(&sealed) };
        let text = serde_json::to_vec_pretty(&file).map_err(|error| Error::Unexpected(error.to_string()))?;
        files::replace(&folder.device(), &text)
    }
}

/// Says something of a device, in place of what was said of it before as far as that is here.
pub fn describe(writing: &mut Writing, device: DeviceId, field: DeviceField, text: &str) -> Result<()> {
    let (item, own) = (introduction_of(device), writing.device());
    let mut said = Registers::default();
    if let Some(row) = item_row(writing.tx(), item)? {
        for reading in readings(writing.tx(), row)? {
            if let Fact::DeviceDescribed(changes) = &reading.body.fact {
                said.apply(&reading, changes);
            }
        }
    }
    let mut header = writing.about(item);
    let seen = said.heads(field as u8).into_iter().map(|entry| header.refer(own, entry)).collect();
    let change = Change { field: field as u8, value: Value::Text(text.to_owned()), seen };
    writing.append(header, Fact::DeviceDescribed(Changes(vec![change]))).map(|_| ())
}

fn cipher(key: &DatabaseKey) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new((&*key.derive(SEALING)).into())
}

fn unseal(file: &DeviceFile, key: &DatabaseKey) -> Option<Device> {
    let nonce: [u8; 24] = unhex(&file.nonce)?.try_into().ok()?;
    let sealed = unhex(&file.sealed)?;
    let opened = cipher(key).decrypt(&XNonce::from(nonce), Payload { msg: &sealed, aad: b"device" }).ok()?;
    let secret: Zeroizing<[u8; 32]> = Zeroizing::new(Zeroizing::new(opened).as_slice().try_into().ok()?);
    Some(Device::of(SigningKey::from_bytes(&secret)))
}

/// Hash of the machine's name with the device's, so that the file does not tell which machine it was.
fn mark(machine: &Machine, device: &Device) -> String {
    let mut hasher = blake3::Hasher::new_derive_key("steunpunt machine mark v1");
    hasher.update(&device.id.0).update(machine.0.as_bytes());
    hasher.finalize().to_hex().to_string()
}

/// What is noted outside the database: who wrote here last, how far, and the letters that were given out.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Noted {
    device: String,
    highest: [u64; 2],
    /// Letters in numbers that people may hold in their hands, also when the database forgot them.
    pub(crate) letters: Vec<String>,
}

impl Noted {
    /// Reads the note; an empty one when there is none that can be read.
    pub(crate) fn read(folder: &Folder) -> Self {
        let text = std::fs::read_to_string(folder.highest()).unwrap_or_default();
        let mut words = text.split_whitespace().map(str::to_owned);
        let device = words.next().unwrap_or_default();
        let highest = [(); 2].map(|()| words.next().and_then(|word| word.parse().ok()).unwrap_or(0));
        Self { device, highest, letters: words.collect() }
    }

    /// Whether more was written under this identity than `held`.
    pub(crate) fn is_ahead_of(&self, device: DeviceId, held: [u64; 2]) -> bool {
        self.device == device.to_string() && self.highest.iter().zip(held).any(|(noted, held)| *noted > held)
    }
}

/// The file with that note. It stays open, because it is written with every act.
#[derive(Default)]
pub(crate) struct Note(Option<File>);

impl Note {
    /// Notes the highest numbers written, by audience. Not flushed after each commit: behind is harmless, ahead of the
    /// database shows that an older database was put back. Written in place, at one width, so that a full disk leaves
    /// the note as it was.
    pub(crate) fn write(&mut self, folder: &Folder, device: DeviceId, highest: [u64; 2], letters: &[String]) {
        let text = format!("{device} {:>20} {:>20} {}\n", highest[0], highest[1], letters.join(" "));
        if let Err(error) = self.file(folder).and_then(|file| write_at_start(file, text.as_bytes())) {
            self.0 = None;
            tracing::warn!(%error, "the highest numbers could not be noted");
        }
    }

    fn file(&mut self, folder: &Folder) -> std::io::Result<&mut File> {
        let file = match self.0.take() {
            Some(file) => file,
            None => File::options().write(true).create(true).truncate(false).open(folder.highest())?,
        };
        Ok(self.0.insert(file))
    }
}

fn write_at_start(file: &mut File, bytes: &[u8]) -> std::io::Result<()> {
    file.rewind()?;
    file.write_all(bytes)
}
