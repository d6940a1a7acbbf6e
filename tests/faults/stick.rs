//! A stick that is pulled out while a bundle is written: whatever is found on it afterwards is taken over whole or not
//! at all, and the next stick brings everything.

#[path = "../../crates/sync/tests/sync/stick/fat.rs"]
mod fat;
#[path = "../../crates/sync/tests/sync/stick/medium.rs"]
#[allow(dead_code, reason = "the tests of the stick itself break it in more ways")]
mod medium;

use steunpunt_store::Store;
use steunpunt_sync::bundle::open;
use steunpunt_sync::carry::{self, take};
use steunpunt_sync::stick::{Error, State, fetch, look, put_next};

use crate::kit::{NOW, assert_sound, digest, finds, logs, packed, reader, two};
use fat::FatStick;
use medium::Medium;

/// What is whole on the stick.
fn whole_on(medium: &Medium) -> Vec<Vec<u8>> {
    let stick = FatStick::mount(medium);
    let whole = look(&stick).unwrap().into_iter().filter(|found| found.state == State::Whole);
    whole.filter_map(|found| fetch(&stick, &found.file).ok()).collect()
}

/// What taking it over would bring.
fn brings(store: &Store, bytes: &[u8]) -> u32 {
    carry::look(store, &open(bytes, &reader(store)).unwrap(), NOW).unwrap().new_requests
}

#[test]
fn pulled_out_after_any_block() {
    let (noord, zuid) = two();
    (0..12).for_each(|number| drop(logs(&noord.store, &format!("vraag{number} {}", "verhaal ".repeat(40))).unwrap()));
    let (bytes, before) = (packed(&noord.store, &zuid.store), digest(&zuid.store));
    let (empty, whole) = (Medium::formatted(1024), Medium::formatted(1024));
    put_next(&FatStick::mount(&whole), "ZB03", "A", &bytes).unwrap();
    for blocks in 0..whole.written() {
        let cut = empty.pulled_after(blocks);
        let said = put_next(&FatStick::mount(&cut), "ZB03", "A", &bytes);
        assert!(matches!(said, Ok(_) | Err(Error::Gone)), "{said:?} after {blocks} blocks");
        let here = Medium::holding(cut.image());
        let found = whole_on(&here);
        assert!(
            found.iter().all(|found| brings(&zuid.store, found) == 12),
            "whole or not there, after {blocks} blocks"
        );
        assert!(found.len() == 1 || said.is_err(), "after {blocks} blocks");
        put_next(&FatStick::mount(&here), "ZB03", "A", &bytes).unwrap();
        assert!(whole_on(&here).contains(&bytes), "after {blocks} blocks");
    }
    assert_eq!(digest(&zuid.store), before, "looking changes nothing");
    take(&zuid.store, &open(&bytes, &reader(&zuid.store)).unwrap(), NOW).unwrap();
    assert!((0..12).all(|number| finds(&zuid.store, &format!("vraag{number}"))));
    assert_sound(&zuid.store);
}
