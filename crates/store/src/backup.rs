//! Backups: the encrypted file and the wrapped keys, without the device's own key.
//!
//! Made with SQLite's backup interface, never by copying a file in use. Nothing on a stick is overwritten.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use rusqlite::backup::Backup;

use crate::keys::{DatabaseKey, KeyFile};
use crate::{Error, Folder, Result, Store, database, files};

/// How many backups of one folder are kept, the newest ones.
const KEPT: usize = 6;
/// And the newest of each of so many hours: damage may be found late, and somebody may make one after the other by hand.
const HOURS_KEPT: usize = 12;
const HOUR_MS: i64 = 3_600_000;
const EXTENSION: &str = "steunpunt-kopie";
const PART: &str = "part";
/// Only one is made at a time: what another is still writing looks like what a cut-off one left behind.
static MAKING: Mutex<()> = Mutex::new(());

/// A backup that is there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BackupFile {
    /// Where.
    pub path: PathBuf,
    /// Its file name.
    pub name: String,
    /// Size in bytes.
    pub bytes: u64,
    /// When it was made, in milliseconds since 1970, as its name says.
    pub made_ms: i64,
}

/// Makes a backup in a folder: whole under its name, or not there. Old ones beyond the newest few are removed.
pub fn make(store: &Store, folder: &Path, now_ms: i64) -> Result<BackupFile> {
    let _alone = MAKING.lock().unwrap_or_else(PoisonError::into_inner);
    files::make_private_folder(folder)?;
    forget_parts(folder);
    let path = folder.join(format!("{}.{EXTENSION}", free_moment(folder, now_ms)));
    if let Err(error) = write(store, &path) {
        forget_parts(folder);
        return Err(error);
    }
    forget_old(folder);
    describe(&path).ok_or(Error::NotFound)
}

/// Later than every backup there is: a clock that was set back must not make the newest one look like the oldest.
fn free_moment(folder: &Path, now_ms: i64) -> i64 {
    list(folder).first().map_or(now_ms, |newest| now_ms.max(newest.made_ms.saturating_add(1)))
}

fn write(store: &Store, path: &Path) -> Result<()> {
    let part = path.with_extension(PART);
    copy(&store.folder().database(), store.key(), &part)?;
    KeyFile::load(&store.folder().keys())?.save(&keys_of(path))?;
    std::fs::rename(&part, path)?;
    files::sync_folder_of(path)
}

fn copy(from: &Path, key: &DatabaseKey, to: &Path) -> Result<()> {
    let source = database::open_to_read(from, key)?;
    // Held for the whole copy: every entry written meanwhile would make the copying begin anew.
    let moment = source.unchecked_transaction()?;
    moment.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    let mut target = database::open(to, key)?;
    Backup::new(&moment, &mut target)?.run_to_completion(256, Duration::ZERO, None)?;
    if let Some(found) = database::damage(&target)? {
        return Err(Error::Damaged(found));
    }
    // One file is easier to carry than a file and its log.
    target.pragma_update(None, "journal_mode", "DELETE")?;
    drop(target);
    files::sync(to)
}

/// Copies a store that is in use into another folder, as a store that can be opened there. It gets a new identity then,
/// because the device's own key stays behind.
pub fn copy_to(store: &Store, folder: &Folder) -> Result<()> {
    if folder.exists() {
        return Err(Error::AlreadyThere);
    }
    files::make_private_folder(folder.path())?;
    copy(&store.folder().database(), store.key(), &folder.database())?;
    KeyFile::load(&store.folder().keys())?.save(&folder.keys())
}

/// Removes what a backup left behind that was cut off, its log included: it would fill the stick in the end.
fn forget_parts(folder: &Path) {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let ours = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let ends = [PART, "part-wal", "part-shm", "part-journal", "keys.part"];
        name.split_once('.').is_some_and(|(made, end)| made.parse::<i64>().is_ok() && ends.contains(&end))
    };
    for path in entries.filter(ours) {
        let _ = std::fs::remove_file(path);
    }
}

/// The wrapped keys that belong to a backup.
fn keys_of(backup: &Path) -> PathBuf {
    backup.with_extension("keys.json")
}

/// The backups in a folder, newest first.
pub fn list(folder: &Path) -> Vec<BackupFile> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().filter_map(std::result::Result::ok);
    let mut found: Vec<_> = entries.filter_map(|entry| describe(&entry.path())).collect();
    found.sort_by_key(|backup| std::cmp::Reverse(backup.made_ms));
    found
}

fn describe(path: &Path) -> Option<BackupFile> {
    let named = path.extension()? == EXTENSION && keys_of(path).exists();
    let made_ms = path.file_stem()?.to_str()?.parse().ok()?;
    let name = path.file_name()?.to_str()?.to_owned();
    let bytes = path.metadata().ok()?.len();
    named.then(|| BackupFile { path: path.to_owned(), name, bytes, made_ms })
}

/// The new backup is safe whether the old ones can be removed or not.
fn forget_old(folder: &Path) {
    let mut hours = BTreeSet::new();
    for (place, backup) in list(folder).iter().enumerate() {
        let first_of_its_hour = hours.insert(backup.made_ms.div_euclid(HOUR_MS)) && hours.len() <= HOURS_KEPT;
        if place >= KEPT && !first_of_its_hour {
            remove(backup);
        }
    }
}

fn remove(old: &BackupFile) -> bool {
    let removed = std::fs::remove_file(&old.path).and_then(|()| std::fs::remove_file(keys_of(&old.path)));
    if let Err(error) = &removed {
        tracing::warn!(%error, "an old backup could not be removed");
    }
    removed.is_ok()
}

/// Removes backups of this very store, and says which: one that another key opens is another's, who may have
/// nothing else.
pub fn forget(store: &Store, folder: &Path, wanted: impl Fn(&BackupFile) -> bool) -> Vec<BackupFile> {
    let own = |backup: &BackupFile| database::open_untouched(&backup.path, store.key()).is_ok();
    list(folder).into_iter().filter(|backup| wanted(backup) && own(backup) && remove(backup)).collect()
}

/// Checks that a backup opens with this passphrase and is whole. Nothing is changed.
pub fn check(backup: &BackupFile, passphrase: &str) -> Result<DatabaseKey> {
    let key = KeyFile::load(&keys_of(&backup.path))?.unwrap_with_either(passphrase)?;
    database::refuse_empty(&backup.path)?;
    let connection = database::open_untouched(&backup.path, &key)?;
    match database::damage_anywhere(&connection)? {
        None => Ok(key),
        Some(found) => Err(Error::Damaged(found)),
    }
}

/// Puts a backup in the place of the store's files. The store gets a new identity when it is opened, because the
/// device's key stays behind.
pub(crate) fn put_back(backup: &BackupFile, folder: &Folder) -> Result<()> {
    files::make_private_folder(folder.path())?;
    let part = folder.database().with_extension("part");
    std::fs::copy(&backup.path, &part)?;
    files::sync(&part)?;
    std::fs::rename(&part, folder.database())?;
    KeyFile::load(&keys_of(&backup.path))?.save(&folder.keys())
}
