//! Paper and radio to the town hall.

use steunpunt_hub::{Error, Outcome, Scanned};
use steunpunt_tests::{Laptop, TownHall, Value, json};

/// A laptop that the town hall knows, and that lost its line since.
fn known() -> (TownHall, Laptop) {
    let (town_hall, laptop) = (TownHall::new(), Laptop::with_open_point());
    laptop.does("enrol", json!({ "content": town_hall.enrolment() }));
    town_hall.meets(&laptop);
    town_hall.lets_in(&laptop);
    town_hall.meets(&laptop);
    (town_hall, laptop)
}

fn parts(made: &Value) -> Vec<String> {
    made["parts"].as_array().unwrap().iter().map(|part| part["text"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn an_emergency_report_that_is_read_out_over_the_radio_stands_on_the_town_halls_page_once() {
    let (town_hall, laptop) = known();
    let report = laptop.does(
        "report_emergency",
        json!({ "what": "Brand in de kelder", "place": "Merelhof 7", "reach": "staat buiten" }),
    );
    let make = json!({ "kind": "emergency", "id": report["id"], "madeFor": "town_hall" });
    let code = laptop.does("make_radio_code", make)["groups"].as_str().unwrap().to_owned();

    let taken = |new| match town_hall.scans(&code.to_lowercase()) {
        Ok(Scanned::Record { number, new: is, .. }) => (number, is) == ("N-ZB03-A1".to_owned(), new),
        other => panic!("{other:?}"),
    };
    assert!(taken(true), "heard");
    assert!(town_hall.shows().contains("Brand in de kelder"), "an emergency report is shown in full");
    assert!(taken(false), "heard once more");

    town_hall.meets(&laptop);
    assert_eq!(town_hall.shows().matches("what: \"Brand in de kelder\"").count(), 1);
    assert!(town_hall.scans(&code.replacen(' ', " A", 1)).is_err(), "a letter too many");
}

#[test]
fn codes_on_paper_are_scanned_one_by_one_at_the_town_hall() {
    let (town_hall, laptop) = known();
    for number in 1..=9 {
        laptop.logs("2.1", &format!("Geen water op {number}"), "Merelhof", "U3");
    }
    let made = laptop.does("make_codes", json!({ "what": { "kind": "changes" }, "madeFor": "town_hall" }));
    let parts = parts(&made);
    let (last, first) = parts.split_last().unwrap();
    assert!(!first.is_empty(), "more than one");
    for (number, part) in (2..).zip(first) {
        let Ok(Scanned::Part { missing, .. }) = town_hall.scans(part) else { panic!("a part") };
        assert_eq!(missing.first().copied(), Some(number));
    }
    assert!(matches!(town_hall.scans(last), Ok(Scanned::Bundle(Outcome::Taken { new })) if new >= 9));
    assert!(town_hall.shows().contains("ZB03-A9"));
}

#[test]
fn the_receipt_of_what_went_on_paper_comes_back_on_paper() {
    let (town_hall, laptop) = known();
    let request = laptop.logs("2.1", "Geen water", "Merelhof 7", "U3");
    let made = laptop.does("make_codes", json!({ "what": { "kind": "changes" }, "madeFor": "town_hall" }));
    parts(&made).iter().for_each(|part| drop(town_hall.scans(part)));
    let held = || laptop.shows(&request)["whereabouts"][0]["kind"].clone();
    assert_ne!(held(), "town_hall");
    for code in town_hall.receipt_codes() {
        laptop.does("scan_code", json!({ "text": code }));
    }
    assert_eq!(held(), "town_hall");
}

#[test]
fn codes_of_a_laptop_that_knows_no_town_hall_open_with_their_six_words_and_wait_for_a_person() {
    let (town_hall, laptop) = (TownHall::new(), Laptop::with_open_point());
    laptop.logs("2.1", "Geen water", "Merelhof 7", "U3");
    let made = laptop.does("make_codes", json!({ "what": { "kind": "changes" }, "madeFor": "town_hall" }));
    let words = made["passphrase"].as_str().unwrap();
    let scanned: Vec<_> = parts(&made).iter().map(|part| town_hall.scans(part)).collect();
    assert!(matches!(scanned.last(), Some(Err(Error::NeedsWords))), "{scanned:?}");
    assert!(town_hall.opens_with("zes andere woorden dan deze hier").is_err());
    let opened = town_hall.opens_with(words);
    assert!(matches!(opened, Ok(Scanned::Bundle(Outcome::HeldAside { .. }))), "{opened:?}");
}
