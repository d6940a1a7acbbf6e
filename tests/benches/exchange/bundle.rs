//! Work W1 as one bundle: how many bytes, and how long until an encrypted, indexed store holds it.

use steunpunt_domain::bundle::BundleFor;
use steunpunt_domain::time::Wall;
use steunpunt_store::Store;
use steunpunt_sync::bundle::{Reader, Seal, open};
use steunpunt_sync::carry::{Load, Since, take, write};
use steunpunt_sync::exchange::{End, exchange};
use steunpunt_sync::wire::Effort;
use steunpunt_tests::bare::Bare;

use crate::floor::{Copy, Mark, Rows};
use crate::line::Direct;
use crate::report::Report;
use crate::spread::Spread;
use crate::w1::{DEVICES, Hands, Work};

const ROUNDS: usize = 7;
const LATE: Wall = Wall(1_800_000_000_000);

/// Four devices of a point that did all of W1, and one more that did nothing yet.
pub fn worked(work: &Work) -> Vec<Bare> {
    let count = u8::try_from(DEVICES).expect("few") + 1;
    let all = Bare::paired(count).expect("laptops");
    let stores: Vec<&Store> = all.iter().take(DEVICES).map(|bare| &bare.store).collect();
    all.iter().for_each(|bare| bare.waits_for_the_disk(false).expect("in a hurry"));
    let mut hands = Hands::default();
    hands.write(&stores, &work.logged).expect("requests");
    meet(&stores);
    hands.write(&stores, &work.changed).expect("changes");
    meet(&stores);
    all.iter().for_each(|bare| bare.waits_for_the_disk(true).expect("no hurry"));
    all
}

fn meet(stores: &[&Store]) {
    for _ in 0..2 {
        for (at, one) in stores.iter().enumerate() {
            for other in &stores[at + 1..] {
                exchanges(one, other);
            }
        }
    }
}

pub fn exchanges(one: &Store, other: &Store) {
    let peer = other.device_key();
    let end = End { store: one, peer, between: BundleFor::Laptops, holder: None, now: LATE };
    exchange(&mut Direct::new(one, other), &end).expect("an exchange");
}

pub fn packed(from: &Store, to: &Store, made_for: BundleFor, effort: Effort) -> Vec<u8> {
    let recipients = [Reader::of_device(&to.device_secret()).recipient()];
    let (since, seal) = (Since::Beginning, Seal::Recipients(&recipients));
    let load = Load { made_for, since, number: 1, name: "Noord", enrolment: None, seal, effort };
    write(from, &load, LATE).expect("a bundle").bytes
}

#[allow(clippy::cast_precision_loss, reason = "for reading")]
pub fn measure(report: &mut Report) {
    let work = Work::of_this_machine();
    let all = worked(&work);
    let (from, to) = (&all[0].store, &all[DEVICES].store);
    let per_change = |bytes: usize| bytes as f64 / work.changes() as f64;
    let mut packing = Spread::default();
    let bytes = packing.time(|| packed(from, to, BundleFor::Laptops, Effort::Small));
    packing.print("packing W1 for the laptops");
    let for_hall = packed(from, to, BundleFor::TownHall, Effort::Small);
    report.at_most("bytes per change of W1, for the laptops", per_change(bytes.len()), 45.0);
    report.at_most("bytes per change of W1, for the town hall", per_change(for_hall.len()), 45.0);
    taking_in(report, &work, &bytes, to);
}

fn taking_in(report: &mut Report, work: &Work, bytes: &[u8], to: &Store) {
    let reader = Reader::of_device(&to.device_secret());
    let (mut first, mut again, mut bare) = (Spread::default(), Spread::default(), Spread::default());
    let taken = |store: &Store| take(store, &open(bytes, &reader).expect("a bundle"), LATE).expect("taken in");
    for _ in 0..ROUNDS {
        let machine = u8::try_from(DEVICES).expect("few");
        let (here, floor) = (Copy::of(to, machine).expect("a copy"), Copy::of(to, machine).expect("a copy"));
        let before = Mark::of(&here.store).expect("a mark");
        let done = first.time(|| taken(&here.store));
        let held = usize::try_from(done.entries.new).expect("few");
        assert!(held > work.changes() && done.entries.aside + done.entries.unknown == 0, "{done:?}");
        let rows = Rows::between(&here.store, before, Mark::of(&here.store).expect("a mark")).expect("rows");
        bare.time(|| floor.store.change(|tx| rows.insert(tx)).expect("rows inserted"));
        again.time(|| taken(&here.store));
    }
    first.print("taking W1 in from a bundle");
    bare.print("  floor: the same rows inserted bare, one transaction");
    again.print("the same bundle again");
    report.at_most("taking in / floor", first.at(0.5) / bare.at(0.5), 1.5);
    report.at_most("again / first time", again.at(0.5) / first.at(0.5), 0.05);
}
