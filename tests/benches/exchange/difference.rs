//! Ten entries more than last time: the time this takes does not grow with the logbook. `-- --million` has the long one.

use std::sync::Arc;

use steunpunt_domain::time::Wall;
use steunpunt_store::device::Machine;
use steunpunt_store::{Folder, Store};
use steunpunt_tests::bare::Bare;

use crate::bundle::exchanges;
use crate::line::Opened;
use crate::report::Report;
use crate::spread::Spread;
use crate::w1::{Hands, Work};

const ROUNDS: usize = 20;
/// Entries of the short logbook, and of the long one where nothing is asked and where it is.
const SHORT: usize = 4_000;
const LONG: usize = 60_000;
const MILLION: usize = 1_000_000;
/// What is no longer noise of a busy machine.
const GROWTH: f64 = 1.5;

pub fn measure(report: &mut Report) {
    let million = std::env::args().any(|argument| argument == "--million");
    let short = with(SHORT);
    let long = with(if million { MILLION } else { LONG });
    report.at_most("ten entries more, long / short logbook", long.0 / short.0, GROWTH);
    report.at_most("opening, long / short logbook", long.1 / short.1, GROWTH);
}

/// The median times of a difference of ten entries and of opening, in milliseconds.
fn with(entries: usize) -> (f64, f64) {
    let mut laptops = Bare::paired(2).expect("laptops");
    let (there, here) = (Arc::new(laptops.pop().expect("two")), laptops.pop().expect("two"));
    let mut hands = Hands::default();
    hands.write_at_once(&here.store, &Work::of(1, entries / 4)).expect("work");
    exchanges(&here.store, &there.store);
    exchanges(&here.store, &there.store);
    let mut opened = Opened::between(&here.store, &there);
    let (mut difference, more) = (Spread::default(), Work::of(1, 5 * ROUNDS));
    for requests in more.logged.chunks(5) {
        requests.iter().for_each(|done| hands.write_one(&here.store, done).expect("a request"));
        let (done, _) = difference.time(|| opened.exchanges(&here.store, &there.store));
        assert_eq!((done.sent, done.same), (10, true));
    }
    difference.print(&format!("ten entries more, in a logbook of {entries}"));
    let opening = opening(here, entries);
    (difference.at(0.5), opening)
}

fn opening(bare: Bare, entries: usize) -> f64 {
    let Bare { store, place } = bare;
    let key = store.key().clone();
    store.close();
    let mut spread = Spread::default();
    for _ in 0..ROUNDS {
        let folder = Folder::at(place.path().join("echt"));
        let machine = Machine("machine 0".to_owned());
        drop(spread.time(|| Store::open(folder, key.clone(), Wall(1), &machine).expect("a store")));
    }
    spread.print(&format!("opening a logbook of {entries}"));
    spread.at(0.5)
}
