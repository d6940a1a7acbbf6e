//! Three days, nine shifts: whoever comes in on the fourth morning and has nothing but the ninth handover on paper knows
//! what is still promised to whom, who has to be visited, and which messages nobody acknowledged.

use steunpunt_commands::play_crisis;
use steunpunt_tests::{Laptop, Value, json};

/// 2026-11-27 06:00 in Amsterdam: the last moment of a script that begins three days before.
const LAST_MORNING_MS: i64 = 1_795_755_600_000;

fn after_the_crisis() -> Laptop {
    let laptop = Laptop::with_open_point();
    laptop.clock_says(LAST_MORNING_MS);
    play_crisis(&laptop.app, &laptop.window, 4).unwrap();
    laptop.signs_in("Ans", "1234");
    laptop
}

fn list(view: &Value, name: &str) -> Vec<Value> {
    view[name].as_array().cloned().unwrap_or_default()
}

#[test]
fn an_outsider_finds_in_the_ninth_handover_what_is_promised_and_what_was_never_acknowledged() {
    let laptop = after_the_crisis();
    let handovers = list(&laptop.does("list_handovers", json!({})), "handovers");
    let accepted: Vec<&Value> = handovers.iter().filter(|one| one["stage"] == "accepted").collect();
    assert_eq!((accepted.len(), handovers.len()), (9, 10), "one was refused and offered anew");
    let charge = laptop.does("get_shift", json!({}))["inCharge"].clone();
    assert_eq!((charge[0]["name"].as_str(), charge[1].is_null()), (Some("Els"), true));

    let ninth = json!({ "id": accepted[0]["id"], "personal": true });
    let pages = laptop.pages(&laptop.does("print_handover", ninth));
    let text = pages.join(" ");
    // What is still promised, and to whom?
    for (whom, what) in [
        ("De Wit", "lege zuurstofflessen"),
        ("Tuinstra", "fotoalbums"),
        ("Okafor", "begrafenis van vrijdag"),
        ("Van Gelder", "hoortoestel"),
        ("Brouwer", "zus Hanneke"),
    ] {
        assert!(text.contains(whom) && text.contains(what), "promised to {whom}: {what}\n{text}");
    }
    // Who is still to be visited?
    for visit in ["Opnieuw kloppen", "flesvoeding voor de tweeling", "houtkachel"] {
        assert!(text.contains(visit), "{visit}\n{text}");
    }
    // Which message was never acknowledged?
    for subject in [
        "Zandzakken voor spoortunnel",
        "Ruilen: EHBO-sets tegen babyvoeding",
        "Derde nacht niets gehoord van wijk 4",
        "Zuurstofflessen op voor acht uur",
    ] {
        assert!(text.contains(subject), "{subject}\n{text}");
    }
    for rumour in
        ["Morgen moet iedereen in wijk 3 weg", "De hoofdleiding is weer gesprongen", "In wijk 4 is brand geweest"]
    {
        assert!(text.contains(rumour), "{rumour}\n{text}");
    }

    let annex = pages.iter().position(|page| page.contains("Bijlage"));
    assert!(annex.is_some_and(|annex| annex <= 2), "the annex begins after {annex:?} of {} pages", pages.len());

    let without = json!({ "id": accepted[0]["id"], "personal": false });
    let text = laptop.reads(&laptop.does("print_handover", without));
    for name in ["Tuinstra", "Okafor", "Hanneke", "Joost", "Bram"] {
        assert!(!text.contains(name), "{name} is on a page without personal details");
    }
    assert!(text.contains("Derde nacht niets gehoord van wijk 4"), "messages hold nothing about anybody");
}

#[test]
fn everything_that_is_open_stands_on_the_handover_or_its_annex() {
    let laptop = after_the_crisis();
    let now = laptop.does("compose_handover", json!({}));
    let filter = json!({ "open": true, "category": null, "status": null, "assignedTo": null, "toCheck": false,
                         "offset": 0, "limit": 1000 });
    let numbers = |rows: Vec<Value>| {
        let mut numbers: Vec<String> = rows.iter().map(|row| row["number"].as_str().unwrap().to_owned()).collect();
        numbers.sort();
        numbers
    };
    let open = numbers(list(&laptop.does("list_requests", filter), "rows"));
    let told = numbers([list(&now, "urgent"), list(&now, "others")].concat());
    assert_eq!(told, open);
    assert!(open.len() >= 60, "{} are open", open.len());
    let ids = |rows: Vec<Value>| rows.iter().map(|row| row["id"].clone()).collect::<Vec<_>>();
    assert_eq!(ids(list(&now, "actions")), ids(list(&laptop.does("list_actions", json!({})), "open")));
    let messages = list(&laptop.does("list_messages", json!({})), "open");
    assert_eq!(numbers(list(&now, "messages")), numbers(messages));
    let logged: Value =
        laptop.does("list_log", json!({ "search": "", "sorts": ["decision"], "before": null, "limit": 500 }));
    assert!(list(&logged, "lines").len() >= 20);
    let requests = laptop.does(
        "list_requests",
        json!({ "open": null, "category": null, "status": null,
        "assignedTo": null, "toCheck": false, "offset": 0, "limit": 1 }),
    );
    assert!(requests["total"].as_i64() >= Some(600), "{}", requests["total"]);
}

