//! A point and its town hall: joined later with all it has, confirmed over a line and by stick.

use steunpunt_tests::{Laptop, Pair, Stick, TownHall, Value, json};

#[test]
fn a_point_that_was_never_enrolled_is_adopted_with_all_it_has() {
    let (town_hall, laptop) = (TownHall::new(), Laptop::with_open_point());
    let request = laptop.logs("5.2", "Insuline moet koel blijven", "Lijsterlaan 22", "U2");
    assert_eq!(laptop.does("get_town_hall", json!({}))["enrolled"], json!(null));
    let joined = laptop.does("enrol", json!({ "content": town_hall.enrolment() }));
    assert_eq!(joined["enrolled"]["name"], "Gemeente Voorbeeld (VOORBEELD)");

    let waiting = town_hall.meets(&laptop);
    assert_eq!((&waiting["inTouch"], &waiting["trouble"]), (&json!(false), &json!("not_paired")));
    town_hall.lets_in(&laptop);
    let met = town_hall.meets(&laptop);
    let met = if met["confirmedAll"] == false { town_hall.meets(&laptop) } else { met };
    assert_eq!((&met["inTouch"], &met["confirmedAll"], &met["waiting"]), (&json!(true), &json!(true), &json!(0)));

    let at = laptop.shows(&request)["whereabouts"].clone();
    assert_eq!((&at[0]["kind"], &at[0]["name"]), (&json!("town_hall"), &json!("Gemeente Voorbeeld (VOORBEELD)")));
    assert!(town_hall.shows().contains("ZB03-A1"), "the number is there");
    assert!(!town_hall.shows().contains("Insuline"), "the words are not");
}

#[test]
fn the_receipt_of_a_stick_comes_back_on_a_stick() {
    let (town_hall, laptop) = (TownHall::new(), Laptop::with_open_point());
    let request = laptop.logs("2.1", "Geen water", "Merelhof 7", "U3");
    laptop.does("enrol", json!({ "content": town_hall.enrolment() }));
    let (there, back) = (Stick::new(), Stick::new());
    let written = there.written_by(&laptop, "town_hall");
    assert_eq!(written["passphrase"], json!(null), "it is sealed to the town hall");
    town_hall.takes(&there, None);
    town_hall.lets_in(&laptop);
    assert_eq!(laptop.shows(&request)["whereabouts"][0]["kind"], "stick");

    town_hall.gives_receipt(&back);
    back.taken_by(&laptop);
    assert_eq!(laptop.shows(&request)["whereabouts"][0]["kind"], "town_hall");
    assert_eq!(kinds(&laptop, &request), ["town_hall", "stick", "only_here"], "its words went nowhere");

    laptop.does("accept_request", json!({ "id": request["row"]["id"] }));
    assert_eq!(kinds(&laptop, &request), ["only_here"]);
    let (there, back) = (Stick::new(), Stick::new());
    there.written_by(&laptop, "town_hall");
    assert_eq!(kinds(&laptop, &request), ["stick", "only_here"]);
    town_hall.takes(&there, None);
    town_hall.gives_receipt(&back);
    let seen = &back.seen_by(&laptop)[0];
    assert_eq!((&seen["newEntries"], &seen["newReceipt"]), (&json!(0), &json!(true)), "a receipt brings no entries");
    assert_eq!(back.taken_by(&laptop)["newReceipt"], true);
    assert_eq!(kinds(&laptop, &request)[0], "town_hall");
    assert_eq!(back.seen_by(&laptop)[0]["newReceipt"], false);
}

#[test]
fn a_laptop_that_waits_hands_in_what_it_has_and_the_town_hall_sees_that_an_emergency_waits_behind_it() {
    let (town_hall, laptop) = (TownHall::new(), Laptop::with_open_point());
    laptop.logs("2.1", "Geen water", "Merelhof 7", "U3");
    laptop.does("enrol", json!({ "content": town_hall.enrolment() }));
    town_hall.meets(&laptop);
    assert_eq!(town_hall.behind_who_waits(), [(1, 0)], "requests and emergency reports");
    laptop.does("report_emergency", json!({ "what": "Brand in de kelder", "place": "Merelhof 7", "reach": "" }));
    town_hall.meets(&laptop);
    town_hall.meets(&laptop);
    assert_eq!(town_hall.behind_who_waits(), [(1, 1)]);
    assert!(!town_hall.shows().contains("Brand in de kelder"), "nobody let it in yet");

    town_hall.lets_in(&laptop);
    assert!(town_hall.shows().contains("Brand in de kelder"), "without another word from the laptop");
}

