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
    assert_eq!(stick.seen_by(&noord)[0]["state"], "not_admitted");
    let files = [stick.seen_by(&noord)[0]["file"].clone()];
    let take = json!({ "folder": stick.folder(), "files": files, "passphrase": null });
    assert_eq!(noord.is_refused("take_from_stick", take), "stick");
    let stick = Stick::new();
    stick.written_by(&noord, "laptops");
    assert_ne!(stick.seen_by(&zuid)[0]["state"], "readable", "new bundles leave it out");
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
