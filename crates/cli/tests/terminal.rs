//! The program as a script runs it: one process per act, secrets in the environment only.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that meets the unexpected stops there and says so"
)]

#[path = "terminal/out.rs"]
mod out;
#[path = "terminal/sheet.rs"]
mod sheet;

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

const PASSPHRASE: &str = "fiets regen boterham klok dijk";
const PIN: &str = "48151";

/// A folder with a point in it.
struct Point(TempDir);

impl Point {
    fn new() -> Self {
        let point = Self(TempDir::new().unwrap());
        let made = point.run(&[
            "init",
            "--name",
            "De Schakel",
            "--code",
            "zb09",
            "--municipality",
            "GM0344",
            "--coordinator",
            "Wilhelmina",
            "--json",
        ]);
        let made = json(&made);
        assert_eq!(made["point"]["code"], "ZB09");
        assert!(made["recoveryCode"].as_str().unwrap().len() > 26);
        point
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_steunpunt"));
        command.arg("--store").arg(self.0.path()).args(arguments);
        command.env("STEUNPUNT_PASSPHRASE", PASSPHRASE).env("STEUNPUNT_PIN", PIN).env_remove("STEUNPUNT_LOG");
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// What a successful act printed.
    fn say(&self, arguments: &[&str]) -> String {
        said(&self.run(arguments))
    }
}

fn said(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn json(output: &Output) -> Value {
    serde_json::from_str(&said(output)).unwrap()
}

/// One line, not a success, nothing on the standard output.
fn refusal(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    let line = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(line.trim_end().lines().count(), 1, "{line}");
    line
}

#[test]
fn a_request_goes_from_the_desk_to_its_close() {
    let point = Point::new();
    let number = point.say(&[
        "request",
        "log",
        "--category",
        "5.1",
        "--what",
        "Bloeddrukpillen op",
        "--where",
        "Weverstraat 14",
        "--urgency",
        "U2",
        "--deadline",
        "90",
        "--paper-number",
        "P-0005",
        "--received-by",
        "MK",
        "--field",
        "people=2",
    ]);
    assert_eq!(number, "ZB09-A1\n");
    let open = json(&point.run(&["request", "list", "--json"]));
    let row = &open.as_array().unwrap()[0];
    assert_eq!([&row["what"], &row["urgency"], &row["paperNumber"]], ["Bloeddrukpillen op", "U2", "P-0005"]);
    assert!(row["deadline"].is_i64());
    let found = json(&point.run(&["search", "weverstr", "--json"]));
    assert_eq!(found["hits"].as_array().unwrap().len(), 1);
    assert!(point.say(&["request", "show", "A1"]).contains("alleen op deze laptop"));
    let stick = TempDir::new().unwrap();
    point.say(&["bundle", "write", "--out", stick.path().to_str().unwrap()]);
    assert!(point.say(&["request", "show", "A1"]).contains("op stick A1, gemaakt "));
    point.say(&["request", "close", "A1", "--reason", "referred", "--text", "Apotheek"]);
    assert_eq!(json(&point.run(&["request", "list", "--json"])), Value::Array(Vec::new()));
    let all = json(&point.run(&["request", "list", "--all", "--json"]));
    assert_eq!(all[0]["status"], "settled");
    assert!(point.say(&["verify"]).contains("1 hulpvraag."));
}

#[test]
fn a_latest_time_on_paper_counts_from_when_it_was_asked() {
    let point = Point::new();
    let hours = |more: &[&str]| {
        let mut arguments = vec!["--json", "request", "log", "--received-at", "12-01-2027 00:10"];
        arguments.extend(more);
        let row = json(&point.run(&arguments))["row"].clone();
        (row["deadline"].as_i64().unwrap() - row["receivedAt"].as_i64().unwrap()) / 3_600_000
    };
    assert_eq!(hours(&["--category", "1.1", "--what", "Zuurstof"]), 4, "the urgency's own term");
    assert_eq!(hours(&["--category", "1.1", "--what", "Zuurstof, accu nog 3 uur"]), 3);
    assert_eq!(hours(&["--category", "1.1", "--what", "Zuurstof", "--deadline", "120"]), 2);
    assert_eq!(hours(&["--category", "1.1", "--what", "Zuurstof", "--deadline", "05:10"]), 5);
    assert_eq!(hours(&["--deadline", "12-01-2027 06:10", "--category", "1.1", "--what", "Zuurstof"]), 6);
}

#[test]
fn what_does_not_fit_is_refused_in_one_line() {
    let point = Point::new();
    let wrong =
        point.command(&["request", "list"]).env("STEUNPUNT_PASSPHRASE", "een heel andere zin").output().unwrap();
    assert!(refusal(&wrong).contains("wachtwoordzin"));
    let wrong = point.command(&["request", "list"]).env("STEUNPUNT_PIN", "0000").output().unwrap();
    assert!(refusal(&wrong).contains("pincode"));
    assert!(refusal(&point.run(&["request", "close", "A7", "--reason", "helped_here"])).contains("niet gevonden"));
    let bad = point.run(&["request", "log", "--category", "99.9", "--what", "Water", "--urgency", "U2"]);
    assert!(refusal(&bad).contains("category"));
    point.say(&["request", "log", "--category", "2.1", "--what", "Water"]);
    let bad = point.run(&["request", "close", "A1", "--reason", "klaar"]);
    assert!(refusal(&bad).contains("kies uit: ") && refusal(&bad).contains("helped_here"), "the codes there are");
    assert!(
        refusal(&point.run(&["init", "--name", "N", "--code", "ZB09", "--municipality", "G", "--coordinator", "C"]))
            .contains("al gegevens")
    );
}

#[test]
fn a_secret_is_never_an_argument() {
    let point = Point(TempDir::new().unwrap());
    for argument in ["--pin", "--passphrase", "--password", "--new-pin"] {
        let output = point.run(&["volunteer", "add", "Fatima", argument, "4711"]);
        assert_eq!(output.status.code(), Some(2), "{argument} is no argument");
    }
}

#[test]
fn an_emergency_waits_for_no_pin_and_a_desk_volunteer_may_not_export() {
    let point = Point::new();
    let mut log =
        point.command(&["emergency", "log", "--what", "Brand", "--where", "Molenpad 3", "--reach", "Staat hier"]);
    assert_eq!(said(&log.env_remove("STEUNPUNT_PIN").output().unwrap()), "N-ZB09-A1\n");
    point.say(&["emergency", "relay", "N-ZB09-A1", "--to", "112", "--means", "c2000"]);
    let acknowledged = json(&point.run(&["emergency", "acknowledge", "n-zb09-a1", "--by", "Meldkamer", "--json"]));
    assert_eq!(acknowledged["stage"], "acknowledged");
    assert_eq!(acknowledged["by"], Value::Null, "nobody was signed in");

    said(
        &point
            .command(&["volunteer", "add", "Fatima", "--role", "desk"])
            .env("STEUNPUNT_NEW_PIN", "2222")
            .output()
            .unwrap(),
    );
    let export = point.command(&["--as", "Fatima", "export"]).env("STEUNPUNT_PIN", "2222").output().unwrap();
    assert!(refusal(&export).contains("rol"));
}

#[test]
fn the_same_file_twice_adds_nothing_but_what_was_refused() {
    let point = Point::new();
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("berichten.csv");
    std::fs::write(&file, "id,message\n1,Wij hebben geen water\n2,\n3,Oma is zoek\n").unwrap();
    let here = TempDir::new().unwrap();
    let import = |file: &Path, column: &str| {
        let mut command = point.command(&["import", file.to_str().unwrap(), "--map", column, "--json"]);
        json(&command.current_dir(here.path()).output().unwrap())
    };
    let first = import(&file, "what=message");
    assert_eq!([&first["taken"], &first["known"], &first["refused"]], [2, 0, 1]);
    let refused = std::fs::read_to_string(first["rejects"].as_str().unwrap()).unwrap();
    assert!(refused.contains("3;Wat is leeg;2;"), "{refused}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing about people beside the file");
    let again = import(&file, "what=message");
    assert_eq!([&again["taken"], &again["known"]], [0, 2]);
    assert_ne!(first["rejects"], again["rejects"], "no file is written over");
    assert!(first["takenBefore"].is_null() && again["takenBefore"].is_i64());
    let otherwise = import(&file, "what=id");
    assert_eq!([&otherwise["taken"], &otherwise["known"]], [1, 2], "only what was refused then");
    let said = point.say(&["import", file.to_str().unwrap(), "--map", "what=id"]);
    assert!(said.contains("al overgenomen om ") && said.contains("Regels zonder categorie krijgen 8.2."), "{said}");

    let export: Value = serde_json::from_str(&point.say(&["export"])).unwrap();
    assert_eq!(export["requests"].as_array().unwrap().len(), 3);
    assert!(!export.to_string().contains("water"));
    assert!(point.say(&["export", "--personal", "--format", "csv"]).contains("Oma is zoek"));
    let written = |name: &str, more: &[&str]| {
        let out = here.path().join(name);
        point.say(&[&["export", "--out", out.to_str().unwrap()], more].concat());
        std::fs::read_to_string(out).unwrap()
    };
    assert!(!written("e.CSV", &[]).starts_with('{') && written("e.json", &[]).starts_with('{'));
    assert!(written("e.txt", &[]).starts_with('{') && written("f.csv", &["--format", "json"]).starts_with('{'));
    let found = point.say(&["search", "ZB09", "--limit", "1"]);
    assert!(found.ends_with("En nog 2. Zoek preciezer, of vraag er meer met --limit.\n"), "{found}");
    assert!(!point.say(&["search", "ZB09"]).contains("En nog"));
}

#[test]
fn what_the_screen_warns_of_is_said_on_the_standard_error() {
    let point = Point::new();
    let log = point.run(&["request", "log", "--category", "2.1", "--what", "Water, bsn 111222333"]);
    let warned = String::from_utf8(log.stderr).unwrap();
    assert_eq!((log.stdout.as_slice(), warned.lines().count()), (&b"ZB09-A1\n"[..], 1));
    assert!(warned.contains("burgerservicenummer"), "{warned}");
    let own = point.0.path().join("echt/configuration");
    std::fs::create_dir_all(&own).unwrap();
    std::fs::write(own.join("ticks.toml"), "kapot\n").unwrap();
    std::fs::write(own.join("roles.toml"), "[[role]]\ncode =\n").unwrap();
    let listed = point.run(&["request", "list"]);
    let warned = String::from_utf8(listed.stderr).unwrap();
    assert!(listed.status.success() && warned.lines().count() == 1, "{warned}");
    for part in ["roles.toml, regel 2: `code`", "ticks.toml, regel 1"] {
        assert!(warned.contains(part), "{part} is missing in {warned}");
    }
}

#[test]
fn an_exercise_needs_no_passphrase_and_stays_apart() {
    let point = Point(TempDir::new().unwrap());
    point.say(&[
        "init",
        "--exercise",
        "--name",
        "De Schakel",
        "--code",
        "OEF02",
        "--municipality",
        "GM0344",
        "--coordinator",
        "Anna",
    ]);
    let mut fill = point.command(&["bench-data", "--requests", "30"]);
    said(&fill.env_remove("STEUNPUNT_PASSPHRASE").output().unwrap());
    assert!(point.say(&["request", "list"]).starts_with("OEFENING\n"));
    assert!(point.0.path().join("oefening").is_dir() && !point.0.path().join("echt").exists());
}

#[test]
fn what_was_not_reached_and_the_signs_for_the_town_hall_are_said() {
    let point = Point::new();
    let listed = point.say(&["laptop", "list"]);
    let signs = listed.lines().find_map(|line| line.strip_prefix("Vingerafdruk van deze laptop: ")).unwrap();
    assert_eq!(signs.split('-').map(str::len).collect::<Vec<_>>(), [4; 4]);
    assert!(point.say(&["sync"]).contains("Gemeente: dit punt is nog niet aangesloten."));
}

#[test]
fn of_a_bundle_that_cannot_be_read_nothing_is_counted() {
    let (point, stick) = (Point::new(), TempDir::new().unwrap());
    let written = point.say(&["bundle", "write", "--out", stick.path().to_str().unwrap()]);
    let words = written.trim().rsplit(": ").next().unwrap();
    let file = std::fs::read_dir(stick.path()).unwrap().next().unwrap().unwrap().path();
    let show = |words: &str| {
        let mut command = point.command(&["bundle", "show", file.to_str().unwrap()]);
        said(&command.env("STEUNPUNT_BUNDLE_PASSPHRASE", words).output().unwrap())
    };
    let whole = show(words);
    assert!(whole.contains(" regels (") && whole.contains("Geschreven"), "{whole}");
    let mistyped = show("andere woorden");
    assert!(mistyped.contains("gaat niet open met deze zes woorden"), "{mistyped}");
    let sealed = show("");
    assert!(sealed.contains("zes woorden") && !sealed.contains("regels"), "{sealed}");
    std::fs::write(&file, b"half").unwrap();
    let damaged = show(words);
    assert!(damaged.contains("Van ZB09") && !damaged.contains("regels"), "{damaged}");
}

#[test]
fn a_sheet_is_shown_printed_handed_out_and_withdrawn() {
    let point = Point::new();
    let list = json(&point.run(&["sheet", "list", "--json"]));
    assert_eq!(list.as_array().unwrap().len(), 16);
    let shown = point.say(&["sheet", "show", "b07", "--language", "ar"]);
    for told in ["B07 v1: geldt, niet vastgesteld", "niet bevestigd", "machinevertaling", "bron: "] {
        assert!(shown.contains(told), "{told}: {shown}");
    }
    assert!(!shown.contains("[["), "{shown}");
    let found = point.say(&["sheet", "list", "carbon", "monox"]);
    assert!(found.contains("B07") && !found.contains("B02"), "{found}");

    let out = point.0.path().join("b07.pdf");
    let out = out.to_str().unwrap();
    point.say(&["sheet", "print", "B07", "--language", "nl,ar", "--format", "a5", "--out", out]);
    assert!(std::fs::read(out).unwrap().starts_with(b"%PDF"));
    let nowhere = ["sheet", "print", "B07", "--language", "", "--out", out, "--replace"];
    assert!(!refusal(&point.run(&nowhere)).is_empty(), "a language without a name");
    assert!(
        point.say(&["sheet", "distribute", "B07", "--language", "ar", "--copies", "12"]).contains("uitgedeeld: 12")
    );
    let counted = point.say(&["sheet", "show", "B07"]);
    let count = counted.lines().find(|line| line.starts_with("v1")).expect("a line for what was handed out");
    assert!(["ar", "papier", "12"].iter().all(|told| count.contains(told)), "{counted}");

    assert!(point.say(&["sheet", "withdraw", "B07", "--reason", "fout adres"]).contains("ingetrokken"));
    for refused in
        [point.run(&["sheet", "distribute", "B07"]), point.run(&["sheet", "print", "B07", "--out", out, "--replace"])]
    {
        assert!(refusal(&refused).contains("B07 v1 is ingetrokken"));
    }
    assert!(point.say(&["sheet", "show", "B07"]).contains("ingetrokken (fout adres, "));
}

#[test]
fn a_translation_is_signed_off_and_a_contradiction_ticked_off() {
    let point = Point::new();
    point.say(&["sheet", "check-translation", "B07", "--language", "ar", "--by", "tolk"]);
    assert!(point.say(&["sheet", "show", "B07", "--language", "ar"]).contains("nagekeken door tolk"));
    assert!(!refusal(&point.run(&["sheet", "tick-off", "b07"])).is_empty(), "nothing is wrong yet");
    point.say(&["sheet", "distribute", "B07", "--copies", "12"]);
    point.say(&["sheet", "withdraw", "B07", "--reason", "fout adres"]);
    let told = "12 × B07 v1 uitgedeeld; ingetrokken: fout adres";
    assert!(point.say(&["sheet", "list"]).contains(told));
    assert!(point.say(&["sheet", "tick-off", "b07", "--version", "1"]).contains(told));
    assert!(!point.say(&["sheet", "list"]).contains(told));
}

#[test]
fn a_municipality_writes_a_pack_and_a_point_takes_it_over() {
    let (point, folder) = (Point::new(), TempDir::new().unwrap());
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    std::fs::create_dir_all(folder.path().join("sheets/water")).unwrap();
    std::fs::write(path("pack.toml"), "name = \"Zandbeek\"\nversion = \"1\"\n").unwrap();
    std::fs::write(path("sheets/water/sheet.toml"), "code = \"G01\"\ncategories = []\n").unwrap();
    let words = "title = \"Water\"\ncore = [\"Kook het.\"]\nread_aloud = \"\"\ndo = [\"Kook het.\"]\n";
    std::fs::write(path("sheets/water/nl.toml"), words).unwrap();
    let (key, pack) = (path("sleutel"), path("zandbeek.zip"));

    let made = point.say(&["pack", "key", "--out", &key]);
    let fingerprint = made.trim_end().rsplit(' ').next().unwrap().to_owned();
    assert!(refusal(&point.run(&["pack", "key", "--out", &key])).contains("bestaat al"));
    point.say(&["pack", "build", folder.path().to_str().unwrap(), "--key", &key, "--out", &pack]);
    assert_eq!(point.say(&["pack", "fingerprint", "--key", &key]).trim(), fingerprint);
    for look in [point.say(&["pack", "show", &pack]), point.say(&["pack", "import", &pack, "--dry-run"])] {
        assert!(
            look.contains("G01") && !look.contains(&fingerprint),
            "it comes from the publisher and not from the pack"
        );
    }
    assert!(refusal(&point.run(&["pack", "import", &pack])).contains("niet bekend"));
    assert!(point.say(&["pack", "import", &pack, "--fingerprint", &fingerprint]).contains("nieuw"));
    assert!(point.say(&["sheet", "list"]).contains("G01"));
}

#[test]
fn a_mistake_in_a_pack_is_told_with_its_line_and_what_falls_away_before_it_is_taken_over() {
    let (point, folder) = (Point::new(), TempDir::new().unwrap());
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    std::fs::create_dir_all(folder.path().join("sheets/co")).unwrap();
    std::fs::write(path("pack.toml"), "name = \"Zandbeek\"\nversion = \"1\"\npublisher = \"Gemeente\"\n").unwrap();
    let head = "code = \"B07\"\nversion = 2\ncategories = []\n";
    std::fs::write(path("sheets/co/sheet.toml"), head).unwrap();
    let words = "title = \"Water\"\ncore = \"Kook het.\"\nread_aloud = \"\"\ndo = [\"Kook het.\"]\n";
    std::fs::write(path("sheets/co/nl.toml"), words).unwrap();
    let (key, pack) = (path("sleutel"), path("zandbeek.zip"));
    point.say(&["pack", "key", "--out", &key]);
    let build = ["pack", "build", folder.path().to_str().unwrap(), "--key", &key, "--out", &pack];
    let told = refusal(&point.run(&build));
    assert!(told.contains("sheets/co/nl.toml regel 2") && told.contains("geen pakket gemaakt"), "{told}");
    std::fs::write(path("sheets/co/nl.toml"), words.replace("\"Kook het.\"\nread", "[\"Kook het.\"]\nread")).unwrap();
    point.say(&build);
    point.say(&["sheet", "distribute", "B07", "--copies", "3"]);
    let look = point.say(&["pack", "import", &pack, "--dry-run"]);
    assert!(look.contains("B07 v2: valt weg: ar, en, pl, tr, uk; 3 × uitgedeeld"), "{look}");
    assert!(look.contains("vastgesteld door: Gemeente"), "{look}");
    let fingerprint = point.say(&["pack", "fingerprint", "--key", &key]).trim().to_owned();
    point.say(&["pack", "import", &pack, "--fingerprint", &fingerprint]);
    let shown = point.say(&["sheet", "show", "B07"]);
    assert!(shown.starts_with("B07 v2") && shown.contains("uitgedeeld: 0\n"), "none of the new words: {shown}");
    assert!(shown.lines().any(|line| line.starts_with("v1 ") && line.ends_with(" 3")), "{shown}");
}

#[test]
fn a_message_names_nobody_unless_somebody_says_that_it_is_no_resident() {
    let point = Point::new();
    let write = ["message", "write", "--subject", "Bereikbaar", "--to", "Gemeentehuis"];
    let named = [&write[..], &["--text", "Bel mevrouw De Wit"]].concat();
    let refused = refusal(&point.run(&named));
    assert!(refused.contains("mevrouw De Wit") && refused.contains("--no-resident"), "{refused}");
    assert_eq!(point.say(&["message", "list", "--json"]).trim(), "[]");
    let number = point.say(&[&named[..], &["--no-resident"]].concat()).trim().to_owned();
    assert_eq!(number, "B-ZB09-A1");
    let shown = point.say(&["message", "show", &number]);
    assert!(shown.contains("Bel mevrouw De Wit") && shown.contains("Nog niet voor te lezen"), "{shown}");
    assert!(refusal(&point.run(&["message", "shorten", &number, "Bel mevrouw De Wit"])).contains("nooit"));
    let shown = point.say(&["message", "shorten", &number, "Bel de wethouder"]);
    assert!(shown.contains("GEWOON. Bel de wethouder.\n12 woorden"), "{shown}");
    point.say(&["message", "send", &number, "--means", "courier"]);
    let shown = point.say(&["message", "acknowledge", &number, "--by", "loket"]);
    let moments = ["\ngeschreven ", "\nverzonden ", "\nbevestigd "].map(|verb| shown.find(verb));
    assert!(moments.iter().all(Option::is_some) && moments.is_sorted() && shown.contains("door loket"), "{shown}");
    let erased = point.say(&["message", "erase", &number, "--reason", "asked"]);
    assert!(erased.contains("gewist") && !erased.contains("De Wit"), "{erased}");
}

#[test]
fn a_message_that_came_in_is_counted_and_a_status_report_is_sent() {
    let point = Point::new();
    let came = [
        "message",
        "write",
        "--in",
        "--means",
        "handheld_radio",
        "--from",
        "Gemeentehuis",
        "--to",
        "Coördinator",
        "--subject",
        "Water",
        "--text",
        "Water komt om tien uur",
        "--sender-words",
        "6",
        "--sender-number",
        "GH-7",
    ];
    let number = point.say(&came).trim().to_owned();
    let shown = point.say(&["message", "show", &number]);
    assert!(shown.contains("5 woorden; de afzender telde er 6: dat klopt niet"), "{shown}");
    let status = point.say(&["message", "status", "--problem", "Brandstof op"]);
    assert!(status.contains("1. Brandstof op") && status.contains("Nodig: Niet ingevuld"), "{status}");
    let sent = point.say(&["message", "status", "--problem", "Brandstof op", "--send"]);
    assert!(sent.starts_with("B-ZB09-A2"), "{sent}");
}

#[test]
fn a_message_says_how_far_it_is_and_what_does_not_fit_says_by_how_much() {
    let point = Point::new();
    let asked = ["message", "write", "--in", "--means", "courier", "--from", "Gemeentehuis", "--to", "Coördinator"];
    let came = point.say(&[&asked[..], &["--subject", "Water?", "--text", "Hoeveel water?"]].concat());
    let write = ["message", "write", "--to", "Gemeentehuis", "--subject", "Water", "--precedence", "NU"];
    let long = "Water op in de hal. ".repeat(12);
    let answer = point.run(&[&write[..], &["--text", &long, "--answers", came.trim()]].concat());
    let (number, told) = [answer.stdout, answer.stderr].map(|said| String::from_utf8(said).unwrap()).into();
    let number = number.trim();
    assert!(told.contains(" van 200 tekens"), "{told}");
    assert!(point.say(&["message", "show", number]).contains("NU"));
    let shown = point.say(&["message", "show", came.trim()]);
    assert!(shown.contains("antwoord geschreven, nog niet verzonden"), "{shown}");
    let refused = refusal(&point.run(&["message", "shorten", number, &long]));
    assert!(refused.contains(" van 200 tekens") && refused.contains(" te veel"), "{refused}");
    let early = refusal(&point.run(&["message", "send", number, "--means", "COURIER", "--at", "01-11-2026 08:00"]));
    assert!(early.contains("geschreven"), "{early}");
    point.say(&["message", "send", number, "--means", "COURIER"]);
    assert!(point.say(&["message", "show", came.trim()]).contains("beantwoord"));
    point.say(&["message", "acknowledge", number, "--by", "Loket"]);
    let twice = refusal(&point.run(&["message", "acknowledge", number, "--by", "loket"]));
    assert!(twice.contains("al bevestigd"), "{twice}");
}

#[test]
fn a_folder_that_is_not_there_is_no_stick_that_is_gone() {
    let point = Point::new();
    let refused = refusal(&point.run(&["export", "shift", "--out", "/nergens/dienst"]));
    assert!(refused.contains("map") && !refused.contains("stick"), "{refused}");
}
