//! A request from the desk to its end.

use steunpunt_tests::{Laptop, Value, json};

fn id(page: &Value) -> Value {
    page["row"]["id"].clone()
}

fn step(page: &Value) -> Value {
    json!({ "id": id(page) })
}

#[test]
fn a_request_is_logged_found_worked_off_and_closed_with_a_reason() {
    let laptop = Laptop::with_open_point();
    laptop.adds("Fatima", "1111", "desk");
    laptop.signs_in("fat", "1111");

    let page = laptop.logs("5.2", "Insuline moet koel blijven", "Lijsterlaan 22", "U2");
    assert_eq!(page["row"]["number"], "ZB03-A1");
    assert_eq!(page["row"]["status"], "new");
    for text in ["insul", "LIJST", "koel blij", "ZB03-A1", "0001", "a1"] {
        assert_eq!(laptop.finds(text), ["ZB03-A1"], "{text}");
    }

    let page = laptop.does("accept_request", step(&page));
    assert_eq!(page["row"]["assignedTo"], "Fatima");
    let forward = json!({ "id": id(&page), "to": "Apotheek", "means": "courier", "details": ["what", "where"] });
    let page = laptop.does("forward_request", forward);
    assert_eq!(page["row"]["status"], "forwarded");
    let page = laptop.does("confirm_receipt", step(&page));
    assert_eq!(page["row"]["status"], "receipt_confirmed");
    let close = json!({ "id": id(&page), "reason": "helped_here", "text": "Koeltas meegegeven" });
    let page = laptop.does("close_request", close);
    assert_eq!((&page["row"]["status"], &page["row"]["reason"]), (&json!("settled"), &json!("helped_here")));

    assert!(laptop.open_list().is_empty());
    assert_eq!(laptop.finds("koeltas"), ["ZB03-A1"], "closed requests are found as well");
    let page = laptop.does("reopen_request", step(&page));
    assert_eq!(page["row"]["status"], "new");
    let kinds: Vec<_> = page["timeline"].as_array().unwrap().iter().map(|line| line["what"]["kind"].clone()).collect();
    assert!(kinds.contains(&json!("forwarded")) && kinds.contains(&json!("logged")), "{kinds:?}");
}

#[test]
fn fewer_than_nobody_is_refused_in_a_new_request_and_in_a_change() {
    let laptop = Laptop::with_open_point();
    let people = |count: i64| {
        let fields = json!({ "people": count });
        json!({ "category": "2.1", "what": "Water", "place": "Plein 3", "urgency": "U3", "fields": fields })
    };
    assert_eq!(laptop.is_refused("log_request", people(-3)), "bad_input");
    let saved = laptop.does("log_request", people(0));
    let change = json!({ "field": "people", "value": -1, "seen": [] });
    let changed = json!({ "id": id(&saved), "changes": [change] });
    assert_eq!(laptop.is_refused("change_request", changed), "bad_input");
}

#[test]
fn a_step_that_the_table_does_not_have_is_refused() {
    let laptop = Laptop::with_open_point();
    let page = laptop.logs("2.1", "Geen water", "Merelhof 7", "U3");
    assert_eq!(laptop.is_refused("confirm_receipt", step(&page)), "step_not_possible");
    assert_eq!(laptop.is_refused("report_back", step(&page)), "step_not_possible");
    for (reason, text) in [("no_such_reason", "x"), ("referred", " "), ("duplicate", "")] {
        let close = json!({ "id": id(&page), "reason": reason, "text": text });
        assert_eq!(laptop.is_refused("close_request", close), "bad_input", "{reason}");
    }
}

#[test]
fn a_correction_is_a_new_entry_and_what_stood_there_stays_readable_and_findable() {
    let laptop = Laptop::with_open_point();
    let page = laptop.shows(&laptop.logs("5.5", "Mevrouw doet niet open", "Merelhof 7", "U3"));
    let field = page["fields"].as_array().unwrap().iter().find(|field| field["name"] == "where").unwrap().clone();
    let change = json!({ "field": "where", "value": "Merelhof 17", "seen": field["seen"] });
    let page = laptop.does("change_request", json!({ "id": id(&page), "changes": [change] }));
    assert_eq!(page["row"]["place"], "Merelhof 17");
    assert_eq!(page["row"]["toCheck"], false);
    let changed = page["timeline"].as_array().unwrap().last().unwrap();
    assert_eq!(
        changed["what"],
        json!({ "kind": "changed", "field": "where", "before": ["Merelhof 7"], "after": "Merelhof 17" })
    );
}

