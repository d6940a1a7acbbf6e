//! A small support point: one laptop that logs requests, another that works on them.

use steunpunt_domain::ids::EntryId;
use steunpunt_domain::logbook::{Audience, Envelope, Fact, Header, Kind, Salt, SaltSource};
use steunpunt_domain::register::{Change, Changes, Value};
use steunpunt_domain::request::{RequestLogged, RequestNoted};

use steunpunt_store::logbook::{Run, StoredEntry};

use super::laptop::Laptop;

pub fn text(value: &str) -> Value {
    Value::Text(value.to_owned())
}

/// A request, as a form writes it: what the town hall sees, then the rest with a salt of its own.
pub fn logs(laptop: &mut Laptop, number: u32, what: &str, salt: Salt) -> (EntryId, EntryId) {
    laptop.wall += 61_234;
    let volunteer = EntryId { device: laptop.device, audience: Audience::Point, sequence: 3 };
    let opening = Header::default().by(laptop.device, Some(volunteer), "desk");
    let seen = [(1, text("5.1")), (2, text("U2")), (3, text("new")), (6, Value::Number(laptop.wall - 4_000))];
    let logged = RequestLogged { number: format!("ZB03-A{number}"), fields: Changes::first(seen) };
    let item = laptop.write(opening.clone(), Fact::RequestLogged(logged));
    let fields = [
        (20, text(what)),
        (21, text(&format!("Kastanjelaan {number}"))),
        (23, Value::Number(i64::from(number % 4 + 1))),
        (24, text("mevrouw De Wit")),
        (25, text("wacht hier")),
        (27, Value::Codes(vec!["elderly_or_alone".to_owned(), "cannot_walk".to_owned()])),
    ];
    let header = opening.about(laptop.device, item).with_salt(salt);
    let detailed = laptop.write(header, Fact::RequestDetailed(Changes::first(fields)));
    (item, detailed)
}

/// A status; `seen` is the entry whose status the screen showed.
pub fn sets_status(laptop: &mut Laptop, item: EntryId, status: &str, seen: EntryId) -> EntryId {
    laptop.wall += 17_003;
    let volunteer = EntryId { device: laptop.device, audience: Audience::Point, sequence: 3 };
    let mut header = Header::default().by(laptop.device, Some(volunteer), "desk").about(laptop.device, item);
    let seen = vec![header.refer(laptop.device, seen)];
    let changes = Changes(vec![Change { field: 3, value: text(status), seen }]);
    laptop.write(header, Fact::RequestProgressed(changes))
}

/// A note; `salted` is the entry that brought the item's salt.
pub fn notes(laptop: &mut Laptop, item: EntryId, salted: EntryId, note: &str) -> EntryId {
    laptop.wall += 9_001;
    let volunteer = EntryId { device: laptop.device, audience: Audience::Point, sequence: 3 };
    let header = Header::default().by(laptop.device, Some(volunteer), "desk").about(laptop.device, item);
    let header = header.salted_by(laptop.device, salted);
    laptop.write(header, Fact::RequestNoted(RequestNoted { text: note.to_owned() }))
}

/// Two laptops that heard of each other; both worked on the first request.
pub fn point() -> [Laptop; 2] {
    let (mut zuid, mut noord) = (Laptop::new(1), Laptop::new(2));
    let (item, salted) = logs(&mut zuid, 147, "Insuline op, heeft om vier uur nodig", [0x5a; 16]);
    let (_, _) = logs(&mut zuid, 148, "Zoekt drinkwater voor een gezin met een baby", [0x5b; 16]);
    noord.hears_of(zuid.salts());
    noord.wall = zuid.wall;
    let accepted = sets_status(&mut noord, item, "accepted", item);
    notes(&mut noord, item, salted, "Apotheek De Linde gebeld, haalt het op");
    zuid.wall = noord.wall;
    sets_status(&mut zuid, item, "settled/helped_here", accepted);
    notes(&mut zuid, item, salted, "Opgehaald om 16:20");
    [zuid, noord]
}

/// The point of the test vectors: everything that a message can hold.
pub fn everything() -> [Laptop; 2] {
    let [zuid, mut noord] = point();
    let unknown = b"\x01\x00\x00\x04desk\x00\x00a newer fact".to_vec();
    noord.append(Audience::TownHall, Kind(60_000), Some(unknown), Some(&SaltSource::None));
    noord.append(Audience::Point, Kind(12), None, None);
    noord.append(Audience::Point, Kind(12), Some(vec![2, 0xff]), None);
    [zuid, noord]
}

/// Entries as text: what another program has to find in a test vector.
pub fn listing(runs: &[Run]) -> String {
    runs.iter().flat_map(|run| run.entries.iter().map(move |entry| (run, entry))).map(line).collect()
}

fn line((run, entry): (&Run, &StoredEntry)) -> String {
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let Envelope { id, kind, times, body_hash, .. } = &entry.envelope;
    let signed = run.signature.filter(|_| run.last() == id.sequence).map_or_else(|| "-".to_owned(), |it| hex(&it));
    let body = entry.body.as_deref().map_or_else(|| "erased".to_owned(), hex);
    let (wall, hybrid, hash) = (times.wall.0, times.hybrid.0, hex(&entry.hash));
    format!("{id} {} {wall} {hybrid} {body} {} {hash} {signed}\n", kind.0, hex(body_hash))
}
