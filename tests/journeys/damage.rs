//! When the file or the passphrase is lost, nothing else is.

use steunpunt_tests::{Laptop, PASSPHRASE, json};

#[test]
fn a_damaged_file_is_set_aside_and_the_desk_goes_on_with_the_last_good_copy() {
    let mut laptop = Laptop::with_open_point();
    laptop.logs("2.1", "Geen water", "Merelhof 7", "U3");
    laptop.does("make_backup", json!({}));
    laptop.logs("5.2", "Insuline koelen", "Lijsterlaan 22", "U2");
    laptop.app.close();
    let database = laptop.store().join("steunpunt.db");
    let mut bytes = std::fs::read(&database).unwrap();
    bytes[..4096].fill(0);
    std::fs::write(&database, &bytes).unwrap();

    laptop.restarts();
    let unlock = json!({ "exercise": false, "passphrase": PASSPHRASE });
    assert_eq!(laptop.is_refused("unlock_store", unlock), "store_damaged");
    let continued = laptop.does("continue_from_backup", json!({ "exercise": false, "passphrase": PASSPHRASE }));
    let moved = std::path::Path::new(continued["movedTo"].as_str().unwrap()).join("steunpunt.db");
    assert_eq!(std::fs::read(moved).unwrap(), bytes, "the damaged file is kept as it was");
    laptop.signs_in("Ans", "1234");
    assert_eq!(laptop.finds("merelhof"), ["ZB03-A1"]);
    assert_eq!(
        laptop.logs("2.1", "Water", "", "U3")["row"]["number"],
        "ZB03-B1",
        "a new letter: no number comes twice"
    );
    let desk = laptop.does("get_desk", json!({}));
    assert_eq!(desk["laptops"]["paired"], 0, "what it was before is no other laptop");
    assert_eq!(desk["kept"]["onlyHere"], laptop.open_list().len(), "and holds nothing that is not here");
    assert!(laptop.open_list().iter().all(|row| row["onlyHere"] == true));
}

#[test]
fn damage_in_the_middle_of_the_file_leads_to_the_screen_that_offers_a_copy() {
    let mut laptop = Laptop::with_open_point();
    for number in 0..40 {
        laptop.logs("2.1", &format!("Geen water {number}"), "Merelhof 7", "U3");
    }
    laptop.does("make_backup", json!({}));
    laptop.restarts();
    laptop.unlocks();
    laptop.app.close();
    let database = laptop.store().join("steunpunt.db");
    let mut bytes = std::fs::read(&database).unwrap();
    let pages = bytes.len() / 4096;
    bytes[4096 * 8..4096 * (pages - 1)].fill(7);
    std::fs::write(&database, &bytes).unwrap();

    laptop.restarts();
    let met = laptop.tries("unlock_store", json!({ "exercise": false, "passphrase": PASSPHRASE })).is_err()
        || laptop.tries("sign_in", json!({ "name": "Ans", "pin": "1234" })).is_err()
        || laptop.tries("get_desk", json!({})).is_err()
        || laptop.tries("list_requests", json!({ "open": true, "offset": 0, "limit": 100 })).is_err();
    assert!(met, "somewhere the damage shows");
    let look = laptop.does("look", json!({}));
    assert_eq!((&look["stage"], &look["real"]["trouble"]), (&json!("closed"), &json!("damaged")));
    laptop.does("continue_from_backup", json!({ "exercise": false, "passphrase": PASSPHRASE }));
    laptop.signs_in("Ans", "1234");
    assert_eq!(laptop.open_list().len(), 40);
    assert_eq!(laptop.does("look", json!({}))["real"]["trouble"], json!(null));
}

#[test]
fn with_the_passphrase_lost_work_begins_beside_the_old_data_and_both_meet_when_it_is_found() {
    let laptop = Laptop::with_open_point();
    laptop.logs("2.1", "Geen water", "Merelhof 7", "U3");
    let look = laptop.does("begin_beside", json!({ "exercise": false }));
    assert_eq!(look["real"]["exists"], false);
    let aside = look["real"]["setAside"][0]["name"].clone();

    let mut point = Laptop::point();
    point["passphrase"] = json!("een heel andere zin");
    laptop.does("open_point", point);
    laptop.logs("5.2", "Insuline koelen", "Lijsterlaan 22", "U2");
    let merge = |passphrase: &str| json!({ "name": aside, "passphrase": passphrase });
    assert_eq!(laptop.is_refused("merge_set_aside", merge("niet deze zin hoor")), "wrong_passphrase");
    laptop.does("merge_set_aside", merge(PASSPHRASE));
    assert_eq!(laptop.open_list().len(), 2);
    assert_eq!(laptop.finds("merelhof").len(), 1);
    assert_eq!(laptop.does("get_desk", json!({}))["kept"]["onlyHere"], 2, "what came from beside is nowhere else");
    assert!(laptop.open_list().iter().all(|row| row["onlyHere"] == true));
    assert_eq!(laptop.does("verify", json!({}))["problems"], json!([]));
    assert_eq!(laptop.does("look", json!({}))["real"]["setAside"], json!([]));
}

