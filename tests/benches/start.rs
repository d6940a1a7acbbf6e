//! From the key to a usable desk. Argon2id is apart: its cost is chosen, not suffered.

use steunpunt_tests::{PASSPHRASE, json};

use crate::spread::Spread;
use crate::stores::with_requests;

/// Opens a store of 50,000 requests again and again.
pub fn measure() {
    let mut laptop = with_requests(50_000);
    let mut desk = Spread::default();
    for _ in 0..10 {
        laptop.restarts();
        desk.time(|| {
            laptop.does("unlock_store", json!({ "exercise": false, "passphrase": PASSPHRASE }));
            laptop.signs_in("Ans", "1234");
            laptop.does("get_desk", json!({}));
            laptop.does("list_requests", json!({ "open": true, "offset": 0, "limit": 100 }))
        });
    }
    desk.print("from the key to a usable desk, 50,000 (target 500 ms)");
}
