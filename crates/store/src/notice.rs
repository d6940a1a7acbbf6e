//! The lines of the notice board.

use rusqlite::{Connection, Transaction};
use steunpunt_domain::notice::Notice;

use crate::{Result, logbook};

/// All lines that were ever put up, the newest first.
pub fn all(connection: &Connection) -> Result<Vec<Notice>> {
    let items = logbook::items_in(connection, "SELECT item FROM notice ORDER BY item DESC", [])?;
    let fold = |item| Ok(Notice::fold(&logbook::readings(connection, item)?));
    items.into_iter().filter_map(|item| fold(item).transpose()).collect()
}

pub(crate) fn refresh(tx: &Transaction, item: i64) -> Result<()> {
    tx.prepare_cached("INSERT INTO notice (item) VALUES (?1) ON CONFLICT (item) DO NOTHING")?.execute([item])?;
    Ok(())
}
