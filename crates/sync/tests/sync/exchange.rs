//! Two ends that tell each other what the other lacks. The line between them is a call, which a test can cut.

mod receipts;
mod roads;

use std::time::Duration;

use ed25519_dalek::{Signer, SigningKey};
use steunpunt_domain::bundle::BundleFor;
use steunpunt_sync::exchange::{Asking, End, Error, Exchanged, Holder, Reply, answer, exchange};
use steunpunt_sync::lan;
use steunpunt_sync::meeting::Apart;

use crate::kit::{Laptop, paired};

/// The other laptop at the end of a line.
pub struct Direct<'a> {
    pub here: [u8; 32],
    pub other: &'a Laptop,
    pub between: BundleFor,
    /// The town hall's long-lived key, where the other is one.
    pub hall: Option<&'a SigningKey>,
    /// After so many questions the line is cut: before the answer is heard.
    pub cut_after: Option<u32>,
    pub asked: u32,
    pub bytes: usize,
}

impl<'a> Direct<'a> {
    pub fn to(other: &'a Laptop, here: &Laptop) -> Self {
        Self { here: here.key(), other, between: BundleFor::Laptops, hall: None, cut_after: None, asked: 0, bytes: 0 }
    }
}

impl Asking for Direct<'_> {
    fn ask(&mut self, body: Vec<u8>) -> Result<Reply, lan::Error> {
        let now = self.other.now();
        let store = &self.other.store;
        let sign = |bytes: &[u8]| self.hall.unwrap().sign(bytes).to_bytes();
        let holder = self.hall.map(|key| Holder { key: key.verifying_key().to_bytes(), sign: &sign });
        let end = End { store, peer: self.here, between: self.between, holder, now };
        let answered = answer(&end, &body);
        self.asked += 1;
        if self.cut_after.is_some_and(|after| self.asked > after) {
            return Err(lan::Error::Cut);
        }
        self.bytes += body.len() + answered.body.len();
        Ok(Reply { body: answered.body, took: Duration::ZERO })
    }
}

pub fn end<'a>(here: &'a Laptop, other: &Laptop) -> End<'a> {
    End { store: &here.store, peer: other.key(), between: BundleFor::Laptops, holder: None, now: here.now() }
}

pub fn between(here: &Laptop, other: &Laptop) -> Exchanged {
    exchange(&mut Direct::to(other, here), &end(here, other)).unwrap()
}

#[test]
fn both_hold_the_same_afterwards() {
    let (noord, zuid) = paired();
    let insulin = noord.logs("insuline");
    let blanket = zuid.logs("een deken");
    zuid.notes(blanket, "komt om vijf uur terug");
    let done = between(&noord, &zuid);
    assert!(done.same);
    assert_eq!(noord.digest(), zuid.digest());
    assert_eq!(zuid.reads(insulin), noord.reads(insulin));
    assert!(noord.reads(blanket).contains(&"komt om vijf uur terug".to_owned()));
    noord.assert_sound();
    zuid.assert_sound();
}

#[test]
fn nothing_new_is_one_small_question_however_long_the_logbook() {
    let (noord, zuid) = paired();
    for number in 0..40 {
        noord.logs(&format!("vraag {number}"));
    }
    between(&noord, &zuid);
    let mut line = Direct::to(&zuid, &noord);
    let done = exchange(&mut line, &end(&noord, &zuid)).unwrap();
    assert_eq!((done.rounds, done.sent, done.taken.new), (1, 0, 0));
    assert!(line.bytes < 200, "{}", line.bytes);
}

#[test]
fn a_change_on_one_side_is_told_in_one_round() {
    let (noord, zuid) = paired();
    let request = noord.logs("insuline");
    between(&noord, &zuid);
    noord.notes(request, "apotheek gebeld");
    let done = between(&noord, &zuid);
    assert_eq!((done.rounds, done.sent), (1, 1));
    assert_eq!(noord.digest(), zuid.digest());
}

