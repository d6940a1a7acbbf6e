use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::kit::Laptop;

const EXAMPLE: &[u8] = include_bytes!("../../../../seeds/import_example.csv");
const WITH_ERRORS: &[u8] = include_bytes!("../../../../seeds/import_example_with_errors.csv");
const SPREADSHEET: &[u8] = include_bytes!("fixtures/requests.xlsx");

fn file(bytes: &[u8]) -> Value {
    json!({
        "fileName": "C:\\lijst\\formulieren.csv", "path": null, "base64": STANDARD.encode(bytes), "mapping": null,
        "category": null, "urgency": null,
    })
}

fn with(mut file: Value, name: &str, value: Value) -> Value {
    file[name] = value;
    file
}

fn take_in(laptop: &Laptop, file: Value) -> Value {
    laptop.call("take_in_import", file).unwrap()
}

fn counts(imported: &Value) -> [u64; 3] {
    ["taken", "known", "refused"].map(|name| imported[name].as_u64().unwrap())
}

fn page(laptop: &Laptop, what: &str) -> Value {
    let row = laptop.rows().into_iter().find(|row| row["what"].as_str().unwrap().starts_with(what)).expect(what);
    laptop.call("get_request", json!({ "id": row["id"] })).unwrap()
}

fn field(page: &Value, name: &str) -> Value {
    let fields = page["fields"].as_array().unwrap();
    fields.iter().find(|field| field["name"] == name).map_or(Value::Null, |field| field["value"].clone())
}

#[test]
fn paper_comes_in_with_its_number_its_time_and_who_took_it() {
    let laptop = Laptop::new();
    assert_eq!(counts(&take_in(&laptop, file(EXAMPLE))), [20, 0, 0]);
    let page = page(&laptop, "Zuurstofapparaat");
    assert_eq!(field(&page, "paper_number"), "P-0001");
    assert_eq!(field(&page, "received_by"), "MK");
    assert_eq!(page["row"]["category"], "1.1");
    assert_eq!(page["row"]["place"], "Kastanjelaan 8, begane grond");
    let (asked, written) = (page["row"]["receivedAt"].as_i64().unwrap(), page["row"]["loggedAt"].as_i64().unwrap());
    assert_eq!(written - asked, (365 * 24 * 60 + 235) * 60_000, "asked at 9:05, written down at 13:00 a year later");
    assert_eq!(page["timeline"][0]["by"], "Wilhelmina", "who entered it is not who took it");
    assert_eq!(page["timeline"][0]["what"]["kind"], "imported", "nobody wrote it down here");
}

#[test]
fn bad_lines_go_to_a_file_and_the_good_ones_come_in() {
    let laptop = Laptop::new();
    let preview = laptop.call("preview_import", file(WITH_ERRORS)).unwrap();
    assert_eq!([&preview["good"], &preview["known"], &preview["bad"]], [8, 0, 5]);
    let told =
        |problem: &Value| format!("{} {} {}", problem["line"], problem["field"], problem["reason"]).replace('"', "");
    let problems: Vec<String> = preview["problems"].as_array().unwrap().iter().map(told).collect();
    let expected = [
        "4 what empty",
        "6 category unknown_category",
        "8 received_at bad_time",
        "10  too_few_columns",
        "12 urgency unknown_urgency",
    ];
    assert_eq!(problems, expected);
    assert!(laptop.rows().is_empty(), "looking takes nothing in");

    let imported = take_in(&laptop, file(WITH_ERRORS));
    assert_eq!(counts(&imported), [8, 0, 5]);
    assert_eq!(imported["rejectDocument"]["fileName"], "formulieren-geweigerd.csv");
    let refused = laptop.document(&imported["rejectDocument"]);
    assert!(refused.starts_with("\u{feff}Regel;Reden;Formuliernummer;"), "{refused}");
    assert!(refused.contains("4;Wat is leeg;P-0103;12-01-2026 13:15;SV;1.4;;Lange Akker 46;U3;"), "{refused}");
    assert!(refused.contains("12;Urgentie is geen bekende urgentie;"), "{refused}");
    assert_eq!(refused.lines().count(), 6);
}

