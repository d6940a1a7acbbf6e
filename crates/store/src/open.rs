//! Creating and opening a store: one connection that writes, one that reads beside it.

use std::sync::{Mutex, MutexGuard, PoisonError, RwLock};

use rusqlite::{Connection, MAIN_DB, Transaction, TransactionBehavior};
use steunpunt_domain::device::{DeviceField, DeviceIntroduced, next_letter};
use steunpunt_domain::logbook::{Audience, Fact};
use steunpunt_domain::standing::DeviceAdmitted;
use steunpunt_domain::support_point::PointOpened;
use steunpunt_domain::time::Wall;

use crate::device::{Device, Found, Machine, Note, Noted};
use crate::keys::{DatabaseKey, KeyFile};
use crate::logbook::{Author, Findings, SeriesHead, Writing, sign_last};
use crate::{Error, Folder, Result, database, device, files, logbook, salvage, search, support_point};

/// An open store.
pub struct Store {
    folder: Folder,
    key: DatabaseKey,
    device: Device,
    letters: RwLock<Letters>,
    note: Mutex<Note>,
    writer: Mutex<Connection>,
    reader: Mutex<Connection>,
    /// Set where nothing can be written: what a write answers.
    refusal: Option<fn() -> Error>,
}

/// Letters in numbers.
struct Letters {
    /// This laptop's.
    own: String,
    /// Every one that was given out, for the note outside the database.
    given_out: Vec<String>,
}

/// What a new store begins with.
pub struct Beginning<'a> {
    /// Where it will lie.
    pub folder: Folder,
    /// Its key.
    pub key: DatabaseKey,
    /// The key, wrapped.
    pub keys: &'a KeyFile,
    /// The point that is opened in it.
    pub point: PointOpened,
    /// This machine.
    pub machine: &'a Machine,
    /// Set when it joins laptops that are there already.
    pub joining: Option<Joining<'a>>,
}

/// What a laptop that joins others brings into its new store.
pub struct Joining<'a> {
    /// The secret of the identity under which it met them.
    pub secret: &'a [u8; 32],
    /// The letters that they have.
    pub letters: &'a [String],
}

/// A store that was just opened.
pub struct Opened {
    /// The store.
    pub store: Store,
    /// Set when this laptop had to take a new identity: its new letter.
    pub new_letter: Option<String>,
}

impl Store {
    /// Makes a new store in an empty folder and opens the point in it. On return everything is on the disk; after
    /// an error nothing of it is, so that it can be tried again.
    #[expect(clippy::too_many_arguments, reason = "each is a thing of its own, and it is called from one place")]
    pub fn create(
        folder: Folder,
        key: DatabaseKey,
        keys: &KeyFile,
        point: PointOpened,
        now: Wall,
        machine: &Machine,
    ) -> Result<Self> {
        Self::begin(Beginning { folder, key, keys, point, machine, joining: None }, now)
    }

    /// The same, also for a laptop that joins others.
    pub fn begin(beginning: Beginning, now: Wall) -> Result<Self> {
        let Beginning { folder, key, keys, machine, .. } = &beginning;
        if folder.exists() {
            return Err(Error::AlreadyThere);
        }
        files::make_private_folder(folder.path())?;
        let made = fill(&beginning, now)
            .and_then(|()| keys.save(&folder.keys()))
            .and_then(|()| Self::open(folder.clone(), key.clone(), now, machine));
        if made.is_err() {
            remove_unfinished(folder);
        }
        Ok(made?.store)
    }

    /// Opens a store with its key. A copied or restored store gets a new identity and a new letter.
    pub fn open(folder: Folder, key: DatabaseKey, now: Wall, machine: &Machine) -> Result<Opened> {
        Self::open_as(folder, key, now, machine, false)
    }

    /// Opens a store that was put back from a copy: whatever the files say, what came after the copy may be unknown.
    pub(crate) fn open_put_back(folder: Folder, key: DatabaseKey, now: Wall, machine: &Machine) -> Result<Opened> {
        Self::open_as(folder, key, now, machine, true)
    }

