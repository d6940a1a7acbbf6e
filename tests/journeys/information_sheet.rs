//! From a rumour to a sheet on paper, its replacement, and the second laptop: an old version never goes out.

use steunpunt_tests::{Laptop, Pair, Value, json};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// 2026-11-24 14:00 in Amsterdam, when every story begins.
const AFTERNOON_MS: i64 = 1_795_525_200_000;

fn line(text: &str) -> Value {
    json!({ "text": text, "picture": "drop", "source": "" })
}

fn words(language: &str, title: &str, core: &str) -> Value {
    json!({
        "language": language, "checked": language == "nl", "title": title, "core": [core], "readAloud": core,
        "act": [line(core)], "avoid": [], "go": [line("[[water_point]]")],
    })
}

fn water_is_safe(code: &str, core: &str) -> Value {
    json!({
        "code": code, "categories": ["2.1"], "picture": "drop", "confirmed": true, "area": "Molenwijk",
        "validUntil": AFTERNOON_MS + DAY_MS, "nextUpdate": AFTERNOON_MS + DAY_MS / 2,
        "sources": [{ "key": "waterbedrijf", "name": "Het waterbedrijf", "address": "", "read": "" }],
        "texts": [words("nl", "Kraanwater", core), words("en", "Tap water", core), words("ar", "ماء الصنبور", core)],
    })
}

fn writes(laptop: &Laptop, sheet: Value) -> Value {
    laptop.does("write_sheet", sheet)["summary"].clone()
}

fn gives_out(laptop: &Laptop, digest: &Value, contradicts: bool) -> Value {
    laptop.does("approve_sheet", json!({ "digest": digest, "publish": true, "contradicts": contradicts }))
}

fn hands_out(laptop: &Laptop, digest: &Value, language: &str, copies: u32, request: Option<&Value>) -> Value {
    let request = request.cloned().unwrap_or(Value::Null);
    let given =
        json!({ "digest": digest, "language": language, "copies": copies, "means": "paper", "request": request });
    laptop.does("distribute_sheet", given)
}

fn prints(laptop: &Laptop, digest: &Value) -> Value {
    let wanted = json!({ "digest": digest, "languages": ["nl", "en", "ar"], "format": "a4", "reprint": false });
    laptop.does("print_sheet", wanted)
}

fn water_point(laptop: &Laptop) -> Value {
    let blanks = laptop.does("list_sheets", json!({}))["blanks"].as_array().unwrap().clone();
    blanks.into_iter().find(|blank| blank["key"] == "water_point").unwrap()
}

fn summary(laptop: &Laptop, code: &str) -> Value {
    let sheets = laptop.does("list_sheets", json!({}))["sheets"].as_array().unwrap().clone();
    sheets.into_iter().find(|sheet| sheet["code"] == code).unwrap()
}