#[test]
fn a_courier_who_reaches_the_town_hall_hands_in_what_it_carries_and_cannot_read() {
    let (town_hall, laptop, courier) = (TownHall::new(), Laptop::with_open_point(), Laptop::called("koerier"));
    courier.does("open_point", Laptop::point());
    for each in [&laptop, &courier] {
        each.does("enrol", json!({ "content": town_hall.enrolment() }));
        town_hall.meets(each);
        town_hall.lets_in(each);
    }
    laptop.logs("2.1", "Geen water", "Merelhof 7", "U3");
    let (stick, secret) = (Stick::new(), Stick::new());
    let meant = stick.written_by(&laptop, "town_hall")["bundle"]["file"].clone();
    let other = secret.written_by(&laptop, "laptops")["bundle"]["file"].clone();
    for (from, file) in [(&stick, &meant), (&secret, &other)] {
        courier.does("carry_from_stick", json!({ "folder": from.folder(), "files": [file] }));
    }
    let said = |file: &Value| {
        let carried = courier.does("list_carried", json!({}))["files"].as_array().unwrap().clone();
        carried.iter().find(|one| one["file"] == *file).unwrap()["handedIn"]["outcome"].clone()
    };
    assert_eq!((said(&meant), said(&other)), (json!(null), json!(null)));

    (0..3).for_each(|_| drop(town_hall.meets(&courier)));
    assert_eq!((said(&meant), said(&other)), (json!("taken"), json!("not_for_them")));
    assert!(town_hall.shows().contains("ZB03-A1"), "the number is there, and the laptop never called");
}

