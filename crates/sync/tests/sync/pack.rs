//! Packs: what is not whole, not signed or not ours changes nothing.

use std::collections::BTreeMap;

use proptest::prelude::*;
use steunpunt_sync::pack::{About, NotAPack, Pack, PublisherKey, Withdrawn, open, write};

const SHEET: &str = r#"
code = "G01"
version = 2
categories = ["2.1"]
picture = "drop"
confirmed = true
valid_until = 2026-12-01T18:00:00+01:00
[[sources]]
key = "w"
name = "Het waterbedrijf"
address = "https://example.org"
read = "2026-11-26"
"#;
const DUTCH: &str = r#"
title = "Kraanwater"
core = ["Kook het water."]
read_aloud = "Kook het water."
do = [{ text = "Haal water bij [[water_point]].", picture = "drop", source = "w" }]
"#;

fn key() -> PublisherKey {
    PublisherKey::of_bytes([7; 32])
}

fn files() -> BTreeMap<String, Vec<u8>> {
    let english = DUTCH.replace("{ text = ", "").replace(r#", picture = "drop", source = "w" }"#, "");
    BTreeMap::from([
        ("sheets/water/sheet.toml".to_owned(), SHEET.as_bytes().to_vec()),
        ("sheets/water/nl.toml".to_owned(), DUTCH.as_bytes().to_vec()),
        ("sheets/water/en.toml".to_owned(), english.into_bytes()),
    ])
}

fn about(withdrawn: Vec<Withdrawn>) -> About {
    About { name: "Zandbeek".to_owned(), version: "3".to_owned(), publisher: "Gemeente".to_owned(), withdrawn }
}

fn packed() -> Vec<u8> {
    let withdrawn = vec![Withdrawn { code: "G02".to_owned(), version: 1, reason: "fout adres".to_owned() }];
    write(about(withdrawn), &files(), &key()).unwrap()
}

fn with(path: &str, text: &str) -> Result<Vec<u8>, NotAPack> {
    let mut files = files();
    files.insert(path.to_owned(), text.as_bytes().to_vec());
    write(about(Vec::new()), &files, &key())
}

#[test]
fn what_was_packed_comes_out() {
    let Pack { name, version, publisher, sheets, withdrawn, .. } = open(&packed()).unwrap();
    assert_eq!((name.as_str(), version.as_str(), publisher), ("Zandbeek", "3", key().public()));
    assert_eq!((sheets.len(), sheets[0].version, sheets[0].texts.len()), (1, 2, 2));
    assert_eq!(sheets[0].valid_until_ms, Some(1_796_144_400_000));
    assert_eq!(sheets[0].texts[1].act[0].picture, "drop", "a translation takes the pictogram of the base language");
    assert_eq!(withdrawn[0].code, "G02");
    assert_eq!(packed(), packed(), "the same files give the same pack");
}

#[test]
fn a_pack_that_is_cut_off_anywhere_is_refused() {
    let whole = packed();
    for end in 0..whole.len() {
        assert!(open(&whole[..end]).is_err(), "cut at {end}");
    }
}

#[test]
fn a_flipped_bit_changes_nothing_that_counts() {
    let (whole, meant) = (packed(), open(&packed()).unwrap());
    for place in 0..whole.len() {
        let mut flipped = whole.clone();
        flipped[place] ^= 1;
        // Times and other remarks of the archive mean nothing; everything else is refused.
        assert!(open(&flipped).is_ok_and(|pack| pack == meant) || open(&flipped).is_err(), "at {place}");
    }
}

#[test]
fn another_signature_a_newer_format_and_something_else_are_told_apart() {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(matches!(open(b"hello"), Err(NotAPack::NotOurs)));
    assert!(matches!(open(&[]), Err(NotAPack::NotOurs)));
    let rewritten = |from: &str, to: &str| {
        repacked(|path, bytes| match path {
            "manifest.toml" => text(bytes).replace(from, to).into_bytes(),
            _ => bytes.to_vec(),
        })
    };
    assert!(matches!(open(&rewritten("version = \"3\"", "version = \"4\"")), Err(NotAPack::Forged)));
    assert!(matches!(open(&rewritten("format = 1", "format = 2")), Err(NotAPack::Newer)));
    let other = PublisherKey::of_bytes([8; 32]);
    let hex = |key: &PublisherKey| key.public().iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    assert!(matches!(open(&rewritten(&hex(&key()), &hex(&other))), Err(NotAPack::Forged)));
    let swapped = repacked(|path, bytes| {
        if path.ends_with("nl.toml") { text(bytes).replace("Kook", "Drink").into_bytes() } else { bytes.to_vec() }
    });
    assert!(matches!(open(&swapped), Err(NotAPack::Damaged(file)) if file == "sheets/water/nl.toml"));
}

/// The pack with its files changed, and nothing signed anew.
fn repacked(change: impl Fn(&str, &[u8]) -> Vec<u8>) -> Vec<u8> {
    use std::io::{Cursor, Read, Write};
    let whole = packed();
    let mut from = zip::ZipArchive::new(Cursor::new(&whole)).unwrap();
    let mut to = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for place in 0..from.len() {
        let mut file = from.by_index(place).unwrap();
        let path = file.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        to.start_file(&path, zip::write::SimpleFileOptions::default()).unwrap();
        to.write_all(&change(&path, &bytes)).unwrap();
    }
    to.finish().unwrap().into_inner()
}

#[test]
fn an_intruder_and_a_bomb_are_refused() {
    use std::io::{Cursor, Write};
    let whole = packed();
    let mut zip = zip::ZipWriter::new_append(Cursor::new(whole)).unwrap();
    zip.start_file("sheets/water/tr.toml", zip::write::SimpleFileOptions::default()).unwrap();
    zip.write_all(b"title = 'x'").unwrap();
    assert!(matches!(open(&zip.finish().unwrap().into_inner()), Err(NotAPack::Damaged(_))));
    assert!(matches!(with("sheets/water/pl.toml", &" ".repeat(1 << 20)), Err(NotAPack::TooLarge)));
}

#[test]
fn a_mistake_in_a_sheet_names_file_and_field() {
    let wrong = |path: &str, text: &str| match with(path, text) {
        Err(NotAPack::Content(error)) => error,
        other => panic!("{other:?}"),
    };
    let unknown = wrong("sheets/water/nl.toml", &DUTCH.replace("source = \"w\"", "source = \"z\""));
    assert_eq!(unknown.file, "sheets/water/nl.toml");
    let lines = wrong("sheets/water/en.toml", "title = 'a'\ncore = ['b']\nread_aloud = ''\ndo = []\n");
    assert_eq!((lines.file.as_str(), lines.line), ("sheets/water/en.toml", 4));
    let moment = wrong("sheets/water/sheet.toml", &SHEET.replace("+01:00", ""));
    assert!(moment.message.contains("valid_until"), "{}", moment.message);
    assert_eq!(wrong("sheets/water/sheet.toml", "code = 'G01'\nkleur = 1").line, 2);
    let list = wrong("sheets/water/nl.toml", &DUTCH.replace("[\"Kook het water.\"]", "\"Kook het water.\""));
    assert_eq!((list.line, list.message.starts_with("kern (`core`): hier hoort een lijst")), (3, true), "{list}");
    let long = format!("[\"{}.\"]", "x".repeat(18_000));
    let long = wrong("sheets/water/nl.toml", &DUTCH.replace("[\"Kook het water.\"]", &long));
    assert_eq!((long.line, long.message.contains("`core`")), (3, true), "{long}");
}

#[test]
fn a_file_with_letters_of_another_age_is_named_with_its_line() {
    let mut files = files();
    files.insert("sheets/water/nl.toml".to_owned(), b"title = \"Water\"\ncore = [\"caf\xe9\"]\n".to_vec());
    match write(about(Vec::new()), &files, &key()) {
        Err(NotAPack::Content(error)) => assert_eq!((error.file.as_str(), error.line), ("sheets/water/nl.toml", 2)),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_pack_that_was_cut_off_says_so() {
    let whole = packed();
    assert!(matches!(open(&whole[..whole.len() / 2]), Err(NotAPack::CutOff)));
}

proptest! {
    #[test]
    fn no_bytes_bring_it_down(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = open(&bytes);
    }
}
