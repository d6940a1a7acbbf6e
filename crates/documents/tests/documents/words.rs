//! What each document says.

use steunpunt_documents::{
    CodesPage, Pdf, Report, ReportBlock, ReportLine, ReportSection, SheetFormat, codes_page, emergency_form,
    notice_board, phrase_card, recovery_card, report, request_form, request_slip, start_card, wall_key_card,
};

use crate::examples::{self, Names, poppler, scanned, text_of};

fn contains_all(pdf: &Pdf, parts: &[&str]) {
    let text = text_of(pdf);
    for part in parts {
        assert!(text.contains(part), "{part} is missing in: {text}");
    }
}

fn ordinary() -> Names {
    Names::ordinary(false)
}

#[test]
fn each_paper_form_has_one_page_and_its_own_number() {
    for pages in [1, 3] {
        let request = request_form(&examples::request(&ordinary(), pages)).unwrap();
        let emergency = emergency_form(&examples::emergency(&ordinary(), pages)).unwrap();
        for pdf in [request, emergency] {
            assert_eq!(pdf.pages, pages);
            (1..=pages).for_each(|page| contains_all(&pdf, &[&format!("P-ZB03-A-001{page}")]));
        }
    }
}

#[test]
fn the_request_form_holds_everything_the_screen_asks() {
    let view = examples::request(&ordinary(), 1);
    let pdf = request_form(&view).unwrap();
    let leaves = view.groups.iter().flat_map(|group| &group.leaves).map(|leaf| leaf.code.as_str());
    let ticks = view.ticks.iter().map(String::as_str);
    contains_all(&pdf, &leaves.chain(ticks).collect::<Vec<_>>());
    contains_all(
        &pdf,
        &["gevaar voor iemands leven?", "het binnen 4 uur gevaarlijk", "zelf of met buren", "U1 · Nu", "levensgevaar"],
    );
    contains_all(
        &pdf,
        &["Nooit een BSN opschrijven", "Later ingevoerd op", "Uiterlijk vóór", "Ontvangst bevestigd door"],
    );
}

#[test]
fn a_much_larger_configuration_still_fits_one_page_per_form() {
    let mut view = examples::request(&ordinary(), 2);
    view.groups.extend(view.groups.clone());
    view.ticks.extend(view.ticks.clone());
    assert_eq!(request_form(&view).unwrap().pages, 2);
}

#[test]
fn an_empty_configuration_still_gives_forms() {
    let mut view = examples::request(&ordinary(), 1);
    (view.groups, view.urgencies, view.ticks, view.questions) = Default::default();
    assert_eq!(request_form(&view).unwrap().pages, 1);
    view.numbers.clear();
    assert_eq!(request_form(&view).unwrap().pages, 1);
}

#[test]
fn the_emergency_form_has_the_words_for_the_radio() {
    let pdf = emergency_form(&examples::emergency(&ordinary(), 1)).unwrap();
    contains_all(
        &pdf,
        &["Noodmelding, noodmelding, noodmelding.", "code ZB03", "Ontvangst bevestigd door", "Bel eerst 112"],
    );
}

#[test]
fn the_recovery_card_spells_the_code_and_can_be_scanned() {
    let pdf = recovery_card(&examples::recovery(&ordinary())).unwrap();
    contains_all(&pdf, &["K7QF", "2M4X", "6VNG", "Karel", "zeven", "Quotiënt", "Niet bij de laptop bewaren"]);
    assert_eq!(scanned(&pdf), "K7QF-2M4X-ZBTW-5HYJ-P3DC-ALRE-6VNG");
    assert_eq!(pdf.pages, 1);
}

#[test]
fn the_slip_holds_the_number_alone_in_its_code() {
    let pdf = request_slip(&examples::slip(&ordinary())).unwrap();
    contains_all(&pdf, &["ZB03-A147", "Z B nul drie, A, één vier zeven", "vandaag om 17:30"]);
    assert_eq!(scanned(&pdf), "ZB03-A147");
    assert_eq!(pdf.pages, 1);
}

#[test]
fn a_slip_without_an_appointment_says_when_to_come() {
    let mut slip = examples::slip(&ordinary());
    slip.come_back = String::new();
    contains_all(&request_slip(&slip).unwrap(), &["Kom terug", "als u nog geen hulp hebt gehad"]);
}