fn kinds(laptop: &Laptop, request: &Value) -> Vec<String> {
    let all = laptop.shows(request)["whereabouts"].as_array().unwrap().clone();
    all.iter().map(|at| at["kind"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_stick_brings_the_town_hall_what_it_lacks_of_a_request_that_another_laptop_began() {
    let (town_hall, Pair { noord, zuid }) = (TownHall::new(), Pair::new());
    let request = noord.logs("2.1", "Geen water", "Merelhof 7", "U3");
    noord.does("enrol", json!({ "content": town_hall.enrolment() }));
    town_hall.meets(&noord);
    town_hall.lets_in(&noord);
    town_hall.meets(&noord);
    town_hall.meets(&noord);
    zuid.exchanges();
    zuid.exchanges();
    zuid.does("accept_request", json!({ "id": request["row"]["id"] }));
    Stick::new().written_by(&zuid, "town_hall");
    assert!(kinds(&zuid, &request).contains(&"stick".to_owned()), "{:?}", kinds(&zuid, &request));
}

#[test]
fn a_paired_laptop_is_let_in_with_the_first_and_brings_the_receipt_home() {
    let (town_hall, Pair { noord, zuid }) = (TownHall::new(), Pair::new());
    noord.does("enrol", json!({ "content": town_hall.enrolment() }));
    town_hall.meets(&noord);
    town_hall.lets_in(&noord);
    town_hall.meets(&noord);
    let request = noord.logs("2.1", "Geen water", "Merelhof 7", "U3");
    zuid.exchanges();
    assert_eq!(zuid.does("get_town_hall", json!({}))["enrolled"]["name"], "Gemeente Voorbeeld (VOORBEELD)");
    town_hall.meets(&zuid);
    town_hall.meets(&zuid);
    zuid.exchanges();
    zuid.exchanges();
    let kinds = noord.shows(&request)["whereabouts"].as_array().unwrap().clone();
    assert!(kinds.iter().any(|at| at["kind"] == "town_hall"), "{kinds:?}");
}

#[test]
fn an_invitation_for_another_point_or_a_changed_one_is_refused() {
    let (town_hall, laptop) = (TownHall::new(), Laptop::called("zuid"));
    let mut elsewhere = Laptop::point();
    elsewhere["code"] = json!("ZB04");
    laptop.does("open_point", elsewhere);
    let file = town_hall.enrolment();
    let failure = laptop.tries("enrol", json!({ "content": file })).unwrap_err();
    assert_eq!(failure.details["why"], "other_point");
    let changed = file.replacen(&file[40..44], "AAAA", 1);
    assert_eq!(laptop.is_refused("enrol", json!({ "content": changed })), "not_an_enrolment");
    assert_eq!(laptop.is_refused("enrol", json!({ "content": "hallo" })), "not_an_enrolment");
}

#[test]
fn a_town_hall_that_comes_to_a_laptops_door_is_told_nothing() {
    let (town_hall, Pair { noord, .. }) = (TownHall::new(), Pair::new());
    noord.logs("5.2", "Insuline moet koel blijven", "Lijsterlaan 22", "U2");
    noord.does("enrol", json!({ "content": town_hall.enrolment() }));
    town_hall.meets(&noord);
    town_hall.lets_in(&noord);
    town_hall.meets(&noord);
    let door = noord.does("list_laptops", json!({}))["listening"][0].as_str().unwrap().to_owned();
    assert_eq!(town_hall.knocks_at(&door), Err(steunpunt_sync::lan::Error::NotPaired));
}

#[test]
fn sheets_that_the_town_hall_publishes_hold_at_the_point_after_the_next_exchange() {
    let (town_hall, laptop) = (TownHall::new(), Laptop::with_open_point());
    laptop.does("enrol", json!({ "content": town_hall.enrolment() }));
    town_hall.meets(&laptop);
    town_hall.lets_in(&laptop);
    town_hall.meets(&laptop);
    let folder = tempfile::tempdir().unwrap();
    let writes = |path: &str, text: &str| {
        let file = folder.path().join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, text).unwrap();
    };
    let sheet = |version: u32, core: &str| {
        writes("pack.toml", &format!("name = \"Zandbeek\"\nversion = \"{version}\"\n"));
        writes("sheets/g01/sheet.toml", &format!("code = \"G01\"\nversion = {version}\ncategories = [\"2.1\"]\n"));
        let words = format!("title = \"Water\"\ncore = [\"{core}\"]\nread_aloud = \"\"\ndo = [\"{core}\"]\n");
        writes("sheets/g01/nl.toml", &words);
    };
    sheet(1, "Het water is veilig.");
    assert_eq!(town_hall.publishes(folder.path()).sheets, 1);
    assert_eq!(town_hall.publishes(folder.path()).sheets, 0, "twice is once");
    assert_eq!(laptop.is_refused("get_sheet", json!({ "code": "G01" })), "not_found");
    town_hall.meets(&laptop);
    let page = laptop.does("get_sheet", json!({ "code": "G01" }));
    assert_eq!((&page["summary"]["standing"], &page["origin"]), (&json!("in_force"), &json!("town_hall")));
    assert_eq!(page["approved"]["by"], "Gemeente Voorbeeld (VOORBEELD)");
    let given = json!({ "digest": page["summary"]["digest"], "language": "nl", "copies": 3, "means": "paper" });
    laptop.does("distribute_sheet", given);

    assert_eq!(page["whereabouts"], json!([]), "whoever published it has it");

    sheet(2, "Kook het water.");
    town_hall.publishes(folder.path());
    town_hall.meets(&laptop);
    let library = laptop.does("list_sheets", json!({}));
    assert_eq!((&library["contradicted"][0]["copies"], &library["contradicted"][0]["by"]), (&json!(3), &json!(2)));
    assert_eq!(laptop.does("get_board", json!({}))["lines"][0]["text"], "Kook het water.");

    // Nobody at the town hall sees the page: what a point would refuse is refused here.
    sheet(3, "Kook het 水.");
    let refused = town_hall.tries_to_publish(folder.path()).unwrap_err().to_string();
    assert!(refused.contains("nl.toml") && refused.contains("水"), "{refused}");
    town_hall.meets(&laptop);
    let page = laptop.does("get_sheet", json!({ "code": "G01" }));
    assert_eq!((&page["summary"]["version"], &page["summary"]["asksContradiction"]), (&json!(2), &json!(false)));

    let given = json!({ "digest": page["summary"]["digest"], "language": "nl", "copies": 4, "means": "paper" });
    laptop.does("distribute_sheet", given);
    sheet(3, "Drink het water niet.");
    town_hall.publishes_saying_no_more(folder.path());
    town_hall.meets(&laptop);
    let page = laptop.does("get_sheet", json!({ "code": "G01" }));
    assert_eq!(
        page["summary"]["asksContradiction"], true,
        "the town hall did not say; somebody here has the one before"
    );
    let said = json!({ "digest": page["summary"]["digest"], "publish": true, "contradicts": true });
    assert_eq!(laptop.does("approve_sheet", said)["summary"]["asksContradiction"], false);
    let contradicted = laptop.does("list_sheets", json!({}))["contradicted"].as_array().unwrap().clone();
    assert!(contradicted.iter().any(|one| one["by"] == 3 && one["copies"] == 4), "{contradicted:?}");
}

#[test]
fn a_sheet_that_the_point_wrote_says_where_it_is() {
    let (town_hall, laptop) = (TownHall::new(), Laptop::with_open_point());
    let words = json!({
        "language": "nl", "checked": true, "title": "Water", "core": ["Er is water."], "readAloud": "", "act": [],
        "avoid": [], "go": [],
    });
    let sheet = json!({
        "code": "", "categories": [], "picture": "", "confirmed": false, "area": "", "validUntil": null,
        "nextUpdate": null, "sources": [], "texts": [words],
    });
    let page = laptop.does("write_sheet", sheet);
    assert_eq!(page["whereabouts"][0]["kind"], "only_here");
    laptop.does("enrol", json!({ "content": town_hall.enrolment() }));
    town_hall.meets(&laptop);
    town_hall.lets_in(&laptop);
    let met = town_hall.meets(&laptop);
    let _ = if met["confirmedAll"] == false { town_hall.meets(&laptop) } else { met };
    let page = laptop.does("get_sheet", json!({ "code": "ZB03-B1" }));
    assert_eq!(page["whereabouts"][0]["kind"], "town_hall");
    assert_eq!(page["whereabouts"].as_array().unwrap().len(), 1, "{}", page["whereabouts"]);
}
