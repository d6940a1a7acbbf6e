//! The logbook: identity, numbering, chain, signatures, and that a walk finds whatever is wrong.

use rusqlite::Connection;
use steunpunt_domain::logbook::{Audience, Fact};
use steunpunt_domain::request::RequestNoted;
use steunpunt_domain::time::Wall;
use steunpunt_store::logbook::{self, Author};
use steunpunt_store::{Error, Store};

use crate::kit::{Chance, Laptop, assert_sound, entries, log, note, numbers, random_act, read_tables, report, verify};

#[test]
fn opened_again_it_is_the_same_laptop_with_everything_in_it() {
    let (laptop, store) = Laptop::new();
    let (device, letter) = (store.device(), store.letter());
    let (id, number) = log(&store, "insuline").unwrap();
    store.close();
    let again = laptop.reopen();
    assert_eq!((again.device(), again.letter()), (device, letter));
    assert_eq!(again.read(|c| steunpunt_store::request::row(c, id)).unwrap().number, number);
    assert!(matches!(laptop.create(false), Err(Error::AlreadyThere)));
}

#[test]
fn after_many_acts_every_number_follows_the_last_and_the_walk_finds_nothing() {
    let (laptop, store) = Laptop::new();
    let mut chance = Chance::seeded(1);
    for step in 0..120 {
        random_act(&store, &mut chance, step).unwrap();
    }
    let walked = assert_sound(&store);
    assert_eq!(walked, store.read(logbook::count).unwrap());
    for audience in Audience::ALL {
        let own = entries(&store).into_iter().map(|entry| entry.envelope.id).filter(|id| id.audience == audience);
        let sequences: Vec<u64> = own.map(|id| id.sequence).collect();
        assert_eq!(sequences, (1..=sequences.len() as u64).collect::<Vec<_>>());
    }
    let before = read_tables(&store);
    store.change(logbook::rebuild).unwrap();
    assert_eq!(read_tables(&store), before);
    store.close();
    assert_eq!(read_tables(&laptop.reopen()), before);
}

#[test]
fn the_logbook_refuses_to_be_changed() {
    let (_laptop, store) = Laptop::new();
    log(&store, "insuline").unwrap();
    for sql in [
        "UPDATE entry SET wall_ms = 0",
        "DELETE FROM entry",
        "UPDATE body SET bytes = x'00'",
        "REPLACE INTO entry SELECT * FROM entry",
    ] {
        assert!(store.change(|tx| Ok(tx.execute(sql, [])?)).is_err(), "{sql}");
    }
    assert_sound(&store);
}

/// Does to the file, past the program, what nothing in the program does.
fn tampered(act: impl FnOnce(&Connection)) -> Vec<String> {
    let (laptop, store) = Laptop::new();
    let (id, _) = log(&store, "insuline").unwrap();
    note(&store, id, "gebeld").unwrap();
    report(&store, "brand").unwrap();
    assert_sound(&store);
    store.close();
    let raw = laptop.raw();
    raw.execute_batch("DROP TRIGGER entry_is_never_changed; DROP TRIGGER entry_is_never_removed; DROP TRIGGER body_is_never_changed; DROP TRIGGER body_is_only_erased; PRAGMA foreign_keys = OFF").unwrap();
    act(&raw);
    drop(raw);
    verify(&laptop.open().unwrap().store).problems
}

#[test]
fn every_flipped_bit_of_every_body_is_found() {
    let (laptop, store) = Laptop::new();
    let (id, _) = log(&store, "insuline").unwrap();
    note(&store, id, "gebeld").unwrap();
    store.close();
    let raw = laptop.raw();
    raw.execute_batch("DROP TRIGGER body_is_never_changed").unwrap();
    let bodies: Vec<(i64, Vec<u8>)> = raw
        .prepare("SELECT entry, bytes FROM body")
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    drop(raw);
    let store = laptop.reopen();
    for (entry, bytes) in bodies {
        for place in 0..bytes.len() {
            let mut flipped = bytes.clone();
            flipped[place] ^= 1 << (place % 8);
            let problems = store.rehearse(|tx| {
                tx.execute("UPDATE body SET bytes = ?2 WHERE entry = ?1", rusqlite::params![entry, flipped])?;
                logbook::verify(tx, store.device()).map(|found| found.problems)
            });
            assert!(!problems.unwrap().is_empty(), "entry {entry}, byte {place}");
        }
    }
    assert_sound(&store);
}

