//! The program itself: started with one configuration, a passphrase from the environment, and stopped.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use steunpunt_domain::bundle::BundleFor;
use steunpunt_sync::bundle::{Reader, Seal};
use steunpunt_sync::enrolment::Enrolment;
use steunpunt_sync::qr;
use steunpunt_sync::stick::Name;
use tempfile::TempDir;

use crate::kit::{Laptop, PASSPHRASE};

fn configured() -> (TempDir, PathBuf) {
    let place = TempDir::new().unwrap();
    let data = place.path().join("data");
    let text = include_str!("../../example.toml").replace("target/hub-example", data.to_str().unwrap());
    let text = text.replace("listen = \"127.0.0.1:7473\"", "listen = \"127.0.0.1:0\"");
    let path = place.path().join("hub.toml");
    std::fs::write(&path, text.replace("page = \"127.0.0.1:7474\"", "page = \"127.0.0.1:0\"")).unwrap();
    (place, path)
}

fn hub(config: &Path, act: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_steunpunt-hub"));
    command.arg("--config").arg(config).args(act).env("STEUNPUNT_HUB_PASSPHRASE", PASSPHRASE).stdin(Stdio::null());
    command
}

fn done(config: &Path, act: &[&str]) -> String {
    let Output { status, stdout, stderr } = hub(config, act).output().unwrap();
    assert!(status.success(), "{}", String::from_utf8_lossy(&stderr));
    String::from_utf8(stdout).unwrap()
}

#[test]
fn a_server_is_made_enrols_a_point_and_lists_it() {
    let (place, config) = configured();
    assert!(done(&config, &["init"]).contains("herstelcode"));
    let (out, card) = (place.path().join("in.steunpunt"), place.path().join("kaart.html"));
    let out_text = out.to_str().unwrap();
    let card_text = card.to_str().unwrap();
    let act = ["enrol", "--point", "ZB03", "--name", "De Schakel", "--out", out_text, "--card", card_text];
    assert!(done(&config, &act).contains("De aansluiting voor ZB03"));
    assert_eq!(Enrolment::read(&std::fs::read(&out).unwrap()).unwrap().point.code, "ZB03");
    assert!(std::fs::read_to_string(&card).unwrap().contains("<svg"));
    assert!(done(&config, &["points"]).contains("ZB03  De Schakel: laatst gehoord nog nooit"));
    let exports = place.path().join("uit");
    done(&config, &["export", "--out", exports.to_str().unwrap()]);
    assert_eq!(std::fs::read_dir(&exports).unwrap().count(), 6);
    assert!(exports.join("alles.json").exists());
    let copies = place.path().join("kopie");
    assert!(done(&config, &["backup", "--to", copies.to_str().unwrap()]).contains("De reservekopie staat in "));
    let copy = std::fs::read_dir(&copies).unwrap().next().unwrap().unwrap().path();
    for inside in ["steunpunt-hub.toml", "data/hub.key", "data/points/ZB03/keys.json"] {
        assert!(copy.join(inside).exists(), "{inside}");
    }
    assert!(!copy.join("data/points/ZB03/device.json").exists());
}

#[test]
fn one_command_starts_it_and_prints_where_it_is() {
    let (_place, config) = configured();
    let mut running = hub(&config, &[]).stdout(Stdio::piped()).spawn().unwrap();
    let lines = BufReader::new(running.stdout.take().unwrap()).lines().map_while(Result::ok);
    let url = lines.into_iter().find(|line| line.starts_with("http://127.0.0.1:")).unwrap();
    running.kill().unwrap();
    running.wait().unwrap();
    assert!(url.contains("/?token="), "{url}");
}

#[test]
fn a_stick_that_goes_to_and_fro_may_hold_what_is_for_others() {
    let (_place, config) = configured();
    done(&config, &["init"]);
    let (writer, stick) = (Laptop::new("ZB03", false), TempDir::new().unwrap());
    let other = Reader::of_device(&Laptop::new("ZB03", false).store.device_secret()).recipient();
    let bytes = writer.bundle_for(BundleFor::Laptops, Seal::Recipients(&[other]), None);
    let file = stick.path().join(Name::new("ZB03", "A", 1, &bytes).to_string());
    std::fs::write(&file, bytes).unwrap();
    assert!(done(&config, &["import", stick.path().to_str().unwrap()]).contains("blijft op de stick staan"));
    assert!(!hub(&config, &["import", file.to_str().unwrap()]).output().unwrap().status.success(), "it was named");
}

