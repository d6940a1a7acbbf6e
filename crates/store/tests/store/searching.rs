//! Search as it is typed.

use proptest::prelude::*;
use steunpunt_domain::log_line::LogLineWritten;
use steunpunt_domain::logbook::Fact;
use steunpunt_domain::request::{RequestField, Typed};
use steunpunt_domain::time::Wall;
use steunpunt_store::logbook::Author;
use steunpunt_store::noted::{self, Noted};
use steunpunt_store::{Store, Transaction, search, setting};

use crate::kit::{Asked, Laptop, assert_sound, change, log, log_at, note, report, text};

fn found(store: &Store, typed: &str) -> usize {
    store.read(|c| search::find(c, typed, 50)).unwrap().len()
}

#[test]
fn half_words_accents_and_case_do_not_matter() {
    let (_laptop, store) = Laptop::new();
    let (id, _) = log(&store, "Zuurstof voor mevrouw Müller, één fles").unwrap();
    note(&store, id, "buurman heeft sleutel").unwrap();
    for typed in
        ["z", "zuur", "ZUURSTOF", "muller", "MÜLL", "een", "één", "fles mul", "sleut", "lijster 22", "zuurstof  "]
    {
        assert_eq!(found(&store, typed), 1, "{typed}");
    }
    for typed in ["", "  ", "rst", "zuurstof nergens", "…"] {
        assert_eq!(found(&store, typed), 0, "{typed}");
    }
}

#[test]
fn lines_of_the_diary_are_found_also_in_a_store_of_before() {
    let (laptop, store) = Laptop::new();
    let written = LogLineWritten {
        sort: "event".to_owned(),
        text: "Aggregaat draait buiten".to_owned(),
        reason: String::new(),
        confirmed: false,
        at_ms: 1_000,
        about: None,
        corrects: None,
    };
    let line = store.write(Wall(1_000), Author::default(), |writing| {
        writing.append(writing.opening_personal()?, Fact::LogLineWritten(written))
    });
    let is_line = |store: &Store| {
        let found = store.read(|c| search::find(c, "aggreg", 50)).unwrap();
        let noted = store.read(|c| noted::of_item(c, found[0])).unwrap();
        assert!(matches!(noted, Some(Noted::LogLine(of)) if of.stamp.entry == *line.as_ref().unwrap()));
    };
    is_line(&store);
    assert_sound(&store);
    store.close();

    laptop.raw().execute_batch("DELETE FROM search; PRAGMA user_version = 9").unwrap();
    let store = laptop.reopen();
    is_line(&store);
    assert_sound(&store);
}

#[test]
fn a_number_is_found_with_and_without_what_parts_its_letters_from_its_digits() {
    let (_laptop, store) = Laptop::new();
    for number in ["P-17", "P18", "P 19", "B.20/21"] {
        log(&store, &format!("Formulier {number}")).unwrap();
    }
    for typed in ["P17", "p-17", "P 17", "P1", "p18", "P-18", "P19", "P-19", "B20", "b.20/21", "formulier p17"] {
        assert!(found(&store, typed) >= 1, "{typed}");
    }
    for typed in ["P7", "17P", "Q17", "P-170"] {
        assert_eq!(found(&store, typed), 0, "{typed}");
    }
}

#[test]
fn a_long_word_is_found_inside_others_when_none_begins_so() {
    let (_laptop, store) = Laptop::new();
    log(&store, "Kraan droog, Dorpsstraat 5, 100%_zeker").unwrap();
    log(&store, "Kraan droog, Kerkstraat 7").unwrap();
    for (typed, count) in [
        ("straat", 2),
        ("STRAAT kra", 2),
        ("dorpss straat", 1),
        ("straat 7", 1),
        ("straat aan", 0),
        ("tra", 0),
        ("str%at", 0),
        ("st__at", 0),
        ("0%_zeker", 1),
    ] {
        assert_eq!(found(&store, typed), count, "{typed}");
    }
    log(&store, "Straatlamp kapot").unwrap();
    assert_eq!(found(&store, "straat"), 1, "what begins so is what was meant");
}

#[test]
fn what_stood_there_before_a_correction_is_still_found() {
    let (_laptop, store) = Laptop::new();
    let (id, _) = log(&store, "zuurstof").unwrap();
    change(&store, id, RequestField::What, text("insuline")).unwrap();
    assert_eq!((found(&store, "zuurstof"), found(&store, "insuline")), (1, 1));
}

