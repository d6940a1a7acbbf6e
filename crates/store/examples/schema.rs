//! Writes `schema.sql`: the schema of a fresh store, for reading. `--check` only says whether it is current.
//! Run from the repository's folder, as `cargo xtask schema` does.

use std::path::Path;

use steunpunt_domain::support_point::PointOpened;
use steunpunt_domain::time::Wall;
use steunpunt_store::device::Machine;
use steunpunt_store::keys::{DatabaseKey, KeyCost, KeyFile, RecoveryCode};
use steunpunt_store::{Folder, Store};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let place = std::env::temp_dir().join(format!("steunpunt-schema-{}", std::process::id()));
    let key = DatabaseKey::random()?;
    let keys = KeyFile::wrap(&key, true, "voorbeeld", &RecoveryCode::random()?, KeyCost::CHEAP)?;
    let point = PointOpened::new("Schema", "SC1", "-", true)?;
    let store = Store::create(Folder::at(&place), key, &keys, point, Wall(0), &Machine::default())?;
    let schema = format!("-- Written by `cargo xtask schema`; do not edit.\n\n{}", store.schema()?);
    store.close();
    std::fs::remove_dir_all(&place)?;
    let path = Path::new("crates/store/schema.sql");
    if std::env::args().any(|argument| argument == "--check") {
        return match std::fs::read_to_string(path) {
            Ok(known) if known == schema => Ok(()),
            _ => Err("schema.sql is stale: run `cargo xtask schema`".into()),
        };
    }
    Ok(std::fs::write(path, schema)?)
}
