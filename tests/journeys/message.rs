//! Messages to the town hall: made from a request or an emergency report, opened whole, read aloud in words of their own.

use steunpunt_tests::{Laptop, Value, json};

fn writes(laptop: &Laptop, subject: &str, about: &[&Value], answers: &Value, radio: &Value) -> Value {
    let written = json!({ "direction": "out", "precedence": "urgent", "from": "Coördinator", "to": "Gemeentehuis",
                          "subject": subject, "text": "200 liter nodig", "answerBy": null, "about": about,
                          "answers": answers, "radio": radio, "means": "courier" });
    let open = laptop.does("write_message", written)["open"].clone();
    open.as_array().unwrap().iter().find(|one| one["subject"] == subject).unwrap().clone()
}

#[test]
fn a_message_opens_whole_with_what_it_is_about() {
    let laptop = Laptop::with_open_point();
    let request = laptop.logs("5.1", "Water op", "Merelstraat 7", "U2")["row"].clone();
    let told = json!({ "what": "Brand", "place": "Kade 4", "reach": "", "draft": null, "toldAt": null,
                       "paperNumber": null });
    let report = laptop.does("report_emergency", told);
    let first = writes(&laptop, "Water", &[&request["id"], &report["id"]], &Value::Null, &Value::Null);
    let answer = json!({ "direction": "in", "precedence": "urgent", "from": "Gemeentehuis", "to": "Coördinator",
                         "subject": "Water komt", "text": "200 liter", "answerBy": null, "about": [],
                         "answers": first["id"], "means": "courier" });
    let open = laptop.does("write_message", answer)["open"].clone();
    let second = open.as_array().unwrap().iter().find(|one| one["subject"] == "Water komt").unwrap();
    let third = writes(&laptop, "Veel water", &[], &first["id"], &Value::Null);
    laptop.does("acknowledge_message", json!({ "id": first["id"], "by": "Loket", "at": null }));

    let page = laptop.does("get_message", json!({ "id": first["id"] }));
    assert_eq!(
        (&page["message"]["subject"], &page["message"]["acknowledged"][0]["by"]),
        (&json!("Water"), &json!("Loket"))
    );
    assert_eq!(page["message"]["sent"][0]["means"], "courier");
    let about = [("request", &request), ("emergency_report", &report)];
    let about = about.map(|(kind, it)| json!({ "kind": kind, "id": it["id"], "number": it["number"] }));
    assert_eq!(page["about"], json!(about), "only what it is called, nothing that was typed");
    let thing = |it: &Value| json!({ "kind": "message", "id": it["id"], "number": it["number"] });
    assert_eq!((&page["answers"], &page["answeredBy"]), (&Value::Null, &json!([thing(second)])));
    assert_eq!(page["correctedBy"], json!([thing(&third)]), "what goes the same way comes in its place");
    assert_eq!(laptop.does("get_message", json!({ "id": second["id"] }))["answers"], thing(&first));
    assert_eq!(laptop.is_refused("get_message", json!({ "id": request["id"] })), "not_found");
}

#[test]
fn read_aloud_an_answer_that_is_wanted_on_another_day_says_which() {
    const FIVE_ON_TUESDAY: i64 = 1_795_536_000_000; // 2026-11-24 17:00 in Amsterdam
    const HOUR_MS: i64 = 3_600_000;
    let laptop = Laptop::new();
    laptop.clock_says(FIVE_ON_TUESDAY - 2 * HOUR_MS);
    laptop.does("open_point", Laptop::point());
    let said = |subject: &str, answer_by: i64| {
        let written = json!({ "direction": "out", "precedence": "urgent", "from": "a", "to": "b", "subject": subject,
                              "text": "c", "answerBy": answer_by, "about": [], "answers": null, "means": null });
        let open = laptop.does("write_message", written)["open"].clone();
        let one = open.as_array().unwrap().iter().find(|one| one["subject"] == subject).unwrap().clone();
        one["radio"]["text"].as_str().unwrap().to_owned()
    };
    let (today, tomorrow) = (said("Water", FIVE_ON_TUESDAY), said("Brood", FIVE_ON_TUESDAY + 24 * HOUR_MS));
    assert!(today.ends_with("Antwoord vóór een zeven, nul nul."), "{today}");
    assert!(tomorrow.ends_with("Antwoord vóór woensdag een zeven, nul nul."), "{tomorrow}");
}

