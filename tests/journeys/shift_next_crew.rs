//! What a next crew takes for well because nobody said it, and what it must be able to trust: silence is named, a refusal
//! loses no words and is no secret, lists begin anew, and whoever signs is here.

use steunpunt_tests::{Laptop, Pair, Value, json};

const HOUR: i64 = 60;

/// A point with three coordinators, Ans signed in.
fn point() -> Laptop {
    let laptop = Laptop::with_open_point();
    laptop.adds("Bo", "2222", "coordinator");
    laptop.adds("Dee", "4444", "coordinator");
    laptop
}

fn reports(laptop: &Laptop, facility: &str, area: &str) {
    let said = json!({ "facility": facility, "area": area, "state": "out", "since": null, "expected": null,
                       "source": "netbeheerder", "confirmed": true, "seen": [] });
    laptop.does("report_facility", said);
}

fn offers(laptop: &Laptop, pin: &str) -> Value {
    let said = json!({ "situation": "Het vriest", "risks": ["gladheid", "brandstof"], "advice": "Strooi zout",
                       "pin": pin, "anyway": true });
    laptop.does("offer_handover", said)["row"]["id"].clone()
}

fn accepts(laptop: &Laptop, id: &Value, name: &str, pin: &str) -> Value {
    laptop.does("accept_handover", json!({ "id": id, "name": name, "pin": pin }))
}

fn refuses(laptop: &Laptop, id: &Value, name: &str, pin: &str) -> Value {
    let refusal = json!({ "id": id, "reason": "Eerst water tellen", "name": name, "pin": pin });
    laptop.does("refuse_handover", refusal)
}

fn diary(laptop: &Laptop, sort: &str) -> Vec<Value> {
    let asked = json!({ "search": "", "sorts": [sort], "before": null, "limit": 200 });
    laptop.does("list_log", asked)["lines"].as_array().unwrap().clone()
}

fn prints(laptop: &Laptop, id: &Value, personal: bool) -> String {
    laptop.reads(&laptop.does("print_handover", json!({ "id": id, "personal": personal })))
}

fn words(view: &Value) -> Value {
    json!([view["situation"], view["risks"], view["advice"]])
}

fn names(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect()
}

#[test]
fn what_nobody_said_or_counted_stands_on_the_handover_and_on_the_wall() {
    let laptop = point();
    reports(&laptop, "power", "a1");
    laptop.minutes_pass(25 * HOUR);
    reports(&laptop, "power", "a2");
    laptop.does("count_stock", json!({ "article": "fuel", "amount": 900, "perDay": 0, "persons": null, "seen": [] }));
    let now = laptop.does("compose_handover", json!({}));
    assert_eq!((&now["neverHeard"], &now["notHeard"]), (&json!(["a3", "a4"]), &json!(["a1"])));
    assert!(now["unreported"].as_array().unwrap().contains(&json!({ "facility": "water", "area": "a2" })));
    let uncounted = now["notCounted"].as_array().unwrap();
    assert!(uncounted.contains(&json!("blankets")) && !uncounted.contains(&json!("fuel")), "{uncounted:?}");
    let situation = laptop.does("get_situation", json!({}));
    assert_eq!(situation["neverHeard"], now["neverHeard"]);
    let wall = laptop.reads(&laptop.does("print_situation", json!({ "poster": true })));
    for text in [prints(&laptop, &Value::Null, false), wall] {
        assert!(text.contains("Nog niet geteld:") && text.contains("Wijk 3"), "{text}");
        assert!(!text.contains("Niets onder het minimum"), "{text}");
    }
    let text = prints(&laptop, &Value::Null, false);
    assert!(text.contains("Niets over gezegd: Weer, Ingang"), "silence is no good weather\n{text}");
    assert!(text.contains("Nog niets gehoord van:") && text.contains("Een dag of langer niets gehoord van:"), "{text}");
}

#[test]
fn a_point_that_is_four_minutes_old_has_not_been_deaf_for_a_day() {
    let laptop = Laptop::with_open_point();
    laptop.minutes_pass(4);
    let situation = laptop.does("get_situation", json!({}));
    assert_eq!(situation["notHeard"], json!([]));
    assert_eq!(situation["neverHeard"].as_array().unwrap().len(), 4);
}

