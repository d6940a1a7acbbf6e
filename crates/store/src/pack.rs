//! Packs that were taken over.

use rusqlite::{Connection, Transaction, params};
use steunpunt_domain::pack::PackTaken;

use crate::Result;

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

pub(crate) fn refresh(tx: &Transaction, item: i64, taken: &PackTaken) -> Result<()> {
    let sql = "INSERT INTO pack (item, digest, publisher) VALUES (?1, ?2, ?3) ON CONFLICT (item) DO NOTHING";
    tx.prepare_cached(sql)?.execute(params![item, taken.digest, taken.publisher])?;
    Ok(())
}
