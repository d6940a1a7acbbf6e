//! A laptop for tests: the whole program over a temporary folder, with a clock that stands still.

use std::sync::Arc;

use serde_json::{Value, json};
use steunpunt_domain::time::Wall;
use tempfile::TempDir;

use crate::{Answer, App, Clock, KeyCost, Machine, NoBattery, Place, SessionId, Setup};

/// 2027-01-12 13:00 in Amsterdam.
pub(crate) const NOW: Wall = Wall(1_799_755_200_000);

struct Still;

impl Clock for Still {
    fn now(&self) -> Wall {
        NOW
    }
}

/// A laptop with an open point and its coordinator signed in.
pub(crate) struct Laptop {
    pub app: App,
    pub session: SessionId,
    _place: TempDir,
}

impl Laptop {
    pub fn new() -> Self {
        let laptop = Self::closed();
        let point = json!({
            "name": "De Schakel", "code": "ZB03", "municipality": "GM0344", "coordinator": "Wilhelmina",
            "pin": "4711", "passphrase": "fiets regen boterham klok dijk",
        });
        laptop.call("open_point", point).unwrap();
        laptop
    }

    pub fn closed() -> Self {
        let place = TempDir::new().unwrap();
        let app = App::new(Setup {
            place: Place::at(place.path()),
            clock: Arc::new(Still),
            battery: Arc::new(NoBattery),
            key_cost: KeyCost::CHEAP,
            pin_cost: KeyCost::CHEAP,
            machine: Machine("this machine".to_owned()),
            watch_every: None,
            lines: None,
        });
        let session = app.begin_session();
        Self { app, session, _place: place }
    }

    pub fn call(&self, command: &str, input: Value) -> Answer<Value> {
        self.app.call(&self.session, command, input)
    }

    pub fn document(&self, pointer: &Value) -> String {
        let document = self.app.document(&self.session, pointer["document"].as_str().unwrap()).unwrap();
        String::from_utf8(document.bytes).unwrap()
    }

    pub fn rows(&self) -> Vec<Value> {
        let list =
            json!({ "open": null, "category": null, "status": null, "assignedTo": null, "offset": 0, "limit": 500 });
        self.call("list_requests", list).unwrap()["rows"].as_array().unwrap().clone()
    }
}
