//! Test vectors of what travels beside messages and bundles: what one version has written, every later one reads the
//! same. The files never change.

mod sample;

use steunpunt_sync::enrolment::Enrolment;
use steunpunt_sync::qr::{Collector, Kind, chain, spell, unspell};
use steunpunt_sync::radio;
use steunpunt_sync::statement::Statement;

use crate::wire::{Laptop, everything, laptop};
use sample::{enrolment, known, meeting, spoken, statement};

const STATEMENT: &[u8] = include_bytes!("../vectors/statement.bin");
const ENROLMENT: &[u8] = include_bytes!("../vectors/enrolment.bin");
const QR_PARTS: &str = include_str!("../vectors/qr-parts.txt");
const RADIO_CODE: &str = include_str!("../vectors/radio-code.txt");

#[test]
fn a_statement_is_read_and_written_as_ever() {
    let laptops = everything();
    assert_eq!(Statement::read(STATEMENT), Ok(statement(&laptops)));
    assert_eq!(statement(&laptops).sign(&|bytes| laptops[0].sign(bytes)), STATEMENT);
}

#[test]
fn an_enrolment_is_read_and_written_as_ever() {
    let town_hall = Laptop::new(7);
    assert_eq!(Enrolment::read(ENROLMENT), Ok(enrolment(&town_hall)));
    assert_eq!(enrolment(&town_hall).write(|bytes| town_hall.sign(bytes)), ENROLMENT);
}

#[test]
fn the_parts_of_a_chain_are_read_and_written_as_ever() {
    assert_eq!(chain(ENROLMENT, Kind::Enrolment).unwrap(), QR_PARTS.lines().collect::<Vec<_>>());
    let mut collector = Collector::default();
    let added = QR_PARTS.lines().rev().map(|part| collector.add(part).unwrap());
    let whole = added.last().and_then(|it| it.whole).unwrap();
    assert_eq!((whole.kind, whole.bytes.as_slice()), (Kind::Enrolment, ENROLMENT));
}

#[test]
fn a_radio_code_is_read_and_written_as_ever() {
    let laptops = everything();
    let (sender, known, expected) = (laptops[0].public_key(), known(&laptops), spoken(&laptops));
    let sealed = unspell(RADIO_CODE).unwrap();
    let read = radio::open(&[2; 32], &[sender], meeting(), &known, &sealed).unwrap();
    assert_eq!((read[0].id, read[0].kind, &read[0].body), (expected.id, expected.kind, &expected.body));
    assert_eq!(read[0].times.wall.0, expected.times.wall.0 / 1000 * 1000, "to the second");
    let again = radio::seal(&[1; 32], &laptops[1].public_key(), meeting(), &known, &[expected]).unwrap();
    assert_eq!(format!("{}\n", spell(&again).unwrap().groups()), RADIO_CODE);
}
