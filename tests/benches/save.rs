//! Saving one request durably, against a bare insert of the same rows with the same settings.

use steunpunt_tests::json;

use crate::floor::Floor;
use crate::spread::Spread;
use crate::stores::with_requests;

/// The ratio that is allowed.
pub const BAR: f64 = 1.3;
const PRESENT: u32 = 50_000;
const ROUNDS: u32 = 2_000;
const WHAT: &str = "Insuline moet koel blijven, koelkast is al zes uur uit, dochter komt straks terug";

/// Measures both in turn, so that a busy machine slows both; the ratio of the medians comes back.
pub fn measure() -> f64 {
    let laptop = with_requests(PRESENT);
    let log = |number: u32| {
        let place = format!("Lijsterlaan {number}");
        laptop.does("log_request", json!({ "category": "5.2", "what": WHAT, "place": place, "urgency": "U2" }));
    };
    log(0);
    let floor = Floor::beside(&laptop);
    let (mut saved, mut bare) = (Spread::default(), Spread::default());
    for round in 1..=ROUNDS {
        saved.time(|| log(round));
        bare.time(|| floor.insert(round));
    }
    saved.print("saving a request, 50,000 present");
    bare.print("  floor: the same rows inserted bare, one transaction");
    let ratio = saved.at(0.5) / bare.at(0.5);
    println!("  ratio of the medians {ratio:.2} (bar {BAR:.1})");
    ratio
}