    fn open_as(folder: Folder, key: DatabaseKey, now: Wall, machine: &Machine, put_back: bool) -> Result<Opened> {
        if !folder.database().exists() {
            return Err(Error::Incomplete("the database is missing"));
        }
        database::refuse_empty(&folder.database())?;
        let mut writer = match database::open(&folder.database(), &key) {
            Ok(writer) if writer.is_readonly(MAIN_DB)? => {
                return Self::open_to_look(folder, key, machine, || Error::ReadOnly);
            }
            Err(Error::ReadOnly) if !put_back => {
                return Self::open_to_look(folder, key, machine, || Error::ReadOnly);
            }
            // There is no room for the log's index, and somebody may need to read now.
            Err(Error::Full) if !put_back => return Self::open_to_look(folder, key, machine, || Error::Full),
            other => other?,
        };
        database::migrate(&mut writer)?;
        let noted = Noted::read(&folder);
        let (device, old) = match Device::find(&folder, &key, machine)? {
            Found::Same(device) if !put_back && !is_behind(&noted, &writer, &device)? => (Some(device), None),
            Found::Same(old) | Found::Copied(old) => (None, Some(old)),
            Found::Missing => (None, None),
        };
        let new = device.is_none();
        let device = match device {
            Some(device) => device,
            None => {
                let device = succeed(&mut writer, old.as_ref(), now, &noted)?;
                device.save(&folder, &key, machine)?;
                device
            }
        };
        let letter = support_point::letter_of(&writer, device.id)?;
        let letters = with(support_point::letters(&writer)?, &noted.letters);
        let mut note = Note::default();
        note.write(&folder, device.id, support_point::sequences_of(&writer, device.id)?, &letters);
        let note = Mutex::new(note);
        let (writer, reader) = (Mutex::new(writer), Mutex::new(database::open_to_read(&folder.database(), &key)?));
        let new_letter = new.then(|| letter.clone());
        let letters = RwLock::new(Letters { own: letter, given_out: letters });
        let store = Self { folder, key, device, letters, note, writer, reader, refusal: None };
        Ok(Opened { store, new_letter })
    }

    /// Opens a store where nothing can be written: everything can be read, and each write says why it cannot be done.
    fn open_to_look(folder: Folder, key: DatabaseKey, machine: &Machine, refusal: fn() -> Error) -> Result<Opened> {
        let look = || database::open_to_look(&folder.database(), &key);
        let (writer, reader) = (look()?, look()?);
        database::refuse_other_schema(&reader)?;
        let device = match Device::find(&folder, &key, machine)? {
            Found::Same(device) | Found::Copied(device) => device,
            // It signs nothing here.
            Found::Missing => Device::random()?,
        };
        let letter = support_point::letter_of(&reader, device.id).unwrap_or_default();
        let letters = RwLock::new(Letters { own: letter, given_out: Vec::new() });
        let (writer, reader) = (Mutex::new(writer), Mutex::new(reader));
        let note = Mutex::default();
        let store = Self { folder, key, device, letters, note, writer, reader, refusal: Some(refusal) };
        Ok(Opened { store, new_letter: None })
    }

    /// Whether nothing could be written when it was opened. It stays so until it is opened anew.
    pub fn is_read_only(&self) -> bool {
        self.refusal.is_some()
    }