#[test]
fn the_leaving_coordinators_words_come_back_after_a_refusal_and_to_nobody_else() {
    let laptop = point();
    let id = offers(&laptop, "1234");
    refuses(&laptop, &id, "Bo", "2222");
    let again = laptop.does("compose_handover", json!({}));
    assert_eq!(words(&again), json!(["Het vriest", ["gladheid", "brandstof"], "Strooi zout"]));
    laptop.signs_in("Dee", "4444");
    assert_eq!(words(&laptop.does("compose_handover", json!({}))), json!(["", [], ""]), "they are not Dee's");
    laptop.signs_in("Ans", "1234");
    let next = offers(&laptop, "1234");
    accepts(&laptop, &next, "Bo", "2222");
    laptop.signs_in("Ans", "1234");
    assert_eq!(words(&laptop.does("compose_handover", json!({}))), json!(["", [], ""]), "they were handed over");
}

#[test]
fn the_diary_says_who_refused_and_who_accepted() {
    let laptop = point();
    let id = offers(&laptop, "1234");
    laptop.minutes_pass(3);
    refuses(&laptop, &id, "Bo", "2222");
    laptop.minutes_pass(3);
    accepts(&laptop, &id, "Dee", "4444");
    let lines: Vec<_> =
        diary(&laptop, "handover").iter().map(|line| (line["by"].clone(), line["reason"].clone())).collect();
    let line = |by: &str, what: &str| (json!(by), json!(what));
    assert_eq!(lines, [line("Dee", "accepted"), line("Bo", "refused"), line("Ans", "offered")]);
    assert_eq!(diary(&laptop, "handover")[1]["text"], "O-ZB03-A1 Eerst water tellen");
    let export = json!({ "part": "diary", "id": null, "personal": false, "format": "json" });
    let made = laptop.does("export_shift", export);
    let file = laptop.app.document(&laptop.window, made["file"]["document"].as_str().unwrap()).unwrap();
    assert!(!String::from_utf8(file.bytes).unwrap().contains("Eerst water tellen"), "somebody typed it");
}

#[test]
fn a_refused_handover_says_so_on_every_page_and_what_was_not_explained() {
    let laptop = point();
    let id = offers(&laptop, "1234");
    laptop.does("explain_part", json!({ "id": id, "part": "situation" }));
    laptop.does("ask_handover", json!({ "id": id, "question": "Waar is de sleutel?", "answer": "In de la" }));
    refuses(&laptop, &id, "Bo", "2222");
    let text = prints(&laptop, &id, true);
    for said in [
        "GEWEIGERD door Bo",
        "Waarom: Eerst water tellen",
        "NIET toegelicht: Achtergrond, Beoordeling",
        "Toegelicht: Situatie (14:00) · op het scherm van Ans",
        "Waar is de sleutel? In de la",
        "Geweigerd door Bo",
    ] {
        assert!(text.contains(said), "{said}\n{text}");
    }
    assert!(!text.contains("Neemt over"), "nobody did\n{text}");
    let text = prints(&laptop, &id, false);
    assert!(text.contains("GEWEIGERD") && !text.contains("Bo,") && !text.contains("Eerst water"), "{text}");
}

#[test]
fn the_arriving_signature_has_its_time_and_the_table_no_column_of_dashes() {
    let laptop = point();
    laptop.logs("5.1", "Zuurstof bijna op", "Merelstraat 7", "U2");
    let id = offers(&laptop, "1234");
    laptop.minutes_pass(17);
    accepts(&laptop, &id, "Bo", "2222");
    let text = prints(&laptop, &id, true);
    assert!(text.contains("getekend met pincode, 14:17 op 24-11-2026"), "{text}");
    assert!(text.contains("U2 Spoed") && text.contains("niemand"), "{text}");
    let text = prints(&laptop, &id, false);
    assert!(text.contains("U2 Spoed") && !text.contains("Wie") && !text.contains('–'), "{text}");
}

