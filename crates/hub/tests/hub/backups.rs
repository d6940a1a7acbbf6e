//! The sealed key and the stores are a whole backup, also when it is put back twice.

use steunpunt_hub::{HubKey, overview};
use steunpunt_store::Error;
use steunpunt_store::keys::KeyCost;
use steunpunt_store::logbook::{aside, verify};
use tempfile::TempDir;

use crate::kit::{PASSPHRASE, Town, copy_folder};

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
        assert_eq!(store.rehearse(verify).unwrap().problems, Vec::<String>::new());
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
