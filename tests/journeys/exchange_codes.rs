//! Paper and radio.

use steunpunt_tests::{Laptop, Pair, Value, json};

fn scans(laptop: &Laptop, part: &Value) -> Value {
    laptop.does("scan_code", json!({ "text": part["text"] }))
}

fn reports(laptop: &Laptop) -> Value {
    let report = json!({ "what": "Brand in de kelder", "place": "Merelhof 7", "reach": "staat buiten", "draft": null,
                         "toldAt": null, "paperNumber": null });
    laptop.does("report_emergency", report)
}

#[test]
fn a_chain_of_codes_says_which_part_is_missing_and_enters_the_logbook_once() {
    let pair = Pair::new();
    for number in 1..=6 {
        pair.noord.logs("2.1", &format!("Geen water op {number}"), "Merelhof", "U3");
    }
    let made = pair.noord.does("make_codes", json!({ "what": { "kind": "changes" }, "madeFor": "laptops" }));
    let parts = made["parts"].as_array().unwrap();
    assert!(parts.len() > 1 && parts[0]["svg"].as_str().unwrap().starts_with("<svg"), "{}", parts.len());
    let (last, first) = parts.split_last().unwrap();
    for part in first {
        scans(&pair.zuid, part);
    }
    let waiting = scans(&pair.zuid, &first[0]);
    assert_eq!((&waiting["again"], &waiting["missing"]), (&json!(true), &json!([parts.len()])));
    assert_eq!(scans(&pair.zuid, last)["taken"]["newRequests"], 6);
    for part in parts {
        scans(&pair.zuid, part);
    }
    assert_eq!(pair.zuid.open_list().len(), 6);
    assert_eq!(pair.zuid.is_refused("scan_code", json!({ "text": "https://example.org" })), "not_a_code");
}

#[test]
fn an_emergency_report_goes_by_voice_and_is_the_same_one_when_the_laptops_meet() {
    let pair = Pair::new();
    let report = reports(&pair.noord);
    let make = json!({ "kind": "emergency", "id": report["id"], "madeFor": "laptops" });
    let code = pair.noord.does("make_radio_code", make);
    assert!(code["characters"].as_u64().unwrap() <= 200, "{code}");

    let heard = code["groups"].as_str().unwrap().to_lowercase();
    let taken = pair.zuid.does("take_radio_code", json!({ "text": heard }));
    assert_eq!((&taken["number"], &taken["new"]), (&report["number"], &json!(true)));
    let shown = pair.zuid.does("list_emergencies", json!({}))["reports"].clone();
    assert_eq!((&shown[0]["what"], shown.as_array().unwrap().len()), (&json!("Brand in de kelder"), 1));
    assert_eq!((&shown[0]["by"], &shown[0]["byRadio"]["letter"]), (&Value::Null, &json!("A")));
    assert_eq!(pair.zuid.does("take_radio_code", json!({ "text": heard }))["new"], false);

    pair.meet();
    let shown = pair.zuid.does("list_emergencies", json!({}))["reports"].clone();
    assert_eq!(shown.as_array().unwrap().len(), 1, "it is in the logbook once");
    assert_eq!((&shown[0]["by"], &shown[0]["byRadio"]), (&json!("Ans"), &Value::Null));
    assert_eq!(pair.zuid.does("verify", json!({}))["problems"], json!([]));
}

#[test]
fn a_report_from_the_locked_screen_came_from_nobody_and_not_by_radio() {
    let pair = Pair::new();
    pair.noord.does("lock", json!({}));
    let report = reports(&pair.noord);
    assert_eq!((&report["by"], &report["byRadio"]), (&Value::Null, &Value::Null));
    pair.meet();
    let shown = pair.zuid.does("list_emergencies", json!({}))["reports"][0].clone();
    assert_eq!((&shown["by"], &shown["byRadio"]), (&Value::Null, &Value::Null));
}

#[test]
fn a_misheard_group_is_asked_again_and_nobody_else_can_make_a_code() {
    let pair = Pair::new();
    let report = reports(&pair.noord);
    let make = json!({ "kind": "emergency", "id": report["id"], "madeFor": "laptops" });
    let code = pair.noord.does("make_radio_code", make)["groups"].as_str().unwrap().to_owned();
    let mut groups: Vec<String> = code.split(' ').map(str::to_owned).collect();
    groups[2] = "AB9C".to_owned();
    let failure = pair.zuid.tries("take_radio_code", json!({ "text": groups.join(" ") })).unwrap_err();
    assert_eq!(failure.details["group"], 3);

    let stranger = Laptop::with_open_point();
    assert_eq!(stranger.is_refused("take_radio_code", json!({ "text": code })), "misheard");
}

#[test]
fn one_request_on_paper_for_the_other_laptop() {
    let pair = Pair::new();
    let request = pair.noord.logs("5.2", "Insuline moet koel blijven", "Lijsterlaan 22", "U2");
    let what = json!({ "kind": "request", "id": request["row"]["id"] });
    let made = pair.noord.does("make_codes", json!({ "what": what, "madeFor": "laptops" }));
    assert_eq!(scans(&pair.zuid, &made["parts"][0])["taken"]["newEntries"], 1);
    assert_eq!(pair.zuid.open_list()[0]["number"], request["row"]["number"]);
    let shown = pair.zuid.shows(&request);
    let (field, moment) = (&shown["fields"][0], &shown["timeline"][0]);
    assert_eq!((&field["by"], &field["byRadio"]["letter"]), (&Value::Null, &json!("A")));
    assert_eq!((&moment["by"], &moment["byRadio"]["letter"]), (&Value::Null, &json!("A")));
    let printed = pair.noord.does("print_codes", json!({ "what": what, "madeFor": "laptops" }));
    assert_eq!(printed["fileName"], "codes.pdf");
}

#[test]
fn codes_under_six_words_are_shown_before_they_are_printed_and_paper_holds_the_same() {
    let noord = Laptop::with_open_point();
    noord.logs("5.1", "Insuline op", "Kade 4", "U2");
    let changes = json!({ "what": { "kind": "changes" }, "madeFor": "town_hall" });
    assert_eq!(noord.is_refused("print_codes", changes.clone()), "bad_input");
    let shown = noord.does("make_codes", changes.clone());
    assert_eq!(shown["passphrase"].as_str().unwrap().split(' ').count(), 6);
    noord.does("print_codes", changes.clone());
    noord.does("lock", json!({}));
    noord.signs_in("Ans", "1234");
    assert_eq!(noord.is_refused("print_codes", changes), "bad_input");
}
