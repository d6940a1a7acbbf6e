//! A town hall and laptops, each in a temporary folder, and their acts in the shortest form.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use steunpunt_domain::bundle::BundleFor;
use steunpunt_domain::device::DeviceField;
use steunpunt_domain::emergency_report::EmergencyReported;
use steunpunt_domain::ids::{DeviceId, EntryId, RequestId};
use steunpunt_domain::logbook::{Audience, Fact};
use steunpunt_domain::number::NumberKind;
use steunpunt_domain::register::{Changes, Value};
use steunpunt_domain::request::{RequestField, RequestLogged};
use steunpunt_domain::standing::DeviceAdmitted;
use steunpunt_domain::support_point::PointOpened;
use steunpunt_domain::time::Wall;
use steunpunt_hub::{Clock, Config, Enrolling, Hub, HubKey, Point, PointName, Setup, listen};
use steunpunt_store::device::{Machine, describe};
use steunpunt_store::keys::{DatabaseKey, KeyCost, KeyFile, RecoveryCode};
use steunpunt_store::logbook::Author;
use steunpunt_store::{Folder, Store, Writing, counter, held, support_point};
use steunpunt_sync::bundle::{Reader, Seal};
use steunpunt_sync::carry::{self, Load, Since};
use steunpunt_sync::enrolment::{self, Enrolment, Introduction, Received, Welcome, fingerprint};
use steunpunt_sync::exchange::{self, End, Exchanged};
use steunpunt_sync::lan::{self, Expect, Identity, Line, Listener, Terms};
use steunpunt_sync::statement::Statement;
use steunpunt_sync::wire::Effort;
use tempfile::TempDir;

pub const PASSPHRASE: &str = "fiets regen boterham klok dijk";
pub const SECRET_WORDS: &str = "insuline uit de koelkast van mevrouw Geheim";
pub const NOW: i64 = 1_800_000_000_000;

pub struct TestClock(AtomicI64);

impl TestClock {
    pub fn pass_minutes(&self, minutes: i64) {
        self.0.fetch_add(minutes * 60_000, Ordering::Relaxed);
    }
}

impl Clock for TestClock {
    fn now(&self) -> Wall {
        Wall(self.0.load(Ordering::Relaxed))
    }
}

/// A town hall, listening.
pub struct Town {
    pub hub: Arc<Hub>,
    pub clock: Arc<TestClock>,
    pub place: TempDir,
    listener: Option<Listener>,
}

pub fn config(data: &Path) -> Config {
    let text = include_str!("../../example.toml");
    let anywhere = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    Config { data: data.to_owned(), listen: anywhere, page: anywhere, ..Config::read(text).unwrap() }
}

impl Town {
    pub fn new() -> Self {
        let place = TempDir::new().unwrap();
        HubKey::create(&place.path().join("hub.key"), PASSPHRASE, KeyCost::CHEAP).unwrap();
        Self::of(place, "town hall")
    }

    /// Starts on what lies in this folder, on this machine.
    pub fn of(place: TempDir, machine: &str) -> Self {
        let clock = Arc::new(TestClock(AtomicI64::new(NOW)));
        let hub = hub_in(place.path(), machine, clock.clone());
        let listener = Some(listen(&hub).unwrap());
        Self { hub, clock, place, listener }
    }

    /// Stops in the middle of whatever goes on and starts again.
    pub fn restart(&mut self) {
        self.listener = None;
        self.hub = hub_in(self.place.path(), "town hall", self.clock.clone());
        self.listener = Some(listen(&self.hub).unwrap());
    }

    /// A command in another program beside the server, on the same folder.
    pub fn beside(&self) -> Arc<Hub> {
        hub_in(self.place.path(), "town hall", self.clock.clone())
    }

    pub fn address(&self) -> SocketAddr {
        self.listener.as_ref().unwrap().address()
    }

    pub fn enrol(&self, code: &str, exercise: bool) -> Enrolment {
        let point = PointOpened::new("De Schakel", code, "GM0000", exercise).unwrap();
        self.hub.enrol(Enrolling { point, hours: 72, most_laptops: 2 }).unwrap()
    }

    pub fn point(&self, code: &str) -> Arc<Point> {
        self.hub.point(&PointName { code: code.to_owned(), exercise: false }).unwrap()
    }

