//! Questions and answers of an exchange, at a real store that nothing may break.
#![no_main]

use std::sync::LazyLock;
use std::time::Duration;

use libfuzzer_sys::fuzz_target;
use steunpunt_domain::bundle::BundleFor;
use steunpunt_domain::support_point::PointOpened;
use steunpunt_domain::time::Wall;
use steunpunt_store::device::Machine;
use steunpunt_store::keys::{DatabaseKey, KeyCost, KeyFile, RecoveryCode};
use steunpunt_store::{Folder, Store};
use steunpunt_sync::exchange::{Asking, End, Reply, answer, exchange};
use steunpunt_sync::lan;

static STORE: LazyLock<Store> = LazyLock::new(|| store().expect("a store"));

fn store() -> Option<Store> {
    let place = std::env::temp_dir().join("steunpunt-fuzz");
    let _ = std::fs::remove_dir_all(&place);
    let (key, recovery) = (DatabaseKey::random().ok()?, RecoveryCode::random().ok()?);
    let keys = KeyFile::wrap(&key, true, "oefenen", &recovery, KeyCost::CHEAP).ok()?;
    let point = PointOpened::new("De Schakel", "ZB03", "GM0344", true).ok()?;
    Store::create(Folder::at(place), key, &keys, point, Wall(1_000), &Machine("here".to_owned())).ok()
}

/// The other end, which says the same whatever it is asked.
struct Other<'a>(&'a [u8]);

impl Asking for Other<'_> {
    fn ask(&mut self, _: Vec<u8>) -> Result<Reply, lan::Error> {
        Ok(Reply { body: self.0.to_vec(), took: Duration::ZERO })
    }
}

fuzz_target!(|bytes: &[u8]| {
    let end = End { store: &STORE, peer: [2; 32], between: BundleFor::Laptops, holder: None, now: Wall(2_000) };
    let _ = answer(&end, bytes);
    let _ = exchange(&mut Other(bytes), &end);
});
