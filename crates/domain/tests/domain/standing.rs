//! Who may write here, from what is said of devices, in whatever order it comes.

use ed25519_dalek::{Signer, SigningKey};
use steunpunt_domain::device::{DeviceIntroduced, Succession, succession_bytes};
use steunpunt_domain::hub::HubEnrolled;
use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::logbook::{Audience, Body, Envelope, Fact, Header, Kind, Reading};
use steunpunt_domain::standing::{DeviceAdmitted, DeviceStruckOff, Standing, Standings};
use steunpunt_domain::time::Times;

struct Device(SigningKey);

impl Device {
    fn new(number: u8) -> Self {
        Self(SigningKey::from_bytes(&[number; 32]))
    }

    fn key(&self) -> [u8; 32] {
        self.0.verifying_key().to_bytes()
    }

    fn id(&self) -> DeviceId {
        DeviceId::of_key(&self.key())
    }

    fn says(&self, sequence: u64, header: Header, fact: Fact) -> Reading {
        let id = EntryId { device: self.id(), audience: Audience::TownHall, sequence };
        let (kind, times) = (Kind(0), Times::default());
        let envelope = Envelope { id, kind, times, body_hash: [0; 32], previous: [0; 32] };
        Reading::of(&envelope, Body { header, fact })
    }

    fn introduces(&self, succeeds: Option<&Device>) -> Reading {
        let succession = succeeds.map(|old| Succession {
            previous: old.id(),
            signature: old.0.sign(&succession_bytes(&self.key())).to_bytes().to_vec(),
        });
        let introduced = DeviceIntroduced { public_key: self.key(), letter: "A".to_owned(), succession };
        self.says(1, Header::default(), Fact::DeviceIntroduced(introduced))
    }

    fn admits(&self, sequence: u64, other: &Device) -> Reading {
        let admitted = DeviceAdmitted { public_key: other.key() };
        self.says(sequence, Header::default(), Fact::DeviceAdmitted(admitted))
    }

    fn enrols(&self, sequence: u64, hall: &Device) -> Reading {
        let text = String::new;
        let hub = HubEnrolled { public_key: hall.key(), recipient: text(), name: text(), addresses: Vec::new() };
        self.says(sequence, Header::default(), Fact::HubEnrolled(hub))
    }

    fn strikes_off(&self, sequence: u64, other: &Device, up_to: [u64; 2]) -> Reading {
        let mut header = Header::default();
        let named = EntryId { device: other.id(), audience: Audience::TownHall, sequence: 1 };
        let device = header.refer(self.id(), named);
        self.says(sequence, header, Fact::DeviceStruckOff(DeviceStruckOff { device, up_to }))
    }
}

/// The same in both orders.
fn standings(roots: &[&Device], mut readings: Vec<Reading>) -> Standings {
    let roots: Vec<DeviceId> = roots.iter().map(|device| device.id()).collect();
    let forwards = Standings::fold(&roots, &readings);
    readings.reverse();
    assert_eq!(Standings::fold(&roots, &readings), forwards);
    forwards
}

#[test]
fn whoever_was_let_in_lets_others_in() {
    let (noord, zuid, west, stranger) = (Device::new(1), Device::new(2), Device::new(3), Device::new(4));
    let said = vec![noord.admits(2, &zuid), zuid.admits(2, &west), stranger.admits(1, &stranger)];
    let standings = standings(&[&noord], said);
    assert!([&noord, &zuid, &west].iter().all(|device| standings.of(device.id()).is_admitted()));
    assert_eq!(standings.of(stranger.id()), Standing::Unknown);
}

#[test]
fn a_town_hall_writes_and_lets_nobody_in() {
    let (noord, hall, thief) = (Device::new(1), Device::new(2), Device::new(3));
    let series = Device::new(4);
    let said = vec![
        noord.enrols(2, &hall),
        hall.introduces(None),
        series.introduces(Some(&hall)),
        series.admits(2, &thief),
        hall.admits(2, &thief),
        series.strikes_off(3, &noord, [0, 0]),
    ];
    let standings = standings(&[], said.clone());
    assert_eq!(standings.of(hall.id()), Standing::Unknown);
    let zuid = Device::new(5);
    let said = [said, vec![zuid.admits(2, &noord)]].concat();
    let standings = self::standings(&[&zuid], said);
    assert!(standings.of(series.id()).is_admitted() && !standings.is_laptop(series.id()));
    assert!(standings.of(noord.id()).is_admitted() && standings.is_laptop(noord.id()));
    assert_eq!(standings.of(thief.id()), Standing::Unknown);
}

#[test]
fn on_its_own_store_a_town_hall_lets_laptops_in_also_after_it_was_put_back() {
    let (hall, before, now, noord) = (Device::new(1), Device::new(2), Device::new(3), Device::new(4));
    let said = vec![
        hall.introduces(None),
        before.introduces(Some(&hall)),
        before.admits(2, &noord),
        now.introduces(Some(&hall)),
        noord.enrols(2, &hall),
    ];
    let standings = standings(&[&now, &hall], said);
    assert!(standings.of(noord.id()).is_admitted());
}

#[test]
fn nobody_strikes_off_the_device_through_which_alone_it_writes() {
    let [own, old, new] = [1, 2, 3].map(Device::new);
    let goes_on = [new.introduces(Some(&old)), new.admits(2, &old), new.strikes_off(3, &old, [0, 1])];
    let said = [&[own.admits(2, &old), old.introduces(None)], &goes_on[..]].concat();
    let here = Standings::fold(&[own.id()], &said);
    assert_eq!((here.of(old.id()), here.of(new.id())), (Standing::Admitted, Standing::Admitted));
    let there = Standings::fold(&[new.id()], &said);
    assert_eq!((there.of(old.id()), there.of(new.id())), (Standing::StruckOff([0, 1]), Standing::Admitted));
    let let_in = Standings::fold(&[own.id()], &[&said[..], &[own.admits(3, &new)]].concat());
    assert_eq!((let_in.of(old.id()), let_in.of(new.id())), (Standing::StruckOff([0, 1]), Standing::Admitted));
}

#[test]
fn a_device_that_was_struck_off_keeps_what_anybody_knew_of_it() {
    let (noord, zuid, lost, hall) = (Device::new(1), Device::new(2), Device::new(3), Device::new(4));
    let said = vec![
        noord.admits(2, &zuid),
        noord.admits(3, &lost),
        noord.enrols(4, &hall),
        noord.strikes_off(5, &lost, [3, 5]),
        zuid.strikes_off(2, &lost, [4, 2]),
        hall.strikes_off(2, &lost, [0, 7]),
        lost.admits(9, &Device::new(9)),
    ];
    let standings = standings(&[&noord], said);
    assert_eq!(standings.of(lost.id()), Standing::StruckOff([4, 7]));
    assert!(standings.of(lost.id()).takes(Audience::Point, 4));
    assert!(!standings.of(lost.id()).takes(Audience::Point, 5));
    assert_eq!(standings.of(Device::new(9).id()), Standing::Unknown);
}
