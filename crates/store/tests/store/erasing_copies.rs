//! Erasing where a copied laptop and the one it was copied from each opened an item under one name: the words of the one
//! that is meant go, and those of the other stay, whatever came first.

use steunpunt_domain::ids::{EntryId, RequestId};
use steunpunt_domain::log_line::LogLineWritten;
use steunpunt_domain::logbook::{Audience, Fact, Kind};
use steunpunt_domain::request::{RequestField, RequestForwarded};
use steunpunt_domain::time::Wall;
use steunpunt_store::device::Machine;
use steunpunt_store::draft::{self, Draft};
use steunpunt_store::logbook::{Author, Loose, StoredEntry, aside, every_ahead, take_ahead, take_in};
use steunpunt_store::{Store, request, search};

use crate::erasing::erase;
use crate::kit::{Asked, Laptop, assert_sound, entries, holds, log, log_at, note, report};
use crate::taking_in::give;

/// One laptop in two places, and others of the point that began before it was copied.
struct Point {
    one: Store,
    other: Store,
    others: Vec<Store>,
    _laptops: Vec<Laptop>,
}

impl Point {
    fn with(others: usize) -> Self {
        let (laptop, store) = Laptop::new();
        store.close();
        let mut laptops: Vec<Laptop> = (0..=others).map(|_| laptop.copied()).collect();
        let open = |(number, copy): (usize, &Laptop)| copy.open_on(&Machine(format!("{number}"))).unwrap().store;
        let (one, other) = (laptop.reopen(), laptops[0].open_on(&laptop.machine).unwrap().store);
        let others = laptops.iter().skip(1).enumerate().map(open).collect();
        laptops.push(laptop);
        Self { one, other, others, _laptops: laptops }
    }

    /// Both log something, under one name.
    fn logs(&self) -> EntryId {
        let logs = |store: &Store, at, what| log_at(store, at, &Asked::of(what, "Kade 4")).unwrap().0;
        let id = logs(&self.one, 5_000, "wiswoord");
        assert_eq!(logs(&self.other, 6_000, "blijfwoord"), id);
        id.0
    }

    /// Each hears of what the other wrote, and keeps it aside.
    fn tell_each_other(&self) {
        give(&self.one, &self.other);
        give(&self.other, &self.one);
    }

    /// Somebody who has what the first of them wrote erases it.
    fn erases(&self, item: EntryId) -> StoredEntry {
        give(&self.one, &self.others[0]);
        let act = erase(&self.others[0], item, "ZB03-A1").unwrap();
        self.own(0).into_iter().find(|entry| entry.envelope.id == act).unwrap()
    }

    /// What one of the others wrote itself.
    fn own(&self, which: usize) -> Vec<StoredEntry> {
        let by = self.others[which].device();
        entries(&self.others[which]).into_iter().filter(|entry| entry.envelope.id.device == by).collect()
    }
}

fn takes(store: &Store, entries: Vec<StoredEntry>) {
    store.change(|tx| take_in(tx, entries)).unwrap();
}

fn hears_ahead(store: &Store, entry: &StoredEntry) {
    let (envelope, body) = (&entry.envelope, entry.body.clone().unwrap());
    let loose = Loose { id: envelope.id, kind: envelope.kind, times: envelope.times, body };
    store.change(|tx| take_ahead(tx, &loose)).unwrap();
}

/// Whether a word stands anywhere: in the logbook, aside or ahead.
fn stands(store: &Store, word: &str) -> bool {
    let bodies = entries(store).into_iter().chain(store.read(aside).unwrap().into_iter().map(|(entry, _)| entry));
    let mut bodies: Vec<_> = bodies.filter_map(|entry| entry.body).collect();
    bodies.extend(store.read(every_ahead).unwrap().into_iter().map(|loose| loose.body));
    bodies.iter().any(|bytes| holds(bytes, word))
}

fn finds(store: &Store, word: &str) -> bool {
    !store.read(|c| search::find(c, word, 5)).unwrap().is_empty()
}

fn is_shown_as_erased(store: &Store, item: EntryId) -> bool {
    let shown = store.read(|c| request::with_row(c, RequestId(item))).unwrap();
    assert_eq!(shown.0.erased().is_some(), shown.1.erased);
    shown.1.erased
}

