//! When a store cannot be used as it is: set it aside, go on with a copy, read out what can be read.
//!
//! A damaged file is moved, never deleted.

use std::path::{Path, PathBuf};

use steunpunt_domain::time::Wall;

use crate::backup::{self, BackupFile};
use crate::device::Machine;
use crate::keys::{DatabaseKey, KeyFile};
use crate::logbook::{TakenIn, every_entry, take_in};
use crate::{Error, Folder, Opened, Result, Store, database, draft, files};

/// Moves everything of a store into a folder beside it and gives that folder.
pub fn set_aside(folder: &Folder, now_ms: i64) -> Result<PathBuf> {
    let name = folder.path().file_name().and_then(|name| name.to_str()).unwrap_or("store");
    let aside = folder.path().with_file_name(format!("{name}-apart-{now_ms}"));
    std::fs::rename(folder.path(), &aside)?;
    files::sync_folder_of(&aside)?;
    Ok(aside)
}

/// The stores that were set aside beside this one and not merged yet.
pub fn set_aside_stores(folder: &Folder) -> Vec<PathBuf> {
    let Some(name) = folder.path().file_name().and_then(|name| name.to_str()) else { return Vec::new() };
    let prefix = format!("{name}-apart-");
    let beside = folder.path().parent().map(std::fs::read_dir).into_iter().flatten().flatten();
    let paths = beside.filter_map(|entry| Some(entry.ok()?.path()));
    let named = |path: &PathBuf| path.file_name().is_some_and(|n| n.to_string_lossy().starts_with(&prefix));
    let mut found: Vec<_> = paths.filter(|path| named(path) && !merged_mark(path).exists()).collect();
    found.sort();
    found
}

fn merged_mark(aside: &Path) -> PathBuf {
    aside.join("merged")
}

/// What going on with a backup brought.
pub struct Continued {
    /// The store, open.
    pub opened: Opened,
    /// What could be read out of the damaged file.
    pub salvaged: TakenIn,
    /// Where the damaged file is now.
    pub moved_to: PathBuf,
}

/// Goes on with a backup: the damaged store is set aside, the backup put in its place, and every entry and draft
/// that can still be read out of the damaged file is taken in.
pub fn continue_from(
    folder: &Folder,
    backup: &BackupFile,
    passphrase: &str,
    now: Wall,
    machine: &Machine,
) -> Result<Continued> {
    let key = backup::check(backup, passphrase)?;
    let inside = backup.path.strip_prefix(folder.path()).map(Path::to_owned);
    let moved_to = set_aside(folder, now.0)?;
    let path = inside.map_or_else(|_| backup.path.clone(), |inside| moved_to.join(inside));
    backup::put_back(&BackupFile { path, ..backup.clone() }, folder)?;
    keep_configuration(&moved_to, folder)?;
    let opened = Store::open(folder.clone(), key.clone(), now, machine)?;
    let salvaged = pour(&opened.store, &Folder::at(&moved_to), &key).unwrap_or_default();
    Ok(Continued { opened, salvaged, moved_to })
}

fn keep_configuration(from: &Path, to: &Folder) -> Result<()> {
    let own = Folder::at(from).configuration();
    if !own.exists() {
        return Ok(());
    }
    files::make_private_folder(&to.configuration())?;
    for file in std::fs::read_dir(own)? {
        let file = file?;
        std::fs::copy(file.path(), to.configuration().join(file.file_name()))?;
    }
    Ok(())
}

/// Takes everything of a store that was set aside into the open one, when its passphrase is remembered.
pub fn merge(store: &Store, aside: &Path, passphrase: &str) -> Result<TakenIn> {
    let folder = Folder::at(aside);
    let keys = KeyFile::load(&folder.keys())?;
    if keys.exercise != KeyFile::load(&store.folder().keys())?.exercise {
        return Err(Error::ExerciseMismatch);
    }
    let taken = pour(store, &folder, &keys.unwrap_with_passphrase(passphrase)?)?;
    std::fs::write(merged_mark(aside), "")?;
    Ok(taken)
}

/// Reads entries and drafts out of a file that may be damaged.
fn pour(store: &Store, from: &Folder, key: &DatabaseKey) -> Result<TakenIn> {
    let source = database::open_to_read(&from.database(), key)?;
    let entries = every_entry(&source);
    let drafts = draft::all(&source).unwrap_or_default();
    store.change(|tx| {
        for lost in &drafts {
            if draft::draft(tx, &lost.id).is_err() {
                draft::save(tx, lost)?;
            }
        }
        take_in(tx, entries)
    })
}