#[test]
fn two_who_had_not_seen_each_other_leave_both_values_and_a_person_chooses() {
    let laptop = Laptop::with_open_point();
    let page = laptop.shows(&laptop.logs("5.5", "Mevrouw doet niet open", "Merelhof 7", "U3"));
    let seen = |page: &Value| {
        page["fields"].as_array().unwrap().iter().find(|f| f["name"] == "where").unwrap()["seen"].clone()
    };
    let first = seen(&page);
    let change = |value: &str, seen: &Value| json!({ "id": id(&page), "changes": [{ "field": "where", "value": value, "seen": seen }] });
    laptop.does("change_request", change("Merelhof 17", &first));
    let page = laptop.does("change_request", change("Merelhof 71", &first));
    assert_eq!(page["row"]["toCheck"], true);
    assert_eq!(laptop.does("get_desk", json!({}))["toCheck"], 1);

    let page = laptop.does("change_request", change("Merelhof 71", &seen(&page)));
    assert_eq!((&page["row"]["toCheck"], &page["row"]["place"]), (&json!(false), &json!("Merelhof 71")));
}

#[test]
fn look_alikes_show_while_typing_and_are_linked_not_merged() {
    let laptop = Laptop::with_open_point();
    let first = laptop.logs("5.1", "Insuline bijna op", "Lijsterlaan 24", "U2");
    laptop.logs("1.4", "Rolluik zit vast", "Zwaluwstraat 8", "U3");
    let typed = json!({ "what": "medicijn ophalen", "place": "lijsterlaan 24", "name": "" });
    let alike = laptop.does("find_alike", typed);
    assert_eq!(alike["rows"].as_array().unwrap().len(), 1);
    assert_eq!(alike["rows"][0]["number"], first["row"]["number"]);

    let second = json!({ "category": "5.1", "what": "Medicijn ophalen", "place": "Lijsterlaan 24", "urgency": "U2",
                         "sameAs": [id(&first)] });
    let second = laptop.does("log_request", second);
    assert_eq!(second["linked"], 1);
    let page = laptop.does("get_request", json!({ "id": id(&second) }));
    assert_eq!(page["linked"][0]["number"], first["row"]["number"]);
    assert_eq!(laptop.open_list().len(), 3, "both requests stay");
    let unlinked = laptop.does("link_requests", json!({ "id": id(&second), "other": id(&first), "same": false }));
    assert!(unlinked["linked"].as_array().unwrap().is_empty());
}

#[test]
fn the_search_finds_whatever_was_written_and_nothing_that_was_erased() {
    let laptop = Laptop::with_open_point();
    laptop.logs("1.1", "Heeft het aggregaat diesel?", "Merelhof 7", "U3");
    let line = json!({ "sort": "event", "text": "Aggregaat draait buiten", "reason": "", "confirmed": true,
                       "at": null, "about": null, "corrects": null });
    let line = laptop.does("write_log_line", line)["lines"][0]["id"].clone();
    let action = json!({ "sort": "promise", "text": "Aggregaat ophalen", "forWhom": "", "owner": "", "request": null,
                         "due": null });
    laptop.does("set_action", action);
    let message = json!({ "direction": "out", "precedence": "urgent", "from": "Coördinator", "to": "Gemeentehuis",
                          "subject": "Diesel", "text": "voor het aggregaat", "answerBy": null, "about": [],
                          "answers": null, "radio": null, "means": "courier" });
    laptop.does("write_message", message);
    laptop.does("hear_rumour", json!({ "text": "Het aggregaat is gestolen", "place": "" }));
    let sorts = |text: &str| {
        let found = laptop.does("search", json!({ "text": text, "limit": 50, "count": true }));
        let hits = found["hits"].as_array().unwrap().clone();
        assert_eq!(found["total"], hits.len(), "{text}");
        let sort = |hit: &Value| hit["noted"]["sort"].as_str().unwrap_or("request").to_owned();
        hits.iter().map(sort).collect::<Vec<_>>()
    };
    assert_eq!(sorts("aggreg"), ["rumour", "message", "action", "log_line", "request"]);
    assert_eq!(sorts("B-ZB03-A1"), ["message"]);
    laptop.does("erase_log_line", json!({ "id": line, "reason": "asked" }));
    assert_eq!(sorts("draait buiten"), Vec::<String>::new());
}

#[test]
fn a_paper_form_that_was_entered_already_shows_while_its_number_is_typed() {
    let laptop = Laptop::with_open_point();
    let entered = |form: &str| {
        let input = json!({ "category": "5.1", "what": "Insuline", "place": "Lijsterlaan 24", "urgency": "U2",
                            "fields": { "paper_number": form } });
        laptop.does("log_request", input)["row"]["number"].clone()
    };
    let (ours, other) = (entered("pzb03a12"), entered("blauw 3"));
    entered("P-ZB03-A120");
    let on_form = |typed: &str| {
        let typed = json!({ "what": "", "place": "", "paperNumber": typed });
        let found = laptop.does("find_alike", typed)["onForm"].as_array().unwrap().clone();
        found.into_iter().map(|row| row["number"].clone()).collect::<Vec<_>>()
    };
    for (typed, number) in [("P-ZB03-A12", &ours), ("zb03 a12", &ours), (" Blauw 3", &other)] {
        assert_eq!(on_form(typed), std::slice::from_ref(number), "{typed}");
    }
    for none in ["", "P-ZB03-A1", "blauw", "blauw 31", "-", "\"*"] {
        assert!(on_form(none).is_empty(), "{none}");
    }
}

