//! What goes wrong with a shift: handovers that nobody took, a laptop that dies between two signatures, a clock that jumps
//! back, a crew that stays for thirty hours, no printer, and more open requests than anybody ever saw.

use std::process::Command;

use steunpunt_commands::bench_data;
use steunpunt_tests::{Laptop, Pair, Value, json};

const HOUR: i64 = 60;

/// A point with two coordinators, Ans signed in.
fn point() -> Laptop {
    let laptop = Laptop::with_open_point();
    laptop.adds("Bo", "2222", "coordinator");
    laptop
}

fn asks(laptop: &Laptop, what: &str) -> Value {
    laptop.logs("5.1", what, "Merelstraat 7", "U2")["row"].clone()
}

fn offers(laptop: &Laptop, pin: &str) -> Value {
    let said = json!({ "situation": "Rustig", "risks": [], "advice": "", "pin": pin, "anyway": true });
    laptop.does("offer_handover", said)["row"]["id"].clone()
}

fn taking(id: &Value, name: &str, pin: &str) -> Value {
    json!({ "id": id, "name": name, "pin": pin })
}

fn stages(laptop: &Laptop) -> Vec<(String, String)> {
    let listed = laptop.does("list_handovers", json!({}))["handovers"].clone();
    let text = |row: &Value, field: &str| row[field].as_str().unwrap().to_owned();
    let mut stages: Vec<_> =
        listed.as_array().unwrap().iter().map(|row| (text(row, "number"), text(row, "stage"))).collect();
    stages.sort();
    stages
}

fn whats(view: &Value) -> Vec<String> {
    let what = |row: &Value| row["what"].as_str().unwrap().to_owned();
    let all = ["urgent", "others"].iter().flat_map(|part| view[part].as_array().unwrap().clone());
    all.map(|row| what(&row)).collect()
}

fn of(number: &str, stage: &str) -> (String, String) {
    (number.to_owned(), stage.to_owned())
}

#[test]
fn a_handover_that_nobody_took_lapses_when_a_newer_one_is_offered() {
    let laptop = point();
    let first = offers(&laptop, "1234");
    laptop.minutes_pass(20);
    asks(&laptop, "Dekens");
    let second = offers(&laptop, "1234");
    assert_eq!(stages(&laptop), [of("O-ZB03-A1", "lapsed"), of("O-ZB03-A2", "offered")]);
    assert_eq!(laptop.is_refused("accept_handover", taking(&first, "Bo", "2222")), "handover_lapsed");
    let refusal = json!({ "id": first, "reason": "Te vroeg", "name": "Bo", "pin": "2222" });
    assert_eq!(laptop.is_refused("refuse_handover", refusal), "handover_lapsed");
    assert_eq!(laptop.is_refused("explain_part", json!({ "id": first, "part": "staff" })), "handover_lapsed");
    let question = json!({ "id": first, "question": "Waar is de sleutel?", "answer": "" });
    assert_eq!(laptop.is_refused("ask_handover", question), "handover_lapsed");
    assert_eq!(laptop.does("get_desk", json!({}))["me"]["name"], "Ans", "nobody was signed in by it");
    let overtaken = laptop.does("get_handover", json!({ "id": first }))["row"]["overtakenBy"].clone();
    assert_eq!(overtaken, json!({ "kind": "shift_handover", "id": second, "number": "O-ZB03-A2" }));
    let diary = laptop.does("list_log", json!({ "search": "vervallen", "sorts": [], "before": null, "limit": 9 }));
    assert_eq!(diary["lines"][0]["thing"]["id"], first);
    laptop.does("accept_handover", taking(&second, "Bo", "2222"));
    assert_eq!(stages(&laptop), [of("O-ZB03-A1", "lapsed"), of("O-ZB03-A2", "accepted")]);
}

