//! Whatever happens to a bundle on the way, it is refused as a whole.

use steunpunt_sync::bundle::{Error, Reader, Seal, open, open_payload, seal};

use super::{READER, for_reader, header};
use crate::wire::point;

/// The text inside a seal, made here byte by byte.
struct Payload(Vec<u8>);

impl Payload {
    fn of(version: u8) -> Self {
        Self([b"steunpunt bundle".as_slice(), &[version]].concat())
    }

    fn part(mut self, bytes: &[u8]) -> Self {
        self.0.extend((bytes.len() as u32).to_le_bytes());
        self.0.extend(bytes);
        self
    }

    fn sign(mut self) -> Vec<u8> {
        let hash = blake3::hash(&self.0);
        let signature = point()[0].sign(&[b"steunpunt bundle v1".as_slice(), hash.as_bytes()].concat());
        self.0.extend(signature);
        self.0
    }
}

fn header_bytes() -> Vec<u8> {
    postcard::to_stdvec(&header(&point()[0])).unwrap()
}

fn whole() -> Vec<u8> {
    Payload::of(1).part(&header_bytes()).part(b"\0").part(b"").part(b"").sign()
}

#[test]
fn one_bit_flipped_anywhere_is_refused() {
    let (bundle, reader) = (for_reader(), Reader::of_device(&READER));
    for bit in 0..bundle.len() * 8 {
        let mut flipped = bundle.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert!(open(&flipped, &reader).is_err(), "{bit}");
    }
}

#[test]
fn a_bundle_cut_off_anywhere_or_with_more_behind_it_is_refused() {
    let (bundle, reader) = (for_reader(), Reader::of_device(&READER));
    for end in 0..bundle.len() {
        assert!(open(&bundle[..end], &reader).is_err(), "{end}");
    }
    assert_eq!(open(&[&bundle[..], &[0]].concat(), &reader).unwrap_err(), Error::Damaged);
}

#[test]
fn another_file_is_not_a_bundle_and_another_version_of_the_seal_is_newer() {
    let reader = Reader::of_device(&READER);
    assert_eq!(open(b"%PDF-1.7", &reader).unwrap_err(), Error::NotABundle);
    assert_eq!(open(b"", &reader).unwrap_err(), Error::NotABundle);
    assert_eq!(open(b"age-encryption.org/v2\n", &reader).unwrap_err(), Error::Newer);
    let foreign = age::encrypt(&age::x25519::Identity::generate().to_public(), b"hello").unwrap();
    assert_eq!(open(&foreign, &reader).unwrap_err(), Error::NotForUs);
}

#[test]
fn something_else_under_our_seal_is_not_a_bundle() {
    let recipient: age::x25519::Recipient = Reader::of_device(&READER).recipient().parse().unwrap();
    let sealed = age::encrypt(&recipient, b"hello").unwrap();
    assert_eq!(open(&sealed, &Reader::of_device(&READER)).unwrap_err(), Error::NotABundle);
}

#[test]
fn one_bit_flipped_under_the_seal_is_refused() {
    let payload = whole();
    assert!(open_payload(payload.clone()).is_ok());
    for bit in 0..payload.len() * 8 {
        let mut flipped = payload.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert!(open_payload(flipped).is_err(), "{bit}");
    }
    for end in 0..payload.len() {
        assert!(open_payload(payload[..end].to_vec()).is_err(), "{end}");
    }
}

#[test]
fn a_newer_payload_says_so_whatever_follows() {
    assert_eq!(open_payload(Payload::of(2).part(b"?").sign()).unwrap_err(), Error::Newer);
}

#[test]
fn lengths_beyond_the_limits_are_refused_before_anything_is_read() {
    let mut endless = Payload::of(1).part(&header_bytes()).0;
    endless.extend(u32::MAX.to_le_bytes());
    endless.extend([0; 80]);
    assert_eq!(open_payload(endless).unwrap_err(), Error::TooLarge);
    let statements = (0..4097).fold(Payload::of(1).part(&header_bytes()).part(b""), |it, _| it.part(b"s"));
    assert_eq!(open_payload(statements.part(b"").sign()).unwrap_err(), Error::TooLarge);
}

#[test]
fn a_bundle_signed_by_another_than_it_names_is_refused() {
    let laptops = point();
    let recipients = [Reader::of_device(&READER).recipient()];
    let by_another = |bytes: &[u8]| laptops[1].sign(bytes);
    let bundle = seal(&header(&laptops[0]), [], &[], &by_another, Seal::Recipients(&recipients)).unwrap();
    assert_eq!(open(&bundle, &Reader::of_device(&READER)).unwrap_err(), Error::BadSignature);
}

#[test]
fn a_message_that_cannot_be_read_is_an_error_of_its_own_place() {
    let opened = open_payload(whole()).unwrap();
    assert_eq!(opened.batches().collect::<Vec<_>>(), [Err(Error::Damaged)]);
}
