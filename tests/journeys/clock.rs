//! A wrong clock stops nobody.

use serde_json::Value;
use steunpunt_tests::{Laptop, Pair, json};

#[test]
fn a_laptop_in_1970_works_and_says_that_its_clock_is_wrong() {
    let laptop = Laptop::new();
    laptop.clock_says(5_000);
    laptop.does("open_point", Laptop::point());
    laptop.logs("2.1", "Geen water", "Merelhof 7", "U3");
    assert_eq!(laptop.does("get_desk", json!({}))["clock"]["certainlyWrong"], true);
    assert_eq!(laptop.finds("merelhof").len(), 1);
}

#[test]
fn a_laptop_years_ahead_says_so_until_somebody_says_that_it_is_right() {
    let laptop = Laptop::new();
    let in_2036 = 2_093_248_800_000_i64;
    laptop.clock_says(in_2036);
    laptop.does("open_point", Laptop::point());
    assert_eq!(laptop.does("get_desk", json!({}))["clock"]["certainlyWrong"], true, "also while nothing is written");
    laptop.does("confirm_clock", json!({ "said": in_2036 }));
    assert_eq!(laptop.does("get_desk", json!({}))["clock"]["certainlyWrong"], false);
}

#[test]
fn a_volunteer_says_what_time_it_is_and_nothing_that_was_written_changes() {
    let laptop = Laptop::with_open_point();
    let page = laptop.logs("2.1", "Geen water", "Merelhof 7", "U3");
    let now = laptop.does("look", json!({}))["now"].as_i64().unwrap();
    laptop.does("confirm_clock", json!({ "said": now + 3_600_000 }));
    assert_eq!(laptop.does("get_desk", json!({}))["clock"]["offsetMs"], 3_600_000);
    let again = laptop.does("get_request", json!({ "id": page["row"]["id"] }));
    assert_eq!(again["row"]["loggedAt"], page["row"]["loggedAt"]);
}

#[test]
fn what_is_written_after_somebody_said_what_time_it_is_bears_that_time_on_every_laptop() {
    let pair = Pair::new();
    let right = pair.noord.does("look", json!({}))["now"].as_i64().unwrap();
    // Its battery was empty: Zuid begins in 1970.
    pair.zuid.clock_says(5_000);
    pair.zuid.does("confirm_clock", json!({ "said": right }));
    assert_eq!(pair.zuid.does("get_desk", json!({}))["clock"]["certainlyWrong"], false);
    let hour = json!(right + 3_600_000);
    pair.zuid.minutes_pass(60);
    assert_eq!(pair.zuid.does("read_text", json!({ "text": "over 2 uur" }))["deadline"], json!(right + 3 * 3_600_000));
    let page = pair.zuid.logs("5.1", "Hartpillen op", "Kastanjelaan 21", "U2");
    assert_eq!(page["row"]["receivedAt"], hour);
    pair.meet();
    let there = pair.noord.does("get_request", json!({ "id": page["row"]["id"] }));
    assert_eq!(there["row"]["loggedAt"], hour);
    assert_eq!(there["row"]["deadline"], page["row"]["deadline"]);
    assert_eq!(there["timeline"][0]["at"], hour);
}

#[test]
fn what_was_said_of_the_clock_holds_after_a_restart_and_for_a_clock_that_jumps_again_it_says_so() {
    let mut laptop = Laptop::with_open_point();
    let now = laptop.does("look", json!({}))["now"].as_i64().unwrap();
    laptop.clock_says(5_000);
    laptop.does("confirm_clock", json!({ "said": now }));
    laptop.logs("2.1", "Geen water", "Merelhof 7", "U3");
    laptop.restarts();
    laptop.unlocks();
    laptop.signs_in("Ans", "1234");
    assert_eq!(laptop.does("look", json!({}))["now"].as_i64(), Some(now));
    let long_ago = json!({ "said": 1_574_762_400_000_i64 });
    assert_eq!(laptop.is_refused("confirm_clock", long_ago), "bad_input", "a year that was mistyped");
    laptop.clock_says(-now);
    assert_eq!(laptop.does("get_desk", json!({}))["clock"]["certainlyWrong"], true);
}

