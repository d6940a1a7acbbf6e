//! The next crew knows what this crew knew: diary, promises, messages and situation come together in a handover that is
//! explained, refused once, accepted, and never changes again.

use steunpunt_tests::{Laptop, Pair, Value, json};

const HOUR_MS: i64 = 3_600_000;
/// 2026-11-24 14:00 in Amsterdam, when every story begins.
const AFTERNOON_MS: i64 = 1_795_525_200_000;

fn request(laptop: &Laptop, what: &str, urgency: &str) -> Value {
    let asked = json!({ "category": "5.1", "what": what, "place": "Merelstraat 7", "urgency": urgency, "fields": {},
                        "draft": null, "sameAs": [] });
    laptop.does("log_request", asked)["row"].clone()
}

fn promise(laptop: &Laptop, text: &str, for_whom: &str, request: &Value) -> Value {
    let set = json!({ "sort": "promise", "text": text, "forWhom": for_whom, "owner": "Bo", "request": request,
                      "due": AFTERNOON_MS + 3 * HOUR_MS });
    laptop.does("set_action", set)["open"].clone()
}

fn line(laptop: &Laptop, sort: &str, text: &str, confirmed: bool, about: &Value) -> Value {
    let written = json!({ "sort": sort, "text": text, "reason": "te koud", "confirmed": confirmed, "at": null,
                          "about": about, "corrects": null });
    laptop.does("write_log_line", written)["lines"][0].clone()
}

fn message(laptop: &Laptop, precedence: &str, subject: &str) -> Value {
    let written = json!({ "direction": "out", "precedence": precedence, "from": "Coördinator", "to": "Gemeentehuis",
                          "subject": subject, "text": "200 liter nodig", "answerBy": null, "about": [],
                          "answers": null, "means": "courier" });
    let open = laptop.does("write_message", written)["open"].as_array().unwrap().clone();
    open.into_iter().find(|one| one["subject"] == subject).unwrap()
}

fn offers(laptop: &Laptop) -> Value {
    let said = json!({ "situation": "Rustig, wel koud", "risks": ["kou", "brandstof"], "advice": "Meer dekens halen",
                       "pin": "1234" });
    laptop.does("offer_handover", said)
}

fn texts(list: &Value, field: &str) -> Vec<String> {
    let text = |one: &Value| one[field].as_str().unwrap_or_default().to_owned();
    list.as_array().unwrap().iter().map(text).collect()
}

/// A shift in which something of everything happened.
fn busy_point() -> (Laptop, Value) {
    let laptop = Laptop::with_open_point();
    laptop.adds("Bo", "2222", "coordinator");
    laptop.adds("Cas", "3333", "desk");
    let urgent = request(&laptop, "Zuurstof bijna op", "U2");
    request(&laptop, "Fiets kapot", "U4");
    promise(&laptop, "Bellen over de zuurstof", "mevrouw De Wit", &urgent["id"]);
    line(&laptop, "decision", "Hal dicht om tien uur", true, &Value::Null);
    line(&laptop, "event", "Er zou rook zijn bij de haven", false, &Value::Null);
    message(&laptop, "urgent", "Water");
    laptop.does(
        "report_facility",
        json!({ "facility": "power", "area": "a1", "state": "out", "since": null,
        "expected": null, "source": "netbeheerder", "confirmed": true, "seen": [] }),
    );
    laptop.does("count_stock", json!({ "article": "fuel", "amount": 3, "perDay": 24, "persons": null, "seen": [] }));
    laptop.does("hear_rumour", json!({ "text": "Het water is vies", "place": "de hal" }));
    laptop.does(
        "check_in",
        json!({ "volunteer": null, "name": "Piet", "phone": "", "skills": "EHBO",
        "functions": ["first_aid"], "from": null, "until": AFTERNOON_MS + 6 * HOUR_MS }),
    );
    (laptop, urgent)
}

