//! What a point keeps to itself never reaches the town hall.

use steunpunt_domain::bundle::BundleFor;
use steunpunt_domain::logbook::Audience;
use steunpunt_hub::{Error, Road, export_files};
use steunpunt_store::logbook::{aside, every_entry};
use steunpunt_sync::bundle::Seal;
use steunpunt_sync::enrolment::{NotTaken, Received};
use steunpunt_sync::exchange::{self, End};

use crate::kit::{Laptop, SECRET_WORDS, Town, any_file_holds};

fn holds_nothing_private(town: &Town) {
    let point = town.point("ZB03");
    let (entries, aside) = point.store.read(|connection| Ok((every_entry(connection)?, aside(connection)?))).unwrap();
    assert!(entries.iter().all(|entry| entry.envelope.id.audience == Audience::TownHall));
    assert!(aside.is_empty());
    let held = entries.iter().filter_map(|entry| entry.body.as_deref());
    assert!(held.into_iter().all(|body| !body.windows(8).any(|it| it == &SECRET_WORDS.as_bytes()[..8])));
    let exported = export_files(&town.hub).unwrap();
    assert!(exported.iter().all(|file| !String::from_utf8_lossy(&file.bytes).contains(SECRET_WORDS)));
}

#[test]
fn no_private_body_comes_over_a_line_or_a_stick() {
    let town = Town::new();
    let laptop = town.with_laptop("ZB03");
    laptop.log("U1");
    laptop.exchange(&town).unwrap();
    laptop.log("U2");
    town.hub.receive(&laptop.sealed_for(&town, None), None, Road::Stick).unwrap();
    assert!(laptop.exchange(&town).unwrap().same);
    holds_nothing_private(&town);
}

#[test]
fn a_laptop_that_offers_its_private_series_is_refused_whole() {
    let town = Town::new();
    let laptop = town.with_laptop("ZB03");
    laptop.exchange(&town).unwrap();
    laptop.log("U1");
    let open = End { between: BundleFor::Laptops, ..laptop.end(&town) };
    assert!(exchange::exchange(&mut laptop.line(&town), &open).is_err());
    let recipients = [town.hub.recipient()];
    let bundle = laptop.bundle_for(BundleFor::Laptops, Seal::Recipients(&recipients), None);
    let stick = town.hub.receive(&bundle, None, Road::Stick);
    assert!(matches!(stick, Err(Error::NotTaken(NotTaken::NotForUs))), "{stick:?}");
    assert_eq!(laptop.upload(&town, bundle).unwrap(), Received::NotTaken(NotTaken::NotForUs));
    holds_nothing_private(&town);
}

#[test]
fn nothing_that_waits_or_is_kept_can_be_read_on_the_disk() {
    let (town, laptop) = (Town::new(), Laptop::new("ZB03", false));
    let enrolment = town.enrol("ZB03", false);
    laptop.enrol(&enrolment);
    laptop.report("rook uit de kelder");
    laptop.knock(&town, &enrolment);
    laptop.upload(&town, laptop.sealed_for(&town, Some(enrolment.token))).unwrap();
    assert!(!any_file_holds(town.place.path(), "rook uit"));
    town.hub.confirm(&laptop.fingerprint()).unwrap();
    laptop.exchange(&town).unwrap();
    for words in ["rook uit", "Kade 4", "Noord"] {
        assert!(!any_file_holds(town.place.path(), words), "{words}");
    }
}
