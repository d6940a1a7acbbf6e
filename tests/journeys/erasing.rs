//! Erasing personal details: who may, what goes and what stays, and that backups do not keep it.

use std::path::Path;

use steunpunt_tests::{Laptop, Pair, Stick, Value, json};

fn id(page: &Value) -> &Value {
    &page["row"]["id"]
}

fn erasing(page: &Value) -> Value {
    json!({ "id": id(page), "reason": "asked" })
}

/// A request on which somebody worked.
fn worked_on(laptop: &Laptop) -> Value {
    let page = laptop.logs("5.1", "Insuline bijna op", "Lijsterlaan 24", "U2");
    laptop.does("note_request", json!({ "id": id(&page), "text": "dochter komt om drie uur" }));
    let forward = json!({ "id": id(&page), "to": "Apotheek De Linde", "means": "courier", "details": ["what"] });
    laptop.does("forward_request", forward)
}

fn kinds(page: &Value) -> Vec<Value> {
    page["timeline"].as_array().unwrap().iter().map(|line| line["what"].clone()).collect()
}

#[test]
fn a_coordinator_erases_a_request_and_the_rest_of_it_stays() {
    let laptop = Laptop::with_open_point();
    let page = worked_on(&laptop);
    let draft = json!({ "form": format!("note:{}", id(&page).as_str().unwrap()), "title": "Notitie", "content": "{}" });
    laptop.does("save_draft", draft);
    laptop.minutes_pass(5);
    let erased = laptop.does("erase_request", erasing(&page));

    let now = laptop.does("look", json!({}))["now"].clone();
    assert_eq!(erased["erased"], json!({ "at": now, "by": "Ans", "reason": "asked", "stillOn": [] }));
    for kept in ["number", "category", "urgency", "status", "receivedAt", "loggedAt"] {
        assert_eq!(erased["row"][kept], page["row"][kept], "{kept}");
    }
    assert_eq!((&erased["row"]["what"], &erased["row"]["erased"]), (&json!(""), &json!(true)));
    let said = erased.to_string() + &laptop.does("list_requests", json!({ "offset": 0, "limit": 9 })).to_string();
    for word in ["Insuline", "Lijsterlaan", "dochter", "De Linde"] {
        assert!(!said.contains(word), "{word}");
        assert!(laptop.finds(word).is_empty(), "{word}");
    }
    let kinds = kinds(&erased);
    for kind in [
        json!({ "kind": "wordsErased", "of": "note" }),
        json!({ "kind": "wordsErased", "of": "forwarding" }),
        json!({ "kind": "erased", "reason": "asked" }),
    ] {
        assert!(kinds.contains(&kind), "{kind} in {kinds:?}");
    }
    assert_eq!(laptop.finds("ZB03-A1"), ["ZB03-A1"]);
    assert!(laptop.does("list_drafts", json!({}))["drafts"].as_array().unwrap().is_empty());
    assert_eq!(laptop.does("verify", json!({}))["problems"], json!([]));
}

#[test]
fn only_who_may_erases_and_only_for_a_known_reason() {
    let laptop = Laptop::with_open_point();
    let page = worked_on(&laptop);
    let unknown = json!({ "id": id(&page), "reason": "geheim" });
    assert_eq!(laptop.is_refused("erase_request", unknown), "bad_input");
    for (name, role) in [("Fatima", "desk"), ("Bo", "communications"), ("Kim", "administrator")] {
        laptop.adds(name, "4321", role);
    }
    for name in ["Fatima", "Bo", "Kim"] {
        laptop.signs_in(name, "4321");
        assert_eq!(laptop.is_refused("erase_request", erasing(&page)), "not_allowed", "{name}");
    }
    laptop.signs_in("Ans", "1234");
    assert_eq!(laptop.does("get_request", json!({ "id": id(&page) }))["erased"], Value::Null);
}

#[test]
fn an_erased_request_takes_no_words_but_can_be_worked_off() {
    let laptop = Laptop::with_open_point();
    let page = laptop.logs("5.1", "Insuline bijna op", "Lijsterlaan 24", "U2");
    let erased = laptop.does("erase_request", erasing(&page));
    assert!(!erased["actions"].as_array().unwrap().contains(&json!("forward")));
    let note = json!({ "id": id(&page), "text": "toch nog iets" });
    assert_eq!(laptop.is_refused("note_request", note), "erased");
    let change = json!({ "field": "where", "value": "Merelhof 1", "seen": [] });
    assert_eq!(laptop.is_refused("change_request", json!({ "id": id(&page), "changes": [change] })), "bad_input");
    let forward = json!({ "id": id(&page), "to": "Apotheek", "means": "courier", "details": [] });
    assert_eq!(laptop.is_refused("forward_request", forward), "erased");
    let accepted = laptop.does("accept_request", json!({ "id": id(&page) }));
    assert_eq!((&accepted["row"]["status"], &accepted["row"]["assignedTo"]), (&json!("accepted"), &json!("")));
    let closed = laptop.does("close_request", json!({ "id": id(&page), "reason": "helped_here" }));
    assert_eq!(closed["row"]["status"], "settled");
    laptop.minutes_pass(5);
    let again = laptop.does("erase_request", erasing(&page));
    assert_eq!(again["erased"], erased["erased"], "a second time changes nothing");
}

fn backups_in(folder: &Path) -> usize {
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    files.filter(|path| path.extension().is_some_and(|end| end == "steunpunt-kopie")).count()
}

