//! Entries from elsewhere: any order, repeats, gaps, forks; two laptops that hold the same say the same.

use proptest::prelude::*;
use steunpunt_domain::logbook::Kind;
use steunpunt_domain::request::RequestField;
use steunpunt_store::logbook::{self, AsideReason, StoredEntry, aside, take_in};
use steunpunt_store::{Error, Store, request, search};

use crate::kit::{
    Chance, Laptop, assert_sound, change, digest, entries, log, note, numbers, random_act, read_tables, text, verify,
};

/// Two laptops of one point: the second began as a copy of the first.
pub fn two() -> (Laptop, Laptop, Store, Store) {
    let (laptop, store) = Laptop::new();
    store.close();
    let copy = laptop.copied();
    let (noord, zuid) = (laptop.reopen(), copy.open().unwrap().store);
    (laptop, copy, noord, zuid)
}

pub fn give(from: &Store, to: &Store) -> steunpunt_store::logbook::TakenIn {
    let given = entries(from);
    to.change(|tx| take_in(tx, given)).unwrap()
}

pub fn same(noord: &Store, zuid: &Store) {
    assert_eq!(digest(noord), digest(zuid));
    assert_eq!(read_tables(noord), read_tables(zuid));
    assert_sound(noord);
    assert_sound(zuid);
}

#[test]
fn what_is_here_already_changes_nothing() {
    let (_a, _b, noord, zuid) = two();
    log(&noord, "insuline").unwrap();
    assert_eq!(give(&noord, &zuid).new, 2);
    let again = give(&noord, &zuid);
    assert_eq!((again.new, again.aside), (0, 0));
    give(&zuid, &noord);
    same(&noord, &zuid);
}

#[test]
fn a_long_backlog_at_once_comes_to_the_same() {
    let (_one, _other, noord, zuid) = two();
    for number in 0..250 {
        let (id, _) = log(&noord, &format!("Dekens voor nummer {number}")).unwrap();
        note(&noord, id, "sleutel bij de buren").unwrap();
    }
    give(&noord, &zuid);
    give(&zuid, &noord);
    same(&noord, &zuid);
}

#[test]
fn one_entry_at_a_time_in_the_worst_order_ends_the_same() {
    let (_a, _b, noord, zuid) = two();
    let (id, _) = log(&noord, "insuline").unwrap();
    note(&noord, id, "gebeld").unwrap();
    change(&noord, id, RequestField::Status, text("accepted")).unwrap();
    for entry in entries(&noord).into_iter().rev() {
        zuid.change(|tx| take_in(tx, vec![entry])).unwrap();
    }
    give(&zuid, &noord);
    same(&noord, &zuid);
    assert!(zuid.read(aside).unwrap().is_empty(), "nothing waits behind a gap that was filled");
}

#[test]
fn what_stands_behind_a_gap_is_kept_whole_and_waits() {
    let (_a, _b, noord, zuid) = two();
    let (id, _) = log(&noord, "insuline").unwrap();
    note(&noord, id, "gebeld").unwrap();
    let mut given: Vec<StoredEntry> =
        entries(&noord).into_iter().filter(|e| e.envelope.id.device == noord.device()).collect();
    let missing = given.iter().position(|entry| entry.envelope.kind.0 == 10).unwrap();
    let missing = given.remove(missing);
    let late = given.last().unwrap().clone();
    assert_eq!(zuid.change(|tx| take_in(tx, given)).unwrap().aside, 1);
    assert_eq!(zuid.read(aside).unwrap(), [(late, "gap".to_owned())]);
    assert_sound(&zuid);
    assert_eq!(zuid.change(|tx| take_in(tx, vec![missing])).unwrap().new, 2);
    give(&zuid, &noord);
    same(&noord, &zuid);
}

#[test]
fn a_second_entry_under_one_number_is_kept_aside_and_nothing_is_overwritten() {
    let (laptop, store) = Laptop::new();
    store.close();
    let copy = laptop.copied();
    // The same machine's name: a copy that could not be noticed.
    let (one, other) = (laptop.reopen(), copy.open_on(&laptop.machine).unwrap().store);
    assert_eq!(one.device(), other.device());
    log(&one, "deze blijft").unwrap();
    log(&other, "deze staat apart").unwrap();
    let before = read_tables(&one);
    let taken = give(&other, &one);
    // What the town hall may see of both is the same entry: only the personal parts differ.
    assert_eq!((taken.new, taken.aside), (0, 1));
    assert_eq!(read_tables(&one), before);
    let kept = one.read(aside).unwrap();
    assert!(kept.iter().any(|(entry, _)| crate::kit::holds(entry.body.as_ref().unwrap(), "deze staat apart")));
    assert!(kept.iter().all(|(_, reason)| reason == "second entry under one number"));
    give(&other, &one);
    assert_eq!(one.read(aside).unwrap().len(), 1, "kept once");
    assert_sound(&one);
}

#[test]
fn words_about_what_a_copied_laptop_wrote_wait_for_that_and_hold_up_nothing_after() {
    let (laptop, store) = Laptop::new();
    store.close();
    let (copy, third) = (laptop.copied(), laptop.copied());
    let (one, other) = (laptop.reopen(), copy.open_on(&laptop.machine).unwrap().store);
    let third = third.open().unwrap().store;
    log(&one, "deze blijft").unwrap();
    let (id, _) = log(&other, "deze staat apart").unwrap();
    give(&other, &third);
    note(&third, id, "gebeld").unwrap();
    log(&third, "rolstoel").unwrap();
    let own = |store: &Store, of: &Store| -> Vec<StoredEntry> {
        entries(store).into_iter().filter(|entry| entry.envelope.id.device == of.device()).collect()
    };
    let reasons = || one.read(aside).unwrap().into_iter().map(|(_, reason)| reason).collect::<Vec<_>>();
    one.change(|tx| take_in(tx, own(&third, &third))).unwrap();
    assert_eq!(reasons(), ["does not fit the chain", "gap"], "hashed with a salt that is not here");
    one.change(|tx| take_in(tx, own(&other, &one))).unwrap();
    assert_eq!(reasons(), ["second entry under one number"]);
    let request = one.read(|c| request::request(c, id)).unwrap();
    assert!(request.every_text().contains(&"gebeld"));
    assert_eq!(one.read(|c| search::find(c, "rolstoel", 5)).unwrap().len(), 1);
    assert_sound(&one);
}

