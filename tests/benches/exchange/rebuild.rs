//! The read tables computed anew from 420,000 entries: two weeks of sixty devices.

use steunpunt_store::logbook::{count, rebuild};
use steunpunt_tests::bare::Bare;

use crate::report::Report;
use crate::spread::Spread;
use crate::w1::{Hands, Work};

const ENTRIES: usize = 420_000;

#[allow(clippy::cast_precision_loss, reason = "for reading")]
pub fn measure(report: &mut Report) {
    let bare = Bare::new(0).expect("a laptop");
    // Half as many requests as changes of them, and a request is two entries.
    let work = Work::of(1, ENTRIES / 4);
    Hands::default().write_at_once(&bare.store, &work).expect("work");
    let mut spread = Spread::default();
    spread.time(|| bare.store.change(rebuild).expect("rebuilt"));
    Report::tell("entries in the logbook", bare.store.read(count).expect("a count") as f64, "");
    report.at_most("read tables rebuilt from 420,000 entries, seconds", spread.at(0.5) / 1_000.0, 10.0);
}