#[test]
fn an_emergency_report_is_erased_everywhere_once_somebody_has_it() {
    let pair = Pair::new();
    let told = json!({ "what": "Man ademt zwaar", "place": "Merelhof 12", "reach": "dochter beneden" });
    let report = pair.noord.does("report_emergency", told);
    let erase = json!({ "id": report["id"], "reason": "asked" });
    assert_eq!(pair.noord.is_refused("erase_emergency", erase.clone()), "step_not_possible", "nobody has it yet");
    pair.noord.does("acknowledge_emergency", json!({ "id": report["id"], "by": "meldkamer, mevrouw Bos" }));
    pair.meet();
    let erased = pair.zuid.does("erase_emergency", erase);
    assert_eq!((&erased["erased"]["reason"], &erased["number"]), (&json!("asked"), &report["number"]));
    pair.meet();
    for laptop in [&pair.noord, &pair.zuid] {
        let page = laptop.does("get_emergency", json!({ "id": report["id"] }));
        assert_eq!(page["stage"], "acknowledged");
        for word in ["ademt", "Merelhof", "dochter", "Bos"] {
            assert!(!page.to_string().contains(word), "{word}");
            assert!(laptop.finds(word).is_empty(), "{word}");
        }
        assert_eq!(laptop.does("verify", json!({}))["problems"], json!([]));
    }
}

#[test]
fn backups_from_before_go_and_those_out_of_reach_are_named_by_date_until_they_are_here() {
    let laptop = Laptop::with_open_point();
    let stick = laptop.place().join("stick");
    std::fs::create_dir_all(&stick).unwrap();
    let settings = laptop.does("get_desk", json!({}))["settings"].clone();
    let with_folder = |folder: Value| {
        let mut settings = settings.clone();
        settings["backupFolder"] = folder;
        laptop.does("change_settings", settings);
    };
    with_folder(json!(stick));
    let page = worked_on(&laptop);
    laptop.does("make_backup", json!({}));
    let made = laptop.does("look", json!({}))["now"].clone();
    laptop.minutes_pass(10);
    laptop.does("make_backup", json!({}));
    let own = laptop.store().join("reservekopie");
    assert_eq!((backups_in(&own), backups_in(&stick)), (2, 2));

    // The stick is taken away, and the next one is used from now on.
    let pocket = laptop.place().join("pocket");
    std::fs::rename(&stick, &pocket).unwrap();
    with_folder(Value::Null);
    laptop.minutes_pass(10);
    laptop.does("erase_request", erasing(&page));
    assert_eq!((backups_in(&own), backups_in(&pocket)), (1, 2));
    let listed = || laptop.does("list_backups", json!({ "exercise": false }))["outOfReach"].clone();
    assert_eq!(listed()[0], json!({ "made": made, "folder": stick }));
    assert_eq!(listed().as_array().unwrap().len(), 2);

    std::fs::rename(&pocket, &stick).unwrap();
    laptop.minutes_pass(10);
    laptop.does("make_backup", json!({}));
    assert_eq!(backups_in(&stick), 0);
    assert_eq!(listed(), json!([]));
    assert_eq!(backups_in(&own), 2, "what was made after the erasing stays");
}

fn numbers(sticks: &Value) -> Vec<Value> {
    sticks.as_array().unwrap().iter().map(|stick| stick["number"].clone()).collect()
}

#[test]
fn after_erasing_every_stick_that_may_still_hold_the_words_is_named() {
    let pair = Pair::new();
    let stick = Stick::new();
    stick.written_by(&pair.noord, "laptops");
    let page = pair.noord.logs("5.1", "Insuline bijna op", "Lijsterlaan 24", "U2");
    let taken_along = stick.written_by(&pair.noord, "laptops")["bundle"]["id"].clone();
    pair.noord.does("hand_over_bundle", json!({ "id": taken_along, "to": "koerier", "at": null }));
    stick.written_by(&pair.noord, "laptops");
    stick.written_by(&pair.noord, "town_hall");
    let erased = pair.noord.does("erase_request", erasing(&page));
    let sticks = &erased["erased"]["stillOn"];
    assert_eq!(numbers(sticks), [3, 2], "not the one from before, and not the town hall's, which got no words");
    assert_eq!((&sticks[1]["letter"], &sticks[1]["handedTo"]), (&json!("A"), &json!("koerier")));

    stick.written_by(&pair.noord, "laptops");
    let after = pair.noord.shows(&page);
    assert_eq!(numbers(&after["erased"]["stillOn"]), [3, 2], "the last one holds the erasing, and no words");
    pair.meet();
    assert_eq!(pair.zuid.shows(&page)["erased"]["stillOn"], after["erased"]["stillOn"]);
}

#[test]
fn words_that_went_to_the_town_hall_on_a_stick_are_named_too() {
    let laptop = Laptop::with_open_point();
    let page = worked_on(&laptop);
    Stick::new().written_by(&laptop, "town_hall");
    assert_eq!(numbers(&laptop.does("erase_request", erasing(&page))["erased"]["stillOn"]), [1]);

    let report = json!({ "what": "Rook", "place": "Kade 4", "reach": "" });
    let report = laptop.does("report_emergency", report);
    laptop.does("acknowledge_emergency", json!({ "id": report["id"], "by": "meldkamer", "at": null }));
    Stick::new().written_by(&laptop, "town_hall");
    let erased = laptop.does("erase_emergency", json!({ "id": report["id"], "reason": "asked" }));
    assert_eq!(numbers(&erased["erased"]["stillOn"]), [2]);
}
