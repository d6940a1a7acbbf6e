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

    fn packs(&self, version: &str, withdrawn: &str) -> PathBuf {
        let about = format!("name = \"Zandbeek\"\nversion = \"{version}\"\n{withdrawn}");
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
    assert_eq!((&look["trusted"], &look["fingerprint"]), (&json!(false), &json!(town_hall.fingerprint)));
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
        ("valid_until = 1926-12-01T18:00:00+01:00", "Water", "`valid_until` is al voorbij"),
        ("next_update = 9026-12-01T18:00:00+01:00", "Water", "`next_update` ligt meer dan twee jaar weg"),
        ("confirmed = true", "Water", "`confirmed` zonder bron"),
        ("", "水点", "deze letters kunnen niet op papier: 水点"),
    ] {
        let town_hall = TownHall::new();
        town_hall.adds("pack.toml", "name = \"Zandbeek\"\nversion = \"1\"\n");
        town_hall.adds("sheets/G01/sheet.toml", &format!("code = \"G01\"\ncategories = []\n{head}\n"));
        let text = format!("title = \"{title}\"\ncore = [\"Kook het.\"]\nread_aloud = \"\"\ndo = []\n");
        town_hall.adds("sheets/G01/nl.toml", &text);
        let refused = build_pack(town_hall.folder.path(), &town_hall.key).unwrap_err();
        assert!(refused.details["message"].as_str().unwrap().contains(why), "{refused:?}");
    }
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