/// The keys of every object in a value.
fn keys(value: &Value, found: &mut std::collections::BTreeSet<String>) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| {
            found.insert(name.clone());
            keys(value, found);
        }),
        Value::Array(all) => all.iter().for_each(|one| keys(one, found)),
        _ => {}
    }
}

#[test]
fn a_shift_goes_out_as_page_table_and_file_and_without_names_unless_asked() {
    let laptop = after_the_crisis();
    let described = include_str!("../../docs/shift-export-format.md");
    for part in ["handover", "diary", "messages", "figures"] {
        for (format, personal) in [("json", false), ("json", true), ("csv", false), ("csv", true), ("pdf", false)] {
            let made = laptop
                .does("export_shift", json!({ "part": part, "id": null, "personal": personal, "format": format }));
            let file = made["file"]["document"].as_str().unwrap();
            let document = laptop.app.document(&laptop.window, file).unwrap();
            let name = made["file"]["fileName"].as_str().unwrap();
            assert!(name.contains(made["digest"].as_str().unwrap()) && name.ends_with(format), "{name}");
            if format == "pdf" {
                assert!(document.bytes.starts_with(b"%PDF"), "{part}");
                continue;
            }
            let text = String::from_utf8(document.bytes.clone()).unwrap();
            for typed in ["Tuinstra", "begrafenis", "Marijke"] {
                let may_be_there = personal && part != "figures";
                assert!(may_be_there || !text.contains(typed), "{typed} in {name}");
            }
            if format == "json" {
                let file: Value = serde_json::from_str(&text).unwrap();
                assert_eq!((&file["entries"], &file["digest"]), (&made["entries"], &made["digest"]));
                let mut found = std::collections::BTreeSet::new();
                keys(&file, &mut found);
                for key in found {
                    let whereabouts = ["kind", "number", "letters", "words", "fits", "personal", "text"];
                    assert!(
                        whereabouts.contains(&key.as_str()) || described.contains(&format!("`{key}`")),
                        "{key} in {part}"
                    );
                }
            }
        }
    }
}

/// The files in a folder, by their names.
fn files(folder: &std::path::Path) -> Vec<String> {
    let name = |entry: std::io::Result<std::fs::DirEntry>| entry.unwrap().file_name().into_string().unwrap();
    let mut names: Vec<String> = std::fs::read_dir(folder).unwrap().map(name).collect();
    names.sort();
    names
}

#[test]
fn everything_of_a_shift_is_written_at_once_and_nothing_that_was_there_is_touched() {
    let laptop = after_the_crisis();
    let stick = tempfile::tempdir().unwrap();
    let writes = |personal: bool, folder: &std::path::Path| {
        laptop.tries("write_shift", json!({ "id": null, "personal": personal, "folder": folder.to_str().unwrap() }))
    };
    let first = writes(false, stick.path()).unwrap();
    let folder = stick.path().join(first["name"].as_str().unwrap());
    let mut named: Vec<&str> = list_of(&first, "files");
    named.sort_unstable();
    assert_eq!(files(&folder), named);
    assert_eq!(named.len(), 12, "four parts, each in three formats");
    for file in named {
        let bytes = std::fs::read(folder.join(file)).unwrap();
        assert!(file.contains(first["digest"].as_str().unwrap()) && !bytes.is_empty());
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("Tuinstra") && !text.contains("Marijke"), "{file}");
    }
    let again = writes(true, stick.path()).unwrap();
    let third = writes(true, stick.path()).unwrap();
    assert_eq!(third["name"], json!(format!("{}-2", again["name"].as_str().unwrap())));
    assert_eq!(files(stick.path()).len(), 3, "each beside the others, none unfinished");
    let told =
        std::fs::read_to_string(stick.path().join(again["name"].as_str().unwrap()).join(list_of(&again, "files")[2]));
    assert!(told.unwrap().contains("Tuinstra"), "with what was typed about people, when asked");

    let gone = writes(false, &stick.path().join("is er niet")).unwrap_err();
    assert_eq!(gone.details, json!({ "field": "folder", "why": "not_there" }));
}

fn list_of<'a>(view: &'a Value, name: &str) -> Vec<&'a str> {
    view[name].as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect()
}
