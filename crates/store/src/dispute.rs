//! Series under which two laptops hold different entries: a copied laptop wrote under an identity that another had.
//! Each keeps what it has and lays the other's aside; for that both have to be told.

use rusqlite::{Connection, Transaction, params};
use steunpunt_domain::ids::{DeviceId, EntryId};

use crate::Result;
use crate::logbook::{AsideReason, device_row, named};

/// The first entry of each series for which another was laid aside; what a laptop brought that was struck off makes no
/// series disputed.
pub fn all(connection: &Connection) -> Result<Vec<EntryId>> {
    let mut statement = connection.prepare_cached(
        "SELECT aside.device, aside.audience, min(aside.sequence) FROM aside \
         JOIN device ON device.name = aside.device \
         JOIN series ON series.device = device.id AND series.audience = aside.audience \
         WHERE aside.sequence <= series.sequence AND aside.reason NOT IN (?1, ?2) GROUP BY aside.device, aside.audience",
    )?;
    let struck_off = [AsideReason::StruckOff.text(), AsideReason::BroughtByStruckOff.text()];
    let rows = statement.query_map(struck_off, named)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Up to where a holder need not be told what stands here although it is not known to hold it: it keeps that aside, or
/// holds something else, or did not take it, or is a town hall that took it and whose statement cannot tell so here. With
/// a digest: as long as that is of all it holds.
pub fn told(connection: &Connection, holder: DeviceId, digest: Option<&[u8]>) -> Result<Vec<EntryId>> {
    let mut statement = connection.prepare_cached(
        "SELECT device.name, dispute.audience, dispute.sequence FROM dispute \
         JOIN device ON device.id = dispute.device JOIN device AS who ON who.id = dispute.holder \
         WHERE who.name = ?1 AND (?2 IS NULL OR dispute.digest = ?2)",
    )?;
    let rows = statement.query_map(params![holder.0, digest], named)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A holder of all that this digest is of need not be told what stands here up to this entry.
pub fn tell(tx: &Transaction, holder: DeviceId, up_to: EntryId, digest: &[u8]) -> Result<()> {
    let (holder, device) = (device_row(tx, holder)?, device_row(tx, up_to.device)?);
    tx.execute(
        "INSERT OR REPLACE INTO dispute (holder, device, audience, sequence, digest) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![holder, device, up_to.audience.byte(), up_to.sequence, digest],
    )?;
    Ok(())
}

/// A second entry of a series turned up. Whoever told a later number than stands here seemed to hold what does: that was
/// believed before two were known to write under this name.
pub(crate) fn forget(tx: &Transaction, of: EntryId) -> Result<()> {
    let sql = "DELETE FROM dispute WHERE audience = ?2 AND device = (SELECT id FROM device WHERE name = ?1)";
    tx.prepare_cached(sql)?.execute(params![of.device.0, of.audience.byte()])?;
    Ok(())
}
