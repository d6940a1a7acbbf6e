//! Opening a connection to the encrypted file, with the settings every connection has.

use std::cmp::Ordering;
use std::path::Path;
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, OptionalExtension, TransactionBehavior};

use crate::keys::DatabaseKey;
use crate::{Error, Result, logbook};

mod embedded {
    #![allow(missing_docs, clippy::unwrap_used, clippy::wildcard_imports)]
    refinery::embed_migrations!("src/schema");
}

/// The newest schema this version knows: its last step.
static NEWEST: LazyLock<i32> = LazyLock::new(|| {
    let steps = embedded::migrations::runner();
    steps.get_migrations().iter().map(refinery::Migration::version).max().unwrap_or(0)
});

/// How long a write waits for another program, in milliseconds.
const BUSY_TIMEOUT_MS: u64 = 5_000;

/// Opens or creates the file for writing.
pub fn open(path: &Path, key: &DatabaseKey) -> Result<Connection> {
    connect(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)
}

/// Opens an existing file for reading alone.
pub fn open_to_read(path: &Path, key: &DatabaseKey) -> Result<Connection> {
    let connection = connect(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    connection.pragma_update(None, "query_only", true)?;
    Ok(connection)
}

/// Opens the file to look into where nothing can be written. SQLite needs a file beside a log to read it; with no log
/// there it is told that nobody writes, and needs none.
pub fn open_to_look(path: &Path, key: &DatabaseKey) -> Result<Connection> {
    let log = path.with_extension("db-wal");
    let has_log = std::fs::metadata(log).is_ok_and(|log| log.len() > 0);
    let connection = match (has_log, as_address(path)) {
        (false, Some(address)) => {
            let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
            unlock(Path::new(&address), key, flags)?
        }
        _ => match unlock(path, key, OpenFlags::SQLITE_OPEN_READ_ONLY) {
            Err(Error::Full) => open_alone(path, key)?,
            other => other?,
        },
    };
    settle_reading(&connection)?;
    Ok(connection)
}

/// Where there is no room for that file beside the log either, this program alone opens it, and SQLite keeps in memory
/// what would stand there. The log stays as it is when the last one closes.
fn open_alone(path: &Path, key: &DatabaseKey) -> Result<Connection> {
    let vfs = if cfg!(unix) { "unix-excl" } else { "win32" };
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = unlocked(|| Connection::open_with_flags_and_vfs(path, flags, vfs), key)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    connection.pragma_update(None, "query_only", true)?;
    Ok(connection)
}

/// The path as SQLite's own kind of address that says nobody writes; `None` when the path is no text.
fn as_address(path: &Path) -> Option<String> {
    let mut address = String::from("file:");
    for byte in path.to_str()?.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => address.push(char::from(byte)),
            other => address.push_str(&format!("%{other:02X}")),
        }
    }
    Some(address + "?immutable=1")
}

/// Opens a finished copy and leaves it exactly as it is, so that it may lie on a stick that cannot be written to.
pub fn open_untouched(path: &Path, key: &DatabaseKey) -> Result<Connection> {
    unlock(path, key, OpenFlags::SQLITE_OPEN_READ_ONLY)
}

fn connect(path: &Path, key: &DatabaseKey, flags: OpenFlags) -> Result<Connection> {
    let connection = unlock(path, key, flags)?;
    settle(&connection)?;
    Ok(connection)
}

/// SQLCipher sets itself up at the first opening and key, and a second at that very moment is refused: one at a time.
static UNLOCKING: Mutex<()> = Mutex::new(());

fn unlock(path: &Path, key: &DatabaseKey, flags: OpenFlags) -> Result<Connection> {
    unlocked(|| Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX), key)
}

fn unlocked(open: impl FnOnce() -> rusqlite::Result<Connection>, key: &DatabaseKey) -> Result<Connection> {
    let _one_at_a_time = UNLOCKING.lock().unwrap_or_else(PoisonError::into_inner);
    let connection = open()?;
    // What goes wrong comes back as an error; SQLCipher's own lines on the terminal only frighten.
    connection.pragma_update(None, "cipher_log_level", "NONE")?;
    connection.pragma_update(None, "key", key.as_pragma().as_str())?;
    connection.busy_timeout(Duration::from_millis(BUSY_TIMEOUT_MS))?;
    // The first read shows whether the key fits; SQLite says "not a database" for a wrong key and for damage alike.
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    Ok(connection)
}

/// Refuses a main file that lost all its bytes: SQLite would take it for a new database and throw away the log
/// that may hold everything.
pub fn refuse_empty(path: &Path) -> Result<()> {
    match std::fs::metadata(path)?.len() {
        0 => Err(Error::Damaged("the main file is empty".to_owned())),
        _ => Ok(()),
    }
}

