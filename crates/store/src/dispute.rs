//! Series under which two laptops hold different entries: a copied laptop wrote under an identity that another had.
//! Each keeps what it has and lays the other's aside; for that both have to be told.

use rusqlite::{Connection, OptionalExtension, Transaction, params};
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

/// Up to which number a holder was told what stands here of a disputed series.
pub fn told(connection: &Connection, holder: DeviceId, series: EntryId) -> Result<u64> {
    let mut statement = connection.prepare_cached(
        "SELECT sequence FROM dispute JOIN device AS who ON who.id = dispute.holder \
         JOIN device ON device.id = dispute.device \
         WHERE who.name = ?1 AND device.name = ?2 AND audience = ?3",
    )?;
    let name = params![holder.0, series.device.0, series.audience.byte()];
    Ok(statement.query_row(name, |row| row.get(0)).optional()?.unwrap_or(0))
}

/// A holder was told what stands here up to this entry.
pub fn tell(tx: &Transaction, holder: DeviceId, up_to: EntryId) -> Result<()> {
    let (holder, device) = (device_row(tx, holder)?, device_row(tx, up_to.device)?);
    tx.execute(
        "INSERT OR REPLACE INTO dispute (holder, device, audience, sequence) VALUES (?1, ?2, ?3, ?4)",
        params![holder, device, up_to.audience.byte(), up_to.sequence],
    )?;
    Ok(())
}
