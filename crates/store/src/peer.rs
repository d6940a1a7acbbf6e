//! The devices of this point as this laptop knows them: what is said of them, and where it last met them.

use rusqlite::{Connection, Transaction, params};
use steunpunt_domain::ids::DeviceId;
use steunpunt_domain::time::Wall;

use crate::Result;
use crate::logbook::device_row;

/// A device of this point.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Peer {
    /// Its name.
    pub device: DeviceId,
    /// Its public key.
    pub public_key: [u8; 32],
    /// The letter in its numbers; empty until its introduction has come.
    pub letter: String,
    /// What people call it.
    pub label: String,
    /// The recipient of bundles for it; empty until it has said so.
    pub recipient: String,
    /// Where it was last met, or where somebody said that it is.
    pub address: String,
    /// When it was last met, in milliseconds since 1970 by this laptop's clock.
    pub met_ms: Option<i64>,
    /// Its clock minus this laptop's, when they last met.
    pub ahead_ms: i64,
}

/// Every device whose key is known, this laptop included, by their letters.
pub fn all(connection: &Connection) -> Result<Vec<Peer>> {
    let mut statement = connection.prepare_cached(
        "SELECT name, public_key, coalesce(letter, ''), label, recipient, coalesce(address, ''), \
         nullif(coalesce(met_ms, 0), 0), coalesce(ahead_ms, 0) \
         FROM device LEFT JOIN peer ON peer.device = device.name WHERE public_key IS NOT NULL ORDER BY letter, name",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(Peer {
            device: DeviceId(row.get(0)?),
            public_key: row.get(1)?,
            letter: row.get(2)?,
            label: row.get(3)?,
            recipient: row.get(4)?,
            address: row.get(5)?,
            met_ms: row.get(6)?,
            ahead_ms: row.get(7)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Knows the key of a device whose introduction may not have come yet, so that a line to it can be opened.
pub fn know(tx: &Transaction, public_key: &[u8; 32]) -> Result<()> {
    let row = device_row(tx, DeviceId::of_key(public_key))?;
    tx.execute("UPDATE device SET public_key = ?2 WHERE id = ?1", params![row, public_key])?;
    Ok(())
}

/// Somebody said where a device is; empty forgets it.
pub fn set_address(tx: &Transaction, device: DeviceId, address: &str) -> Result<()> {
    tx.execute(
        "INSERT INTO peer (device, address, met_ms, ahead_ms) VALUES (?1, ?2, 0, 0) \
         ON CONFLICT (device) DO UPDATE SET address = ?2",
        params![device.0, address],
    )?;
    Ok(())
}

/// A device was met.
pub fn met(tx: &Transaction, device: DeviceId, now: Wall, ahead_ms: i64) -> Result<()> {
    tx.execute(
        "INSERT INTO peer (device, address, met_ms, ahead_ms) VALUES (?1, '', ?2, ?3) \
         ON CONFLICT (device) DO UPDATE SET met_ms = ?2, ahead_ms = ?3",
        params![device.0, now.0, ahead_ms],
    )?;
    Ok(())
}