#[test]
fn a_rumour_becomes_a_sheet_is_handed_out_and_replaced_and_the_old_one_stays_in() {
    let laptop = Laptop::with_open_point();
    let heard = laptop.does("hear_rumour", json!({ "text": "Het water is vergiftigd", "place": "in de rij" }));
    let rumour = &heard["rumours"][0]["id"];
    laptop.does("hear_rumour_again", json!({ "id": rumour, "place": "bij de school" }));
    laptop.does("ask_rumour", json!({ "id": rumour, "whom": "het waterbedrijf" }));
    let settled = json!({ "id": rumour, "outcome": "false", "explanation": "Het water is veilig" });
    let settled = laptop.does("settle_rumour", settled)["rumours"][0].clone();
    assert_eq!((&settled["timesHeard"], &settled["outcomes"][0]["outcome"]), (&json!(2), &json!("false")));

    let draft = writes(&laptop, water_is_safe("", "Het kraanwater is veilig."));
    assert_eq!(
        (&draft["standing"], &draft["code"], &draft["version"]),
        (&json!("draft"), &json!("ZB03-B1"), &json!(1))
    );
    let not_yet = json!({ "digest": draft["digest"], "language": "nl", "copies": 1, "means": "paper" });
    assert_eq!(laptop.is_refused("distribute_sheet", not_yet), "sheet_not_in_force");

    gives_out(&laptop, &draft["digest"], false);
    let printed = prints(&laptop, &draft["digest"]);
    assert_eq!(printed["missing"], json!([]));
    assert_eq!(summary(&laptop, "ZB03-B1")["copies"], 0, "printing alone counts for nothing");
    let request = laptop.logs("2.1", "Is het water veilig?", "Kade 4", "U3");
    hands_out(&laptop, &draft["digest"], "nl", 1, Some(&request["row"]["id"]));
    hands_out(&laptop, &draft["digest"], "ar", 41, None);
    let board = laptop.does("get_board", json!({}));
    assert_eq!(board["lines"][0]["text"], "Het kraanwater is veilig.");

    let second = writes(&laptop, water_is_safe("ZB03-B1", "Kook het kraanwater drie minuten."));
    assert_eq!(second["version"], 2);
    gives_out(&laptop, &second["digest"], true);
    for (command, input) in [
        ("distribute_sheet", json!({ "digest": draft["digest"], "language": "nl", "copies": 1, "means": "aloud" })),
        ("print_sheet", json!({ "digest": draft["digest"], "languages": ["nl"], "format": "a5", "reprint": true })),
    ] {
        assert_eq!(laptop.is_refused(command, input), "sheet_not_in_force");
    }
    let old = laptop.does("get_sheet", json!({ "code": "ZB03-B1", "digest": draft["digest"] }));
    assert_eq!((&old["summary"]["standing"], &old["replacedBy"]), (&json!("replaced"), &json!(2)));
    let wrong = &laptop.does("list_sheets", json!({}))["contradicted"][0];
    assert_eq!((&wrong["copies"], &wrong["by"], &wrong["requests"]), (&json!(42), &json!(2), &json!(1)));
    let got = laptop.does("list_sheet_requests", json!({ "code": "ZB03-B1", "digest": draft["digest"] }));
    assert_eq!(got["requests"][0]["number"], request["row"]["number"]);
    let page = laptop.does("get_request", json!({ "id": request["row"]["id"] }));
    assert_eq!((&page["sheets"][0]["version"], &page["sheets"][0]["contradicted"]), (&json!(1), &json!(true)));

    assert_eq!(laptop.does("get_board", json!({}))["lines"][0]["text"], "Kook het kraanwater drie minuten.");
    let screen = laptop.does("get_public_screen", json!({}));
    let shown: Vec<_> = screen["sheets"].as_array().unwrap().iter().filter(|it| it["code"] == "ZB03-B1").collect();
    assert_eq!((shown.len(), &shown[0]["version"]), (1, &json!(2)));
    assert_eq!(
        (&screen["words"]["nl"]["act"], &screen["words"]["ar"]["rightToLeft"]),
        (&json!("Doe dit"), &json!(true))
    );
    assert!(screen["pictures"]["drop"].as_str().unwrap().starts_with("<svg"));
    assert!(!screen.to_string().contains("vergiftigd"), "what people say stays off the wall");
}

