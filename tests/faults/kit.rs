//! Two laptops, what is typed on them, and what becomes of it.

use std::time::Duration;

use steunpunt_domain::bundle::BundleFor;
use steunpunt_domain::ids::EntryId;
use steunpunt_domain::logbook::Fact;
use steunpunt_domain::number::NumberKind;
use steunpunt_domain::register::{Changes, Value};
use steunpunt_domain::request::{RequestField, RequestLogged};
use steunpunt_domain::time::Wall;
use steunpunt_store::logbook::{self, Author};
use steunpunt_store::{Result, Store, counter, request, search};
use steunpunt_sync::bundle::{Reader, Seal};
use steunpunt_sync::carry::{Load, Since, write};
use steunpunt_sync::exchange::{Asking, End, Error, Exchanged, Reply, answer, exchange};
use steunpunt_sync::lan;
use steunpunt_sync::wire::Effort;
use steunpunt_tests::bare::Bare;

pub const NOW: Wall = Wall(1_795_525_200_000);

/// Two laptops of a point that let each other in.
pub fn two() -> (Bare, Bare) {
    let mut both = Bare::paired(2).unwrap();
    let zuid = both.pop().unwrap();
    (both.pop().unwrap(), zuid)
}

/// Logs a request, and gives its number once it is on the disk.
pub fn logs(store: &Store, what: &str) -> Result<String> {
    let letter = store.letter();
    store.write(NOW, Author::default(), |writing| {
        let number = counter::take(writing.tx(), NumberKind::Request, "ZB03", &letter)?.to_string();
        let status = [(RequestField::Status.number(), Value::Text("new".to_owned()))];
        let logged = RequestLogged { number: number.clone(), fields: Changes::first(status) };
        let id: EntryId = writing.append(writing.opening(), Fact::RequestLogged(logged))?;
        let what = [(RequestField::What.number(), Value::Text(what.to_owned()))];
        let header = writing.about_personal(id)?;
        writing.append(header, Fact::RequestDetailed(Changes::first(what)))?;
        Ok(number)
    })
}

/// A line that is a call.
pub struct Direct<'a> {
    pub from: [u8; 32],
    pub other: &'a Store,
}

impl Asking for Direct<'_> {
    fn ask(&mut self, body: Vec<u8>) -> std::result::Result<Reply, lan::Error> {
        let between = BundleFor::Laptops;
        let end = End { store: self.other, peer: self.from, between, holder: None, now: NOW };
        Ok(Reply { body: answer(&end, &body).body, took: Duration::ZERO })
    }
}

pub fn end<'a>(here: &'a Store, other: [u8; 32]) -> End<'a> {
    End { store: here, peer: other, between: BundleFor::Laptops, holder: None, now: NOW }
}

pub fn meets(here: &Store, other: &Store) -> std::result::Result<Exchanged, Error> {
    exchange(&mut Direct { from: here.device_key(), other }, &end(here, other.device_key()))
}

/// A bundle of everything, for that other laptop.
pub fn packed(from: &Store, to: &Store) -> Vec<u8> {
    let recipients = [Reader::of_device(&to.device_secret()).recipient()];
    let load = Load {
        made_for: BundleFor::Laptops,
        since: Since::Beginning,
        number: 1,
        name: "Noord",
        enrolment: None,
        seal: Seal::Recipients(&recipients),
        effort: Effort::Small,
    };
    write(from, &load, NOW).unwrap().bytes
}

pub fn reader(store: &Store) -> Reader {
    Reader::of_device(&store.device_secret())
}

pub fn digest(store: &Store) -> String {
    store.read_back(logbook::digest).unwrap()
}

pub fn numbers(store: &Store) -> Vec<String> {
    let (filter, sorting) = (request::Filter::default(), request::Sorting::default());
    let page = store.read_back(|connection| request::list(connection, &filter, &sorting, 0, 100_000)).unwrap();
    page.rows.into_iter().map(|row| row.number).collect()
}

pub fn finds(store: &Store, text: &str) -> bool {
    !store.read_back(|connection| search::find(connection, text, 5)).unwrap().is_empty()
}

pub fn assert_sound(store: &Store) {
    assert_eq!(store.verify().unwrap().problems, Vec::<String>::new());
}