#[test]
fn the_arriving_coordinator_reads_asks_and_is_in_charge_and_what_was_signed_stays() {
    let (laptop, urgent) = busy_point();
    let now = laptop.does("compose_handover", json!({}));
    assert_eq!(texts(&now["urgent"], "what"), ["Zuurstof bijna op"]);
    assert_eq!(texts(&now["others"], "what"), ["Fiets kapot"]);
    assert_eq!(texts(&now["actions"], "forWhom"), ["mevrouw De Wit"]);
    assert_eq!(texts(&now["messages"], "subject"), ["Water"]);
    assert_eq!(texts(&now["decisions"], "text"), ["Hal dicht om tien uur"]);
    assert_eq!(texts(&now["unconfirmed"], "text"), ["Er zou rook zijn bij de haven"]);
    assert_eq!(texts(&now["rumours"], "text"), ["Het water is vies"]);
    assert_eq!(texts(&now["stock"], "article"), ["fuel"]);
    assert_eq!(texts(&now["staff"], "name"), ["Piet"]);
    assert_eq!(now["facilities"][0]["report"]["state"], "out");

    let offered = offers(&laptop);
    let id = offered["row"]["id"].clone();
    assert_eq!((&offered["row"]["stage"], &offered["row"]["number"]), (&json!("offered"), &json!("O-ZB03-A1")));
    for part in [
        "urgent",
        "others",
        "actions",
        "messages",
        "decisions",
        "unconfirmed",
        "rumours",
        "stock",
        "staff",
        "facilities",
        "figures",
        "digest",
        "entries",
    ] {
        assert_eq!(offered[part], now[part], "{part}");
    }
    laptop.does("explain_part", json!({ "id": id, "part": "promises" }));
    let refusal = json!({ "id": id, "reason": "Eerst de stroom", "name": "Bo", "pin": "2222" });
    assert_eq!(laptop.does("refuse_handover", refusal)["row"]["stage"], "refused");
    assert_eq!(laptop.does("get_desk", json!({}))["me"]["name"], "Ans", "whoever leaves goes on");
    laptop.does("ask_handover", json!({ "id": id, "question": "Wie heeft de sleutel?", "answer": "Cas" }));
    let accepted = laptop.does("accept_handover", json!({ "id": id, "name": "Bo", "pin": "2222" }));
    assert_eq!(accepted["row"]["stage"], "accepted");
    assert_eq!(laptop.does("get_desk", json!({}))["me"]["name"], "Bo");
    let charge = laptop.does("get_shift", json!({}))["inCharge"].clone();
    assert_eq!((texts(&charge, "name"), texts(&charge, "handover")), (vec!["Bo".into()], vec!["O-ZB03-A1".into()]));

    laptop.minutes_pass(30);
    let closed =
        json!({ "id": urgent["id"], "reason": "helped_here", "text": null, "duplicateOf": null, "seen": null });
    laptop.does("close_request", closed);
    request(&laptop, "Iets nieuws", "U2");
    message(&laptop, "now", "Later");
    assert_eq!(laptop.does("get_handover", json!({ "id": id })), accepted, "nothing that comes later changes it");
    assert_eq!(laptop.is_refused("explain_part", json!({ "id": id, "part": "staff" })), "step_not_possible");
    let next = laptop.does("compose_handover", json!({}));
    assert_eq!(texts(&next["urgent"], "what"), ["Iets nieuws"]);
    assert_eq!(texts(&next["decisions"], "text"), ["Hal dicht om tien uur"], "nobody took it back");
    assert_eq!(texts(&next["unconfirmed"], "text"), ["Er zou rook zijn bij de haven"], "nobody confirmed it");
}

#[test]
fn a_line_goes_on_to_every_crew_until_it_is_corrected_and_then_only_the_right_one() {
    let laptop = Laptop::with_open_point();
    laptop.adds("Bo", "2222", "coordinator");
    let wrong = line(&laptop, "event", "Koerier naar het stadhuis", false, &Value::Null);
    let late = line(&laptop, "decision", "Hal dicht om 22 uur", true, &Value::Null);
    line(&laptop, "event", "Aggregaat draait", false, &Value::Null);
    let id = offers(&laptop)["row"]["id"].clone();
    let signed = laptop.does("accept_handover", json!({ "id": id, "name": "Bo", "pin": "2222" }));
    laptop.minutes_pass(5);
    let corrects = |sort: &str, text: &str, confirmed: bool, line: &Value| {
        let right = json!({ "sort": sort, "text": text, "reason": "nagevraagd", "confirmed": confirmed, "at": null,
                            "about": null, "corrects": line["id"] });
        laptop.does("write_log_line", right)["lines"][0].clone()
    };
    let right = corrects("event", "Koerier naar het ziekenhuis", true, &wrong);
    corrects("decision", "Hal dicht om 23 uur", true, &late);
    let now = laptop.does("compose_handover", json!({}));
    assert_eq!(texts(&now["decisions"], "text"), ["Hal dicht om 23 uur"]);
    assert_eq!(texts(&now["unconfirmed"], "text"), ["Aggregaat draait"], "two shifts old, and nobody knows");
    assert_eq!(texts(&now["settled"], "text"), ["Koerier naar het ziekenhuis"]);
    laptop.minutes_pass(5);
    corrects("event", "Koerier is terug", true, &right);
    let now = laptop.does("compose_handover", json!({}));
    assert_eq!(texts(&now["settled"], "text"), ["Koerier is terug"]);
    assert_eq!(laptop.does("get_handover", json!({ "id": id })), signed, "what was signed says what was known then");
    assert_eq!(laptop.does("verify", json!({}))["problems"], json!([]));
}

