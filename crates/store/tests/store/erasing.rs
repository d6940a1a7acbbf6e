//! Erasing: the words are gone from the file and never come back, whatever arrives and in whatever order; numbers,
//! chain and signatures stay.

use proptest::prelude::*;
use rusqlite::MAIN_DB;
use steunpunt_domain::erasing::ItemErased;
use steunpunt_domain::ids::{EntryId, RequestId};
use steunpunt_domain::logbook::{Audience, Body, Fact, Kind};
use steunpunt_domain::request::{ErasedWords, Happening, Request, RequestField, RequestForwarded};
use steunpunt_domain::time::Wall;
use steunpunt_store::draft::{self, Draft};
use steunpunt_store::logbook::{Author, Loose, StoredEntry, aside, take_ahead, take_in};
use steunpunt_store::{Error, Result, Store, emergency_report, keys, logbook, request, search};

use crate::kit::{
    Asked, Laptop, assert_sound, change, digest, entries, holds, log, log_at, note, random_act, relay, report, text,
    volunteer_added,
};
use crate::taking_in::{give, same, two};

/// Words that a person typed, each in another kind of body.
const WORDS: [&str; 5] = ["geheimwoord", "Lijsterlaan", "sleutelbos", "verbeterwoord", "huisartswoord"];

pub fn erase(store: &Store, item: EntryId, number: &str) -> Result<EntryId> {
    store.write(Wall(20_000), Author::default(), |writing| {
        let opening = logbook::hash_of(writing.tx(), item)?;
        let erased = ItemErased::of(opening, "asked".to_owned(), number.to_owned());
        writing.append(writing.about(item), Fact::ItemErased(erased))
    })
}

fn forward(store: &Store, id: RequestId) -> Result<()> {
    let forwarded = RequestForwarded {
        to: "huisartswoord".to_owned(),
        means: "phone".to_owned(),
        at_ms: 9_000,
        details: vec![(RequestField::What.number(), "geheimwoord bij de buurvrouw".to_owned())],
    };
    store.write(Wall(9_000), Author::default(), |writing| {
        let header = writing.about(id.0).with_salt(keys::random_bytes()?);
        writing.append(header, Fact::RequestForwarded(forwarded)).map(|_| ())
    })
}

/// A request with words in every kind of body.
fn worked_on(store: &Store) -> (RequestId, String) {
    let (id, number) = log(store, "geheimwoord bij de buurvrouw").unwrap();
    note(store, id, "sleutelbos ligt hier").unwrap();
    change(store, id, RequestField::What, text("verbeterwoord")).unwrap();
    forward(store, id).unwrap();
    change(store, id, RequestField::Status, text("accepted")).unwrap();
    (id, number)
}

/// Every page of the file, deciphered, free ones included.
fn pages(laptop: &Laptop, store: &Store) -> Vec<u8> {
    store.scrub().unwrap();
    laptop.raw().serialize(MAIN_DB).unwrap().to_vec()
}

fn assert_gone(laptop: &Laptop, store: &Store) {
    let pages = pages(laptop, store);
    assert!(holds(&pages, "ZB03-A1"), "the pages can be read");
    for word in WORDS {
        assert!(!holds(&pages, word), "{word}");
        assert!(store.read(|c| search::find(c, word, 5)).unwrap().is_empty(), "{word}");
    }
}

fn folded(store: &Store, id: RequestId) -> Request {
    store.read(|c| request::request(c, id)).unwrap()
}

fn told(store: &Store, id: RequestId) -> Vec<Happening> {
    folded(store, id).moments().iter().map(|moment| moment.happening.clone()).collect()
}

