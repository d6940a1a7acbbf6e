//! Two programs that exchange and are killed at any moment: what was acknowledged is there at the end, on both.

use std::io::{BufRead, BufReader, Write};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use steunpunt_domain::bundle::BundleFor;
use steunpunt_store::device::Machine;
use steunpunt_store::keys::KeyFile;
use steunpunt_store::{Folder, Store};
use steunpunt_sync::exchange::{End, answer, exchange};
use steunpunt_sync::lan::{Answering, Expect, Identity, Limits, Line, Listener, PeerKey, Reply, Terms};
use steunpunt_tests::Chance;

use crate::kit::{NOW, assert_sound, digest, end, logs, meets, numbers, two};

const PLACE: &str = "STEUNPUNT_TEST_EXCHANGES_IN";
const MACHINE: &str = "STEUNPUNT_TEST_MACHINE";
const OTHER: &str = "STEUNPUNT_TEST_OTHER";
const ROUNDS: usize = 14;

fn opened(place: &Path, machine: &str) -> Store {
    let folder = Folder::at(place);
    let key = KeyFile::load(&folder.keys()).unwrap().unwrap_with_passphrase("fiets regen boterham").unwrap();
    let opened = Store::open(folder, key, NOW, &Machine(machine.to_owned())).unwrap();
    assert_eq!(opened.new_letter, None, "it is the same laptop after a kill");
    opened.store
}

struct Door(Store);

impl Answering for Door {
    fn knows(&self, _: PeerKey) -> bool {
        true
    }

    fn answer(&self, peer: PeerKey, _: &str, body: Vec<u8>) -> Reply {
        let end = End { store: &self.0, peer: peer.0, between: BundleFor::Laptops, holder: None, now: NOW };
        Reply::ok(answer(&end, &body).body)
    }
}

/// The child that listens and writes until it is killed. Does nothing when run as a test.
#[test]
fn the_one_that_listens() {
    let Some(place) = std::env::var_os(PLACE).filter(|_| std::env::var_os(OTHER).is_none()) else { return };
    let door = Arc::new(Door(opened(Path::new(&place), &std::env::var(MACHINE).unwrap())));
    let identity = Identity::new(&door.0.device_secret());
    let here = ([127, 0, 0, 1], 0).into();
    let listener = Listener::open(here, &identity, Limits::default(), Arc::clone(&door) as _).unwrap();
    let mut out = std::io::stdout();
    let key: String = door.0.device_key().iter().map(|byte| format!("{byte:02x}")).collect();
    writeln!(out, "listens {} {key}", listener.address()).unwrap();
    writes_on(&door.0, &mut out, || ());
}

/// The child that asks and writes until it is killed. Does nothing when run as a test.
#[test]
fn the_one_that_asks() {
    let (Some(place), Ok(other)) = (std::env::var_os(PLACE), std::env::var(OTHER)) else { return };
    let store = opened(Path::new(&place), &std::env::var(MACHINE).unwrap());
    let (address, key) = other.split_once(' ').unwrap();
    let byte = |at: usize| u8::from_str_radix(&key[at..at + 2], 16).unwrap();
    let peer: [u8; 32] = (0..64).step_by(2).map(byte).collect::<Vec<_>>().try_into().unwrap();
    let address: SocketAddr = address.parse().unwrap();
    let identity = Identity::new(&store.device_secret());
    let terms = Terms { connect: Duration::from_secs(3), quiet: Duration::from_secs(10), largest: 8 << 20 };
    let mut line = Line::connect(address, &identity, Expect::Key(peer), terms).unwrap();
    writes_on(&store, &mut std::io::stdout(), || {
        // The other end may have been killed; then this one goes on alone until it is too.
        let _ = exchange(&mut line, &end(&store, peer));
    });
}

/// Writes for ever, and says what was acknowledged.
fn writes_on(store: &Store, out: &mut impl Write, mut then: impl FnMut()) {
    for turn in 0_u64.. {
        let number = logs(store, &format!("beurt {turn} {}", "woord ".repeat(40))).unwrap();
        writeln!(out, "acknowledged {number}").unwrap();
        then();
    }
}

/// One of them, and the lines that it says.
struct Program {
    child: Child,
    lines: Box<dyn Iterator<Item = String>>,
}

impl Program {
    fn started(test: &str, place: &Path, machine: &str, other: Option<&str>) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", test, "--nocapture"]).env(PLACE, place).env(MACHINE, machine);
        command.stdout(Stdio::piped()).stderr(Stdio::null());
        if let Some(other) = other {
            command.env(OTHER, other);
        }
        let mut child = command.spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        Self { child, lines: Box::new(lines) }
    }

    fn says(&mut self, word: &str) -> Option<String> {
        self.lines.find_map(|line| line.split_once(word).map(|(_, rest)| rest.to_owned()))
    }

    /// Killed; what it acknowledged before comes back.
    fn dies(mut self) -> Vec<String> {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        self.lines.filter_map(|line| line.split_once("acknowledged ").map(|(_, number)| number.to_owned())).collect()
    }
}

#[test]
fn both_are_killed_at_any_moment() {
    let (noord, zuid) = two();
    let places = [&noord, &zuid].map(|bare| bare.store.folder().path().to_owned());
    let folders = [noord.place, zuid.place];
    drop((noord.store, zuid.store));
    let (mut chance, mut acknowledged) = (Chance::seeded(7), Vec::new());
    for round in 0..ROUNDS {
        let mut listens = Program::started("killed::the_one_that_listens", &places[0], "machine 0", None);
        let address = listens.says("listens ").unwrap();
        let mut asks = Program::started("killed::the_one_that_asks", &places[1], "machine 1", Some(&address));
        (0..1 + chance.below(8)).for_each(|_| acknowledged.extend(asks.says("acknowledged ")));
        // Not at the moment of a line, but somewhere in the work that follows it.
        std::hint::black_box((0..chance.below(400_000)).fold(0, |sum, turn| std::hint::black_box(sum ^ turn)));
        let both = if round % 2 == 0 { [asks, listens] } else { [listens, asks] };
        both.into_iter().for_each(|program| acknowledged.extend(program.dies()));
    }
    let (noord, zuid) = (opened(&places[0], "machine 0"), opened(&places[1], "machine 1"));
    assert_sound(&noord);
    assert_sound(&zuid);
    meets(&noord, &zuid).unwrap();
    meets(&zuid, &noord).unwrap();
    assert_eq!(digest(&noord), digest(&zuid));
    let kept = numbers(&noord);
    assert!(acknowledged.len() >= 2 * ROUNDS);
    assert!(acknowledged.iter().all(|number| kept.contains(number)), "what was acknowledged is there");
    assert_sound(&noord);
    drop(folders);
}