#[test]
fn a_mended_file_of_refused_lines_brings_only_those() {
    let laptop = Laptop::new();
    let imported = take_in(&laptop, file(WITH_ERRORS));
    let refused = laptop.document(&imported["rejectDocument"]);
    let mended = refused.replace("HEEL SNEL", "U2").replace("12.7", "8.2");
    assert_eq!(counts(&take_in(&laptop, file(mended.as_bytes()))), [2, 0, 3]);
    assert_eq!(laptop.rows().len(), 10);
}

#[test]
fn the_same_file_twice_adds_nothing_and_a_longer_one_only_what_is_new() {
    let laptop = Laptop::new();
    let list = "Wat;Categorie\nWater;2.2\nBrood;2.3\nWater;2.2\n";
    assert_eq!(counts(&take_in(&laptop, file(list.as_bytes()))), [3, 0, 0], "the same words twice are two requests");
    let entries = || laptop.call("verify", json!({})).unwrap()["entries"].clone();
    let before = entries();
    assert_eq!(counts(&take_in(&laptop, file(list.as_bytes()))), [0, 3, 0]);
    assert_eq!(entries(), before, "not one entry");
    let longer = format!("{list}Water;2.2\nDekens;7.1\n");
    assert_eq!(counts(&take_in(&laptop, file(longer.as_bytes()))), [2, 3, 0]);
}

#[test]
fn the_same_file_under_other_columns_brings_only_what_was_refused_and_says_when_it_came() {
    let laptop = Laptop::new();
    let list = b"id;Vraag;Melding;Categorie\n1;Water;Kraan droog;2.2\n2;;Brood op;2.3\n3;Dekens;;7.1\n";
    let first = take_in(&laptop, with(file(list), "mapping", json!({ "what": "Vraag", "category": "Categorie" })));
    assert_eq!((counts(&first), &first["takenBefore"]), ([2, 0, 1], &Value::Null));
    for (mapping, expected) in [
        (json!({ "what": "Vraag", "name": "Melding", "category": "Categorie" }), [0, 2, 1]),
        (json!({ "what": "Melding", "category": "Categorie" }), [1, 1, 1]),
        (json!({ "what": "Melding", "category": "Categorie" }), [0, 2, 1]),
        (json!({ "what": "Vraag", "category": "Categorie" }), [0, 2, 1]),
    ] {
        let again = with(file(list), "mapping", mapping);
        let preview = laptop.call("preview_import", again.clone()).unwrap();
        let imported = take_in(&laptop, again);
        assert_eq!(counts(&imported), expected);
        assert_eq!(["good", "known", "bad"].map(|name| preview[name].as_u64().unwrap()), expected);
        assert_eq!([&preview["takenBefore"], &imported["takenBefore"]], [crate::kit::NOW.0, crate::kit::NOW.0]);
    }
}

#[test]
fn a_column_more_makes_no_other_line_of_it() {
    let laptop = Laptop::new();
    assert_eq!(counts(&take_in(&laptop, file(b"Wat;Categorie\nWater;2.2\nBrood;2.3\n"))), [2, 0, 0]);
    assert_eq!(counts(&take_in(&laptop, file(b"Wat;Stand;Categorie\nWater;klaar;2.2\nBrood;;2.3\n"))), [0, 2, 0]);
}

#[test]
fn what_was_refused_may_come_in_when_the_same_file_comes_again() {
    let laptop = Laptop::new();
    let list = b"Wat;Categorie\nWater;2.2\nBrood;\n";
    assert_eq!(counts(&take_in(&laptop, file(list))), [1, 0, 1], "no category, none chosen");
    assert_eq!(counts(&take_in(&laptop, with(file(list), "category", json!("8.2")))), [1, 1, 0]);
    assert_eq!(counts(&take_in(&laptop, with(file(list), "category", json!("8.2")))), [0, 2, 0]);
}

