//! Messages: what goes in comes out, and what was changed on the way does not.

mod arbitrary;
mod golden;
pub mod laptop;
mod limits;
mod radio;
mod sample;
mod sizes;

pub use laptop::Laptop;
pub use sample::{everything, point};

use steunpunt_domain::logbook::{Audience, Kind, SaltSource};
use steunpunt_store::logbook::Run;
use steunpunt_sync::wire::{Effort, Reader, Unreadable, Writer, read, write};

fn runs_of(laptops: &[Laptop]) -> Vec<Run> {
    laptops.iter().flat_map(Laptop::runs).collect()
}

#[test]
fn the_work_of_two_laptops_comes_back_as_it_was() {
    let runs = runs_of(&point());
    for effort in [Effort::Quick, Effort::Small] {
        assert_eq!(read(&write(&runs, effort)).unwrap(), runs);
    }
}

#[test]
fn nothing_is_a_message_as_well() {
    assert_eq!(read(&write(&[], Effort::Quick)).unwrap(), []);
}

#[test]
fn a_note_whose_salt_is_elsewhere_stands_alone_all_the_same() {
    let [_, noord] = point();
    let runs = noord.runs();
    assert_eq!(read(&write(&runs, Effort::Small)).unwrap(), runs);
}

#[test]
fn a_later_message_leans_on_the_salts_of_an_earlier_one() {
    let [zuid, noord] = point();
    let mut writer = Writer::default();
    let (first, second) = (writer.write(&zuid.runs(), Effort::Small), writer.write(&noord.runs(), Effort::Small));
    assert!(second.len() + 24 < write(&noord.runs(), Effort::Small).len(), "a hash less");
    let mut reader = Reader::default();
    assert_eq!(reader.read(&first).unwrap(), zuid.runs());
    assert_eq!(reader.read(&second).unwrap(), noord.runs());
    assert_eq!(read(&second), Err(Unreadable::NeedsEarlier));
}

#[test]
fn a_salt_that_may_be_told_comes_instead_of_the_hash_and_only_once() {
    let [zuid, noord] = point();
    let runs = noord.runs();
    let mut writer = Writer::default();
    let wanted = writer.wants(&runs);
    assert!(!wanted.is_empty() && wanted.iter().all(|entry| zuid.salts().contains_key(entry)));
    writer.may_tell(zuid.salts().clone());
    let (first, again) = (writer.write(&runs, Effort::Small), writer.write(&runs, Effort::Small));
    assert!(writer.wants(&runs).is_empty(), "the reader knows them now");
    assert!(again.len() < first.len() && first.len() < write(&runs, Effort::Small).len());
    let mut reader = Reader::default();
    assert_eq!([reader.read(&first), reader.read(&again)], [Ok(runs.clone()), Ok(runs)]);
}

#[test]
fn a_salt_that_the_hash_was_not_made_with_is_not_told() {
    let [zuid, noord] = point();
    let mut writer = Writer::default();
    writer.may_tell(zuid.salts().keys().map(|entry| (*entry, [9; 16])).collect());
    assert_eq!(read(&writer.write(&noord.runs(), Effort::Small)), Ok(noord.runs()));
}

#[test]
fn erased_and_foreign_bodies_come_back_as_they_were() {
    let mut laptop = Laptop::new(3);
    laptop.append(Audience::Point, Kind(10), None, None);
    laptop.append(Audience::Point, Kind(12), Some(vec![1, 2, 3]), None);
    laptop.append(
        Audience::TownHall,
        Kind(60_000),
        Some(b"\x01\x00\x00\x00\x00\x00newer".to_vec()),
        Some(&SaltSource::None),
    );
    laptop.append(Audience::TownHall, Kind(9), Some(Vec::new()), None);
    assert_eq!(read(&write(&laptop.runs(), Effort::Small)).unwrap(), laptop.runs());
}

#[test]
fn a_run_that_goes_on_says_what_it_goes_on_from() {
    let [zuid, _] = point();
    let runs = vec![zuid.run(Audience::Point, 2).unwrap()];
    let read = read(&write(&runs, Effort::Small)).unwrap();
    assert_eq!(read, runs);
    assert_eq!(read[0].head(), runs[0].head());
}

#[test]
fn a_message_cut_off_anywhere_is_refused() {
    let message = write(&runs_of(&point()), Effort::Small);
    for end in 0..message.len() {
        assert!(read(&message[..end]).is_err(), "{end}");
    }
    assert!(read(&[&message[..], &[0]].concat()).is_err());
}

#[test]
fn a_message_with_one_bit_flipped_is_refused() {
    let runs = runs_of(&point());
    let message = write(&runs, Effort::Small);
    for bit in 0..message.len() * 8 {
        let mut flipped = message.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert!(read(&flipped).map_or(true, |read| read == runs), "{bit}");
    }
}

#[test]
fn a_newer_message_says_so() {
    let mut message = write(&[], Effort::Quick);
    message[0] = 2;
    assert_eq!(read(&message), Err(Unreadable::Newer));
}
