//! What a town hall gives to a point: signed, versioned, of a bearable size, and the two small messages at its door.

use ed25519_dalek::{Signer, SigningKey};
use proptest::prelude::*;
use steunpunt_domain::hub::HubEnrolled;
use steunpunt_domain::support_point::PointOpened;
use steunpunt_domain::time::Wall;
use steunpunt_sync::enrolment::{
    Enrolment, Introduction, NotAnEnrolment, Received, Refused, Welcome, fingerprint, is_fingerprint_of,
};

fn key() -> SigningKey {
    SigningKey::from_bytes(&[7; 32])
}

fn enrolment() -> Enrolment {
    Enrolment {
        point: PointOpened::new("De Schakel", "ZB03", "GM0344", false).unwrap(),
        hub: HubEnrolled {
            public_key: key().verifying_key().to_bytes(),
            recipient: "age1qqqq".to_owned(),
            name: "Gemeente Voorbeeld".to_owned(),
            addresses: vec!["192.0.2.7:7473".to_owned(), "hub.gemeente.invalid:7473".to_owned()],
        },
        token: [9; 16],
        expires: Wall(1_000),
        most_laptops: 6,
        configuration: vec![("urgencies.toml".to_owned(), "# leeg".to_owned())],
    }
}

fn written(enrolment: &Enrolment) -> Vec<u8> {
    enrolment.write(|bytes| key().sign(bytes).to_bytes())
}

#[test]
fn an_enrolment_reads_back_what_it_writes() {
    assert_eq!(Enrolment::read(&written(&enrolment())), Ok(enrolment()));
    assert!(!enrolment().is_expired(Wall(1_000)) && enrolment().is_expired(Wall(1_001)));
    let card = written(&enrolment().for_a_card());
    assert!(card.len() < 285 * 2, "two codes at most: {}", card.len());
}

#[test]
fn a_flipped_bit_anywhere_is_noticed() {
    let good = written(&enrolment());
    for place in 0..good.len() * 8 {
        let mut bytes = good.clone();
        bytes[place / 8] ^= 1 << (place % 8);
        assert!(Enrolment::read(&bytes).is_err(), "bit {place}");
    }
    for length in 0..good.len() {
        assert!(Enrolment::read(&good[..length]).is_err(), "cut at {length}");
    }
}

#[test]
fn other_files_newer_ones_and_another_signer_are_told_apart() {
    assert_eq!(Enrolment::read(b"age-encryption.org/v1"), Err(NotAnEnrolment::NotOne));
    let mut newer = written(&enrolment());
    newer[3] = 2;
    assert_eq!(Enrolment::read(&newer), Err(NotAnEnrolment::Newer));
    assert_eq!(Enrolment::read(&vec![0; 3 << 20]), Err(NotAnEnrolment::TooLarge));
    let other = enrolment().write(|bytes| SigningKey::from_bytes(&[8; 32]).sign(bytes).to_bytes());
    assert_eq!(Enrolment::read(&other), Err(NotAnEnrolment::Damaged));
}

#[test]
fn what_a_rightly_signed_one_says_must_be_bearable_too() {
    let refused = |change: &dyn Fn(&mut Enrolment)| {
        let mut changed = enrolment();
        change(&mut changed);
        assert_eq!(Enrolment::read(&written(&changed)), Err(NotAnEnrolment::Damaged), "{changed:?}");
    };
    refused(&|it| it.point.code = "../etc".to_owned());
    refused(&|it| it.hub.name = "twee\nregels".to_owned());
    refused(&|it| it.hub.addresses = vec!["192.0.2.7:7473".to_owned(); 17]);
    refused(&|it| it.configuration = vec![("../../x.toml".to_owned(), String::new())]);
    refused(&|it| it.configuration = vec![("urgencies.exe".to_owned(), String::new())]);
}

#[test]
fn a_fingerprint_is_read_aloud_and_typed_as_people_do() {
    let key = key().verifying_key().to_bytes();
    let shown = fingerprint(&key);
    assert_eq!((shown.len(), shown.matches('-').count()), (19, 3));
    assert!(is_fingerprint_of(&shown.to_lowercase().replace('-', " "), &key));
    assert!(!is_fingerprint_of(&shown, &[1; 32]) && !is_fingerprint_of("", &key));
}

#[test]
fn the_messages_at_the_door_read_back_and_refuse_nonsense() {
    let said = Introduction {
        token: [9; 16],
        point: "ZB03".to_owned(),
        exercise: false,
        letter: "A".to_owned(),
        name: "Noord".to_owned(),
    };
    assert_eq!(Introduction::read(&said.write()), Ok(said.clone()));
    let long = Introduction { name: "x".repeat(121), ..said };
    assert_eq!(Introduction::read(&long.write()), Err(Refused::NotUnderstood));
    assert_eq!(Introduction::read(&[2, 0]), Err(Refused::OtherVersion));
    for welcome in [Welcome::Admitted, Welcome::Waiting, Welcome::Refused(Refused::Expired)] {
        assert_eq!(Welcome::read(&welcome.write()), welcome);
    }
    assert_eq!(Received::read(&Received::Taken { new: 7 }.write()), Received::Taken { new: 7 });
}

proptest! {
    #[test]
    fn any_bytes_are_refused_without_harm(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        prop_assert!(Enrolment::read(&bytes).is_err());
        prop_assert!(Enrolment::read(&[b"SPE\x01".as_slice(), &bytes].concat()).is_err());
        let _ = (Introduction::read(&bytes), Welcome::read(&bytes), Received::read(&bytes));
    }
}
