use proptest::prelude::*;
use serde_json::{Value, json};
use steunpunt_domain::logbook::Audience;
use steunpunt_domain::request::RequestField;

use crate::kit::Laptop;

fn export(laptop: &Laptop, format: &str, personal: bool) -> (Value, String) {
    let made = laptop.call("export_requests", json!({ "format": format, "personal": personal })).unwrap();
    let text = laptop.document(&made["file"]);
    (made, text)
}

/// A request with a word of its own in every field that holds what somebody typed, and in everything done to it.
fn worked_request(laptop: &Laptop, word: &dyn Fn(&str) -> String) {
    let own = RequestField::ALL.iter().filter(|field| field.audience() == Audience::Point);
    let fields: serde_json::Map<String, Value> = own
        .filter(|field| **field != RequestField::ImportRow)
        .map(|field| (field.name().to_owned(), json!(word(field.name()))))
        .collect();
    let log = json!({
        "category": "5.1", "what": word("what"), "place": word("where"), "urgency": "U2", "fields": fields,
        "draft": null, "sameAs": [],
    });
    let id = laptop.call("log_request", log).unwrap()["row"]["id"].clone();
    let call = |command: &str, mut input: Value| {
        input["id"] = id.clone();
        laptop.call(command, input).unwrap();
    };
    call("note_request", json!({ "text": word("note"), "draft": null }));
    call("accept_request", json!({ "note": word("note2") }));
    let change = json!([{ "field": "name", "value": word("name2"), "seen": [] }]);
    call("change_request", json!({ "changes": change }));
    let forward = json!({ "to": word("to"), "means": word("means"), "at": null, "details": ["name"] });
    call("forward_request", forward);
    call("close_request", json!({ "reason": "referred", "text": word("outcome2"), "duplicateOf": null }));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    #[test]
    fn nothing_that_was_typed_goes_out_without_personal_details(secret in "[qxz]{4}[a-z]{0,4}") {
        let laptop = Laptop::new();
        worked_request(&laptop, &|of: &str| format!("{secret} {of}qx {secret}"));
        for format in ["csv", "json"] {
            let (_, text) = export(&laptop, format, false);
            prop_assert!(!text.contains(&secret), "{text}");
            prop_assert!(!text.contains("Wilhelmina"), "volunteers by role only: {text}");
            prop_assert!(text.contains("ZB03-A1") && text.contains("coordinator") && text.contains("referred"));
            let (_, text) = export(&laptop, format, true);
            for word in ["whatqx", "whereqx", "check_keyqx", "noteqx", "name2qx", "toqx", "outcome2qx", "Wilhelmina"] {
                prop_assert!(text.contains(word), "{word} is missing in {text}");
            }
        }
    }
}

#[test]
fn the_json_says_what_it_is() {
    let laptop = Laptop::new();
    worked_request(&laptop, &str::to_owned);
    let (made, text) = export(&laptop, "json", true);
    let export: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(export["format"], "steunpunt-requests");
    assert_eq!(export["version"], 1);
    assert_eq!(export["point"]["code"], "ZB03");
    assert_eq!(export["exercise"], false);
    assert_eq!(export["exportedAt"], "2027-01-12T13:00:00+01:00");
    assert_eq!([&export["entries"], &export["digest"]], [&made["entries"], &made["digest"]]);
    let request = &export["requests"][0];
    assert_eq!([&request["status"], &request["reason"]], ["settled", "referred"]);
    assert_eq!(request["closedAt"], "2027-01-12T13:00:00+01:00");
    assert_eq!(request["fields"]["check_key"], "check_key");
    let kinds: Vec<_> = request["timeline"].as_array().unwrap().iter().map(|line| line["kind"].clone()).collect();
    assert_eq!(kinds.first(), Some(&json!("logged")));
    assert!(
        kinds.contains(&json!("forwarded")) && kinds.contains(&json!("noted")) && kinds.contains(&json!("changed"))
    );
}

#[test]
fn a_spreadsheet_runs_nothing_and_the_file_comes_back_as_it_was() {
    let laptop = Laptop::new();
    for what in ["=1+1", "+31 6 12345678 bellen", "-5 graden", "@iedereen", "'s avonds; \"nu\"\ntwee regels"] {
        let log = json!({ "category": "5.1", "what": what, "place": "", "urgency": "U2", "fields": {}, "draft": null, "sameAs": [] });
        laptop.call("log_request", log).unwrap();
    }
    let (_, text) = export(&laptop, "csv", true);
    assert!(text.starts_with("\u{feff}point;exercise;number;category;"), "{text}");
    assert!(
        text.contains(";'=1+1;") && text.contains(";'+31 6") && text.contains(";'-5") && text.contains(";'@ied"),
        "{text}"
    );
    let other = Laptop::new();
    let file = json!({
        "fileName": "export.csv", "path": null, "mapping": null, "category": null, "urgency": null,
        "base64": base64::Engine::encode(&base64::engine::general_purpose::STANDARD, &text),
    });
    assert_eq!(other.call("take_in_import", file).unwrap()["taken"], 5);
    let whats = |laptop: &Laptop| laptop.rows().iter().map(|row| row["what"].clone()).collect::<Vec<_>>();
    assert_eq!(whats(&other), whats(&laptop));
}
