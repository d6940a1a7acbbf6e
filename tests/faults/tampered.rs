//! Bundles that are not what was sent: refused, and the store is what it was.

use steunpunt_store::Store;
use steunpunt_sync::bundle::{Error, open};
use steunpunt_sync::carry::{look, take};
use steunpunt_tests::bare::Bare;

use crate::kit::{NOW, assert_sound, digest, finds, logs, packed, reader, two};

/// Opens and takes it in, as the program does.
fn takes(store: &Store, bytes: &[u8]) -> bool {
    let Ok(opened) = open(bytes, &reader(store)) else { return false };
    look(store, &opened, NOW).is_ok() && take(store, &opened, NOW).is_ok()
}

fn small_bundle(noord: &Bare, zuid: &Bare) -> Vec<u8> {
    logs(&noord.store, "insuline").unwrap();
    packed(&noord.store, &zuid.store)
}

#[test]
fn one_flipped_bit_anywhere() {
    let (noord, zuid) = two();
    let bytes = small_bundle(&noord, &zuid);
    let before = digest(&zuid.store);
    for bit in 0..bytes.len() * 8 {
        let mut flipped = bytes.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert!(!takes(&zuid.store, &flipped), "bit {bit} of {}", bytes.len() * 8);
    }
    assert_eq!(digest(&zuid.store), before);
    assert_sound(&zuid.store);
    assert!(takes(&zuid.store, &bytes));
}

#[test]
fn torn_anywhere() {
    let (noord, zuid) = two();
    let bytes = small_bundle(&noord, &zuid);
    let before = digest(&zuid.store);
    for length in 0..bytes.len() {
        assert!(!takes(&zuid.store, &bytes[..length]), "torn after {length} of {} bytes", bytes.len());
    }
    assert_eq!(digest(&zuid.store), before);
    assert!(takes(&zuid.store, &bytes));
}

#[test]
fn sealed_for_another() {
    let (noord, zuid) = two();
    let bytes = small_bundle(&noord, &zuid);
    let west = Bare::new(2).unwrap();
    assert_eq!(open(&bytes, &reader(&west.store)).err(), Some(Error::NotForUs));
    assert_eq!(open(&bytes, &reader(&noord.store)).err(), Some(Error::NotForUs));
}

#[test]
fn from_a_laptop_that_nobody_let_in() {
    let (_, zuid) = two();
    let stranger = Bare::new(7).unwrap();
    logs(&stranger.store, "vals").unwrap();
    let before = digest(&zuid.store);
    assert!(!takes(&zuid.store, &packed(&stranger.store, &zuid.store)));
    assert_eq!(digest(&zuid.store), before);
}

#[test]
fn ten_times_the_same_and_an_older_one_after_a_newer() {
    let (noord, zuid) = two();
    let older = small_bundle(&noord, &zuid);
    logs(&noord.store, "rolstoel").unwrap();
    let newer = packed(&noord.store, &zuid.store);
    assert!(takes(&zuid.store, &newer));
    let once = digest(&zuid.store);
    for bytes in [&newer, &older].into_iter().cycle().take(10) {
        let opened = open(bytes, &reader(&zuid.store)).unwrap();
        let taken = take(&zuid.store, &opened, NOW).unwrap().entries;
        assert_eq!((taken.new, taken.aside, taken.unknown), (0, 0, 0));
    }
    assert_eq!(digest(&zuid.store), once);
    assert!(finds(&zuid.store, "rolstoel") && finds(&zuid.store, "insuline"));
    assert_sound(&zuid.store);
}
