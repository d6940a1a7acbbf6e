//! The end of a shift: composing its handover, the page, the status report, looking in the diary; and that all of it grows
//! with the shift and not with the days behind it.
//!
//! The floor is reading and folding the open requests alone, which no handover can do without. Times are told beside their
//! targets; ratios over their bar end the run with an error.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
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
const SHIFT: MadeUpShift = MadeUpShift { requests: 500, open_requests: 500, lines: 3_000, others: 40, open_others: 20 };
/// Every shift before it.
const BEFORE: MadeUpShift = MadeUpShift { requests: 60, open_requests: 0, lines: 120, others: 12, open_others: 0 };
/// A day has three shifts of so many minutes.
const SHIFT_MINUTES: i64 = 8 * 60;
const ROUNDS: usize = 15;

/// What the end of a shift took, in milliseconds.
struct Took {
    compose: Spread,
    page: Spread,
    status: Spread,
    diary: Spread,
    floor: Spread,
}

fn main() {
    let mut report = Report::default();
    let [few, fortnight, many] = [2, 14, 60].map(|days| {
        let took = measured(&shift_after(days));
        took.print(days);
        took
    });
    Report::tell("composing, 14 days behind it (target 300)", fortnight.compose.at(0.5), "ms");
    Report::tell("its page (target 1,000)", fortnight.page.at(0.5), "ms");
    Report::tell("the status report (target 100)", fortnight.status.at(0.5), "ms");
    let against_floor = fortnight.compose.at(0.5) / fortnight.floor.at(0.5);
    report.at_most("composing against reading the open requests", against_floor, 5.0);
    let parts: [(&str, fn(&Took) -> f64); 4] = [
        ("composing", |took| took.compose.at(0.5)),
        ("the page", |took| took.page.at(0.5)),
        ("the status report", |took| took.status.at(0.5)),
        ("the diary", |took| took.diary.at(0.5)),
    ];
    for (name, part) in parts {
        report.at_most(&format!("{name}, 60 days behind it against 2"), part(&many) / part(&few), 1.5);
    }
    report.judges();
}

/// The same shift with so many days of three shifts each behind it.
fn shift_after(days: i64) -> Laptop {
    let laptop = Laptop::with_open_point();
    laptop.adds("Bo", "2222", "coordinator");
    laptop.minutes_pass(-days * 24 * 60);
    let coordinators = [("Ans", "1234"), ("Bo", "2222")];
    for (leaving, arriving) in coordinators
        .iter()
        .zip(coordinators.iter().skip(1).chain(&coordinators))
        .cycle()
        .take(usize::try_from(days * 3).expect("few days"))
    {
        bench_shift(&laptop.app, &laptop.window, &BEFORE).expect("a shift");
        laptop.minutes_pass(SHIFT_MINUTES);
        let said = json!({ "situation": "Rustig", "risks": ["kou"], "advice": "Dekens halen", "pin": leaving.1 });
        let id = laptop.does("offer_handover", said)["row"]["id"].clone();
        laptop.does("accept_handover", json!({ "id": id, "name": arriving.0, "pin": arriving.1 }));
    }
    bench_shift(&laptop.app, &laptop.window, &SHIFT).expect("the shift");
    laptop
}

fn measured(laptop: &Laptop) -> Took {
    let floor = Floor::beside(laptop);
    let mut took = Took {
        compose: Spread::default(),
        page: Spread::default(),
        status: Spread::default(),
        diary: Spread::default(),
        floor: Spread::default(),
    };
    let said = json!({ "problems": ["Brandstof"], "needs": "diesel", "decision": "" });
    let diary = json!({ "search": "", "sorts": [], "before": null, "limit": 50 });
    for _ in 0..ROUNDS {
        took.floor.time(|| floor.reads());
        took.compose.time(|| laptop.does("compose_handover", json!({})));
        took.status.time(|| laptop.does("compose_status", said.clone()));
        took.diary.time(|| laptop.does("list_log", diary.clone()));
    }
    for _ in 0..3 {
        took.page.time(|| laptop.does("print_handover", json!({ "id": null, "personal": true })));
    }
    took
}

impl Took {
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