#[test]
fn a_question_without_an_answer_goes_on_until_somebody_answers_it() {
    let laptop = Laptop::with_open_point();
    laptop.adds("Bo", "2222", "coordinator");
    let id = offers(&laptop)["row"]["id"].clone();
    let asked = laptop.does("ask_handover", json!({ "id": id, "question": "Wie heeft de sleutel?", "answer": "" }));
    laptop.does("accept_handover", json!({ "id": id, "name": "Bo", "pin": "2222" }));
    let said = json!({ "situation": "", "risks": [], "advice": "", "pin": "2222" });
    let next = laptop.does("offer_handover", said)["row"]["id"].clone();
    let open = laptop.does("get_handover", json!({ "id": next }))["openQuestions"].clone();
    assert_eq!(
        (texts(&open, "question"), texts(&open, "number")),
        (vec!["Wie heeft de sleutel?".into()], vec!["O-ZB03-A1".into()])
    );
    laptop.does("accept_handover", json!({ "id": next, "name": "Ans", "pin": "1234" }));
    let page = laptop.reads(&laptop.does("print_handover", json!({ "id": null, "personal": true })));
    assert!(page.contains("Wie heeft de sleutel? NOG GEEN ANTWOORD"), "it is on the third too\n{page}");
    let answer = json!({ "id": id, "question": asked["questions"][0]["id"], "answer": "Cas" });
    laptop.minutes_pass(9);
    let answered = laptop.does("answer_question", answer.clone())["questions"][0].clone();
    assert_eq!((&answered["answer"], &answered["answeredBy"]), (&json!("Cas"), &json!("Ans")));
    assert!(answered["answeredAt"].as_i64() > answered["at"].as_i64(), "the answer is dated");
    assert_eq!(laptop.is_refused("answer_question", answer), "step_not_possible");
    assert_eq!(laptop.does("compose_handover", json!({}))["openQuestions"], json!([]));
    assert_eq!(laptop.does("get_shift", json!({}))["inCharge"][0]["name"], "Ans");
    assert_eq!(laptop.does("verify", json!({}))["problems"], json!([]));
}

#[test]
fn what_is_urgent_counts_the_same_on_the_desk_the_handover_the_paper_and_the_status_report() {
    let laptop = Laptop::with_open_point();
    request(&laptop, "Zuurstof bijna op", "U2");
    let late = request(&laptop, "Medicijnen halen", "U3");
    request(&laptop, "Fiets kapot", "U4");
    let shown = json!({ "row": late });
    laptop.changes(&shown, "deadline", AFTERNOON_MS - HOUR_MS);
    let now = laptop.does("compose_handover", json!({}));
    assert_eq!(
        texts(&now["urgent"], "what"),
        ["Zuurstof bijna op", "Medicijnen halen"],
        "as it was chosen comes first"
    );
    assert_eq!(
        (texts(&now["urgent"], "countsAs"), texts(&now["others"], "what")),
        (vec!["U2".into(), "U2".into()], vec!["Fiets kapot".into()])
    );
    let status = laptop.does("compose_status", json!({ "problems": [], "needs": "", "decision": "" }));
    let status = status["text"].as_str().unwrap();
    assert!(status.contains("Open hulpvragen: Spoed 2, Kan wachten 1. Van Spoed 1 omdat de tijd om is"), "{status}");
    let page = laptop.reads(&laptop.does("print_handover", json!({ "id": null, "personal": false })));
    assert!(page.contains("Van deze 2 zijn er 1 omdat de tijd om is") && page.contains("TE LAAT"), "{page}");
    let filter = json!({ "open": true, "category": null, "status": null, "assignedTo": null, "toCheck": false,
                         "offset": 0, "limit": 9 });
    let rows = laptop.does("list_requests", filter)["rows"].clone();
    assert_eq!(texts(&rows, "countsAs").iter().filter(|code| *code == "U2").count(), 2);
}

