//! The diary keeps saying what happened when it happened, on the screen and as a table.

use steunpunt_tests::{Laptop, Value, json};

fn point() -> Laptop {
    let laptop = Laptop::with_open_point();
    laptop.adds("Bo", "2222", "coordinator");
    laptop
}

fn offer(anyway: bool) -> Value {
    json!({ "situation": "Rustig", "risks": [], "advice": "", "pin": "1234", "anyway": anyway })
}

/// What became of handovers, the oldest first.
fn told(laptop: &Laptop) -> Vec<(String, String)> {
    let asked = json!({ "search": "", "sorts": ["handover"], "before": null, "limit": 50 });
    let lines = laptop.does("list_log", asked)["lines"].as_array().unwrap().clone();
    let text = |line: &Value, field: &str| line[field].as_str().unwrap().to_owned();
    let mut told: Vec<_> = lines.iter().map(|line| (text(line, "reason"), text(&line["thing"], "number"))).collect();
    told.reverse();
    told
}

#[test]
fn a_second_offer_is_asked_for_and_what_the_diary_said_of_the_first_stays() {
    let laptop = point();
    laptop.does("offer_handover", offer(false));
    laptop.minutes_pass(20);
    let refused = laptop.tries("offer_handover", offer(false)).unwrap_err();
    assert_eq!(serde_json::to_value(&refused).unwrap()["code"], "handover_waiting");
    assert_eq!(refused.details["number"], "O-ZB03-A1");
    let of = |reason: &str, number: &str| (reason.to_owned(), number.to_owned());
    assert_eq!(told(&laptop), [of("offered", "O-ZB03-A1")]);
    laptop.does("offer_handover", offer(true));
    let mut told = told(&laptop);
    assert_eq!(told.remove(0), of("offered", "O-ZB03-A1"));
    told.sort();
    assert_eq!(told, [of("lapsed", "O-ZB03-A1"), of("offered", "O-ZB03-A2")]);
}

#[test]
fn as_a_table_a_reason_is_what_somebody_gave_and_what_became_of_a_thing_stands_apart() {
    let laptop = point();
    let decided = json!({ "sort": "decision", "text": "Hal dicht", "reason": "te koud", "confirmed": true, "at": null,
                          "about": null, "corrects": null });
    laptop.does("write_log_line", decided);
    laptop.minutes_pass(5);
    laptop.does("take_charge", json!({ "reason": "Ans is ziek", "pin": "1234" }));
    laptop.does("offer_handover", offer(false));
    let asked = json!({ "part": "diary", "id": null, "personal": true, "format": "csv" });
    let made = laptop.does("export_shift", asked)["file"]["document"].clone();
    let bytes = laptop.app.document(&laptop.window, made.as_str().unwrap()).unwrap().bytes;
    let text = String::from_utf8(bytes).unwrap();
    let mut rows = text.trim_start_matches('\u{feff}').lines().map(|row| row.split(';').collect::<Vec<_>>());
    let heads = rows.next().unwrap();
    let place = |head: &str| heads.iter().position(|one| *one == head).unwrap();
    let told = rows.map(|row| ["kind", "reason", "state", "number"].map(|head| row[place(head)]));
    let told: Vec<[&str; 4]> = told.filter(|[kind, ..]| *kind != "access").collect();
    assert_eq!(
        told,
        [["decision", "te koud", "", ""], ["charge", "", "taken", ""], ["handover", "", "offered", "O-ZB03-A1"]]
    );
}
