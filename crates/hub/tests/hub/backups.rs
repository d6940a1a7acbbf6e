//! The sealed key and the stores are a whole backup, also when it is put back twice.

use steunpunt_hub::{HubKey, back_up, overview};
use steunpunt_store::Error;
use steunpunt_store::keys::KeyCost;
use steunpunt_store::logbook::aside;
use steunpunt_sync::bundle::{self, Reader};
use steunpunt_sync::statement::Statement;
use tempfile::TempDir;

use crate::kit::{Laptop, PASSPHRASE, Town, copy_folder};

#[test]
fn two_servers_restored_from_one_backup_both_go_on_and_nothing_is_lost() {
    let town = Town::new();
    let laptop = town.with_laptop("ZB03");
    laptop.log("U1");
    laptop.exchange(&town).unwrap();
    let copies = [TempDir::new().unwrap(), TempDir::new().unwrap()];
    copies.iter().for_each(|copy| copy_folder(town.place.path(), copy.path()));
    drop(town);
    let [one, other] = copies;
    let towns = [Town::of(one, "new machine"), Town::of(other, "another machine")];
    let own = towns.each_ref().map(|town| town.point("ZB03").store.device());
    assert_ne!(own[0], own[1], "each writes under a series of its own");
    for round in 0..2 {
        for town in &towns {
            laptop.log("U2");
            assert!(laptop.exchange(town).unwrap().same, "round {round}: the laptop knows it by its key");
        }
    }
    laptop.exchange(&towns[0]).unwrap();
    for town in &towns {
        assert_eq!(overview(&town.hub).unwrap().points[0].open, 5);
        let store = &town.point("ZB03").store;
        assert_eq!(store.verify().unwrap().problems, Vec::<String>::new());
        assert!(store.read(aside).unwrap().is_empty());
    }
}

#[test]
fn the_key_opens_with_its_passphrase_or_its_recovery_code_and_with_nothing_else() {
    let place = TempDir::new().unwrap();
    let path = place.path().join("hub.key");
    let (key, recovery) = HubKey::create(&path, PASSPHRASE, KeyCost::CHEAP).unwrap();
    assert!(matches!(HubKey::create(&path, PASSPHRASE, KeyCost::CHEAP), Err(Error::AlreadyThere)));
    assert!(matches!(HubKey::open(&path, "een andere zin"), Err(Error::WrongKey)));
    let recovered = HubKey::recover(&path, &recovery, "nieuwe zin van vijf woorden", KeyCost::CHEAP).unwrap();
    assert_eq!(recovered.public_key(), key.public_key());
    assert!(matches!(HubKey::open(&path, PASSPHRASE), Err(Error::WrongKey)));
    assert_eq!(HubKey::open(&path, "nieuwe zin van vijf woorden").unwrap().public_key(), key.public_key());
}

#[test]
fn an_older_copy_put_back_on_the_same_machine_learns_again_what_it_forgot() {
    let mut town = Town::new();
    let laptop = town.with_laptop("ZB03");
    laptop.exchange(&town).unwrap();
    let copy = TempDir::new().unwrap();
    copy_folder(town.place.path(), copy.path());
    laptop.log("U1");
    laptop.exchange(&town).unwrap();
    let after = laptop.statement(&town).unwrap().counter;
    town = Town::of(copy, "town hall");
    assert_eq!(overview(&town.hub).unwrap().points[0].open, 0);
    laptop.exchange(&town).unwrap();
    assert_eq!(overview(&town.hub).unwrap().points[0].open, 1);
    laptop.log("U2");
    laptop.exchange(&town).unwrap();
    laptop.exchange(&town).unwrap();
    assert!(laptop.is_confirmed(&town) && laptop.statement(&town).unwrap().counter > after);
}

#[test]
fn a_backup_made_at_work_confirms_what_it_held_and_takes_in_the_rest() {
    let town = Town::new();
    let (laptop, waits) = (town.with_laptop("ZB03"), Laptop::new("ZB04", false));
    waits.knock(&town, &town.enrol("ZB04", false));
    laptop.log("U1");
    laptop.exchange(&town).unwrap();
    let (held, series) = (laptop.head(), town.point("ZB03").store.device());
    let (place, settings) = (TempDir::new().unwrap(), town.place.path().join("settings.toml"));
    std::fs::write(&settings, "name = \"x\"").unwrap();
    let made = back_up(&town.hub, &settings, place.path()).unwrap();
    assert!(made.left_out.is_empty() && made.folder.join("steunpunt-hub.toml").exists());
    laptop.log("U2");
    laptop.exchange(&town).unwrap();
    drop(town);

    let copy = TempDir::new().unwrap();
    // Every file, as a person copies a folder.
    copy_folder(&made.folder.join("data"), copy.path());
    let town = Town::of(copy, "new machine");
    assert_ne!(town.point("ZB03").store.device(), series, "it goes on under a series of its own");
    assert_eq!(town.hub.waiting().unwrap().len(), 1, "who waited still waits");
    let receipt = town.hub.receipt(&town.point("ZB03")).unwrap();
    let opened = bundle::open(&receipt.bytes, &Reader::of_device(&laptop.store.device_secret())).unwrap();
    assert!(opened.statements.iter().any(|it| {
        let said = Statement::read(it).unwrap();
        said.holder == town.hub.public_key() && said.heads.iter().any(|head| head.id() == held)
    }));
    assert_eq!(overview(&town.hub).unwrap().points[0].open, 1);
    laptop.exchange(&town).unwrap();
    laptop.exchange(&town).unwrap();
    assert_eq!(overview(&town.hub).unwrap().points[0].open, 2);
    assert!(laptop.is_confirmed(&town));
    assert_eq!(town.point("ZB03").store.verify().unwrap().problems, Vec::<String>::new());
}

#[test]
fn a_point_that_cannot_be_opened_is_named_and_the_others_are_copied() {
    let mut town = Town::new();
    town.enrol("ZB03", false);
    town.enrol("ZB04", false);
    std::fs::write(town.place.path().join("points/ZB04/keys.json"), "{}").unwrap();
    town.restart();
    let (place, settings) = (TempDir::new().unwrap(), town.place.path().join("hub.key"));
    let made = back_up(&town.hub, &settings, place.path()).unwrap();
    assert_eq!(made.left_out.iter().map(|it| it.code.as_str()).collect::<Vec<_>>(), ["ZB04"]);
    assert!(made.folder.join("data/points/ZB03").exists() && !made.folder.join("data/points/ZB04").exists());
}
