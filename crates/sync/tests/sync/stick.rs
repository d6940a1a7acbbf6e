//! Bundles on sticks: what is there afterwards, whatever happens to the stick.

mod cut;
mod fat;
mod folder;
mod medium;
mod programs;

use steunpunt_sync::stick::{Error, Name, State, Stick, look};

/// Two bundles of earlier days, and the holiday photographs of the stick's owner.
fn older() -> [(String, Vec<u8>); 3] {
    let bundle = |number, content: Vec<u8>| (Name::new("ZB03", "A", number, &content).to_string(), content);
    [bundle(1, content(1, 700)), bundle(2, content(2, 4000)), ("Vakantie 2019.jpg".to_owned(), content(3, 2500))]
}

/// Bytes that are nobody else's.
fn content(seed: u8, length: usize) -> Vec<u8> {
    blake3::Hasher::new().update(&[seed]).finalize_xof().take_bytes(length)
}

trait TakeBytes {
    fn take_bytes(self, length: usize) -> Vec<u8>;
}

impl TakeBytes for blake3::OutputReader {
    fn take_bytes(mut self, length: usize) -> Vec<u8> {
        let mut bytes = vec![0; length];
        self.fill(&mut bytes);
        bytes
    }
}

/// Writes files as their owners did, without our care.
fn fill(stick: &dyn Stick, files: &[(String, Vec<u8>)]) {
    for (name, content) in files {
        let mut file = stick.create(name).unwrap();
        file.write_all(content).unwrap();
        file.sync().unwrap();
    }
}

/// What is in a file, whatever its name.
fn read(stick: &dyn Stick, name: &str) -> Vec<u8> {
    let mut content = Vec::new();
    stick.open(name).unwrap().read_to_end(&mut content).unwrap();
    content
}

fn states(stick: &dyn Stick) -> Vec<(String, State)> {
    look(stick).unwrap().into_iter().map(|it| (it.file, it.state)).collect()
}

#[test]
fn a_name_is_read_whatever_its_capitals_and_nothing_else_is_ours() {
    let name = Name::new("ZB03", "A", 7, b"content");
    let said = name.to_string();
    assert!(said.starts_with("zb03-a-0007-") && said.ends_with(".steunpunt"), "{said}");
    assert_eq!(Name::parse(&said.to_uppercase()), Some(name.clone()));
    assert_eq!((name.point.as_str(), name.letter.as_str(), name.number), ("zb03", "a", 7));
    assert!(said.ends_with("-7.steunpunt"), "its size stands in it: {said}");
    let no_hash = "zb03-a-7-1a2b3c4g-9.steunpunt";
    for other in ["zb03-a-0007.steunpunt", no_hash, "zb03-a-7-1a2b3c4d.steunpunt", "-a-7-1a2b3c4d-9.steunpunt", ""] {
        assert_eq!(Name::parse(other), None, "{other}");
    }
}

#[test]
fn every_error_says_what_is_wrong_in_words_of_its_own() {
    let all = [
        Error::Full,
        Error::ReadOnly,
        Error::Gone,
        Error::NotReadable,
        Error::NotKept,
        Error::NameTaken,
        Error::Interrupted,
        Error::Damaged,
    ];
    let said: std::collections::BTreeSet<String> = all.iter().map(ToString::to_string).collect();
    assert_eq!(said.len(), all.len());
}
