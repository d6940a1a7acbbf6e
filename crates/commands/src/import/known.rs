//! What of a file is here already.

use steunpunt_domain::time::Wall;
use steunpunt_store::Connection;
use steunpunt_store::import::takings;
use steunpunt_store::request::{by_number, imported_rows};

use super::Judged;
use super::row::Good;

/// What of a file is here already.
pub(super) struct Known {
    /// When the same file was taken over, the last time.
    pub taken_before: Option<Wall>,
    /// For each good row, whether it is here.
    pub rows: Vec<bool>,
}

impl Known {
    /// How many rows are here.
    pub fn count(&self) -> u32 {
        super::counted(self.rows.iter().filter(|known| **known))
    }
}

/// A line tells itself by what stands in its mapped columns, so that a column more or less makes no other line of it,
/// and as a whole, so that other columns make none either.
pub(super) fn known(connection: &Connection, judged: &Judged) -> steunpunt_store::Result<Known> {
    let imported = imported_rows(connection)?;
    let is_here = |row: &Good| match &row.own_number {
        Some(number) if !by_number(connection, number)?.is_empty() => Ok(true),
        _ => Ok(row.identities.iter().any(|identity| imported.contains(identity))),
    };
    let rows = judged.good().map(is_here).collect::<steunpunt_store::Result<_>>()?;
    let takings = takings(connection, &judged.file_hash)?;
    Ok(Known { taken_before: takings.last().map(|(at, _)| *at), rows })
}
