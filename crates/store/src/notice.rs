//! The lines of the notice board.

use rusqlite::{Connection, Transaction, params};
use steunpunt_domain::logbook::Reading;
use steunpunt_domain::notice::Notice;

use crate::{Result, logbook};

/// The lines that hold at a moment, in milliseconds since 1970, the newest first.
pub fn holding(connection: &Connection, now_ms: i64) -> Result<Vec<Notice>> {
    let sql = "SELECT item FROM notice WHERE until_ms > ?1 ORDER BY item DESC";
    let items = logbook::items_in(connection, sql, [now_ms])?;
    let folded = logbook::readings_of(connection, &items)?;
    let notices = folded.iter().filter_map(|readings| Notice::fold(readings));
    Ok(notices.filter(|notice| notice.holds(now_ms)).collect())
}

pub(crate) fn refresh(tx: &Transaction, item: i64, readings: &[Reading]) -> Result<()> {
    let until = Notice::fold(readings).map_or(i64::MAX, |notice| match notice.taken_down {
        Some(_) => 0,
        None => notice.posted.valid_until_ms.unwrap_or(i64::MAX),
    });
    let sql = "INSERT INTO notice (item, until_ms) VALUES (?1, ?2) ON CONFLICT (item) DO UPDATE SET until_ms = ?2";
    tx.prepare_cached(sql)?.execute(params![item, until])?;
    Ok(())
}
