//! A disk that is full while something arrives: nothing is half, and all of it arrives once there is room.

use steunpunt_store::Store;
use steunpunt_sync::bundle::open;
use steunpunt_sync::carry::take;
use steunpunt_sync::exchange::Error;

use crate::kit::{NOW, assert_sound, digest, finds, logs, meets, packed, reader, two};

/// The database may grow by so many pages; without a number by as many as it wants.
fn room(store: &Store, pages: Option<u32>) {
    let limit = |tx: &steunpunt_store::Transaction| {
        let used: u32 = tx.query_row("PRAGMA page_count", [], |row| row.get(0))?;
        let most = pages.map_or(u32::MAX - 1, |pages| used + pages);
        Ok(tx.pragma_update(None, "max_page_count", most)?)
    };
    store.change(limit).unwrap();
}

fn backlog(store: &Store) {
    (0..150).for_each(|number| drop(logs(store, &format!("vraag{number} {}", "lang verhaal ".repeat(30))).unwrap()));
}

#[test]
fn the_one_that_is_told_has_no_room() {
    let (noord, zuid) = two();
    backlog(&noord.store);
    room(&zuid.store, Some(40));
    let refused = meets(&noord.store, &zuid.store);
    assert!(matches!(refused, Err(Error::OtherCannotKeep)), "{refused:?}");
    assert_sound(&zuid.store);
    assert_ne!(digest(&noord.store), digest(&zuid.store));
    room(&zuid.store, None);
    assert!(meets(&noord.store, &zuid.store).unwrap().same);
    assert_eq!(digest(&noord.store), digest(&zuid.store));
    assert!((0..150).all(|number| finds(&zuid.store, &format!("vraag{number}"))));
    assert_sound(&zuid.store);
}

#[test]
fn the_one_that_asks_has_no_room() {
    let (noord, zuid) = two();
    backlog(&noord.store);
    room(&zuid.store, Some(40));
    let refused = meets(&zuid.store, &noord.store);
    assert!(matches!(refused, Err(Error::Store(_))), "{refused:?}");
    assert_sound(&zuid.store);
    room(&zuid.store, None);
    assert!(meets(&zuid.store, &noord.store).unwrap().same);
    assert_eq!(digest(&noord.store), digest(&zuid.store));
    assert_sound(&zuid.store);
}

#[test]
fn a_bundle_needs_more_room_than_there_is() {
    let (noord, zuid) = two();
    backlog(&noord.store);
    let (bytes, before) = (packed(&noord.store, &zuid.store), digest(&zuid.store));
    let opened = open(&bytes, &reader(&zuid.store)).unwrap();
    for pages in [0, 1, 5, 40] {
        room(&zuid.store, Some(pages));
        take(&zuid.store, &opened, NOW).unwrap_err();
        assert_eq!(digest(&zuid.store), before, "nothing of it, with room for {pages} pages");
        assert_sound(&zuid.store);
    }
    room(&zuid.store, None);
    take(&zuid.store, &opened, NOW).unwrap();
    assert!((0..150).all(|number| finds(&zuid.store, &format!("vraag{number}"))));
    assert_sound(&zuid.store);
}
