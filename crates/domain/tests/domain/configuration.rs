//! The files as shipped, and what whoever edits them is told.

use std::path::Path;

use steunpunt_domain::configuration::{Configuration, ConfigurationError, Permission, Source};

fn shipped(name: &str) -> Option<Source> {
    let folder = Path::new(&std::env::var("CARGO_MANIFEST_DIR").unwrap()).join("../../seeds/configuration");
    let text = std::fs::read_to_string(folder.join(name)).ok()?;
    Some(Source { file: name.to_owned(), text })
}

/// Reads the shipped files with one of them edited.
fn edited(file: &str, edit: impl Fn(String) -> String) -> ConfigurationError {
    let found = Configuration::read(|name| {
        let source = shipped(name)?;
        let text = if name == file { edit(source.text.clone()) } else { source.text.clone() };
        assert!(name != file || text != source.text, "the edit changed nothing");
        Some(Source { text, ..source })
    });
    found.expect_err("the edit should be noticed")
}

fn line_of(text: &str, words: &str) -> usize {
    text.lines().position(|line| line.contains(words)).unwrap() + 1
}

#[test]
fn the_shipped_files_are_right() {
    let read = Configuration::read(shipped).unwrap();
    assert_eq!(
        read.urgencies.iter().map(|urgency| urgency.code.as_str()).collect::<Vec<_>>(),
        ["U1", "U2", "U3", "U4"]
    );
    assert_eq!(read.urgent().unwrap().code, "U2");
    assert!(read.groups.len() >= 8 && read.category("5.1").is_some() && read.words.len() > 1000);
    assert_eq!(read.category_when_missing().unwrap().code, "8.2");
    assert!(read.may("coordinator", Permission::People) && !read.may("nobody", Permission::Log));
    for file in Configuration::FILES {
        assert!(shipped(file).is_some(), "{file}");
    }
}

#[test]
fn a_missing_field_is_named_with_file_and_line() {
    let found = edited("categories.toml", |text| text.replacen("urgency = \"U1\"\n", "", 1));
    let expected = line_of(&shipped("categories.toml").unwrap().text, "[[group.leaf]]");
    assert_eq!((found.file.as_str(), found.line), ("categories.toml", expected), "{found}");
    assert!(found.message.contains("urgency"), "{found}");
    assert_eq!(found.to_string(), format!("categories.toml, regel {expected}: het veld `urgency` ontbreekt"));
}

#[test]
fn an_unknown_urgency_is_named_with_the_category_that_has_it() {
    let found = edited("categories.toml", |text| text.replacen("urgency = \"U1\"", "urgency = \"U7\"", 1));
    let expected = line_of(&shipped("categories.toml").unwrap().text, "urgency = \"U1\"");
    assert_eq!((found.file.as_str(), found.line), ("categories.toml", expected), "{found}");
    for part in ["urgency", "0.1", "U7"] {
        assert!(found.message.contains(part), "{found}");
    }
    let found = edited("urgencies.toml", |text| text.replace("yes = \"U1\"", "yes = \"U9\""));
    assert!(found.message.contains("U9") && found.message.contains("life"), "{found}");
}

#[test]
fn words_that_do_not_fit_on_a_tile_are_named_with_their_line() {
    let found =
        edited("categories.toml", |text| text.replace("nl = \"Eten en water\"", "nl = \"Eten, drinken en water\""));
    let expected = line_of(&shipped("categories.toml").unwrap().text, "short = { nl = \"Eten en water\"");
    assert_eq!((found.file.as_str(), found.line), ("categories.toml", expected), "{found}");
}

#[test]
fn rows_of_a_file_get_one_category_when_they_name_none() {
    let found = edited("categories.toml", |text| text.replace("code = \"8.3\"", "code = \"8.3\"\nwhen_missing = true"));
    assert_eq!(found.line, line_of(&shipped("categories.toml").unwrap().text, "code = \"8.3\"") + 1, "{found}");
    assert!(found.message.contains("when_missing") && found.message.contains("8.3"), "{found}");
}