#[test]
fn whoever_signs_is_here_and_whoever_leaves_is_not_checked_out_in_silence() {
    let laptop = point();
    let ans = laptop.does("list_volunteers", json!({}))["volunteers"][0]["id"].clone();
    laptop.does("take_charge", json!({ "reason": "", "pin": "1234" }));
    let bo = laptop.does("list_volunteers", json!({}))["volunteers"].as_array().unwrap().clone();
    let bo = bo.iter().find(|one| one["name"] == "Bo").unwrap()["id"].clone();
    let coming = laptop.does("look", json!({}))["now"].as_i64().unwrap() + 3_600_000;
    let expected = json!({ "volunteer": bo, "name": "", "phone": "", "skills": "", "functions": ["reception"],
                           "from": coming, "until": null });
    laptop.does("check_in", expected);
    let id = offers(&laptop, "1234");
    let accepted = accepts(&laptop, &id, "Bo", "2222");
    assert_eq!(accepted["row"]["leavingId"], ans);
    let shift = laptop.does("get_shift", json!({}));
    assert_eq!((names(&shift["here"]).len(), &shift["coming"]), (2, &json!([])), "{shift}");
    let here = shift["here"].as_array().unwrap();
    let leaving = here.iter().find(|one| one["volunteer"] == ans).unwrap();
    assert_eq!(leaving["functions"], json!(["coordinator"]));
    let shift = laptop.does("check_out", json!({ "id": leaving["id"], "at": null }));
    assert_eq!(names(&shift["here"]), ["Bo"]);
}

#[test]
fn a_list_begins_empty_the_next_evening_and_what_was_ticked_stays_in_the_diary() {
    let laptop = point();
    let ticks =
        |line: &str| laptop.does("tick_line", json!({ "list": "night", "line": line, "done": true, "seen": [] }));
    let ticked = |opening: &Value| {
        let list = opening["lists"].as_array().unwrap().iter().find(|list| list["code"] == "night").unwrap();
        list["lines"].as_array().unwrap().iter().filter(|line| !line["by"].is_null()).count()
    };
    let opened = json!({ "state": "open", "reopens": null, "emergencyNumber": "", "anyway": true, "seen": [] });
    laptop.does("set_point_state", opened.clone());
    ticks("keys");
    assert_eq!(ticked(&ticks("sign")), 2);
    laptop.minutes_pass(23 * HOUR);
    assert_eq!(ticked(&laptop.does("get_opening", json!({}))), 0, "the point stayed open at night");
    assert_eq!(ticked(&ticks("keys")), 1);
    laptop.does("set_point_state", opened);
    assert_eq!(ticked(&laptop.does("get_opening", json!({}))), 0, "also when nobody named what stood before");
    let lines = diary(&laptop, "checklist");
    assert_eq!((lines.len(), &lines[1]["text"]), (2, &json!("night keys sign")), "{lines:?}");
}

#[test]
fn taking_charge_stands_in_the_diary_with_its_reason_and_the_first_needs_none() {
    let laptop = point();
    laptop.does("take_charge", json!({ "reason": "", "pin": "1234" }));
    laptop.minutes_pass(5);
    laptop.signs_in("Bo", "2222");
    assert_eq!(laptop.is_refused("take_charge", json!({ "reason": " ", "pin": "2222" })), "bad_input");
    laptop.does("take_charge", json!({ "reason": "Ans is ziek naar huis", "pin": "2222" }));
    let lines = diary(&laptop, "charge");
    assert_eq!((&lines[0]["by"], &lines[0]["text"]), (&json!("Bo"), &json!("Ans is ziek naar huis")));
    assert_eq!((lines.len(), &lines[1]["by"]), (2, &json!("Ans")));
    let found = json!({ "search": "genomen zonder ziek", "sorts": [], "before": null, "limit": 9 });
    assert_eq!(laptop.does("list_log", found)["lines"].as_array().unwrap().len(), 1);
}