#[test]
fn a_point_that_closes_for_good_is_told_what_nobody_will_see_to_and_its_sign_hangs_before() {
    let (laptop, _) = busy_point();
    let opening = laptop.does("get_opening", json!({}));
    assert_eq!(
        opening["forGood"],
        json!([{ "what": "requests", "count": 2 }, { "what": "actions", "count": 1 }]),
        "{opening}"
    );
    let closes = |state: &str| {
        let set = json!({ "state": state, "reopens": null, "emergencyNumber": "", "anyway": false, "seen": [] });
        laptop.tries("set_point_state", set).unwrap_err().details["obstacles"].to_string()
    };
    assert!(closes("closed").contains("actions") && !closes("night").contains("actions"));
    let sign = json!({ "state": "closed", "reopens": null, "emergencyNumber": "112" });
    let made = laptop.does("print_sign", json!({ "sign": sign, "instead": "Sporthal Oost" }));
    let text = laptop.reads(&made);
    assert!(text.contains("gaat niet meer open") && text.contains("Sporthal Oost"), "{text}");
}

#[test]
fn without_personal_details_it_says_that_words_were_written_and_are_elsewhere() {
    let laptop = Laptop::with_open_point();
    let prints = |id: &Value| laptop.reads(&laptop.does("print_handover", json!({ "id": id, "personal": false })));
    let nothing = prints(&Value::Null);
    assert!(nothing.contains("Aanbeveling") && !nothing.contains("De tekst staat op het blad"), "{nothing}");
    let id = offers(&laptop)["row"]["id"].clone();
    let page = prints(&id);
    assert_eq!(page.matches("De tekst staat op het blad met persoonsgegevens").count(), 2, "{page}");
    assert!(!page.contains("dekens halen"), "{page}");
    let asked = json!({ "part": "handover", "id": id, "personal": false, "format": "json" });
    let made = laptop.does("export_shift", asked)["file"]["document"].clone();
    let file = laptop.app.document(&laptop.window, made.as_str().unwrap()).unwrap();
    let file: Value = serde_json::from_slice(&file.bytes).unwrap();
    assert_eq!(file["content"]["leftOut"], json!(["situation", "advice"]), "written is not the same as nothing said");
}

#[test]
fn what_is_erased_is_gone_from_what_was_signed_and_the_rest_stays() {
    let (laptop, urgent) = busy_point();
    let id = offers(&laptop)["row"]["id"].clone();
    let before = laptop.does("accept_handover", json!({ "id": id, "name": "Bo", "pin": "2222" }));
    let reasons = laptop.does("get_configuration", json!({}))["erasingReasons"].clone();
    laptop.does("erase_request", json!({ "id": urgent["id"], "reason": reasons[0]["code"] }));
    let after = laptop.does("get_handover", json!({ "id": id }));
    let row = &after["urgent"][0];
    assert_eq!((&row["what"], &row["place"], &row["number"]), (&json!(""), &json!(""), &urgent["number"]));
    assert!(row["erased"].is_number(), "it says that something was erased");
    assert_eq!(after["actions"][0]["forWhom"], "", "what was promised about it went with it");
    assert_eq!((&after["others"], &after["digest"]), (&before["others"], &before["digest"]));
}

#[test]
fn two_laptops_that_were_apart_show_both_who_are_in_charge_until_somebody_settles_it() {
    let pair = Pair::new();
    let (north, south) = (&pair.noord, &pair.zuid);
    north.adds("Bo", "2222", "coordinator");
    north.adds("Dee", "4444", "coordinator");
    let id = offers(north)["row"]["id"].clone();
    pair.meet();
    south.signs_in("Dee", "4444");
    north.does("accept_handover", json!({ "id": id, "name": "Bo", "pin": "2222" }));
    south.does("accept_handover", json!({ "id": id, "name": "Dee", "pin": "4444" }));
    pair.meet();
    for laptop in [north, south] {
        let mut names = texts(&laptop.does("get_shift", json!({}))["inCharge"], "name");
        names.sort();
        assert_eq!(names, ["Bo", "Dee"]);
    }
    south.does("take_charge", json!({ "reason": "Bo gaat slapen", "pin": "4444" }));
    pair.meet();
    for laptop in [north, south] {
        assert_eq!(texts(&laptop.does("get_shift", json!({}))["inCharge"], "name"), ["Dee"]);
    }
}

