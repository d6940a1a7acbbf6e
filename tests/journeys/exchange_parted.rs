//! Two laptops that go on alone and come together again.

use steunpunt_tests::{Laptop, Pair, Value, json};

fn field<'a>(page: &'a Value, name: &str) -> &'a Value {
    page["fields"].as_array().unwrap().iter().find(|field| field["name"] == name).unwrap()
}

fn to_check(laptop: &Laptop, request: &Value) -> bool {
    laptop.shows(request)["row"]["toCheck"].as_bool().unwrap()
}

/// A request that both know.
fn shared(pair: &Pair) -> Value {
    let request = pair.noord.logs("5.2", "Insuline moet koel blijven", "Lijsterlaan 22", "U2");
    pair.meet();
    request
}

#[test]
fn the_same_field_changed_on_both_is_shown_twice_until_somebody_chooses() {
    let pair = Pair::new();
    let request = shared(&pair);
    pair.noord.changes(&request, "where", "Lijsterlaan 24");
    pair.zuid.changes(&request, "where", "Lijsterlaan 26");
    assert!(!to_check(&pair.noord, &request) && !to_check(&pair.zuid, &request), "neither has heard of the other");

    pair.meet();
    for laptop in [&pair.noord, &pair.zuid] {
        assert!(to_check(laptop, &request));
        let shown = laptop.shows(&request);
        let place = field(&shown, "where");
        let values = [&place["value"], &place["others"][0]["value"]];
        assert!(values.contains(&&json!("Lijsterlaan 24")) && values.contains(&&json!("Lijsterlaan 26")), "{place}");
        assert_eq!(place["others"][0]["by"], "Ans");
    }

    pair.zuid.changes(&request, "where", "Lijsterlaan 26");
    pair.meet();
    for laptop in [&pair.noord, &pair.zuid] {
        assert!(!to_check(laptop, &request), "the choice travelled");
        assert_eq!(field(&laptop.shows(&request), "where")["value"], "Lijsterlaan 26");
    }
    assert_eq!(pair.noord.finds("Lijsterlaan 24").len(), 1, "what was not chosen is still found");
}

#[test]
fn different_fields_merge_without_a_word() {
    let pair = Pair::new();
    let request = shared(&pair);
    pair.noord.changes(&request, "where", "Lijsterlaan 24");
    pair.zuid.changes(&request, "urgency", "U1");
    pair.meet();
    for laptop in [&pair.noord, &pair.zuid] {
        let shown = laptop.shows(&request);
        assert!(!to_check(laptop, &request));
        assert_eq!((&shown["row"]["place"], &shown["row"]["urgency"]), (&json!("Lijsterlaan 24"), &json!("U1")));
    }
}

#[test]
fn closed_twice_for_different_reasons_asks_for_a_person() {
    let pair = Pair::new();
    let request = shared(&pair);
    let id = request["row"]["id"].clone();
    pair.noord.does("close_request", json!({ "id": id, "reason": "helped_here", "text": "Koeltas" }));
    pair.zuid.does("close_request", json!({ "id": id, "reason": "referred", "text": "Naar de apotheek" }));
    pair.meet();
    let shown = pair.noord.shows(&request);
    assert!(to_check(&pair.noord, &request) && to_check(&pair.zuid, &request));
    assert_eq!(shown["row"]["status"], pair.zuid.shows(&request)["row"]["status"], "both show the same one first");
    let choose = |name| {
        let field = field(&shown, name);
        json!({ "field": name, "value": field["value"], "seen": field["seen"] })
    };
    pair.noord.does("change_request", json!({ "id": id, "changes": [choose("status"), choose("outcome")] }));
    pair.meet();
    assert!(!to_check(&pair.noord, &request) && !to_check(&pair.zuid, &request));
}

#[test]
fn closed_on_one_and_worked_on_at_the_other_stays_open_until_somebody_looks() {
    let pair = Pair::new();
    let request = shared(&pair);
    let id = request["row"]["id"].clone();
    pair.noord.does("close_request", json!({ "id": id, "reason": "helped_here", "text": "Koeltas" }));
    pair.zuid.does("accept_request", json!({ "id": id }));
    pair.meet();
    for laptop in [&pair.noord, &pair.zuid] {
        assert!(to_check(laptop, &request));
        assert_eq!(laptop.shows(&request)["row"]["status"], "accepted", "a closed value never wins in silence");
    }
}

#[test]
fn reopened_on_one_while_the_other_writes_a_note_keeps_both() {
    let pair = Pair::new();
    let request = shared(&pair);
    let id = request["row"]["id"].clone();
    pair.noord.does("close_request", json!({ "id": id, "reason": "helped_here", "text": "Koeltas" }));
    pair.meet();
    pair.noord.does("reopen_request", json!({ "id": id }));
    pair.zuid.does("note_request", json!({ "id": id, "text": "Zij belde terug", "draft": null }));
    pair.meet();
    for laptop in [&pair.noord, &pair.zuid] {
        assert_eq!(laptop.shows(&request)["row"]["status"], "new");
        assert_eq!(laptop.finds("belde terug").len(), 1);
    }
}

#[test]
fn what_was_written_earlier_and_comes_later_stands_in_its_place() {
    let pair = Pair::new();
    let request = shared(&pair);
    let note = |text| json!({ "id": request["row"]["id"], "text": text, "draft": null });
    pair.zuid.does("note_request", note("eerst, op Zuid"));
    pair.noord.minutes_pass(30);
    pair.noord.does("note_request", note("later, op Noord"));
    pair.meet();
    let texts = |laptop: &Laptop| {
        let timeline = laptop.shows(&request)["timeline"].as_array().unwrap().clone();
        let texts = timeline.iter().filter_map(|line| line["what"]["text"].as_str().map(str::to_owned));
        texts.collect::<Vec<_>>()
    };
    assert_eq!(texts(&pair.noord), ["eerst, op Zuid", "later, op Noord"]);
    assert_eq!(texts(&pair.zuid), texts(&pair.noord));
}

