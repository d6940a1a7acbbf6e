//! Work W1: 20,000 requests and 40,000 later changes of them on four devices, of which a fifth is about a request of
//! another device. Made here from seeds, or read from the folder that `STEUNPUNT_W1` names.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::path::Path;
use std::process::Command;

use steunpunt_domain::ids::{DeviceId, EntryId, RequestId};
use steunpunt_domain::logbook::Fact;
use steunpunt_domain::number::NumberKind;
use steunpunt_domain::register::{Change, Changes, Value};
use steunpunt_domain::request::{RequestField, RequestLogged, RequestNoted};
use steunpunt_domain::time::Wall;
use steunpunt_domain::volunteer::VolunteerAdded;
use steunpunt_store::logbook::Author;
use steunpunt_store::{Result, Store, Writing, counter};
use steunpunt_tests::{Chance, Value as Json};

/// Devices that do the work.
pub const DEVICES: usize = 4;

/// Volunteers on each of them.
const VOLUNTEERS: usize = 3;

/// What one person did at one moment on one device.
pub struct Done {
    pub device: usize,
    /// Which of the three volunteers there.
    pub by: usize,
    pub at_ms: i64,
    pub what: What,
}

pub enum What {
    Logged(Box<Asked>),
    Status(String, String),
    Note(String, String),
}

pub struct Asked {
    pub id: String,
    pub category: String,
    pub urgency: u8,
    pub what: String,
    pub place: String,
    pub name: String,
    pub reach: String,
    pub people: i64,
}

/// The work in two halves: what is logged, and what becomes of it.
pub struct Work {
    pub logged: Vec<Done>,
    pub changed: Vec<Done>,
}

impl Work {
    pub fn changes(&self) -> usize {
        self.logged.len() + self.changed.len()
    }

    /// The real one where it is at hand, else one of the same shape; a smaller share of it where that is enough.
    pub fn of_this_machine() -> Self {
        std::env::var_os("STEUNPUNT_W1").map_or_else(|| Self::made(5_000), |folder| Self::read(Path::new(&folder)))
    }

    /// So many requests on each device and twice as many changes.
    pub fn made(each: usize) -> Self {
        Self::of(DEVICES, each)
    }

    /// The same on another number of devices.
    pub fn of(devices: usize, each: usize) -> Self {
        let mut making = Making::new(devices, each);
        let (mut logged, mut changed) = (Vec::new(), Vec::new());
        for device in 0..devices {
            logged.extend((0..each).map(|number| making.logged(device, number)));
            changed.extend((0..2 * each).map(|number| making.changed(device, number)));
        }
        Self { logged, changed }
    }

    fn read(folder: &Path) -> Self {
        let half = |end: &str| {
            let of = |device: usize| lines(&folder.join(format!("dev{device}.{end}.jsonl.xz")));
            let lines: Vec<Json> = (0..DEVICES).flat_map(of).collect();
            lines.iter().map(done).collect()
        };
        Self { logged: half("create"), changed: half("update") }
    }
}

fn lines(path: &Path) -> Vec<Json> {
    let unpacked = Command::new("xz").arg("-dc").arg(path).output().expect("xz");
    let text = String::from_utf8(unpacked.stdout).expect("text");
    text.lines().map(|line| serde_json::from_str(line).expect("a line of W1")).collect()
}

fn done(line: &Json) -> Done {
    let (device, at_ms) = (line["dev"].as_u64().expect("a device"), line["at"].as_i64().expect("a time"));
    let text = |name: &str| line["body"][name].as_str().unwrap_or_default().to_owned();
    let what = match text("k").as_str() {
        "Status" => What::Status(text("id"), text("status")),
        "Note" => What::Note(text("id"), text("text")),
        _ => What::Logged(Box::new(Asked {
            id: text("id"),
            category: text("category"),
            urgency: u8::try_from(line["body"]["priority"].as_u64().unwrap_or(3)).unwrap_or(3),
            what: text("description"),
            place: format!("{}, {}", text("address"), text("postcode")),
            name: text("name"),
            reach: text("phone"),
            people: line["body"]["household"].as_i64().unwrap_or(1),
        })),
    };
    let by = line["by"].as_str().and_then(|by| by.rsplit('-').next()?.parse().ok()).unwrap_or(0);
    Done { device: usize::try_from(device).expect("small"), by, at_ms, what }
}

/// Words by the frequency with which people use them, made of syllables.
struct Making {
    chance: Chance,
    words: Vec<String>,
    devices: usize,
    each: usize,
}

