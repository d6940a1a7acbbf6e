//! Ten changes over an open line, with what HTTP adds, inside the encryption; and one status over the radio.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use steunpunt_domain::bundle::BundleFor;
use steunpunt_domain::ids::EntryId;
use steunpunt_domain::logbook::{Body, Fact, Header, Kind};
use steunpunt_domain::time::Wall;
use steunpunt_store::Store;
use steunpunt_store::logbook::{Loose, every_entry};
use steunpunt_sync::exchange::{self, Asking, End, Exchanged, Reply as Heard, answer};
use steunpunt_sync::lan::{self, Answering, Expect, Identity, Limits, Line, Listener, PeerKey, Reply, Terms};
use steunpunt_sync::meeting::Meeting;
use steunpunt_sync::radio;
use steunpunt_tests::bare::Bare;

use crate::bundle::exchanges;
use crate::report::Report;
use crate::w1::{Done, Hands, What, Work};

pub const NOW: Wall = Wall(1_800_000_000_000);

/// A line that is a call.
pub struct Direct<'a> {
    from: [u8; 32],
    other: &'a Store,
}

impl<'a> Direct<'a> {
    pub fn new(from: &Store, other: &'a Store) -> Self {
        Self { from: from.device_key(), other }
    }
}

impl Asking for Direct<'_> {
    fn ask(&mut self, body: Vec<u8>) -> Result<Heard, lan::Error> {
        let end = End { store: self.other, peer: self.from, between: BundleFor::Laptops, holder: None, now: NOW };
        Ok(Heard { body: answer(&end, &body).body, took: Duration::ZERO })
    }
}

/// A laptop that answers over a real line.
struct Door(Arc<Bare>);

impl Answering for Door {
    fn knows(&self, _: PeerKey) -> bool {
        true
    }

    fn answer(&self, peer: PeerKey, _: &str, body: Vec<u8>) -> Reply {
        let end = End { store: &self.0.store, peer: peer.0, between: BundleFor::Laptops, holder: None, now: NOW };
        Reply::ok(answer(&end, &body).body)
    }
}

/// Two laptops with an open line between them.
pub struct Opened {
    pub line: Line,
    /// Where the other one listens.
    pub address: SocketAddr,
    _listener: Listener,
}

impl Opened {
    pub fn between(here: &Store, there: &Arc<Bare>) -> Self {
        let (own, other) = (Identity::new(&here.device_secret()), Identity::new(&there.store.device_secret()));
        let door = Arc::new(Door(Arc::clone(there)));
        let listener = Listener::open(([127, 0, 0, 1], 0).into(), &other, Limits::default(), door).expect("a listener");
        let terms = Terms { connect: Duration::from_secs(3), quiet: Duration::from_secs(60), largest: 8 << 20 };
        let expect = Expect::Key(there.store.device_key());
        let line = Line::connect(listener.address(), &own, expect, terms).expect("a line");
        Self { line, address: listener.address(), _listener: listener }
    }

    /// Exchanges, and counts the bytes inside the encryption, headers and all.
    pub fn exchanges(&mut self, here: &Store, there: &Store) -> (Exchanged, u64) {
        let end = End { store: here, peer: there.device_key(), between: BundleFor::Laptops, holder: None, now: NOW };
        let before = self.line.inside();
        let done = exchange::exchange(&mut self.line, &end).expect("an exchange");
        let after = self.line.inside();
        (done, after.sent - before.sent + after.received - before.received)
    }
}

#[allow(clippy::cast_precision_loss, reason = "for reading")]
pub fn measure(report: &mut Report) {
    let mut laptops = Bare::paired(2).expect("laptops");
    let (there, here) = (Arc::new(laptops.pop().expect("two")), laptops.pop().expect("two"));
    let (work, mut hands) = (Work::made(60), Hands::default());
    let own = |done: &&Done| done.device == 0;
    for done in work.logged.iter().filter(own).take(40).chain(work.changed.iter().filter(own).take(60)) {
        hands.write_one(&here.store, done).expect("an act");
    }
    exchanges(&here.store, &there.store);
    exchanges(&here.store, &there.store);
    let mut opened = Opened::between(&here.store, &there);
    let handshake = opened.line.on_the_wire();
    Report::tell("the handshake of a line", (handshake.sent + handshake.received) as f64, "bytes");
    ten_changes(&here.store, &mut hands, &work);
    let (done, bytes) = opened.exchanges(&here.store, &there.store);
    assert_eq!((done.sent, done.same), (13, true), "three requests are six entries, and seven changes");
    report.at_most("three requests, four statuses and three notes, on a line, bytes", bytes as f64, 1_200.0);
    report.at_most("  in rounds", f64::from(done.rounds), 1.0);
    radio(report, &here.store, &there.store);
}

fn ten_changes(store: &Store, hands: &mut Hands, work: &Work) {
    let logged = work.logged.iter().filter(|done| done.device == 0).skip(40).take(3);
    let known = |id: &String| id.strip_prefix("0-").is_some_and(|number| number.parse().is_ok_and(|it: u32| it < 40));
    let of = |status: bool, count: usize| {
        let later = work.changed.iter().filter(|done| done.device == 0).skip(60);
        let wanted = later.filter(move |done| match &done.what {
            What::Status(id, _) => status && known(id),
            What::Note(id, _) => !status && known(id),
            What::Logged(_) => false,
        });
        wanted.take(count)
    };
    for done in logged.chain(of(true, 4)).chain(of(false, 3)) {
        hands.write_one(store, done).expect("an act");
    }
}

#[allow(clippy::cast_precision_loss, reason = "for reading")]
fn radio(report: &mut Report, here: &Store, there: &Store) {
    let entries = here.read(every_entry).expect("entries");
    let status = entries.iter().rev().find(|entry| entry.envelope.kind.0 == 11).expect("a status");
    let (id, kind, times) = (status.envelope.id, status.envelope.kind, status.envelope.times);
    let body = unsigned(id, kind, status.body.as_deref().expect("a body"));
    let loose = Loose { id, kind, times, body };
    let known = [here.device(), there.device()];
    let meeting = Meeting::named("ZB03", false);
    let sealed = radio::seal(&here.device_secret(), &there.device_key(), meeting, &known, &[loose]);
    // Version and tag are a byte and eight.
    let bytes = sealed.expect("a record").len() - 9;
    report.at_most("one status on a radio frame, before tag and frame, bytes", bytes as f64, 24.0);
}

/// The body as it goes by radio: who wrote it comes later, by a wider road.
fn unsigned(id: EntryId, kind: Kind, bytes: &[u8]) -> Vec<u8> {
    let Body { header, fact } = Body::decode(kind, bytes).expect("a body");
    let item = header.item(id.device).expect("an item");
    let mut short = Header::default().about(id.device, item);
    let Fact::RequestProgressed(mut changes) = fact else { panic!("not a status") };
    for change in &mut changes.0 {
        let seen = change.seen.iter().filter_map(|named| header.resolve(id.device, *named));
        change.seen = seen.map(|entry| short.refer(id.device, entry)).collect();
    }
    Body { header: short, fact: Fact::RequestProgressed(changes) }.encode().expect("bytes")
}
