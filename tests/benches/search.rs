//! Search per keystroke and the first page of the open list, at different sizes.

use steunpunt_tests::json;

use crate::spread::Spread;
use crate::stores::with_requests;

/// What volunteers type, letter by letter.
const TYPED: [&str; 8] =
    ["insuline", "lijsterlaan 22", "water", "zuurstof accu", "ZB03-A147", "mevrouw", "koel", "sleutel buurvrouw"];

/// Measures one size.
pub fn measure(size: u32) {
    let laptop = with_requests(size);
    let (mut keys, mut list, mut alike) = (Spread::default(), Spread::default(), Spread::default());
    for text in TYPED.iter().cycle().take(TYPED.len() * 3) {
        for end in 1..=text.len() {
            let typed = text.get(..end).expect("ascii");
            keys.time(|| laptop.does("search", json!({ "text": typed, "limit": 50 })));
        }
        alike.time(|| laptop.does("find_alike", json!({ "what": text, "place": "Lijsterlaan 22", "name": "" })));
    }
    for _ in 0..50 {
        list.time(|| laptop.does("list_requests", json!({ "open": true, "offset": 0, "limit": 100 })));
    }
    println!("{size} requests");
    keys.print("  search, per keystroke (target p95 5 ms at 100,000)");
    alike.print("  look-alikes while typing");
    list.print("  first page of the open list (target p95 20 ms at 10,000)");
}
