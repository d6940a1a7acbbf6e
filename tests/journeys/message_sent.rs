//! How far a message has come: when it may have left, who has it, when its answer is on its way, and what is read aloud.

use steunpunt_tests::{Laptop, Value, json};

const MINUTE_MS: i64 = 60_000;
/// 2026-11-24 14:00 in Amsterdam, when every story begins.
const AFTERNOON_MS: i64 = 1_795_525_200_000;

fn writes(laptop: &Laptop, direction: &str, subject: &str, answers: &Value, means: &Value) -> Value {
    let written = json!({ "direction": direction, "precedence": "urgent", "from": "Gemeentehuis", "to": "Coördinator",
                          "subject": subject, "text": "200 liter nodig", "answerBy": AFTERNOON_MS + 60 * MINUTE_MS,
                          "about": [], "answers": answers, "means": means });
    called(&laptop.does("write_message", written)["open"], subject)
}

fn called(all: &Value, subject: &str) -> Value {
    all.as_array().unwrap().iter().find(|one| one["subject"] == subject).unwrap().clone()
}

fn page(laptop: &Laptop, one: &Value) -> Value {
    laptop.does("get_message", json!({ "id": one["id"] }))["message"].clone()
}

fn leaves(one: &Value, at: i64) -> Value {
    json!({ "id": one["id"], "means": "courier", "carrier": "", "at": at })
}

#[test]
fn a_message_leaves_no_earlier_than_it_was_written() {
    let laptop = Laptop::with_open_point();
    laptop.clock_says(AFTERNOON_MS + MINUTE_MS / 2);
    let one = writes(&laptop, "out", "Water", &Value::Null, &Value::Null);
    laptop.minutes_pass(10);
    let refused = laptop.tries("send_message", leaves(&one, AFTERNOON_MS - MINUTE_MS)).unwrap_err();
    assert_eq!(refused.details, json!({ "field": "at", "why": "before_written" }));
    assert_eq!(page(&laptop, &one)["sent"], json!([]));
    laptop.does("send_message", leaves(&one, AFTERNOON_MS));
    assert_eq!(page(&laptop, &one)["sent"][0]["at"], AFTERNOON_MS, "people say the minute");
}

#[test]
fn after_a_clock_jumped_back_a_message_leaves_now_all_the_same() {
    let laptop = Laptop::with_open_point();
    let one = writes(&laptop, "out", "Water", &Value::Null, &Value::Null);
    laptop.clock_says(AFTERNOON_MS - 60 * MINUTE_MS);
    laptop.does("send_message", leaves(&one, AFTERNOON_MS - 60 * MINUTE_MS));
    assert_eq!(page(&laptop, &one)["sent"].as_array().unwrap().len(), 1);
}

#[test]
fn a_message_that_came_in_is_answered_when_the_answer_leaves() {
    let laptop = Laptop::with_open_point();
    let came = writes(&laptop, "in", "Hoeveel water?", &Value::Null, &json!("courier"));
    let answer = writes(&laptop, "out", "Zoveel water", &came["id"], &Value::Null);
    let waiting = called(&laptop.does("list_messages", json!({}))["open"], "Hoeveel water?");
    assert_eq!((&waiting["answered"], &waiting["answerWritten"]), (&json!([]), &answer["number"]));
    laptop.does("send_message", leaves(&answer, AFTERNOON_MS + 2 * MINUTE_MS));
    laptop.does("send_message", leaves(&answer, AFTERNOON_MS + 3 * MINUTE_MS));
    let closed = called(&laptop.does("list_messages", json!({}))["closed"], "Hoeveel water?");
    let answered = closed["answered"].as_array().unwrap();
    assert_eq!((answered.len(), &answered[0]["how"]), (1, &answer["number"]), "sent twice, answered once");
    assert_eq!((&answered[0]["at"], &closed["answerWritten"]), (&json!(AFTERNOON_MS + 2 * MINUTE_MS), &Value::Null));
    assert_eq!(laptop.does("verify", json!({}))["problems"], json!([]));
}

#[test]
fn an_answer_that_left_when_it_was_written_counts_at_once() {
    let laptop = Laptop::with_open_point();
    let came = writes(&laptop, "in", "Hoeveel water?", &Value::Null, &json!("courier"));
    let answer = writes(&laptop, "out", "Zoveel water", &came["id"], &json!("courier"));
    let closed = called(&laptop.does("list_messages", json!({}))["closed"], "Hoeveel water?");
    assert_eq!(closed["answered"][0]["how"], answer["number"]);
}

#[test]
fn whoever_has_it_says_so_once() {
    let laptop = Laptop::with_open_point();
    let one = writes(&laptop, "out", "Water", &Value::Null, &json!("courier"));
    let by = |by: &str| json!({ "id": one["id"], "by": by, "at": null });
    laptop.does("acknowledge_message", by("Loket"));
    laptop.minutes_pass(5);
    let refused = laptop.tries("acknowledge_message", by(" loket")).unwrap_err();
    assert_eq!(serde_json::to_value(&refused).unwrap()["code"], "already_acknowledged");
    assert_eq!(refused.details, json!({ "at": AFTERNOON_MS }));
    laptop.does("acknowledge_message", by("Piket"));
    let said = page(&laptop, &one)["acknowledged"].clone();
    assert_eq!((said.as_array().unwrap().len(), &said[1]["by"]), (2, &json!("Piket")));
}

#[test]
fn own_words_for_the_radio_bear_number_and_precedence_and_count_with_them() {
    let laptop = Laptop::with_open_point();
    let with = |radio: &str| {
        json!({ "direction": "out", "precedence": "now", "from": "a", "to": "b", "subject": "Water", "text": "c",
                "answerBy": null, "about": [], "answers": null, "means": null, "radio": radio })
    };
    let one = laptop.does("write_message", with("Stuur 2 liter"))["open"][0].clone();
    let read = one["radio"]["text"].as_str().unwrap();
    assert_eq!(read, "Bericht B, Z B nul drie, A een, NU. Stuur twee liter.");
    let most = "x".repeat(200 - "Bericht B, Z B nul drie, A een, NU. .".len());
    let shorten = |radio: &str| json!({ "id": one["id"], "radio": radio });
    laptop.does("shorten_message", shorten(&most));
    assert_eq!(page(&laptop, &one)["radio"]["letters"], 200);
    let refused = laptop.tries("shorten_message", shorten(&format!("{most}xyz"))).unwrap_err();
    assert_eq!(refused.details, json!({ "field": "radio", "why": "too_long", "count": 203, "most": 200 }));
    assert!(laptop.tries("write_message", with(&format!("{most}xyz"))).is_err());
}

#[test]
fn read_aloud_each_part_ends_before_the_next_begins() {
    let laptop = Laptop::with_open_point();
    let one = writes(&laptop, "out", "Water op!", &Value::Null, &Value::Null);
    let read = "Bericht B, Z B nul drie, A een, SPOED. Water op! twee nul nul liter nodig. \
                Antwoord vóór een vijf, nul nul.";
    assert_eq!(one["radio"]["text"], read);
}
