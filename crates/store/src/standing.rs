//! Which devices may write here.

use rusqlite::{Connection, Transaction};
use steunpunt_domain::ids::DeviceId;
use steunpunt_domain::logbook::{Body, Kind, Reading};
use steunpunt_domain::standing::{Standing, Standings};

use crate::Result;
use crate::logbook::{StoredEntry, readings_about_devices};

/// What the entries about devices say, together with those that are `offered`. `own` is this laptop.
pub fn standings(connection: &Connection, own: DeviceId, offered: &[StoredEntry]) -> Result<Standings> {
    let mut readings = readings_about_devices(connection)?;
    let mut roots = roots(connection)?;
    roots.push(own);
    let mut standings = Standings::fold(&roots, &readings);
    let mut waiting: Vec<&StoredEntry> = offered.iter().filter(|entry| decides(entry)).collect();
    // What counts may let more of a device that was struck off stay, and what that says counts then.
    loop {
        let (counting, left) = waiting.into_iter().partition(|entry| counts(&standings, entry));
        let (before, said): (usize, Vec<&StoredEntry>) = (readings.len(), counting);
        readings.extend(said.into_iter().filter_map(opened));
        if readings.len() == before {
            return Ok(standings);
        }
        standings = Standings::fold(&roots, &readings);
        waiting = left;
    }
}

/// Whether an offered entry may be taken in. What a device says that is known to be struck off is set aside, and must
/// not strike off in its turn before it is. Of a device that is not known yet others that are offered may tell.
fn counts(held: &Standings, entry: &StoredEntry) -> bool {
    let id = entry.envelope.id;
    match held.of(id.device) {
        Standing::Unknown => true,
        known => known.takes(id.audience, id.sequence),
    }
}

/// Whether an entry may change what a device may do.
pub(crate) fn decides(entry: &StoredEntry) -> bool {
    matches!(
        entry.envelope.kind,
        Kind::DeviceIntroduced | Kind::DeviceAdmitted | Kind::DeviceStruckOff | Kind::HubEnrolled
    )
}

fn opened(entry: &StoredEntry) -> Option<Reading> {
    let body = Body::decode(entry.envelope.kind, entry.body.as_ref()?).ok()?;
    Some(Reading::of(&entry.envelope, body))
}

/// Whether any device was struck off: nearly always none, and then nothing more is asked. The kinds are those of the
/// index.
pub(crate) fn any_struck_off(connection: &Connection) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM entry WHERE kind IN (1, 21, 22, 23, 26) AND kind = 23)";
    Ok(connection.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

fn roots(connection: &Connection) -> Result<Vec<DeviceId>> {
    let mut statement = connection.prepare_cached("SELECT device FROM root")?;
    let rows = statement.query_map([], |row| Ok(DeviceId(row.get(0)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Lets a device in on this store alone, without an entry: a town hall that a person told so.
pub fn add_root(tx: &Transaction, device: DeviceId) -> Result<()> {
    tx.execute("INSERT INTO root (device) VALUES (?1) ON CONFLICT DO NOTHING", [&device.0])?;
    Ok(())
}

/// Takes that back.
pub fn remove_root(tx: &Transaction, device: DeviceId) -> Result<()> {
    tx.execute("DELETE FROM root WHERE device = ?1", [&device.0])?;
    Ok(())
}