    fn to_write(&self) -> Result<MutexGuard<'_, Connection>> {
        match self.refusal {
            None => Ok(lock(&self.writer)),
            Some(refusal) => Err(refusal()),
        }
    }

    /// The store's folder.
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    /// The database key, for wrapping it anew and for backups.
    pub fn key(&self) -> &DatabaseKey {
        &self.key
    }

    /// The letter in this laptop's numbers.
    pub fn letter(&self) -> String {
        self.letters.read().unwrap_or_else(PoisonError::into_inner).own.clone()
    }

    /// Takes another letter, because another laptop has this one too. Numbers that were given out stay.
    pub fn take_letter(&self, letter: &str, now: Wall, author: Author) -> Result<()> {
        self.write(now, author, |writing| device::describe(writing, self.device(), DeviceField::Letter, letter))?;
        let mut letters = self.letters.write().unwrap_or_else(PoisonError::into_inner);
        letter.clone_into(&mut letters.own);
        letters.given_out.push(letter.to_owned());
        Ok(())
    }

    /// This laptop's name.
    pub fn device(&self) -> steunpunt_domain::ids::DeviceId {
        self.device.id
    }

    /// This laptop's public key, from which its name follows.
    pub fn device_key(&self) -> [u8; 32] {
        self.device.public_key()
    }

    /// The secret half of it, from which the keys of lines and bundles follow.
    pub fn device_secret(&self) -> zeroize::Zeroizing<[u8; 32]> {
        self.device.secret()
    }

    /// Signs bytes that begin with what they are, so that no signature can stand for another.
    pub fn sign(&self, bytes: &[u8]) -> [u8; 64] {
        self.device.sign_bytes(bytes)
    }

    /// The heads of the series of these audiences. This laptop's own are signed here: once for all that is told
    /// together, and not for every act.
    pub fn heads(&self, connection: &Connection, audiences: &[Audience]) -> Result<Vec<SeriesHead>> {
        let heads = logbook::heads(connection, audiences)?;
        Ok(heads.into_iter().map(|series| self.signed(series)).collect())
    }

    /// A head, signed here when it is one of this laptop's own.
    pub fn signed(&self, series: SeriesHead) -> SeriesHead {
        let own = series.head.id.device == self.device.id;
        SeriesHead { signature: if own { Some(self.device.sign(&series.head)) } else { series.signature }, ..series }
    }

    /// One act: what `act` appends is on the disk when this returns, or nothing of it is.
    pub fn write<T>(&self, now: Wall, author: Author, act: impl FnOnce(&mut Writing) -> Result<T>) -> Result<T> {
        let (result, highest) = self.writing(|writer| write_in(writer, &self.device, now, author, act))?;
        let letters = self.letters.read().unwrap_or_else(PoisonError::into_inner);
        let mut note = self.note.lock().unwrap_or_else(PoisonError::into_inner);
        note.write(&self.folder, self.device.id, highest, &letters.given_out);
        Ok(result)
    }

    /// Changes tables that are not entries: drafts, settings, counters.
    pub fn change<T>(&self, act: impl FnOnce(&Transaction) -> Result<T>) -> Result<T> {
        self.attempt(act)
    }

    /// The same for an act with errors of its own: after any of them everything is as it was.
    pub fn attempt<T, E: From<Error>>(
        &self,
        act: impl FnOnce(&Transaction) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        self.writing(|writer| {
            let tx = begin(writer)?;
            let result = act(&tx)?;
            tx.commit().map_err(Error::from)?;
            Ok(result)
        })
    }

    /// Tries something that is rolled back.
    pub fn rehearse<T, E: From<Error>>(
        &self,
        act: impl FnOnce(&Transaction) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        self.writing(|writer| act(&begin(writer)?))
    }

    /// Walks the whole logbook, and changes nothing.
    pub fn verify(&self) -> Result<Findings> {
        self.rehearse(|tx| logbook::verify(tx, self.device()))
    }

    /// Whatever one act brought about, the next is as quick as before.
    fn writing<T, E: From<Error>>(
        &self,
        act: impl FnOnce(&mut Connection) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let mut writer = self.to_write()?;
        let before = writer.total_changes();
        let result = act(&mut writer);
        if writer.total_changes().saturating_sub(before) > LARGE {
            database::let_go(&writer);
        }
        result
    }

    /// Reads, beside whatever is being written: everything `look` asks is answered as of one moment.
    pub fn read<T>(&self, look: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let reader = lock(&self.reader);
        let moment = reader.unchecked_transaction()?;
        look(&moment)
    }

    /// Reads on the connection that writes, whose cache holds what was just written. It waits for a write under way.
    pub fn read_back<T>(&self, look: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let writer = lock(&self.writer);
        let moment = writer.unchecked_transaction()?;
        look(&moment)
    }

    /// Reads a few rows where it is quickest: on the writing connection while that is free, because its cache stays
    /// warm from write to write, else on the reading one. It never waits for a write.
    pub fn read_quick<T>(&self, look: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        match self.writer.try_lock() {
            Ok(writer) => look(&writer),
            Err(_) => self.read(look),
        }
    }

    /// A number that changes when another program changed the file.
    pub fn data_version(&self) -> Result<i64> {
        self.read(|connection| Ok(connection.query_row("PRAGMA data_version", [], |row| row.get(0))?))
    }

    /// Looks for damage on a connection of its own; reads the whole file.
    pub fn damage(&self) -> Result<Option<String>> {
        let path = self.folder.database();
        let open = if self.is_read_only() { database::open_to_look } else { database::open_to_read };
        database::damage(&open(&path, &self.key)?)
    }

    /// The schema, for comparing a fresh store with a migrated one.
    pub fn schema(&self) -> Result<String> {
        self.read(database::schema)
    }

    /// Writes the whole file anew and empties the log. After an erasure: the index of the search keeps words that no
    /// item has any more until its parts are made one, a page that was split once may still hold bytes in the gap
    /// between its rows, and so may the log. Others who want to write wait for it.
    pub fn scrub(&self) -> Result<()> {
        let writer = self.to_write()?;
        search::merge(&writer)?;
        writer.execute_batch("VACUUM")?;
        database::checkpoint(&writer)
    }

    /// Brings everything into the main file. Nothing is lost without it.
    pub fn close(self) {
        if self.is_read_only() {
            return;
        }
        if let Err(error) = database::checkpoint(&lock(&self.writer)) {
            tracing::warn!(%error, "the log was not brought into the main file");
        }
    }
}

