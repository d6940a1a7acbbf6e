//! A municipality's sheets arrive as one signed file.

use std::fs;
use std::path::{Path, PathBuf};

use steunpunt_sync::pack::{PublisherKey, build};
use steunpunt_tests::{Laptop, Value, build_pack, json, new_publisher_key};

struct TownHall {
    folder: tempfile::TempDir,
    key: String,
    fingerprint: String,
}

impl TownHall {
    fn new() -> Self {
        let (key, fingerprint) = new_publisher_key().unwrap();
        Self { folder: tempfile::tempdir().unwrap(), key, fingerprint }
    }

    fn writes(&self, code: &str, version: u32, core: &str) {
        let sheet = self.folder.path().join("sheets").join(code);
        fs::create_dir_all(&sheet).unwrap();
        let head = format!("code = \"{code}\"\nversion = {version}\ncategories = [\"2.1\"]\n");
        fs::write(sheet.join("sheet.toml"), head).unwrap();
        let text = format!("title = \"Water\"\ncore = [\"{core}\"]\nread_aloud = \"{core}\"\ndo = [\"{core}\"]\n");
        fs::write(sheet.join("nl.toml"), text).unwrap();
    }

    fn adds(&self, path: &str, text: &str) {
        let file = self.folder.path().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    /// A pack with whatever more its `pack.toml` says.
    fn packs(&self, version: &str, more: &str) -> PathBuf {
        let about = format!("name = \"Zandbeek\"\nversion = \"{version}\"\n{more}");
        fs::write(self.folder.path().join("pack.toml"), about).unwrap();
        let pack = build_pack(self.folder.path(), &self.key).unwrap();
        let path = self.folder.path().join(format!("zandbeek-{version}.zip"));
        fs::write(&path, pack).unwrap();
        path
    }
}

fn input(pack: &Path) -> Value {
    json!({ "path": pack.to_str().unwrap() })
}

fn standing(laptop: &Laptop, code: &str) -> Value {
    laptop.does("get_sheet", json!({ "code": code }))["summary"]["standing"].clone()
}

#[test]
fn a_pack_is_looked_at_first_taken_over_whole_and_replaces_what_it_says() {
    let (laptop, town_hall) = (Laptop::with_open_point(), TownHall::new());
    town_hall.writes("G01", 1, "Het water is veilig.");
    town_hall.writes("B02", 2, "Haal water bij de sporthal.");
    let first = town_hall.packs("1", "");

    let look = laptop.does("look_at_pack", input(&first));
    assert_eq!((&look["trusted"], &look["publisher"]), (&json!(false), &json!("")));
    assert!(!look.to_string().contains(&town_hall.fingerprint), "it is read out by its publisher, and not by the pack");
    let changes: Vec<_> = look["lines"].as_array().unwrap().iter().map(|line| line["change"].clone()).collect();
    assert_eq!(changes, [json!("replaces"), json!("new")]);
    assert_eq!(laptop.is_refused("get_sheet", json!({ "code": "G01" })), "not_found", "a look changes nothing");

    assert_eq!(laptop.is_refused("take_over_pack", input(&first)), "not_a_pack");
    let with = |typed: &str| json!({ "path": first.to_str().unwrap(), "fingerprint": typed });
    assert_eq!(laptop.is_refused("take_over_pack", with("ABCD-EFGH-IJKL-MNOP")), "not_a_pack");
    laptop.does("take_over_pack", with(&town_hall.fingerprint.to_lowercase().replace('-', " ")));
    assert_eq!(standing(&laptop, "G01"), "in_force");
    let page = laptop.does("get_sheet", json!({ "code": "B02" }));
    assert_eq!((&page["summary"]["version"], &page["origin"]), (&json!(2), &json!("pack")));

    let entries = laptop.does("verify", json!({}))["entries"].clone();
    laptop.does("take_over_pack", input(&first));
    assert_eq!(laptop.does("verify", json!({}))["entries"], entries, "the same pack again adds nothing");

    town_hall.writes("G01", 2, "Kook het water.");
    let withdrawn = "[[withdrawn]]\ncode = \"B02\"\nversion = 2\nreason = \"de sporthal is dicht\"\n";
    let second = town_hall.packs("2", withdrawn);
    laptop.does("take_over_pack", input(&second));
    assert_eq!(laptop.does("get_sheet", json!({ "code": "G01" }))["summary"]["version"], 2);
    assert_eq!(standing(&laptop, "B02"), "withdrawn");
}

#[test]
fn a_pack_that_was_cut_off_on_the_stick_changes_nothing() {
    let (laptop, town_hall) = (Laptop::with_open_point(), TownHall::new());
    town_hall.writes("G01", 1, "Het water is veilig.");
    let pack = town_hall.packs("1", "");
    let whole = fs::read(&pack).unwrap();
    let before = laptop.does("verify", json!({}))["entries"].clone();
    for end in (0..whole.len()).step_by(7) {
        fs::write(&pack, &whole[..end]).unwrap();
        let typed = json!({ "path": pack.to_str().unwrap(), "fingerprint": town_hall.fingerprint });
        assert_eq!(laptop.is_refused("take_over_pack", typed), "not_a_pack");
    }
    assert_eq!(laptop.does("verify", json!({}))["entries"], before);
}

#[test]
fn the_desk_takes_over_no_pack() {
    let (laptop, town_hall) = (Laptop::with_open_point(), TownHall::new());
    town_hall.writes("G01", 1, "Het water is veilig.");
    let pack = town_hall.packs("1", "");
    laptop.adds("Sanne", "2580", "desk");
    laptop.signs_in("Sanne", "2580");
    assert_eq!(laptop.is_refused("take_over_pack", input(&pack)), "not_allowed");
}

const PUMP: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>"#;

#[test]
fn a_pack_brings_pictograms_categories_and_role_cards() {
    let (mut laptop, town_hall) = (Laptop::with_open_point(), TownHall::new());
    town_hall.writes("G01", 1, "Het water is veilig.");
    town_hall.adds(
        "sheets/G01/sheet.toml",
        "code = \"G01\"\nversion = 1\ncategories = [\"2.1\"]\npicture = \"dorpspomp\"\n",
    );
    town_hall.adds("pictures/dorpspomp.svg", PUMP);
    let categories = include_str!("../../seeds/configuration/categories.toml").replacen("Energie", "Stroom en gas", 1);
    town_hall.adds("configuration/categories.toml", &categories);
    town_hall.adds("configuration/role_cards.toml", include_str!("../../seeds/configuration/role_cards.toml"));
    let pack = town_hall.packs("1", "");
    let look = laptop.does("look_at_pack", input(&pack));
    let files: Vec<_> = look["files"].as_array().unwrap().iter().map(|file| (&file["kind"], &file["change"])).collect();
    let new = json!("new");
    assert_eq!(files, [(&json!("categories"), &new), (&json!("role_cards"), &new), (&json!("picture"), &new)]);
    laptop.does("take_over_pack", json!({ "path": pack.to_str().unwrap(), "fingerprint": town_hall.fingerprint }));

    let page = laptop.does("get_sheet", json!({ "code": "G01" }));
    assert_eq!(page["summary"]["picture"], PUMP);
    assert_eq!(laptop.does("list_pictures", json!({}))["pictures"][0]["name"], "dorpspomp");
    let print = json!({ "digest": page["summary"]["digest"], "languages": ["nl"], "format": "a5", "reprint": false });
    laptop.does("print_sheet", print);
    laptop.restarts();
    laptop.unlocks();
    laptop.signs_in("Ans", "1234");
    let configuration = laptop.does("get_configuration", json!({}));
    assert!(configuration["groups"].to_string().contains("Stroom en gas"));
    assert_eq!(configuration["problem"], Value::Null);

    town_hall.adds("pictures/dorpspomp.svg", &PUMP.replace("M0 0", "M1 0"));
    let second = town_hall.packs("2", "");
    let change = |name: &str| {
        let look = laptop.does("look_at_pack", input(&second));
        look["files"].as_array().unwrap().iter().find(|file| file["name"] == name).unwrap()["change"].clone()
    };
    assert_eq!((change("dorpspomp"), change("role_cards.toml")), (json!("replaces"), json!("same")));
    laptop.does("take_over_pack", input(&second));
    assert_eq!((change("dorpspomp"), change("role_cards.toml")), (json!("same"), json!("same")));
}

#[test]
fn a_pack_with_a_drawing_that_runs_or_a_file_that_nobody_asked_for_is_not_made() {
    for (path, text) in [
        ("pictures/pomp.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><script/></svg>"),
        ("pictures/drop.svg", PUMP),
        ("configuration/categories.toml", "[[group]]"),
        ("configuration/roles.toml", "[[role]]"),
    ] {
        let town_hall = TownHall::new();
        town_hall.adds(path, text);
        town_hall.adds("pack.toml", "name = \"Zandbeek\"\nversion = \"1\"\n");
        assert!(build_pack(town_hall.folder.path(), &town_hall.key).is_err(), "{path}");
    }
}

#[test]
fn a_pack_with_dates_or_letters_that_make_no_sense_is_not_made() {
    for (head, title, why) in [
        ("valid_until = 1926-12-01T18:00:00+01:00", "Water", "(`valid_until`) is al voorbij"),
        ("next_update = 9026-12-01T18:00:00+01:00", "Water", "(`next_update`) ligt meer dan twee jaar weg"),
        ("confirmed = true", "Water", "(`confirmed`) zonder bron"),
        ("", "水点", "deze letters kunnen niet op papier: 水点"),
        ("categories = [\"9.99\"]", "Water", "9.99 is geen categorie"),
        ("picture = \"watertoren\"", "Water", "geen pictogram dat watertoren heet"),
        ("version = \"2\"", "Water", "(`version`): hier hoort een getal"),
        ("", "Water bij de [[maanbasis]]", "de invulplek [[maanbasis]] bestaat niet"),
    ] {
        let town_hall = TownHall::new();
        town_hall.adds("pack.toml", "name = \"Zandbeek\"\nversion = \"1\"\n");
        let categories = if head.starts_with("categories") { "" } else { "categories = []\n" };
        town_hall.adds("sheets/G01/sheet.toml", &format!("code = \"G01\"\n{categories}{head}\n"));
        let text = format!("title = \"{title}\"\ncore = [\"Kook het.\"]\nread_aloud = \"\"\ndo = []\n");
        town_hall.adds("sheets/G01/nl.toml", &text);
        let refused = build_pack(town_hall.folder.path(), &town_hall.key).unwrap_err();
        assert!(refused.details["message"].as_str().unwrap().contains(why), "{refused:?}");
        assert_eq!(refused.details["building"], true);
    }
}

#[test]
fn the_examples_of_the_description_are_a_pack() {
    let town_hall = TownHall::new();
    let mut examples = include_str!("../../docs/pack-format.md").split("```toml\n").skip(1);
    for file in ["pack.toml", "sheets/water/nl.toml", "sheets/water/sheet.toml", "sheets/water/en.toml"] {
        let text = examples.next().and_then(|rest| rest.split("```").next()).unwrap();
        town_hall.adds(file, text);
    }
    build(town_hall.folder.path(), &PublisherKey::of_text(&town_hall.key).unwrap()).unwrap();
}

#[test]
fn two_folders_with_one_version_and_a_language_without_headings_are_not_made() {
    let made = |path: &str, text: &str| {
        let town_hall = TownHall::new();
        town_hall.adds("pack.toml", "name = \"Zandbeek\"\nversion = \"1\"\n");
        town_hall.writes("G01", 1, "Kook het.");
        town_hall.writes("G02", 1, "Kook het.");
        town_hall.adds(path, text);
        build_pack(town_hall.folder.path(), &town_hall.key).map_err(|refused| refused.details)
    };
    let twice = made("sheets/G02/sheet.toml", "code = \"G01\"\ncategories = []\n").unwrap_err();
    assert_eq!((&twice["file"], &twice["line"]), (&json!("sheets/G02/sheet.toml"), &json!(1)));
    let text = "title = \"W\"\ncore = [\"K.\"]\nread_aloud = \"\"\ndo = [\"K.\"]\n";
    assert_eq!(made("sheets/G01/xx.toml", text).unwrap_err()["file"], "sheets/G01/xx.toml");
    assert!(made("sheets/G01/en.toml", text).is_ok());
}

/// The shipped sheet on carbon monoxide, handed out once, and a pack with a version of it in Dutch alone.
fn replacement_of_a_handed_out_sheet(town_hall: &TownHall, more: &str) -> (Laptop, PathBuf) {
    let laptop = Laptop::with_open_point();
    let shipped = laptop.does("get_sheet", json!({ "code": "B07" }))["summary"]["digest"].clone();
    let request = laptop.logs("1.1", "Hoofdpijn bij de kachel", "Kade 4", "U2")["row"]["id"].clone();
    let given = json!({ "digest": shipped, "language": "nl", "copies": 2, "means": "paper", "request": request });
    laptop.does("distribute_sheet", given);
    town_hall.writes("B07", 2, "Ga naar buiten.");
    let head = fs::read_to_string(town_hall.folder.path().join("sheets/B07/sheet.toml")).unwrap();
    town_hall.adds("sheets/B07/sheet.toml", &format!("{head}{more}"));
    let pack = town_hall.packs("1", "");
    (laptop, pack)
}

#[test]
fn a_pack_says_which_languages_fall_away_and_tells_of_what_it_contradicts() {
    let town_hall = TownHall::new();
    let (laptop, pack) = replacement_of_a_handed_out_sheet(&town_hall, "contradicts = true\n");
    let line = laptop.does("look_at_pack", input(&pack))["lines"][0].clone();
    assert_eq!((&line["change"], &line["copies"], &line["contradicts"]), (&json!("replaces"), &json!(2), &json!(true)));
    assert_eq!(line["languagesGone"], json!(["ar", "en", "pl", "tr", "uk"]));
    laptop.does("take_over_pack", json!({ "path": pack.to_str().unwrap(), "fingerprint": town_hall.fingerprint }));
    let wrong = laptop.does("list_sheets", json!({}))["contradicted"][0].clone();
    assert_eq!((&wrong["by"], &wrong["copies"], &wrong["requests"]), (&json!(2), &json!(2), &json!(1)));
    assert_eq!(
        laptop.does("get_sheet", json!({ "code": "B07" }))["summary"]["asksContradiction"],
        false,
        "its publisher said so"
    );
}

#[test]
fn whoever_approves_is_asked_whether_what_came_by_pack_contradicts_what_was_handed_out() {
    for contradicts in [true, false] {
        let town_hall = TownHall::new();
        let (laptop, pack) = replacement_of_a_handed_out_sheet(&town_hall, "");
        laptop.does("take_over_pack", json!({ "path": pack.to_str().unwrap(), "fingerprint": town_hall.fingerprint }));
        let page = laptop.does("get_sheet", json!({ "code": "B07" }));
        assert_eq!(page["summary"]["asksContradiction"], true);
        let said = json!({ "digest": page["summary"]["digest"], "publish": true, "contradicts": contradicts });
        assert_eq!(laptop.does("approve_sheet", said)["summary"]["asksContradiction"], false);
        let wrong = laptop.does("list_sheets", json!({}))["contradicted"].clone();
        assert_eq!(wrong.as_array().unwrap().len(), usize::from(contradicts));
    }
}

#[test]
fn a_publisher_who_is_compared_under_a_name_approves_and_confirms_nothing() {
    let (laptop, town_hall) = (Laptop::with_open_point(), TownHall::new());
    let typed = |pack: &Path| json!({ "path": pack.to_str().unwrap(), "fingerprint": town_hall.fingerprint });
    town_hall.writes("G01", 1, "Kook het water.");
    laptop.does("take_over_pack", typed(&town_hall.packs("1", "")));
    let page = || laptop.does("get_sheet", json!({ "code": "G01" }));
    assert_eq!((&page()["publisher"], &page()["summary"]["approved"]), (&Value::Null, &json!(false)));

    // The same words, now approved; the name is compared together with the fingerprint.
    let named = town_hall.packs("2", "publisher = \"Gemeente Zandbeek\"\n");
    let look = laptop.does("look_at_pack", input(&named));
    assert_eq!((&look["trusted"], &look["publisher"]), (&json!(false), &json!("Gemeente Zandbeek")));
    assert_eq!(laptop.is_refused("take_over_pack", input(&named)), "not_a_pack");
    laptop.does("take_over_pack", typed(&named));
    assert_eq!((&page()["publisher"], &page()["approved"]), (&json!("Gemeente Zandbeek"), &Value::Null));
    assert_eq!((&page()["summary"]["approved"], &page()["summary"]["confirmed"]), (&json!(true), &json!(false)));
    assert_eq!(laptop.does("get_board", json!({}))["lines"][0]["sheet"], "G01");

    town_hall.writes("G01", 2, "Drink het water niet.");
    let trusted = |pack: &Path| laptop.does("look_at_pack", input(pack))["trusted"].clone();
    assert_eq!(trusted(&town_hall.packs("3", "publisher = \"Gemeente Zandbeek\"\n")), true);
    assert_eq!(trusted(&town_hall.packs("4", "publisher = \"Gemeente Zandwijk\"\n")), false);
    town_hall.adds("pack.toml", &format!("name = \"Z\"\nversion = \"5\"\npublisher = \"{}\"\n", "x".repeat(61)));
    assert!(build_pack(town_hall.folder.path(), &town_hall.key).is_err());
}

#[test]
fn a_pack_that_is_over_says_so_and_one_that_was_taken_over_is_still_known() {
    let (laptop, town_hall) = (Laptop::with_open_point(), TownHall::new());
    town_hall.adds("pack.toml", "name = \"Zandbeek\"\nversion = \"1\"\n");
    town_hall.adds("sheets/G01/nl.toml", "title = \"Water\"\ncore = [\"Kook het.\"]\nread_aloud = \"\"\ndo = []\n");
    let head = "code = \"G01\"\ncategories = []\nvalid_until = 2026-11-25T12:00:00+01:00\n";
    town_hall.adds("sheets/G01/sheet.toml", head);
    // As its publisher made it on a day before that.
    let made = build(town_hall.folder.path(), &PublisherKey::of_text(&town_hall.key).unwrap()).unwrap();
    let pack = town_hall.folder.path().join("zandbeek.zip");
    fs::write(&pack, made).unwrap();
    let typed = json!({ "path": pack.to_str().unwrap(), "fingerprint": town_hall.fingerprint });
    let other = Laptop::with_open_point();
    laptop.does("take_over_pack", typed.clone());
    [&laptop, &other].iter().for_each(|laptop| laptop.minutes_pass(24 * 60));
    let refused = other.tries("take_over_pack", typed.clone()).unwrap_err();
    assert_eq!((&refused.details["why"], &refused.details["code"]), (&json!("expired"), &json!("G01")));
    assert_eq!(other.tries("look_at_pack", input(&pack)).unwrap_err().details["why"], "expired");
    assert_eq!(laptop.does("look_at_pack", input(&pack))["taken"], true);
    assert_eq!(laptop.does("take_over_pack", typed)["taken"], true, "nothing happens twice");
    assert_eq!(standing(&laptop, "G01"), "expired");
}
