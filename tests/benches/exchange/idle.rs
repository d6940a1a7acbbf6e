//! Nothing new at a point of sixty devices: one small question, however long the logbook.

use std::sync::Arc;

use steunpunt_domain::time::Wall;
use steunpunt_store::logbook::{Author, every_entry, heads};
use steunpunt_tests::bare::{Bare, admits};

use crate::bundle::exchanges;
use crate::line::Opened;
use crate::report::Report;
use crate::w1::{Hands, Work};

const DEVICES: u8 = 60;

pub fn measure(report: &mut Report) {
    let all: Vec<Arc<Bare>> = (0..DEVICES).map(|number| Arc::new(Bare::new(number).expect("a laptop"))).collect();
    let (first, second) = (&all[0], &all[1]);
    for other in &all[1..] {
        admits(&first.store, other.store.device_key(), Wall(1)).expect("let in");
        admits(&other.store, first.store.device_key(), Wall(1)).expect("let in");
        personal(other);
        exchanges(&other.store, &first.store);
    }
    exchanges(&second.store, &first.store);
    let series = second.store.read(|connection| heads(connection, &steunpunt_domain::logbook::Audience::ALL));
    assert_eq!(series.expect("heads").len(), usize::from(DEVICES) * 2 - 1, "each wrote in both, the first in one");
    let short = nothing_new(report, first, second, "nothing new with 60 devices");
    let work = Work::made(250);
    Hands::default().write(&[&first.store], &work.logged).expect("requests");
    exchanges(&second.store, &first.store);
    let long = nothing_new(report, first, second, "  and with more in the logbook");
    assert_eq!(short, long, "the same, however long the logbook");
}

/// A second series: something that the town hall does not see.
fn personal(bare: &Bare) {
    let added = steunpunt_domain::volunteer::VolunteerAdded {
        name: "Anna".to_owned(),
        role: "desk".to_owned(),
        pin: String::new(),
    };
    let fact = steunpunt_domain::logbook::Fact::VolunteerAdded(added);
    let act = |writing: &mut steunpunt_store::Writing| writing.append(writing.opening_personal()?, fact).map(|_| ());
    bare.store.write(Wall(2), Author::default(), act).expect("a volunteer");
}

#[allow(clippy::cast_precision_loss, reason = "for reading")]
fn nothing_new(report: &mut Report, there: &Arc<Bare>, here: &Bare, name: &str) -> u64 {
    let mut opened = Opened::between(&here.store, there);
    opened.exchanges(&here.store, &there.store);
    let (done, bytes) = opened.exchanges(&here.store, &there.store);
    let entries = here.store.read(every_entry).expect("entries").len();
    report.at_most(&format!("{name} ({entries} entries), bytes"), bytes as f64, 400.0);
    report.at_most("  in rounds", f64::from(done.rounds), 1.0);
    bytes
}