#[test]
fn lines_are_counted_as_an_editor_shows_them() {
    let laptop = Laptop::new();
    let list = "\nWat;Categorie\nWater;2.2\n;2.2\n\n\"Brood\n\nen kaas\";2.3\nDekens;99\n";
    for ending in ["\n", "\r\n", "\r"] {
        let preview = laptop.call("preview_import", file(list.replace('\n', ending).as_bytes())).unwrap();
        let lines: Vec<_> =
            preview["problems"].as_array().unwrap().iter().map(|problem| problem["line"].clone()).collect();
        assert_eq!(lines, [4, 9], "{ending:?}");
    }
}

#[test]
fn nothing_was_asked_tomorrow() {
    let laptop = Laptop::new();
    let list =
        "Tijd;Wat;Categorie\n13-01-2027 12:59;Water;2.2\n13-01-2027 13:01;Brood;2.3\n12-01-2072 09:05;Brood;2.3\n";
    let imported = take_in(&laptop, file(list.as_bytes()));
    assert_eq!(counts(&imported), [1, 0, 2], "clocks may differ, a day at most");
    assert!(laptop.document(&imported["rejectDocument"]).contains("Tijd is meer dan een dag in de toekomst"));
}

#[test]
fn letters_and_signs_between_columns_are_found_out() {
    let windows: Vec<u8> = "Wat\tWaar\tCategorie\nCaf\u{e9} koud\tPlein 1\t5,1\n".chars().map(|c| c as u8).collect();
    let utf16: Vec<u8> =
        "\u{feff}Wat;Waar;Categorie\nCafé koud;Plein 1;5.1\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let files = [
        windows,
        utf16,
        "\u{feff}wat,waar,categorie\n\"Café koud\",\"Plein 1\",5.1\n".as_bytes().to_vec(),
        "\n\nWAT;WAAR;CATEGORIE\n\nCafé koud;Plein 1;medicijnen op of kwijt\n".as_bytes().to_vec(),
    ];
    for bytes in files.iter().take(3) {
        let laptop = Laptop::new();
        assert_eq!(counts(&take_in(&laptop, file(bytes))), [1, 0, 0], "{}", String::from_utf8_lossy(bytes));
        let row = &laptop.rows()[0];
        assert_eq!([&row["what"], &row["place"], &row["category"]], ["Café koud", "Plein 1", "5.1"]);
    }
}

#[test]
fn a_spreadsheet_comes_in_like_a_text_file() {
    let laptop = Laptop::new();
    assert_eq!(counts(&take_in(&laptop, file(SPREADSHEET))), [2, 0, 0]);
    let first = page(&laptop, "Bloeddrukpillen op");
    assert_eq!(first["row"]["category"], "5.1");
    assert_eq!(first["row"]["loggedAt"].as_i64().unwrap() - first["row"]["receivedAt"].as_i64().unwrap(), 235 * 60_000);
    assert_eq!(page(&laptop, "Water bezorgen")["row"]["category"], "2.2", "by its name, whatever its capitals");
    assert_eq!(counts(&take_in(&laptop, file(SPREADSHEET))), [0, 2, 0]);
}

#[test]
fn what_is_chosen_for_the_file_holds_for_rows_without() {
    let laptop = Laptop::new();
    let messages = b"id,message,water\n8,Looking for someone,0\n18,\"Food, and water\",1\n";
    assert_eq!(counts(&take_in(&laptop, file(messages))), [0, 0, 2], "no category, none chosen");
    let mapped = with(file(messages), "mapping", json!({ "what": "Message" }));
    assert_eq!(counts(&take_in(&laptop, with(mapped, "category", json!("8.2")))), [2, 0, 0]);
    let row = &laptop.rows()[0];
    assert_eq!([&row["category"], &row["what"]], ["8.2", "Food, and water"]);
    assert_eq!(row["urgency"], "U4", "the category's own");
}

#[test]
fn numbers_that_may_be_a_bsn_are_told_with_their_lines() {
    let laptop = Laptop::new();
    let bytes = b"Wat;Waar;Categorie\nWater;Plein 1;2.1\nInsuline voor 111222333;Plein 2;5.2\n;bsn 111222333;2.1\n";
    assert_eq!(laptop.call("preview_import", file(bytes)).unwrap()["bsnLines"], json!([3]), "line 4 stays out");
    assert_eq!(take_in(&laptop, file(bytes))["bsnLines"], json!([3]));
}