#[test]
fn the_one_that_is_meant_goes_and_the_other_stays_whatever_came_first() {
    for ahead in [false, true] {
        let point = Point::with(5);
        let item = point.logs();
        let act = point.erases(item);
        let hears = |laptop: &Store| if ahead { hears_ahead(laptop, &act) } else { takes(laptop, point.own(0)) };
        let cases = [(&point.one, true), (&point.one, false), (&point.other, true), (&point.other, false)];
        for ((case, (from, words_first)), laptop) in cases.into_iter().enumerate().zip(&point.others[1..]) {
            if words_first {
                give(from, laptop);
                hears(laptop);
            } else {
                hears(laptop);
                give(from, laptop);
            }
            let is_meant = case < 2;
            let word = if is_meant { "wiswoord" } else { "blijfwoord" };
            assert_eq!(is_shown_as_erased(laptop, item), is_meant, "{case} {ahead}");
            assert_eq!([stands(laptop, word), finds(laptop, word), stands(laptop, "Kade")], [!is_meant; 3]);
            assert_eq!(note(laptop, RequestId(item), "gebeld").is_ok(), !is_meant);
            assert_sound(laptop);
        }
    }
}

#[test]
fn who_logged_the_other_keeps_it_with_its_draft_and_what_came_ahead() {
    let point = Point::with(2);
    let item = point.logs();
    point.erases(item);
    forwards(&point.others[1], &point.one, item);
    let forwarded = point.own(1).into_iter().find(|entry| entry.envelope.kind == Kind::RequestForwarded).unwrap();
    for (store, is_meant) in [(&point.one, true), (&point.other, false)] {
        let kept = Draft {
            id: "one".to_owned(),
            form: format!("note:{item}"),
            title: "Notitie".to_owned(),
            content: "sleutelbos".to_owned(),
            writer: String::new(),
            updated_ms: 1,
            put_away: false,
        };
        store.change(|tx| draft::save(tx, &kept)).unwrap();
        hears_ahead(store, &forwarded);
        assert!(stands(store, "huisartswoord"));
        takes(store, point.own(0));
        assert_eq!(store.read(draft::all).unwrap().is_empty(), is_meant);
        assert_eq!(stands(store, "huisartswoord"), !is_meant);
        assert_eq!(is_shown_as_erased(store, item), is_meant);
        assert_sound(store);
    }
}

/// A laptop that has the first of the two passes it on, in words that it salts itself.
fn forwards(store: &Store, from: &Store, item: EntryId) {
    give(from, store);
    let forwarded = RequestForwarded {
        to: "huisartswoord".to_owned(),
        means: "phone".to_owned(),
        at_ms: 9_000,
        details: vec![(RequestField::What.number(), "huisartswoord".to_owned())],
    };
    store
        .write(Wall(9_000), Author::default(), |writing| {
            let header = writing.about(item).with_salt([7; 16]);
            writing.append(header, Fact::RequestForwarded(forwarded))
        })
        .unwrap();
}

#[test]
fn aside_the_opening_goes_by_its_own_hash() {
    let point = Point::with(1);
    let item = report(&point.one, "wiswoord").unwrap().0;
    assert_eq!(report(&point.other, "blijfwoord").unwrap().0, item);
    point.tell_each_other();
    point.erases(item);
    for store in [&point.one, &point.other] {
        assert!(stands(store, "wiswoord") && stands(store, "blijfwoord"));
        takes(store, point.own(0));
        assert_eq!((stands(store, "wiswoord"), stands(store, "blijfwoord")), (false, true));
        assert_sound(store);
    }
    point.tell_each_other();
    assert!(!stands(&point.other, "wiswoord") && stands(&point.one, "blijfwoord"), "nothing comes back or goes");
}

#[test]
fn what_others_wrote_about_the_one_goes_by_the_salt_of_what_they_had_read() {
    let point = Point::with(3);
    let item = point.logs();
    give(&point.one, &point.others[1]);
    note(&point.others[1], RequestId(item), "wisnotitie").unwrap();
    give(&point.other, &point.others[2]);
    note(&point.others[2], RequestId(item), "blijfnotitie").unwrap();
    give(&point.one, &point.other);
    takes(&point.other, point.own(1));
    takes(&point.other, point.own(2));
    assert!(["wiswoord", "wisnotitie", "blijfnotitie"].iter().all(|word| stands(&point.other, word)));
    point.erases(item);
    takes(&point.other, point.own(0));
    assert!(!stands(&point.other, "wiswoord") && !stands(&point.other, "wisnotitie"));
    assert!(finds(&point.other, "blijfwoord") && finds(&point.other, "blijfnotitie"));
    assert_sound(&point.other);
}

