//! When a store cannot be used as it is: set it aside, go on with a copy, read out what can be read.
//!
//! A damaged file is moved, never deleted.

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use steunpunt_domain::time::Wall;

use crate::backup::{self, BackupFile};
use crate::device::Machine;
use crate::draft::Draft;
use crate::keys::{DatabaseKey, KeyFile};
use crate::logbook::{StoredEntry, TakenIn, entries_between, take_in};
use crate::{Error, Folder, Opened, Result, Store, database, draft, files};

/// Moves everything of a store into a folder beside it and gives that folder.
pub fn set_aside(folder: &Folder, now_ms: i64) -> Result<PathBuf> {
    let name = folder.path().file_name().and_then(|name| name.to_str()).unwrap_or("store");
    let aside = folder.path().with_file_name(format!("{name}-apart-{now_ms}"));
    std::fs::rename(folder.path(), &aside)?;
    files::sync_folder_of(&aside)?;
    Ok(aside)
}

/// Sets a store aside so that a new one can begin here. The municipality's own files are of the laptop, not of the
/// store: they stay in force.
pub fn begin_beside(folder: &Folder, now_ms: i64) -> Result<PathBuf> {
    let aside = set_aside(folder, now_ms)?;
    keep_configuration(&aside, folder)?;
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
    let backup = BackupFile { path, ..backup.clone() };
    let replaced = replace(folder, &moved_to, &backup);
    let opened =
        replaced.and_then(|()| Store::open_put_back(folder.clone(), key.clone(), now, &machine.holding(folder)));
    let opened = match opened {
        Ok(opened) => opened,
        Err(error) => {
            // As it was: a full disk must not leave the laptop without any store at all.
            std::fs::remove_dir_all(folder.path())?;
            std::fs::rename(&moved_to, folder.path())?;
            return Err(error);
        }
    };
    let salvaged = pour(&opened.store, &Folder::at(&moved_to), &key).unwrap_or_else(|error| {
        tracing::warn!(%error, "nothing could be read out of the damaged store");
        TakenIn::default()
    });
    Ok(Continued { opened, salvaged, moved_to })
}

/// Puts the backup where the store was. The old identity comes along to sign its successor, and the note of the
/// letters that were given out; the wrapped keys are the backup's, whose passphrase was just typed.
fn replace(folder: &Folder, moved_to: &Path, backup: &BackupFile) -> Result<()> {
    backup::put_back(backup, folder)?;
    keep_configuration(moved_to, folder)?;
    let old = Folder::at(moved_to);
    for (from, to) in [(old.device(), folder.device()), (old.highest(), folder.highest())] {
        if from.exists() {
            std::fs::copy(from, to)?;
        }
    }
    Ok(())
}

fn keep_configuration(from: &Path, to: &Folder) -> Result<()> {
    let own = Folder::at(from).configuration();
    if !own.exists() {
        return Ok(());
    }
    to.make()?;
    files::make_private_folder(&to.configuration())?;
    for file in std::fs::read_dir(own)? {
        let file = file?;
        std::fs::copy(file.path(), to.configuration().join(file.file_name()))?;
    }
    Ok(())
}

/// Takes everything of a store that was set aside into the open one, when its passphrase is remembered or its recovery
/// code is at hand.
pub fn merge(store: &Store, aside: &Path, passphrase: &str) -> Result<TakenIn> {
    let folder = Folder::at(aside);
    let keys = KeyFile::load(&folder.keys())?;
    if keys.exercise != KeyFile::load(&store.folder().keys())?.exercise {
        return Err(Error::ExerciseMismatch);
    }
    let taken = pour(store, &folder, &keys.unwrap_with_either(passphrase)?)?;
    std::fs::write(merged_mark(aside), "")?;
    Ok(taken)
}

/// Takes in the entries and drafts of a store that may be damaged.
fn pour(store: &Store, from: &Folder, key: &DatabaseKey) -> Result<TakenIn> {
    let copy = store.folder().path().join("uitlezen");
    let read = working_copy(from, &copy).and_then(|database| read_out(&database, key));
    std::fs::remove_dir_all(&copy)?;
    let (entries, drafts) = read?;
    store.change(|tx| {
        for lost in &drafts {
            if draft::draft(tx, &lost.id).is_err() {
                draft::save(tx, lost)?;
            }
        }
        take_in(tx, entries)
    })
}

/// A copy to read from, because opening a database can change its files, and these must stay as they were found.
fn working_copy(from: &Folder, to: &Path) -> Result<PathBuf> {
    files::make_private_folder(to)?;
    let database = Folder::at(to).database();
    std::fs::copy(from.database(), &database)?;
    let log = |path: &Path| path.with_extension("db-wal");
    if log(&from.database()).exists() {
        std::fs::copy(log(&from.database()), log(&database))?;
    }
    Ok(database)
}

fn read_out(database: &Path, key: &DatabaseKey) -> Result<(Vec<StoredEntry>, Vec<Draft>)> {
    database::refuse_empty(database)?;
    let open = || database::open_to_read(database, key);
    Ok((read_around_damage(open, "entry", entries_between)?, read_around_damage(open, "draft", draft::between)?))
}

/// Rows numbered this high are looked for when even the number of the last one cannot be read.
const FAR: i64 = 1 << 20;
/// After so many unreadable pieces the rest is given up, so that it ends within minutes.
const MOST_FAILURES: u32 = 20_000;

/// Reads a table in as large pieces as the damage allows. After each failure the connection is opened anew,
/// because SQLCipher refuses everything on a connection that met a bad page.
fn read_around_damage<T>(
    open: impl Fn() -> Result<Connection>,
    table: &str,
    read: impl Fn(&Connection, i64, i64) -> Result<Vec<T>>,
) -> Result<Vec<T>> {
    let mut connection = open()?;
    let last = connection.query_row(&format!("SELECT coalesce(max(rowid), 0) FROM {table}"), [], |row| row.get(0));
    let (mut pieces, mut found, mut failures) = (vec![(1, last.unwrap_or(FAR))], Vec::new(), 0);
    while let Some((first, last)) = pieces.pop() {
        if let Ok(rows) = read(&connection, first, last) {
            found.extend(rows);
            continue;
        }
        failures += 1;
        if failures > MOST_FAILURES {
            break;
        }
        connection = open()?;
        let middle = first + (last - first) / 2;
        if first < last {
            pieces.extend([(middle + 1, last), (first, middle)]);
        }
    }
    Ok(found)
}
