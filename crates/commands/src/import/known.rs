//! What of a file is here already.

use steunpunt_domain::time::Wall;
use steunpunt_store::Connection;
use steunpunt_store::import::takings;
use steunpunt_store::request::{by_number, is_imported};

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

/// Rows tell themselves by what stands in their mapped columns. Of the same file under other columns none would, so
/// of a file that was taken over before nothing comes in unless every row that came in then tells itself: only then
/// are the others those that were refused.
pub(super) fn known(connection: &Connection, judged: &Judged) -> steunpunt_store::Result<Known> {
    let rows = judged.good().map(|row| is_here(connection, row));
    let mut known = Known { taken_before: None, rows: rows.collect::<steunpunt_store::Result<_>>()? };
    let takings = takings(connection, &judged.file_hash)?;
    let came_in = takings.iter().map(|(_, taken)| taken.taken.saturating_add(taken.known)).max().unwrap_or(0);
    if known.count() < came_in {
        known.rows.fill(true);
    }
    known.taken_before = takings.last().map(|(at, _)| *at);
    Ok(known)
}

fn is_here(connection: &Connection, row: &Good) -> steunpunt_store::Result<bool> {
    match &row.own_number {
        Some(number) if !by_number(connection, number)?.is_empty() => Ok(true),
        _ => is_imported(connection, &row.identity),
    }
}