#[test]
fn a_number_is_found_however_it_is_said() {
    let (_laptop, store) = Laptop::new();
    for turn in 0..12 {
        log(&store, &format!("beurt {turn}")).unwrap();
    }
    report(&store, "brand").unwrap();
    for typed in ["12", "0012", "A12", "a12", "ZB03-A12", "zb03-a12", "zb03 a12", "ZB03-12", "ZB03-0012"] {
        assert_eq!(found(&store, typed), 1, "{typed}");
    }
    assert_eq!(found(&store, "N-ZB03-A1"), 1);
    assert_eq!(found(&store, "zb03"), 13);
}

#[test]
fn the_newest_comes_first() {
    let (_laptop, store) = Laptop::new();
    let (_, first) = log(&store, "insuline").unwrap();
    let (_, second) = log(&store, "insuline").unwrap();
    let items = store.read(|c| search::find(c, "insu", 1)).unwrap();
    let row = store.read(|c| steunpunt_store::request::row_of_item(c, items[0])).unwrap().unwrap();
    assert_eq!(row.number, second);
    assert_ne!(first, second);
}

#[test]
fn nothing_a_person_types_is_an_operator() {
    let (_laptop, store) = Laptop::new();
    log(&store, "kaars AND lucifer").unwrap();
    let hostile = [
        "\"",
        "\"\"",
        "*",
        "kaars*",
        "^kaars",
        "kaars AND",
        "AND",
        "OR",
        "NOT kaars",
        "NEAR(kaars lucifer)",
        "NEAR",
        "-",
        "--",
        "-kaars",
        "(",
        ")",
        "(kaars",
        "kaars)",
        "words:kaars",
        "a:b",
        "{words}",
        "kaars + lucifer",
        "\0",
        "ka\0ars",
        "\0kaars",
        "🕯",
        "kaars🕯",
        "ⓐ",
        "²",
        "'; DROP TABLE request; --",
        "%",
        "_",
        "\\",
        "\u{301}",
        "\u{202e}kaars",
        "ﷺ",
    ];
    for typed in hostile {
        let _ = found(&store, typed);
    }
    assert_eq!(found(&store, "kaars\" AND \"lucifer"), 1);
    assert_eq!(found(&store, "\0kaars\0"), 1);
    assert_sound(&store);
}

#[test]
fn requests_that_look_alike_are_proposed() {
    let (_laptop, store) = Laptop::new();
    log(&store, "insuline moet koel blijven").unwrap();
    log_at(&store, 1, &Asked::of("lift staat stil", "Kade 9")).unwrap();
    let typed = Typed { what: "insuline koelen", place: "lijsterlaan 22", name: "" };
    let alike = store.read(|c| search::alike(c, typed, 5)).unwrap();
    assert_eq!(alike.iter().map(|row| row.number.as_str()).collect::<Vec<_>>(), ["ZB03-A1"]);
    for odd in ["\"", "\0", "22 * AND", ""] {
        store.read(|c| search::alike(c, Typed { what: odd, place: odd, name: odd }, 5)).unwrap();
    }
}

#[test]
fn a_street_that_is_written_short_is_found_by_whoever_writes_it_in_full_and_the_other_way_round() {
    let (_laptop, store) = Laptop::new();
    for place in ["Merelstraat 7", "Merelstr. 7", "merelstr 7"] {
        log_at(&store, 1, &Asked::of("lift staat stil", place)).unwrap();
    }
    log_at(&store, 1, &Asked::of("lift staat stil", "Merelplein 7")).unwrap();
    for place in ["Merelstraat 7", "Merelstr. 7", "Merelstr 7", "merelst 7"] {
        let alike = store.read(|c| search::alike(c, Typed { place, ..Typed::default() }, 5)).unwrap();
        assert_eq!(alike.len(), 3, "{place}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_is_too_strange_to_search_for(typed in prop::collection::vec(".{0,12}", 400)) {
        let (_laptop, store) = Laptop::new();
        log(&store, "kaars").unwrap();
        for text in typed {
            prop_assert!(store.read(|c| search::find(c, &text, 5)).is_ok(), "{:?}", text);
            let typed = Typed { what: &text, place: &text, name: "" };
            prop_assert!(store.read(|c| search::alike(c, typed, 5)).is_ok(), "{:?}", text);
        }
    }
}

#[test]
fn after_a_large_act_or_one_that_was_taken_back_the_search_goes_on_as_before() {
    let (_laptop, store) = Laptop::new();
    log(&store, "Water voor Duindoorn 3").unwrap();
    let large = |tx: &Transaction| (0..10_001).try_for_each(|number| setting::set(tx, &number.to_string(), "x"));
    store.change(large).unwrap();
    log(&store, "Dekens voor Duindoorn 5").unwrap();
    store.rehearse(large).unwrap();
    log(&store, "Soep voor Duindoorn 7").unwrap();
    assert_eq!((found(&store, "duindoorn"), found(&store, "soep")), (3, 1));
    assert_sound(&store);
}
