//! From an enrolment to a receipt, over a line; and every laptop that is not let in.

use steunpunt_domain::time::Wall;
use steunpunt_hub::{Enrolling, overview};
use steunpunt_store::held;
use steunpunt_sync::enrolment::{Enrolment, Received, Refused, Welcome};
use steunpunt_sync::{exchange, lan, qr};

use crate::kit::{Laptop, NOW, Town};

#[test]
fn a_laptop_is_enrolled_confirmed_heard_and_gets_its_receipt() {
    let (town, laptop) = (Town::new(), Laptop::new("ZB03", false));
    let enrolment = town.enrol("ZB03", false);
    laptop.enrol(&enrolment);
    let request = laptop.log("U1");
    laptop.report("rook uit de kelder");
    assert_eq!(laptop.knock(&town, &enrolment), Welcome::Waiting);
    let sent = laptop.upload(&town, laptop.sealed_for(&town, Some(enrolment.token))).unwrap();
    assert_eq!(sent, Received::HeldAside);
    let before = overview(&town.hub).unwrap();
    assert_eq!(
        (before.points[0].open, before.points[0].emergencies.len()),
        (0, 0),
        "nothing counts before a person said so"
    );
    assert_eq!((before.waiting[0].requests, before.waiting[0].emergencies, before.waiting[0].enrolled), (1, 1, true));
    let refused = laptop.exchange(&town).unwrap_err();
    assert!(matches!(refused, exchange::Error::Line(lan::Error::NotPaired)), "{refused:?}");

    town.hub.confirm(&laptop.fingerprint().to_lowercase().replace('-', " ")).unwrap();
    let after = overview(&town.hub).unwrap();
    assert!(after.waiting.is_empty());
    assert_eq!((after.points[0].open, after.points[0].urgent[0].neighbourhood.as_str()), (1, "Noorderplassen"));
    assert_eq!(after.points[0].emergencies[0].report.what, "rook uit de kelder");
    assert_eq!(laptop.knock(&town, &enrolment), Welcome::Admitted, "knocking again says so");

    let done = laptop.exchange(&town).unwrap();
    assert!(done.same, "{done:?}");
    assert!(laptop.is_confirmed(&town));
    let own = laptop.device();
    let holders = laptop.store.read(|connection| held::holders(connection, request.0, own)).unwrap();
    assert!(holders.iter().any(|holder| holder.is_hub), "{holders:?}");
}

#[test]
fn with_nothing_new_one_question_and_one_answer_are_all() {
    let town = Town::new();
    let laptop = town.with_laptop("ZB03");
    laptop.log("U2");
    assert!(laptop.exchange(&town).unwrap().same);
    let mut line = laptop.line(&town);
    let done = exchange::exchange(&mut line, &laptop.end(&town)).unwrap();
    assert_eq!((done.rounds, done.sent, done.same), (1, 0, true));
    let bytes = line.inside();
    assert!(bytes.sent + bytes.received <= 400, "{bytes:?}");
}

#[test]
fn a_second_laptop_is_let_in_by_the_first_without_asking_the_town_hall() {
    let town = Town::new();
    let (first, second) = (town.with_laptop("ZB03"), Laptop::new("ZB03", false));
    second.enrol(&town.enrol("ZB03", false));
    second.log("U3");
    assert!(second.exchange(&town).is_err(), "nobody let it in yet");
    first.admit(&second);
    first.exchange(&town).unwrap();
    second.exchange(&town).unwrap();
    assert!(second.is_confirmed(&town));
    assert_eq!(overview(&town.hub).unwrap().points[0].open, 1);
}

#[test]
fn a_laptop_that_waits_and_is_let_in_by_another_one_waits_no_more() {
    let town = Town::new();
    let (first, second) = (town.with_laptop("ZB03"), Laptop::new("ZB03", false));
    let enrolment = town.enrol("ZB03", false);
    second.log("U1");
    assert_eq!(second.knock(&town, &enrolment), Welcome::Waiting);
    assert_eq!(second.upload(&town, second.sealed_for(&town, Some(enrolment.token))).unwrap(), Received::HeldAside);
    first.admit(&second);
    first.exchange(&town).unwrap();
    let seen = overview(&town.hub).unwrap();
    assert!(seen.waiting.is_empty(), "{:?}", seen.waiting);
    assert_eq!(overview(&town.hub).unwrap().points[0].open, 1, "what it handed in is taken in");
}

