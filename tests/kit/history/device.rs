//! A laptop of a history: its store, its clock, and what it can be asked.

use steunpunt_domain::ids::DeviceId;
use steunpunt_domain::standing::Standings;
use steunpunt_domain::time::Wall;
use steunpunt_store::device::Machine;
use steunpunt_store::keys::DatabaseKey;
use steunpunt_store::logbook::Author;
use steunpunt_store::{Connection, Folder, Store, Writing, standing};
use steunpunt_sync::bundle::Reader;
use tempfile::TempDir;

use super::broken::Outcome;
use super::template;
use super::truth::Ends;
use crate::bare::{self, BEGUN};
use crate::copy_folder;

/// The database, its log, and what SQLite makes anew of that.
const DATABASE: [&str; 3] = ["steunpunt.db", "steunpunt.db-wal", "steunpunt.db-shm"];
/// The key, and the note of how far it wrote.
const IDENTITY: [&str; 2] = ["device.json", "device.highest"];

pub(super) struct Device {
    pub store: Store,
    place: TempDir,
    key: DatabaseKey,
    machine: Machine,
    /// Its clock minus the right time.
    pub ahead_ms: i64,
    kept: Option<TempDir>,
    /// What it held when it was last looked at.
    pub ends: Ends,
}

impl Device {
    pub fn new(number: u8) -> Outcome<Self> {
        let (place, key) = template::copy(number)?;
        Self::started(place, key, template::machine(number))
    }

    fn started(place: TempDir, key: DatabaseKey, machine: Machine) -> Outcome<Self> {
        let store = Store::open(Folder::at(place.path()), key.clone(), BEGUN, &machine)?.store;
        Ok(Self { store, place, key, machine, ahead_ms: 0, kept: None, ends: Ends::new() })
    }

    pub fn id(&self) -> DeviceId {
        self.store.device()
    }

    pub fn public(&self) -> [u8; 32] {
        self.store.device_key()
    }

    pub fn reader(&self) -> Reader {
        Reader::of_device(&self.store.device_secret())
    }

    /// What its clock says at this moment.
    pub fn now(&self, right_ms: i64) -> Wall {
        Wall((right_ms + self.ahead_ms).max(1))
    }

    pub fn writes<T>(
        &self,
        now: Wall,
        act: impl FnOnce(&mut Writing) -> steunpunt_store::Result<T>,
    ) -> steunpunt_store::Result<T> {
        self.store.write(now, Author::default(), act)
    }

    pub fn reads<T>(&self, look: impl FnOnce(&Connection) -> steunpunt_store::Result<T>) -> Outcome<T> {
        Ok(self.store.read_back(look)?)
    }

    /// Looks at several things at one moment. A look for each would take longer than what it looks for.
    pub fn looks<T>(&self, look: impl FnOnce(&Connection) -> Outcome<T>) -> Outcome<T> {
        self.reads(|connection| Ok(look(connection)))?
    }

    pub fn standings(&self) -> Outcome<Standings> {
        self.reads(|connection| standing::standings(connection, self.id(), &[]))
    }

    pub fn knows(&self, other: DeviceId) -> Outcome<bool> {
        Ok(self.standings()?.of(other).is_admitted())
    }

    pub fn admits(&self, public_key: [u8; 32], now: Wall) -> Outcome {
        Ok(bare::admits(&self.store, public_key, now)?)
    }

    /// A copy of the folder as it is on the disk when the program stands still: the database and its log.
    fn copy(&self) -> Outcome<TempDir> {
        let copy = template::folder()?;
        copy_folder(self.place.path(), copy.path());
        Ok(copy)
    }

    pub fn keeps_a_copy(&mut self) -> Outcome {
        self.kept = Some(self.copy()?);
        Ok(())
    }

    /// The copy comes back. Of the database alone the program notices that it is older; of the whole folder it cannot.
    pub fn put_back(self, whole: bool) -> Outcome<Self> {
        let Self { store, place, key, machine, ahead_ms, kept, ends } = self;
        store.close();
        let ends = if kept.is_some() { Ends::new() } else { ends };
        if let Some(kept) = &kept {
            DATABASE.iter().for_each(|name| drop(std::fs::remove_file(place.path().join(name))));
            let names = DATABASE.iter().take(2).chain(IDENTITY.iter().filter(|_| whole));
            for name in names.filter(|name| kept.path().join(name).exists()) {
                std::fs::copy(kept.path().join(name), place.path().join(name))?;
            }
        }
        Ok(Self { ahead_ms, kept, ends, ..Self::started(place, key, machine)? })
    }

    /// The folder goes on in two places.
    pub fn copied(&self, as_another_machine: bool) -> Outcome<Self> {
        let name = if as_another_machine { format!("{}, copied", self.machine.0) } else { self.machine.0.clone() };
        let copy = Self::started(self.copy()?, self.key.clone(), Machine(name))?;
        Ok(Self { ahead_ms: self.ahead_ms, ..copy })
    }

    pub fn restarted(self) -> Outcome<Self> {
        let Self { store, place, key, machine, ahead_ms, kept, ends } = self;
        drop(store);
        Ok(Self { ahead_ms, kept, ends, ..Self::started(place, key, machine)? })
    }
}