#[test]
fn only_what_was_sent_is_acknowledged_and_what_asks_for_an_answer_waits_for_it() {
    let laptop = Laptop::with_open_point();
    let wanted = json!({ "direction": "out", "precedence": "urgent", "from": "Coördinator", "to": "Gemeentehuis",
                         "subject": "Water", "text": "Water op", "answerBy": 1_795_536_000_000_i64, "about": [],
                         "answers": null, "radio": null, "means": null });
    let one = laptop.does("write_message", wanted)["open"][0].clone();
    let said = one["radio"]["text"].as_str().unwrap();
    assert!(said.contains("SPOED") && said.ends_with("een zeven, nul nul."), "{said}");
    let acknowledged = json!({ "id": one["id"], "by": "Loket", "at": null });
    assert_eq!(laptop.is_refused("acknowledge_message", acknowledged.clone()), "not_sent");
    laptop.does("send_message", json!({ "id": one["id"], "means": "courier", "carrier": "", "at": null }));
    let open = laptop.does("acknowledge_message", acknowledged)["open"].clone();
    assert_eq!(open[0]["id"], one["id"], "somebody has it, and the answer is not there");
    let told = laptop.does("compose_handover", json!({}))["messages"][0].clone();
    assert!(told["acknowledged"].is_i64() && told["answerBy"].is_i64(), "{told}");
    let answer = json!({ "direction": "in", "precedence": "urgent", "from": "Gemeentehuis", "to": "Coördinator",
                         "subject": "Water komt", "text": "200 liter", "answerBy": null, "about": [],
                         "answers": one["id"], "means": "courier" });
    let after = laptop.does("write_message", answer);
    assert_eq!(after["closed"][0]["answered"][0]["how"], after["open"][0]["number"]);
    let heard = json!({ "direction": "out", "precedence": "today", "from": "a", "to": "b", "subject": "Bij", "text": "c",
                        "answerBy": 1_795_536_000_000_i64, "about": [], "answers": null, "means": "courier" });
    let all = laptop.does("write_message", heard)["open"].clone();
    let other = all.as_array().unwrap().iter().find(|one| one["subject"] == "Bij").unwrap()["id"].clone();
    let closed =
        laptop.does("answer_message", json!({ "id": other, "how": "aan de balie", "at": null }))["closed"].clone();
    assert_eq!(closed[0]["answered"][0]["how"], "aan de balie");
    assert_eq!(laptop.does("verify", json!({}))["problems"], json!([]));
}

#[test]
fn a_message_about_an_emergency_says_what_it_is_and_one_about_a_request_goes_to_whom_it_was_passed() {
    let laptop = Laptop::with_open_point();
    let told = json!({ "what": "Brand in de keuken", "place": "Kade 4, Wijk 3 (voorbeeld)", "reach": "", "draft": null,
                       "toldAt": null, "paperNumber": null });
    let report = laptop.does("report_emergency", told);
    let proposed = laptop.does("propose_message", json!({ "about": report["id"] }));
    let text = proposed["text"].as_str().unwrap();
    assert!(text.contains("Brand in de keuken") && text.contains("Wijk 3") && !text.contains("Kade"), "{text}");
    let request = laptop.logs("5.1", "Insuline", "Merelstraat 7", "U2")["row"].clone();
    let passed = json!({ "id": request["id"], "to": "Huisarts", "means": "courier", "at": null, "details": [] });
    laptop.does("forward_request", passed);
    let due = 1_795_536_000_000_i64;
    laptop.changes(&json!({ "row": request }), "deadline", due);
    let proposed = laptop.does("propose_message", json!({ "about": request["id"] }));
    assert_eq!((&proposed["to"], &proposed["answerBy"]), (&json!("Huisarts"), &json!(due)));
    let row = laptop.does("compose_handover", json!({}))["urgent"][0].clone();
    assert_eq!((&row["owner"], &row["forwardedTo"]), (&json!(""), &json!("Huisarts")));
}

#[test]
fn the_status_report_keeps_its_short_words_for_the_radio_and_goes_to_whom_it_is_for() {
    let laptop = Laptop::with_open_point();
    let said = json!({ "problems": ["Brandstof op om acht uur"], "needs": "diesel", "decision": "" });
    let composed = laptop.does("compose_status", said.clone());
    let mut sent = said;
    sent["to"] = json!("Coördinatiepunt");
    let message = laptop.does("send_status", sent)["open"][0].clone();
    assert_eq!(message["to"], "Coördinatiepunt");
    let (read, said) = (message["radio"]["text"].as_str().unwrap(), composed["radio"]["text"].as_str().unwrap());
    assert!(read.ends_with(said) && read.contains("VANDAAG"), "{read}");
    assert_eq!(message["radio"]["fits"], true);
    assert_eq!(message["text"], composed["text"], "in full it says more");
    let opened = laptop.does("get_message", json!({ "id": message["id"] }));
    assert_eq!(opened["message"]["radio"], message["radio"]);
}