#[test]
fn a_clock_that_is_years_off_is_told_and_nothing_is_rewritten() {
    let pair = Pair::new();
    let request = shared(&pair);
    pair.zuid.clock_says(1_000_000_000_000);
    let odd = pair.zuid.logs("2.1", "Geen water", "Merelhof 7", "U3");
    pair.meet();
    let clocks = pair.noord.does("get_desk", json!({}))["clock"]["otherLaptops"].clone();
    assert_eq!(clocks[0]["name"], "Zuid");
    assert!(clocks[0]["aheadSeconds"].as_i64().unwrap() < -700_000_000, "{clocks}");
    assert_eq!(pair.noord.shows(&odd)["row"]["loggedAt"], 1_000_000_000_000_i64);
    assert_eq!(pair.noord.shows(&request), pair.noord.shows(&request));
    let why = pair.noord.does("look_why", json!({ "device": pair.noord.other()["device"], "address": null }));
    assert_eq!(why["causes"][0]["cause"], "clock_off");
}

#[test]
fn who_asks_why_of_no_laptop_in_particular_hears_of_none_when_all_are_there() {
    let asks = |laptop: &Laptop| laptop.does("look_why", json!({ "device": null, "address": null }))["causes"].clone();
    let alone = asks(&Laptop::with_open_point());
    assert_eq!(alone.as_array().unwrap().last().unwrap()["cause"], "not_paired");
    assert!(!alone.to_string().contains("not_found"), "nobody is looked for: {alone}");
    let pair = Pair::new();
    pair.meet();
    assert_eq!((asks(&pair.noord), asks(&pair.zuid)), (json!([]), json!([])), "everybody is there");
}

#[test]
fn the_receipt_says_where_a_request_is() {
    let pair = Pair::new();
    let request = pair.noord.logs("5.2", "Insuline moet koel blijven", "Lijsterlaan 22", "U2");
    assert_eq!(pair.noord.shows(&request)["whereabouts"], json!([{ "kind": "only_here" }]));
    assert_eq!(pair.noord.open_list()[0]["onlyHere"], true);
    assert_eq!(pair.noord.does("get_desk", json!({}))["kept"]["onlyHere"], 1);
    pair.meet();
    let at = &pair.noord.shows(&request)["whereabouts"];
    assert_eq!((&at[0]["kind"], &at[0]["name"]), (&json!("laptop"), &json!("Zuid")));
    assert_eq!(pair.noord.open_list()[0]["onlyHere"], false);
    let desk = pair.noord.does("get_desk", json!({}));
    assert_eq!(
        (&desk["kept"]["onlyHere"], &desk["laptops"]),
        (&json!(0), &json!({ "paired": 1, "inTouch": 1, "aside": 0 }))
    );
    assert_eq!(pair.noord.other()["behind"], 0);
}

#[test]
fn the_receipt_says_where_every_other_record_is() {
    let pair = Pair::new();
    pair.meet();
    let line = json!({ "sort": "event", "text": "De pomp draait", "reason": "", "confirmed": true, "at": null,
        "about": null, "corrects": null });
    let line = pair.noord.does("write_log_line", line)["lines"][0]["id"].clone();
    let action = json!({ "sort": "task", "text": "Diesel halen", "forWhom": "", "owner": "", "due": null,
        "request": null });
    let action = pair.noord.does("set_action", action)["open"][0]["id"].clone();
    let rumour = pair.noord.does("hear_rumour", json!({ "text": "De brug is dicht", "place": "" }));
    let rumour = rumour["rumours"][0]["id"].clone();
    let asked = json!({ "of": [line, action, rumour] });
    let kinds = || {
        let found = pair.noord.does("list_whereabouts", asked.clone())["records"].clone();
        found.as_array().unwrap().iter().map(|one| one["places"][0]["kind"].clone()).collect::<Vec<_>>()
    };
    let only_here = || pair.noord.does("get_desk", json!({}))["kept"]["onlyHere"].clone();
    assert_eq!((kinds(), only_here()), (vec![json!("only_here"); 3], json!(3)));
    pair.meet();
    assert_eq!((kinds(), only_here()), (vec![json!("laptop"); 3], json!(0)));
}

#[test]
fn a_laptop_that_never_met_another_counts_everything_that_was_put_into_words() {
    let laptop = Laptop::with_open_point();
    let only_here = || laptop.does("get_desk", json!({}))["kept"]["onlyHere"].clone();
    assert_eq!(only_here(), 0);
    laptop.does("hear_rumour", json!({ "text": "De brug is dicht", "place": "" }));
    laptop.does("count_visit", json!({ "reason": "information" }));
    assert_eq!(only_here(), 1, "a count is no record");
}

#[test]
fn whoever_falls_silent_leaves_the_screen_though_no_line_says_that_it_broke() {
    let pair = Pair::new();
    pair.meet();
    let told = pair.noord.app.watch();
    let looks_around = || {
        pair.noord.app.look_around().unwrap();
        told.try_iter().any(|change| change.nouns == ["laptop", "town_hall", "desk"])
    };
    let in_touch = || pair.noord.does("get_desk", json!({}))["laptops"]["inTouch"].clone();
    assert!(!looks_around() && in_touch() == 1);
    pair.noord.minutes_pass(1);
    assert!(looks_around() && in_touch() == 0);
    assert!(!looks_around(), "once is enough");
    pair.meet();
    pair.noord.minutes_pass(1);
    assert!(looks_around(), "and again after they met");
}
