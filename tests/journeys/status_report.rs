//! The status report says what is known and what is not, on paper and over the radio, and names nobody.

use steunpunt_tests::{Laptop, Value, json};

fn said(problems: &[&str], needs: &str) -> Value {
    json!({ "problems": problems, "needs": needs, "decision": "" })
}

fn reports(laptop: &Laptop, facility: &str, area: &str, state: &str) {
    let report = json!({ "facility": facility, "area": area, "state": state, "since": null, "expected": null,
                         "source": "netbeheerder", "confirmed": true, "seen": [] });
    laptop.does("report_facility", report);
}

fn radio(laptop: &Laptop, words: Value) -> String {
    let composed = laptop.does("compose_status", words);
    assert_eq!(composed["radio"]["fits"], true);
    composed["radio"]["text"].as_str().unwrap().to_owned()
}

/// A point that opened its doors.
fn opened() -> Laptop {
    let laptop = Laptop::with_open_point();
    let state = json!({ "state": "open", "reopens": null, "emergencyNumber": "", "anyway": true, "seen": [] });
    laptop.does("set_point_state", state);
    laptop
}

#[test]
fn a_point_that_never_opened_is_not_said_to_be_open_and_bears_its_own_name_once() {
    let laptop = Laptop::with_open_point();
    let composed = laptop.does("compose_status", said(&[], ""));
    let text = composed["text"].as_str().unwrap();
    assert!(text.contains(": nog niet geopend.") && text.matches("oodsteunpunt").count() == 1, "{text}");
    assert!(composed["radio"]["text"].as_str().unwrap().contains("nog niet geopend"));
}

#[test]
fn what_does_not_fit_into_the_radio_is_told_to_be_there() {
    let laptop = opened();
    let told = json!({ "what": "Brand", "place": "Kade 4", "reach": "", "draft": null, "toldAt": null,
                       "paperNumber": null });
    laptop.does("report_emergency", told);
    for facility in ["power", "water", "telecom", "roads"] {
        for area in ["a1", "a2"] {
            reports(&laptop, facility, area, "out");
        }
    }
    let read = radio(&laptop, said(&["De keuken is dicht"], "brandstof, dekens en water voor de nacht"));
    assert!(read.contains("Noodmeldingen open: een."), "{read}");
    assert!(read.ends_with("Er is meer, zie papier.") && !read.contains("Bezoek"), "{read}");
}

#[test]
fn what_nobody_filled_in_or_heard_never_sounds_as_if_it_were_fine() {
    let laptop = Laptop::with_open_point();
    reports(&laptop, "water", "a2", "works");
    let text = laptop.does("compose_status", said(&[], ""))["text"].as_str().unwrap().to_owned();
    assert!(text.contains("OORDEEL\nNiet ingevuld."), "{text}");
    assert!(text.contains("Nodig: Niet ingevuld\nBesluit: Niet ingevuld"), "{text}");
    assert!(text.contains("Stroom en warmte: onbekend (niets gehoord)."), "{text}");
    let water = text.lines().find(|line| line.starts_with("Drinkwater")).unwrap();
    assert!(water.contains("Wijk 2 (voorbeeld) werkt; Wijk 1 (voorbeeld) onbekend (niets gehoord)"), "{water}");
}

#[test]
fn over_the_radio_come_the_facilities_that_do_not_work_with_a_pause_after_the_code() {
    let laptop = opened();
    reports(&laptop, "water", "a2", "works");
    reports(&laptop, "roads", "a1", "partly");
    for area in ["a1", "a2", "a3", "a4"] {
        reports(&laptop, "power", area, "out");
    }
    let read = radio(&laptop, said(&[], "diesel"));
    let begins =
        "Status Z B nul drie, om een vier, nul nul: open. Nodig: diesel. Stroom en warmte uitgevallen: overal.";
    assert!(read.starts_with(begins), "{read}");
    assert!(read.contains("Wegen, bruggen en vervoer werkt deels in een wijk."), "{read}");
    assert!(!read.contains("Drinkwater"), "what works is not said: {read}");
    let read = radio(&laptop, said(&[&"Brandstof voor het aggregaat is op. ".repeat(3)], &"diesel ".repeat(5)));
    assert!(
        read.contains("Stroom en warmte") && !read.contains("Brandstof"),
        "what does not fit is left to other roads"
    );
}

#[test]
fn a_problem_that_names_somebody_is_held_back_and_left_out_of_what_is_pasted_printed_or_read_aloud() {
    let laptop = Laptop::with_open_point();
    let words = said(&["Mevrouw De Wit ligt in de hal"], "bel 06-00000003");
    let composed = laptop.does("compose_status", words.clone());
    assert_eq!(composed["personal"], json!(["Mevrouw De Wit", "06-00000003"]));
    let text = composed.to_string();
    assert!(text.contains("1. [weggelaten] ligt in de hal") && text.contains("Nodig: bel [weggelaten]"), "{text}");
    assert!(!composed["radio"]["text"].to_string().contains("Probleem"));
    let held = laptop.tries("send_status", words.clone()).unwrap_err();
    assert_eq!(held.details, json!({ "field": "problems", "why": "personal" }));
    assert_eq!(laptop.does("list_messages", json!({}))["open"], json!([]));
    let mut kept = words;
    kept["kept"] = composed["personal"].clone();
    let sent = laptop.does("send_status", kept)["open"][0].clone();
    assert!(sent["text"].as_str().unwrap().contains("Mevrouw De Wit ligt in de hal"));
    assert_eq!((&sent["kept"], &sent["radio"]["personal"]), (&composed["personal"], &json!([])));
}
