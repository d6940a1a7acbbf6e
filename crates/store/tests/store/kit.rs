//! A laptop in a temporary folder, and the acts of a desk in their shortest form.

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use steunpunt_domain::emergency_report::{EmergencyAcknowledged, EmergencyRelayed, EmergencyReported};
use steunpunt_domain::ids::{EmergencyReportId, RequestId, VolunteerId};
use steunpunt_domain::logbook::{Fact, Header};
use steunpunt_domain::number::NumberKind;
use steunpunt_domain::register::{Change, Changes, Value};
use steunpunt_domain::request::{RequestField, RequestLogged, RequestNoted};
use steunpunt_domain::support_point::PointOpened;
use steunpunt_domain::time::Wall;
use steunpunt_domain::visit::VisitCounted;
use steunpunt_domain::volunteer::VolunteerAdded;
use steunpunt_store::device::Machine;
use steunpunt_store::keys::{DatabaseKey, KeyCost, KeyFile, RecoveryCode};
use steunpunt_store::logbook::{Author, Findings, StoredEntry};
use steunpunt_store::{Error, volunteer};
use steunpunt_store::{Folder, Opened, Result, Store, Writing, counter, emergency_report, logbook, request, visit};
use tempfile::TempDir;

pub const PASSPHRASE: &str = "fiets regen boterham klok dijk";

/// A laptop: its folder, the machine it is, and what is needed to open it.
pub struct Laptop {
    pub place: TempDir,
    pub machine: Machine,
    pub recovery: RecoveryCode,
}

impl Laptop {
    /// A laptop with a store in it, open.
    pub fn new() -> (Self, Store) {
        let laptop = Self::without_store(TempDir::new().unwrap());
        let store = laptop.create(false).unwrap();
        (laptop, store)
    }

    pub fn without_store(place: TempDir) -> Self {
        Self { place, machine: Machine("this machine".to_owned()), recovery: RecoveryCode::random().unwrap() }
    }

    pub fn create(&self, exercise: bool) -> Result<Store> {
        let key = DatabaseKey::random()?;
        let keys = KeyFile::wrap(&key, exercise, PASSPHRASE, &self.recovery, KeyCost::CHEAP)?;
        let point = PointOpened::new("De Schakel", "ZB03", "GM0344", exercise).unwrap();
        Store::create(self.folder(), key, &keys, point, Wall(1_000), &self.machine)
    }

    pub fn folder(&self) -> Folder {
        Folder::at(self.place.path().join("echt"))
    }

    pub fn key(&self) -> Result<DatabaseKey> {
        KeyFile::load(&self.folder().keys())?.unwrap_with_passphrase(PASSPHRASE)
    }

    pub fn open(&self) -> Result<Opened> {
        self.open_on(&self.machine)
    }

    pub fn open_on(&self, machine: &Machine) -> Result<Opened> {
        Store::open(self.folder(), self.key()?, Wall(2_000), machine)
    }

    /// Opens it again and expects the same identity.
    pub fn reopen(&self) -> Store {
        let opened = self.open().unwrap();
        assert_eq!(opened.new_letter, None);
        opened.store
    }

    /// The same folder on another machine, under another name on disk.
    pub fn copied(&self) -> Self {
        let copy = Self {
            place: TempDir::new().unwrap(),
            machine: Machine("other machine".to_owned()),
            recovery: self.recovery.clone(),
        };
        copy_folder(self.folder().path(), copy.folder().path());
        copy
    }

    /// A connection past the store, for doing what nothing in the program does.
    pub fn raw(&self) -> Connection {
        raw(&self.folder().database(), &self.key().unwrap())
    }

    pub fn file(&self, end: &str) -> PathBuf {
        self.folder().path().join(format!("steunpunt.db{end}"))
    }
}

pub fn raw(database: &Path, key: &DatabaseKey) -> Connection {
    let connection = Connection::open(database).unwrap();
    connection.pragma_update(None, "key", key.as_pragma().as_str()).unwrap();
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())).unwrap();
    connection
}

pub fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Every file below a folder with its bytes.
pub fn files_of(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_of(&path));
        } else {
            found.push((path.clone(), std::fs::read(&path).unwrap()));
        }
    }
    found.sort();
    found
}

