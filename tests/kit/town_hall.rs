//! A town hall: its server, listening within this computer.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use steunpunt_domain::support_point::PointOpened;
use steunpunt_domain::time::Wall;
use steunpunt_hub::{Clock, Config, Enrolling, Hub, HubKey, Point, PointName, Published, Road, Scanned, Setup, listen};
use steunpunt_store::device::Machine;
use steunpunt_store::keys::KeyCost;
use steunpunt_store::peer;
use steunpunt_sync::exchange;
use steunpunt_sync::lan::{self, Expect, Line, Listener, Reply, Terms};
use tempfile::TempDir;

use crate::{Laptop, PASSPHRASE, Stick, Value, json};

/// 2026-11-24 14:00 in Amsterdam.
struct Afternoon;

impl Clock for Afternoon {
    fn now(&self) -> Wall {
        Wall(1_795_525_200_000)
    }
}

/// The server of a municipality.
pub struct TownHall {
    hub: Arc<Hub>,
    listener: Listener,
    place: TempDir,
}

impl TownHall {
    /// One that knows no point yet.
    pub fn new() -> Self {
        let place = tempfile::tempdir().expect("a folder");
        let file = place.path().join("hub.key");
        HubKey::create(&file, PASSPHRASE, KeyCost::CHEAP).expect("a key");
        let anywhere = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        let example = Config::read(include_str!("../../crates/hub/example.toml")).expect("the example");
        let config = Config { data: place.path().to_owned(), listen: anywhere, page: anywhere, ..example };
        let key = HubKey::open(&file, PASSPHRASE).expect("the key");
        let machine = Machine("town hall".to_owned());
        let hub = Hub::open(Setup { config, key, clock: Arc::new(Afternoon), machine }).expect("a server");
        let hub = Arc::new(hub);
        let listener = listen(&hub).expect("a port");
        Self { hub, listener, place }
    }

    /// Where it listens.
    pub fn address(&self) -> String {
        self.listener.address().to_string()
    }

    /// The file that it gives to the point De Schakel, in base64.
    pub fn enrolment(&self) -> String {
        let point = PointOpened::new("De Schakel", "ZB03", "GM0344", false).expect("a point");
        let enrolment = self.hub.enrol(Enrolling { point, hours: 72, most_laptops: 3 }).expect("an enrolment");
        base64(&self.hub.write_enrolment(&enrolment))
    }

    /// Somebody there compared the fingerprint that a laptop shows, and lets it in.
    pub fn lets_in(&self, laptop: &Laptop) {
        let shown = laptop.does("get_town_hall", json!({}));
        let fingerprint = shown["ownFingerprint"].as_str().expect("a fingerprint");
        self.hub.confirm(fingerprint).expect("a laptop that waits");
    }

    /// A laptop exchanges with it.
    pub fn meets(&self, laptop: &Laptop) -> Value {
        laptop.does("exchange_now", json!({ "address": self.address() }));
        laptop.does("get_town_hall", json!({}))
    }

    /// The point as it is held here.
    pub fn point(&self) -> Arc<Point> {
        self.hub.point(&PointName { code: "ZB03".to_owned(), exercise: false }).expect("the point")
    }

    /// Everything that its page shows, and everything that it exports.
    pub fn shows(&self) -> String {
        let page = steunpunt_hub::overview(&self.hub).expect("the page");
        let files = steunpunt_hub::export_files(&self.hub).expect("an export");
        files.iter().fold(format!("{page:?}"), |text, file| text + &String::from_utf8_lossy(&file.bytes))
    }

    /// Knocks at a laptop's door as if it were one of the point's own: what it is told.
    pub fn knocks_at(&self, address: &str) -> Result<Reply, lan::Error> {
        let all = self.point().store.read(peer::all).expect("devices");
        let laptop = all.iter().find(|peer| !peer.letter.is_empty()).expect("a laptop");
        let key = HubKey::open(&self.place.path().join("hub.key"), PASSPHRASE).expect("the key");
        let terms = Terms { connect: Duration::from_secs(5), quiet: Duration::from_secs(5), largest: 1 << 20 };
        let place = address.parse().expect("an address");
        let mut line = Line::connect(place, &key.identity(), Expect::Key(laptop.public_key), terms)?;
        line.ask(exchange::PATH, vec![0; 8])
    }

    /// Publishes the sheets of a folder, or of a pack.
    pub fn publishes(&self, from: &std::path::Path) -> Published {
        self.tries_to_publish(from).expect("a pack for this point")
    }

    /// The same where it may be refused.
    pub fn tries_to_publish(&self, from: &std::path::Path) -> Result<Published, steunpunt_hub::Error> {
        let pack = steunpunt_hub::read_pack(from)?;
        self.point().publish(&pack, true, self.hub.now())
    }

    /// The same by somebody who does not say that it contradicts what it replaces.
    pub fn publishes_saying_no_more(&self, from: &std::path::Path) -> Published {
        let pack = steunpunt_hub::read_pack(from).expect("a pack");
        self.point().publish(&pack, false, self.hub.now()).expect("a pack for this point")
    }

    /// Takes a stick in.
    pub fn takes(&self, stick: &Stick, words: Option<&str>) {
        for file in std::fs::read_dir(stick.folder()).expect("a stick") {
            let bytes = std::fs::read(file.expect("a file").path()).expect("a bundle");
            self.hub.receive(&bytes, words, Road::Stick).expect("a bundle for the town hall");
        }
    }

    /// The requests and the emergency reports behind each laptop that waits.
    pub fn behind_who_waits(&self) -> Vec<(u32, u32)> {
        let page = steunpunt_hub::overview(&self.hub).expect("the page");
        page.waiting.iter().map(|laptop| (laptop.requests, laptop.emergencies)).collect()
    }

    /// Somebody there scans a code, or types one that was read out.
    pub fn scans(&self, text: &str) -> Result<Scanned, steunpunt_hub::Error> {
        self.hub.scan(text)
    }

    /// Somebody there types the six words of the codes that were scanned.
    pub fn opens_with(&self, words: &str) -> Result<Scanned, steunpunt_hub::Error> {
        self.hub.open_scanned(words)
    }

    /// The codes of its receipt on paper.
    pub fn receipt_codes(&self) -> Vec<String> {
        self.hub.receipt_codes(&self.point()).expect("a receipt")
    }

    /// Puts its receipt on a stick.
    pub fn gives_receipt(&self, stick: &Stick) {
        let point = self.point();
        let receipt = self.hub.receipt(&point).expect("a receipt");
        std::fs::write(stick.folder().join(receipt.name(&point).to_string()), receipt.bytes).expect("a stick");
    }
}

impl Default for TownHall {
    fn default() -> Self {
        Self::new()
    }
}

/// A file as screens send it.
pub fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let group = |chunk: &[u8]| {
        let bits = chunk.iter().chain(&[0, 0]).take(3).fold(0_usize, |bits, byte| (bits << 8) | usize::from(*byte));
        let sign =
            |place: usize| if place > chunk.len() { '=' } else { SIGNS[(bits >> (18 - 6 * place)) & 63] as char };
        [sign(0), sign(1), sign(2), sign(3)]
    };
    bytes.chunks(3).flat_map(group).collect()
}
