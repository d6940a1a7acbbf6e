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
    let told: Vec<[&str; 4]> =
        rows.map(|row| ["kind", "reason", "state", "number"].map(|head| row[place(head)])).collect();
    assert_eq!(
        told,
        [["decision", "te koud", "", ""], ["charge", "", "taken", ""], ["handover", "", "offered", "O-ZB03-A1"]]
    );
}
