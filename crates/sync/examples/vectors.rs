//! Writes the test vectors of `docs/bundle-format.md`, for a new version only: one that was released never changes.
//!
//! `cargo run --package steunpunt-sync --example vectors -- FOLDER`
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a tool for developers stops where something is not as expected"
)]

#[path = "../tests/sync/golden/sample.rs"]
mod beside;
#[path = "../tests/sync/wire/laptop.rs"]
mod laptop;
#[path = "../tests/sync/wire/sample.rs"]
mod sample;

use std::fs;
use std::path::{Path, PathBuf};

use steunpunt_domain::bundle::BundleFor;
use steunpunt_domain::logbook::Audience;
use steunpunt_store::logbook::{Loose, Run};
use steunpunt_sync::bundle::{Header, Reader, Seal, seal};
use steunpunt_sync::qr::{Kind, chain, spell};
use steunpunt_sync::wire::{Effort, Writer, radio, write};

const READER: [u8; 32] = [9; 32];
const PASSPHRASE: &str = "kade storm lamp brug vlieg tent";

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap());
    let laptops = sample::everything();
    let runs: Vec<Run> = laptops.iter().flat_map(laptop::Laptop::runs).collect();
    put(&folder, "entries.txt", sample::listing(&runs).as_bytes());
    let plain = write(&runs, Effort::None);
    put(&folder, "message-plain.bin", &plain);
    let packed = write(&runs, Effort::Small);
    put(&folder, "message-zstd.bin", &zstd_message(&plain, &packed));
    put(&folder, "message-dictionary.bin", &packed);
    let known = laptops.each_ref().map(|laptop| laptop.device);
    put(&folder, "frame.bin", &radio::write(&loose(&runs), &known).unwrap());
    let recipients = [Reader::of_device(&READER).recipient()];
    put(&folder, "bundle.age", &bundle(&laptops, Seal::Recipients(&recipients)));
    put_beside(&folder, &laptops);
    put(&folder, "bundle-passphrase.age", &bundle(&laptops, Seal::Passphrase(PASSPHRASE)));
}

fn put(folder: &Path, name: &str, bytes: &[u8]) {
    let file = folder.join(name);
    if !file.exists() {
        fs::write(file, bytes).unwrap();
    }
}

/// What travels beside messages and bundles.
fn put_beside(folder: &Path, laptops: &[laptop::Laptop; 2]) {
    put(folder, "statement.bin", &beside::statement(laptops).sign(&|bytes| laptops[0].sign(bytes)));
    let town_hall = laptop::Laptop::new(7);
    let enrolment = beside::enrolment(&town_hall).write(|bytes| town_hall.sign(bytes));
    put(folder, "enrolment.bin", &enrolment);
    let parts = chain(&enrolment, Kind::Enrolment).unwrap();
    put(folder, "qr-parts.txt", format!("{}\n", parts.join("\n")).as_bytes());
    let (known, entries) = (beside::known(laptops), [beside::spoken(laptops)]);
    let reader = laptops[1].public_key();
    let sealed = steunpunt_sync::radio::seal(&[1; 32], &reader, beside::meeting(), &known, &entries).unwrap();
    put(folder, "radio-code.txt", format!("{}\n", spell(&sealed).unwrap().groups()).as_bytes());
}

/// The same message packed without a dictionary, which our own writer keeps for large ones.
fn zstd_message(plain: &[u8], packed: &[u8]) -> Vec<u8> {
    // Both lengths take two bytes, as many as there are below.
    let lengths = &packed[6..10];
    let (said, random) = plain[6..].split_at(usize::from(lengths[0] & 0x7f) | usize::from(lengths[1]) << 7);
    let frame = zstd::bulk::compress(said, 19).unwrap();
    [&[1, 1], &plain[2..6], lengths, &frame[4..], random].concat()
}

/// What a frame may hold of them: what the town hall sees, too.
fn loose(runs: &[Run]) -> Vec<Loose> {
    let entries = runs.iter().filter(|run| run.audience == Audience::TownHall).flat_map(|run| &run.entries);
    let loose = |entry: &steunpunt_store::logbook::StoredEntry| {
        let envelope = &entry.envelope;
        Loose { id: envelope.id, kind: envelope.kind, times: envelope.times, body: entry.body.clone().unwrap() }
    };
    entries.map(loose).collect()
}

fn bundle(laptops: &[laptop::Laptop; 2], seal_for: Seal) -> Vec<u8> {
    let sender = &laptops[0];
    let mut writer = Writer::default();
    let batches: Vec<_> = laptops.iter().map(|laptop| writer.write(&laptop.runs(), Effort::Small)).collect();
    let heads = laptops.iter().flat_map(laptop::Laptop::runs).filter_map(|run| Some(run.head()?.id)).collect();
    let header = Header {
        point: "ZB03".to_owned(),
        exercise: true,
        sender: sender.public_key(),
        sender_letter: "A".to_owned(),
        sender_name: "Zuid".to_owned(),
        number: 7,
        made_for: BundleFor::Laptops,
        written_ms: 1_790_000_000_000,
        heads,
        entries: 11,
        requests: 2,
        enrolment: Some([3; 16]),
    };
    seal(&header, batches, &[b"a statement".to_vec()], &|bytes| sender.sign(bytes), seal_for).unwrap()
}
