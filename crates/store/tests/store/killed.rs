//! A program killed at any moment: what it acknowledged is there, and nothing is half.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use crate::kit::{Chance, Laptop, PASSPHRASE, assert_sound, log, numbers};
use steunpunt_domain::time::Wall;
use steunpunt_store::device::Machine;
use steunpunt_store::keys::KeyFile;
use steunpunt_store::{Folder, Store};

const PLACE: &str = "STEUNPUNT_TEST_WRITES_IN";

/// The child: writes and says what was acknowledged until it is killed. Does nothing when run as a test.
#[test]
fn the_child_that_is_killed() {
    let Some(place) = std::env::var_os(PLACE) else { return };
    let folder = Folder::at(place);
    let key = KeyFile::load(&folder.keys()).unwrap().unwrap_with_passphrase(PASSPHRASE).unwrap();
    let store = Store::open(folder, key, Wall(1), &Machine("this machine".to_owned())).unwrap().store;
    let mut out = std::io::stdout();
    for turn in 0_u64.. {
        let (_, number) = log(&store, &format!("beurt {turn} {}", "woord ".repeat(60))).unwrap();
        writeln!(out, "acknowledged {number}").unwrap();
    }
}

#[test]
fn what_was_acknowledged_before_a_kill_is_there() {
    let (laptop, store) = Laptop::new();
    store.close();
    let (mut chance, mut acknowledged) = (Chance::seeded(15), Vec::new());
    for _ in 0..15 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "killed::the_child_that_is_killed", "--nocapture"])
            .env(PLACE, laptop.folder().path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        let said = |line: String| line.split_once("acknowledged ").map(|(_, number)| number.to_owned());
        acknowledged.extend(lines.by_ref().filter_map(said).take(1 + chance.below(6)));
        // Not at the moment of a line, but somewhere in the work that follows it.
        std::hint::black_box((0..chance.below(200_000)).fold(0, |sum, turn| std::hint::black_box(sum ^ turn)));
        child.kill().unwrap();
        child.wait().unwrap();
        acknowledged.extend(lines.filter_map(said));
    }
    let store = laptop.reopen();
    let kept = numbers(&store);
    assert!(acknowledged.len() >= 15);
    for number in &acknowledged {
        assert!(kept.contains(number), "{number} was acknowledged");
    }
    assert_eq!(assert_sound(&store), 2 + 2 * kept.len() as u64, "nothing is half");
    assert!(!kept.contains(&log(&store, "daarna").unwrap().1));
}
