//! The point and its devices in the read tables.

use rusqlite::{Connection, OptionalExtension, Transaction, params};
use steunpunt_domain::device::{DeviceField, DeviceIntroduced};
use steunpunt_domain::ids::DeviceId;
use steunpunt_domain::logbook::{Audience, Fact, Reading};
use steunpunt_domain::register::Registers;
use steunpunt_domain::support_point::PointOpened;
use steunpunt_domain::time::{Hybrid, Times, Wall};

use crate::{Error, Result};

/// The point of this store.
pub fn point(connection: &Connection) -> Result<PointOpened> {
    let mut statement = connection.prepare_cached("SELECT code, name, municipality, exercise FROM point")?;
    Ok(statement.query_row([], |row| {
        Ok(PointOpened { code: row.get(0)?, name: row.get(1)?, municipality: row.get(2)?, exercise: row.get(3)? })
    })?)
}

/// One store is one point: the first stays, and an exercise never becomes real.
pub(crate) fn refresh(tx: &Transaction, opened: &PointOpened) -> Result<()> {
    match point(tx) {
        Ok(known) if known.exercise != opened.exercise => Err(Error::ExerciseMismatch),
        Ok(_) => Ok(()),
        Err(Error::NotFound) => {
            tx.execute(
                "INSERT INTO point (id, code, name, municipality, exercise) VALUES (1, ?1, ?2, ?3, ?4)",
                params![opened.code, opened.name, opened.municipality, opened.exercise],
            )?;
            Ok(())
        }
        Err(error) => Err(error),
    }
}

/// Keeps a device's key, letter and name, when the key is really the one its name follows from.
pub(crate) fn refresh_device(
    tx: &Transaction,
    opening: &Reading,
    introduced: &DeviceIntroduced,
    readings: &[Reading],
) -> Result<()> {
    let device = opening.stamp.entry.device;
    if DeviceId::of_key(&introduced.public_key) != device {
        return Ok(());
    }
    let described = Described::fold(readings);
    let letter = described.text(DeviceField::Letter).unwrap_or(&introduced.letter);
    let text = |field| described.text(field).unwrap_or_default();
    tx.execute(
        "UPDATE device SET public_key = ?2, letter = ?3, label = ?4, recipient = ?5 WHERE name = ?1",
        params![device.0, introduced.public_key, letter, text(DeviceField::Name), text(DeviceField::Recipient)],
    )?;
    Ok(())
}

/// What is said of a device, field by field.
struct Described(Registers);

impl Described {
    fn fold(readings: &[Reading]) -> Self {
        let mut fields = Registers::default();
        for reading in readings {
            if let Fact::DeviceDescribed(changes) = &reading.body.fact {
                fields.apply(reading, changes);
            }
        }
        Self(fields)
    }

    fn text(&self, field: DeviceField) -> Option<&str> {
        self.0.get(field as u8)?.shown(|_| 0)?.value.text()
    }
}

/// A device's public key, when its introduction has arrived.
pub fn public_key(connection: &Connection, device: DeviceId) -> Result<Option<[u8; 32]>> {
    let mut statement = connection.prepare_cached("SELECT public_key FROM device WHERE name = ?1")?;
    Ok(statement.query_row([device.0], |row| row.get(0)).optional()?.flatten())
}

/// The keys of the laptops that opened this point or joined it on a store of their own, and of those that went on where
/// these stopped. A town hall's server has no letter.
pub(crate) fn openers(connection: &Connection) -> Result<Vec<[u8; 32]>> {
    let mut statement = connection.prepare(
        "SELECT public_key FROM device WHERE public_key IS NOT NULL AND coalesce(letter, '') <> '' ORDER BY id",
    )?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The letter of a device.
pub(crate) fn letter_of(connection: &Connection, device: DeviceId) -> Result<String> {
    let mut statement = connection.prepare("SELECT coalesce(letter, '?') FROM device WHERE name = ?1")?;
    Ok(statement.query_row([device.0], |row| row.get(0))?)
}

/// Every letter that was given out.
pub(crate) fn letters(connection: &Connection) -> Result<Vec<String>> {
    let mut statement = connection.prepare("SELECT letter FROM device WHERE letter IS NOT NULL")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The last numbers that are held of a device's two series.
pub(crate) fn sequences_of(connection: &Connection, device: DeviceId) -> Result<[u64; 2]> {
    let mut statement = connection.prepare(
        "SELECT sequence FROM series JOIN device ON device.id = series.device WHERE name = ?1 AND audience = ?2",
    )?;
    let mut held = [0; 2];
    for (audience, place) in held.iter_mut().enumerate() {
        let found = statement.query_row(params![device.0, audience], |row| row.get(0)).optional()?;
        *place = found.unwrap_or(0);
    }
    Ok(held)
}

/// When a device wrote the last entries of its series. Only the last ones count: a clock that was once a year ahead must
/// not make every later one look wrong.
pub fn last_entries(connection: &Connection, device: DeviceId) -> Result<Vec<Times>> {
    let mut last = connection.prepare_cached(
        "SELECT wall_ms, hybrid FROM entry JOIN device ON device.id = entry.device WHERE name = ?1 AND audience = ?2 \
         ORDER BY sequence DESC LIMIT 25",
    )?;
    let mut found = Vec::new();
    for audience in Audience::ALL {
        let written = last.query_map(params![device.0, audience.byte()], |row| {
            Ok(Times { wall: Wall(row.get(0)?), hybrid: Hybrid(row.get(1)?) })
        })?;
        found.extend(written.collect::<rusqlite::Result<Vec<_>>>()?);
    }
    Ok(found)
}
