//! A stick to the town hall, and the receipt that comes back on it.

use steunpunt_domain::bundle::BundleFor;
use steunpunt_domain::time::Wall;
use steunpunt_hub::{Outcome, Road, overview};
use steunpunt_sync::bundle::{self, Reader};
use steunpunt_sync::enrolment::Received;
use steunpunt_sync::{carry, qr, statement};

use crate::kit::{Laptop, NOW, Town};

fn bring_back_the_receipt(town: &Town, laptop: &Laptop) {
    let receipt = town.hub.receipt(&town.point("ZB03")).unwrap();
    let opened = bundle::open(&receipt.bytes, &Reader::of_device(&laptop.store.device_secret())).unwrap();
    assert_eq!(opened.header.made_for, BundleFor::Laptops);
    carry::take(&laptop.store, &opened, Wall(NOW)).unwrap();
}

#[test]
fn a_point_without_any_line_is_enrolled_heard_and_confirmed_by_stick() {
    let (town, laptop) = (Town::new(), Laptop::new("ZB03", false));
    let enrolment = town.enrol("ZB03", false);
    laptop.enrol(&enrolment);
    laptop.log("U1");
    let stick = laptop.sealed_for(&town, Some(enrolment.token));
    let held = town.hub.receive(&stick, None, Road::Stick).unwrap();
    assert_eq!(held, Outcome::HeldAside { public_key: laptop.store.device_key() });
    assert_eq!(town.hub.receive(&stick, None, Road::Stick).unwrap(), held, "twice the same stick is the same as once");
    town.hub.confirm(&laptop.fingerprint()).unwrap();
    assert_eq!(overview(&town.hub).unwrap().points[0].open, 1);
    assert!(!laptop.is_confirmed(&town));
    bring_back_the_receipt(&town, &laptop);
    assert!(laptop.is_confirmed(&town));
    assert_eq!(town.hub.receive(&stick, None, Road::Stick).unwrap(), Outcome::Taken { new: 0 });
}

#[test]
fn what_another_program_took_in_is_heard_by_the_server_too() {
    let (town, laptop) = (Town::new(), Laptop::new("ZB03", false));
    let enrolment = town.enrol("ZB03", false);
    assert_eq!(overview(&town.hub).unwrap().points[0].heard, None);
    let command = town.beside();
    command.receive(&laptop.sealed_for(&town, Some(enrolment.token)), None, Road::Stick).unwrap();
    command.confirm(&laptop.fingerprint()).unwrap();
    let heard = overview(&town.hub).unwrap().points[0].heard.unwrap();
    assert_eq!((heard.at_ms, heard.road), (NOW, Road::Stick));
}

#[test]
fn receipts_are_numbered_and_later_ones_cover_more() {
    let town = Town::new();
    let laptop = town.with_laptop("ZB03");
    town.hub.receive(&laptop.sealed_for(&town, None), None, Road::Stick).unwrap();
    bring_back_the_receipt(&town, &laptop);
    let first = laptop.statement(&town).unwrap().counter;
    laptop.log("U3");
    assert!(!laptop.is_confirmed(&town));
    town.hub.receive(&laptop.sealed_for(&town, None), None, Road::Stick).unwrap();
    bring_back_the_receipt(&town, &laptop);
    assert!(laptop.is_confirmed(&town) && laptop.statement(&town).unwrap().counter > first);
    assert_eq!(town.hub.receipt(&town.point("ZB03")).unwrap().number, 3);
}

#[test]
fn a_courier_hands_in_a_bundle_of_another_point_that_it_cannot_read() {
    let town = Town::new();
    let (courier, writer) = (town.with_laptop("ZB03"), town.with_laptop("ZB04"));
    writer.log("U1");
    let bundle = writer.sealed_for(&town, None);
    assert!(matches!(courier.upload(&town, bundle).unwrap(), Received::Taken { new } if new > 0));
    let open: Vec<_> = overview(&town.hub).unwrap().points.iter().map(|it| it.open).collect();
    assert_eq!(open, [0, 1]);
}

#[test]
fn two_laptops_that_are_called_the_same_are_told_apart() {
    let town = Town::new();
    let laptops = ["ZB03", "ZB03"].map(|code| town.with_laptop(code));
    for laptop in &laptops {
        town.hub.receive(&laptop.sealed_for(&town, None), None, Road::Stick).unwrap();
    }
    let named: Vec<String> = overview(&town.hub).unwrap().points[0].laptops.iter().map(|it| it.0.clone()).collect();
    assert!(named.len() == 2 && named[0] != named[1], "{named:?}");
    assert!(laptops.iter().all(|laptop| named.iter().any(|it| it.ends_with(&laptop.fingerprint()))), "{named:?}");
}

#[test]
fn the_receipt_goes_back_on_paper_when_nothing_else_does() {
    let town = Town::new();
    let laptop = town.with_laptop("ZB03");
    laptop.log("U1");
    town.hub.receive(&laptop.sealed_for(&town, None), None, Road::Stick).unwrap();
    assert!(!laptop.is_confirmed(&town));
    let mut collector = qr::Collector::default();
    let codes = town.hub.receipt_codes(&town.point("ZB03")).unwrap();
    let whole = codes.iter().filter_map(|code| collector.add(code).unwrap().whole).next().unwrap();
    assert_eq!(whole.kind, qr::Kind::Receipt);
    statement::take_in(&laptop.store, &[whole.bytes], Wall(NOW)).unwrap();
    assert!(laptop.is_confirmed(&town));
}
