//! A copied or restored laptop is another laptop, and numbers stay unique.

use std::collections::BTreeSet;

use steunpunt_tests::{Laptop, json};

#[test]
fn two_copies_of_one_laptop_number_at_once_without_meeting() {
    let noord = Laptop::with_open_point();
    noord.logs("2.1", "Geen water", "Merelhof 7", "U3");
    let zuid = noord.copied_to("zuid");
    zuid.unlocks();
    assert_eq!(zuid.does("look", json!({}))["newLetter"], "B");
    zuid.signs_in("Ans", "1234");

    let number = |laptop: &Laptop| laptop.logs("2.1", "Water", "", "U3")["row"]["number"].as_str().unwrap().to_owned();
    let numbers: BTreeSet<_> = (0..10).flat_map(|_| [number(&noord), number(&zuid)]).collect();
    assert_eq!(numbers.len(), 20);
    assert!(numbers.contains("ZB03-A2") && numbers.contains("ZB03-B1"));
    assert_eq!(zuid.does("verify", json!({}))["problems"], json!([]));
}

#[test]
fn a_copy_of_the_whole_folder_beside_it_on_the_same_machine_is_another_laptop_too() {
    let noord = Laptop::with_open_point();
    noord.logs("2.1", "Geen water", "Merelhof 7", "U3");
    let copy = noord.copied();
    copy.unlocks();
    assert_eq!(copy.does("look", json!({}))["newLetter"], "B");
    copy.signs_in("Ans", "1234");
    assert_eq!(copy.logs("2.1", "Water", "", "U3")["row"]["number"], "ZB03-B1");
    assert_eq!(noord.logs("2.1", "Water", "", "U3")["row"]["number"], "ZB03-A2");
}

#[test]
fn an_older_database_put_back_is_noticed_and_its_numbers_are_not_given_out_twice() {
    let mut laptop = Laptop::with_open_point();
    laptop.logs("2.1", "Geen water", "Merelhof 7", "U3");
    laptop.app.close();
    let database = laptop.store().join("steunpunt.db");
    let old = std::fs::read(&database).unwrap();
    laptop.restarts();
    laptop.unlocks();
    laptop.signs_in("Ans", "1234");
    laptop.logs("2.1", "Ook geen water", "Merelhof 9", "U3");
    laptop.app.close();
    std::fs::write(&database, old).unwrap();

    laptop.restarts();
    laptop.unlocks();
    assert_eq!(laptop.does("look", json!({}))["newLetter"], "B");
    laptop.signs_in("Ans", "1234");
    assert_eq!(laptop.logs("2.1", "Water", "", "U3")["row"]["number"], "ZB03-B1");
}
