//! Two laptops find each other: by a code, a typed address, and two people who compare six digits.

use steunpunt_tests::{Invited, Laptop, Pair, json};

#[test]
fn a_second_laptop_joins_by_a_code_and_both_show_the_same_from_then_on() {
    let (noord, zuid) = (Laptop::with_open_point(), Laptop::called("zuid"));
    noord.adds("Fatima", "1111", "desk");
    let water = noord.logs("2.1", "Geen water", "Merelhof 7", "U3");
    assert_eq!(noord.does("list_laptops", json!({}))["others"], json!([]), "alone until now");

    let joining = zuid.joins_point(&noord.invites(), "Zuid");
    assert_eq!((&joining["stage"], &joining["otherLetter"]), (&json!("compare"), &json!("A")));
    let inviting = noord.does("get_pairing", json!({}));
    assert_eq!(inviting["stage"], "compare");
    assert_eq!((&inviting["check"], &inviting["otherName"]), (&joining["check"], &json!("Zuid")), "the same digits");

    assert_eq!(noord.does("confirm_pairing", json!({ "same": true }))["stage"], "waiting");
    let done = zuid.does("confirm_pairing", json!({ "same": true }));
    assert_eq!(done["stage"], "done");
    assert!(done["recoveryCode"].as_str().unwrap().len() > 20, "shown with the new store");
    assert_eq!(noord.does("get_pairing", json!({}))["stage"], "done");

    assert_eq!(zuid.does("look", json!({}))["namesToCome"], true);
    let too_early = zuid.is_refused("sign_in", json!({ "name": "Fatima", "pin": "1111" }));
    assert_eq!(too_early, "names_to_come", "and not a wrong PIN");
    zuid.exchanges();
    assert_eq!(zuid.does("look", json!({}))["namesToCome"], false);
    zuid.signs_in("Fatima", "1111");
    let point = &zuid.does("get_desk", json!({}))["point"];
    assert_eq!((&point["code"], &point["name"], &point["letter"]), (&json!("ZB03"), &json!("De Schakel"), &json!("B")));
    assert_eq!(zuid.shows(&water)["row"]["what"], "Geen water");
    assert_eq!(zuid.logs("2.1", "Ook geen water", "Merelhof 9", "U3")["row"]["number"], "ZB03-B1");
    zuid.exchanges();
    assert_eq!(noord.open_list().len(), 2);
    assert_eq!(noord.other()["name"], "Zuid");
    assert_eq!(noord.does("verify", json!({}))["problems"], json!([]));
}

#[test]
fn whoever_says_that_the_digits_differ_stops_it_on_both() {
    for zuid_says in [true, false] {
        let (noord, zuid) = (Laptop::with_open_point(), Laptop::called("zuid"));
        zuid.joins_point(&noord.invites(), "Zuid");
        noord.does("confirm_pairing", json!({ "same": !zuid_says }));
        let stopped = zuid.does("confirm_pairing", json!({ "same": zuid_says }));
        assert_eq!((&stopped["stage"], &stopped["failure"]), (&json!("failed"), &json!("not_the_same")));
        assert_eq!(noord.does("get_pairing", json!({}))["failure"], "not_the_same");
        assert_eq!(noord.does("list_laptops", json!({}))["others"], json!([]));
        assert_eq!(zuid.does("look", json!({}))["real"]["exists"], false, "nothing was made");
    }
}

#[test]
fn a_code_works_once_for_two_minutes_and_only_as_it_was_shown() {
    let (noord, zuid) = (Laptop::with_open_point(), Laptop::called("zuid"));
    let shown = noord.invites();
    let other = Invited { code: "AAAA BBBB CCCC".to_owned(), address: shown.address.clone() };
    assert_eq!(zuid.joins_point(&other, "Zuid")["failure"], "wrong_code", "its key is not the one of the code");
    let typed = json!({ "code": "AAAA", "address": shown.address, "passphrase": "fiets tafel kraan", "name": "Zuid" });
    assert_eq!(zuid.is_refused("join_point", typed), "bad_input");

    noord.minutes_pass(3);
    assert_eq!(noord.does("get_pairing", json!({}))["failure"], "expired");
    assert_eq!(zuid.joins_point(&shown, "Zuid")["failure"], "expired");
    let nowhere = Invited { code: shown.code, address: "127.0.0.1:9".to_owned() };
    assert_eq!(zuid.joins_point(&nowhere, "Zuid")["failure"], "not_found");
}

