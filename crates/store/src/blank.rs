//! What the point filled in on its information sheets.

use std::collections::BTreeMap;

use rusqlite::{Connection, Transaction};
use steunpunt_domain::blank::{Filled, filled};

use crate::{Result, logbook};

/// What every blank says that was ever filled in, by its key.
pub fn all(connection: &Connection) -> Result<BTreeMap<String, Filled>> {
    let mut readings = Vec::new();
    for item in logbook::items_in(connection, "SELECT item FROM blank ORDER BY item", [])? {
        readings.extend(logbook::readings(connection, item)?);
    }
    Ok(filled(&readings))
}

pub(crate) fn refresh(tx: &Transaction, item: i64) -> Result<()> {
    tx.prepare_cached("INSERT INTO blank (item) VALUES (?1) ON CONFLICT (item) DO NOTHING")?.execute([item])?;
    Ok(())
}
