//! Rumours in the read tables.

use rusqlite::{Connection, Transaction};
use steunpunt_domain::ids::RumourId;
use steunpunt_domain::rumour::Rumour;

use crate::{Error, Result, logbook};

/// A rumour with all its entries.
pub fn rumour(connection: &Connection, id: RumourId) -> Result<Rumour> {
    let item = logbook::item_row(connection, id.0)?.ok_or(Error::NotFound)?;
    Rumour::fold(&logbook::readings(connection, item)?).ok_or(Error::NotFound)
}

/// All rumours, the newest first.
pub fn all(connection: &Connection) -> Result<Vec<Rumour>> {
    let items = logbook::items_in(connection, "SELECT item FROM rumour ORDER BY item DESC", [])?;
    let fold = |item| Ok(Rumour::fold(&logbook::readings(connection, item)?));
    items.into_iter().filter_map(|item| fold(item).transpose()).collect()
}

pub(crate) fn refresh(tx: &Transaction, item: i64) -> Result<()> {
    tx.prepare_cached("INSERT INTO rumour (item) VALUES (?1) ON CONFLICT (item) DO NOTHING")?.execute([item])?;
    Ok(())
}