    /// A laptop that was enrolled and let in, with nothing exchanged yet.
    pub fn with_laptop(&self, code: &str) -> Laptop {
        let laptop = Laptop::new(code, false);
        let enrolment = self.enrol(code, false);
        laptop.enrol(&enrolment);
        assert_eq!(laptop.knock(self, &enrolment), Welcome::Waiting);
        self.hub.confirm(&laptop.fingerprint()).unwrap();
        laptop
    }
}

fn hub_in(folder: &Path, machine: &str, clock: Arc<TestClock>) -> Arc<Hub> {
    let key = HubKey::open(&folder.join("hub.key"), PASSPHRASE).unwrap();
    let machine = Machine(machine.to_owned());
    Arc::new(Hub::open(Setup { config: config(folder), key, clock, machine }).unwrap())
}

/// A laptop of a point.
pub struct Laptop {
    pub store: Store,
    _place: TempDir,
}

impl Laptop {
    pub fn new(code: &str, exercise: bool) -> Self {
        let place = TempDir::new().unwrap();
        let key = DatabaseKey::random().unwrap();
        let recovery = RecoveryCode::random().unwrap();
        let keys = KeyFile::wrap(&key, exercise, PASSPHRASE, &recovery, KeyCost::CHEAP).unwrap();
        let point = PointOpened::new("De Schakel", code, "GM0000", exercise).unwrap();
        let folder = Folder::at(place.path().join("store"));
        let store = Store::create(folder, key, &keys, point, Wall(NOW), &Machine("laptop".to_owned())).unwrap();
        let laptop = Self { store, _place: place };
        laptop.say_recipient();
        laptop
    }

    fn say_recipient(&self) {
        let recipient = Reader::of_device(&self.store.device_secret()).recipient();
        let device = self.store.device();
        let said = self.store.write(Wall(NOW), Author::default(), |writing| {
            describe(writing, device, DeviceField::Recipient, &recipient)
        });
        said.unwrap();
    }

    pub fn device(&self) -> DeviceId {
        self.store.device()
    }

    fn letter(&self) -> String {
        self.store.letter()
    }

    pub fn fingerprint(&self) -> String {
        fingerprint(&self.store.device_key())
    }

    /// Takes over what the town hall gave.
    pub fn enrol(&self, enrolment: &Enrolment) {
        let fact = Fact::HubEnrolled(enrolment.hub.clone());
        self.store
            .write(Wall(NOW), Author::default(), |writing| writing.append(writing.opening(), fact).map(|_| ()))
            .unwrap();
    }

    pub fn line(&self, town: &Town) -> Line {
        let identity = Identity::new(&self.store.device_secret());
        let patience = Duration::from_secs(20);
        let terms = Terms { connect: patience, quiet: patience, largest: 64 << 20 };
        Line::connect(town.address(), &identity, Expect::Key(town.hub.public_key()), terms).unwrap()
    }

    pub fn introduction(&self, enrolment: &Enrolment) -> Introduction {
        let point = self.store.read(support_point::point).unwrap();
        Introduction {
            token: enrolment.token,
            point: point.code,
            exercise: point.exercise,
            letter: self.letter(),
            name: "Noord".to_owned(),
        }
    }

    pub fn knock(&self, town: &Town, enrolment: &Enrolment) -> Welcome {
        enrolment::introduce(&mut self.line(town), &self.introduction(enrolment)).unwrap()
    }

