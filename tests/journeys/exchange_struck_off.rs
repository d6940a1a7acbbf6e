//! A laptop is stolen.

use steunpunt_tests::{Pair, Stick, json};

#[test]
fn a_struck_off_laptop_can_neither_read_nor_write() {
    let Pair { noord, zuid } = Pair::new();
    let known = zuid.logs("2.1", "Geen water", "Merelhof 7", "U3");
    zuid.exchanges();
    noord.does("strike_off_laptop", json!({ "device": noord.other()["device"] }));
    assert_eq!(noord.other()["standing"], "struck_off");

    noord.logs("5.2", "Insuline", "Lijsterlaan 22", "U2");
    zuid.logs("5.2", "Bedacht door de dief", "Nergens", "U1");
    zuid.exchanges();
    assert_eq!((noord.open_list().len(), zuid.open_list().len()), (2, 2), "nothing went either way");
    assert_eq!(noord.shows(&known)["row"]["what"], "Geen water", "what it wrote before stays");
    assert_eq!(zuid.other()["inTouch"], false);
    let why = zuid.does("look_why", json!({ "device": zuid.other()["device"], "address": null }));
    assert_eq!(why["causes"][0]["cause"], "not_paired");

    let stick = Stick::new();
    stick.written_by(&zuid, "laptops");
    assert_eq!(stick.seen_by(&noord)[0]["state"], "struck_off");
    let stick = Stick::new();
    stick.written_by(&noord, "laptops");
    assert_ne!(stick.seen_by(&zuid)[0]["state"], "readable", "new bundles leave it out");
}

#[test]
fn what_a_struck_off_laptop_brings_by_stick_is_set_aside_and_a_coordinator_reads_it() {
    let Pair { noord, zuid } = Pair::new();
    noord.does("strike_off_laptop", json!({ "device": noord.other()["device"] }));
    let number = zuid.logs("5.2", "Insuline op", "Lijsterlaan 22", "U1")["row"]["number"].clone();
    let stick = Stick::new();
    stick.written_by(&zuid, "laptops");
    let look = stick.seen_by(&noord)[0].clone();
    assert_eq!((&look["state"], &look["newEntries"]), (&json!("struck_off"), &json!(0)));
    let taken = stick.taken_by(&noord);
    assert_eq!((&taken["newEntries"], &taken["aside"]), (&json!(0), &look["aside"]));
    assert!(noord.open_list().is_empty(), "nothing of it counts");
    assert_eq!(stick.taken_by(&noord)["aside"], 0, "the same once more changes nothing");
    assert_eq!(noord.does("get_desk", json!({}))["laptops"]["aside"], taken["aside"]);

    let group = noord.does("list_aside", json!({}))["groups"][0].clone();
    assert_eq!((&group["letter"], &group["reason"]), (&json!("B"), &json!("struck_off")));
    assert_eq!(group["entries"], taken["aside"]);
    let which = json!({ "device": group["device"], "reason": group["reason"] });
    let lines = noord.does("read_aside", which.clone())["lines"].clone();
    let words = lines.as_array().unwrap().iter().find(|line| line["kind"] == "details").unwrap().clone();
    assert_eq!((&words["number"], &words["by"]), (&number, &json!("Ans")));
    assert!(words["says"].as_array().unwrap().contains(&json!({ "field": "what", "value": "Insuline op" })));
    assert_eq!(noord.does("mark_aside_read", which.clone())["groups"][0]["read"], true);
    assert_eq!(noord.does("get_desk", json!({}))["laptops"]["aside"], 0, "it was read, and is there still");
    noord.adds("Joris", "2222", "desk");
    noord.signs_in("Joris", "2222");
    assert_eq!(noord.is_refused("read_aside", which), "not_allowed");
    noord.signs_in("Ans", "1234");
    assert_eq!(noord.does("verify", json!({}))["problems"], json!([]));
}

#[test]
fn every_laptop_that_hears_of_it_shuts_it_out() {
    let Pair { noord, zuid } = Pair::new();
    let west = steunpunt_tests::Laptop::called("west");
    west.joins_point(&noord.invites(), "West");
    noord.does("confirm_pairing", json!({ "same": true }));
    west.does("confirm_pairing", json!({ "same": true }));
    west.exchanges();
    west.signs_in("Ans", "1234");
    zuid.exchanges();
    let stolen = zuid.does("list_laptops", json!({}))["own"]["device"].clone();
    noord.does("strike_off_laptop", json!({ "device": stolen }));
    west.exchanges();
    let seen = west.does("list_laptops", json!({}))["others"].clone();
    let seen = seen.as_array().unwrap().iter().find(|laptop| laptop["device"] == stolen).unwrap().clone();
    assert_eq!(seen["standing"], "struck_off");
}
