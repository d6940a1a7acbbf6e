//! Memory while a laptop that has nothing takes over all of W1: from a line and from a bundle. Each in a program of its
//! own, because memory that was taken once is never seen to be given back.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use steunpunt_domain::bundle::BundleFor;
use steunpunt_domain::time::Wall;
use steunpunt_store::device::Machine;
use steunpunt_store::keys::KeyFile;
use steunpunt_store::{Folder, Store};
use steunpunt_sync::bundle::{Reader, open};
use steunpunt_sync::carry::take;
use steunpunt_sync::exchange::{End, exchange};
use steunpunt_sync::lan::{Expect, Identity, Line, Terms};
use steunpunt_sync::wire::Effort;
use steunpunt_tests::bare::Bare;

use crate::bundle::{packed, worked};
use crate::line::{NOW, Opened};
use crate::report::Report;
use crate::w1::{DEVICES, Work};

const ROAD: &str = "STEUNPUNT_BENCH_ROAD";
const MACHINE: u8 = 4;

/// Whether this is such a program.
pub fn is_child() -> bool {
    std::env::var_os(ROAD).is_some()
}

pub fn measure(report: &mut Report) {
    let mut all = worked(&Work::of_this_machine());
    let to = all.pop().expect("the one that has nothing");
    let from = Arc::new(all.swap_remove(0));
    let bytes = packed(&from.store, &to.store, BundleFor::Laptops, Effort::Quick);
    let file = from.place.path().join("bundle");
    std::fs::write(&file, bytes).expect("a file");
    let opened = Opened::between(&to.store, &from);
    let line = format!("line {} {}", opened.address, hex(&from.store.device_key()));
    let roads = [
        ("from a line", line),
        ("from a bundle", format!("bundle {}", file.display())),
        ("writing a bundle", "write".to_owned()),
    ];
    let Bare { store, place } = to;
    store.close();
    let nothing = place.path().join("echt");
    for (name, road) in roads {
        let here = tempfile::tempdir().expect("a folder");
        let whole = road == "write";
        steunpunt_tests::copy_folder(if whole { from.store.folder().path() } else { &nothing }, here.path());
        let peak = peak_of(&road, here.path(), if whole { 0 } else { MACHINE });
        report.at_most(&format!("memory while syncing W1, {name}, MB"), peak, 200.0);
    }
    assert_eq!(usize::from(MACHINE), DEVICES);
}

fn peak_of(road: &str, place: &Path, machine: u8) -> f64 {
    let own = std::env::current_exe().expect("this program");
    let mut child = Command::new(own);
    let output = child.env(ROAD, road).arg(place).arg(machine.to_string()).output().expect("a child");
    let said = String::from_utf8_lossy(&output.stdout);
    let peak = said.lines().find_map(|line| line.strip_prefix("peak ")).unwrap_or_else(|| {
        panic!("{said}{}", String::from_utf8_lossy(&output.stderr));
    });
    peak.parse::<f64>().expect("a number") / 1024.0
}

/// What the other program does.
pub fn child() {
    let road = std::env::var(ROAD).expect("a road");
    let mut arguments = std::env::args().skip(1);
    let place = PathBuf::from(arguments.next().expect("a folder"));
    let machine = Machine(format!("machine {}", arguments.next().expect("a machine")));
    let folder = Folder::at(place);
    let key = KeyFile::load(&folder.keys()).and_then(|keys| keys.unwrap_with_passphrase("fiets regen boterham"));
    let store = Store::open(folder, key.expect("a key"), Wall(1), &machine).expect("a store").store;
    match road.split(' ').collect::<Vec<_>>().as_slice() {
        ["line", address, key] => over_a_line(&store, address.parse().expect("an address"), &unhex(key)),
        ["bundle", file] => from_a_bundle(&store, Path::new(file)),
        _ => drop(packed(&store, &store, BundleFor::Laptops, Effort::Small)),
    }
    let status = std::fs::read_to_string("/proc/self/status").expect("a status");
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("a peak");
    println!("peak {}", peak.trim().trim_end_matches(" kB"));
}

fn over_a_line(store: &Store, address: SocketAddr, peer: &[u8; 32]) {
    let terms = Terms { connect: Duration::from_secs(3), quiet: Duration::from_secs(60), largest: 8 << 20 };
    let identity = Identity::new(&store.device_secret());
    let mut line = Line::connect(address, &identity, Expect::Key(*peer), terms).expect("a line");
    let end = End { store, peer: *peer, between: BundleFor::Laptops, holder: None, now: NOW };
    let done = exchange(&mut line, &end).expect("an exchange");
    assert!(done.same && done.taken.new > 0, "{done:?}");
}

fn from_a_bundle(store: &Store, file: &Path) {
    let bytes = std::fs::read(file).expect("a file");
    let opened = open(&bytes, &Reader::of_device(&store.device_secret())).expect("a bundle");
    assert!(take(store, &opened, NOW).expect("taken in").entries.new > 0);
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> [u8; 32] {
    let byte = |at: usize| u8::from_str_radix(&text[at..at + 2], 16).expect("hexadecimal");
    (0..64).step_by(2).map(byte).collect::<Vec<_>>().try_into().expect("32 bytes")
}