#[test]
fn weather_and_building_are_told_replaced_contradicted_frozen_and_hung_on_the_wall() {
    let pair = Pair::new();
    let (north, south) = (&pair.noord, &pair.zuid);
    north.adds("Bo", "2222", "coordinator");
    let weather = |now: &str, seen: Value| {
        json!({ "now": now, "expected": "Vannacht vorst", "since": null, "source": "radio", "confirmed": true,
                "seen": seen })
    };
    let building = |words: &str| json!({ "part": "entrance", "state": "partly", "words": words, "seen": [] });
    let wrong = json!({ "now": "", "expected": "", "since": null, "source": "", "confirmed": false, "seen": [] });
    assert_eq!(north.is_refused("report_weather", wrong), "bad_input");
    let first = north.does("report_weather", weather("Natte sneeuw", json!([])));
    north.does("report_building", building("zijdeur"));
    assert_eq!(
        north.is_refused("report_building", json!({ "part": "roof", "state": "out", "words": "", "seen": [] })),
        "bad_input"
    );
    let id = offers(north, "1234");
    let frozen = accepts(north, &id, "Bo", "2222");
    assert_eq!(frozen["weather"][0]["now"], "Natte sneeuw");
    assert_eq!(frozen["building"][0]["reports"][0]["words"], "zijdeur");
    pair.meet();
    let seen = json!([first["weather"][0]["id"]]);
    north.does("report_weather", weather("Dooi", seen.clone()));
    south.does("report_weather", weather("IJzel", seen));
    pair.meet();
    for laptop in [north, south] {
        let now = laptop.does("get_situation", json!({}))["weather"].clone();
        assert_eq!(now.as_array().unwrap().len(), 2, "both are shown, and the first is replaced");
    }
    let mut after = north.does("get_handover", json!({ "id": id }));
    after["row"] = frozen["row"].clone();
    assert_eq!(after, frozen, "nothing that comes later changes it");
    let wall = north.reads(&north.does("print_situation", json!({ "poster": false })));
    for said in ["IJzel. Verwacht: Vannacht vorst", "Ingang: werkt deels, zijdeur", "bevestigd: radio"] {
        assert!(wall.contains(said), "{said}\n{wall}");
    }
    assert!(wall.contains("logboekregels, controlecode"), "by which it is compared with the logbook\n{wall}");
    let page = prints(north, &id, false);
    assert!(page.contains("Natte sneeuw") && page.contains("zijdeur"), "{page}");
    assert_eq!(diary(north, "weather").len(), 3);
}

#[test]
fn all_sheets_in_force_are_named_and_those_that_lapsed_apart() {
    let laptop = point();
    let sheets = laptop.does("list_sheets", json!({}))["sheets"].as_array().unwrap().clone();
    for sheet in &sheets[..2] {
        laptop.does("approve_sheet", json!({ "digest": sheet["digest"], "publish": true, "contradicts": false }));
    }
    let id = offers(&laptop, "1234");
    accepts(&laptop, &id, "Bo", "2222");
    let code = sheets[0]["code"].clone();
    let page = laptop.does("get_sheet", json!({ "code": code, "digest": null }));
    let written = json!({ "code": code, "categories": sheets[0]["categories"], "picture": "", "confirmed": true,
                          "validUntil": null, "nextUpdate": null, "area": page["area"], "sources": page["sources"],
                          "texts": page["texts"] });
    let new = laptop.does("write_sheet", written)["summary"].clone();
    laptop.does("approve_sheet", json!({ "digest": new["digest"], "publish": true, "contradicts": true }));
    let next = offers(&laptop, "2222");
    let view = laptop.does("get_handover", json!({ "id": next }));
    let told = |list: &Value| -> Vec<(Value, Value)> {
        list.as_array().unwrap().iter().map(|one| (one["code"].clone(), one["isNew"].clone())).collect()
    };
    assert_eq!(view["sheets"].as_array().unwrap().len(), 2, "{}", view["sheets"]);
    assert!(told(&view["sheets"]).contains(&(code.clone(), json!(true))));
    assert!(told(&view["sheets"]).contains(&(sheets[1]["code"].clone(), json!(false))));
    assert_eq!(view["goneSheets"][0]["code"], code);
    assert_eq!(view["goneSheets"][0]["standing"], "replaced");
    let text = prints(&laptop, &next, false);
    assert!(text.contains("vervangen door versie") && text.contains("Informatiebladen die gelden"), "{text}");
}

