//! Rumours in the read tables.

use rusqlite::{Connection, Transaction, params};
use steunpunt_domain::ids::RumourId;
use steunpunt_domain::logbook::Reading;
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
    Ok(logbook::readings_of(connection, &items)?.iter().filter_map(|readings| Rumour::fold(readings)).collect())
}

/// Those that nobody settled, the newest first.
pub fn open(connection: &Connection) -> Result<Vec<Rumour>> {
    let items = logbook::items_in(connection, "SELECT item FROM rumour WHERE open = 1 ORDER BY item DESC", [])?;
    let folded = logbook::readings_of(connection, &items)?;
    let rumours = folded.iter().filter_map(|readings| Rumour::fold(readings));
    Ok(rumours.filter(|rumour| rumour.standing().is_empty()).collect())
}

pub(crate) fn refresh(tx: &Transaction, item: i64, readings: &[Reading]) -> Result<()> {
    let open = Rumour::fold(readings).is_some_and(|rumour| rumour.standing().is_empty());
    let sql = "INSERT INTO rumour (item, open) VALUES (?1, ?2) ON CONFLICT (item) DO UPDATE SET open = ?2";
    tx.prepare_cached(sql)?.execute(params![item, open])?;
    Ok(())
}