#[test]
fn two_laptops_that_both_opened_the_point_keep_everything_and_one_takes_another_letter() {
    let (noord, zuid) = (Laptop::with_open_point(), Laptop::called("zuid"));
    zuid.does("open_point", Laptop::point());
    let before = zuid.logs("2.1", "Geen water", "Merelhof 9", "U3");
    assert_eq!(before["row"]["number"], "ZB03-A1");
    noord.logs("5.2", "Insuline", "Lijsterlaan 22", "U2");

    zuid.joins(&noord.invites());
    noord.does("confirm_pairing", json!({ "same": true }));
    assert_eq!(zuid.does("confirm_pairing", json!({ "same": true }))["newLetter"], "B");
    zuid.exchanges();

    assert_eq!(zuid.logs("2.1", "Weer geen water", "Merelhof 9", "U3")["row"]["number"], "ZB03-B1");
    zuid.exchanges();
    assert_eq!(
        noord.finds("ZB03-A1"),
        ["ZB03-A1", "ZB03-A1"],
        "the old number stays findable, with the other one of that name"
    );
    assert_eq!((noord.open_list().len(), zuid.open_list().len()), (3, 3));
    zuid.does("lock", json!({}));
    zuid.signs_in("Ans", "1234");
    assert_eq!(zuid.does("get_desk", json!({}))["me"]["name"], "Ans", "on the list twice, and one person");
}

#[test]
fn another_point_and_an_exercise_do_not_pair() {
    let (noord, zuid) = (Laptop::with_open_point(), Laptop::called("zuid"));
    let mut elsewhere = Laptop::point();
    elsewhere["code"] = json!("ZB04");
    zuid.does("open_point", elsewhere);
    assert_eq!(zuid.joins(&noord.invites())["failure"], "other_point");
    assert_eq!(noord.does("get_pairing", json!({}))["failure"], "other_point");

    let practising = Laptop::called("west");
    practising.does("start_exercise", json!({}));
    assert_eq!(practising.joins(&noord.invites())["failure"], "exercise");
    assert_eq!(noord.does("list_laptops", json!({}))["others"], json!([]));
}

#[test]
fn a_locked_screen_shows_no_code_and_only_a_coordinator_pairs() {
    let laptop = Laptop::with_open_point();
    laptop.adds("Fatima", "1111", "desk");
    laptop.invites();
    laptop.does("lock", json!({}));
    let shown = laptop.does("get_pairing", json!({}));
    assert_eq!((&shown["stage"], &shown["code"]), (&json!("none"), &json!(null)));
    assert_eq!(laptop.is_refused("confirm_pairing", json!({ "same": true })), "nobody_signed_in");
    laptop.signs_in("Fatima", "1111");
    assert_eq!(laptop.is_refused("invite_laptop", json!({})), "not_allowed");
    assert_eq!(laptop.is_refused("cancel_pairing", json!({})), "not_allowed");
}

#[test]
fn a_third_laptop_that_pairs_with_one_is_known_to_all() {
    let Pair { noord, zuid } = Pair::new();
    let west = Laptop::called("west");
    west.joins_point(&zuid.invites(), "West");
    zuid.does("confirm_pairing", json!({ "same": true }));
    west.does("confirm_pairing", json!({ "same": true }));
    west.exchanges();
    zuid.exchanges();
    let names = |laptop: &Laptop| {
        let others = laptop.does("list_laptops", json!({}))["others"].clone();
        others.as_array().unwrap().iter().map(|it| it["name"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(names(&noord), ["Zuid", "West"]);
    west.signs_in("Ans", "1234");
    assert_eq!(west.does("get_desk", json!({}))["point"]["letter"], "C");
}
