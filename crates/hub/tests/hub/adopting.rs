//! A laptop that worked for days without any town hall comes in with all it has.

use steunpunt_hub::{Error, Outcome, Road, overview};
use steunpunt_sync::bundle::Seal;
use steunpunt_sync::enrolment::Welcome;

use crate::kit::{Laptop, Town};

const WORDS: &str = "appel dijk fiets klok regen boot";

#[test]
fn a_stick_with_six_words_brings_a_point_that_nobody_knew() {
    let (town, laptop) = (Town::new(), Laptop::new("ZB07", false));
    laptop.log("U1");
    let stick = laptop.bundle(Seal::Passphrase(WORDS), None);
    assert!(matches!(town.hub.receive(&stick, None, Road::Stick), Err(Error::NeedsWords)));
    let mistyped = town.hub.receive(&stick, Some("andere woorden"), Road::Stick);
    assert!(matches!(mistyped, Err(Error::WrongWords)), "{mistyped:?}");
    let held = town.hub.receive(&stick, Some(WORDS), Road::Stick).unwrap();
    assert_eq!(held, Outcome::HeldAside { public_key: laptop.store.device_key() });
    assert!(overview(&town.hub).unwrap().points.is_empty(), "no point before a person said so");
    town.hub.confirm(&laptop.fingerprint()).unwrap();
    let seen = overview(&town.hub).unwrap();
    assert_eq!((seen.points[0].point.name.as_str(), seen.points[0].open), ("De Schakel", 1));

    let enrolment = town.enrol("ZB07", false);
    laptop.enrol(&enrolment);
    assert_eq!(laptop.knock(&town, &enrolment), Welcome::Admitted);
    laptop.log("U2");
    assert!(laptop.exchange(&town).unwrap().same);
    assert!(laptop.is_confirmed(&town));
}

#[test]
fn a_laptop_that_exchanged_nothing_before_its_enrolment_brings_all_over_the_line() {
    let (town, laptop) = (Town::new(), Laptop::new("ZB03", false));
    laptop.log_many("U3", 20);
    let enrolment = town.enrol("ZB03", false);
    laptop.enrol(&enrolment);
    laptop.knock(&town, &enrolment);
    town.hub.confirm(&laptop.fingerprint()).unwrap();
    laptop.exchange(&town).unwrap();
    assert_eq!(overview(&town.hub).unwrap().points[0].open, 20);
    assert!(laptop.is_confirmed(&town));
}
