//! Test vectors: what one version has written, every later one reads the same. The files never change.

use steunpunt_domain::ids::DeviceId;
use steunpunt_store::logbook::Run;
use steunpunt_sync::bundle::{Opened, Reader, open, open_with_passphrase};
use steunpunt_sync::wire::{Effort, radio, read, write};

use super::Laptop;
use super::sample::{everything, listing};

const ENTRIES: &str = include_str!("../../vectors/entries.txt");
const PLAIN: &[u8] = include_bytes!("../../vectors/message-plain.bin");
const ZSTD: &[u8] = include_bytes!("../../vectors/message-zstd.bin");
const DICTIONARY: &[u8] = include_bytes!("../../vectors/message-dictionary.bin");
const FRAME: &[u8] = include_bytes!("../../vectors/frame.bin");
const BUNDLE: &[u8] = include_bytes!("../../vectors/bundle.age");
const WITH_PASSPHRASE: &[u8] = include_bytes!("../../vectors/bundle-passphrase.age");

fn runs() -> Vec<Run> {
    everything().iter().flat_map(Laptop::runs).collect()
}

#[test]
fn messages_are_read_as_ever_however_they_are_packed() {
    for message in [PLAIN, ZSTD, DICTIONARY] {
        assert_eq!(listing(&read(message).unwrap()), ENTRIES);
        assert_eq!(read(message).unwrap(), runs());
    }
}

#[test]
fn a_message_is_written_as_ever() {
    assert_eq!(write(&runs(), Effort::None), PLAIN);
}

#[test]
fn a_frame_is_read_as_ever() {
    let known: Vec<DeviceId> = everything().iter().map(|laptop| laptop.device).collect();
    let names: Vec<String> = radio::read(FRAME, &known).unwrap().iter().map(|entry| entry.id.to_string()).collect();
    let sent = |line: &&str| line.contains("-t");
    assert_eq!(names, ENTRIES.lines().filter(sent).filter_map(|it| it.split(' ').next()).collect::<Vec<_>>());
}

#[test]
fn bundles_are_opened_as_ever() {
    let opened = [
        open(BUNDLE, &Reader::of_device(&[9; 32])).unwrap(),
        open_with_passphrase(WITH_PASSPHRASE, "kade storm lamp brug vlieg tent").unwrap(),
    ];
    opened.iter().for_each(holds_everything);
}

fn holds_everything(opened: &Opened) {
    let runs: Vec<Run> = opened.batches().flat_map(Result::unwrap).collect();
    assert_eq!(listing(&runs), ENTRIES);
    assert_eq!(opened.header.sender, everything()[0].public_key());
    assert_eq!((opened.header.number, opened.header.entries), (7, 11));
    assert_eq!(opened.header.enrolment, Some([3; 16]));
    assert_eq!(opened.statements, [b"a statement".to_vec()]);
}