#[test]
fn the_words_leave_the_file_and_what_is_not_about_a_person_stays() {
    let (laptop, store) = Laptop::new();
    log_at(&store, 1, &Asked::of("kaarsen", "Kade 4")).unwrap();
    let (id, number) = worked_on(&store);
    log_at(&store, 2, &Asked::of("kachel", "Kade 4")).unwrap();
    let before = store.read(|c| request::row(c, id)).unwrap();
    assert!(WORDS.iter().all(|word| holds(&pages(&laptop, &store), word)), "each is looked for rightly");
    let (count, heads) = (entries(&store).len(), digest(&store));

    erase(&store, id.0, &number).unwrap();
    assert_gone(&laptop, &store);
    assert!(holds(&pages(&laptop, &store), "kachel"));
    let row = store.read(|c| request::row(c, id)).unwrap();
    let expected = request::RequestRow { what: String::new(), place: String::new(), erased: true, ..before };
    assert_eq!(row, expected);
    assert_eq!(entries(&store).len(), count + 1, "every envelope stays");
    assert_ne!(digest(&store), heads);
    assert_sound(&store);

    let told = told(&store, id);
    for happening in [
        Happening::Logged,
        Happening::WordsErased(ErasedWords::Note),
        Happening::WordsErased(ErasedWords::Correction),
        Happening::WordsErased(ErasedWords::Forwarding),
        Happening::Erased("asked".to_owned()),
    ] {
        assert!(told.contains(&happening), "{happening:?} in {told:?}");
    }
    store.change(logbook::rebuild).unwrap();
    assert_sound(&store);
}

#[test]
fn no_salt_is_left_with_which_the_words_could_be_guessed() {
    let (_laptop, store) = Laptop::new();
    let (id, number) = worked_on(&store);
    erase(&store, id.0, &number).unwrap();
    let of_point = entries(&store).into_iter().filter(|entry| entry.envelope.id.audience == Audience::Point);
    let left: Vec<_> = of_point.filter_map(|entry| entry.body).collect();
    assert!(!left.is_empty() && left.iter().all(|bytes| !Body::header(bytes).unwrap().is_salted()));
}

#[test]
fn whoever_types_on_an_erased_request_is_told_and_steps_stay_possible() {
    let (_laptop, store) = Laptop::new();
    let (id, number) = worked_on(&store);
    erase(&store, id.0, &number).unwrap();
    assert!(matches!(note(&store, id, "nog iets"), Err(Error::Erased)));
    assert!(matches!(change(&store, id, RequestField::What, text("nog iets")), Err(Error::Erased)));
    assert!(matches!(forward(&store, id), Err(Error::Erased)));
    change(&store, id, RequestField::Status, text("settled/helped_here")).unwrap();
    assert!(!store.read(|c| request::row(c, id)).unwrap().state.is_open());
    assert_sound(&store);
}

#[test]
fn a_note_written_without_knowing_is_erased_on_arrival_and_the_timeline_says_so() {
    let (noord_laptop, zuid_laptop, noord, zuid) = two();
    let (id, number) = worked_on(&noord);
    give(&noord, &zuid);
    erase(&noord, id.0, &number).unwrap();
    note(&zuid, id, "sleutelbos opgehaald").unwrap();
    assert_eq!(give(&zuid, &noord).aside, 0);
    assert_gone(&noord_laptop, &noord);
    give(&noord, &zuid);
    assert_gone(&zuid_laptop, &zuid);
    same(&noord, &zuid);
    assert_eq!(folded(&noord, id), folded(&zuid, id));
    let notes = told(&noord, id).into_iter().filter(|h| *h == Happening::WordsErased(ErasedWords::Note));
    assert_eq!(notes.count(), 2);
}

#[test]
fn a_third_laptop_that_never_saw_the_words_ends_the_same() {
    let (_noord_laptop, zuid_laptop, noord, zuid) = two();
    zuid.close();
    let third = zuid_laptop.copied();
    let zuid = zuid_laptop.reopen();
    let oost = third.open_on(&steunpunt_store::device::Machine("third".to_owned())).unwrap().store;
    let (id, number) = worked_on(&noord);
    give(&noord, &zuid);
    note(&zuid, id, "sleutelbos").unwrap();
    erase(&noord, id.0, &number).unwrap();
    for _ in 0..2 {
        give(&zuid, &noord);
        give(&noord, &oost);
        give(&oost, &zuid);
    }
    give(&zuid, &noord);
    assert_gone(&third, &oost);
    same(&noord, &oost);
    same(&zuid, &oost);
    assert_eq!(folded(&noord, id), folded(&oost, id));
    assert_eq!(folded(&zuid, id), folded(&oost, id));
}