#[test]
fn only_whoever_leads_hands_over_and_takes_over_and_a_wrong_pin_signs_nothing() {
    let (laptop, _) = busy_point();
    let said = json!({ "situation": "", "risks": [], "advice": "", "pin": "9999" });
    assert_eq!(laptop.is_refused("offer_handover", said), "wrong_pin");
    let id = offers(&laptop)["row"]["id"].clone();
    let by_cas = json!({ "id": id, "name": "Cas", "pin": "3333" });
    assert_eq!(laptop.is_refused("accept_handover", by_cas), "not_allowed");
    assert_eq!(laptop.does("get_desk", json!({}))["me"]["name"], "Ans", "nobody was signed in by it");
    laptop.signs_in("Cas", "3333");
    assert_eq!(
        laptop.is_refused("offer_handover", json!({ "situation": "", "risks": [], "advice": "", "pin": "3333" })),
        "not_allowed"
    );
}

#[test]
fn the_diary_holds_what_people_wrote_and_what_happened_by_itself() {
    let (laptop, _) = busy_point();
    let wrong = line(&laptop, "contact", "Wijkagent was hier om drie uur", true, &Value::Null);
    laptop.minutes_pass(5);
    let right = json!({ "sort": "contact", "text": "Wijkagent was hier om twee uur", "reason": "", "confirmed": true,
                        "at": null, "about": null, "corrects": wrong["id"] });
    laptop.does("write_log_line", right);
    let all = |search: &str, sorts: &[&str]| {
        laptop.does("list_log", json!({ "search": search, "sorts": sorts, "before": null, "limit": 100 }))["lines"]
            .clone()
    };
    let found = all("wijkag", &[]);
    assert_eq!(texts(&found, "text"), ["Wijkagent was hier om twee uur", "Wijkagent was hier om drie uur"]);
    assert_eq!((&found[0]["corrects"], &found[1]["corrected"]), (&wrong["id"], &json!(true)));
    let sorts: Vec<String> = texts(&all("", &[]), "sort");
    for sort in ["decision", "event", "contact", "request", "message", "facility", "stock"] {
        assert!(sorts.iter().any(|one| one == sort), "{sort} is missing in {sorts:?}");
    }
    assert_eq!(texts(&all("", &["decision"]), "text"), ["Hal dicht om tien uur"]);
}

#[test]
fn a_point_closes_when_nothing_waits_or_somebody_says_so_all_the_same() {
    let laptop = Laptop::with_open_point();
    let lists = laptop.does("get_opening", json!({}))["lists"].clone();
    let state = |state: &str, anyway: bool, seen: &Value| {
        json!({ "state": state, "reopens": AFTERNOON_MS + 18 * HOUR_MS, "emergencyNumber": "", "anyway": anyway,
                "seen": seen })
    };
    assert_eq!(laptop.is_refused("set_point_state", state("open", false, &json!([]))), "not_ready");
    for line in lists[0]["lines"].as_array().unwrap() {
        laptop.does("tick_line", json!({ "list": lists[0]["code"], "line": line["code"], "done": true, "seen": [] }));
    }
    let open = laptop.does("set_point_state", state("open", false, &json!([])));
    assert_eq!(open["states"][0]["state"], "open");
    assert!(open["lists"][0]["lines"][0]["by"].is_null(), "the next opening begins with an empty list");
    laptop.does(
        "report_emergency",
        json!({ "what": "Brand", "place": "Kade 4", "reach": "", "draft": null,
        "toldAt": null, "paperNumber": null }),
    );
    let seen = json!([open["states"][0]["id"]]);
    let refused = laptop.tries("set_point_state", state("night", false, &seen)).unwrap_err();
    assert!(refused.details["obstacles"].as_array().unwrap().contains(&json!("emergencies")), "{refused:?}");
    assert!(open["states"][0]["left"].as_array().unwrap().is_empty(), "everything was looked at before it opened");
    let closed = laptop.does("set_point_state", state("night", true, &seen));
    assert_eq!(texts(&closed["states"], "state"), ["night"]);
    let left = &closed["states"][0]["left"];
    assert_eq!(left[0], json!({ "what": "emergencies", "count": 1 }));
    let list = closed["lists"].as_array().unwrap().iter().find(|list| list["code"] == "night").unwrap();
    let unticked = json!({ "what": "unticked", "count": list["lines"].as_array().unwrap().len() });
    assert!(left.as_array().unwrap().contains(&unticked), "{left}");
    let line =
        laptop.does("list_log", json!({ "search": "dicht voor de nacht", "sorts": [], "before": null, "limit": 9 }));
    assert_eq!((&line["lines"][0]["reason"], &line["lines"][0]["left"]), (&json!("anyway"), left));
}

