//! The logbook in the database: appending own entries, reading items, taking in others' entries, walking it all.

mod ahead;
mod append;
mod aside;
mod aside_chain;
mod cores;
mod erase;
mod erasing;
mod folded;
mod read;
mod rebuild;
mod run;
mod take_in;
mod touched;
mod verify;

pub use ahead::{Loose, every_ahead, is_ahead, is_without_writer, take_ahead};
pub(crate) use append::sign_last;
pub use append::{Author, Writing};
pub use aside::{AsideGroup, AsideReason, aside, aside_groups, aside_of, logged_about_aside};
pub use aside_chain::{AsideChain, aside_chains};
pub use erase::erasures;
pub(crate) use erasing::acts_that_count;
use folded::Folded;
pub(crate) use folded::{Row, opening};
pub use read::{
    StoredEntry, began, count, digest, digest_of, entries_after, entry_name, every_entry, hash_of, item_row, readings,
    readings_until, salt_of,
};
pub(crate) use read::{entries_between, named, readings_about_devices, readings_of};
pub use rebuild::rebuild;
pub use run::{Run, SeriesHead, heads, runs_after, urgent_after};
pub use take_in::{Offered, SignedHead, TakenIn, set_aside, take_in, take_in_offered};
pub use verify::{Findings, verify};

use rusqlite::{Connection, OptionalExtension, Transaction};
use steunpunt_domain::ids::DeviceId;
use steunpunt_domain::logbook::{Fact, Kind, Reading};

use crate::{
    Result, blank, bundle, hub, information_sheet, notice, pack, point_item, rumour, search, support_point, visit,
    volunteer,
};

/// The local number of a device; it gets one when it had none.
pub(crate) fn device_row(tx: &Transaction, device: DeviceId) -> Result<i64> {
    let mut known = tx.prepare_cached("SELECT id FROM device WHERE name = ?1")?;
    if let Some(row) = known.query_row([&device.0], |row| row.get(0)).optional()? {
        return Ok(row);
    }
    tx.prepare_cached("INSERT INTO device (name) VALUES (?1)")?.execute([&device.0])?;
    Ok(tx.last_insert_rowid())
}

/// Computes the read tables of one item anew from its entries. Same entries, same result.
pub(crate) fn refresh(tx: &Transaction, item: i64) -> Result<()> {
    let words = Folded::of(item, readings(tx, item)?).write(tx, item)?;
    words.map_or(Ok(()), |words| search::index(tx, item, &words))
}

fn refresh_other(tx: &Transaction, item: i64, opening: &Reading, readings: &[Reading]) -> Result<()> {
    match &opening.body.fact {
        Fact::VolunteerAdded(_) => volunteer::refresh(tx, item, readings),
        Fact::VisitCounted(_) => visit::refresh(tx, item, readings),
        Fact::DeviceIntroduced(device) => support_point::refresh_device(tx, opening, device, readings),
        Fact::PointOpened(point) => support_point::refresh(tx, point),
        Fact::BundleWritten(written) => bundle::refresh(tx, item, opening, written, readings),
        Fact::HubEnrolled(hub) => hub::refresh(tx, item, hub),
        Fact::SheetWritten(written) => information_sheet::refresh(tx, item, written),
        Fact::SheetDistributed(given) => information_sheet::refresh_distribution(tx, item, opening, given, readings),
        Fact::BlankFilled(_) => blank::refresh(tx, item),
        Fact::PackTaken(taken) => pack::refresh(tx, item, taken),
        Fact::NoticePosted(_) => notice::refresh(tx, item, readings),
        Fact::RumourHeard(_) | Fact::Erased(Kind::RumourHeard) => rumour::refresh(tx, item, readings),
        fact => point_item::refresh(tx, item, fact.kind(), readings).map(|_| ()),
    }
}

/// The local numbers of items that a query gives.
pub(crate) fn items_in(connection: &Connection, sql: &str, values: impl rusqlite::Params) -> Result<Vec<i64>> {
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map(values, |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