#[test]
fn changes_on_both_sides_meet() {
    let (noord, zuid) = paired();
    let request = noord.logs("insuline");
    between(&noord, &zuid);
    noord.changes(request, "insuline, vandaag");
    zuid.changes(request, "insuline, morgen");
    between(&zuid, &noord);
    for laptop in [&noord, &zuid] {
        let read = laptop.store.read(|connection| steunpunt_store::request::row(connection, request)).unwrap();
        assert!(read.to_check);
        for said in ["insuline, vandaag", "insuline, morgen"] {
            assert!(laptop.reads(request).contains(&said.to_owned()), "{said}");
        }
    }
}

#[test]
fn a_line_that_is_cut_after_any_question_loses_nothing() {
    for cut_after in 0..6 {
        let (noord, zuid) = paired();
        for number in 0..30 {
            noord.logs(&format!("vraag {number} {}", "lang ".repeat(400)));
            zuid.logs(&format!("antwoord {number} {}", "kort ".repeat(400)));
        }
        let mut line = Direct { cut_after: Some(cut_after), ..Direct::to(&zuid, &noord) };
        let _ = exchange(&mut line, &end(&noord, &zuid));
        between(&zuid, &noord);
        assert_eq!(noord.digest(), zuid.digest(), "cut after {cut_after}");
        noord.assert_sound();
        zuid.assert_sound();
    }
}

#[test]
fn three_laptops_pass_on_what_they_heard() {
    let (noord, zuid) = paired();
    let west = Laptop::new();
    zuid.admits(&west);
    west.admits(&zuid);
    let request = noord.logs("insuline");
    between(&noord, &zuid);
    between(&zuid, &west);
    assert_eq!(west.reads(request), noord.reads(request));
    assert_eq!(west.digest(), zuid.digest());
}

fn logs_much(laptop: &Laptop) {
    for number in 0..1_200 {
        laptop.logs(&format!("vraag {number}"));
    }
}

#[test]
fn a_backlog_of_many_messages_comes_whole_whoever_calls() {
    let (noord, zuid) = paired();
    logs_much(&noord);
    assert!(between(&zuid, &noord).same, "the one that lacks it calls");
    logs_much(&zuid);
    assert!(between(&zuid, &noord).same, "the one that has it calls");
    logs_much(&noord);
    logs_much(&zuid);
    assert!(between(&zuid, &noord).same, "both lack something");
    assert_eq!(noord.digest(), zuid.digest());
}

#[test]
fn what_a_third_laptop_brought_already_is_not_sent_again() {
    let (noord, zuid) = paired();
    let west = Laptop::new();
    [(&west, &noord), (&noord, &west), (&west, &zuid), (&zuid, &west)]
        .iter()
        .for_each(|(one, other)| one.admits(other));
    logs_much(&noord);
    between(&noord, &zuid);
    between(&noord, &west);
    logs_much(&west);
    let done = between(&zuid, &west);
    assert!(done.same && done.taken.new > 2_000 && done.sent < 10, "{done:?}");
}

#[test]
fn other_points_and_exercises_do_not_meet() {
    for (code, exercise, apart) in [("ZB04", false, Apart::OtherPoint), ("ZB03", true, Apart::ExerciseDiffers)] {
        let (noord, other) = (Laptop::new(), Laptop::of(code, exercise));
        noord.admits(&other);
        other.admits(&noord);
        other.logs("iets");
        let refused = exchange(&mut Direct::to(&other, &noord), &end(&noord, &other));
        assert!(matches!(refused, Err(Error::Apart(why)) if why == apart));
        assert_eq!(noord.entries(), 3);
    }
}

#[test]
fn a_laptop_that_nobody_let_in_brings_nothing() {
    let (noord, stranger) = (Laptop::new(), Laptop::new());
    stranger.logs("vals");
    let before = noord.entries();
    between(&stranger, &noord);
    assert_eq!(noord.entries(), before);
}

#[test]
fn the_other_clock_is_told_and_decides_nothing() {
    let (noord, zuid) = paired();
    let year_ms = 365 * 24 * 60 * 60 * 1000;
    zuid.clock.set(year_ms);
    let request = zuid.logs("van volgend jaar");
    let done = between(&noord, &zuid);
    assert!((year_ms - 60_000..year_ms + 60_000).contains(&done.clock_ahead_ms));
    assert_eq!(noord.reads(request), zuid.reads(request));
}
