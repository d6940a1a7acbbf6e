//! What is typed but not saved yet, settings, and numbers.

use std::collections::BTreeSet;

use steunpunt_domain::number::NumberKind;
use steunpunt_store::draft::{self, Draft};
use steunpunt_store::{Error, counter, setting};

use crate::kit::{Laptop, log};

fn typed(id: &str, content: &str, updated_ms: i64) -> Draft {
    Draft {
        id: id.to_owned(),
        form: "request".to_owned(),
        title: "Hulpvraag van Anna".to_owned(),
        content: content.to_owned(),
        writer: String::new(),
        updated_ms,
        put_away: false,
    }
}

#[test]
fn a_draft_is_there_after_opening_again_until_its_entry_is_written() {
    let (laptop, store) = Laptop::new();
    store.change(|tx| draft::save(tx, &typed("a", "insul", 1))).unwrap();
    store.change(|tx| draft::save(tx, &typed("b", "kaarsen", 2))).unwrap();
    store.change(|tx| draft::save(tx, &typed("a", "insuline é\"🕯", 3))).unwrap();
    drop(store);
    let store = laptop.reopen();
    let drafts = store.read(draft::all).unwrap();
    assert_eq!(drafts, [typed("a", "insuline é\"🕯", 3), typed("b", "kaarsen", 2)]);
    store.change(|tx| draft::save(tx, &Draft { put_away: true, ..typed("b", "kaarsen", 2) })).unwrap();
    assert!(store.read(|c| draft::draft(c, "b")).unwrap().put_away, "put away is kept all the same");
    store.change(|tx| draft::end(tx, "a")).unwrap();
    assert!(matches!(store.read(|c| draft::draft(c, "a")), Err(Error::NotFound)));
}

#[test]
fn a_setting_is_what_was_set_last() {
    let (laptop, store) = Laptop::new();
    for value in ["5", "7"] {
        store.change(|tx| setting::set(tx, "lock_after_minutes", value)).unwrap();
    }
    drop(store);
    assert_eq!(laptop.reopen().read(setting::all).unwrap()["lock_after_minutes"], "7");
}

#[test]
fn no_number_is_given_out_twice() {
    let (laptop, mut store) = Laptop::new();
    let mut given = BTreeSet::new();
    for turn in 0..30 {
        if turn % 7 == 6 {
            drop(store);
            store = laptop.reopen();
        }
        let failed = store.change(|tx| {
            counter::take(tx, NumberKind::Request, "ZB03", &store.letter())?;
            Err::<(), _>(Error::NotFound)
        });
        assert!(failed.is_err());
        assert!(given.insert(log(&store, "iets").unwrap().1));
        let paper = store.change(|tx| counter::take(tx, NumberKind::Paper, "ZB03", &store.letter())).unwrap();
        assert!(given.insert(paper.to_string()));
    }
    assert!(given.contains("ZB03-A30") && given.contains("P-ZB03-A30"), "a number nobody saw may be used: {given:?}");
}
