//! Volunteers in the read tables.

use rusqlite::{Connection, Transaction, params};
use steunpunt_domain::ids::VolunteerId;
use steunpunt_domain::logbook::Reading;
use steunpunt_domain::volunteer::Volunteer;

use crate::{Error, Result, logbook};

/// A volunteer's row.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VolunteerRow {
    /// Id.
    pub id: VolunteerId,
    /// Name.
    pub name: String,
    /// Role by its code.
    pub role: String,
    /// Hash of the PIN.
    pub pin: String,
    /// Whether they may sign in.
    pub active: bool,
}

/// Every volunteer, by name.
pub fn all(connection: &Connection) -> Result<Vec<VolunteerRow>> {
    let mut statement = connection.prepare_cached(
        "SELECT device.name, item.audience, item.sequence, volunteer.name, role, pin, active \
         FROM volunteer JOIN item ON item.id = volunteer.item JOIN device ON device.id = item.device \
         ORDER BY volunteer.name COLLATE NOCASE",
    )?;
    let rows = statement.query_map([], |row| {
        let id = VolunteerId(logbook::named(row)?);
        Ok(VolunteerRow { id, name: row.get(3)?, role: row.get(4)?, pin: row.get(5)?, active: row.get(6)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A volunteer with all their entries.
pub fn volunteer(connection: &Connection, id: VolunteerId) -> Result<Volunteer> {
    let item = logbook::item_row(connection, id.0)?.ok_or(Error::NotFound)?;
    Volunteer::fold(&logbook::readings(connection, item)?).ok_or(Error::NotFound)
}

pub(crate) fn refresh(tx: &Transaction, item: i64, readings: &[Reading]) -> Result<()> {
    let Some(volunteer) = Volunteer::fold(readings) else { return Ok(()) };
    tx.prepare_cached(
        "INSERT INTO volunteer (item, name, role, pin, active) VALUES (?1, ?2, ?3, ?4, ?5) \
         ON CONFLICT (item) DO UPDATE SET name = ?2, role = ?3, pin = ?4, active = ?5",
    )?
    .execute(params![item, volunteer.name(), volunteer.role(), volunteer.pin(), volunteer.active()])?;
    Ok(())
}
