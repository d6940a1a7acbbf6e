//! Settings of this laptop: names and values. They are not entries, because they hold for one laptop.

use std::collections::BTreeMap;

use rusqlite::{Connection, Transaction, params};

use crate::Result;

/// All settings.
pub fn all(connection: &Connection) -> Result<BTreeMap<String, String>> {
    let mut statement = connection.prepare_cached("SELECT name, value FROM setting")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Sets one.
pub fn set(tx: &Transaction, name: &str, value: &str) -> Result<()> {
    let sql = "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2";
    tx.prepare_cached(sql)?.execute(params![name, value])?;
    Ok(())
}
