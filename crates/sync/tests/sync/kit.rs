//! Laptops with real stores, and the acts of a desk in their shortest form.

use std::cell::Cell;

use steunpunt_domain::emergency_report::EmergencyReported;
use steunpunt_domain::ids::{DeviceId, EmergencyReportId, EntryId, RequestId};
use steunpunt_domain::logbook::{Fact, Header};
use steunpunt_domain::number::NumberKind;
use steunpunt_domain::register::{Change, Changes, Value};
use steunpunt_domain::request::{RequestField, RequestLogged, RequestNoted};
use steunpunt_domain::standing::DeviceAdmitted;
use steunpunt_domain::support_point::PointOpened;
use steunpunt_domain::time::Wall;
use steunpunt_store::device::Machine;
use steunpunt_store::keys::{DatabaseKey, KeyCost, KeyFile, RecoveryCode};
use steunpunt_store::logbook::{self, Author};
use steunpunt_store::{Folder, Result, Store, counter, request};
use tempfile::TempDir;

/// A laptop of a point.
pub struct Laptop {
    pub store: Store,
    pub clock: Cell<i64>,
    _place: TempDir,
}

impl Laptop {
    /// One of the point ZB03.
    pub fn new() -> Self {
        Self::of("ZB03", false)
    }

    pub fn of(code: &str, exercise: bool) -> Self {
        let place = TempDir::new().unwrap();
        let key = DatabaseKey::random().unwrap();
        let recovery = RecoveryCode::random().unwrap();
        let keys = KeyFile::wrap(&key, exercise, "fiets regen boterham", &recovery, KeyCost::CHEAP).unwrap();
        let point = PointOpened::new("De Schakel", code, "GM0344", exercise).unwrap();
        let folder = Folder::at(place.path().join("echt"));
        let store = Store::create(folder, key, &keys, point, Wall(1_000), &Machine("here".to_owned())).unwrap();
        Self { store, clock: Cell::new(5_000), _place: place }
    }

    /// The folder goes on in a second place, on a machine that cannot be told from the first.
    pub fn twin(&self) -> Self {
        let place = TempDir::new().unwrap();
        let (from, to) = (self.store.folder().path(), place.path().join("echt"));
        std::fs::create_dir(&to).unwrap();
        for file in std::fs::read_dir(from).unwrap().map(|file| file.unwrap()).filter(|file| file.path().is_file()) {
            std::fs::copy(file.path(), to.join(file.file_name())).unwrap();
        }
        let (folder, key) = (Folder::at(to), self.store.key().clone());
        let store = Store::open(folder, key, self.now(), &Machine("here".to_owned())).unwrap().store;
        Self { store, clock: self.clock.clone(), _place: place }
    }

    pub fn now(&self) -> Wall {
        self.clock.set(self.clock.get() + 1);
        Wall(self.clock.get())
    }

    pub fn key(&self) -> [u8; 32] {
        self.store.device_key()
    }

    pub fn device(&self) -> DeviceId {
        self.store.device()
    }

    /// Somebody compared the digits on both screens.
    pub fn admits(&self, other: &Laptop) {
        let fact = Fact::DeviceAdmitted(DeviceAdmitted { public_key: other.key() });
        self.writes(|writing| writing.append(writing.opening(), fact).map(|_| ()));
    }

    pub fn writes<T>(&self, act: impl FnOnce(&mut steunpunt_store::Writing) -> Result<T>) -> T {
        self.store.write(self.now(), Author::default(), act).unwrap()
    }

    pub fn logs(&self, what: &str) -> RequestId {
        let letter = self.store.letter().to_owned();
        self.writes(|writing| {
            let number = counter::take(writing.tx(), NumberKind::Request, "ZB03", &letter)?.to_string();
            let shared = [(1, text("5.1")), (2, text("U3")), (RequestField::Status.number(), text("new"))];
            let fields = Changes::first(shared);
            let id = writing.append(writing.opening(), Fact::RequestLogged(RequestLogged { number, fields }))?;
            let own = Changes::first([(RequestField::What.number(), text(what))]);
            writing.append(writing.about_personal(id)?, Fact::RequestDetailed(own))?;
            Ok(RequestId(id))
        })
    }

    pub fn notes(&self, id: RequestId, words: &str) {
        self.writes(|writing| {
            let header = writing.about_personal(id.0)?;
            writing.append(header, Fact::RequestNoted(RequestNoted { text: words.to_owned() })).map(|_| ())
        });
    }

    pub fn reports(&self, what: &str) -> EmergencyReportId {
        let letter = self.store.letter().to_owned();
        self.writes(|writing| {
            let number = counter::take(writing.tx(), NumberKind::Emergency, "ZB03", &letter)?.to_string();
            let (what, place, reach) = (what.to_owned(), "Kade 4".to_owned(), "staat buiten".to_owned());
            let reported = EmergencyReported { number, what, place, reach, told_ms: 4_000, paper_number: None };
            writing.append(writing.opening_personal()?, Fact::EmergencyReported(reported)).map(EmergencyReportId)
        })
    }

    /// Changes what is asked, naming what this laptop shows of it.
    pub fn changes(&self, id: RequestId, what: &str) {
        self.writes(|writing| {
            let seen: Vec<EntryId> = request::request(writing.tx(), id)?.heads(RequestField::What);
            let mut header: Header = writing.about_personal(id.0)?;
            let seen = seen.into_iter().map(|entry| header.refer(writing.device(), entry)).collect();
            let changes = Changes(vec![Change { field: RequestField::What.number(), value: text(what), seen }]);
            writing.append(header, Fact::RequestCorrected(changes)).map(|_| ())
        });
    }

    /// Everything ever typed about a request.
    pub fn reads(&self, id: RequestId) -> Vec<String> {
        let request = self.store.read(|connection| request::request(connection, id)).unwrap();
        request.every_text().into_iter().map(str::to_owned).collect()
    }

    pub fn digest(&self) -> String {
        self.store.read(logbook::digest).unwrap()
    }

    pub fn entries(&self) -> u64 {
        self.store.read(logbook::count).unwrap()
    }

    pub fn assert_sound(&self) {
        assert_eq!(self.store.verify().unwrap().problems, Vec::<String>::new());
    }
}

/// Two laptops of one point whose people have compared the digits.
pub fn paired() -> (Laptop, Laptop) {
    let (noord, zuid) = (Laptop::new(), Laptop::new());
    noord.admits(&zuid);
    zuid.admits(&noord);
    (noord, zuid)
}

pub fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}
