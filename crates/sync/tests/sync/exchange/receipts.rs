//! The town hall: what reaches it, what never does, and its receipts.

use ed25519_dalek::{Signer, SigningKey};
use steunpunt_domain::bundle::BundleFor;
use steunpunt_domain::hub::HubEnrolled;
use steunpunt_domain::ids::DeviceId;
use steunpunt_domain::logbook::{Audience, Fact};
use steunpunt_store::{held, logbook, standing};
use steunpunt_sync::bundle::{self, Reader, Seal};
use steunpunt_sync::carry::{self, Load, Since};
use steunpunt_sync::exchange::{End, Exchanged, exchange};
use steunpunt_sync::statement::{self, Statement};
use steunpunt_sync::wire::Effort;

use super::{Direct, between};
use crate::kit::{Laptop, paired};

struct Hall {
    laptop: Laptop,
    key: SigningKey,
}

impl Hall {
    fn new(point: &[&Laptop]) -> Self {
        let hall = Self { laptop: Laptop::new(), key: SigningKey::from_bytes(&[9; 32]) };
        for laptop in point {
            hall.laptop.store.change(|tx| standing::add_root(tx, laptop.device())).unwrap();
        }
        hall
    }

    fn public(&self) -> [u8; 32] {
        self.key.verifying_key().to_bytes()
    }

    fn enrols(&self, laptop: &Laptop) {
        let hub = HubEnrolled {
            public_key: self.public(),
            recipient: "age1".to_owned(),
            name: "Gemeente".to_owned(),
            addresses: vec!["127.0.0.1:1".to_owned()],
        };
        laptop.writes(|writing| writing.append(writing.opening(), Fact::HubEnrolled(hub)).map(|_| ()));
    }

    fn hears(&self, laptop: &Laptop) -> Exchanged {
        let mut line =
            Direct { between: BundleFor::TownHall, hall: Some(&self.key), ..Direct::to(&self.laptop, laptop) };
        let end = End {
            store: &laptop.store,
            peer: self.public(),
            between: BundleFor::TownHall,
            holder: None,
            now: laptop.now(),
        };
        exchange(&mut line, &end).unwrap()
    }

    /// How many entries of `writer` it has confirmed, as far as this laptop knows.
    fn confirmed(&self, laptop: &Laptop, writer: &Laptop) -> u64 {
        let hall = DeviceId::of_key(&self.public());
        let held = laptop.store.read(|connection| held::of(connection, hall)).unwrap();
        assert!(held.iter().all(|id| id.audience == Audience::TownHall));
        held.iter().filter(|id| id.device == writer.device()).map(|id| id.sequence).sum()
    }
}

fn of_the_town_hall(laptop: &Laptop) -> u64 {
    let entries = laptop.store.read(logbook::every_entry).unwrap();
    let own = entries.iter().map(|entry| entry.envelope.id).filter(|id| id.device == laptop.device());
    own.filter(|id| id.audience == Audience::TownHall).count() as u64
}

#[test]
fn what_the_town_hall_says_in_writing_is_the_receipt() {
    let noord = Laptop::new();
    let hall = Hall::new(&[&noord]);
    hall.enrols(&noord);
    noord.logs("insuline");
    assert_eq!(hall.confirmed(&noord, &noord), 0);
    hall.hears(&noord);
    assert_eq!(hall.confirmed(&noord, &noord), of_the_town_hall(&noord));
}

#[test]
fn no_word_of_the_points_own_series_reaches_it() {
    let noord = Laptop::new();
    let hall = Hall::new(&[&noord]);
    hall.enrols(&noord);
    let request = noord.logs("Mevrouw De Vries, insuline");
    noord.notes(request, "sleutel bij de buren");
    hall.hears(&noord);
    let entries = hall.laptop.store.read(logbook::every_entry).unwrap();
    let foreign: Vec<_> = entries.iter().filter(|entry| entry.envelope.id.device == noord.device()).collect();
    assert!(!foreign.is_empty());
    assert!(foreign.iter().all(|entry| entry.envelope.id.audience == Audience::TownHall));
}

