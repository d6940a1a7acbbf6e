//! Laptops that wait until a person has compared their fingerprint, with what they handed in meanwhile.
//!
//! A folder for each, named after its key. Everything in it is sealed by the server's key: a bundle may hold an
//! emergency report, and one that came under a passphrase keeps that beside it.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use steunpunt_domain::time::Wall;
use steunpunt_store::keys::{hex, unhex};

use crate::keys::HubKey;
use crate::point::{PointName, Road};
use crate::{Error, Result};

/// A laptop that waits.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct WaitingLaptop {
    /// Its public key.
    pub public_key: [u8; 32],
    /// The code of its point.
    pub point: String,
    /// Whether that is an exercise.
    pub exercise: bool,
    /// The letter in its numbers, as it says itself.
    pub letter: String,
    /// What people call it, as it says itself.
    pub name: String,
    /// How it came.
    pub road: Road,
    /// Since when it waits.
    pub since: Wall,
    /// Whether it showed the token of an enrolment.
    pub enrolled: bool,
    /// Requests in the bundle that was handed in last, as it says itself.
    pub requests: u32,
    /// Emergency reports in what was handed in.
    pub emergencies: u32,
}

impl WaitingLaptop {
    /// Its point.
    pub fn point_name(&self) -> PointName {
        PointName { code: self.point.clone(), exercise: self.exercise }
    }
}

/// A bundle that was handed in, as it came.
pub(crate) struct Held {
    pub bytes: Vec<u8>,
    /// The six words that open it, where it is not sealed for this server.
    pub words: Option<String>,
}

/// The folder of those who wait.
pub(crate) struct Waiting {
    folder: PathBuf,
}

/// More than this do not come to one town hall at a time.
const MOST_LAPTOPS: usize = 200;
/// What one of them may hand in before it is let in.
const MOST_BUNDLES: usize = 16;
const ABOUT: &str = "about";
const FOLDER: &str = "waiting";

impl Waiting {
    pub fn in_data(data: &Path) -> Self {
        Self { folder: data.join(FOLDER) }
    }

    /// Everybody who waits, the first one first. What cannot be read is left out and stays.
    pub fn all(&self, key: &HubKey) -> Result<Vec<WaitingLaptop>> {
        let names = self.names()?;
        let mut found: Vec<_> = names.iter().filter_map(|public_key| self.get(key, public_key).ok()).collect();
        found.sort_by_key(|laptop| (laptop.since, laptop.public_key));
        Ok(found)
    }

    /// The one with this key.
    pub fn get(&self, key: &HubKey, public_key: &[u8; 32]) -> Result<WaitingLaptop> {
        let text = self.read(key, public_key, ABOUT)?;
        serde_json::from_slice(&text).map_err(|error| steunpunt_store::Error::Damaged(error.to_string()).into())
    }

    /// Whether the one with this key waits.
    pub fn has(&self, public_key: &[u8; 32]) -> bool {
        self.folder_of(public_key).join(ABOUT).exists()
    }

    /// Lets a laptop wait, or notes what is new about one that does. Since when it waits does not change.
    pub fn put(&self, key: &HubKey, laptop: &WaitingLaptop) -> Result<()> {
        let before = self.get(key, &laptop.public_key).ok();
        if before.is_none() && self.names()?.len() >= MOST_LAPTOPS {
            return Err(Error::TooManyWait);
        }
        let mut laptop = laptop.clone();
        if let Some(before) = before {
            laptop.since = before.since;
            laptop.enrolled |= before.enrolled;
            laptop.requests = laptop.requests.max(before.requests);
            laptop.emergencies = laptop.emergencies.max(before.emergencies);
        }
        let text = serde_json::to_vec(&laptop).unwrap_or_default();
        self.write(key, &laptop.public_key, ABOUT, &text)
    }