#[test]
fn what_waits_behind_a_gap_or_came_ahead_loses_its_words_as_well() {
    let (_noord_laptop, zuid_laptop, noord, zuid) = two();
    let (id, number) = worked_on(&noord);
    let own = |entry: &StoredEntry| entry.envelope.id.device == noord.device();
    let all: Vec<_> = entries(&noord).into_iter().filter(own).collect();
    let of = |kind: Kind| all.iter().find(|entry| entry.envelope.kind == kind).unwrap().clone();
    let ahead = of(Kind::RequestForwarded);
    let loose = Loose {
        id: ahead.envelope.id,
        kind: ahead.envelope.kind,
        times: ahead.envelope.times,
        body: ahead.body.clone().unwrap(),
    };
    zuid.change(|tx| take_in(tx, vec![of(Kind::RequestNoted)])).unwrap();
    zuid.change(|tx| take_ahead(tx, &loose)).unwrap();
    erase(&noord, id.0, &number).unwrap();
    // The town hall's series arrives; of the point's a part is missing still.
    let shared =
        entries(&noord).into_iter().filter(|entry| own(entry) && entry.envelope.id.audience == Audience::TownHall);
    let shared: Vec<_> = shared.filter(|entry| entry.envelope.kind != Kind::RequestForwarded).collect();
    let (erasing, rest): (Vec<_>, Vec<_>) = shared.into_iter().partition(|e| e.envelope.kind == Kind::ItemErased);
    zuid.change(|tx| take_in(tx, rest)).unwrap();
    let erasing = erasing.into_iter().next().unwrap();
    let came = Loose {
        id: erasing.envelope.id,
        kind: erasing.envelope.kind,
        times: erasing.envelope.times,
        body: erasing.body.unwrap(),
    };
    zuid.change(|tx| take_ahead(tx, &came)).unwrap();
    assert_gone(&zuid_laptop, &zuid);
    zuid.change(|tx| take_in(tx, vec![of(Kind::RequestCorrected)])).unwrap();
    assert_eq!(zuid.read(aside).unwrap().len(), 3);
    assert_gone(&zuid_laptop, &zuid);
    zuid.change(|tx| take_in(tx, all.clone())).unwrap();
    assert_gone(&zuid_laptop, &zuid);
    give(&noord, &zuid);
    give(&zuid, &noord);
    same(&noord, &zuid);
    assert_eq!(folded(&noord, id), folded(&zuid, id));
}

#[test]
fn drafts_about_it_go_and_others_stay() {
    let (_laptop, store) = Laptop::new();
    let (id, number) = worked_on(&store);
    let kept = |id: &str, form: String, content: String| Draft {
        id: id.to_owned(),
        form,
        title: "Notitie".to_owned(),
        content,
        writer: String::new(),
        updated_ms: 1,
        put_away: false,
    };
    store
        .change(|tx| {
            draft::save(tx, &kept("one", format!("note:{}", id.0), "sleutelbos".to_owned()))?;
            draft::save(tx, &kept("two", "request".to_owned(), format!("{{\"sameAs\":\"{}\"}}", id.0)))?;
            draft::save(tx, &kept("three", "request".to_owned(), "kaarsen".to_owned()))
        })
        .unwrap();
    erase(&store, id.0, &number).unwrap();
    let left = store.read(draft::all).unwrap();
    assert_eq!(left.iter().map(|draft| draft.id.as_str()).collect::<Vec<_>>(), ["three"]);
}

