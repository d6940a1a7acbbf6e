//! Stores to begin with: made once, copied for every history. Their identities are the same in every run, so that a
//! seed means the same on every machine.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use ed25519_dalek::{Signer, SigningKey};
use steunpunt_domain::device::{DeviceField, DeviceIntroduced, Succession, succession_bytes};
use steunpunt_domain::ids::DeviceId;
use steunpunt_domain::logbook::Fact;
use steunpunt_store::device::Machine;
use steunpunt_store::exchange::introduction_of;
use steunpunt_store::keys::DatabaseKey;
use steunpunt_store::logbook::Author;
use steunpunt_store::{Store, device, standing};
use tempfile::TempDir;

use super::broken::Outcome;
use crate::bare::{self, BEGUN};

/// Laptops at most at the beginning.
pub(super) const LAPTOPS: u8 = 6;
/// The place of the town hall's store behind theirs.
pub(super) const HALL: u8 = LAPTOPS;

/// Kept in memory: what lies in a folder would stay there when the program ends.
struct Templates {
    key: DatabaseKey,
    stores: Vec<Files>,
}

type Files = Vec<(PathBuf, Vec<u8>)>;

static TEMPLATES: OnceLock<Templates> = OnceLock::new();

/// In memory where the system has such a place: nothing here is about disks.
pub(super) fn folder() -> std::io::Result<TempDir> {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }
}

/// The town hall's long-lived key.
pub(super) fn hall_key() -> SigningKey {
    SigningKey::from_bytes(&bare::secret("town hall"))
}

pub(super) fn machine(number: u8) -> Machine {
    Machine(format!("machine {number}"))
}

/// A copy of the store with this number, and its key.
pub(super) fn copy(number: u8) -> Outcome<(TempDir, DatabaseKey)> {
    let templates = TEMPLATES.get_or_init(|| made().unwrap());
    let copy = folder()?;
    for (name, bytes) in &templates.stores[usize::from(number)] {
        std::fs::write(copy.path().join(name), bytes)?;
    }
    Ok((copy, templates.key.clone()))
}

fn made() -> Result<Templates, Box<dyn std::error::Error>> {
    let key = DatabaseKey::random()?;
    let mut stores = Vec::new();
    for number in 0..=HALL {
        let place = folder()?;
        let path = place.path().join("store");
        let store = bare::store(&path, number, &key, &machine(number))?;
        if number == HALL {
            introduce_hall(&store)?
        } else {
            describe(&store, number)?
        }
        store.close();
        stores.push(files(&path)?);
    }
    Ok(Templates { key, stores })
}

fn files(folder: &Path) -> std::io::Result<Files> {
    let paths = std::fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path()));
    let files = paths.filter(|path| path.as_ref().map_or(true, |path| path.is_file()));
    files.map(|path| path.and_then(|path| Ok((path.file_name().unwrap().into(), std::fs::read(&path)?)))).collect()
}

fn describe(store: &Store, number: u8) -> steunpunt_store::Result<()> {
    bare::says_its_recipient(store)?;
    store.write(BEGUN, Author::default(), |writing| {
        device::describe(writing, store.device(), DeviceField::Name, &format!("laptop {number}"))
    })
}

/// As a town hall's server does: its store is a device that follows from the long-lived key.
fn introduce_hall(store: &Store) -> steunpunt_store::Result<()> {
    let (key, own) = (hall_key(), store.device());
    let (public, previous) = (key.verifying_key().to_bytes(), DeviceId::of_key(key.verifying_key().as_bytes()));
    let signature = key.sign(&succession_bytes(&store.device_key())).to_bytes().to_vec();
    let succession = Some(Succession { previous, signature });
    let introduced = |public_key, succession| DeviceIntroduced { public_key, letter: String::new(), succession };
    store.write(BEGUN, Author::default(), |writing| {
        for fact in [introduced(public, None), introduced(store.device_key(), succession)] {
            writing.append(writing.about(introduction_of(own)), Fact::DeviceIntroduced(fact))?;
        }
        standing::add_root(writing.tx(), own)?;
        standing::add_root(writing.tx(), previous)
    })
}