#[test]
fn a_sheet_is_found_by_what_it_says_in_every_language_and_by_what_it_is_about() {
    let laptop = Laptop::with_open_point();
    let found = |text: &str| -> Vec<String> {
        let found = laptop.does("find_sheets", json!({ "text": text }));
        found["codes"].as_array().unwrap().iter().map(|code| code.as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(found("").len(), 16);
    for (typed, code) in [("CO", "B07"), ("carbon", "B07"), ("zuurstof", "B08"), ("b02", "B02")] {
        assert_eq!(found(typed).first().map(String::as_str), Some(code), "{typed}: {:?}", found(typed));
    }
    for typed in ["شمع", "aggregaat", "gasfornuis", "koelkast", "lift", "flesvoeding"] {
        assert!(!found(typed).is_empty(), "{typed}");
    }
    assert_eq!(found("aggregaat xyzzy"), Vec::<String>::new());
}

#[test]
fn it_ends_at_its_moment_and_a_withdrawn_one_says_why() {
    let laptop = Laptop::with_open_point();
    let sheet = writes(&laptop, water_is_safe("", "Het kraanwater is veilig."));
    gives_out(&laptop, &sheet["digest"], false);
    laptop.minutes_pass(24 * 60 - 1);
    assert_eq!(summary(&laptop, "ZB03-B1")["standing"], "in_force");
    laptop.minutes_pass(1);
    assert_eq!(summary(&laptop, "ZB03-B1")["standing"], "expired");
    assert_eq!(laptop.does("get_board", json!({}))["lines"], json!([]));

    let shipped = summary(&laptop, "B07");
    assert_eq!((&shipped["standing"], &shipped["approved"]), (&json!("in_force"), &json!(false)));
    assert_eq!(laptop.is_refused("withdraw_sheet", json!({ "digest": shipped["digest"], "reason": " " })), "bad_input");
    laptop.does("withdraw_sheet", json!({ "digest": shipped["digest"], "reason": "verkeerd adres" }));
    let page = laptop.does("get_sheet", json!({ "code": "B07" }));
    assert_eq!((&page["summary"]["standing"], &page["withdrawn"]), (&json!("withdrawn"), &json!("verkeerd adres")));
}

#[test]
fn what_came_out_of_a_printer_is_known_on_both_laptops_and_what_was_only_handed_out_is_not_printed() {
    let pair = Pair::new();
    pair.meet();
    let sheet = writes(&pair.noord, water_is_safe("", "Het kraanwater is veilig."));
    gives_out(&pair.noord, &sheet["digest"], false);
    let printed_in = |laptop: &Laptop| laptop.does("get_sheet", json!({ "code": sheet["code"] }))["printedIn"].clone();
    hands_out(&pair.noord, &sheet["digest"], "nl", 3, None);
    prints(&pair.noord, &sheet["digest"]);
    assert_eq!(printed_in(&pair.noord), json!([]), "a page that was made is no paper yet");

    let printed = |copies: u32| json!({ "digest": sheet["digest"], "languages": ["nl", "ar"], "copies": copies });
    assert_eq!(pair.noord.is_refused("note_sheet_printed", printed(0)), "bad_input");
    pair.noord.does("note_sheet_printed", printed(12));
    pair.meet();
    assert_eq!(printed_in(&pair.noord), json!(["ar", "nl"]));
    assert_eq!(printed_in(&pair.zuid), json!(["ar", "nl"]));
    assert_eq!(summary(&pair.noord, "ZB03-B1")["copies"], 3, "printed is not handed out");
}

fn stale(laptop: &Laptop) -> Value {
    laptop.does("list_sheets", json!({}))["stale"].clone()
}

#[test]
fn everybody_hears_that_a_promised_update_did_not_come_and_that_a_sheet_ended_until_somebody_sees_to_it() {
    let laptop = Laptop::with_open_point();
    let sheet = writes(&laptop, water_is_safe("", "Het kraanwater is veilig."));
    gives_out(&laptop, &sheet["digest"], false);
    hands_out(&laptop, &sheet["digest"], "nl", 42, None);
    assert_eq!(stale(&laptop), json!([]));
    assert_eq!(laptop.does("list_sheets", json!({}))["sheets"][0]["code"], "ZB03-B1", "one's own stand first");

    laptop.minutes_pass(12 * 60);
    let late = &stale(&laptop)[0];
    assert_eq!((&late["code"], &late["expired"], &late["copies"]), (&json!("ZB03-B1"), &json!(false), &json!(42)));
    assert_eq!(late["since"], json!(AFTERNOON_MS + DAY_MS / 2));
    laptop.minutes_pass(12 * 60);
    assert_eq!((&stale(&laptop)[0]["expired"], &stale(&laptop)[0]["since"]), (&json!(true), &sheet["validUntil"]));
    for told in ["get_board", "get_public_screen"] {
        let shown = laptop.does(told, json!({}));
        assert_eq!((&shown["updateOverdue"], &shown["nextUpdate"]), (&sheet["nextUpdate"], &Value::Null), "{told}");
    }

    laptop.does("withdraw_sheet", json!({ "digest": sheet["digest"], "reason": "verlopen" }));
    assert_eq!(stale(&laptop), json!([]));
    assert_eq!(laptop.does("get_public_screen", json!({}))["updateOverdue"], Value::Null);
}

#[test]
fn one_that_holds_later_waits_and_the_one_before_it_holds_until_then() {
    let laptop = Laptop::with_open_point();
    let first = writes(&laptop, water_is_safe("", "Het kraanwater is veilig."));
    gives_out(&laptop, &first["digest"], false);
    let mut later = water_is_safe("ZB03-B1", "Kook het kraanwater drie minuten.");
    later["validFrom"] = json!(AFTERNOON_MS + 60 * 60_000);
    let later = writes(&laptop, later);
    let page = gives_out(&laptop, &later["digest"], false);
    assert_eq!(
        (&page["summary"]["standing"], &page["validFrom"]),
        (&json!("later"), &json!(AFTERNOON_MS + 60 * 60_000))
    );
    let early = json!({ "digest": later["digest"], "language": "nl", "copies": 1, "means": "paper" });
    assert_eq!(laptop.is_refused("distribute_sheet", early), "sheet_not_in_force");
    assert_eq!(summary(&laptop, "ZB03-B1")["version"], 1);
    laptop.minutes_pass(60);
    assert_eq!(summary(&laptop, "ZB03-B1")["version"], 2);
}

#[test]
fn a_clock_that_is_put_right_decides_what_holds() {
    let laptop = Laptop::with_open_point();
    let sheet = writes(&laptop, water_is_safe("", "Het kraanwater is veilig."));
    gives_out(&laptop, &sheet["digest"], false);
    laptop.does("confirm_clock", json!({ "said": AFTERNOON_MS + 2 * DAY_MS }));
    assert_eq!(summary(&laptop, "ZB03-B1")["standing"], "expired");
}

#[test]
fn words_that_make_no_sense_are_refused_and_nothing_is_written() {
    let laptop = Laptop::with_open_point();
    let with = |field: &str, value: Value| {
        let mut sheet = water_is_safe("", "Het kraanwater is veilig.");
        sheet[field] = value;
        sheet
    };
    for sheet in [
        with("validUntil", json!(AFTERNOON_MS - 1)),
        with("nextUpdate", json!(AFTERNOON_MS + 5_000 * DAY_MS)),
        with("validFrom", json!(AFTERNOON_MS + DAY_MS)),
        with("texts", json!([])),
        with("texts", json!([words("nl", " ", "Zin.")])),
        with("texts", json!([words("nl", "Titel", " ")])),
        with("texts", json!([words("nl", "Titel", "Een. Twee. Drie. Vier. Vijf.")])),
        with("texts", json!([words("nl", "水点 በውሃ", "Zin.")])),
        with("sources", json!([])),
    ] {
        assert_eq!(laptop.is_refused("write_sheet", sheet), "bad_input");
    }
    let codes = laptop.does("list_sheets", json!({}))["sheets"].as_array().unwrap().len();
    assert_eq!(codes, 16, "only what came with the program");
}

#[test]
fn the_desk_may_write_and_hand_out_and_only_the_coordinator_approves() {
    let laptop = Laptop::with_open_point();
    laptop.adds("Sanne", "2580", "desk");
    laptop.signs_in("Sanne", "2580");
    let sheet = writes(&laptop, water_is_safe("", "Het kraanwater is veilig."));
    let approve = json!({ "digest": sheet["digest"], "publish": true, "contradicts": false });
    assert_eq!(laptop.is_refused("approve_sheet", approve), "not_allowed");
    let withdraw = json!({ "digest": summary(&laptop, "B07")["digest"], "reason": "zomaar" });
    assert_eq!(laptop.is_refused("withdraw_sheet", withdraw), "not_allowed");
    let notice = json!({ "text": "Alles is voorbij", "confirmed": true, "source": "", "validUntil": null });
    assert_eq!(laptop.is_refused("post_notice", notice), "not_allowed");

    let shipped = summary(&laptop, "B07");
    hands_out(&laptop, &shipped["digest"], "pl", 3, None);
    assert_eq!(summary(&laptop, "B07")["copies"], 3);
    let last = laptop.does("list_sheets", json!({}))["last"].clone();
    hands_out(&laptop, &shipped["digest"], "nl", 2, None);
    let undone = laptop.does("undo_distribution", json!({ "id": last["id"] }));
    assert_eq!((&undone["copiesToday"], &undone["last"]["copies"]), (&json!(2), &json!(2)), "what came later stays");
    assert_eq!(laptop.is_refused("undo_distribution", json!({ "id": last["id"] })), "not_found");
}

#[test]
fn who_fills_in_a_blank_of_words_that_count_may_approve_and_the_desk_fills_in_a_draft() {
    let laptop = Laptop::with_open_point();
    let mut own = water_is_safe("", "Kom naar [[own_place]].");
    own["texts"] = json!([words("nl", "Water", "Kom naar [[own_place]].")]);
    let draft = writes(&laptop, own);
    laptop.adds("Sanne", "2580", "desk");
    laptop.signs_in("Sanne", "2580");
    let shipped = json!({ "key": "water_point", "value": "Sporthal" });
    assert_eq!(laptop.is_refused("fill_blank", shipped.clone()), "not_allowed");
    laptop.does("fill_blank", json!({ "key": "own_place", "value": "Kerk" }));
    laptop.signs_in("Ans", "1234");
    laptop.does("fill_blank", shipped);
    assert_eq!(laptop.is_refused("fill_blank", json!({ "key": "water_point", "value": "水点" })), "bad_input");
    gives_out(&laptop, &draft["digest"], false);
    laptop.signs_in("Sanne", "2580");
    assert_eq!(laptop.is_refused("fill_blank", json!({ "key": "own_place", "value": "School" })), "not_allowed");
}

#[test]
fn approving_keeps_what_the_sheet_says_about_being_confirmed_unless_it_is_said() {
    let laptop = Laptop::with_open_point();
    let shipped = summary(&laptop, "B07");
    let approved = gives_out(&laptop, &shipped["digest"], false);
    assert_eq!((&approved["summary"]["approved"], &approved["summary"]["confirmed"]), (&json!(true), &json!(false)));
    for confirmed in [true, false, true] {
        let said =
            json!({ "digest": shipped["digest"], "publish": true, "contradicts": false, "confirmed": confirmed });
        assert_eq!(laptop.does("approve_sheet", said)["summary"]["confirmed"], confirmed);
    }
    let mut unsourced = water_is_safe("", "Het kraanwater is veilig.");
    (unsourced["confirmed"], unsourced["sources"]) = (json!(false), json!([]));
    let unsourced = writes(&laptop, unsourced);
    let said = json!({ "digest": unsourced["digest"], "publish": true, "contradicts": false, "confirmed": true });
    assert_eq!(laptop.is_refused("approve_sheet", said), "bad_input");
}

#[test]
fn letters_that_no_font_has_are_named_while_somebody_writes() {
    let laptop = Laptop::with_open_point();
    let mut sheet = water_is_safe("", "Het kraanwater is veilig.");
    sheet["texts"] = json!([words("nl", "水点 在水", "Zin.")]);
    let fit = laptop.does("measure_sheet", sheet);
    assert_eq!((&fit["unknownLetters"], fit["pages"].as_array().unwrap().len()), (&json!("水点在"), 4));
}

fn in_language(page: &Value, language: &str) -> Value {
    let texts = page["texts"].as_array().unwrap().clone();
    texts.into_iter().find(|text| text["language"] == language).unwrap()
}

fn checks(laptop: &Laptop, digest: &Value, language: &str) -> Value {
    laptop.does("check_translation", json!({ "digest": digest, "language": language, "by": " tolk " }))
}

#[test]
fn a_translation_is_a_machines_until_somebody_says_who_has_read_it() {
    let pair = Pair::new();
    let laptop = &pair.noord;
    let shipped = summary(laptop, "B07");
    assert_eq!(in_language(&laptop.does("get_sheet", json!({ "code": "B07" })), "tr")["checked"], false);
    let signed = |language: &str, by: &str| json!({ "digest": shipped["digest"], "language": language, "by": by });
    assert_eq!(laptop.is_refused("check_translation", signed("tr", " ")), "bad_input");
    assert_eq!(laptop.is_refused("check_translation", signed("tr", "水")), "bad_input", "it goes on paper");
    for language in ["tlh", "nl"] {
        assert_eq!(laptop.is_refused("check_translation", signed(language, "tolk")), "bad_input");
    }
    laptop.adds("Sanne", "2580", "desk");
    laptop.signs_in("Sanne", "2580");
    assert_eq!(laptop.is_refused("check_translation", signed("tr", "Sanne")), "not_allowed");
    laptop.signs_in("Ans", "1234");
    checks(laptop, &shipped["digest"], "tr");
    pair.meet();
    for laptop in [&pair.noord, &pair.zuid] {
        let page = laptop.does("get_sheet", json!({ "code": "B07" }));
        let read = in_language(&page, "tr");
        assert_eq!((&read["checked"], &read["checkedBy"]["by"]), (&json!(true), &json!("tolk")));
        assert_eq!(in_language(&page, "ar")["checked"], false, "one language says nothing about another");
        let screen = laptop.does("get_public_screen", json!({}));
        assert!(!screen.to_string().contains("tolk"), "never a name on the wall");
    }
}

#[test]
fn what_was_read_of_a_translation_lapses_when_its_words_change() {
    let laptop = Laptop::with_open_point();
    let first = writes(&laptop, water_is_safe("", "Het kraanwater is veilig."));
    let says_so = |page: &Value| in_language(page, "ar")["checked"].clone();
    let page = laptop.does("get_sheet", json!({ "code": "ZB03-B1", "digest": first["digest"] }));
    assert_eq!(says_so(&page), false, "whoever writes it cannot say so too");
    checks(&laptop, &first["digest"], "ar");
    let next = |change: &dyn Fn(&mut Value)| {
        let mut sheet = water_is_safe("ZB03-B1", "Het kraanwater is veilig.");
        change(&mut sheet);
        let written = writes(&laptop, sheet);
        says_so(&laptop.does("get_sheet", json!({ "code": "ZB03-B1", "digest": written["digest"] })))
    };
    assert_eq!(next(&|sheet| sheet["area"] = json!("Noord")), true);
    assert_eq!(next(&|sheet| sheet["texts"][2]["title"] = json!("ماء")), false);
    assert_eq!(
        next(&|sheet| sheet["texts"][0]["title"] = json!("Water")),
        false,
        "it no longer says what the Dutch says"
    );
}

fn contradicted(laptop: &Laptop) -> Value {
    laptop.does("list_sheets", json!({}))["contradicted"][0].clone()
}

fn ticks_off(laptop: &Laptop, seen: &Value) {
    let seen = json!({
        "digest": seen["digest"], "by": seen["by"], "withdrawn": seen["withdrawn"], "copies": seen["copies"],
    });
    laptop.does("tick_off_contradiction", seen);
}

#[test]
fn a_contradiction_is_ticked_off_for_both_laptops_and_asked_again_when_there_is_more_to_it() {
    let pair = Pair::new();
    let first = writes(&pair.noord, water_is_safe("", "Het kraanwater is veilig."));
    gives_out(&pair.noord, &first["digest"], false);
    hands_out(&pair.noord, &first["digest"], "nl", 40, None);
    pair.meet();
    hands_out(&pair.zuid, &first["digest"], "nl", 2, None);
    let second = writes(&pair.noord, water_is_safe("ZB03-B1", "Kook het kraanwater."));
    gives_out(&pair.noord, &second["digest"], true);

    // Noord ticks off the forty that it knows of; Zuid gave out two more that it did not know of.
    ticks_off(&pair.noord, &contradicted(&pair.noord));
    assert_eq!(contradicted(&pair.noord)["tickedOff"]["by"], "Ans");
    pair.meet();
    for laptop in [&pair.noord, &pair.zuid] {
        let open = contradicted(laptop);
        assert_eq!((&open["copies"], &open["tickedOff"]), (&json!(42), &Value::Null), "more were handed out");
    }
    ticks_off(&pair.zuid, &contradicted(&pair.zuid));
    pair.meet();
    assert_eq!(contradicted(&pair.noord)["tickedOff"]["by"], "Ans", "it travels");

    let third = writes(&pair.noord, water_is_safe("ZB03-B1", "Drink het kraanwater niet."));
    gives_out(&pair.noord, &third["digest"], true);
    let again = contradicted(&pair.noord);
    assert_eq!((&again["by"], &again["tickedOff"]), (&json!(3), &Value::Null), "a newer one says something else again");
    let old = json!({ "digest": again["digest"], "by": 2, "withdrawn": false, "copies": 42 });
    pair.noord.does("tick_off_contradiction", old);
    assert_eq!(contradicted(&pair.noord)["tickedOff"], Value::Null, "what was not on the screen stays open");
    let holds = json!({ "digest": third["digest"], "by": 3, "withdrawn": false, "copies": 1 });
    assert_eq!(pair.noord.is_refused("tick_off_contradiction", holds), "not_found");

    assert_eq!(again["byWithdrawn"], false);
    pair.noord.does("withdraw_sheet", json!({ "digest": third["digest"], "reason": "vergissing" }));
    let last = contradicted(&pair.noord);
    assert_eq!((&last["by"], &last["byWithdrawn"]), (&json!(3), &json!(true)), "what contradicted it is gone itself");
}

#[test]
fn a_line_on_the_board_that_is_confirmed_says_by_whom() {
    let laptop = Laptop::with_open_point();
    let line =
        |source: &str, text: &str| json!({ "text": text, "confirmed": true, "source": source, "validUntil": null });
    assert_eq!(laptop.is_refused("post_notice", line(" ", "Het water is veilig")), "bad_input");
    assert_eq!(laptop.is_refused("post_notice", line("Vitens", "水点")), "bad_input");
    let board = laptop.does("post_notice", line("Vitens", "Het water is veilig"));
    assert_eq!(board["lines"][0]["confirmed"], true);
}

#[test]
fn two_laptops_share_sheets_blanks_and_the_board() {
    let pair = Pair::new();
    pair.meet();
    let sheet = writes(&pair.noord, water_is_safe("", "Het kraanwater is veilig."));
    gives_out(&pair.noord, &sheet["digest"], false);
    pair.noord.does("fill_blank", json!({ "key": "water_point", "value": "Sporthal" }));
    pair.meet();
    assert_eq!(summary(&pair.zuid, "ZB03-B1")["standing"], "in_force");

    // Parted, both write a second version and fill in the same blank.
    for (laptop, area, place) in [(&pair.noord, "Noord", "Kerk"), (&pair.zuid, "Zuid", "School")] {
        let mut second = water_is_safe("ZB03-B1", "Kook het kraanwater.");
        second["area"] = json!(area);
        let written = writes(laptop, second);
        gives_out(laptop, &written["digest"], true);
        laptop.does("fill_blank", json!({ "key": "water_point", "value": place, "seen": water_point(laptop)["seen"] }));
    }
    pair.meet();
    for laptop in [&pair.noord, &pair.zuid] {
        let shown = summary(laptop, "ZB03-B1");
        assert_eq!((&shown["version"], &shown["inForce"]), (&json!(2), &json!(2)), "both show, a person chooses");
        assert_eq!(water_point(laptop)["values"].as_array().unwrap().len(), 2);
    }
    let seen = water_point(&pair.zuid)["seen"].clone();
    pair.zuid.does("fill_blank", json!({ "key": "water_point", "value": "Sporthal", "seen": seen }));
    pair.meet();
    assert_eq!(water_point(&pair.noord)["values"], json!(["Sporthal"]));
}

#[test]
fn a_rumour_that_names_somebody_is_erased_on_both_laptops() {
    let pair = Pair::new();
    let heard = pair.noord.does("hear_rumour", json!({ "text": "Buurman Jansen steelt water", "place": "Kade 4" }));
    let rumour = heard["rumours"][0]["id"].clone();
    pair.zuid.exchanges();
    pair.zuid.does("hear_rumour_again", json!({ "id": rumour, "place": "bij Jansen" }));
    let reason = pair.noord.does("get_configuration", json!({}))["erasingReasons"][0]["code"].clone();
    pair.noord.does("erase_rumour", json!({ "id": rumour, "reason": reason }));
    pair.meet();
    for laptop in [&pair.noord, &pair.zuid] {
        assert_eq!(laptop.does("list_rumours", json!({}))["rumours"], json!([]));
        assert_eq!(laptop.does("verify", json!({}))["problems"], json!([]));
    }
}