pub fn holds(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|window| window == word.as_bytes())
}

/// Numbers from a seed: the same every time, on every machine.
pub struct Chance(u64);

impl Chance {
    pub fn seeded(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % limit
    }

    pub fn one_of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

pub fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

/// First values of a request.
pub struct Asked<'a> {
    pub what: &'a str,
    pub place: &'a str,
    pub urgency: &'a str,
    pub deadline: Option<i64>,
}

impl<'a> Asked<'a> {
    pub fn of(what: &'a str, place: &'a str) -> Self {
        Self { what, place, urgency: "U3", deadline: None }
    }
}

/// Logs a request inside an act, as the commands do: number, the town hall's part, the personal part.
pub fn log_in(writing: &mut Writing, letter: &str, asked: &Asked) -> Result<(RequestId, String)> {
    let number = counter::take(writing.tx(), NumberKind::Request, "ZB03", letter)?.to_string();
    let mut shared = vec![
        (RequestField::Category.number(), text("5.1")),
        (RequestField::Urgency.number(), text(asked.urgency)),
        (RequestField::Status.number(), text("new")),
    ];
    shared.extend(asked.deadline.map(|at| (RequestField::Deadline.number(), Value::Number(at))));
    let logged = RequestLogged { number: number.clone(), fields: Changes::first(shared) };
    let id = writing.append(writing.opening(), Fact::RequestLogged(logged))?;
    let personal = Changes::first([
        (RequestField::What.number(), text(asked.what)),
        (RequestField::Place.number(), text(asked.place)),
    ]);
    writing.append(writing.about_personal(id)?, Fact::RequestDetailed(personal))?;
    Ok((RequestId(id), number))
}

pub fn log(store: &Store, what: &str) -> Result<(RequestId, String)> {
    log_at(store, 5_000, &Asked::of(what, "Lijsterlaan 22"))
}

pub fn log_at(store: &Store, now: i64, asked: &Asked) -> Result<(RequestId, String)> {
    store.write(Wall(now), Author::default(), |writing| log_in(writing, &store.letter(), asked))
}

pub fn note(store: &Store, id: RequestId, words: &str) -> Result<()> {
    store.write(Wall(6_000), Author::default(), |writing| {
        let header = writing.about_personal(id.0)?;
        writing.append(header, Fact::RequestNoted(RequestNoted { text: words.to_owned() })).map(|_| ())
    })
}

/// Changes one field and names what this laptop shows of it.
pub fn change(store: &Store, id: RequestId, field: RequestField, value: Value) -> Result<()> {
    store.write(Wall(7_000), Author::default(), |writing| {
        let seen = request::request(writing.tx(), id)?.heads(field);
        let shared = field.number() < 20;
        let mut header: Header = if shared { writing.about(id.0) } else { writing.about_personal(id.0)? };
        let seen = seen.into_iter().map(|entry| header.refer(writing.device(), entry)).collect();
        let changes = Changes(vec![Change { field: field.number(), value, seen }]);
        let fact = if shared { Fact::RequestProgressed(changes) } else { Fact::RequestCorrected(changes) };
        writing.append(header, fact).map(|_| ())
    })
}

pub fn report(store: &Store, what: &str) -> Result<EmergencyReportId> {
    store.write(Wall(8_000), Author::default(), |writing| {
        let number = counter::take(writing.tx(), NumberKind::Emergency, "ZB03", &store.letter())?.to_string();
        let reported = EmergencyReported {
            number,
            what: what.to_owned(),
            place: "Kade 4".to_owned(),
            reach: "staat buiten".to_owned(),
            told_ms: 7_900,
            paper_number: None,
        };
        writing.append(writing.opening_personal()?, Fact::EmergencyReported(reported)).map(EmergencyReportId)
    })
}

pub fn relay(store: &Store, id: EmergencyReportId, acknowledged: bool) -> Result<()> {
    store.write(Wall(9_000), Author::default(), |writing| {
        let fact = if acknowledged {
            Fact::EmergencyAcknowledged(EmergencyAcknowledged { by: "meldkamer".to_owned(), at_ms: 9_000 })
        } else {
            Fact::EmergencyRelayed(EmergencyRelayed {
                to: "meldkamer".to_owned(),
                means: "porto".to_owned(),
                at_ms: 9_000,
            })
        };
        writing.append(writing.about(id.0), fact).map(|_| ())
    })
}