#[test]
fn the_file_of_a_signed_handover_says_how_far_the_logbook_went_when_it_was_signed() {
    let laptop = point();
    let id = offers(&laptop, "1234");
    let signed = accepts(&laptop, &id, "Bo", "2222");
    laptop.logs("5.1", "Later", "Kade 1", "U3");
    let asked = json!({ "part": "handover", "id": id, "personal": false, "format": "json" });
    let made = laptop.does("export_shift", asked);
    let file = laptop.app.document(&laptop.window, made["file"]["document"].as_str().unwrap()).unwrap();
    let file: Value = serde_json::from_slice(&file.bytes).unwrap();
    assert_eq!((&file["frozenEntries"], &file["frozenDigest"]), (&signed["entries"], &signed["digest"]));
    assert_eq!(file["frozenAt"], "2026-11-24T14:00:00+01:00");
    assert!(file["entries"].as_u64() > file["frozenEntries"].as_u64(), "the logbook went on");
    let now = laptop.does("export_shift", json!({ "part": "diary", "id": null, "personal": false, "format": "json" }));
    let diary = laptop.app.document(&laptop.window, now["file"]["document"].as_str().unwrap()).unwrap();
    assert!(!String::from_utf8(diary.bytes).unwrap().contains("frozen"));
}

#[test]
fn nine_handovers_in_a_row_lose_nothing_and_change_nothing() {
    let laptop = point();
    let crew = [("Ans", "1234"), ("Bo", "2222"), ("Dee", "4444")];
    let mut signed = Vec::new();
    for round in 0..9_usize {
        laptop.logs("5.1", &format!("Vraag {round}"), "Merelstraat 7", "U2");
        let (leaving, arriving) = (crew[round % 3], crew[(round + 1) % 3]);
        let id = offers(&laptop, leaving.1);
        let view = accepts(&laptop, &id, arriving.0, arriving.1);
        assert_eq!(view["urgent"].as_array().unwrap().len(), round + 1, "every open one, each time");
        signed.push(view);
        let here = laptop.does("get_shift", json!({}))["here"].clone();
        let left = here.as_array().unwrap().iter().find(|one| one["name"] == leaving.0).cloned();
        if let Some(one) = left {
            laptop.does("check_out", json!({ "id": one["id"], "at": null }));
        }
        assert_eq!(names(&laptop.does("get_shift", json!({}))["here"]), [arriving.0]);
        laptop.minutes_pass(8 * HOUR);
    }
    for view in &signed {
        assert_eq!(laptop.does("get_handover", json!({ "id": view["row"]["id"] })), *view);
    }
    assert_eq!(diary(&laptop, "handover").len(), 18);
}

#[test]
fn an_offer_that_nobody_ever_took_stays_readable_and_its_words_go_on() {
    let laptop = point();
    laptop.does("take_charge", json!({ "reason": "", "pin": "1234" }));
    let id = offers(&laptop, "1234");
    laptop.minutes_pass(30 * HOUR);
    assert_eq!(
        words(&laptop.does("compose_handover", json!({}))),
        json!(["Het vriest", ["gladheid", "brandstof"], "Strooi zout"])
    );
    assert!(prints(&laptop, &id, true).contains("Nog niet toegelicht"));
    laptop.signs_in("Dee", "4444");
    laptop.does("take_charge", json!({ "reason": "Ans kwam niet terug", "pin": "4444" }));
    let next = offers(&laptop, "4444");
    let text = prints(&laptop, &id, true);
    assert!(text.contains("VERVALLEN") && text.contains("O-ZB03-A2") && !text.contains("Neemt over"), "{text}");
    laptop.minutes_pass(-3 * HOUR);
    accepts(&laptop, &next, "Bo", "2222");
    let shift = laptop.does("get_shift", json!({}));
    assert_eq!(names(&shift["inCharge"]), ["Bo"], "also when the clock jumped back");
}