#[test]
fn a_laptop_without_a_good_token_does_not_get_in() {
    let (town, laptop) = (Town::new(), Laptop::new("ZB03", false));
    let enrolment = town.enrol("ZB03", false);
    let knock = |enrolment: &Enrolment| laptop.knock(&town, enrolment);
    let forged = Enrolment { token: [7; 16], ..enrolment.clone() };
    assert_eq!(knock(&forged), Welcome::Refused(Refused::UnknownToken));
    let bundle = laptop.sealed_for(&town, Some(enrolment.token));
    assert_eq!(laptop.upload(&town, bundle), Err(lan::Error::NotPaired), "a stranger hands nothing in");
    town.clock.pass_minutes(72 * 60 + 1);
    assert_eq!(knock(&enrolment), Welcome::Refused(Refused::Expired));
    assert!(town.hub.waiting().unwrap().is_empty());
}

#[test]
fn a_token_is_for_so_many_laptops_and_good_again_for_each_of_them() {
    let town = Town::new();
    let enrolment = town.enrol("ZB03", false);
    let laptops = [(); 3].map(|()| Laptop::new("ZB03", false));
    let knocked = laptops.each_ref().map(|laptop| laptop.knock(&town, &enrolment));
    assert_eq!(knocked, [Welcome::Waiting, Welcome::Waiting, Welcome::Refused(Refused::UsedUp)]);
    assert_eq!(laptops[0].knock(&town, &enrolment), Welcome::Waiting);
    assert_eq!(town.hub.waiting().unwrap().len(), 2);
}

#[test]
fn another_point_and_an_exercise_are_told_apart() {
    let town = Town::new();
    let enrolment = town.enrol("ZB03", false);
    let (other, exercise) = (Laptop::new("ZB04", false), Laptop::new("ZB03", true));
    assert_eq!(other.knock(&town, &enrolment), Welcome::Refused(Refused::OtherPoint));
    assert_eq!(exercise.knock(&town, &enrolment), Welcome::Refused(Refused::ExerciseDiffers));
    town.enrol("ZB04", false);
    assert_eq!(other.knock(&town, &enrolment), Welcome::Refused(Refused::UnknownToken), "a token is for one point");
}

#[test]
fn a_laptop_that_was_turned_away_stays_out() {
    let (town, laptop) = (Town::new(), Laptop::new("ZB03", false));
    let enrolment = town.enrol("ZB03", false);
    laptop.knock(&town, &enrolment);
    town.hub.turn_away(&laptop.fingerprint()).unwrap();
    assert!(town.hub.waiting().unwrap().is_empty());
    assert_eq!(laptop.knock(&town, &enrolment), Welcome::Refused(Refused::Turned));
    assert!(town.hub.confirm(&laptop.fingerprint()).is_err());
}

#[test]
fn an_enrolment_is_the_same_as_a_file_and_as_codes_on_a_card() {
    let town = Town::new();
    let enrolment = town.enrol("ZB03", false);
    assert_eq!(Enrolment::read(&town.hub.write_enrolment(&enrolment)), Ok(enrolment.clone()));
    let parts = qr::chain(&town.hub.write_enrolment(&enrolment.for_a_card()), qr::Kind::Enrolment).unwrap();
    let mut collector = qr::Collector::default();
    let whole = parts.iter().rev().filter_map(|part| collector.add(part).unwrap().whole).last().unwrap();
    assert_eq!(Enrolment::read(&whole.bytes).unwrap().token, enrolment.token);
    assert!(!enrolment.is_expired(Wall(NOW)) && parts.len() <= 2, "{}", parts.len());
}

#[test]
fn a_point_that_is_known_does_not_change_its_name() {
    let town = Town::new();
    town.enrol("ZB03", false);
    let point = steunpunt_domain::support_point::PointOpened::new("De Brug", "ZB03", "GM0000", false).unwrap();
    let again = town.hub.enrol(Enrolling { point, hours: 1, most_laptops: 1 });
    assert!(matches!(again, Err(steunpunt_hub::Error::OtherName)));
}
