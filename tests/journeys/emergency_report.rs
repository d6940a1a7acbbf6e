//! An emergency: one key away, also from the locked screen, and not gone until somebody has it.

use steunpunt_tests::{Laptop, json};

#[test]
fn a_report_from_the_locked_screen_stays_until_somebody_has_it() {
    let laptop = Laptop::with_open_point();
    laptop.does("lock", json!({}));
    let report =
        laptop.does("report_emergency", json!({ "what": "Rook in trapportiek", "place": "Merelhof 12", "reach": "" }));
    assert_eq!((&report["number"], &report["by"]), (&json!("N-ZB03-A1"), &json!(null)));
    assert!(report["radioText"].as_str().unwrap().contains("Merelhof 12"));

    laptop.minutes_pass(7);
    let look = laptop.does("look", json!({}));
    assert_eq!(look["unacknowledged"]["count"], 1);
    assert!(!look.to_string().contains("Merelhof"), "a locked screen shows a count and an age, nothing else");

    laptop.signs_in("Ans", "1234");
    let desk = laptop.does("get_desk", json!({}));
    let waiting = &desk["emergencies"][0];
    assert!(waiting["remindAt"].as_i64() < desk["now"].as_i64(), "it reminds after five minutes");
    laptop.does("relay_emergency", json!({ "id": waiting["id"], "to": "Coördinatiepunt", "means": "radio" }));
    assert_eq!(laptop.does("get_desk", json!({}))["emergencies"][0]["stage"], "relayed", "relayed is not acknowledged");
    laptop.does("acknowledge_emergency", json!({ "id": waiting["id"], "by": "meldkamer" }));
    assert!(laptop.does("get_desk", json!({}))["emergencies"].as_array().unwrap().is_empty());
    assert_eq!(laptop.finds("rook"), ["N-ZB03-A1"]);
}

#[test]
fn who_has_it_and_how_it_came_there_are_noted_in_one_act() {
    let laptop = Laptop::with_open_point();
    let report = laptop.does("report_emergency", json!({ "what": "Brand", "place": "", "reach": "" }));
    let acknowledge =
        |to: &str| json!({ "id": report["id"], "by": "meldkamer", "relayed": { "to": to, "means": "radio" } });
    assert_eq!(laptop.is_refused("acknowledge_emergency", acknowledge(" ")), "bad_input");
    let shown = laptop.does("get_emergency", json!({ "id": report["id"] }));
    assert_eq!(shown["stage"], "reported", "nothing of it was written");
    let both = laptop.does("acknowledge_emergency", acknowledge("Coördinatiepunt"));
    assert_eq!((&both["stage"], &both["relays"][0]["to"]), (&json!("acknowledged"), &json!("Coördinatiepunt")));
}

#[test]
fn one_field_is_enough_and_three_empty_ones_are_not() {
    let laptop = Laptop::with_open_point();
    laptop.does("report_emergency", json!({ "what": "", "place": "Zwaluwstraat 8", "reach": "" }));
    assert_eq!(laptop.is_refused("report_emergency", json!({ "what": " ", "place": "", "reach": "" })), "bad_input");
}

#[test]
fn one_that_was_on_paper_says_when_it_was_told_and_is_found_by_its_form() {
    let laptop = Laptop::with_open_point();
    let now = laptop.does("look", json!({}))["now"].as_i64().unwrap();
    let report = |told_at: i64, number: &str| {
        let told = json!({ "what": "Gaslucht", "place": "Kanaalkade 100", "reach": "", "toldAt": told_at,
                           "paperNumber": number });
        laptop.does("report_emergency", told)
    };
    let noon = report(now - 126 * 60_000, " P-0042 ");
    assert_eq!((&noon["toldAt"], &noon["paperNumber"]), (&json!(now - 126 * 60_000), &json!("P-0042")));
    assert_eq!(noon["writtenAt"], now);
    assert!(noon["radioText"].as_str().unwrap().contains(", 11:54. "));
    let yesterday = report(now - 20 * 3_600_000, "");
    assert_eq!(yesterday["paperNumber"], json!(null));
    assert!(yesterday["radioText"].as_str().unwrap().contains(", 18:00 op 23-11-2026. "), "not to be taken for today");
    assert_eq!(laptop.does("get_desk", json!({}))["emergencies"].as_array().unwrap().len(), 2);
    assert_eq!(laptop.finds("p-0042"), ["N-ZB03-A1"]);
}
