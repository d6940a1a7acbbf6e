//! The read tables computed anew from all entries.

use rusqlite::Transaction;

use super::cores::on_all_cores;
use super::folded::Folded;
use super::items_in;
use super::read::readings_of;
use super::touched::TOGETHER;
use crate::database::with_room;
use crate::{Result, search};

/// What follows from the entries, the search apart.
pub(super) const READ_TABLES: [&str; 15] = [
    "request",
    "emergency_report",
    "volunteer",
    "visit",
    "bundle_head",
    "bundle",
    "hub",
    "sheet_version",
    "sheet_distribution",
    "blank",
    "pack",
    "notice",
    "rumour",
    "point_item",
    "replaced",
];

/// Drops the read tables and computes them all anew.
pub fn rebuild(tx: &Transaction) -> Result<()> {
    with_room(tx, || {
        recompute(tx)?;
        search::rebuild_index(tx)
    })
}

/// Computes the read tables anew; of the search only what differs, because writing all of it takes long.
pub(super) fn recompute(tx: &Transaction) -> Result<()> {
    for table in READ_TABLES {
        tx.execute(&format!("DELETE FROM {table}"), [])?;
    }
    for items in items_in(tx, "SELECT id FROM item ORDER BY id", [])?.chunks(TOGETHER) {
        let readings = items.iter().copied().zip(readings_of(tx, items)?).collect();
        for (item, folded) in on_all_cores(readings, |(item, readings)| (item, Folded::of(item, readings))) {
            if let Some(words) = folded.write(tx, item)? {
                search::index(tx, item, &words)?;
            }
        }
    }
    search::forget_others(tx)
}
