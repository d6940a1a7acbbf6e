//! The logbook in the database: appending own entries, reading items, taking in others' entries, walking it all.

mod append;
mod read;
mod take_in;
mod verify;

pub use append::{Author, Writing};
pub(crate) use read::entries_between;
pub use read::{StoredEntry, count, digest, entries_after, entry_name, every_entry, item_row, readings};
pub use take_in::{TakenIn, aside, take_in};
pub use verify::{Findings, verify};

use rusqlite::{Connection, Transaction};
use steunpunt_domain::ids::DeviceId;
use steunpunt_domain::logbook::Fact;

use crate::{Result, emergency_report, request, search, support_point, visit, volunteer};

/// The local number of a device; it gets one when it had none.
pub(crate) fn device_row(tx: &Transaction, device: DeviceId) -> Result<i64> {
    tx.prepare_cached("INSERT INTO device (name) VALUES (?1) ON CONFLICT DO NOTHING")?.execute([&device.0])?;
    Ok(tx.prepare_cached("SELECT id FROM device WHERE name = ?1")?.query_row([&device.0], |row| row.get(0))?)
}

/// Computes the read tables of one item anew from its entries. Same entries, same result.
pub(crate) fn refresh(tx: &Transaction, item: i64) -> Result<()> {
    let readings = readings(tx, item)?;
    let Some(opening) = readings.iter().find(|reading| reading.item() == reading.stamp.entry) else { return Ok(()) };
    match &opening.body.fact {
        Fact::RequestLogged(_) => request::refresh(tx, item, &readings),
        Fact::EmergencyReported(_) => emergency_report::refresh(tx, item, &readings),
        Fact::VolunteerAdded(_) => volunteer::refresh(tx, item, &readings),
        Fact::VisitCounted(_) => visit::refresh(tx, item, &readings),
        Fact::DeviceIntroduced(device) => support_point::refresh_device(tx, opening, device),
        Fact::PointOpened(point) => support_point::refresh(tx, point),
        _ => Ok(()),
    }
}

/// Drops the read tables and computes them all anew.
pub fn rebuild(tx: &Transaction) -> Result<()> {
    recompute(tx)?;
    search::rebuild_index(tx)
}

/// Computes the read tables anew; of the search only what differs, because writing all of it takes long.
fn recompute(tx: &Transaction) -> Result<()> {
    for table in ["request", "emergency_report", "volunteer", "visit"] {
        tx.execute(&format!("DELETE FROM {table}"), [])?;
    }
    items(tx)?.into_iter().try_for_each(|item| refresh(tx, item))?;
    search::forget_others(tx)
}

fn items(connection: &Connection) -> Result<Vec<i64>> {
    let mut statement = connection.prepare("SELECT id FROM item ORDER BY id")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
