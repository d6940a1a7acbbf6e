//! Frames for a radio.

use proptest::prelude::*;
use steunpunt_domain::emergency_report::EmergencyReported;
use steunpunt_domain::ids::DeviceId;
use steunpunt_domain::logbook::{Audience, Body, Fact, Header, Kind, SaltSource};
use steunpunt_domain::time::{Hybrid, Times, Wall};
use steunpunt_store::logbook::{Loose, Run};
use steunpunt_sync::wire::radio::{Misread, Unsendable, read, write};

use super::sample::{logs, sets_status};
use super::{Laptop, point};

fn loose(run: &Run) -> Vec<Loose> {
    let loose = |entry: &steunpunt_store::logbook::StoredEntry| {
        let steunpunt_domain::logbook::Envelope { id, kind, times, .. } = entry.envelope.clone();
        Loose { id, kind, times, body: entry.body.clone().unwrap() }
    };
    run.entries.iter().map(loose).collect()
}

/// To the second, numbered within the frame, and without salts.
fn rounded(entries: &[Loose]) -> Vec<Loose> {
    let second = |ms: i64| ms.div_euclid(1000) * 1000;
    let round = |(count, entry): (u64, &Loose)| {
        let hybrid = second((entry.times.hybrid.0 >> 16) as i64) as u64;
        let times = Times { wall: Wall(second(entry.times.wall.0)), hybrid: Hybrid(hybrid << 16 | count) };
        Loose { times, body: saltless(entry), ..entry.clone() }
    };
    (0..).zip(entries).map(round).collect()
}

fn saltless(entry: &Loose) -> Vec<u8> {
    match Body::decode(entry.kind, &entry.body) {
        Ok(Body { header, fact }) if matches!(header.salt, SaltSource::Own(_)) => {
            Body { header: header.with_salt([0; 16]), fact }.encode().unwrap()
        }
        _ => entry.body.clone(),
    }
}

#[test]
fn a_status_takes_no_more_than_twenty_four_bytes() {
    let (mut zuid, mut noord) = (Laptop::new(1), Laptop::new(2));
    for _ in 0..9_000 {
        zuid.append(Audience::TownHall, Kind(16), Some(vec![1, 0, 0, 0, 0, 0]), None);
        noord.append(Audience::TownHall, Kind(16), Some(vec![1, 0, 0, 0, 0, 0]), None);
    }
    let (item, _) = logs(&mut zuid, 147, "Insuline op", [1; 16]);
    noord.wall = zuid.wall;
    let first = sets_status(&mut noord, item, "accepted", item);
    sets_status(&mut zuid, item, "settled/helped_here", first);
    let known = [zuid.device, noord.device];
    for laptop in [&zuid, &noord] {
        let run = laptop.run(Audience::TownHall, 0).unwrap();
        let status = loose(&run).pop().unwrap();
        let frame = write(std::slice::from_ref(&status), &known).unwrap();
        assert!(frame.len() <= 24, "{}", frame.len());
        assert_eq!(read(&frame, &known).unwrap(), rounded(&[status]));
    }
}

#[test]
fn an_emergency_report_and_an_urgent_request_fit_in_a_frame() {
    let mut laptop = Laptop::new(1);
    let report = EmergencyReported {
        number: "N-ZB03-A3".to_owned(),
        what: "Man van 70 zakt in elkaar, ademt zwaar".to_owned(),
        place: "Hal van De Schakel, Kade 4".to_owned(),
        reach: "Wij staan bij de voordeur".to_owned(),
        told_ms: laptop.wall - 30_000,
        paper_number: None,
    };
    laptop.write(Header::default().by(laptop.device, None, "").with_salt([7; 16]), Fact::EmergencyReported(report));
    logs(&mut laptop, 147, "Insuline op", [1; 16]);
    let entries = loose(&laptop.run(Audience::TownHall, 0).unwrap());
    for entry in &entries {
        let frame = write(std::slice::from_ref(entry), &[laptop.device]).unwrap();
        assert!(frame.len() <= 120, "{} of kind {}", frame.len(), entry.kind.0);
    }
}

#[test]
fn everything_of_a_point_comes_back() {
    let laptops = point();
    let known: Vec<DeviceId> = laptops.iter().map(|laptop| laptop.device).collect();
    let entries: Vec<Loose> = laptops.iter().flat_map(Laptop::runs).flat_map(|run| loose(&run)).collect();
    let frame = write(&entries, &known).unwrap();
    assert_eq!(read(&frame, &known).unwrap(), rounded(&entries));
}

#[test]
fn a_device_that_is_unknown_or_cannot_be_told_from_another_is_refused() {
    let laptops = point();
    let entries = loose(&laptops[0].run(Audience::TownHall, 0).unwrap());
    let known: Vec<DeviceId> = laptops.iter().map(|laptop| laptop.device).collect();
    let frame = write(&entries, &known).unwrap();
    assert_eq!(write(&entries, &known[1..]), Err(Unsendable::UnknownDevice));
    assert_eq!(read(&frame, &known[1..]), Err(Misread::UnknownDevice));
    let mut double = known[0];
    double.0[15] ^= 1;
    assert_eq!(read(&frame, &[known[0], known[1], double]), Err(Misread::UnknownDevice), "two that begin alike");
    assert_eq!(write(&entries, &[known[0], known[1], double]), Err(Unsendable::TooManyDevices));
    assert_eq!(read(&frame, &[double, known[1]]), Err(Misread::UnknownDevice), "another that begins alike");
}

#[test]
fn a_newer_frame_says_so() {
    assert_eq!(read(&[0x80], &[]), Err(Misread::Newer));
    assert_eq!(read(&[], &[]), Err(Misread::Damaged));
}

#[test]
fn a_frame_cut_off_anywhere_is_refused_or_has_fewer_entries() {
    let laptops = point();
    let known: Vec<DeviceId> = laptops.iter().map(|laptop| laptop.device).collect();
    let entries = loose(&laptops[0].run(Audience::TownHall, 0).unwrap());
    let frame = write(&entries, &known).unwrap();
    for end in 0..frame.len() {
        assert!(read(&frame[..end], &known).map_or(true, |read| read.len() < entries.len()), "{end}");
    }
}

proptest! {
    #[test]
    fn any_entry_comes_back(
        kind in any::<u16>(),
        body in prop::collection::vec(any::<u8>(), 0..60),
        sequence in any::<u64>(),
        wall in 0..4_000_000_000_000_i64,
    ) {
        let laptop = Laptop::new(1);
        let id = steunpunt_domain::ids::EntryId { device: laptop.device, audience: Audience::Point, sequence };
        let times = Times { wall: Wall(wall), hybrid: Hybrid::default().next(Wall(wall)) };
        let entries = [Loose { id, kind: Kind(kind), times, body }];
        let frame = write(&entries, &[laptop.device]).unwrap();
        prop_assert_eq!(read(&frame, &[laptop.device]), Ok(rounded(&entries)));
    }
}