#[test]
fn numbers_that_may_be_a_bsn_are_taken_out_and_the_same_file_still_adds_nothing() {
    let laptop = Laptop::new();
    let bytes = b"Wat;Waar;Categorie\nInsuline voor 111222333;Plein 2;5.2\n";
    let without = || with(file(bytes), "withoutBsn", json!(true));
    assert_eq!(take_in(&laptop, without())["bsnLines"], json!([]));
    assert_eq!(laptop.rows()[0]["what"], "Insuline voor [nummer weggehaald]");
    assert_eq!(counts(&take_in(&laptop, without())), [0, 1, 0]);
    assert_eq!(counts(&take_in(&laptop, file(bytes))), [0, 1, 0]);
}

#[test]
fn mappings_that_make_no_sense_are_refused() {
    let laptop = Laptop::new();
    let bytes = b"Wat;Status\nWater;settled\n";
    for (mapping, why) in [
        (json!({ "what": "Wie" }), "no_such_column"),
        (json!({ "wat": "Wat" }), "unknown_field"),
        (json!({ "what": "Wat", "status": "Status" }), "by_steps_only"),
        (json!({ "where": "Wat" }), "not_mapped"),
    ] {
        let failure = laptop.call("take_in_import", with(file(bytes), "mapping", mapping)).unwrap_err();
        assert_eq!(failure.details["why"], why);
    }
}

#[test]
fn nothing_is_cut_and_nothing_slips_into_another_column() {
    let laptop = Laptop::new();
    let long = "é".repeat(20_001);
    let bytes =
        format!("Wat;Waar;Categorie\n{long};A;5.1\nWater;Plein 1; nog iets;5.1\n\"{}\";B;5.1\n", "é".repeat(20_000));
    let imported = take_in(&laptop, file(bytes.as_bytes()));
    assert_eq!(counts(&imported), [1, 0, 2]);
    let refused = laptop.document(&imported["rejectDocument"]);
    assert!(refused.contains(&long) && refused.contains("te veel kolommen"), "the whole row is there");
}

#[test]
fn what_is_no_file_of_requests_is_refused_in_words() {
    let laptop = Laptop::new();
    let odd = "Wat;Categorie\nor\u{ac}\u{8d} misvormd;8.2\nbel\u{7};8.2\n";
    assert_eq!(counts(&take_in(&laptop, file(odd.as_bytes()))), [1, 0, 1], "mangled letters are somebody's words");
    for (bytes, why) in
        [(&b""[..], "empty"), (b"PK\x03\x04 no zip", "not_a_spreadsheet"), (b"\x00\x01\x02", "not_text")]
    {
        let failure = laptop.call("preview_import", file(bytes)).unwrap_err();
        assert_eq!(failure.details["why"], why);
    }
    let missing = with(with(file(b""), "base64", Value::Null), "path", json!("/there/is/no/such.csv"));
    assert_eq!(laptop.call("preview_import", missing).unwrap_err().details["why"], "not_found");
}

#[test]
fn an_export_comes_back_as_what_is_here_already_and_one_of_an_exercise_not_at_all() {
    let laptop = Laptop::new();
    take_in(&laptop, file(EXAMPLE));
    let export = laptop.call("export_requests", json!({ "format": "csv", "personal": true })).unwrap();
    let text = laptop.document(&export["file"]);
    let all = laptop.rows().len() as u64;
    assert_eq!(counts(&take_in(&laptop, file(text.as_bytes()))), [0, all, 0]);
    let practice = text.replace(";false;", ";true;");
    assert_eq!(counts(&take_in(&laptop, file(practice.as_bytes()))), [0, 0, all]);
    let elsewhere = text.replace("ZB03;false;", "ZB04;false;");
    let brought = take_in(&Laptop::new(), file(elsewhere.as_bytes()));
    assert_eq!(brought["taken"], all, "another point's may come in");
}