pub fn volunteer_added(store: &Store, name: &str) -> Result<VolunteerId> {
    store.write(Wall(1_500), Author::default(), |writing| {
        let added = VolunteerAdded { name: name.to_owned(), role: "desk".to_owned(), pin: "hash".to_owned() };
        writing.append(writing.opening_personal()?, Fact::VolunteerAdded(added)).map(VolunteerId)
    })
}

pub fn visit_counted(store: &Store) -> Result<()> {
    store.write(Wall(10_000), Author::default(), |writing| {
        let counted = VisitCounted { reason: "warm_up".to_owned(), amount: 1, undoes: None };
        writing.append(writing.opening(), Fact::VisitCounted(counted)).map(|_| ())
    })
}

/// One random act on whatever this laptop knows.
pub fn random_act(store: &Store, chance: &mut Chance, step: usize) -> Result<()> {
    let known = store.read(|c| request::list(c, &request::Filter::default(), &request::Sorting::default(), 0, 50))?;
    let some = (!known.rows.is_empty()).then(|| chance.one_of(&known.rows).id);
    let words = ["insuline", "rolstoel", "kaarsen", "één deken", "Müller"];
    let value = text(&format!("{} {step}", chance.one_of(&words)));
    let status = *chance.one_of(&["accepted", "settled/helped_here", "new"]);
    let urgency = *chance.one_of(&["U1", "U2", "U4"]);
    match (chance.below(9), some) {
        (0, _) => report(store, "brand").and_then(|id| relay(store, id, step.is_multiple_of(2))),
        (1, _) => visit_counted(store),
        (2, _) => volunteer_added(store, &format!("Anna {step}")).map(|_| ()),
        (3, Some(id)) => note(store, id, &format!("gebeld {step}")),
        (4, Some(id)) => change(store, id, RequestField::What, value),
        (5, Some(id)) => change(store, id, RequestField::Status, text(status)),
        (6, Some(id)) => change(store, id, RequestField::Urgency, text(urgency)),
        _ => log(store, &format!("{} {step}", chance.one_of(&words))).map(|_| ()),
    }
}

/// Walks the logbook without keeping what the walk changed.
pub fn verify(store: &Store) -> Findings {
    store.verify().unwrap()
}

pub fn assert_sound(store: &Store) -> u64 {
    let findings = verify(store);
    assert_eq!(findings.problems, Vec::<String>::new());
    findings.entries
}

pub fn entries(store: &Store) -> Vec<StoredEntry> {
    store.read(logbook::every_entry).unwrap()
}

pub fn digest(store: &Store) -> String {
    store.read(logbook::digest).unwrap()
}

pub fn numbers(store: &Store) -> Vec<String> {
    all_requests(store).into_iter().map(|row| row.number).collect()
}

pub fn all_requests(store: &Store) -> Vec<request::RequestRow> {
    let filter = request::Filter::default();
    store.read(|c| request::list(c, &filter, &request::Sorting::default(), 0, 100_000)).unwrap().rows
}

/// What the read tables say, without the local numbers that differ from laptop to laptop.
pub fn read_tables(store: &Store) -> Vec<String> {
    let mut said: Vec<String> = all_requests(store).iter().map(|row| format!("{row:?}")).collect();
    let more = store.read(|c| {
        let reports = emergency_report::all(c)?.into_iter().map(|report| format!("{report:?}"));
        let volunteers = volunteer::all(c)?.into_iter().map(|volunteer| format!("{volunteer:?}"));
        let visits = visit::counts_since(c, 0)?.into_iter().map(|count| format!("{count:?}"));
        Ok(reports.chain(volunteers).chain(visits).collect::<Vec<_>>())
    });
    said.extend(more.unwrap());
    said.sort();
    said
}

pub fn is_damaged<T>(result: &Result<T>) -> bool {
    matches!(result, Err(Error::Damaged(_)))
}