const SYLLABLES: [&str; 32] = [
    "wa", "ter", "ge", "ver", "huis", "be", "lijk", "straat", "den", "ken", "zorg", "op", "vang", "me", "di", "cijn",
    "loop", "kel", "stro", "men", "buur", "vrouw", "de", "ring", "aan", "heid", "tje", "licht", "ka", "mer", "koel",
    "net",
];
const SENTENCES: [&str; 10] = [
    "Kan de trap niet af en de lift staat stil",
    "Kan niet bellen, telefoon van de buurvrouw gebruikt",
    "Mist thuiszorg, verband moet vandaag verschoond worden",
    "Vraagt om drinkwater voor het hele gezin",
    "Wil graag vervoer naar de opvanglocatie",
    "Vraagt om dekens en een zaklamp",
    "Zit al sinds vanochtend zonder verwarming",
    "Heeft dringend insuline nodig, de koelkast werkt niet meer",
    "Gebruikt een zuurstofapparaat, accu nog ongeveer vier uur",
    "Meldt water in de kelder, pomp van de buren kapot",
];
const NOTES: [&str; 4] = [
    "Niet thuis aangetroffen, briefje met",
    "Doorgezet naar huisarts Mulder, wacht op",
    "Geregeld via het Rode Kruis, levering rond",
    "Teruggebeld, vraagt nu ook om",
];
const NAMES: [&str; 16] = [
    "Johanna", "Hanna", "Pieter", "Fatima", "Willem", "Maria", "Ahmed", "Sanne", "de Groot", "Postma", "Brouwer",
    "de Vries", "Yilmaz", "Jansen", "Bakker", "Visser",
];
const CATEGORIES: [&str; 12] = ["1.1", "1.2", "2.1", "2.2", "3.1", "3.2", "4.1", "5.1", "5.2", "6.1", "7.1", "8.1"];
const STATUSES: [&str; 5] = ["accepted", "forwarded", "in_progress", "settled/helped_here", "withdrawn/withdrawn"];
const BEGUN_MS: i64 = 1_790_000_000_000;

impl Making {
    fn new(devices: usize, each: usize) -> Self {
        let mut chance = Chance::seeded(1);
        let word = |chance: &mut Chance| (0..2 + chance.below(3)).map(|_| *chance.one_of(&SYLLABLES)).collect();
        let words = (0..14_000).map(|_| word(&mut chance)).collect();
        Self { chance, words, devices, each }
    }

    /// The n-th word is used about once in n times.
    fn word(&mut self) -> String {
        let most = u32::try_from(self.words.len()).expect("few");
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "below the number of words")]
        let place = f64::from(most).powf(self.chance.share()) as usize;
        self.words[place.min(self.words.len() - 1)].clone()
    }

    fn sentence(&mut self, first: &str, words: usize) -> String {
        let rest: Vec<String> = (0..words).map(|_| self.word()).collect();
        format!("{first}. {}.", rest.join(" "))
    }

    fn logged(&mut self, device: usize, number: usize) -> Done {
        let (first, last) = (*self.chance.one_of(&NAMES[..8]), *self.chance.one_of(&NAMES[8..]));
        let sentence = *self.chance.one_of(&SENTENCES);
        let words = 4 + self.chance.below(9);
        let what = self.sentence(sentence, words);
        let street = format!("{}straat {}", self.word(), 1 + self.chance.below(240));
        let letters: Vec<char> = ('A'..='Z').collect();
        let (one, two) = (*self.chance.one_of(&letters), *self.chance.one_of(&letters));
        let place = format!("{street}, 35{:02}{one}{two}", self.chance.below(100));
        let reach = format!("06{:08}", self.chance.below(100_000_000));
        let category = (*self.chance.one_of(&CATEGORIES)).to_owned();
        let urgency = u8::try_from(1 + self.chance.below(4)).expect("small");
        let people = i64::try_from(1 + self.chance.below(6)).expect("small");
        let id = format!("{device}-{number}");
        let name = format!("{first} {last}");
        let what = What::Logged(Box::new(Asked { id, category, urgency, what, place, name, reach, people }));
        Done { device, by: self.chance.below(VOLUNTEERS), at_ms: self.at(number), what }
    }

    fn changed(&mut self, device: usize, number: usize) -> Done {
        let of = if self.chance.below(5) == 0 { self.chance.below(self.devices) } else { device };
        let id = format!("{of}-{}", self.chance.below(self.each));
        let what = if self.chance.below(5) < 3 {
            What::Status(id, (*self.chance.one_of(&STATUSES)).to_owned())
        } else {
            let (first, words) = (*self.chance.one_of(&NOTES), 4 + self.chance.below(6));
            What::Note(id, self.sentence(first, words))
        };
        Done { device, by: self.chance.below(VOLUNTEERS), at_ms: self.at(self.each + number), what }
    }

    fn at(&mut self, number: usize) -> i64 {
        let jitter = i64::try_from(self.chance.below(18_000)).expect("small");
        BEGUN_MS + i64::try_from(number).expect("small") * 18_863 + jitter
    }
}

