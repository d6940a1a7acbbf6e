//! Backups: the encrypted file and the wrapped keys, without the device's own key.
//!
//! Made with SQLite's backup interface, never by copying a file in use. Nothing on a stick is overwritten.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::backup::Backup;

use crate::keys::{DatabaseKey, KeyFile};
use crate::{Error, Folder, Result, Store, database, files};

/// How many backups of one folder are kept.
const KEPT: usize = 6;
const EXTENSION: &str = "steunpunt-kopie";

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
    files::make_private_folder(folder)?;
    let path = folder.join(format!("{now_ms}.{EXTENSION}"));
    let part = path.with_extension("part");
    if part.exists() {
        std::fs::remove_file(&part)?;
    }
    copy(&store.folder().database(), store.key(), &part)?;
    KeyFile::load(&store.folder().keys())?.save(&keys_of(&path))?;
    std::fs::rename(&part, &path)?;
    files::sync_folder_of(&path)?;
    forget_old(folder)?;
    list(folder).into_iter().find(|backup| backup.path == path).ok_or(Error::NotFound)
}

fn copy(from: &Path, key: &DatabaseKey, to: &Path) -> Result<()> {
    let source = database::open_to_read(from, key)?;
    let mut target = database::open(to, key)?;
    Backup::new(&source, &mut target)?.run_to_completion(256, Duration::ZERO, None)?;
    if let Some(found) = database::damage(&target)? {
        return Err(Error::Damaged(found));
    }
    // One file is easier to carry than a file and its log.
    target.pragma_update(None, "journal_mode", "DELETE")?;
    drop(target);
    std::fs::File::open(to)?.sync_all()?;
    Ok(())
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

fn forget_old(folder: &Path) -> Result<()> {
    for old in list(folder).into_iter().skip(KEPT) {
        std::fs::remove_file(&old.path)?;
        std::fs::remove_file(keys_of(&old.path))?;
    }
    Ok(())
}

/// Checks that a backup opens with this passphrase and is whole. Nothing is changed.
pub fn check(backup: &BackupFile, passphrase: &str) -> Result<DatabaseKey> {
    let key = KeyFile::load(&keys_of(&backup.path))?.unwrap_with_passphrase(passphrase)?;
    let connection = database::open_to_read(&backup.path, &key)?;
    match database::damage(&connection)? {
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
    std::fs::File::open(&part)?.sync_all()?;
    std::fs::rename(&part, folder.database())?;
    KeyFile::load(&keys_of(&backup.path))?.save(&folder.keys())
}