    pub fn end<'a>(&'a self, town: &Town) -> End<'a> {
        let (peer, between) = (town.hub.public_key(), BundleFor::TownHall);
        End { store: &self.store, peer, between, holder: None, now: Wall(NOW) }
    }

    pub fn exchange(&self, town: &Town) -> Result<Exchanged, exchange::Error> {
        exchange::exchange(&mut self.line(town), &self.end(town))
    }

    pub fn upload(&self, town: &Town, bundle: Vec<u8>) -> Result<Received, lan::Error> {
        enrolment::upload(&mut self.line(town), bundle)
    }

    /// A bundle of everything for the town hall.
    pub fn bundle(&self, seal: Seal, enrolment: Option<[u8; 16]>) -> Vec<u8> {
        self.bundle_for(BundleFor::TownHall, seal, enrolment)
    }

    pub fn bundle_for(&self, made_for: BundleFor, seal: Seal, enrolment: Option<[u8; 16]>) -> Vec<u8> {
        let load = Load {
            made_for,
            since: Since::Beginning,
            number: 1,
            name: "Noord",
            enrolment,
            seal,
            effort: Effort::Quick,
        };
        carry::write(&self.store, &load, Wall(NOW)).unwrap().bytes
    }

    pub fn sealed_for(&self, town: &Town, enrolment: Option<[u8; 16]>) -> Vec<u8> {
        self.bundle(Seal::Recipients(&[town.hub.recipient()]), enrolment)
    }

    /// Logs a request; what is asked stays at the point.
    pub fn log(&self, urgency: &str) -> RequestId {
        self.log_many(urgency, 1)[0]
    }

    /// Logs so many requests in one act.
    pub fn log_many(&self, urgency: &str, count: usize) -> Vec<RequestId> {
        self.store
            .write(Wall(NOW), Author::default(), |writing| (0..count).map(|_| log_in(writing, self, urgency)).collect())
            .unwrap()
    }

    /// Reports an emergency, which the town hall gets whole.
    pub fn report(&self, what: &str) -> EntryId {
        self.store
            .write(Wall(NOW), Author::default(), |writing| {
                let code = support_point::point(writing.tx())?.code;
                let number = counter::take(writing.tx(), NumberKind::Emergency, &code, &self.letter())?.to_string();
                let reported = EmergencyReported {
                    number,
                    what: what.to_owned(),
                    place: "Kade 4".to_owned(),
                    reach: "staat buiten".to_owned(),
                    told_ms: NOW,
                    paper_number: None,
                };
                writing.append(writing.opening_personal()?, Fact::EmergencyReported(reported))
            })
            .unwrap()
    }

    /// Lets another laptop of the point in.
    pub fn admit(&self, other: &Laptop) {
        let fact = Fact::DeviceAdmitted(DeviceAdmitted { public_key: other.store.device_key() });
        self.store
            .write(Wall(NOW), Author::default(), |writing| writing.append(writing.opening(), fact).map(|_| ()))
            .unwrap();
    }

    /// The last entry of its own series for the town hall.
    pub fn head(&self) -> EntryId {
        let up_to = self.store.read(|it| steunpunt_store::exchange::held_of(it, self.device())).unwrap().up_to;
        EntryId { device: self.device(), audience: Audience::TownHall, sequence: up_to[1] }
    }

    /// The newest statement of the town hall that has come here.
    pub fn statement(&self, town: &Town) -> Option<Statement> {
        let hub = DeviceId::of_key(&town.hub.public_key());
        let bytes = self.store.read(|connection| held::statement_of(connection, hub)).unwrap()?;
        Some(Statement::read(&bytes).unwrap())
    }

    /// Whether the town hall's own signed word covers everything that was written here for it.
    pub fn is_confirmed(&self, town: &Town) -> bool {
        self.statement(town).is_some_and(|said| said.heads.iter().any(|it| it.id() == self.head()))
    }
}

fn log_in(writing: &mut Writing, laptop: &Laptop, urgency: &str) -> steunpunt_store::Result<RequestId> {
    let text = |text: &str| Value::Text(text.to_owned());
    let code = support_point::point(writing.tx())?.code;
    let number = counter::take(writing.tx(), NumberKind::Request, &code, &laptop.letter())?.to_string();
    let shared = Changes::first([
        (RequestField::Category.number(), text("5.1")),
        (RequestField::Urgency.number(), text(urgency)),
        (RequestField::Status.number(), text("new")),
        (RequestField::Neighbourhood.number(), text("Noorderplassen")),
    ]);
    let id = writing.append(writing.opening(), Fact::RequestLogged(RequestLogged { number, fields: shared }))?;
    let personal = Changes::first([(RequestField::What.number(), text(SECRET_WORDS))]);
    writing.append(writing.about_personal(id)?, Fact::RequestDetailed(personal))?;
    Ok(RequestId(id))
}

/// Whether any file below a folder holds these words.
pub fn any_file_holds(folder: &Path, words: &str) -> bool {
    std::fs::read_dir(folder).unwrap().flatten().any(|entry| {
        let path = entry.path();
        if path.is_dir() {
            return any_file_holds(&path, words);
        }
        std::fs::read(&path).unwrap().windows(words.len()).any(|window| window == words.as_bytes())
    })
}

/// A backup as `docs/town-hall.md` says it is made.
pub fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().flatten() {
        let target = to.join(entry.file_name());
        if entry.file_name() == "device.json" {
            continue;
        }
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
