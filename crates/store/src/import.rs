//! Files that were taken over. Their rows are requests of their own.

use rusqlite::Connection;
use steunpunt_domain::import::ImportTaken;
use steunpunt_domain::logbook::Fact;
use steunpunt_domain::time::Wall;

use crate::{Result, logbook};

/// Every time that the file with this hash was taken over, in the order of arrival.
pub fn takings(connection: &Connection, file_hash: &[u8; 32]) -> Result<Vec<(Wall, ImportTaken)>> {
    let mut statement = connection.prepare_cached("SELECT DISTINCT item FROM entry WHERE kind = 18 ORDER BY item")?;
    let items = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<i64>>>()?;
    let mut takings = Vec::new();
    for item in items {
        for reading in logbook::readings(connection, item)? {
            match reading.body.fact {
                Fact::ImportTaken(taken) if taken.file_hash == *file_hash => {
                    takings.push((reading.stamp.times.wall, taken));
                }
                _ => {}
            }
        }
    }
    Ok(takings)
}
