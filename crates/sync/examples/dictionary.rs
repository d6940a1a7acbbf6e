//! Makes the dictionary for small messages from the practice cases in `seeds/`: what volunteers type, in the shape in
//! which it travels. Run it once for each new dictionary; one that was released is never made again.
//!
//! `cargo run --release --package steunpunt-sync --example dictionary -- FILE`
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a tool for developers stops where something is not as expected"
)]

#[path = "../tests/sync/wire/laptop.rs"]
mod laptop;

use std::fs;
use std::path::Path;

use laptop::Laptop;
use steunpunt_domain::emergency_report::EmergencyReported;
use steunpunt_domain::ids::EntryId;
use steunpunt_domain::logbook::{Audience, Fact, Header, Salt};
use steunpunt_domain::register::{Change, Changes, Value};
use steunpunt_domain::request::{RequestField, RequestLogged, RequestNoted};
use steunpunt_store::logbook::Run;
use steunpunt_sync::wire::{Effort, write};

const BYTES: usize = 24 << 10;

/// Version, way of packing and check stand before the message itself.
const HEAD: usize = 6;

const STATUSES: [&str; 5] = ["accepted", "forwarded", "in_progress", "settled/helped_here", "settled/referred"];

fn main() {
    let cases = cases();
    let samples: Vec<Vec<u8>> = (0..8).flat_map(|seed| samples(&cases, seed)).collect();
    let dictionary = zstd::dict::from_samples(&samples, BYTES).unwrap();
    let file = std::env::args().nth(1).unwrap();
    fs::write(&file, &dictionary).unwrap();
    println!("{file}: {} bytes from {} messages", dictionary.len(), samples.len());
}

fn cases() -> Vec<toml::Table> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../seeds/cases");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let of_file = |file| {
        let table: toml::Table = fs::read_to_string(file).unwrap().parse().unwrap();
        table["case"].as_array().unwrap().iter().map(|case| case.as_table().unwrap().clone()).collect::<Vec<_>>()
    };
    files.into_iter().flat_map(of_file).collect()
}

/// Messages of one, two and five cases each.
fn samples(cases: &[toml::Table], seed: u8) -> Vec<Vec<u8>> {
    let size = [1, 2, 1, 5][usize::from(seed % 4)];
    let messages = cases.chunks(size).enumerate();
    messages.map(|(number, cases)| write(&work(cases, seed, number as u32), Effort::None)[HEAD..].to_vec()).collect()
}

/// What a laptop adds to its logbook for these cases, some while after the beginning.
fn work(cases: &[toml::Table], seed: u8, number: u32) -> Vec<Run> {
    let mut desk = Desk { laptop: Laptop::new(seed + 1), number: 10 + number * 3, earlier: Vec::new() };
    for _ in 0..20 + number % 60 {
        desk.log(&toml::Table::new());
    }
    let heads: Vec<u64> = desk.laptop.runs().iter().map(Run::last).collect();
    cases.iter().for_each(|case| desk.case(case));
    Audience::ALL.into_iter().zip(heads).filter_map(|(audience, head)| desk.laptop.run(audience, head)).collect()
}

struct Desk {
    laptop: Laptop,
    number: u32,
    earlier: Vec<(EntryId, EntryId)>,
}

impl Desk {
    fn case(&mut self, case: &toml::Table) {
        self.laptop.wall += 40_000 + i64::from(self.number * 7919 % 300_000);
        let entry = case.get("entry").and_then(toml::Value::as_table).cloned().unwrap_or_default();
        match case["kind"].as_str().unwrap() {
            "emergency" => self.emergency(&entry),
            "request" | "offer" => self.log(&entry),
            _ => {}
        }
        let (item, salted) = self.earlier[(self.number as usize * 31) % self.earlier.len()];
        let status = STATUSES[self.number as usize % STATUSES.len()];
        self.changed(item, 3, Value::Text(status.to_owned()), Fact::RequestProgressed);
        if let Some(text) = text(case, "lesson") {
            let header = self.opening().about(self.laptop.device, item).salted_by(self.laptop.device, salted);
            self.laptop.write(header, Fact::RequestNoted(RequestNoted { text }));
        }
    }