/// FULL: what was acknowledged is there after the plug is pulled. The large cache is what makes encryption cheap.
fn settle(connection: &Connection) -> Result<()> {
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "fullfsync", true)?;
    connection.pragma_update(None, "checkpoint_fullfsync", true)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    // Else REPLACE would remove rows past the triggers that guard them.
    connection.pragma_update(None, "recursive_triggers", true)?;
    connection.pragma_update(None, "secure_delete", true)?;
    settle_reading(connection)
}

fn settle_reading(connection: &Connection) -> Result<()> {
    // Else a query that names an audience is planned anew each time: the plan would hang on which one it is.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.pragma_update(None, "cache_size", USUAL_ROOM)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(())
}

/// Memory for pages of the database, in kibibytes as SQLite's `cache_size` wants them: below zero.
const USUAL_ROOM: i64 = -65_536;
/// While everything is read and written anew.
const LARGE_ROOM: i64 = -196_608;

/// Does what walks through the whole database with more memory: each page that does not fit is deciphered again.
pub(crate) fn with_room<T>(tx: &Connection, work: impl FnOnce() -> Result<T>) -> Result<T> {
    tx.pragma_update(None, "cache_size", LARGE_ROOM)?;
    let done = work();
    tx.pragma_update(None, "cache_size", USUAL_ROOM)?;
    done
}

/// Lets go of what a large act left in memory. FTS5 keeps a table of the words that wait to be written; it grows with an
/// act, never shrinks, and every later act walks all of it: a save took half as long again after an import. Reading the
/// schema anew makes FTS5 begin with a small one. When that fails nothing but time is lost.
pub fn let_go(connection: &Connection) {
    if let Err(error) = connection.pragma_update(None, "writable_schema", "RESET") {
        tracing::warn!(%error, "what a large act left in memory stays there");
    }
}

/// Brings the schema up to date, and what follows from the entries: a newer version may make more of them. Refuses a
/// file from a newer version.
pub fn migrate(connection: &mut Connection) -> Result<()> {
    match version(connection)?.cmp(&NEWEST) {
        Ordering::Equal => Ok(()),
        Ordering::Greater => Err(Error::Newer),
        Ordering::Less => {
            embedded::migrations::runner().run(connection)?;
            let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            logbook::rebuild(&tx)?;
            tx.commit()?;
            let_go(connection);
            // Last: broken off in between, all of it is done again.
            Ok(connection.pragma_update(None, "user_version", *NEWEST)?)
        }
    }
}

/// Refuses a file whose schema this version does not read as it is.
pub fn refuse_other_schema(connection: &Connection) -> Result<()> {
    match version(connection)?.cmp(&NEWEST) {
        Ordering::Equal => Ok(()),
        Ordering::Greater => Err(Error::Newer),
        Ordering::Less => Err(Error::ReadOnly),
    }
}

fn version(connection: &Connection) -> Result<i32> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Brings everything into the main file and flushes it, so that a copy of that file alone is whole.
pub fn checkpoint(connection: &Connection) -> Result<()> {
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    Ok(())
}

/// Looks for damage; the first words SQLite has for it. Reads the whole file.
pub fn damage(connection: &Connection) -> Result<Option<String>> {
    let checked = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0));
    match checked.map_err(Error::from) {
        Ok(found) => Ok((found != "ok").then_some(found)),
        Err(Error::Damaged(found)) => Ok(Some(found)),
        Err(error) => Err(error),
    }
}

/// Looks for damage in a file that nobody writes: the seal of every page, of those that are not in use as well.
pub fn damage_anywhere(connection: &Connection) -> Result<Option<String>> {
    let broken: Option<String> =
        connection.query_row("PRAGMA cipher_integrity_check", [], |row| row.get(0)).optional()?;
    Ok(broken.or(damage(connection)?))
}

/// The schema as SQLite holds it, for comparing a fresh store with a migrated one.
pub fn schema(connection: &Connection) -> Result<String> {
    let mut statement = connection.prepare(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search_%' \
         AND name NOT LIKE 'refinery%' ORDER BY rowid",
    )?;
    let parts = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(parts.join(";\n\n") + ";\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_every_earlier_schema_becomes_what_a_new_one_is() {
        let schema_from = |first: i32| {
            let mut connection = Connection::open_in_memory().unwrap();
            let steps = embedded::migrations::runner().set_target(refinery::Target::Version(first));
            steps.run(&mut connection).unwrap();
            connection.pragma_update(None, "user_version", first).unwrap();
            migrate(&mut connection).unwrap();
            assert_eq!(version(&connection).unwrap(), *NEWEST);
            schema(&connection).unwrap()
        };
        for first in 1..*NEWEST {
            assert_eq!(schema_from(first), schema_from(*NEWEST), "from {first}");
        }
    }
}