#[test]
fn the_diary_is_searched_by_what_stands_on_the_screen_and_its_lines_lead_on() {
    let (laptop, _) = busy_point();
    let told = json!({ "what": "Brand", "place": "Kade 4", "reach": "", "draft": null, "toldAt": null,
                       "paperNumber": null });
    let report = laptop.does("report_emergency", told);
    let id = offers(&laptop)["row"]["id"].clone();
    let found = |search: &str| {
        let asked = json!({ "search": search, "sorts": [], "before": null, "limit": 50 });
        laptop.does("list_log", asked)["lines"].clone()
    };
    let sorts = |search: &str| texts(&found(search), "sort");
    for (search, sort) in [
        ("onder het minimum", "stock"),
        ("below minimum", "stock"),
        ("stroom wijk 1", "facility"),
        ("doet het niet", "facility"),
        ("aangeboden", "handover"),
        ("overdr", "handover"),
        ("nog niet doorgegeven", "emergency"),
        ("geschreven water", "message"),
    ] {
        assert_eq!(sorts(search), [sort], "{search}");
    }
    assert!(found("onder het minimum dekens").as_array().unwrap().is_empty());
    let thing = |search: &str| found(search)[0]["thing"].clone();
    assert_eq!(
        thing("noodmelding brand"),
        json!({ "kind": "emergency_report", "id": report["id"], "number": report["number"] })
    );
    assert_eq!(thing("aangeboden")["id"], id);
    assert_eq!(thing("geschreven water")["kind"], "message");
    assert_eq!(thing("zuurstof")["kind"], "request");
}

#[test]
fn a_facility_is_not_out_in_the_future_and_whoever_confirms_says_who_says_so() {
    let laptop = Laptop::with_open_point();
    let report = |since: Value, source: &str, confirmed: bool| {
        json!({ "facility": "power", "area": "a1", "state": "out", "since": since, "expected": null,
                "source": source, "confirmed": confirmed, "seen": [] })
    };
    let refused = |input: Value| laptop.tries("report_facility", input).unwrap_err().details;
    let later = report(json!(AFTERNOON_MS + HOUR_MS), "netbeheerder", true);
    assert_eq!(refused(later), json!({ "field": "since", "why": "future" }));
    assert_eq!(refused(report(Value::Null, " ", true)), json!({ "field": "source", "why": "no_source" }));
    laptop.does("report_facility", report(json!(AFTERNOON_MS - HOUR_MS), "", false));
}

#[test]
fn until_when_somebody_stays_is_taken_back() {
    let laptop = Laptop::with_open_point();
    let piet = json!({ "volunteer": null, "name": "Piet", "phone": "", "skills": "", "functions": [], "from": null,
                       "until": AFTERNOON_MS + HOUR_MS });
    let id = laptop.does("check_in", piet)["here"][0]["id"].clone();
    let until = |change: Value| laptop.does("change_attendance", change)["here"][0]["until"].clone();
    let taken_back = json!({ "id": id, "functions": null, "until": null, "noEnd": true });
    assert_eq!(until(taken_back), Value::Null);
    let again = json!({ "id": id, "functions": null, "until": AFTERNOON_MS + 2 * HOUR_MS });
    assert_eq!(until(again), json!(AFTERNOON_MS + 2 * HOUR_MS));
    let functions = json!({ "id": id, "functions": ["first_aid"], "until": null });
    assert_eq!(until(functions), json!(AFTERNOON_MS + 2 * HOUR_MS), "left as it was");
}

#[test]
fn an_empty_shift_and_a_clock_that_jumped_back_still_make_a_handover() {
    let laptop = Laptop::with_open_point();
    laptop.adds("Bo", "2222", "coordinator");
    let id = offers(&laptop)["row"]["id"].clone();
    laptop.does("accept_handover", json!({ "id": id, "name": "Bo", "pin": "2222" }));
    laptop.minutes_pass(-300);
    let now = laptop.does("compose_handover", json!({}));
    assert!(now["since"].as_i64() <= now["at"].as_i64(), "{now}");
    request(&laptop, "Na het terugzetten", "U2");
    assert_eq!(texts(&laptop.does("compose_handover", json!({}))["urgent"], "what"), ["Na het terugzetten"]);
}
