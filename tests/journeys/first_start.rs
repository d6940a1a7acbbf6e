//! The first start, the passphrase, and the sealed envelope.

use steunpunt_tests::{Laptop, PASSPHRASE, json};

#[test]
fn a_point_is_opened_without_network_or_account_and_is_there_after_a_restart() {
    let mut laptop = Laptop::new();
    assert_eq!(laptop.does("look", json!({}))["stage"], "closed");

    let code = laptop.does("open_point", Laptop::point());
    assert_eq!(code["code"].as_str().unwrap().len(), 34, "seven groups of four");
    let desk = laptop.does("get_desk", json!({}));
    assert_eq!(desk["point"]["name"], "De Schakel");
    assert_eq!(desk["me"]["name"], "Ans");

    laptop.restarts();
    let look = laptop.does("look", json!({}));
    assert_eq!(
        (&look["stage"], &look["real"]["exists"], &look["point"]),
        (&json!("closed"), &json!(true), &json!(null))
    );
    laptop.unlocks();
    assert_eq!(laptop.does("look", json!({}))["stage"], "locked");
    laptop.signs_in("ans", "1234");
    assert_eq!(laptop.does("get_desk", json!({}))["me"]["name"], "Ans");
}

#[test]
fn a_wrong_passphrase_opens_nothing_and_spaces_and_capitals_do_not_matter() {
    let mut laptop = Laptop::with_open_point();
    laptop.restarts();
    let wrong = json!({ "exercise": false, "passphrase": "fiets tafel kraan wolk stoel" });
    assert_eq!(laptop.is_refused("unlock_store", wrong), "wrong_passphrase");
    laptop
        .does("unlock_store", json!({ "exercise": false, "passphrase": format!(" {}  ", PASSPHRASE.to_uppercase()) }));
}

#[test]
fn the_envelope_opens_a_laptop_whose_passphrase_and_pin_are_forgotten_and_a_new_code_goes_into_it() {
    let mut laptop = Laptop::new();
    let code = laptop.does("open_point", Laptop::point())["code"].as_str().unwrap().to_owned();
    laptop.logs("5.2", "Insuline koelen", "Lijsterlaan 22", "U2");
    laptop.restarts();

    let use_code = |code: &str| json!({ "code": code, "passphrase": "een heel nieuwe zin", "pin": "9876" });
    let misread = code.replacen(&code[..1], if code.starts_with('A') { "B" } else { "A" }, 1);
    assert_eq!(laptop.is_refused("use_recovery_code", use_code(&misread)), "wrong_recovery_code");
    let next = laptop.does("use_recovery_code", use_code(&code.to_lowercase().replace('-', " ")));
    laptop.signs_in("Ans", "9876");
    assert_eq!(laptop.open_list().len(), 1);

    laptop.restarts();
    assert_eq!(laptop.is_refused("use_recovery_code", use_code(&code)), "wrong_recovery_code");
    laptop.does("use_recovery_code", use_code(next["code"].as_str().unwrap()));
}

#[test]
fn a_weak_passphrase_and_a_code_that_cannot_be_spoken_are_refused_and_nothing_is_left_behind() {
    let laptop = Laptop::new();
    let with = |name: &str, value: &str| {
        let mut point = Laptop::point();
        point[name] = json!(value);
        point
    };
    assert_eq!(laptop.is_refused("open_point", with("passphrase", "te kort")), "weak_passphrase");
    for (name, value) in [("code", "Z-3"), ("name", " "), ("pin", "12"), ("coordinator", ""), ("municipality", "")] {
        assert_eq!(laptop.is_refused("open_point", with(name, value)), "bad_input", "{name}");
    }
    assert_eq!(laptop.does("look", json!({}))["real"]["exists"], false);
}

#[test]
fn five_words_are_proposed_and_they_differ_each_time() {
    let laptop = Laptop::new();
    let propose = || laptop.does("propose_passphrase", json!({}))["passphrase"].as_str().unwrap().to_owned();
    assert_eq!(propose().split(' ').count(), 5);
    assert_ne!(propose(), propose());
}