#[test]
fn the_walk_finds_what_was_removed_or_changed() {
    let acts = [
        "DELETE FROM entry WHERE id = 3",
        "DELETE FROM entry WHERE id = (SELECT max(id) FROM entry)",
        "UPDATE entry SET wall_ms = wall_ms + 1 WHERE id = 3",
        "UPDATE entry SET hash = zeroblob(32) WHERE id = 3",
        "UPDATE entry SET previous = zeroblob(32) WHERE id = 5",
        "UPDATE entry SET body_hash = zeroblob(32) WHERE id = 3",
        "UPDATE series SET signature = zeroblob(64)",
        "UPDATE series SET sequence = sequence + 1",
        "DELETE FROM series WHERE audience = 0",
        "UPDATE request SET what = 'iets anders'",
        "UPDATE search SET words = 'iets anders'",
        "DELETE FROM emergency_report",
    ];
    for sql in acts {
        let found = tampered(|raw| {
            assert!(raw.execute(sql, []).unwrap() > 0, "{sql} changed nothing");
        });
        assert!(!found.is_empty(), "{sql}");
    }
    assert_eq!(tampered(|_| ()), Vec::<String>::new());
}

#[test]
fn an_erased_body_leaves_the_chain_whole() {
    let found = tampered(|raw| {
        let personal = "DELETE FROM body WHERE entry IN (SELECT id FROM entry WHERE kind IN (10, 13))";
        assert_eq!(raw.execute(personal, []).unwrap(), 2);
    });
    assert_eq!(found, ["the read tables differ from a rebuild"], "only what was read out of the body is gone");
}

#[test]
fn an_act_that_fails_or_panics_leaves_nothing_and_takes_no_number() {
    let (_laptop, store) = Laptop::new();
    log(&store, "een").unwrap();
    let half = |store: &Store| {
        store.write(Wall(1), Author::default(), |writing| {
            crate::kit::log_in(writing, "A", &crate::kit::Asked::of("twee", "hier"))?;
            Err::<(), _>(Error::NotFound)
        })
    };
    assert!(matches!(half(&store), Err(Error::NotFound)));
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        store.write(Wall(1), Author::default(), |writing| -> steunpunt_store::Result<()> {
            crate::kit::log_in(writing, "A", &crate::kit::Asked::of("drie", "hier"))?;
            panic!("half-way")
        })
    }));
    assert!(panicked.is_err());
    let read = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        store.read(|_| -> steunpunt_store::Result<()> { panic!("while looking") })
    }));
    assert!(read.is_err());
    assert_eq!(numbers(&store), ["ZB03-A1"]);
    assert_eq!(log(&store, "vier").unwrap().1, "ZB03-A2");
    assert_sound(&store);
}

#[test]
fn one_look_sees_one_moment() {
    let (laptop, store) = Laptop::new();
    let other = laptop.reopen();
    let seen = store.read(|c| {
        let before = logbook::count(c)?;
        log(&other, "intussen").unwrap();
        Ok((before, logbook::count(c)?))
    });
    let (before, after) = seen.unwrap();
    assert_eq!(before, after);
    assert_eq!(store.read(logbook::count).unwrap(), before + 2);
}

#[test]
fn another_program_beside_this_one_writes_on_in_the_same_series() {
    let (laptop, window) = Laptop::new();
    let terminal = laptop.reopen();
    let version = window.data_version().unwrap();
    for turn in 0..5 {
        log(&window, &format!("venster {turn}")).unwrap();
        log(&terminal, &format!("terminal {turn}")).unwrap();
    }
    assert_ne!(window.data_version().unwrap(), version, "the window notices");
    assert_eq!(numbers(&window).len(), 10);
    assert_eq!(assert_sound(&terminal), 2 + 20);
}

#[test]
fn a_fact_of_a_newer_version_is_kept_and_does_not_hide_the_request() {
    let (laptop, store) = Laptop::new();
    let (id, _) = log(&store, "insuline").unwrap();
    note(&store, id, "gebeld").unwrap();
    store.close();
    let raw = laptop.raw();
    raw.execute_batch("DROP TRIGGER entry_is_never_changed").unwrap();
    raw.execute("UPDATE entry SET kind = 900 WHERE kind = 13", []).unwrap();
    drop(raw);
    let store = laptop.reopen();
    store.change(logbook::rebuild).unwrap();
    let request = store.read(|c| steunpunt_store::request::request(c, id)).unwrap();
    assert_eq!(request.text(steunpunt_domain::request::RequestField::What), "insuline");
    let newest = entries(&store).pop().unwrap();
    assert!(newest.body.is_some_and(|body| crate::kit::holds(&body, "gebeld")));
}

#[test]
fn a_note_on_a_request_that_is_not_here_yet_waits_for_it() {
    let (_laptop, store) = Laptop::new();
    let (id, _) = log(&store, "insuline").unwrap();
    let missing = steunpunt_domain::ids::EntryId { sequence: 99, ..id.0 };
    store
        .write(Wall(1), Author::default(), |writing| {
            let fact = Fact::RequestNoted(RequestNoted { text: "later".to_owned() });
            writing.append(writing.about_personal(missing)?, fact).map(|_| ())
        })
        .unwrap();
    assert_eq!(numbers(&store), ["ZB03-A1"]);
    assert_sound(&store);
}