    /// Holds a bundle aside. The same one again changes nothing.
    pub fn hold(&self, key: &HubKey, public_key: &[u8; 32], held: &Held) -> Result<()> {
        let name = format!("{}.bundle", blake3::hash(&held.bytes).to_hex());
        if self.folder_of(public_key).join(&name).exists() {
            return Ok(());
        }
        if self.bundles(public_key)?.len() >= MOST_BUNDLES {
            return Err(Error::TooManyWait);
        }
        let words = held.words.clone().unwrap_or_default();
        let length = u32::try_from(words.len()).unwrap_or(0).to_le_bytes();
        self.write(key, public_key, &name, &[&length, words.as_bytes(), &held.bytes].concat())
    }

    /// What a laptop handed in.
    pub fn held(&self, key: &HubKey, public_key: &[u8; 32]) -> Result<Vec<Held>> {
        self.bundles(public_key)?.iter().map(|name| parse(&self.read(key, public_key, name)?)).collect()
    }

    /// It waits no more: what it handed in is taken in, or was turned away.
    pub fn remove(&self, public_key: &[u8; 32]) -> Result<()> {
        // Whose folder has no such file does not wait, even if a power cut leaves the rest.
        let folder = self.folder_of(public_key);
        let about = fs::remove_file(folder.join(ABOUT));
        about.and_then(|()| fs::remove_dir_all(folder)).map_err(Error::from)
    }

    /// Copies all who wait, as they are sealed, into the `waiting` of another folder. Whoever is let in meanwhile may
    /// be missing there.
    pub fn copy(&self, data: &Path) -> Result<()> {
        let to = Self::in_data(data);
        for public_key in self.names()? {
            let (from, to) = (self.folder_of(&public_key), to.folder_of(&public_key));
            crate::files::make_private_folder(&to)?;
            for name in self.bundles(&public_key).unwrap_or_default().iter().map(String::as_str).chain([ABOUT]) {
                match fs::read(from.join(name)) {
                    Ok(sealed) => crate::files::replace(&to.join(name), &sealed)?,
                    Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                    Err(error) => return Err(error.into()),
                }
            }
        }
        Ok(())
    }

    fn names(&self) -> Result<Vec<[u8; 32]>> {
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error.into()),
        };
        let names = entries.flatten().filter_map(|entry| key_of(entry.file_name().to_str()?));
        Ok(names.filter(|public_key| self.has(public_key)).collect())
    }

    fn bundles(&self, public_key: &[u8; 32]) -> Result<Vec<String>> {
        let entries = fs::read_dir(self.folder_of(public_key))?.flatten();
        let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
        let mut names: Vec<String> = names.filter(|name| name.ends_with(".bundle")).collect();
        names.sort();
        Ok(names)
    }

    fn folder_of(&self, public_key: &[u8; 32]) -> PathBuf {
        self.folder.join(hex(public_key))
    }

    fn read(&self, key: &HubKey, public_key: &[u8; 32], name: &str) -> Result<Vec<u8>> {
        let sealed = fs::read(self.folder_of(public_key).join(name))?;
        Ok(key.unseal(&bound(public_key, name), &sealed)?)
    }

    fn write(&self, key: &HubKey, public_key: &[u8; 32], name: &str, bytes: &[u8]) -> Result<()> {
        let folder = self.folder_of(public_key);
        crate::files::make_private_folder(&folder)?;
        let sealed = key.seal(&bound(public_key, name), bytes)?;
        Ok(crate::files::replace(&folder.join(name), &sealed)?)
    }
}

fn bound(public_key: &[u8; 32], name: &str) -> String {
    format!("{}/{name}", hex(public_key))
}

fn key_of(name: &str) -> Option<[u8; 32]> {
    unhex(name)?.try_into().ok()
}

fn parse(bytes: &[u8]) -> Result<Held> {
    let parsed = || {
        let (length, rest) = bytes.split_first_chunk::<4>()?;
        let (words, rest) = rest.split_at_checked(usize::try_from(u32::from_le_bytes(*length)).ok()?)?;
        let words = String::from_utf8(words.to_vec()).ok()?;
        Some(Held { bytes: rest.to_vec(), words: Some(words).filter(|it| !it.is_empty()) })
    };
    parsed().ok_or_else(|| steunpunt_store::Error::Damaged("a held bundle is not readable".to_owned()).into())
}
