//! A stick on a bicycle.

use std::fs;

use steunpunt_tests::{Laptop, Pair, Stick, json};

#[test]
fn what_is_on_a_stick_is_shown_before_anything_is_taken_over_and_ten_times_is_once() {
    let pair = Pair::new();
    for number in 1..=12 {
        pair.noord.logs("2.1", &format!("Geen water op {number}"), "Merelhof", "U3");
    }
    let stick = Stick::new();
    let written = stick.written_by(&pair.noord, "laptops");
    assert_eq!((&written["mayPullOut"], &written["bundle"]["number"]), (&json!(true), &json!(1)));
    assert_eq!(written["passphrase"], json!(null), "it is sealed to the other laptop");

    let look = &stick.seen_by(&pair.zuid)[0];
    assert_eq!((&look["state"], &look["letter"], &look["number"]), (&json!("readable"), &json!("A"), &json!(1)));
    assert_eq!((&look["newRequests"], &look["ownBundle"]), (&json!(12), &json!(false)));
    assert!(pair.zuid.open_list().is_empty(), "looking takes nothing over");
    assert_eq!(stick.seen_by(&pair.noord)[0]["ownBundle"], true);

    assert_eq!(stick.taken_by(&pair.zuid)["newRequests"], 12);
    let after = pair.zuid.open_list();
    for _ in 0..9 {
        let again = stick.taken_by(&pair.zuid);
        assert_eq!((&again["newEntries"], &again["newRequests"]), (&json!(0), &json!(0)));
    }
    assert_eq!(pair.zuid.open_list(), after);
    assert_eq!(pair.zuid.does("verify", json!({}))["problems"], json!([]));
}

#[test]
fn a_day_of_work_on_one_stick_is_taken_over_whole() {
    let pair = Pair::new();
    let long = "Zuurstof raakt op, mantelzorger staat buiten en vraagt om vervoer. ".repeat(20);
    for number in 1..=120 {
        pair.noord.logs("5.1", &format!("{long}{number}"), &format!("Merelhof {number}"), "U2");
    }
    let stick = Stick::new();
    stick.written_by(&pair.noord, "laptops");
    let told = pair.zuid.app.watch();
    assert_eq!(stick.taken_by(&pair.zuid)["newRequests"], 120);
    assert!(told.try_iter().any(|change| change.nouns == ["everything"]), "every screen looks again");
    assert_eq!(pair.zuid.open_list().len(), pair.noord.open_list().len());
    assert_eq!(pair.zuid.does("verify", json!({}))["problems"], json!([]));
}

#[test]
fn an_emergency_report_on_a_stick_is_counted_before_and_after() {
    let pair = Pair::new();
    pair.noord.logs("2.1", "Geen water", "Merelhof 7", "U3");
    let report = json!({ "what": "Rook", "place": "Kade 4", "reach": "" });
    pair.noord.does("report_emergency", report);
    let stick = Stick::new();
    stick.written_by(&pair.noord, "laptops");
    let look = &stick.seen_by(&pair.zuid)[0];
    assert_eq!((&look["emergencyReports"], &look["newEmergencyReports"]), (&json!(1), &json!(1)));
    assert_eq!(stick.taken_by(&pair.zuid)["newEmergencyReports"], 1);
    let again = &stick.seen_by(&pair.zuid)[0];
    assert_eq!((&again["emergencyReports"], &again["newEmergencyReports"]), (&json!(1), &json!(0)));
}

#[test]
fn the_courier_is_written_down_and_the_receipt_names_the_stick() {
    let pair = Pair::new();
    let request = pair.noord.logs("5.2", "Insuline", "Lijsterlaan 22", "U2");
    let stick = Stick::new();
    let bundle = stick.written_by(&pair.noord, "laptops")["bundle"].clone();
    let handed = json!({ "id": bundle["id"], "to": "koerier", "at": null });
    let listed = pair.noord.does("hand_over_bundle", handed)["bundles"][0].clone();
    assert_eq!(listed["handedTo"], "koerier");
    let at = pair.noord.shows(&request)["whereabouts"].clone();
    assert_eq!((&at[0]["kind"], &at[0]["number"], &at[0]["handedTo"]), (&json!("stick"), &json!(1), &json!("koerier")));
    let number = stick.written_by(&pair.noord, "laptops")["bundle"]["number"].clone();
    assert_eq!(number, 2);
    stick.written_by(&pair.noord, "laptops");
    let all = pair.noord.shows(&request)["whereabouts"].clone();
    let numbers: Vec<_> = all.as_array().unwrap().iter().map(|place| place["number"].clone()).collect();
    assert_eq!(numbers, [3, 1], "the last one, and the last one that is under way");
}

