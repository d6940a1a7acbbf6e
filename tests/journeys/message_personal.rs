//! Nothing about a resident in what goes to the town hall: held back when it is written, left out of what goes out, never
//! over the radio, and erased everywhere where it slipped through.

use steunpunt_tests::{Laptop, Pair, TownHall, Value, json};

fn message(subject: &str, text: &str, about: &[&Value]) -> Value {
    json!({ "direction": "out", "precedence": "urgent", "from": "Coördinator", "to": "Gemeentehuis", "subject": subject,
            "text": text, "answerBy": null, "about": about, "answers": null, "means": null })
}

fn with(mut input: Value, field: &str, value: Value) -> Value {
    input[field] = value;
    input
}

fn written(laptop: &Laptop, input: Value) -> Value {
    let subject = input["subject"].clone();
    let open = laptop.does("write_message", input)["open"].clone();
    open.as_array().unwrap().iter().find(|one| one["subject"] == subject).unwrap().clone()
}

fn held(laptop: &Laptop, command: &str, input: Value) -> Value {
    let failure = laptop.tries(command, input).unwrap_err();
    assert_eq!(failure.details["why"], "personal");
    failure.details["field"].clone()
}

/// Somebody whose name, street and way to be reached the point knows.
fn somebody(laptop: &Laptop) -> Value {
    let fields = json!({ "name": "Willemsen", "reach": "dochter Yasmina, 06-00000001" });
    let asked = json!({ "category": "5.1", "what": "Zuurstof bijna op", "place": "Oude Markt 5", "urgency": "U2",
                        "fields": fields });
    laptop.does("log_request", asked)["row"]["id"].clone()
}

fn file(laptop: &Laptop, part: &str, format: &str, personal: bool) -> String {
    let asked = json!({ "part": part, "id": null, "personal": personal, "format": format });
    let made = laptop.does("export_shift", asked)["file"]["document"].clone();
    let bytes = laptop.app.document(&laptop.window, made.as_str().unwrap()).unwrap().bytes;
    String::from_utf8(bytes).unwrap()
}

#[test]
fn words_about_a_resident_are_held_back_and_named_and_nothing_typed_is_lost() {
    let laptop = Laptop::with_open_point();
    let request = somebody(&laptop);
    let draft = json!({ "id": null, "form": "message", "title": "Bericht", "content": "{}" });
    let draft = laptop.does("save_draft", draft)["id"].clone();
    for (subject, text, field, found) in [
        ("Zuurstof", "Voor mevrouw De Wit", "text", "mevrouw De Wit"),
        ("Merelstraat 7", "Zuurstof op", "subject", "Merelstraat 7"),
        ("Zuurstof", "Bel 06 00 00 00 02", "text", "06 00 00 00 02"),
        ("Zuurstof", "Willemsen wacht", "text", "Willemsen"),
        ("Zuurstof", "Yasmina belt", "text", "Yasmina"),
        ("Zuurstof", "nummer 111222333", "text", "111222333"),
    ] {
        let input = with(message(subject, text, &[]), "draft", draft.clone());
        assert_eq!(held(&laptop, "write_message", input), field, "{text}");
        let looked = laptop.does("find_personal", json!({ "texts": [subject, text], "about": [] }));
        assert_eq!(looked["found"], json!([found]));
        assert!(looked["without"].to_string().contains("[weggelaten]"));
    }
    assert_eq!(laptop.does("list_drafts", json!({}))["drafts"].as_array().unwrap().len(), 1);
    assert_eq!(laptop.does("list_messages", json!({}))["open"], json!([]));
    let loose = message("Zuurstof", "nodig voor willemsen op de markt", &[]);
    assert_eq!(written(&laptop, loose)["text"], "nodig voor willemsen op de markt", "a word among others");
    let about = message("Meer zuurstof", "nodig voor willemsen", &[&request]);
    assert_eq!(held(&laptop, "write_message", about), "text", "of whom it is about it counts however it is written");
}

#[test]
fn a_message_about_a_request_or_a_report_with_one_click_is_never_held_back() {
    let laptop = Laptop::with_open_point();
    let request = somebody(&laptop);
    let told = json!({ "what": "Brand bij Willemsen", "place": "Oude Markt 5", "reach": "buurvrouw Yasmina" });
    let report = laptop.does("report_emergency", told)["id"].clone();
    for about in [&request, &report] {
        let proposed = laptop.does("propose_message", json!({ "about": about }));
        let (subject, text) = (proposed["subject"].as_str().unwrap(), proposed["text"].as_str().unwrap());
        assert_eq!(written(&laptop, message(subject, text, &[about]))["kept"], json!([]));
    }
}