#[test]
fn words_whose_salt_is_still_to_come_are_no_mistake_in_the_logbook() {
    let (laptop, _copy, noord, zuid) = two();
    let another = laptop.copied();
    let third = another.open().unwrap().store;
    let (id, _) = log(&noord, "insuline").unwrap();
    give(&noord, &zuid);
    note(&zuid, id, "gebeld").unwrap();
    let own = entries(&zuid).into_iter().filter(|entry| entry.envelope.id.device == zuid.device()).collect();
    third.change(|tx| take_in(tx, own)).unwrap();
    assert_sound(&third);
    let brought = entries(&noord).into_iter().find(|entry| entry.envelope.kind == Kind::RequestDetailed).unwrap();
    assert_eq!(verify(&third).awaited, [brought.envelope.id]);
    let groups = || third.read(|it| logbook::aside_groups(it, third.device())).unwrap();
    let told = groups().into_iter().map(|group| (group.device, group.reason, group.entries)).collect::<Vec<_>>();
    assert_eq!(told, [(noord.device(), AsideReason::Gap, 1)], "the words can be read while their request is not here");
    give(&noord, &third);
    assert_eq!((verify(&third).awaited, groups()), (Vec::new(), Vec::new()));
    assert_sound(&third);
}

#[test]
fn an_entry_that_was_tampered_with_on_the_way_is_not_taken_for_true() {
    let (_a, _b, noord, zuid) = two();
    log(&noord, "insuline").unwrap();
    let own = |entry: &StoredEntry| entry.envelope.id.device == noord.device();
    let given: Vec<StoredEntry> = entries(&noord).into_iter().filter(own).collect();
    let acts: [fn(&mut StoredEntry); 4] = [
        |entry| entry.body.as_mut().unwrap().push(0),
        |entry| entry.hash[0] ^= 1,
        |entry| entry.envelope.times.wall.0 += 1,
        |entry| entry.envelope.previous[0] ^= 1,
    ];
    for act in acts {
        let mut changed = given.clone();
        let last = changed.iter_mut().find(|entry| entry.envelope.kind.0 == 10).unwrap();
        act(last);
        let taken = zuid.rehearse(|tx| take_in(tx, changed)).unwrap();
        assert_eq!(taken.aside, 1);
    }
    give(&noord, &zuid);
    assert_sound(&zuid);
}

#[test]
fn an_exercise_and_a_real_point_refuse_each_other() {
    let (_real_laptop, real) = Laptop::new();
    let practice = Laptop::without_store(tempfile::TempDir::new().unwrap());
    let practised = practice.create(true).unwrap();
    log(&practised, "nep").unwrap();
    let given = entries(&practised);
    let before = (digest(&real), read_tables(&real));
    assert!(matches!(real.change(|tx| take_in(tx, given)), Err(Error::ExerciseMismatch)));
    assert_eq!((digest(&real), read_tables(&real)), before);
}

#[test]
fn two_people_who_did_not_see_each_other_are_both_shown() {
    let (_a, _b, noord, zuid) = two();
    let (id, _) = log(&noord, "insuline").unwrap();
    give(&noord, &zuid);
    change(&noord, id, RequestField::Status, text("settled/helped_here")).unwrap();
    change(&zuid, id, RequestField::Status, text("accepted")).unwrap();
    change(&noord, id, RequestField::Urgency, text("U4")).unwrap();
    change(&zuid, id, RequestField::Urgency, text("U1")).unwrap();
    give(&noord, &zuid);
    give(&zuid, &noord);
    same(&noord, &zuid);
    let row = noord.read(|c| request::row(c, id)).unwrap();
    assert!(row.to_check && row.state.is_open(), "open beats closed, and a person must look");
    assert_eq!(row.urgency, "U1");
    change(&zuid, id, RequestField::Status, text("settled/helped_here")).unwrap();
    give(&zuid, &noord);
    assert!(!noord.read(|c| request::row(c, id)).unwrap().to_check, "settled by someone who saw both");
    assert_eq!(noord.read(request::to_check_count).unwrap(), 0);
    same(&noord, &zuid);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_two_laptops_do_they_end_the_same(seed in any::<u64>(), steps in 10_usize..40) {
        let (_a, _b, noord, zuid) = two();
        let mut chance = Chance::seeded(seed);
        for step in 0..steps {
            let store = if chance.below(2) == 0 { &noord } else { &zuid };
            random_act(store, &mut chance, step).unwrap();
            if chance.below(5) == 0 {
                // Part of it, repeated, in any order.
                let mut some: Vec<_> = entries(&noord);
                some.truncate(chance.below(some.len()) + 1);
                let turned = chance.below(some.len());
                some.rotate_left(turned);
                zuid.change(|tx| take_in(tx, some)).unwrap();
            }
        }
        give(&noord, &zuid);
        give(&zuid, &noord);
        same(&noord, &zuid);
        let count = numbers(&noord).len();
        let unique = numbers(&noord).into_iter().collect::<std::collections::BTreeSet<_>>().len();
        prop_assert_eq!(count, unique);
    }
}
