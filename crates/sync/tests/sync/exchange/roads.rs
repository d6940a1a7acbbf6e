//! Series in dispute, devices that were struck off, and what goes ahead of a backlog.

use std::collections::BTreeSet;

use steunpunt_domain::logbook::Envelope;
use steunpunt_store::exchange::{held_of, strike_off};
use steunpunt_store::logbook::{self, Loose, StoredEntry, take_ahead};
use steunpunt_sync::exchange::exchange;

use super::{Direct, between, end};
use crate::kit::{Laptop, paired};

#[test]
fn a_device_that_was_struck_off_writes_no_more_and_what_was_known_of_it_stays() {
    let (noord, zuid) = paired();
    let lost = Laptop::new();
    noord.admits(&lost);
    lost.admits(&noord);
    let before = lost.logs("voor het verlies");
    between(&noord, &lost);
    between(&noord, &zuid);
    noord.writes(|writing| {
        let held = held_of(writing.tx(), lost.device())?;
        strike_off(writing, &held)
    });
    lost.logs("door de dief");
    between(&lost, &noord);
    between(&noord, &zuid);
    for laptop in [&noord, &zuid] {
        assert!(laptop.reads(before).contains(&"voor het verlies".to_owned()));
        let all = laptop.store.read(logbook::every_entry).unwrap();
        assert_eq!(all.iter().filter(|entry| entry.envelope.id.device == lost.device()).count(), 5);
    }
    assert_eq!(noord.digest(), zuid.digest());
}

#[test]
fn what_one_laptop_heard_before_the_striking_off_stays_on_all() {
    let (noord, zuid) = paired();
    let lost = Laptop::new();
    noord.admits(&lost);
    lost.admits(&noord);
    lost.admits(&zuid);
    between(&noord, &lost);
    between(&noord, &zuid);
    let late = lost.logs("nog voor het verlies, alleen aan zuid verteld");
    between(&lost, &zuid);
    noord.writes(|writing| {
        let held = held_of(writing.tx(), lost.device())?;
        strike_off(writing, &held)
    });
    between(&noord, &zuid);
    between(&zuid, &noord);
    assert_eq!(noord.reads(late), zuid.reads(late));
    assert_eq!(noord.digest(), zuid.digest());
}

#[test]
fn what_the_other_sets_aside_is_told_once() {
    let (noord, zuid, lost) = (Laptop::new(), Laptop::new(), Laptop::new());
    for other in [&zuid, &lost] {
        noord.admits(other);
        lost.admits(other);
    }
    zuid.admits(&lost);
    noord.writes(|writing| strike_off(writing, &held_of(writing.tx(), lost.device())?));
    lost.logs("alleen zuid weet niet dat hij weg is");
    between(&lost, &zuid);
    assert!(between(&zuid, &noord).sent > 0);
    let aside = || noord.store.read(logbook::aside).unwrap().len();
    let before = aside();
    assert!(before > 0);
    assert_eq!((between(&zuid, &noord).sent, aside()), (0, before));
    lost.logs("en nog iets");
    between(&lost, &zuid);
    assert!(between(&zuid, &noord).sent > 0);
    assert!(aside() > before);
    assert_eq!(between(&zuid, &noord).sent, 0);
}

#[test]
fn what_the_other_refuses_is_told_again_once_it_knows_more() {
    let (noord, zuid) = (Laptop::new(), Laptop::new());
    zuid.admits(&noord);
    let blanket = zuid.logs("een deken");
    assert!(between(&zuid, &noord).sent > 0);
    assert_eq!(between(&zuid, &noord).sent, 0, "nobody let zuid in at noord");
    between(&noord, &zuid);
    noord.admits(&zuid);
    assert!(between(&zuid, &noord).same);
    assert_eq!(noord.reads(blanket), zuid.reads(blanket));
}

#[test]
fn an_emergency_goes_ahead_of_a_backlog() {
    let (noord, zuid) = paired();
    for number in 0..60 {
        noord.logs(&format!("vraag {number} {}", "lang verhaal ".repeat(80)));
    }
    let report = noord.reports("brand in de Kade");
    let mut line = Direct { cut_after: Some(1), ..Direct::to(&zuid, &noord) };
    exchange(&mut line, &end(&noord, &zuid)).unwrap_err();
    assert!(zuid.entries() < noord.entries());
    let heard = zuid.store.read(|connection| steunpunt_store::emergency_report::report(connection, report)).unwrap();
    assert_eq!(heard.report.what, "brand in de Kade");
    between(&noord, &zuid);
    assert_eq!(noord.digest(), zuid.digest());
    zuid.assert_sound();
}

#[test]
fn what_came_ahead_goes_on_both_ways_also_when_nothing_else_is_new() {
    let (noord, zuid) = paired();
    let west = Laptop::new();
    noord.admits(&west);
    between(&noord, &zuid);
    let (storm, fire) = (west.reports("dak van de school"), west.reports("brand in de Kade"));
    for (laptop, report) in [(&noord, storm), (&zuid, fire)] {
        let written = west.store.read(logbook::every_entry).unwrap();
        let StoredEntry { envelope, body, .. } = written.into_iter().find(|it| it.envelope.id == report.0).unwrap();
        let Envelope { id, kind, times, .. } = envelope;
        laptop.store.change(|tx| take_ahead(tx, &Loose { id, kind, times, body: body.unwrap() })).unwrap();
    }
    let done = between(&noord, &zuid);
    assert!(done.same && done.rounds == 1);
    for laptop in [&noord, &zuid] {
        let heard = laptop.store.read(steunpunt_store::emergency_report::all).unwrap();
        let heard: BTreeSet<_> = heard.into_iter().map(|heard| heard.id).collect();
        assert_eq!(heard, BTreeSet::from([storm, fire]));
        laptop.assert_sound();
    }
}
