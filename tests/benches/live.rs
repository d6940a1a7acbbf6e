//! Two laptops on one network, one entry a second on each: how long until the other shows it.

#![allow(clippy::indexing_slicing, reason = "a benchmark that meets the unexpected stops")]

use std::net::Ipv4Addr;
use std::thread;
use std::time::{Duration, Instant};

use steunpunt_commands::{Lines, Rounds};
use steunpunt_tests::{Laptop, PASSPHRASE, Value, json};

use crate::spread::Spread;

/// The time within which 99 of 100 must be there, in milliseconds.
pub const BAR: f64 = 2_000.0;
const ENTRIES: usize = 20;
const EACH: Duration = Duration::from_secs(1);
const LOOK_EVERY: Duration = Duration::from_millis(5);

/// The 99th percentile, in milliseconds.
pub fn measure() -> f64 {
    let places = [(); 2].map(|()| tempfile::tempdir().expect("a folder"));
    let [noord, zuid] = ["noord", "zuid"].map(|name| name.to_owned());
    let noord = Laptop::meeting_others(places[0].path(), &noord, Some(lines()));
    let zuid = Laptop::meeting_others(places[1].path(), &zuid, Some(lines()));
    noord.does("open_point", Laptop::point());
    pair(&noord, &zuid);
    zuid.signs_in("Ans", "1234");
    let shown = thread::scope(|scope| {
        let there = scope.spawn(|| tells(&noord, &zuid, "noord"));
        let back = scope.spawn(|| tells(&zuid, &noord, "zuid"));
        [there.join().expect("one way"), back.join().expect("the other")]
    });
    let mut spread = Spread::default();
    shown.into_iter().flatten().for_each(|took| spread.add(took));
    spread.print("a change on the other laptop's list, one a second on each");
    spread.at(0.99)
}

fn lines() -> Lines {
    let rounds = Rounds { in_touch: Duration::from_millis(1500), apart: Duration::from_secs(5) };
    Lines { listen: (Ipv4Addr::LOCALHOST, 0).into(), interfaces: None, rounds: Some(rounds) }
}

fn pair(noord: &Laptop, zuid: &Laptop) {
    let shown = noord.does("invite_laptop", json!({}));
    let (code, address) = (&shown["code"], &shown["addresses"][0]);
    let join = json!({ "code": code, "address": address, "passphrase": PASSPHRASE, "name": "Zuid" });
    zuid.does("join_point", join);
    let both = [noord, zuid];
    both.iter().for_each(|laptop| comes_to(laptop, "compare"));
    for laptop in both {
        laptop.does("confirm_pairing", json!({ "same": true }));
    }
    both.iter().for_each(|laptop| comes_to(laptop, "done"));
    until(|| zuid.tries("sign_in", ans()).is_ok());
}

fn ans() -> Value {
    json!({ "name": "Ans", "pin": "1234" })
}

fn comes_to(laptop: &Laptop, stage: &str) {
    until(|| {
        let pairing = laptop.does("get_pairing", json!({}));
        assert_ne!(pairing["stage"], "failed", "{pairing}");
        pairing["stage"] == stage
    });
}

#[allow(clippy::disallowed_methods, reason = "benchmarks measure time")]
fn until(mut there: impl FnMut() -> bool) -> Duration {
    let begun = Instant::now();
    while !there() {
        assert!(begun.elapsed() < Duration::from_secs(30), "it never came");
        thread::sleep(LOOK_EVERY);
    }
    begun.elapsed()
}

/// Logs on one and looks at the other, once a second.
fn tells(from: &Laptop, to: &Laptop, name: &str) -> Vec<Duration> {
    let once = |number: usize| {
        let what = format!("{name}{number}x");
        from.logs("5.1", &what, "Kade 4", "U3");
        let took = until(|| !to.finds(&what).is_empty());
        thread::sleep(EACH.saturating_sub(took));
        took
    };
    (0..ENTRIES).map(once).collect()
}
