//! What was being typed survives.

use steunpunt_tests::{Laptop, json};

#[test]
fn a_draft_survives_a_kill_is_offered_by_name_and_ends_with_the_request() {
    let mut laptop = Laptop::with_open_point();
    let typed = json!({ "form": "request", "title": "Insuline, Lijsterlaan 22", "content": "{\"what\":\"Insuline\"}" });
    let saved = laptop.does("save_draft", typed);
    laptop.is_killed();
    laptop.unlocks();
    laptop.signs_in("Ans", "1234");

    let drafts = laptop.does("get_desk", json!({}))["drafts"].clone();
    assert_eq!(drafts[0]["title"], "Insuline, Lijsterlaan 22");
    assert_eq!(drafts[0]["mine"], true);
    let draft = laptop.does("open_draft", json!({ "id": saved["id"] }));
    assert_eq!(draft["content"], "{\"what\":\"Insuline\"}");

    let request = json!({ "category": "5.2", "what": "Insuline", "place": "", "urgency": "U2", "draft": saved["id"] });
    laptop.does("log_request", request);
    assert!(laptop.does("list_drafts", json!({}))["drafts"].as_array().unwrap().is_empty());
}

#[test]
fn locking_and_switching_discard_nothing_and_another_takes_over_by_name() {
    let laptop = Laptop::with_open_point();
    laptop.adds("Fatima", "1111", "desk");
    laptop.signs_in("Fatima", "1111");
    let saved = laptop.does("save_draft", json!({ "form": "request", "title": "Water", "content": "{}" }));
    laptop.does("lock", json!({}));
    assert_eq!(laptop.is_refused("open_draft", json!({ "id": saved["id"] })), "nobody_signed_in");

    laptop.signs_in("Ans", "1234");
    let title = &laptop.does("list_drafts", json!({}))["drafts"][0];
    assert_eq!((&title["mine"], &title["begunBy"]), (&json!(false), &json!("Fatima")));
    let taken = laptop.does("open_draft", json!({ "id": saved["id"] }));
    assert_eq!(taken["title"]["mine"], true);
    laptop.does("put_draft_away", json!({ "id": saved["id"] }));
    assert!(laptop.does("get_desk", json!({}))["drafts"].as_array().unwrap().is_empty());
    assert_eq!(laptop.does("list_drafts", json!({}))["drafts"][0]["putAway"], true, "put away is not thrown away");
    laptop.signs_in("Fatima", "1111");
    laptop.does("take_draft_back", json!({ "id": saved["id"] }));
    let back = &laptop.does("get_desk", json!({}))["drafts"][0];
    assert_eq!((&back["title"], &back["begunBy"]), (&json!("Water"), &json!("Ans")), "whoever fetches it back");
}

#[test]
fn on_a_locked_screen_only_an_emergency_can_be_begun() {
    let laptop = Laptop::with_open_point();
    laptop.does("lock", json!({}));
    let draft = |form: &str| json!({ "form": form, "title": "Rook", "content": "{}" });
    let saved = laptop.does("save_draft", draft("emergency"));
    laptop.does("open_draft", json!({ "id": saved["id"] }));
    assert_eq!(laptop.is_refused("save_draft", draft("request")), "nobody_signed_in");
}

#[test]
fn a_line_for_the_board_and_an_outcome_survive_a_kill_and_take_their_drafts_along() {
    let mut laptop = Laptop::with_open_point();
    let heard = laptop.does("hear_rumour", json!({ "text": "De brug gaat dicht", "place": "" }));
    let rumour = heard["rumours"][0]["id"].clone();
    let settle = format!("settle:{}", rumour.as_str().unwrap());
    let typed = |form: &str| json!({ "form": form, "title": "Brug", "content": "{\"text\":\"De brug is open\"}" });
    let line = laptop.does("save_draft", typed("notice"));
    let outcome = laptop.does("save_draft", typed(&settle));
    laptop.is_killed();
    laptop.unlocks();
    laptop.signs_in("Ans", "1234");
    assert_eq!(laptop.does("list_drafts", json!({}))["drafts"].as_array().unwrap().len(), 2);

    let first = json!({ "text": "De brug is dicht", "confirmed": false, "source": "", "validUntil": null });
    let old = laptop.does("post_notice", first)["lines"][0]["id"].clone();
    let posted = json!({
        "text": "De brug is open", "confirmed": false, "source": "", "validUntil": null, "replaces": old,
        "draft": line["id"],
    });
    let lines = laptop.does("post_notice", posted)["lines"].clone();
    assert_eq!((lines.as_array().unwrap().len(), &lines[0]["text"]), (1, &json!("De brug is open")));
    let settled = json!({ "id": rumour, "outcome": "false", "explanation": "De brug is open", "draft": outcome["id"] });
    laptop.does("settle_rumour", settled);
    assert_eq!(laptop.does("list_drafts", json!({}))["drafts"], json!([]));
}
