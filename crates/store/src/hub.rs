//! The town hall's server, as this point knows it.

use rusqlite::{Connection, OptionalExtension, Transaction, params};
use steunpunt_domain::hub::HubEnrolled;
use steunpunt_domain::ids::DeviceId;

use crate::Result;

pub(crate) fn refresh(tx: &Transaction, item: i64, hub: &HubEnrolled) -> Result<()> {
    tx.execute(
        "INSERT OR REPLACE INTO hub (item, device, public_key, recipient, name, addresses) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            item,
            DeviceId::of_key(&hub.public_key).0,
            hub.public_key,
            hub.recipient,
            hub.name,
            hub.addresses.join("\n")
        ],
    )?;
    Ok(())
}

/// The town hall that this point is enrolled with; the last enrolment stands.
pub fn enrolled(connection: &Connection) -> Result<Option<HubEnrolled>> {
    let sql = "SELECT public_key, recipient, name, addresses FROM hub ORDER BY item DESC LIMIT 1";
    let found = connection.prepare_cached(sql)?.query_row([], |row| {
        let addresses: String = row.get(3)?;
        let addresses = addresses.lines().map(str::to_owned).collect();
        Ok(HubEnrolled { public_key: row.get(0)?, recipient: row.get(1)?, name: row.get(2)?, addresses })
    });
    Ok(found.optional()?)
}
