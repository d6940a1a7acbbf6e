//! Practising, and that it never meets what is real.

use steunpunt_tests::{Laptop, copy_folder, json};

#[test]
fn one_click_opens_a_hall_to_practise_in() {
    let mut laptop = Laptop::new();
    let look = laptop.does("start_exercise", json!({}));
    assert_eq!((&look["stage"], &look["point"]["exercise"]), (&json!("open"), &json!(true)));
    assert!(laptop.open_list().len() > 10);
    assert_eq!(laptop.does("get_desk", json!({}))["emergencies"].as_array().unwrap().len(), 1);

    let sheets = laptop.does("list_sheets", json!({}))["sheets"].clone();
    let bare: Vec<_> = sheets.as_array().unwrap().iter().filter(|sheet| sheet["picture"] == "").collect();
    assert!(bare.is_empty(), "a sheet that was written anew kept its pictogram: {bare:?}");

    let first = laptop.does("next_case", json!({}));
    let second = laptop.does("next_case", json!({ "after": first["id"] }));
    assert_ne!(first["id"], second["id"]);
    assert!(first["of"].as_u64().unwrap() >= 225);

    laptop.restarts();
    laptop.does("start_exercise", json!({}));
    assert!(laptop.open_list().len() > 10, "the exercise goes on where it was");
    assert_eq!(laptop.does("look", json!({}))["real"]["exists"], false);
}

#[test]
fn the_desk_comes_when_the_exercise_is_ready_and_not_before() {
    let laptop = Laptop::new();
    let changes = laptop.app.watch();
    let look = laptop.does("start_exercise", json!({}));
    assert_eq!((&look["stage"], &look["preparing"]), (&json!("open"), &json!(null)));
    let told = changes.try_iter().filter(|change| change.nouns.iter().any(|noun| noun == "support_point")).count();
    assert!(told > 20, "whoever waits hears how far it is: {told}");
    let writers = laptop.does("list_log", json!({ "search": "", "sorts": ["charge"], "before": null, "limit": 9 }));
    assert_eq!(writers["lines"][0]["by"], "Marijke", "nobody of the window wrote in it meanwhile");
}

#[test]
fn exercise_data_put_in_the_place_of_real_data_is_refused() {
    let laptop = Laptop::new();
    laptop.does("start_exercise", json!({}));
    laptop.app.close();
    copy_folder(&laptop.place().join("oefening"), &laptop.place().join("echt"));
    let unlock = json!({ "exercise": false, "passphrase": "oefenen" });
    assert_eq!(laptop.is_refused("unlock_store", unlock), "exercise_mismatch");
    assert_eq!(laptop.does("look", json!({}))["stage"], "closed");
}

#[test]
fn there_are_no_scripted_visitors_at_a_real_point() {
    let laptop = Laptop::with_open_point();
    assert_eq!(laptop.is_refused("next_case", json!({})), "exercise_mismatch");
}