#[test]
fn a_reason_for_a_visit_has_a_key_of_its_own_of_one_letter() {
    let text = shipped("visit_reasons.toml").unwrap().text;
    for key in ["i", "I", "op", ""] {
        let found = edited("visit_reasons.toml", |text| text.replace("key = \"o\"", &format!("key = \"{key}\"")));
        assert_eq!(found.line, line_of(&text, "key = \"o\""), "{found}");
        assert!(found.message.contains("`key` van charging"), "{found}");
    }
}

#[test]
fn a_code_that_stands_there_twice_is_shown_where_it_comes_again() {
    for (file, code, other) in [
        ("categories.toml", "0.2", "0.1"),
        ("roles.toml", "coordinator", "desk"),
        ("closing_reasons.toml", "withdrawn", "duplicate"),
        ("urgencies.toml", "U2", "U1"),
    ] {
        let text = shipped(file).unwrap().text;
        let (from, to) = (format!("code = \"{code}\""), format!("code = \"{other}\""));
        if !text.contains(&from) || !text.contains(&to) {
            panic!("{file} has no {code} or no {other}");
        }
        let found = edited(file, |text| text.replace(&from, &to));
        assert_eq!(found.file, file);
        assert!(found.message.contains("code") && found.message.contains(other), "{found}");
        let later =
            text.lines().position(|line| line == from).unwrap().max(text.lines().position(|line| line == to).unwrap());
        assert_eq!(found.line, later + 1, "{found}");
    }
}

#[test]
fn bad_toml_unknown_fields_and_wrong_types_name_their_line() {
    let text = shipped("settings.toml").unwrap().text;
    let line = line_of(&text, "sound =");
    for wrong in ["sound = yes", "sound = \"yes\"", "sound = true\nvolume = 11", "sound ="] {
        let found = edited("settings.toml", |text| text.replace("sound = true", wrong));
        let expected = line + usize::from(wrong.contains("volume"));
        assert_eq!((found.file.as_str(), found.line), ("settings.toml", expected), "{wrong}: {found}");
    }
}

#[test]
fn urgencies_must_be_numbered_in_their_order() {
    let found = edited("urgencies.toml", |text| text.replace("code = \"U4\"", "code = \"Later\""));
    assert!(found.message.contains("Later"), "{found}");
}

#[test]
fn nobody_locks_the_point_out_of_itself() {
    let found = edited("roles.toml", |text| text.replace("\"people\"", "\"print\""));
    assert!(found.file == "roles.toml" && found.message.contains("people"), "{found}");
}

#[test]
fn every_file_that_cannot_be_read_is_named() {
    let bad = |name: &str| {
        let source = shipped(name)?;
        let text = if ["roles.toml", "ticks.toml"].contains(&name) { "kapot".to_owned() } else { source.text };
        Some(Source { text, ..source })
    };
    let told: Vec<String> = Configuration::mistakes(bad).iter().map(ToString::to_string).collect();
    assert!(told.len() == 2 && told[0].starts_with("roles.toml, regel 1: dit is niet te lezen ("), "{told:?}");
    assert!(told[1].starts_with("ticks.toml, regel 1: "), "{told:?}");
    let apart = |name: &str| {
        let source = shipped(name)?;
        Some(Source { text: source.text.replace("urgency = \"U1\"", "urgency = \"U7\""), ..source })
    };
    assert_eq!(Configuration::mistakes(apart).len(), 1);
    assert_eq!(Configuration::mistakes(shipped), []);
}

#[test]
fn a_missing_file_is_named() {
    let found = Configuration::read(|name| shipped(name).filter(|_| name != "ticks.toml")).unwrap_err();
    assert_eq!(found.to_string(), "ticks.toml, regel 1: het bestand ontbreekt");
}