    fn opening(&self) -> Header {
        let device = self.laptop.device;
        let volunteer = EntryId { device, audience: Audience::Point, sequence: 2 + u64::from(self.number % 5) };
        Header::default().by(
            device,
            Some(volunteer),
            if self.number.is_multiple_of(4) { "coordinator" } else { "desk" },
        )
    }

    fn salt(&self) -> Salt {
        blake3::hash(&self.number.to_le_bytes()).as_bytes()[..16].try_into().unwrap()
    }

    fn log(&mut self, entry: &toml::Table) {
        self.number += 1;
        let wall = self.laptop.wall;
        let field = |field: RequestField| field.number();
        let mut shared = Vec::new();
        shared.extend(text(entry, "category").map(|it| (field(RequestField::Category), Value::Text(it))));
        shared.extend(text(entry, "urgency").map(|it| (field(RequestField::Urgency), Value::Text(it))));
        shared.push((field(RequestField::Status), Value::Text("new".to_owned())));
        let minutes = entry.get("deadline_minutes").and_then(toml::Value::as_integer);
        shared.extend(minutes.map(|it| (field(RequestField::Deadline), Value::Number(wall + it * 60_000))));
        shared.push((field(RequestField::ReceivedAt), Value::Number(wall - 45_000)));
        let logged = RequestLogged { number: format!("ZB03-A{}", self.number), fields: Changes::first(shared) };
        let item = self.laptop.write(self.opening(), Fact::RequestLogged(logged));
        let header = self.opening().about(self.laptop.device, item).with_salt(self.salt());
        let salted = self.laptop.write(header, Fact::RequestDetailed(Changes::first(details(entry))));
        self.earlier.push((item, salted));
    }

    fn emergency(&mut self, entry: &toml::Table) {
        self.number += 1;
        let said = |name| text(entry, name).unwrap_or_default();
        let report = EmergencyReported {
            number: format!("N-ZB03-A{}", self.number),
            what: said("what"),
            place: said("where"),
            reach: said("reach"),
            told_ms: self.laptop.wall - 20_000,
            paper_number: None,
        };
        self.laptop.write(self.opening().with_salt(self.salt()), Fact::EmergencyReported(report));
    }

    fn changed(&mut self, item: EntryId, field: u8, value: Value, fact: fn(Changes) -> Fact) {
        let mut header = self.opening().about(self.laptop.device, item);
        let seen = vec![header.refer(self.laptop.device, item)];
        self.laptop.write(header, fact(Changes(vec![Change { field, value, seen }])));
    }
}

/// The fields that stay at the point, in the order in which a form writes them.
fn details(entry: &toml::Table) -> Vec<(u8, Value)> {
    let texts = [
        ("what", RequestField::What),
        ("where", RequestField::Place),
        ("name", RequestField::Name),
        ("reach", RequestField::Reach),
        ("access", RequestField::Access),
        ("language", RequestField::Language),
        ("tried", RequestField::Tried),
    ];
    let mut values: Vec<(u8, Value)> = Vec::new();
    values.extend(texts.iter().filter_map(|(name, field)| Some((field.number(), Value::Text(text(entry, name)?)))));
    let people = entry.get("people").and_then(toml::Value::as_integer);
    values.extend(people.map(|it| (RequestField::People.number(), Value::Number(it))));
    let ticks = entry.get("ticks").and_then(toml::Value::as_array);
    let codes = |ticks: &Vec<toml::Value>| ticks.iter().filter_map(|tick| tick.as_str().map(str::to_owned)).collect();
    values.extend(ticks.map(|ticks| (RequestField::Ticks.number(), Value::Codes(codes(ticks)))));
    values.sort_by_key(|(field, _)| *field);
    values
}

fn text(table: &toml::Table, name: &str) -> Option<String> {
    table.get(name).and_then(toml::Value::as_str).map(str::to_owned)
}