#[test]
fn words_about_the_one_that_come_late_hold_up_nothing_after() {
    let point = Point::with(2);
    let item = point.logs();
    give(&point.one, &point.others[1]);
    note(&point.others[1], RequestId(item), "wisnotitie").unwrap();
    log(&point.others[1], "rolstoel").unwrap();
    let mut late = point.own(1);
    point.erases(item);
    takes(&point.other, point.own(0));
    let noted = late.iter().position(|entry| entry.envelope.kind == Kind::RequestNoted).unwrap();
    let noted = late.remove(noted);
    takes(&point.other, late);
    takes(&point.other, vec![noted]);
    give(&point.one, &point.other);
    assert!(
        finds(&point.other, "rolstoel") && !stands(&point.other, "wisnotitie") && !stands(&point.other, "wiswoord")
    );
    assert!(finds(&point.other, "blijfwoord"));
    assert_sound(&point.other);
}

#[test]
fn what_waits_for_a_gap_keeps_its_words_until_it_is_known_what_it_is_about() {
    let point = Point::with(2);
    let item = point.logs();
    point.erases(item);
    give(&point.other, &point.others[1]);
    note(&point.others[1], RequestId(item), "blijfnotitie").unwrap();
    let laptop = &point.other;
    takes(laptop, point.own(0));
    let (noted, before): (Vec<_>, Vec<_>) =
        point.own(1).into_iter().partition(|entry| entry.envelope.kind == Kind::RequestNoted);
    takes(laptop, noted);
    takes(laptop, before);
    assert!(finds(laptop, "blijfnotitie") && finds(laptop, "blijfwoord"));
    assert_sound(laptop);
}

#[test]
fn details_that_came_without_their_opening_go_on_with_their_words() {
    let point = Point::with(3);
    let item = point.logs();
    give(&point.other, &point.others[2]);
    note(&point.others[2], RequestId(item), "blijfnotitie").unwrap();
    point.erases(item);
    let of = |store: &Store, audience| -> Vec<StoredEntry> {
        entries(store).into_iter().filter(|entry| entry.envelope.id.audience == audience).collect()
    };
    let mixed = &point.others[1];
    takes(mixed, of(&point.one, Audience::TownHall));
    takes(mixed, of(&point.other, Audience::Point));
    takes(mixed, point.own(2));
    give(&point.one, mixed);
    assert!(["wiswoord", "blijfwoord", "blijfnotitie"].iter().all(|word| stands(mixed, word)));
    takes(mixed, point.own(0));
    assert!(is_shown_as_erased(mixed, item) && !finds(mixed, "blijfwoord"));
    assert!(!stands(mixed, "wiswoord") && stands(mixed, "blijfwoord") && stands(mixed, "blijfnotitie"));
    assert_sound(mixed);
}

#[test]
fn a_line_of_the_diary_is_meant_as_well() {
    let point = Point::with(1);
    let line = writes_a_line(&point.one, "wiswoord");
    assert_eq!(writes_a_line(&point.other, "blijfwoord"), line);
    point.tell_each_other();
    give(&point.one, &point.others[0]);
    erase(&point.others[0], line, "").unwrap();
    for store in [&point.one, &point.other] {
        assert!(stands(store, "wiswoord") && stands(store, "blijfwoord"));
        takes(store, point.own(0));
        assert_eq!((stands(store, "wiswoord"), stands(store, "blijfwoord")), (false, true));
        assert_sound(store);
    }
}

fn writes_a_line(store: &Store, words: &str) -> EntryId {
    let line = LogLineWritten {
        sort: "event".to_owned(),
        text: words.to_owned(),
        reason: String::new(),
        confirmed: true,
        at_ms: 5_000,
        about: None,
        corrects: None,
    };
    store
        .write(Wall(5_000), Author::default(), |writing| {
            writing.append(writing.opening_personal()?, Fact::LogLineWritten(line))
        })
        .unwrap()
}
