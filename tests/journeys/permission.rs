//! Who may what is decided in the table, not in the screens.

use steunpunt_commands::{TABLE, Who};
use steunpunt_tests::{Laptop, json};

#[test]
fn no_command_of_the_table_works_for_a_role_that_lacks_its_permission() {
    let laptop = Laptop::with_open_point();
    let may = laptop.does("get_configuration", json!({}))["may"].clone();
    for (place, (role, may)) in may.as_object().unwrap().iter().enumerate() {
        let (name, pin) = (format!("{role} {place}"), format!("77{place}0"));
        laptop.signs_in("Ans", "1234");
        laptop.adds(&name, &pin, role);
        laptop.signs_in(&name, &pin);
        for command in TABLE {
            let Who::May(permission) = command.who else { continue };
            let needed = format!("{permission:?}").to_lowercase();
            if may.as_array().unwrap().contains(&json!(needed)) {
                continue;
            }
            let code = laptop.is_refused(command.name, json!({}));
            assert_eq!(code, "not_allowed", "{role} and {}", command.name);
        }
    }
}

#[test]
fn with_nobody_signed_in_only_what_a_locked_screen_needs_works() {
    let laptop = Laptop::with_open_point();
    laptop.does("lock", json!({}));
    let closed = Laptop::new();
    for command in TABLE {
        match command.who {
            Who::SignedIn | Who::May(_) => {
                assert_eq!(laptop.is_refused(command.name, json!({})), "nobody_signed_in", "{}", command.name);
                assert_eq!(closed.is_refused(command.name, json!({})), "not_open", "{}", command.name);
            }
            Who::StoreOpen => assert_eq!(closed.is_refused(command.name, json!({})), "not_open", "{}", command.name),
            Who::Anyone => {}
        }
    }
}

#[test]
fn everyone_may_change_how_it_looks_and_only_some_may_change_how_it_works() {
    let laptop = Laptop::with_open_point();
    laptop.adds("Joris", "2222", "desk");
    laptop.signs_in("Joris", "2222");
    let mut settings = laptop.does("get_desk", json!({}))["settings"].clone();
    settings["theme"] = json!("dark");
    assert_eq!(laptop.does("change_settings", settings.clone())["theme"], "dark");
    settings["lockAfterMinutes"] = json!(60);
    assert_eq!(laptop.is_refused("change_settings", settings), "not_allowed");
}