#[test]
fn the_list_sorts_by_urgency_then_latest_time_then_age_and_a_near_deadline_counts_as_urgent() {
    let laptop = Laptop::with_open_point();
    let now = laptop.does("look", json!({}))["now"].as_i64().unwrap();
    let with_deadline = |what: &str, urgency: &str, minutes: i64| {
        let fields = json!({ "deadline": now + minutes * 60_000 });
        laptop.does(
            "log_request",
            json!({ "category": "1.1", "what": what, "place": "", "urgency": urgency, "fields": fields }),
        );
    };
    laptop.logs("8.2", "kan wachten", "", "U4");
    with_deadline("vandaag, accu nog 3 uur", "U3", 180);
    laptop.logs("1.1", "spoed zonder tijd", "", "U2");
    with_deadline("spoed om vijf uur", "U2", 60);
    with_deadline("spoed te laat", "U2", -5);
    laptop.logs("1.1", "nu", "", "U1");
    let order: Vec<_> = laptop.open_list().iter().map(|row| row["what"].as_str().unwrap().to_owned()).collect();
    let expected =
        ["nu", "spoed te laat", "spoed om vijf uur", "vandaag, accu nog 3 uur", "spoed zonder tijd", "kan wachten"];
    assert_eq!(order, expected);
    assert_eq!(laptop.open_list()[3]["countsAs"], "U2");
}

#[test]
fn what_is_typed_is_read_for_latest_times_and_numbers_that_may_not_be_kept() {
    let laptop = Laptop::with_open_point();
    let now = laptop.does("look", json!({}))["now"].as_i64().unwrap();
    let look = laptop.does("read_text", json!({ "text": "Zuurstof, accu nog 3 uur, bsn 111222333" }));
    assert_eq!(look["deadline"], now + 3 * 3_600_000);
    assert_eq!(look["bsn"], true);
    assert!(!look["withoutBsn"].as_str().unwrap().contains("111222333"));
}

#[test]
fn a_latest_time_on_paper_counts_from_when_it_was_asked() {
    let laptop = Laptop::with_open_point();
    let asked = laptop.does("look", json!({}))["now"].as_i64().unwrap();
    laptop.minutes_pass(126);
    let said = |text: &str| laptop.does("read_text", json!({ "text": text, "receivedAt": asked }))["deadline"].clone();
    assert_eq!(said("zuurstof, accu nog 3 uur"), asked + 3 * 3_600_000);
    assert_eq!(said("bellen uiterlijk 15:30"), asked + 90 * 60_000, "the time that came first after it was asked");
    assert_eq!(said("water nog 1 uur"), asked + 3_600_000, "although that is over");
    let propose = |category: &str| {
        laptop.does("propose_urgency", json!({ "answers": {}, "category": category, "receivedAt": asked }))
    };
    assert_eq!(propose("1.1")["deadline"], asked + 4 * 3_600_000);
    let now = laptop.does("propose_urgency", json!({ "answers": {}, "category": "1.1" }));
    assert_eq!(now["deadline"], asked + (126 + 240) * 60_000);
}

#[test]
fn three_questions_propose_an_urgency_and_the_category_does_so_without_them() {
    let laptop = Laptop::with_open_point();
    let propose = |answers: Value| laptop.does("propose_urgency", json!({ "answers": answers, "category": "5.2" }));
    assert_eq!(propose(json!({ "life": true }))["urgency"], "U1");
    assert_eq!(propose(json!({ "life": false, "four_hours": true }))["urgency"], "U2");
    assert_eq!(propose(json!({ "life": false, "four_hours": false, "self_help": true }))["urgency"], "U4");
    assert_eq!(propose(json!({}))["urgency"], "U2");
}

#[test]
fn pages_are_made_and_only_whoever_is_signed_in_gets_them() {
    let laptop = Laptop::with_open_point();
    let page = laptop.logs("2.1", "Geen water", "Merelhof 7", "U3");
    let made = laptop.does("print_slip", json!({ "id": id(&page), "comeBack": "morgen om 10 uur" }));
    let name = made["document"].as_str().unwrap();
    let document = laptop.app.document(&laptop.window, name).unwrap();
    assert!(document.bytes.starts_with(b"%PDF"));
    let forms = laptop.does("print_forms", json!({ "form": "request", "count": 2 }));
    assert_eq!(forms["fileName"], "hulpvraagformulieren.pdf");
    laptop.does("lock", json!({}));
    assert!(laptop.app.document(&laptop.window, name).is_err());
}
