//! Bundles: whole or refused.

mod damage;

use std::cell::Cell;

use steunpunt_domain::bundle::BundleFor;
use steunpunt_store::logbook::Run;
use steunpunt_sync::bundle::{Error, Header, Reader, Seal, open, open_with_passphrase, seal};
use steunpunt_sync::wire::{Effort, Writer};

use super::wire::{Laptop, point};

const READER: [u8; 32] = [9; 32];

pub fn header(sender: &Laptop) -> Header {
    Header {
        point: "ZB03".to_owned(),
        exercise: true,
        sender: sender.public_key(),
        sender_letter: "A".to_owned(),
        sender_name: "Zuid".to_owned(),
        number: 7,
        made_for: BundleFor::Laptops,
        written_ms: 1_790_000_000_000,
        heads: sender.runs().iter().filter_map(|run| Some(run.head()?.id)).collect(),
        entries: 9,
        requests: 2,
        enrolment: None,
    }
}

fn batches(laptops: &[Laptop]) -> Vec<Vec<u8>> {
    let mut writer = Writer::default();
    laptops.iter().map(|laptop| writer.write(&laptop.runs(), Effort::Small)).collect()
}

pub fn sealed(seal_for: Seal) -> Vec<u8> {
    let laptops = point();
    let sender = &laptops[0];
    seal(&header(sender), batches(&laptops), &[vec![1, 2, 3]], &|bytes| sender.sign(bytes), seal_for).unwrap()
}

fn for_reader() -> Vec<u8> {
    sealed(Seal::Recipients(&[Reader::of_device(&READER).recipient()]))
}

#[test]
fn a_bundle_comes_back_batch_by_batch() {
    let laptops = point();
    let opened = open(&for_reader(), &Reader::of_device(&READER)).unwrap();
    assert_eq!(opened.header, header(&laptops[0]));
    assert_eq!(opened.statements, [[1, 2, 3]]);
    let read: Vec<Vec<Run>> = opened.batches().map(Result::unwrap).collect();
    assert_eq!(read, laptops.iter().map(Laptop::runs).collect::<Vec<_>>());
}

#[test]
fn any_of_several_recipients_opens_it_and_nobody_else() {
    let [first, second, stranger] = [1, 2, 3].map(|it| Reader::of_device(&[it; 32]));
    let bundle = sealed(Seal::Recipients(&[first.recipient(), second.recipient()]));
    assert!(open(&bundle, &first).is_ok());
    assert!(open(&bundle, &second).is_ok());
    assert_eq!(open(&bundle, &stranger).unwrap_err(), Error::NotForUs);
    assert_eq!(open_with_passphrase(&bundle, "zes woorden").unwrap_err(), Error::NotForUs);
}

#[test]
fn a_passphrase_opens_it_and_another_does_not() {
    let bundle = sealed(Seal::Passphrase("kade storm lamp brug vlieg tent"));
    assert!(open_with_passphrase(&bundle, "kade storm lamp brug vlieg tent").is_ok());
    assert_eq!(open_with_passphrase(&bundle, "kade storm lamp brug vlieg boot").unwrap_err(), Error::WrongPassphrase);
    assert_eq!(open(&bundle, &Reader::of_device(&READER)).unwrap_err(), Error::NeedsPassphrase);
}

#[test]
fn a_recipient_follows_from_the_devices_key_and_stays_the_same() {
    assert_eq!(Reader::of_device(&READER).recipient(), Reader::of_device(&READER).recipient());
    assert_ne!(Reader::of_device(&READER).recipient(), Reader::of_device(&[8; 32]).recipient());
}

#[test]
fn what_is_no_recipient_is_refused() {
    let laptops = point();
    let sign = |bytes: &[u8]| laptops[0].sign(bytes);
    for recipients in [&[][..], &["age1x".to_owned()], &[String::new()]] {
        let made = seal(&header(&laptops[0]), [], &[], &sign, Seal::Recipients(recipients));
        assert_eq!(made.unwrap_err(), Error::NoRecipient);
    }
}

#[test]
fn batches_are_asked_for_one_by_one() {
    let laptops = point();
    let asked = Cell::new(0);
    let batches = batches(&laptops).into_iter().inspect(|_| asked.set(asked.get() + 1));
    let recipients = [Reader::of_device(&READER).recipient()];
    seal(&header(&laptops[0]), batches, &[], &|it| laptops[0].sign(it), Seal::Recipients(&recipients)).unwrap();
    assert_eq!(asked.get(), 2);
}

#[test]
fn a_message_or_statement_beyond_the_limits_is_not_sealed() {
    let laptops = point();
    let recipients = [Reader::of_device(&READER).recipient()];
    let sign = |bytes: &[u8]| laptops[0].sign(bytes);
    let of = Seal::Recipients(&recipients);
    let large = vec![0; (8 << 20) + 1];
    assert_eq!(seal(&header(&laptops[0]), [large.clone()], &[], &sign, of).unwrap_err(), Error::TooLarge);
    assert_eq!(seal(&header(&laptops[0]), [], &[large], &sign, of).unwrap_err(), Error::TooLarge);
}