#[test]
fn words_for_the_radio_fit_or_are_refused() {
    let laptop = Laptop::with_open_point();
    let short = writes(&laptop, "Water", &[], &Value::Null, &json!(" Water op. Stuur 200 liter. "));
    assert!(short["radio"]["text"].as_str().unwrap().contains("SPOED. Water op."), "{}", short["radio"]);
    let long = json!({ "direction": "out", "precedence": "urgent", "from": "a", "to": "b", "subject": "c", "text": "d",
                       "answerBy": null, "about": [], "answers": null, "radio": "Water op. ".repeat(30), "means": null });
    let refused = laptop.tries("write_message", long).unwrap_err();
    assert_eq!((&refused.details["field"], &refused.details["why"]), (&json!("radio"), &json!("too_long")));
    assert_eq!(laptop.does("list_messages", json!({}))["open"].as_array().unwrap().len(), 1);
}

#[test]
fn of_a_message_that_came_in_both_sides_counts_are_compared_as_it_was_read() {
    let laptop = Laptop::with_open_point();
    let came = |subject: &str, words: Value| {
        let input = json!({ "direction": "in", "precedence": "today", "from": "Gemeentehuis", "to": "Coördinator",
                            "subject": subject, "text": "Water komt om 10 uur", "answerBy": null, "about": [],
                            "answers": null, "means": "handheld_radio", "senderNumber": " GH-7 ", "senderWords": words });
        let open = laptop.does("write_message", input)["open"].clone();
        open.as_array().unwrap().iter().find(|one| one["subject"] == subject).unwrap().clone()
    };
    let one = came("Water", json!(6));
    assert_eq!((&one["radio"]["text"], &one["radio"]["words"]), (&json!("Water komt om een nul uur"), &json!(6)));
    assert_eq!(one["received"], json!({ "number": "GH-7", "words": 6, "differs": false }));
    assert_eq!(came("Water weer", json!(7))["received"]["differs"], true);
    assert_eq!(
        came("Water nog", Value::Null)["received"],
        json!({ "number": "GH-7", "words": null, "differs": false })
    );
}

#[test]
fn on_paper_and_in_a_table_stand_all_times_that_it_was_sent_and_everybody_who_has_it() {
    let laptop = Laptop::with_open_point();
    let one = writes(&laptop, "Water", &[], &Value::Null, &Value::Null);
    let later = json!({ "id": one["id"], "means": "handheld_radio", "carrier": "verbindingen", "at": null });
    laptop.minutes_pass(5);
    laptop.does("send_message", later);
    for by in ["Loket", "Piket"] {
        laptop.does("acknowledge_message", json!({ "id": one["id"], "by": by, "at": null }));
    }
    let asked = json!({ "part": "messages", "id": null, "personal": false, "format": "csv" });
    let made = laptop.does("export_shift", asked)["file"]["document"].clone();
    let bytes = laptop.app.document(&laptop.window, made.as_str().unwrap()).unwrap().bytes;
    let text = String::from_utf8(bytes).unwrap();
    for cell in ["\"courier\nhandheld_radio\"", "\"\nverbindingen\"", "\"Loket\nPiket\""] {
        assert!(text.contains(cell), "{cell} in {text}");
    }
}

#[test]
fn whoever_may_print_prints_and_keeps_no_file() {
    let laptop = Laptop::with_open_point();
    laptop.adds("Cas", "3333", "desk");
    laptop.signs_in("Cas", "3333");
    for part in ["diary", "messages", "figures"] {
        let made = laptop.does("print_shift", json!({ "part": part, "id": null, "personal": false }));
        let page = laptop.app.document(&laptop.window, made["file"]["document"].as_str().unwrap()).unwrap();
        assert!(page.bytes.starts_with(b"%PDF"), "{part}");
        let file = json!({ "part": part, "id": null, "personal": false, "format": "csv" });
        assert_eq!(laptop.is_refused("export_shift", file), "not_allowed");
    }
}