#[test]
fn a_stick_is_not_taken_along_before_it_was_made() {
    let pair = Pair::new();
    pair.noord.logs("2.1", "Geen water", "Merelhof 7", "U3");
    let bundle = Stick::new().written_by(&pair.noord, "laptops")["bundle"].clone();
    let written = bundle["writtenAt"].as_i64().unwrap();
    let handed = |at: i64| json!({ "id": bundle["id"], "to": "koerier", "at": at });
    pair.noord.minutes_pass(5);
    let refused = pair.noord.tries("hand_over_bundle", handed(written - 60_000)).unwrap_err();
    assert_eq!(
        (refused.details["field"].as_str(), refused.details["why"].as_str()),
        (Some("at"), Some("before_written"))
    );
    let in_that_minute = written - written.rem_euclid(60_000);
    let listed = pair.noord.does("hand_over_bundle", handed(in_that_minute))["bundles"][0].clone();
    assert_eq!(listed["handedAt"], in_that_minute);
}

#[test]
fn a_courier_carries_what_it_cannot_read() {
    let (pair, courier) = (Pair::new(), Laptop::called("koerier"));
    let mut elsewhere = Laptop::point();
    elsewhere["code"] = json!("ZB04");
    courier.does("open_point", elsewhere);
    pair.noord.logs("2.1", "Geen water", "Merelhof 7", "U3");
    let (one, other) = (Stick::new(), Stick::new());
    let file = one.written_by(&pair.noord, "laptops")["bundle"]["file"].clone();
    assert_eq!(one.seen_by(&courier)[0]["state"], "for_another");

    let carried = courier.does("carry_from_stick", json!({ "folder": one.folder(), "files": [file] }));
    assert_eq!((&carried["files"][0]["point"], &carried["files"][0]["number"]), (&json!("ZB03"), &json!(1)));
    courier.does("write_carried", json!({ "folder": other.folder() }));
    assert_eq!(other.taken_by(&pair.zuid)["newRequests"], 1);
}

#[test]
fn without_a_town_hall_a_stick_for_it_is_sealed_with_six_words() {
    let laptop = Laptop::with_open_point();
    laptop.logs("2.1", "Geen water", "Merelhof 7", "U3");
    let stick = Stick::new();
    let written = stick.written_by(&laptop, "town_hall");
    let words = written["passphrase"].as_str().unwrap();
    assert_eq!(words.split(' ').count(), 6);
    assert_eq!(stick.seen_by(&laptop)[0]["state"], "needs_passphrase");
    let mistyped = json!({ "folder": stick.folder(), "passphrase": format!("{words}en") });
    assert_eq!(laptop.does("look_at_stick", mistyped)["bundles"][0]["state"], "wrong_passphrase");
    let look = laptop.does("look_at_stick", json!({ "folder": stick.folder(), "passphrase": words }));
    let look = &look["bundles"][0];
    assert_eq!((&look["state"], &look["madeFor"]), (&json!("readable"), &json!("town_hall")));
}

#[test]
fn a_damaged_file_a_strangers_file_and_a_broken_off_export_are_each_named() {
    let pair = Pair::new();
    pair.noord.logs("2.1", "Geen water", "Merelhof 7", "U3");
    let stick = Stick::new();
    let file = stick.written_by(&pair.noord, "laptops")["bundle"]["file"].as_str().unwrap().to_owned();
    let mut bytes = fs::read(stick.folder().join(&file)).unwrap();
    bytes[200] ^= 1;
    fs::write(stick.folder().join(&file), &bytes).unwrap();
    fs::write(stick.folder().join("vakantie.jpg"), "strand").unwrap();
    fs::write(stick.folder().join("zb03-a-0009-1a2b3c4d-9000.steunpunt.part"), "half").unwrap();
    let states: Vec<_> = stick.seen_by(&pair.zuid).iter().map(|it| it["state"].clone()).collect();
    assert_eq!(states, ["damaged", "interrupted", "not_ours"]);
    let take = json!({ "folder": stick.folder(), "files": [file], "passphrase": null });
    assert_eq!(pair.zuid.is_refused("take_from_stick", take), "stick");
    assert!(pair.zuid.open_list().is_empty());
}

#[test]
fn a_stick_of_an_exercise_is_refused_at_the_real_desk() {
    let noord = Laptop::with_open_point();
    let practising = Laptop::called("zuid");
    let mut exercise = Laptop::point();
    exercise["exercise"] = json!(true);
    exercise["passphrase"] = json!("oefenen");
    practising.does("open_point", exercise);
    let stick = Stick::new();
    let words = stick.written_by(&practising, "laptops")["passphrase"].clone();
    let look = noord.does("look_at_stick", json!({ "folder": stick.folder(), "passphrase": words }));
    assert_eq!(look["bundles"][0]["state"], "exercise");
    let files = [look["bundles"][0]["file"].clone()];
    let take = json!({ "folder": stick.folder(), "files": files, "passphrase": words });
    assert_eq!(noord.is_refused("take_from_stick", take), "exercise_mismatch");
}