#[test]
fn a_configuration_file_with_a_mistake_is_left_out_and_named_and_work_goes_on() {
    let mut laptop = Laptop::with_open_point();
    let folder = laptop.store().join("configuration");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(
        folder.join("ticks.toml"),
        "[[tick]]\ncode = \"a\"\nlabel = { nl = \"A\", en = \"A\" }\n[[tick]]\ncode = 3\n",
    )
    .unwrap();
    laptop.restarts();
    laptop.unlocks();
    let configuration = laptop.does("get_configuration", json!({}));
    let problem = configuration["problem"].as_str().unwrap();
    assert!(problem.contains("ticks.toml") && problem.contains("regel 5"), "{problem}");
    assert_eq!(configuration["ticks"].as_array().unwrap().len(), 9);

    std::fs::write(folder.join("ticks.toml"), "[[tick]]\ncode = \"a\"\nlabel = { nl = \"A\", en = \"A\" }\n").unwrap();
    laptop.restarts();
    laptop.unlocks();
    assert_eq!(
        laptop.does("get_configuration", json!({}))["ticks"].as_array().unwrap().len(),
        1,
        "theirs replaces ours"
    );

    std::fs::write(folder.join("means.toml"), "[[means]]\nkode = 3\n").unwrap();
    laptop.restarts();
    laptop.unlocks();
    let configuration = laptop.does("get_configuration", json!({}));
    assert!(configuration["problem"].as_str().unwrap().contains("means.toml"));
    assert_eq!(configuration["ticks"].as_array().unwrap().len(), 1, "what is right holds all the same");
    assert!(configuration["means"].as_array().unwrap().len() > 1, "ours stands in place of what is wrong");
}

#[test]
fn a_backup_is_made_by_itself_when_something_was_written_and_a_missing_stick_is_said() {
    let laptop = Laptop::with_open_point();
    let stick = tempfile::tempdir().unwrap();
    let mut settings = laptop.does("get_desk", json!({}))["settings"].clone();
    settings["backupFolder"] = json!(stick.path().join("away"));
    assert_eq!(laptop.is_refused("change_settings", settings.clone()), "bad_input", "a folder that is not there");
    settings["backupFolder"] = json!(stick.path());
    laptop.does("change_settings", settings);
    laptop.logs("2.1", "Geen water", "Merelhof 7", "U3");
    laptop.app.look_around().unwrap();
    let backups = || laptop.does("list_backups", json!({ "exercise": false }))["backups"].as_array().unwrap().len();
    assert_eq!(backups(), 2, "one beside the store, one on the stick");
    laptop.app.look_around().unwrap();
    assert_eq!(backups(), 2, "nothing new was written");

    std::fs::remove_dir_all(stick.path()).unwrap();
    std::fs::write(stick.path(), "not a folder any more").unwrap();
    laptop.logs("2.1", "Ook geen water", "Merelhof 9", "U3");
    for _ in 0..31 {
        laptop.minutes_pass(1);
        laptop.app.look_around().unwrap();
    }
    let kept = laptop.does("get_desk", json!({}))["kept"].clone();
    assert_eq!(kept["backupTrouble"], "second_place");
    assert_eq!(backups(), 2, "the one beside the store was made all the same");
}

#[test]
fn another_place_for_copies_has_one_at_once() {
    let laptop = Laptop::with_open_point();
    laptop.logs("2.1", "Geen water", "Merelhof 7", "U3");
    laptop.app.look_around().unwrap();
    let stick = tempfile::tempdir().unwrap();
    let mut settings = laptop.does("get_desk", json!({}))["settings"].clone();
    settings["backupFolder"] = json!(stick.path());
    laptop.does("change_settings", settings);
    for _ in 0..2 {
        laptop.app.look_around().unwrap();
        assert_eq!(std::fs::read_dir(stick.path()).unwrap().count(), 2, "one copy and its keys");
        laptop.minutes_pass(1);
    }
}