#[test]
fn codes_say_for_whom_they_are_and_which_belong_together() {
    let pdf = codes_page(&examples::codes(&ordinary(), 7)).unwrap();
    contains_all(&pdf, &["Codes voor het gemeentehuis", "alle 7 codes", "1 van 7", "7 van 7"]);
    assert_eq!(pdf.pages, 2);
    let sealed = CodesPage { needs_passphrase: true, for_town_hall: false, ..examples::codes(&ordinary(), 1) };
    contains_all(&codes_page(&sealed).unwrap(), &["een andere laptop", "zes woorden", "Scan deze code"]);
}

#[test]
fn the_wall_cards_name_their_keys() {
    let pdf = start_card(&examples::start(&ordinary())).unwrap();
    contains_all(
        &pdf,
        &["F1", "F2", "F3", "F4", "F6", "Informatiebladen", "F9", "?", "Ctrl+L", "BSN", "Levensgevaar", "coördinator"],
    );
    let keys = examples::keys(&ordinary());
    let words: Vec<&str> = keys.keys.iter().flat_map(|(key, words)| [key.as_str(), words.as_str()]).collect();
    contains_all(&wall_key_card(&keys).unwrap(), &words);
}

#[test]
fn the_notice_board_says_what_is_known_since_when_and_how_sure() {
    for format in [SheetFormat::A4, SheetFormat::A3] {
        let pdf = notice_board(&examples::board(&ordinary(), format, 2)).unwrap();
        contains_all(&pdf, &["Wat weten we nu", "Stand van do 26 nov 14:05", "Volgende update: do 26 nov 16:00"]);
        contains_all(&pdf, &["01:05 De brug over sloot 1 is dicht.", "○ Niet bevestigd · Bron: melder 1"]);
        contains_all(
            &pdf,
            &[
                "02:05 De brug over sloot 2 is dicht.",
                "woensdag 25-11",
                "● Bevestigd · Bron: melder 2 · Geldig tot do 26 nov 20:00",
            ],
        );
        assert!(!text_of(&pdf).contains("melder 1 · Geldig"));
        assert_eq!(pdf.pages, 1);
    }
    let nothing = notice_board(&examples::board(&ordinary(), SheetFormat::A4, 0)).unwrap();
    contains_all(&nothing, &["Er is nu niets bekend."]);
}

#[test]
fn what_fits_on_one_page_fits_on_one_poster() {
    let rows = |heading: &str| {
        let line =
            |number: usize| ReportLine { lead: format!("{number}."), text: "Uitgevallen".into(), ..Default::default() };
        let lines = ReportBlock::Lines { lines: (1..=14).map(line).collect() };
        ReportSection { heading: heading.into(), blocks: vec![lines] }
    };
    let sections = ["Stroom", "Water", "Zorg"].map(rows).to_vec();
    let page = Report { sections, annex: Vec::new(), ..examples::a_report(&Names { exercise: true, ..ordinary() }) };
    let poster = Report { poster: true, ..page.clone() };
    assert_eq!([report(&page).unwrap().pages, report(&poster).unwrap().pages], [1, 1]);
}

#[test]
fn the_notice_board_is_a_table_whose_head_returns_on_each_page() {
    let pdf = notice_board(&examples::board(&ordinary(), SheetFormat::A4, 60)).unwrap();
    assert!(pdf.pages > 1);
    let tree = poppler("pdfinfo", &["-struct-text", "FILE"], &pdf);
    let count = |tag: &str| tree.lines().filter(|line| line.split_whitespace().next() == Some(tag)).count();
    assert_eq!([count("TH"), count("TR")], [2, 61], "{tree}");
    for page in 1..=pdf.pages {
        let page = page.to_string();
        let text = poppler("pdftotext", &["-f", &page, "-l", &page, "FILE", "-"], &pdf);
        assert!(text.contains("Wat we weten, en hoe zeker"), "page {page}");
    }
    contains_all(&pdf, &["De brug over sloot 60 is dicht."]);
}

#[test]
fn the_phrase_card_has_each_phrase_in_each_language() {
    let names = Names { exercise: true, ..ordinary() };
    let pdf = phrase_card(&examples::phrases(&names, 30)).unwrap();
    contains_all(&pdf, &["Wijs aan", "OEFENING", "Nederlands", "العربية", "Українська"]);
    let text = text_of(&pdf);
    assert_eq!(["اشرب الماء", "Пийте воду"].map(|phrase| text.matches(phrase).count()), [30; 2], "{text}");
    let file = poppler("qpdf", &["--qdf", "--object-streams=disable", "FILE", "-"], &pdf);
    assert!(["/Lang (nl)", "/Lang (ar)", "/Lang (uk)"].iter().all(|lang| file.contains(lang)));
}
