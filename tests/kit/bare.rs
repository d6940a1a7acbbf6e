//! Stores without the program around them, for what is about entries and roads alone. Their identities are the same in
//! every run; only hashing a passphrase is cheap.

use std::path::Path;

use steunpunt_domain::device::{DeviceField, next_letter};
use steunpunt_domain::ids::DeviceId;
use steunpunt_domain::logbook::Fact;
use steunpunt_domain::standing::DeviceAdmitted;
use steunpunt_domain::support_point::PointOpened;
use steunpunt_domain::time::Wall;
use steunpunt_store::device::{Machine, describe};
use steunpunt_store::keys::{DatabaseKey, KeyCost, KeyFile, RecoveryCode};
use steunpunt_store::logbook::Author;
use steunpunt_store::open::{Beginning, Joining};
use steunpunt_store::{Error, Folder, Result, Store, standing};
use steunpunt_sync::bundle::Reader;
use tempfile::TempDir;

/// When every one of them begins.
pub const BEGUN: Wall = Wall(1_795_500_000_000);

/// A new store of the point ZB03, for the laptop with this number.
pub fn store(place: &Path, number: u8, key: &DatabaseKey, machine: &Machine) -> Result<Store> {
    let keys = KeyFile::wrap(key, false, "fiets regen boterham", &RecoveryCode::random()?, KeyCost::CHEAP)?;
    let point = PointOpened::new("De Schakel", "ZB03", "GM0344", false).map_err(unexpected)?;
    let letters = (0..number).fold(Vec::new(), |mut letters: Vec<String>, _| {
        letters.push(next_letter(letters.iter().map(String::as_str)));
        letters
    });
    let joining = Some(Joining { secret: &secret(&number.to_string()), letters: &letters });
    let folder = Folder::at(place);
    Store::begin(Beginning { folder, key: key.clone(), keys: &keys, point, machine, joining }, BEGUN)
}

/// A secret that follows from a name.
pub fn secret(name: &str) -> [u8; 32] {
    *blake3::hash(format!("in tests: {name}").as_bytes()).as_bytes()
}

fn unexpected(error: impl std::fmt::Display) -> Error {
    Error::Unexpected(error.to_string())
}

/// The store says with which key bundles for it are sealed, as every laptop does.
pub fn says_its_recipient(store: &Store) -> Result<()> {
    let recipient = Reader::of_device(&store.device_secret()).recipient();
    store.write(BEGUN, Author::default(), |writing| {
        describe(writing, store.device(), DeviceField::Recipient, &recipient)
    })
}

/// Lets another device in.
pub fn admits(store: &Store, public_key: [u8; 32], now: Wall) -> Result<()> {
    let known = store.read_back(|connection| standing::standings(connection, store.device(), &[]))?;
    if known.of(DeviceId::of_key(&public_key)).is_admitted() {
        return Ok(());
    }
    let fact = Fact::DeviceAdmitted(DeviceAdmitted { public_key });
    store.write(now, Author::default(), |writing| writing.append(writing.opening(), fact).map(|_| ()))
}

/// A store in a folder that goes with it.
pub struct Bare {
    /// The store.
    pub store: Store,
    /// Its folder.
    pub place: TempDir,
}

impl Bare {
    /// Whether what is written next waits until the disk has it. Where work is only prepared, nothing needs that.
    pub fn waits_for_the_disk(&self, waits: bool) -> Result<()> {
        let level = if waits { "FULL" } else { "OFF" };
        self.store.read_quick(|connection| Ok(connection.pragma_update(None, "synchronous", level)?))
    }

    /// The laptop with this number, on the disk where temporary files are.
    pub fn new(number: u8) -> Result<Self> {
        let place = tempfile::tempdir()?;
        let machine = Machine(format!("machine {number}"));
        let store = store(&place.path().join("echt"), number, &DatabaseKey::random()?, &machine)?;
        says_its_recipient(&store)?;
        Ok(Self { store, place })
    }

    /// So many laptops that let each other in.
    pub fn paired(count: u8) -> Result<Vec<Self>> {
        let all = (0..count).map(Self::new).collect::<Result<Vec<_>>>()?;
        for one in &all {
            for other in all.iter().filter(|other| other.store.device() != one.store.device()) {
                admits(&one.store, other.store.device_key(), BEGUN)?;
            }
        }
        Ok(all)
    }
}