/// A point that keeps copies in a second folder, and the one request in the last of them.
fn with_copies_in(second: &std::path::Path) -> Laptop {
    let laptop = Laptop::with_open_point();
    let mut settings = laptop.does("get_desk", json!({}))["settings"].clone();
    settings["backupFolder"] = json!(second);
    laptop.does("change_settings", settings);
    laptop.logs("2.1", "Geen water", "Merelhof 7", "U3");
    laptop.app.look_around().unwrap();
    laptop
}

#[test]
fn when_the_disk_lost_file_and_copies_the_second_folder_is_found() {
    let stick = tempfile::tempdir().unwrap();
    let mut laptop = with_copies_in(stick.path());
    laptop.app.close();
    let database = laptop.store().join("steunpunt.db");
    let mut bytes = std::fs::read(&database).unwrap();
    bytes[..4096].fill(0);
    std::fs::write(&database, &bytes).unwrap();
    std::fs::remove_dir_all(laptop.store().join("reservekopie")).unwrap();

    laptop.restarts();
    let found = laptop.does("list_backups", json!({ "exercise": false }))["backups"].clone();
    assert_eq!((found.as_array().unwrap().len(), &found[0]["secondPlace"]), (1, &json!(true)));
    let wrong = json!({ "exercise": false, "passphrase": "heel andere woorden hier nu" });
    assert_eq!(laptop.is_refused("continue_from_backup", wrong), "wrong_passphrase");
    laptop.does("continue_from_backup", json!({ "exercise": false, "passphrase": PASSPHRASE }));
    laptop.signs_in("Ans", "1234");
    assert_eq!(laptop.finds("merelhof"), ["ZB03-A1"]);
    laptop.app.look_around().unwrap();
    let own = laptop.store().join("reservekopie");
    assert_eq!(std::fs::read_dir(own).unwrap().count(), 2, "beside the store stands a copy again, and its keys");
}

#[test]
fn a_new_laptop_goes_on_with_the_copies_on_a_stick() {
    let stick = tempfile::tempdir().unwrap();
    std::fs::create_dir(stick.path().join("kopie")).unwrap();
    let old = with_copies_in(&stick.path().join("kopie"));
    old.app.close();
    let new = Laptop::new();
    let asked = json!({ "exercise": false, "folder": stick.path(), "passphrase": PASSPHRASE });
    assert_eq!(new.does("list_backups", asked.clone())["backups"].as_array().unwrap().len(), 1);
    let continued = new.does("continue_from_backup", asked);
    assert_eq!((&continued["salvaged"], &continued["movedTo"]), (&json!(0), &json!("")));
    new.signs_in("Ans", "1234");
    assert_eq!(new.finds("merelhof"), ["ZB03-A1"]);
    assert_eq!(new.logs("2.1", "Water", "", "U3")["row"]["number"], "ZB03-B1", "another laptop, another letter");
    assert_eq!(new.does("look", json!({}))["real"]["setAside"], json!([]), "nothing was set aside");
}

#[test]
fn a_large_file_that_was_taken_over_is_a_backup_by_itself() {
    let laptop = Laptop::with_open_point();
    laptop.logs("2.1", "Geen water", "Merelhof 7", "U3");
    laptop.app.look_around().unwrap();
    let backups = || laptop.does("list_backups", json!({ "exercise": false }))["backups"].as_array().unwrap().len();
    assert_eq!(backups(), 1);
    let file = laptop.place().join("formulieren.csv");
    let lines: String = (0..600).map(|line| format!("Geen water op nummer {line};2.1\n")).collect();
    std::fs::write(&file, format!("Wat;Onderwerp\n{lines}")).unwrap();
    laptop.does(
        "take_in_import",
        json!({ "fileName": "formulieren.csv", "path": file, "mapping": { "what": "Wat", "category": "Onderwerp" } }),
    );
    laptop.app.look_around().unwrap();
    assert_eq!(backups(), 2);
}

#[test]
fn a_backup_that_cannot_be_made_is_said_and_not_tried_again_at_once() {
    let laptop = Laptop::with_open_point();
    let place = laptop.store().join("reservekopie");
    std::fs::write(&place, "no folder").unwrap();
    laptop.logs("2.1", "Geen water", "Merelhof 7", "U3");
    laptop.app.look_around().unwrap();
    assert_eq!(laptop.does("get_desk", json!({}))["kept"]["backupTrouble"], "own_place");
    std::fs::remove_file(&place).unwrap();
    laptop.app.look_around().unwrap();
    assert!(!place.exists(), "it rests");
    for _ in 0..5 {
        laptop.minutes_pass(1);
        laptop.app.look_around().unwrap();
    }
    assert!(place.exists());
    assert_eq!(laptop.does("get_desk", json!({}))["kept"]["backupTrouble"], json!(null));
}
