//! Laptops that were struck off, whoever let them in.

use steunpunt_domain::time::Wall;
use steunpunt_store::exchange::{held_of, strike_off};
use steunpunt_store::logbook::Author;
use steunpunt_sync::enrolment::{NotTaken, Refused, Welcome};
use steunpunt_sync::{exchange, lan};

use crate::kit::{Laptop, NOW, Town};

/// A point with two laptops that have heard of each other by way of the town hall.
fn two_laptops() -> (Town, Laptop, Laptop) {
    let town = Town::new();
    let (first, second) = (town.with_laptop("ZB03"), Laptop::new("ZB03", false));
    second.enrol(&town.enrol("ZB03", false));
    first.admit(&second);
    first.exchange(&town).unwrap();
    second.admit(&first);
    second.exchange(&town).unwrap();
    first.exchange(&town).unwrap();
    (town, first, second)
}

fn strike(by: &Laptop, other: &Laptop) {
    let held = by.store.read(|connection| held_of(connection, other.device())).unwrap();
    by.store.write(Wall(NOW), Author::default(), |writing| strike_off(writing, &held)).unwrap();
}

fn is_refused(laptop: &Laptop, town: &Town) -> bool {
    matches!(laptop.exchange(town), Err(exchange::Error::Line(lan::Error::NotPaired)))
}

#[test]
fn a_struck_off_laptop_is_refused_by_every_road() {
    let (town, first, second) = two_laptops();
    strike(&first, &second);
    first.exchange(&town).unwrap();
    second.log("U1");
    assert!(is_refused(&second, &town));
    let enrolment = town.enrol("ZB03", false);
    assert_eq!(second.knock(&town, &enrolment), Welcome::Refused(Refused::Turned), "nor with a new token");
    let stick = town.hub.receive(&second.sealed_for(&town, Some(enrolment.token)), None, steunpunt_hub::Road::Stick);
    assert!(matches!(stick, Err(steunpunt_hub::Error::NotTaken(NotTaken::NotAdmitted))));
    assert!(!is_refused(&first, &town));
}

#[test]
fn the_laptop_that_the_town_hall_let_in_can_be_struck_off_too_and_the_others_stay() {
    let (town, first, second) = two_laptops();
    strike(&second, &first);
    second.exchange(&town).unwrap();
    assert!(is_refused(&first, &town));
    assert!(!is_refused(&second, &town), "it was let in by the one that is gone, before");
}
