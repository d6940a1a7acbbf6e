//! Copied laptops and restored files get an identity and a letter of their own; no number is given out twice.

use std::collections::BTreeSet;

use steunpunt_domain::time::Wall;
use steunpunt_store::device::Machine;
use steunpunt_store::logbook::take_in;
use steunpunt_store::{Store, backup, salvage};

use crate::kit::{Laptop, PASSPHRASE, assert_sound, digest, entries, log, numbers, read_tables};

fn both_ways(one: &Store, other: &Store) {
    let (from_one, from_other) = (entries(one), entries(other));
    assert_eq!(one.change(|tx| take_in(tx, from_other)).unwrap().aside, 0);
    assert_eq!(other.change(|tx| take_in(tx, from_one)).unwrap().aside, 0);
}

#[test]
fn a_copied_laptop_gets_a_letter_of_its_own_and_both_go_on() {
    let (laptop, store) = Laptop::new();
    log(&store, "voor het kopiëren").unwrap();
    store.close();
    let copy = laptop.copied();
    let opened = copy.open().unwrap();
    assert_eq!(opened.new_letter.as_deref(), Some("B"));
    let (noord, zuid) = (laptop.reopen(), opened.store);
    assert_ne!(noord.device(), zuid.device());
    for turn in 0..3 {
        log(&noord, &format!("noord {turn}")).unwrap();
        log(&zuid, &format!("zuid {turn}")).unwrap();
    }
    both_ways(&noord, &zuid);
    let all = numbers(&noord);
    assert_eq!(all.len(), 7);
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), 7, "{all:?}");
    assert_eq!((digest(&noord), read_tables(&noord)), (digest(&zuid), read_tables(&zuid)));
    assert_sound(&noord);
    zuid.close();
    assert_eq!(copy.reopen().letter(), "B", "the new identity stays");
}

#[test]
fn an_older_file_put_back_is_noticed() {
    let (laptop, store) = Laptop::new();
    log(&store, "gisteren").unwrap();
    store.close();
    let old = std::fs::read(laptop.folder().database()).unwrap();
    let store = laptop.reopen();
    let (device, (_, number)) = (store.device(), log(&store, "vandaag").unwrap());
    store.close();
    std::fs::write(laptop.folder().database(), old).unwrap();
    let opened = laptop.open().unwrap();
    assert_eq!(opened.new_letter.as_deref(), Some("B"));
    assert_ne!(opened.store.device(), device);
    assert_ne!(log(&opened.store, "morgen").unwrap().1, number);
    assert_sound(&opened.store);
}

#[test]
fn the_same_old_file_put_back_twice_gives_two_letters() {
    let (laptop, store) = Laptop::new();
    store.close();
    let old = std::fs::read(laptop.folder().database()).unwrap();
    let mut given = BTreeSet::new();
    for turn in 0..3 {
        let store = laptop.open().unwrap().store;
        assert!(given.insert(log(&store, &format!("keer {turn}")).unwrap().1), "{given:?}");
        store.close();
        std::fs::write(laptop.folder().database(), &old).unwrap();
    }
}

#[test]
fn without_its_device_file_it_is_a_new_laptop() {
    for content in [None, Some("{"), Some(r#"{"format":1,"machine":"","nonce":"","sealed":""}"#)] {
        let (laptop, store) = Laptop::new();
        let (_, number) = log(&store, "voor").unwrap();
        store.close();
        match content {
            None => std::fs::remove_file(laptop.folder().device()).unwrap(),
            Some(text) => std::fs::write(laptop.folder().device(), text).unwrap(),
        }
        let opened = laptop.open().unwrap();
        assert_eq!(opened.new_letter.as_deref(), Some("B"));
        assert_ne!(log(&opened.store, "na").unwrap().1, number);
        assert_sound(&opened.store);
    }
}

#[test]
fn a_lost_note_of_the_highest_numbers_is_no_reason_to_change() {
    let (laptop, store) = Laptop::new();
    log(&store, "voor").unwrap();
    store.close();
    std::fs::remove_file(laptop.folder().highest()).unwrap();
    assert_eq!(laptop.reopen().letter(), "A");
}

#[test]
fn two_successors_of_one_laptop_are_both_kept() {
    let (laptop, store) = Laptop::new();
    log(&store, "voor").unwrap();
    store.close();
    let (one, other) = (laptop.copied(), laptop.copied());
    let (noord, zuid) = (one.open().unwrap().store, other.open_on(&Machine("third machine".to_owned())).unwrap().store);
    log(&noord, "noord").unwrap();
    log(&zuid, "zuid").unwrap();
    both_ways(&noord, &zuid);
    assert_eq!(read_tables(&noord), read_tables(&zuid));
    assert_eq!(noord.letter(), zuid.letter(), "the same letter, known by the laptop's name beside it");
    assert_eq!(noord.read(|c| steunpunt_store::request::by_number(c, "zb03-b1")).unwrap().len(), 2);
    assert_sound(&noord);
    assert_sound(&zuid);
}

#[test]
fn a_store_begun_beside_an_old_one_takes_another_letter_and_the_old_one_merges_in() {
    let (laptop, old) = Laptop::new();
    log(&old, "voor het vergeten").unwrap();
    old.close();
    std::fs::create_dir(laptop.folder().configuration()).unwrap();
    std::fs::write(laptop.folder().configuration().join("roles.toml"), "eigen").unwrap();
    let aside = salvage::begin_beside(&laptop.folder(), 77).unwrap();
    let own = laptop.folder().configuration().join("roles.toml");
    assert_eq!(std::fs::read_to_string(own).unwrap(), "eigen", "the municipality's own files stay in force");
    let store = laptop.create(false).unwrap();
    assert_eq!(store.letter(), "B");
    log(&store, "intussen").unwrap();
    assert_eq!(salvage::set_aside_stores(&laptop.folder()), std::slice::from_ref(&aside));
    assert!(salvage::merge(&store, &aside, "verkeerd").is_err());
    let taken = salvage::merge(&store, &aside, PASSPHRASE).unwrap();
    assert_eq!((taken.new, taken.aside), (4, 0));
    assert_eq!(numbers(&store).len(), 2);
    assert!(salvage::set_aside_stores(&laptop.folder()).is_empty(), "merged once");
    assert_eq!(salvage::merge(&store, &aside, PASSPHRASE).unwrap().new, 0);
    assert_sound(&store);
}

#[test]
fn an_exercise_that_was_set_aside_does_not_merge_into_a_real_store() {
    let (laptop, old) = Laptop::new();
    old.close();
    let aside = salvage::set_aside(&laptop.folder(), 77).unwrap();
    let store = laptop.create(true).unwrap();
    let merged = salvage::merge(&store, &aside, PASSPHRASE);
    assert!(matches!(merged, Err(steunpunt_store::Error::ExerciseMismatch)));
    assert_sound(&store);
}

#[test]
fn a_backup_put_back_by_hand_is_a_new_laptop() {
    let (laptop, store) = Laptop::new();
    log(&store, "voor").unwrap();
    let kept = backup::make(&store, &laptop.place.path().join("stick"), 1).unwrap();
    let (_, number) = log(&store, "na").unwrap();
    store.close();
    std::fs::copy(&kept.path, laptop.folder().database()).unwrap();
    std::fs::remove_file(laptop.folder().device()).unwrap();
    let opened = Store::open(laptop.folder(), laptop.key().unwrap(), Wall(1), &laptop.machine).unwrap();
    assert_ne!(log(&opened.store, "daarna").unwrap().1, number);
}
