//! Many volunteers, one laptop.

use steunpunt_tests::{Laptop, json};

fn wrong(laptop: &Laptop) -> String {
    laptop.is_refused("sign_in", json!({ "name": "Ans", "pin": "0000" }))
}

/// What the diary says of who may sign in and who tried, the newest first.
fn told(laptop: &Laptop) -> Vec<(String, String, String)> {
    let asked = json!({ "search": "", "sorts": ["access"], "limit": 50 });
    let page = laptop.does("list_log", asked);
    let text = |line: &serde_json::Value, of: &str| line[of].as_str().unwrap().to_owned();
    let lines = page["lines"].as_array().unwrap().iter();
    lines.map(|line| (text(line, "text"), text(line, "reason"), text(line, "by"))).collect()
}

fn said(text: &str, reason: &str, by: &str) -> (String, String, String) {
    (text.to_owned(), reason.to_owned(), by.to_owned())
}

#[test]
fn wrong_pins_slow_down_also_after_a_restart_and_the_right_one_ends_it() {
    let mut laptop = Laptop::with_open_point();
    laptop.does("lock", json!({}));
    for _ in 0..5 {
        assert_eq!(wrong(&laptop), "wrong_pin");
    }
    assert_eq!(laptop.is_refused("sign_in", json!({ "name": "Ans", "pin": "1234" })), "pin_pause");
    laptop.restarts();
    laptop.unlocks();
    assert_eq!(laptop.is_refused("sign_in", json!({ "name": "Ans", "pin": "1234" })), "pin_pause");
    laptop.minutes_pass(1);
    laptop.signs_in("Ans", "1234");
    laptop.does("lock", json!({}));
    assert_eq!(wrong(&laptop), "wrong_pin", "the right one ended the row");
    laptop.signs_in("Ans", "1234");
    let wrong_pins: Vec<_> = told(&laptop).into_iter().filter(|(_, reason, _)| reason == "wrong_pin").collect();
    assert_eq!(wrong_pins, [said("1 A", "wrong_pin", ""), said("5 A", "wrong_pin", "")], "one line for each row");
}

#[test]
fn after_ten_wrong_pins_the_passphrase_is_asked_and_every_wrong_one_is_in_the_logbook() {
    let laptop = Laptop::with_open_point();
    let before = laptop.does("verify", json!({}))["entries"].as_u64().unwrap();
    laptop.does("lock", json!({}));
    for _ in 0..10 {
        laptop.minutes_pass(60);
        assert_eq!(wrong(&laptop), "wrong_pin");
    }
    assert_eq!(laptop.does("look", json!({}))["stage"], "closed");
    laptop.unlocks();
    laptop.signs_in("Ans", "1234");
    let verified = laptop.does("verify", json!({}));
    assert_eq!(verified["entries"], before + 10);
    assert_eq!(verified["problems"], json!([]));
}

#[test]
fn the_beginning_of_a_name_is_enough_without_capitals_and_accents_unless_it_fits_two() {
    let laptop = Laptop::with_open_point();
    laptop.adds("Renée", "1111", "desk");
    laptop.adds("René", "1111", "desk");
    laptop.adds("Joris", "2222", "desk");
    laptop.does("lock", json!({}));
    laptop.signs_in("renee", "1111");
    laptop.signs_in("jo", "2222");
    assert_eq!(laptop.is_refused("sign_in", json!({ "name": "ren", "pin": "1111" })), "bad_input");
    assert_eq!(laptop.is_refused("sign_in", json!({ "name": "", "pin": "2222" })), "wrong_pin");
}

#[test]
fn a_forgotten_pin_is_reset_by_the_coordinator_on_the_spot() {
    let laptop = Laptop::with_open_point();
    laptop.minutes_pass(1);
    laptop.adds("Joris", "2222", "desk");
    laptop.adds("Sanne", "5555", "desk");
    let list = laptop.does("list_volunteers", json!({}));
    let joris = list["volunteers"].as_array().unwrap().iter().find(|v| v["name"] == "Joris").unwrap()["id"].clone();
    laptop.minutes_pass(1);
    laptop.does("reset_pin", json!({ "id": joris, "pin": "3333" }));
    let diary = told(&laptop);
    assert_eq!(diary[..2], [said("Joris", "pin", "Ans"), said("Joris, Sanne", "added", "Ans")]);
    assert_eq!(laptop.is_refused("sign_in", json!({ "name": "Joris", "pin": "2222" })), "wrong_pin");
    laptop.signs_in("Joris", "3333");
    assert_eq!(laptop.is_refused("reset_pin", json!({ "id": joris, "pin": "4444" })), "not_allowed");
}

#[test]
fn somebody_taken_off_the_list_is_out_at_once_and_the_last_coordinator_stays() {
    let laptop = Laptop::with_open_point();
    laptop.adds("Joris", "2222", "desk");
    let list = laptop.does("list_volunteers", json!({}));
    let id =
        |name: &str| list["volunteers"].as_array().unwrap().iter().find(|v| v["name"] == name).unwrap()["id"].clone();
    let window = laptop.app.begin_session();
    laptop.app.call(&window, "sign_in", json!({ "name": "Joris", "pin": "2222" })).unwrap();
    laptop.does("change_volunteer", json!({ "id": id("Joris"), "active": false }));
    assert!(laptop.app.call(&window, "get_desk", json!({})).is_err());
    assert_eq!(laptop.is_refused("change_volunteer", json!({ "id": id("Ans"), "active": false })), "last_coordinator");
    assert_eq!(
        laptop.is_refused("add_volunteer", json!({ "name": "ans", "pin": "1111", "role": "desk" })),
        "name_taken"
    );
}

#[test]
fn after_four_locked_hours_or_a_sleep_the_passphrase_is_asked() {
    let laptop = Laptop::with_open_point();
    laptop.does("lock", json!({}));
    laptop.app.look_around().unwrap();
    laptop.minutes_pass(1);
    laptop.app.look_around().unwrap();
    assert_eq!(laptop.does("look", json!({}))["stage"], "locked");
    for _ in 0..240 {
        laptop.minutes_pass(1);
        let _ = laptop.app.look_around();
    }
    assert_eq!(laptop.does("look", json!({}))["stage"], "closed");

    laptop.unlocks();
    laptop.signs_in("Ans", "1234");
    laptop.app.look_around().unwrap();
    laptop.minutes_pass(15);
    laptop.app.look_around().unwrap();
    assert_eq!(laptop.does("look", json!({}))["stage"], "closed", "the lid was shut for a quarter of an hour");
}
