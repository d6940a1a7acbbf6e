//! Information sheets and packs: what cannot be done is said with what can.

use std::fs;

use tempfile::TempDir;

use super::{Point, refusal};

#[test]
fn what_is_not_there_is_named_with_what_is() {
    let point = Point::new();
    let refused = |arguments: &[&str]| refusal(&point.run(arguments));
    let told = refused(&["sheet", "show", "b99"]);
    assert!(told.contains("B99") && told.contains("sheet list"), "{told}");
    for language in ["xx", "nl"] {
        let told = refused(&["sheet", "check-translation", "B07", "--language", language, "--by", "tolk"]);
        assert!(told.contains("(`language`)") && told.contains("ar, ") && !told.contains("nl, "), "{told}");
    }
    let told = refused(&["sheet", "tick-off", "B07"]);
    assert!(told.contains("B07") && told.contains("geen ander blad"), "{told}");
    point.say(&["sheet", "distribute", "B02"]);
    point.say(&["sheet", "withdraw", "B02", "--reason", "fout"]);
    assert!(refused(&["sheet", "tick-off", "B07"]).contains("B02 v1"));
}

#[test]
fn a_sheet_is_withdrawn_once_and_says_by_whom_and_when() {
    let point = Point::new();
    point.say(&["sheet", "withdraw", "B07", "--reason", "fout adres"]);
    let again = refusal(&point.run(&["sheet", "withdraw", "B07", "--reason", "ander adres"]));
    assert!(again.contains("is ingetrokken om "), "{again}");
    let shown = point.say(&["sheet", "show", "B07"]);
    assert!(shown.contains("ingetrokken (fout adres, door Wilhelmina, "), "{shown}");
    assert!(again.contains(shown.split("door Wilhelmina, ").nth(1).unwrap().split(')').next().unwrap()), "{again}");
}

#[test]
fn the_requests_that_got_a_wrong_version_are_listed() {
    let point = Point::new();
    let log = ["request", "log", "--category", "5.1", "--what", "Pillen op", "--reach", "0612345678"];
    let number = point.say(&log).trim().to_owned();
    point.say(&["sheet", "distribute", "B07", "--request", &number]);
    assert!(!point.say(&["sheet", "requests", "B07"]).contains(&number), "nothing is wrong with it yet");
    assert!(point.say(&["sheet", "requests", "B07", "--version", "1"]).contains(&number));
    point.say(&["sheet", "withdraw", "B07", "--reason", "fout adres"]);
    assert!(point.say(&["sheet", "list"]).contains("1 hulpvraag: sheet requests B07"));
    let listed = point.say(&["sheet", "requests", "b07"]);
    for told in ["v1", &number, "0612345678", "Pillen op"] {
        assert!(listed.contains(told), "{told}: {listed}");
    }
}

#[test]
fn a_pack_says_what_is_too_long_and_by_how_much() {
    let (point, folder) = (Point::new(), TempDir::new().unwrap());
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    fs::create_dir_all(path("sheets/water")).unwrap();
    fs::write(path("pack.toml"), "name = \"Z\"\nversion = \"1\"\n").unwrap();
    fs::write(path("sheets/water/sheet.toml"), "code = \"G01\"\ncategories = []\n").unwrap();
    let words = format!("title = \"W\"\ncore = [\"K.\"]\nread_aloud = \"\"\ndo = [\"a\", \"{}\"]\n", "b".repeat(2_345));
    fs::write(path("sheets/water/nl.toml"), words).unwrap();
    let (key, whole) = (path("sleutel"), path(""));
    point.say(&["pack", "key", "--out", &key]);
    let told = refusal(&point.run(&["pack", "build", &whole, "--key", &key, "--out", &path("z.zip")]));
    for part in ["sheets/water/nl.toml regel 4", "doe dit (`do`), regel 2", "2345", "2000"] {
        assert!(told.contains(part), "{part}: {told}");
    }
    for act in ["show", "import"] {
        assert!(refusal(&point.run(&["pack", act, &whole])).contains("is een map"), "{act}");
    }
}
