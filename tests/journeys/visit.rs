//! Visits are counted, never named.

use steunpunt_tests::{Laptop, json};

#[test]
fn visits_are_counted_per_quarter_and_a_slip_of_the_finger_is_undone() {
    let laptop = Laptop::with_open_point();
    let reasons = laptop.does("get_configuration", json!({}))["visitReasons"].clone();
    let count = |place: usize| laptop.does("count_visit", json!({ "reason": reasons[place]["code"] }));
    count(0);
    count(0);
    laptop.minutes_pass(31);
    let tally = count(1);
    assert_eq!(tally["today"], 3);
    let quarters: Vec<_> =
        tally["quarters"].as_array().unwrap().iter().map(|quarter| quarter["count"].clone()).collect();
    assert_eq!(quarters, [json!(2), json!(0), json!(1)]);

    let undone = laptop.does("undo_visit", json!({}));
    assert_eq!((&undone["today"], &undone["last"]["reason"]), (&json!(2), &reasons[0]["code"]));
    assert_eq!(laptop.is_refused("count_visit", json!({ "reason": "mevrouw Jansen" })), "bad_input");
    assert_eq!(laptop.does("get_desk", json!({}))["visitsToday"], 2);
}
