//! Packs that were taken over.

use std::collections::BTreeSet;

use rusqlite::{Connection, Transaction, params};
use steunpunt_domain::ids::EntryId;
use steunpunt_domain::pack::{PackFile, PackTaken};

use crate::{Result, point_item};

/// Whether this pack was taken over before, by the hash of its manifest.
pub fn is_taken(connection: &Connection, digest: &[u8; 32]) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM pack WHERE digest = ?1)";
    Ok(connection.prepare_cached(sql)?.query_row([digest], |row| row.get(0))?)
}

/// The publishers whose packs were taken over, by their public keys.
pub fn publishers(connection: &Connection) -> Result<Vec<[u8; 32]>> {
    let mut statement = connection.prepare_cached("SELECT DISTINCT publisher FROM pack")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What packs brought besides sheets. Of two that did not know of each other the one with the higher name stands, the
/// same on every laptop; whoever takes over the next one replaces both.
pub fn files(connection: &Connection) -> Result<PackFiles> {
    let mut files = point_item::open::<PackFile>(connection)?;
    files.sort_by_key(|file| file.stamp.entry);
    Ok(PackFiles(files))
}

/// What packs brought besides sheets.
#[derive(Clone, Debug, Default)]
pub struct PackFiles(Vec<PackFile>);

impl PackFiles {
    /// What stands at this place.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.at(path).last().map(|file| file.taken.text.as_str())
    }

    /// What the next one at this place replaces.
    pub fn heads(&self, path: &str) -> Vec<EntryId> {
        self.at(path).map(|file| file.stamp.entry).collect()
    }

    /// Every place.
    pub fn paths(&self) -> BTreeSet<&str> {
        self.0.iter().map(|file| file.taken.path.as_str()).collect()
    }

    fn at(&self, path: &str) -> impl Iterator<Item = &PackFile> {
        self.0.iter().filter(move |file| file.taken.path == path)
    }
}

pub(crate) fn refresh(tx: &Transaction, item: i64, taken: &PackTaken) -> Result<()> {
    let sql = "INSERT INTO pack (item, digest, publisher) VALUES (?1, ?2, ?3) ON CONFLICT (item) DO NOTHING";
    tx.prepare_cached(sql)?.execute(params![item, taken.digest, taken.publisher])?;
    Ok(())
}
