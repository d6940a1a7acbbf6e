//! Two laptops on one table that exchange by themselves.

use std::time::Duration;

use steunpunt_tests::{Laptop, PASSPHRASE, Value, json};

/// Waits for changes to be told until something is so.
fn until(laptop: &Laptop, changes: &Changes, so: impl Fn() -> bool) {
    while !so() {
        let told = changes.recv_timeout(Duration::from_secs(20));
        assert!(told.is_ok(), "nothing was told: {}", laptop.does("look", json!({})));
    }
}

fn stage(laptop: &Laptop) -> Value {
    laptop.does("get_pairing", json!({}))["stage"].clone()
}

type Changes = std::sync::mpsc::Receiver<steunpunt_commands::Change>;

/// Two laptops that were paired, and what each is told.
fn paired() -> ((Laptop, Changes), (Laptop, Changes)) {
    let (noord, zuid) = (Laptop::live("noord"), Laptop::live("zuid"));
    let (told_noord, told_zuid) = (noord.app.watch(), zuid.app.watch());
    noord.does("open_point", Laptop::point());
    zuid.joins_point(&noord.invites(), "Zuid");
    until(&zuid, &told_zuid, || stage(&zuid) == "compare");
    noord.does("confirm_pairing", json!({ "same": true }));
    zuid.does("confirm_pairing", json!({ "same": true }));
    until(&zuid, &told_zuid, || stage(&zuid) == "done");
    until(&noord, &told_noord, || stage(&noord) == "done");
    until(&zuid, &told_zuid, || zuid.tries("sign_in", json!({ "name": "Ans", "pin": "1234" })).is_ok());
    ((noord, told_noord), (zuid, told_zuid))
}

#[test]
fn a_laptop_that_is_struck_off_hears_nothing_more_also_when_it_was_the_only_other() {
    let ((noord, _), (zuid, told_zuid)) = paired();
    noord.logs("2.1", "Geen water", "Merelhof 7", "U3");
    until(&zuid, &told_zuid, || zuid.open_list().len() == 1);
    // Noord knows from now on where to call Zuid.
    noord.does("exchange_now", json!({ "address": zuid.invites().address }));
    noord.does("strike_off_laptop", json!({ "device": noord.other()["device"] }));
    // Each look is a call over the network: time enough for a call the other way.
    for _ in 0..50 {
        noord.logs("5.2", "Insuline", "Lijsterlaan 22", "U2");
        zuid.does("look_why", json!({ "device": zuid.other()["device"], "address": null }));
    }
    assert_eq!(zuid.open_list().len(), 1, "what was written afterwards is not there");
}

#[test]
fn a_change_is_on_the_other_screen_without_anybody_doing_anything() {
    let ((noord, told_noord), (zuid, told_zuid)) = paired();
    let request = noord.logs("2.1", "Geen water", "Merelhof 7", "U3");
    until(&zuid, &told_zuid, || zuid.open_list().len() == 1);
    zuid.changes(&request, "where", "Merelhof 9");
    until(&noord, &told_noord, || noord.shows(&request)["row"]["place"] == "Merelhof 9");
}

#[test]
fn laptops_on_one_network_find_each_other_without_an_address() {
    let (noord, zuid) = (Laptop::announced("noord"), Laptop::announced("zuid"));
    let told = zuid.app.watch();
    noord.does("open_point", Laptop::point());
    let code = noord.invites().code;
    zuid.does("join_point", json!({ "code": code, "address": null, "passphrase": PASSPHRASE, "name": "Zuid" }));
    until(&zuid, &told, || stage(&zuid) != "looking");
    assert_eq!(stage(&zuid), "compare");
}

#[test]
fn a_code_that_nobody_on_the_network_shows_is_told_from_nobody_at_all() {
    let (noord, zuid) = (Laptop::announced("noord"), Laptop::announced("zuid"));
    let told = zuid.app.watch();
    noord.does("open_point", Laptop::point());
    noord.invites();
    let mistyped = json!({ "code": "AAAA BBBB CCCC", "address": null, "passphrase": PASSPHRASE, "name": "Zuid" });
    zuid.does("join_point", mistyped);
    until(&zuid, &told, || stage(&zuid) != "looking");
    assert_eq!(zuid.does("get_pairing", json!({}))["failure"], "nobody_with_code");
}