#[test]
fn a_refused_handover_stays_refused_and_nobody_takes_it_after_a_newer_one() {
    let laptop = point();
    let first = offers(&laptop, "1234");
    laptop.does("refuse_handover", json!({ "id": first, "reason": "Te vroeg", "name": "Bo", "pin": "2222" }));
    offers(&laptop, "1234");
    assert_eq!(stages(&laptop), [of("O-ZB03-A1", "refused"), of("O-ZB03-A2", "offered")]);
    assert_eq!(laptop.is_refused("accept_handover", taking(&first, "Bo", "2222")), "handover_lapsed");
}

#[test]
fn of_two_that_were_offered_apart_the_one_that_is_accepted_ends_the_other() {
    let pair = Pair::new();
    let (north, south) = (&pair.noord, &pair.zuid);
    north.adds("Bo", "2222", "coordinator");
    north.adds("Dee", "4444", "coordinator");
    pair.meet();
    south.signs_in("Dee", "4444");
    let of_ans = offers(north, "1234");
    let of_dee = offers(south, "4444");
    pair.meet();
    for laptop in [north, south] {
        assert_eq!(stages(laptop), [of("O-ZB03-A1", "offered"), of("O-ZB03-B1", "offered")]);
    }
    south.does("accept_handover", taking(&of_dee, "Bo", "2222"));
    pair.meet();
    for laptop in [north, south] {
        assert_eq!(stages(laptop), [of("O-ZB03-A1", "lapsed"), of("O-ZB03-B1", "accepted")]);
        assert_eq!(laptop.is_refused("accept_handover", taking(&of_ans, "Dee", "4444")), "handover_lapsed");
        assert_eq!(laptop.does("get_shift", json!({}))["inCharge"][0]["name"], "Bo");
    }
    let next = offers(south, "2222");
    assert_eq!(stages(south)[2], of("O-ZB03-B2", "offered"), "what comes after an acceptance it knew of stands");
    south.does("accept_handover", taking(&next, "Dee", "4444"));
    pair.meet();
    let charge = north.does("get_shift", json!({}))["inCharge"].clone();
    assert_eq!((charge.as_array().unwrap().len(), &charge[0]["handover"]), (1, &json!("O-ZB03-B2")));
}

#[test]
fn a_laptop_that_dies_between_offering_and_accepting_goes_on_where_it_was() {
    let mut laptop = point();
    asks(&laptop, "Zuurstof bijna op");
    let id = offers(&laptop, "1234");
    laptop.does("explain_part", json!({ "id": id, "part": "staff" }));
    let before = laptop.does("get_handover", json!({ "id": id }));
    laptop.is_killed();
    laptop.unlocks();
    laptop.signs_in("Bo", "2222");
    assert_eq!(laptop.does("get_handover", json!({ "id": id })), before, "the offer stands as it was");
    let accepted = laptop.does("accept_handover", taking(&id, "Bo", "2222"));
    assert_eq!(accepted["row"]["stage"], "accepted");
    laptop.is_killed();
    laptop.unlocks();
    laptop.signs_in("Ans", "1234");
    assert_eq!(laptop.does("get_handover", json!({ "id": id })), accepted);
    assert_eq!(laptop.does("get_shift", json!({}))["inCharge"][0]["name"], "Bo");
}

#[test]
fn a_clock_that_jumps_back_during_a_shift_takes_nothing_off_the_handover() {
    let laptop = point();
    let id = offers(&laptop, "1234");
    laptop.does("accept_handover", taking(&id, "Bo", "2222"));
    laptop.minutes_pass(2 * HOUR);
    asks(&laptop, "Voor de sprong");
    decides(&laptop, "Voor de sprong besloten");
    laptop.minutes_pass(-30 * HOUR);
    asks(&laptop, "Na de sprong");
    decides(&laptop, "Na de sprong besloten");
    let now = laptop.does("compose_handover", json!({}));
    let mut told = whats(&now);
    told.sort();
    assert_eq!(told, ["Na de sprong", "Voor de sprong"]);
    assert_eq!(now["decisions"].as_array().unwrap().len(), 2, "{}", now["decisions"]);
    assert!(now["since"].as_i64() <= now["at"].as_i64());
    let next = offers(&laptop, "2222");
    laptop.does("accept_handover", taking(&next, "Ans", "1234"));
    assert_eq!(laptop.does("get_shift", json!({}))["inCharge"][0]["name"], "Ans");
    assert_eq!(laptop.does("compose_handover", json!({}))["decisions"].as_array().unwrap().len(), 2);
}