/// A panic in one act must not keep the next volunteer from writing: the transaction was rolled back.
fn lock(connection: &Mutex<Connection>) -> MutexGuard<'_, Connection> {
    connection.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Rows of an act that is large: the import of a file, a bundle, a week of another laptop.
const LARGE: u64 = 10_000;

fn begin(writer: &mut Connection) -> Result<Transaction<'_>> {
    Ok(writer.transaction_with_behavior(TransactionBehavior::Immediate)?)
}

fn write_in<T>(
    writer: &mut Connection,
    device: &Device,
    now: Wall,
    author: Author,
    act: impl FnOnce(&mut Writing) -> Result<T>,
) -> Result<(T, [u64; 2])> {
    let tx = begin(writer)?;
    let mut writing = Writing::begin(&tx, device, now, author)?;
    let result = act(&mut writing)?;
    let highest = writing.finish()?;
    tx.commit()?;
    Ok((result, highest))
}

/// Makes the database and the identity. The keys come last: without them there is no store.
fn fill(beginning: &Beginning, now: Wall) -> Result<()> {
    let Beginning { folder, key, point, machine, joining, .. } = beginning;
    let mut writer = database::open(&folder.database(), key)?;
    database::migrate(&mut writer)?;
    let device = match joining {
        Some(joining) => Device::of_secret(joining.secret),
        None => Device::random()?,
    };
    let taken = with(letters_beside(folder), joining.as_ref().map_or(&[], |joining| joining.letters));
    let letter = next_letter(taken.iter().map(String::as_str));
    let introduction = DeviceIntroduced { public_key: device.public_key(), letter, succession: None };
    write_in(&mut writer, &device, now, Author::default(), |writing| {
        writing.append(writing.opening(), Fact::DeviceIntroduced(introduction))?;
        writing.append(writing.opening(), Fact::PointOpened(point.clone())).map(|_| ())
    })?;
    // A power cut must not leave an empty main file beside a log that holds everything.
    database::checkpoint(&writer)?;
    files::sync_folder_of(&folder.database())?;
    device.save(folder, key, machine)
}

/// The letters of stores that were set aside here: their numbers are in people's hands, and they may be merged.
fn letters_beside(folder: &Folder) -> Vec<String> {
    let beside = salvage::set_aside_stores(folder);
    beside.into_iter().flat_map(|path| Noted::read(&Folder::at(path)).letters).collect()
}

/// Takes away what an unsuccessful `create` made. Nobody was told that any of it was kept.
fn remove_unfinished(folder: &Folder) {
    let database = folder.database();
    let log = ["-wal", "-shm"].map(|end| folder.path().join(format!("steunpunt.db{end}")));
    for file in [database, folder.device(), folder.highest(), folder.keys()].into_iter().chain(log) {
        let _ = std::fs::remove_file(file.with_extension("part"));
        let _ = std::fs::remove_file(file);
    }
}

/// Whether the database is older than what this laptop has written.
fn is_behind(noted: &Noted, connection: &Connection, device: &Device) -> Result<bool> {
    Ok(noted.is_ahead_of(device.id, support_point::sequences_of(connection, device.id)?))
}

/// Goes on under a new identity, with the next free letter, because numbers given out by the old one may be unknown.
/// It lets its predecessors in: whoever will let the new one in means the laptop, with all that was written on it.
fn succeed(writer: &mut Connection, old: Option<&Device>, now: Wall, noted: &Noted) -> Result<Device> {
    let device = Device::random()?;
    let letters = with(support_point::letters(writer)?, &noted.letters);
    let letter = next_letter(letters.iter().map(String::as_str));
    let succession = old.map(|old| old.name_successor(&device));
    let introduction = DeviceIntroduced { public_key: device.public_key(), letter, succession };
    let predecessors = support_point::openers(writer)?;
    write_in(writer, &device, now, Author::default(), |writing| {
        writing.append(writing.opening(), Fact::DeviceIntroduced(introduction))?;
        if let Some(old) = old {
            sign_last(writing.tx(), old)?;
        }
        predecessors.into_iter().try_for_each(|public_key| {
            writing.append(writing.opening(), Fact::DeviceAdmitted(DeviceAdmitted { public_key })).map(|_| ())
        })
    })?;
    Ok(device)
}

fn with(mut letters: Vec<String>, more: &[String]) -> Vec<String> {
    letters.extend_from_slice(more);
    letters.sort();
    letters.dedup();
    letters
}
