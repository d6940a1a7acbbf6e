//! The end of a shift: composing its handover, the page, the status report, looking in the diary; and that all of it grows
//! with the shift and not with the days behind it.
//!
//! The floor is reading and folding the open requests alone, which no handover can do without. Times are told beside their
//! targets; ratios over their bar end the run with an error.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a benchmark reports and stops"
)]

#[path = "exchange/report.rs"]
mod report;
mod spread;

use report::Report;
use spread::Spread;
use steunpunt_commands::{Machine, MadeUpShift, bench_shift};
use steunpunt_domain::time::Wall;
use steunpunt_store::keys::KeyFile;
use steunpunt_store::{Folder, Store};
use steunpunt_tests::{Laptop, PASSPHRASE, copy_folder, json};

/// The shift that is measured.
const SHIFT: MadeUpShift =
    MadeUpShift { requests: 500, open_requests: 500, lines: 3_000, open_lines: 3_000, others: 40, open_others: 20 };
/// Every shift before it.
const BEFORE: MadeUpShift =
    MadeUpShift { requests: 60, open_requests: 0, lines: 120, open_lines: 0, others: 12, open_others: 0 };
/// A day has three shifts of so many minutes.
const SHIFT_MINUTES: i64 = 8 * 60;
const ROUNDS: usize = 15;
/// A page takes longer and is printed in the first of them.
const PRINTED: usize = 5;
/// Who hand over to each other, by name and PIN.
const ANS: (&str, &str) = ("Ans", "1234");
const BO: (&str, &str) = ("Bo", "2222");

/// What the end of a shift took, in milliseconds.
struct Took {
    compose: Spread,
    page: Spread,
    status: Spread,
    diary: Spread,
    floor: Spread,
    alone: Floor,
}

fn main() {
    let mut report = Report::default();
    let [few, fortnight, many] = measured([2, 14, 60]);
    Report::tell("composing, 14 days behind it (target 300)", fortnight.compose.at(0.5), "ms");
    Report::tell("its page (target 1,000)", fortnight.page.at(0.5), "ms");
    Report::tell("the status report (target 100)", fortnight.status.at(0.5), "ms");
    Report::tell("composing over 2,000 open requests", crowded(), "ms");
    let against_floor = fortnight.compose.at(0.5) / fortnight.floor.at(0.5);
    report.at_most("composing against reading the open requests", against_floor, 8.0);
    let mut grows = |name: &str, part: fn(&Took) -> &Spread, bar: f64| {
        let grown = part(&many).at(0.5) / part(&few).at(0.5);
        report.at_most(&format!("{name}, 60 days behind it against 2"), grown, bar);
    };
    grows("composing", |took| &took.compose, 1.6);
    grows("the page", |took| &took.page, 1.4);
    // Of a millisecond or two the pages that a larger file takes from the cache are a part.
    grows("the status report", |took| &took.status, 2.0);
    grows("the diary", |took| &took.diary, 1.4);
    report.judges();
}

/// The same shift with so many days of three shifts each behind it.
fn shift_after(days: i64) -> Laptop {
    let laptop = Laptop::with_open_point();
    laptop.adds("Bo", "2222", "coordinator");
    laptop.minutes_pass(-days * 24 * 60);
    let turns = [(ANS, BO), (BO, ANS)];
    for (leaving, arriving) in turns.iter().cycle().take(usize::try_from(days * 3).expect("few days")) {
        bench_shift(&laptop.app, &laptop.window, &BEFORE).expect("a shift");
        laptop.minutes_pass(SHIFT_MINUTES);
        let said = json!({ "situation": "Rustig", "risks": ["kou"], "advice": "Dekens halen", "pin": leaving.1 });
        let id = laptop.does("offer_handover", said)["row"]["id"].clone();
        laptop.does("accept_handover", json!({ "id": id, "name": arriving.0, "pin": arriving.1 }));
    }
    bench_shift(&laptop.app, &laptop.window, &SHIFT).expect("the shift");
    laptop
}

/// More open requests than anybody ever saw.
fn crowded() -> f64 {
    let laptop = Laptop::with_open_point();
    let shift = MadeUpShift { requests: 2_000, open_requests: 2_000, ..SHIFT };
    bench_shift(&laptop.app, &laptop.window, &shift).expect("a shift");
    let mut spread = Spread::default();
    for _ in 0..ROUNDS {
        spread.time(|| laptop.does("compose_handover", json!({})));
    }
    spread.at(0.5)
}

/// In turns, so that all meet the same moods of the machine.
fn measured<const N: usize>(days: [i64; N]) -> [Took; N] {
    let laptops = days.map(shift_after);
    let mut took = laptops.each_ref().map(Took::beside);
    for round in 0..ROUNDS {
        for (laptop, took) in laptops.iter().zip(&mut took) {
            took.round(laptop, round < PRINTED);
        }
    }
    days.iter().zip(&took).for_each(|(days, took)| took.print(*days));
    took
}

impl Took {
    fn beside(laptop: &Laptop) -> Self {
        Self {
            compose: Spread::default(),
            page: Spread::default(),
            status: Spread::default(),
            diary: Spread::default(),
            floor: Spread::default(),
            alone: Floor::beside(laptop),
        }
    }

    fn round(&mut self, laptop: &Laptop, printed: bool) {
        let said = json!({ "problems": ["Brandstof"], "needs": "diesel", "decision": "" });
        let diary = json!({ "search": "", "sorts": [], "before": null, "limit": 50 });
        self.floor.time(|| self.alone.reads());
        self.compose.time(|| laptop.does("compose_handover", json!({})));
        self.status.time(|| laptop.does("compose_status", said));
        self.diary.time(|| laptop.does("list_log", diary));
        if printed {
            self.page.time(|| laptop.does("print_handover", json!({ "id": null, "personal": true })));
        }
    }

    fn print(&self, days: i64) {
        self.compose.print(&format!("composing, {days} days behind it"));
        self.page.print("  its page, composing included");
        self.status.print("  the status report");
        self.diary.print("  the diary's first page");
        self.floor.print("  floor: reading and folding the open requests");
    }
}

/// The floor: a copy of the same store, of which the open requests alone are read.
struct Floor {
    store: Store,
    _folder: tempfile::TempDir,
}

impl Floor {
    fn beside(laptop: &Laptop) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        copy_folder(&laptop.store(), folder.path());
        let of_store = Folder::at(folder.path());
        let keys = KeyFile::load(&of_store.keys()).expect("keys");
        let key = keys.unwrap_with_passphrase(PASSPHRASE).expect("a key");
        let opened = Store::open(of_store, key, Wall(0), &Machine("floor".to_owned())).expect("a store");
        Self { store: opened.store, _folder: folder }
    }

    fn reads(&self) -> usize {
        self.store.read(|connection| Ok(steunpunt_store::request::open_requests(connection)?.len())).expect("requests")
    }
}