fn decides(laptop: &Laptop, text: &str) {
    let line = json!({ "sort": "decision", "text": text, "reason": "omdat", "confirmed": true, "at": null,
                       "about": null, "corrects": null });
    laptop.does("write_log_line", line);
}

#[test]
fn after_thirty_hours_it_says_that_people_need_rest_and_the_handover_is_whole() {
    let laptop = point();
    let id = offers(&laptop, "1234");
    laptop.does("accept_handover", taking(&id, "Bo", "2222"));
    let piet = json!({ "volunteer": null, "name": "Piet", "phone": "", "skills": "", "functions": ["first_aid"],
                       "from": null, "until": null });
    laptop.does("check_in", piet);
    asks(&laptop, "In het eerste uur");
    decides(&laptop, "In het eerste uur besloten");
    laptop.minutes_pass(30 * HOUR);
    asks(&laptop, "In het laatste uur");
    decides(&laptop, "In het laatste uur besloten");
    let shift = laptop.does("get_shift", json!({}));
    assert_eq!((&shift["inCharge"][0]["tooLong"], &shift["here"][0]["needsRest"]), (&json!(true), &json!(true)));
    let now = laptop.does("compose_handover", json!({}));
    assert_eq!(whats(&now).len(), 2);
    assert_eq!(now["decisions"].as_array().unwrap().len(), 2);
    assert_eq!(now["at"].as_i64().unwrap() - now["since"].as_i64().unwrap(), 30 * HOUR * 60_000);
    assert_eq!(now["figures"][1], json!({ "name": "logged", "count": 2 }));
}

#[test]
fn without_a_printer_nothing_is_counted_and_the_page_goes_into_a_file() {
    let laptop = point();
    asks(&laptop, "Dekens");
    let before = laptop.does("compose_handover", json!({}));
    let made = laptop.does("print_handover", json!({ "id": null, "personal": true }));
    let page = laptop.app.document(&laptop.window, made["document"].as_str().unwrap()).unwrap();
    let after = laptop.does("compose_handover", json!({}));
    assert_eq!((&after["entries"], &after["digest"]), (&before["entries"], &before["digest"]));
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join(&page.file_name), &page.bytes).unwrap();
    assert!(read(&page.bytes).contains("Dekens"));
}

/// What poppler reads from a page.
fn read(pdf: &[u8]) -> String {
    told("pdftotext", pdf, &["-"])
}

fn told(program: &str, pdf: &[u8], further: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("page.pdf");
    std::fs::write(&file, pdf).unwrap();
    let output = Command::new(program).arg(&file).args(further).output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn two_thousand_open_requests_make_two_pages_and_an_annex() {
    let laptop = point();
    bench_data(&laptop.app, &laptop.window, 2_000).unwrap();
    let now = laptop.does("compose_handover", json!({}));
    let open = laptop.does("get_desk", json!({}))["openRequests"].as_u64().unwrap();
    assert_eq!(open, 2_000);
    assert_eq!(whats(&now).len(), 2_000);
    let id = offers(&laptop, "1234");
    let made = laptop.does("print_handover", json!({ "id": id, "personal": true }));
    let page = laptop.app.document(&laptop.window, made["document"].as_str().unwrap()).unwrap();
    let text = read(&page.bytes);
    let annex = text.split('\u{c}').position(|page| page.lines().any(|line| line.trim() == "Bijlage"));
    assert!(annex.is_some_and(|annex| annex <= 2), "the annex begins after {annex:?} pages");
    let numbers: std::collections::BTreeSet<&str> =
        text.split_whitespace().filter(|word| word.starts_with("ZB03-A")).collect();
    assert_eq!(numbers.len(), 2_000, "each is on it");
    laptop.does("accept_handover", taking(&id, "Bo", "2222"));
}