#[test]
fn a_clock_set_back_during_the_day_keeps_the_order_of_writing() {
    let laptop = Laptop::with_open_point();
    let page = laptop.logs("2.1", "Geen water", "Merelhof 7", "U3");
    let note = |text: &str| laptop.does("note_request", json!({ "id": page["row"]["id"], "text": text }));
    note("eerst");
    laptop.minutes_pass(-600);
    let page = note("daarna");
    assert_eq!(laptop.does("get_desk", json!({}))["clock"]["certainlyWrong"], true);
    let texts: Vec<_> =
        page["timeline"].as_array().unwrap().iter().filter_map(|line| line["what"]["text"].as_str()).collect();
    assert_eq!(texts, ["eerst", "daarna"]);
}

fn waits(laptop: &Laptop) -> (i64, i64) {
    let desk = laptop.does("get_desk", json!({}));
    let minutes = |at: &Value| (desk["now"].as_i64().unwrap() - at.as_i64().unwrap()) / 60_000;
    (minutes(&desk["emergencies"][0]["waitingSince"]), minutes(&desk["kept"]["oldestOnlyHere"]))
}

fn reports(laptop: &Laptop) {
    laptop.does("report_emergency", json!({ "what": "Brand", "place": "Merelhof 7", "reach": "" }));
    laptop.minutes_pass(7);
}

fn says_it_is(laptop: &Laptop, minutes_later: i64) {
    let now = laptop.does("look", json!({}))["now"].as_i64().unwrap();
    laptop.does("confirm_clock", json!({ "said": now + minutes_later * 60_000 }));
}

#[test]
fn a_clock_that_is_put_right_lets_an_emergency_wait_as_long_as_it_did() {
    for minutes_later in [-600, 600] {
        let mut laptop = Laptop::with_open_point();
        reports(&laptop);
        says_it_is(&laptop, minutes_later);
        assert_eq!(waits(&laptop), (7, 7));
        laptop.minutes_pass(3);
        let desk = laptop.does("get_desk", json!({}));
        let over = desk["now"].as_i64().unwrap() - desk["emergencies"][0]["remindAt"].as_i64().unwrap();
        assert_eq!(over, 5 * 60_000, "it reminds when it would have");
        laptop.restarts();
        laptop.unlocks();
        let look = laptop.does("look", json!({}));
        let oldest = look["unacknowledged"]["oldest"].as_i64().unwrap();
        assert_eq!(look["now"].as_i64().unwrap() - oldest, 10 * 60_000);
    }
}

#[test]
fn a_clock_that_is_set_back_by_the_laptop_itself_lets_an_emergency_wait_as_long_as_it_did() {
    let mut laptop = Laptop::with_open_point();
    reports(&laptop);
    assert_eq!(waits(&laptop), (7, 7));
    laptop.minutes_pass(-600);
    assert_eq!(waits(&laptop), (7, 7), "it cannot have been written later than now");
    laptop.minutes_pass(3);
    laptop.restarts();
    laptop.unlocks();
    laptop.signs_in("Ans", "1234");
    assert_eq!(waits(&laptop), (10, 10));
    says_it_is(&laptop, 5);
    assert_eq!(waits(&laptop), (10, 10), "what the clock was off counts for nothing");
}

#[test]
fn a_clock_that_jumped_away_and_was_put_right_lets_an_emergency_wait_since_it_was_told() {
    let mut laptop = Laptop::with_open_point();
    let began = laptop.does("look", json!({}))["now"].as_i64().unwrap();
    reports(&laptop);
    laptop.app.close();
    laptop.clock_says(5_000);
    laptop.restarts();
    laptop.unlocks();
    laptop.signs_in("Ans", "1234");
    assert_eq!(waits(&laptop).0, 0, "nobody can tell how long it was off");
    laptop.does("confirm_clock", json!({ "said": began + 30 * 60_000 }));
    assert_eq!(waits(&laptop), (30, 30));
}

#[test]
fn a_laptop_years_ahead_makes_nobody_elses_clock_look_wrong_and_an_answer_stands_below_what_it_answers() {
    let pair = Pair::new();
    pair.zuid.minutes_pass(5 * 365 * 24 * 60);
    let asked = pair.zuid.logs("2.1", "Geen water", "Merelhof 7", "U3");
    pair.meet();
    assert_eq!(pair.noord.does("get_desk", json!({}))["clock"]["certainlyWrong"], false);
    let page = pair.noord.does("note_request", json!({ "id": asked["row"]["id"], "text": "Tankwagen komt" }));
    let kinds: Vec<_> = page["timeline"].as_array().unwrap().iter().map(|line| line["what"]["kind"].clone()).collect();
    assert_eq!(kinds, ["logged", "noted"]);
}