/// The one line of an act that did not do what was asked.
fn refusal(config: &Path, act: &[&str]) -> String {
    let Output { status, stdout, stderr } = hub(config, act).output().unwrap();
    assert!(!status.success());
    String::from_utf8([stdout, stderr].concat()).unwrap()
}

#[test]
fn what_is_not_there_is_said_in_dutch_and_once() {
    let (place, config) = configured();
    done(&config, &["init"]);
    let there = |name: &str| place.path().join(name).to_str().unwrap().to_owned();
    let missing = refusal(&config, &["import", &there("weg")]);
    let line = format!("{}: Dat bestand of die map is er niet.", there("weg"));
    assert!(missing.starts_with(&line) && missing.lines().count() == 2, "{missing}");
    let empty = refusal(&config, &["import", place.path().to_str().unwrap()]);
    assert_eq!(empty, "Hier staat geen pakket. Er is niets overgenomen.\n");
    let adopted = refusal(&config, &["adopt", &there("weg"), "--code", "x", "--out", &there("uit")]);
    assert!(adopted.starts_with(&line) && adopted.lines().count() == 1, "{adopted}");
    let act = ["enrol", "--point", "ZB03", "--name", "De Schakel", "--out", &there("weg/in.steunpunt")];
    assert!(refusal(&config, &act).contains(": Dat bestand of die map is er niet."));
    assert!(refusal(&place.path().join("weg.toml"), &["points"]).contains("weg.toml: Dat bestand"));
    let nothing = refusal(&config, &["export-stick", place.path().to_str().unwrap()]);
    assert!(nothing.contains("Er is niets op de stick gezet.") && !nothing.contains("mag eruit"), "{nothing}");
}

#[test]
fn a_wrong_passphrase_is_one_plain_line() {
    let (_place, config) = configured();
    done(&config, &["init"]);
    let wrong = hub(&config, &["points"]).env("STEUNPUNT_HUB_PASSPHRASE", "een andere zin").output().unwrap();
    assert!(!wrong.status.success());
    let said = String::from_utf8(wrong.stderr).unwrap();
    assert!(said.starts_with("De wachtwoordzin klopt niet.") && said.lines().count() == 1, "{said}");
}

#[test]
fn codes_that_a_scanner_typed_into_a_file_are_read_together_and_what_is_wrong_is_one_line() {
    let (place, config) = configured();
    done(&config, &["init"]);
    let laptop = Laptop::new("ZB03", false);
    laptop.log_many("U1", 9);
    let sealed = laptop.bundle(Seal::Passphrase("zes losse woorden op een briefje"), None);
    let parts = qr::chain(&sealed, qr::Kind::Bundle).unwrap();
    let (first, rest) = (place.path().join("een.txt"), place.path().join("twee.txt"));
    std::fs::write(&first, &parts[0]).unwrap();
    std::fs::write(&rest, parts[1..].join("\r\n")).unwrap();
    let (first, rest) = (first.to_str().unwrap(), rest.to_str().unwrap());
    let half = refusal(&config, &["codes", first]);
    assert!(half.contains("Nog niet alle codes zijn gelezen"), "{half}");
    let mut read = hub(&config, &["codes", first, rest]);
    let read = read.env("STEUNPUNT_HUB_WORDS", "zes losse woorden op een briefje").output().unwrap();
    let said = String::from_utf8([read.stdout, read.stderr].concat()).unwrap();
    assert!(said.contains(&laptop.fingerprint()), "held aside until a person lets it in: {said}");
    let wrong = refusal(&config, &["radio", "ABCD", "EFGH"]);
    assert!(wrong.lines().count() == 1 && !wrong.contains("error"), "{wrong}");
}