/// Writes work into stores, as the commands do: each act in a transaction of its own, with its own moment.
#[derive(Default)]
pub struct Hands {
    /// The requests by their names in the work, with the entry that is live in their status.
    known: HashMap<String, (RequestId, EntryId)>,
    volunteers: HashMap<DeviceId, Vec<EntryId>>,
}

impl Hands {
    /// Every device does its own part.
    pub fn write(&mut self, stores: &[&Store], work: &[Done]) -> Result<()> {
        for done in work {
            let Some(store) = stores.get(done.device) else { continue };
            self.write_one(store, done)?;
        }
        Ok(())
    }

    /// One act on one device.
    pub fn write_one(&mut self, store: &Store, done: &Done) -> Result<()> {
        let (author, letter) = (self.author(store, done)?, store.letter());
        store.write(Wall(done.at_ms), author, |writing| self.act(writing, &letter, &done.what))
    }

    /// Everything in one transaction, where only what is there afterwards matters: each request is folded once.
    pub fn write_at_once(&mut self, store: &Store, work: &Work) -> Result<()> {
        let Some(first) = work.logged.first() else { return Ok(()) };
        let (author, letter) = (self.author(store, first)?, store.letter());
        store.write(Wall(first.at_ms), author, |writing| {
            work.logged.iter().chain(&work.changed).try_for_each(|done| self.act(writing, &letter, &done.what))
        })
    }

    fn author(&mut self, store: &Store, done: &Done) -> Result<Author> {
        let device = store.device();
        let all = match self.volunteers.entry(device) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => {
                let all = (0..VOLUNTEERS).map(|number| volunteer(store, done.at_ms, number));
                new.insert(all.collect::<Result<_>>()?)
            }
        };
        let volunteer = all.get(done.by).copied();
        Ok(Author { volunteer, role: "desk".to_owned() })
    }

    /// One act inside a transaction.
    pub fn act(&mut self, writing: &mut Writing, letter: &str, what: &What) -> Result<()> {
        match what {
            What::Logged(asked) => {
                let id = log(writing, letter, asked)?;
                self.known.insert(asked.id.clone(), (RequestId(id), id));
            }
            What::Status(id, status) => {
                let Some((request, head)) = self.known.get_mut(id) else { return Ok(()) };
                let mut header = writing.about(request.0);
                let seen = vec![header.refer(writing.device(), *head)];
                let change = Change { field: RequestField::Status.number(), value: text(status), seen };
                *head = writing.append(header, Fact::RequestProgressed(Changes(vec![change])))?;
            }
            What::Note(id, words) => {
                let Some((request, _)) = self.known.get(id) else { return Ok(()) };
                let header = writing.about_personal(request.0)?;
                writing.append(header, Fact::RequestNoted(RequestNoted { text: words.clone() }))?;
            }
        }
        Ok(())
    }
}

fn volunteer(store: &Store, at_ms: i64, number: usize) -> Result<EntryId> {
    store.write(Wall(at_ms), Author::default(), |writing| {
        let (name, role, pin) = (format!("Anna {number}"), "desk".to_owned(), "x".repeat(90));
        writing.append(writing.opening_personal()?, Fact::VolunteerAdded(VolunteerAdded { name, role, pin }))
    })
}

fn log(writing: &mut Writing, letter: &str, asked: &Asked) -> Result<EntryId> {
    let number = counter::take(writing.tx(), NumberKind::Request, "ZB03", letter)?.to_string();
    let shared = [
        (RequestField::Category.number(), text(&asked.category)),
        (RequestField::Urgency.number(), text(&format!("U{}", asked.urgency))),
        (RequestField::Status.number(), text("new")),
    ];
    let logged = RequestLogged { number, fields: Changes::first(shared) };
    let id = writing.append(writing.opening(), Fact::RequestLogged(logged))?;
    let personal = [
        (RequestField::What.number(), text(&asked.what)),
        (RequestField::Place.number(), text(&asked.place)),
        (RequestField::People.number(), Value::Number(asked.people)),
        (RequestField::Name.number(), text(&asked.name)),
        (RequestField::Reach.number(), text(&asked.reach)),
    ];
    writing.append(writing.about_personal(id)?, Fact::RequestDetailed(Changes::first(personal)))?;
    Ok(id)
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}
