//! Users' text is data: whatever it holds, it neither breaks a document nor adds a page.

use proptest::prelude::*;
use steunpunt_documents::{
    SheetFormat, emergency_form, information_sheet, notice_board, phrase_card, start_card, wall_key_card,
};

use crate::examples::{self, EXERCISE, Names, all, text_of};
use crate::sheet_examples;

#[test]
fn hostile_text_is_printed_as_typed() {
    for hostile in ["#panic() *a* $x$", "\\n <a>@b = ]#[", "// 🙂 “é” Łódź ▲"] {
        for (name, pdf) in all(&Names::all(hostile)) {
            assert!(text_of(&pdf).contains(hostile), "{name}: {hostile}: {}", text_of(&pdf));
        }
    }
}

#[test]
fn arabic_is_printed_as_typed() {
    for (name, pdf) in all(&Names::all("مركز الدعم")) {
        let text = text_of(&pdf);
        assert!(text.contains("مركز الدعم"), "{name}: {text}");
    }
}

#[test]
fn names_of_any_length_add_no_page() {
    let expected: Vec<_> = EXERCISE.iter().map(|(name, pdf)| (*name, pdf.pages)).collect();
    for long in ["Dorpshuis ".repeat(60), "X".repeat(500), "🙂".repeat(200)] {
        let found: Vec<_> = all(&Names { exercise: true, ..Names::all(&long) })
            .into_iter()
            .map(|(name, pdf)| (name, pdf.pages))
            .collect();
        assert_eq!(found, expected);
    }
}

#[test]
fn no_names_at_all_still_give_the_documents() {
    for (name, pdf) in all(&Names::all("")) {
        assert!(pdf.pages > 0, "{name}");
    }
    let print = sheet_examples::print_of(SheetFormat::A4, vec![sheet_examples::of_text("Stroom", "")]);
    assert_eq!(information_sheet(&print).unwrap().pages, 1, "a sheet without a title");
}

#[test]
fn every_character_there_is_can_be_printed() {
    let mut card = examples::keys(&Names::ordinary(false));
    let characters: Vec<char> = ('\0'..='\u{32FF}')
        .chain('\u{A000}'..='\u{ABFF}')
        .chain('\u{D7A0}'..='\u{10000}')
        .chain('\u{1F000}'..='\u{1FAFF}')
        .collect();
    card.keys = characters.chunks(400).map(|some| (String::new(), some.iter().collect())).collect();
    wall_key_card(&card).unwrap();
}

proptest! {
    // Each case lays out four documents whose size is sought.
    #![proptest_config(ProptestConfig { cases: 6, ..ProptestConfig::default() })]

    #[test]
    fn any_text_gives_a_sheet_a_board_and_a_card(text in any::<String>(), clean in "\\PC{0,200}") {
        let names = Names { code: clean.clone(), ..Names::all(&text) };
        for format in [SheetFormat::A5, SheetFormat::A3] {
            let print = sheet_examples::print_of(format, vec![sheet_examples::of_text(&text, &clean)]);
            prop_assert!(information_sheet(&print).unwrap().pages > 0);
        }
        let mut board = examples::board(&names, SheetFormat::A4, 2);
        (board.lines[0].text, board.next_update) = (clean.clone(), text);
        prop_assert!(notice_board(&board).unwrap().pages > 0);
        prop_assert!(phrase_card(&examples::phrases(&Names::all(&clean), 2)).unwrap().pages > 0);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn any_text_gives_a_document(text in any::<String>(), clean in "\\PC{0,40}") {
        let names = Names { point: text.clone(), code: clean.clone(), role: text, number: clean, exercise: false };
        prop_assert_eq!(start_card(&examples::start(&names)).unwrap().pages, 1);
        prop_assert_eq!(emergency_form(&examples::emergency(&names, 1)).unwrap().pages, 1);
    }
}