#[test]
fn what_is_no_residents_stays_on_somebodys_word_which_is_kept_and_still_leaves_the_point_without_it() {
    let laptop = Laptop::with_open_point();
    let about = message("Bel 06-00000009", "De wethouder is bereikbaar op 06-00000009, mevrouw Bos", &[]);
    assert_eq!(held(&laptop, "write_message", with(about.clone(), "kept", json!(["06-00000009"]))), "text");
    let kept = json!(["06-00000009", "mevrouw Bos"]);
    let sent = written(&laptop, with(about, "kept", kept.clone()));
    assert_eq!(
        (&sent["kept"], &sent["text"]),
        (&kept, &json!("De wethouder is bereikbaar op 06-00000009, mevrouw Bos"))
    );
    assert_eq!((&sent["radio"]["text"], &sent["radio"]["personal"]), (&json!(""), &kept), "never over the radio");
    for (part, format) in
        [("messages", "json"), ("messages", "csv"), ("diary", "csv"), ("diary", "json"), ("handover", "json")]
    {
        let without = file(&laptop, part, format, false);
        assert!(without.contains("[weggelaten]"), "{part} {format}: {without}");
        for word in ["00000009", "Bos"] {
            assert!(!without.contains(word), "{word} in {part} {format}");
        }
        assert!(file(&laptop, part, format, true).contains("00000009"), "{part} {format}");
    }
}

#[test]
fn over_the_radio_goes_nobody_whatever_is_said_of_it() {
    let laptop = Laptop::with_open_point();
    let radio = with(message("Water", "Water op", &[]), "radio", json!("Water voor mevrouw De Wit"));
    let kept = with(radio.clone(), "kept", json!(["mevrouw De Wit"]));
    assert_eq!([held(&laptop, "write_message", radio), held(&laptop, "write_message", kept)], ["radio", "radio"]);
    let sent = written(&laptop, message("Water", &"Er is water nodig. ".repeat(20), &[]));
    let radio = &sent["radio"];
    assert_eq!((&radio["fits"], &radio["text"]), (&json!(false), &json!("")), "too long is no radio text");
    let shorten = |words: &str| json!({ "id": sent["id"], "radio": words });
    assert_eq!(held(&laptop, "shorten_message", shorten("Water voor mevrouw De Wit")), "radio");
    let long = laptop.tries("shorten_message", shorten(&"Water op. ".repeat(30))).unwrap_err();
    assert_eq!((&long.details["field"], &long.details["why"]), (&json!("radio"), &json!("too_long")));
    let page = laptop.does("shorten_message", shorten("Water op. 200 liter."));
    assert!(page["message"]["radio"]["text"].as_str().unwrap().ends_with("Water op. twee nul nul liter."));
    assert_eq!(page["message"]["text"], sent["text"].as_str().unwrap().trim(), "in full it says what it said");
}

#[test]
fn an_erased_message_is_gone_from_every_laptop_and_from_the_town_hall_and_another_comes_in_its_place() {
    let (pair, town_hall) = (Pair::new(), TownHall::new());
    let noord = &pair.noord;
    noord.does("enrol", json!({ "content": town_hall.enrolment() }));
    let wrong = with(message("Zuurstof voor Pietersen", "Kamer 12, Pietersen", &[]), "radio", json!("Zuurstof nodig"));
    let wrong = written(noord, wrong);
    noord.does("send_message", json!({ "id": wrong["id"], "means": "courier", "carrier": "Geerts", "at": null }));
    noord.does("acknowledge_message", json!({ "id": wrong["id"], "by": "loket, Hendriks", "at": null }));
    pair.meet();
    town_hall.meets(noord);
    town_hall.lets_in(noord);
    town_hall.meets(noord);
    let right = with(message("Zuurstof", "Kamer 12", &[]), "answers", wrong["id"].clone());
    let right = written(noord, right);
    assert_eq!((&right["corrects"], &right["answers"]), (&wrong["number"], &Value::Null));
    let offered = noord.does("offer_handover", json!({ "situation": "", "risks": [], "advice": "", "pin": "1234" }));

    noord.adds("Bo", "2222", "communications");
    noord.signs_in("Bo", "2222");
    let erase = json!({ "id": wrong["id"], "reason": "asked" });
    assert_eq!(noord.is_refused("erase_message", erase.clone()), "not_allowed");
    noord.signs_in("Ans", "1234");
    noord.does("erase_message", erase);
    pair.meet();
    town_hall.meets(noord);
    for laptop in [noord, &pair.zuid] {
        let page = laptop.does("get_message", json!({ "id": wrong["id"] }));
        assert_eq!(page["message"]["erased"]["reason"], "asked");
        assert_eq!(
            (&page["message"]["number"], &page["correctedBy"][0]["number"]),
            (&wrong["number"], &right["number"])
        );
        let all = [
            page.to_string(),
            laptop.does("list_messages", json!({})).to_string(),
            file(laptop, "messages", "csv", true),
        ];
        for word in ["Pietersen", "Geerts", "Hendriks", "Zuurstof nodig"] {
            assert!(all.iter().all(|text| !text.contains(word)), "{word}");
        }
        assert_eq!(
            laptop.is_refused("acknowledge_message", json!({ "id": wrong["id"], "by": "x", "at": null })),
            "erased"
        );
        assert_eq!(laptop.does("verify", json!({}))["problems"], json!([]));
    }
    let held = town_hall.point().store.read(steunpunt_store::logbook::every_entry).unwrap();
    let holds = |word: &str| held.iter().any(|entry| holds(entry.body.as_deref().unwrap_or_default(), word));
    assert!(
        holds("Kamer 12") && !holds("Pietersen") && !holds("Hendriks"),
        "the town hall holds what came in its place"
    );
    let frozen = noord.does("get_handover", json!({ "id": offered["row"]["id"] }));
    assert!(!frozen.to_string().contains("Pietersen"));
}

fn holds(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|part| part == word.as_bytes())
}