#[test]
fn an_emergency_report_keeps_its_number_and_how_far_it_came() {
    let (laptop, store) = Laptop::new();
    let id = report(&store, "geheimwoord").unwrap();
    relay(&store, id, true).unwrap();
    let before = store.read(|c| emergency_report::report(c, id)).unwrap();
    erase(&store, id.0, &before.report.number).unwrap();
    let after = store.read(|c| emergency_report::report(c, id)).unwrap();
    assert_eq!((after.stage(), &after.report.number), (before.stage(), &before.report.number));
    assert_eq!((after.report.what.as_str(), after.report.place.as_str()), ("", ""));
    assert!(!holds(&pages(&laptop, &store), "geheimwoord"));
    assert_sound(&store);
}

#[test]
fn nothing_else_takes_a_body_away() {
    let (_laptop, store) = Laptop::new();
    let (id, number) = worked_on(&store);
    let volunteer = volunteer_added(&store, "Anna").unwrap();
    let forbidden =
        store.change(|tx| Ok(tx.execute("DELETE FROM body WHERE entry = (SELECT max(entry) FROM body)", [])?));
    assert!(forbidden.is_err());
    erase(&store, volunteer.0, "").unwrap();
    assert_eq!(store.read(steunpunt_store::volunteer::all).unwrap()[0].name, "Anna", "who works here is not erased so");
    erase(&store, id.0, &number).unwrap();
    let forbidden = store.change(|tx| Ok(tx.execute("DELETE FROM body", [])?));
    assert!(forbidden.is_err(), "not even beside what is erased");
    assert_sound(&store);
}

#[test]
fn a_body_that_nobody_erased_is_missed() {
    let (laptop, store) = Laptop::new();
    let (id, number) = log(&store, "geheimwoord").unwrap();
    let find =
        |store: &Store| entries(store).into_iter().find(|entry| entry.envelope.kind == Kind::RequestDetailed).unwrap();
    let entry = find(&store);
    let left = Body::erase(store.device(), entry.body.as_ref().unwrap()).unwrap();
    store.close();
    let raw = laptop.raw();
    raw.execute_batch("DROP TRIGGER body_is_never_changed").unwrap();
    raw.execute("UPDATE body SET bytes = ?1 WHERE entry = (SELECT id FROM entry WHERE kind = 10)", [left]).unwrap();
    drop(raw);
    let store = laptop.reopen();
    let problems = crate::kit::verify(&store).problems;
    assert!(problems.iter().any(|problem| problem.contains("no entry says that it was erased")), "{problems:?}");
    erase(&store, id.0, &number).unwrap();
    assert_sound(&store);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_arrival_does_not_matter(seed in any::<u64>(), batch in 1_usize..6) {
        let (_noord_laptop, zuid_laptop, noord, zuid) = two();
        let mut chance = crate::kit::Chance::seeded(seed);
        let (id, number) = worked_on(&noord);
        give(&noord, &zuid);
        for step in 0..6 {
            random_act(if chance.below(2) == 0 { &noord } else { &zuid }, &mut chance, step).unwrap();
        }
        erase(&noord, id.0, &number).unwrap();
        if chance.below(2) == 0 {
            erase(&zuid, id.0, &number).unwrap();
        } else {
            note(&zuid, id, "sleutelbos").unwrap();
        }
        for (from, to) in [(&noord, &zuid), (&zuid, &noord), (&noord, &zuid)] {
            let mut given = entries(from);
            for place in (1..given.len()).rev() {
                given.swap(place, chance.below(place + 1));
            }
            for some in given.chunks(batch) {
                to.change(|tx| take_in(tx, some.to_vec())).unwrap();
            }
        }
        same(&noord, &zuid);
        assert_eq!(folded(&noord, id), folded(&zuid, id));
        prop_assert!(noord.read(aside).unwrap().is_empty() && zuid.read(aside).unwrap().is_empty());
        // Every request of the random acts is at Lijsterlaan.
        for word in WORDS.iter().filter(|word| **word != "Lijsterlaan") {
            prop_assert!(!holds(&pages(&zuid_laptop, &zuid), word), "{}", word);
        }
    }
}