#[test]
fn a_receipt_reaches_the_other_laptop_over_this_one() {
    let (noord, zuid) = paired();
    let hall = Hall::new(&[&noord]);
    hall.enrols(&noord);
    zuid.logs("een deken");
    between(&noord, &zuid);
    hall.hears(&noord);
    between(&noord, &zuid);
    assert_eq!(hall.confirmed(&zuid, &zuid), of_the_town_hall(&zuid));
}

#[test]
fn a_receipt_for_something_else_under_the_same_number_is_none() {
    let (noord, zuid) = (Laptop::new(), Laptop::new());
    let hall = Hall::new(&[&noord]);
    hall.enrols(&noord);
    noord.logs("insuline");
    hall.hears(&noord);
    let said = noord.store.read(held::statements).unwrap();
    let mut forged = Statement::read(&said[0]).unwrap();
    forged.counter += 1;
    let signed_by_another = forged.sign(&|bytes| zuid.store.sign(bytes));
    assert!(Statement::read(&signed_by_another).is_err());
    let signed = forged.sign(&|bytes| hall.key.sign(bytes).to_bytes());
    hall.enrols(&zuid);
    zuid.logs("iets anders");
    statement::take_in(&zuid.store, &[signed], zuid.now()).unwrap();
    assert_eq!(hall.confirmed(&zuid, &zuid), 0);
}

#[test]
fn what_only_a_copied_laptop_wrote_is_never_said_to_be_held_by_whoever_has_the_first_ones_entry() {
    let (noord, zuid) = paired();
    between(&noord, &zuid);
    let twin = zuid.twin();
    assert_eq!(twin.device(), zuid.device());
    zuid.logs("van de eerste");
    zuid.logs("nog een van de eerste");
    between(&zuid, &noord);
    let request = twin.logs("alleen op de kopie");
    let later = twin.logs("ook alleen op de kopie");
    for _ in 0..3 {
        between(&twin, &noord);
        between(&noord, &twin);
        for item in [request, later] {
            let holders = twin.store.read(|connection| held::holders(connection, item.0, twin.device())).unwrap();
            assert_eq!(holders, []);
        }
    }
}

/// What the other is not known to hold goes there on a stick.
fn carries(from: &Laptop, to: &Laptop) {
    let reader = Reader::of_device(&to.store.device_secret());
    let recipients = [reader.recipient()];
    let load = Load {
        made_for: BundleFor::Laptops,
        since: Since::Known,
        number: 1,
        name: "laptop",
        enrolment: None,
        seal: Seal::Recipients(&recipients),
        effort: Effort::Quick,
    };
    let written = carry::write(&from.store, &load, from.now()).unwrap();
    carry::take(&to.store, &bundle::open(&written.bytes, &reader).unwrap(), to.now()).unwrap();
}

#[test]
fn a_bundle_that_comes_back_is_a_receipt_and_goes_no_further() {
    let (noord, zuid) = paired();
    let request = noord.logs("insuline");
    let holders = || noord.store.read(|connection| held::holders(connection, request.0, noord.device())).unwrap();
    carries(&noord, &zuid);
    assert_eq!(holders(), []);
    carries(&zuid, &noord);
    assert_eq!(holders().iter().map(|holder| holder.device).collect::<Vec<_>>(), [zuid.device()]);
    assert!(noord.store.read(held::statements).unwrap().is_empty());
}

#[test]
fn a_bundle_is_no_receipt_for_what_a_copied_laptop_wrote_under_the_same_number() {
    let (noord, zuid) = paired();
    between(&noord, &zuid);
    let twin = zuid.twin();
    zuid.logs("van de eerste");
    between(&zuid, &noord);
    let request = twin.logs("alleen op de kopie");
    carries(&noord, &twin);
    assert_eq!(twin.store.read(|connection| held::holders(connection, request.0, twin.device())).unwrap(), []);
}

#[test]
fn the_same_as_last_time_is_not_said_again() {
    let noord = Laptop::new();
    let hall = Hall::new(&[&noord]);
    hall.enrols(&noord);
    hall.hears(&noord);
    let before = noord.store.read(held::statements).unwrap();
    let done = hall.hears(&noord);
    assert_eq!(noord.store.read(held::statements).unwrap(), before);
    assert_eq!(done.rounds, 1);
}
