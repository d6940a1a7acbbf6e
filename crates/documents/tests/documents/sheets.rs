//! What sheets of information say, on every format and in every language.

use steunpunt_documents::{Pdf, SheetFormat, SheetMissing, SheetPiece, information_sheet};

use crate::examples::{poppler, scanned, text_of};
use crate::sheet_examples::{
    ALL, FORMATS, LANGUAGES, changed, line, plain, print_of, printed, sayings, sheet, usual, words,
};
use crate::sheet_structure::{read_out, tree};

/// The letters alone, in their order: poppler guesses spaces from distances, and turns round the marks and the points
/// between letters that run from right to left.
fn letters(text: &str) -> String {
    let mark = |sign: &char| matches!(sign, '\u{064B}'..='\u{065F}' | '\u{0670}');
    text.chars().filter(|sign| sign.is_alphabetic() && !mark(sign)).collect()
}

fn letters_of(pdf: &Pdf) -> String {
    letters(&poppler("pdftotext", &["FILE", "-"], pdf))
}

/// Each part once, in this order.
fn in_order(text: &str, parts: &[String]) {
    let mut from = 0;
    for part in parts.iter().map(|part| letters(part)) {
        let Some(at) = text[from..].find(&part) else { panic!("{part} is missing or too early in: {text}") };
        from += at + part.len();
    }
}

fn page_texts(pdf: &Pdf) -> Vec<String> {
    (1..=pdf.pages)
        .map(|page| {
            let page = page.to_string();
            let text = poppler("pdftotext", &["-layout", "-f", &page, "-l", &page, "FILE", "-"], pdf);
            text.split_whitespace().collect::<Vec<_>>().join(" ")
        })
        .collect()
}

#[test]
fn each_language_reads_in_order_on_each_format() {
    for (format, language, pdf) in ALL.iter() {
        let (text, said) = (letters_of(pdf), sayings(language));
        // On the poster two lists stand side by side, which poppler reads line by line.
        let apart = *format == SheetFormat::A3;
        in_order(&text, if apart { &said[..3] } else { &said });
        assert!(said.iter().all(|part| text.contains(&letters(part))), "{format:?} {language}: {text}");
        assert_eq!(pdf.pages, 1, "{format:?} {language}");
    }
}

#[test]
fn several_languages_follow_each_other_in_the_order_that_was_asked() {
    for (format, languages, pages) in
        [(SheetFormat::A4, ["uk", "nl"], 1), (SheetFormat::A3, ["pl", "tr"], 1), (SheetFormat::A5, ["en", "uk"], 2)]
    {
        let pdf = printed(format, sheet(&languages));
        assert_eq!(pdf.pages, pages, "{format:?}");
        let text = letters(&poppler("pdftotext", &["-raw", "FILE", "-"], &pdf));
        in_order(&text, &languages.map(sayings).concat());
    }
}

#[test]
fn each_page_bears_the_foot() {
    for format in FORMATS {
        let mut long = sheet(&["nl"]);
        long.texts[0].act = vec![line("drop", "Vul flessen met water. "); 60];
        let pdf = printed(format, long);
        assert!(pdf.pages > 1, "{format:?}");
        for (index, page) in page_texts(&pdf).iter().enumerate() {
            let number = format!("pagina {} van {}", index + 1, pdf.pages);
            assert!(index == 0 || page.contains("De lift staat stil"), "{format:?}: the title is missing in: {page}");
            let until = "Geldig tot do 26 nov 20:00 · Volgende update do 26 nov 18:00";
            for part in [
                "B07 · versie 3 (26-11-2026) · controlecode K7Q2",
                until,
                "Bron: Brandweer, Liften; Vitens, Water",
                &number,
            ] {
                assert!(page.contains(part) || spread(page, part), "{format:?}: {part} is missing in: {page}");
            }
        }
    }
}

/// Whether the words are there one after the other, when the foot needs two lines and the page number stands between.
fn spread(page: &str, part: &str) -> bool {
    let mut rest = page;
    part.split(' ').all(|word| {
        rest.find(word).is_some_and(|at| {
            rest = &rest[at + word.len()..];
            true
        })
    })
}

#[test]
fn pages_are_numbered_per_sheet_in_a_set() {
    let sheets = (1..=16).map(|number| {
        let mut one = sheet(&["nl"]);
        one.code = format!("B{number:02}");
        one.texts[0].act = vec![line("drop", "Vul flessen met water."); if number % 4 == 0 { 60 } else { 2 }];
        one
    });
    let pdf = information_sheet(&print_of(SheetFormat::A5, sheets.collect())).unwrap();
    let pages = page_texts(&pdf);
    for number in 1..=16 {
        let code = format!("B{number:02} · versie");
        let of_sheet: Vec<_> = pages.iter().filter(|page| page.contains(&code)).collect();
        assert_eq!(of_sheet.len() > 1, number % 4 == 0, "{code}");
        for (index, page) in of_sheet.iter().enumerate() {
            let numbered = format!("pagina {} van {}", index + 1, of_sheet.len());
            assert!(page.contains(&numbered), "{numbered} is missing in: {page}");
        }
    }
}

#[test]
fn doubts_stand_above_the_text_and_only_when_there_are_any() {
    for language in LANGUAGES {
        let said = words(language);
        let sure = usual(language);
        let doubtful = changed(language, |sheet| {
            sheet.confirmed = false;
            sheet.texts[0].approved.clear();
            sheet.texts[0].unchecked = true;
        });
        let doubts = [said.unconfirmed, said.not_approved, said.unchecked];
        let sayings = sayings(language);
        in_order(&letters_of(&doubtful), &[&sayings[..1], &doubts, &sayings[1..]].concat());
        let text = letters_of(sure);
        assert!(doubts.iter().skip(1).all(|doubt| !text.contains(&letters(doubt))), "{language}");
        in_order(&text, &[sayings[0].clone(), said.confirmed, "Vastgesteld door de burgemeester".into()]);
    }
}

#[test]
fn the_foot_of_every_page_says_what_is_in_doubt_and_leaves_room_for_what_nobody_said() {
    for (format, language) in [(SheetFormat::A5, "nl"), (SheetFormat::A4, "uk")] {
        let mut long = sheet(&[language]);
        long.confirmed = false;
        let said = words(language);
        let text = &mut long.texts[0];
        text.act = vec![line("drop", "Вода Water. "); 60];
        text.unchecked = true;
        (text.approved, text.valid_until, text.next_update) = Default::default();
        let pdf = printed(format, long);
        assert!(pdf.pages > 1);
        for page in page_texts(&pdf) {
            let doubts = [said.unconfirmed.clone(), said.not_approved.clone(), said.machine.clone()].join(" · ");
            let open = format!("{}: · {}:", said.valid_until, said.next_update);
            assert!(page.contains(&doubts) && page.contains(&open), "{page}");
        }
    }
}

#[test]
fn the_foot_of_a_page_speaks_the_languages_of_that_page_alone() {
    // Where they stand side by side poppler has to read them one after the other, and then turns Arabic round.
    let apart = (["nl", "ar", "uk"], "-layout");
    let beside = (["nl", "pl", "uk"], "-raw");
    for (format, (languages, order)) in [(SheetFormat::A5, apart), (SheetFormat::A4, apart), (SheetFormat::A3, beside)]
    {
        let mut several = sheet(&languages);
        several.texts.iter_mut().for_each(|text| text.unchecked = text.language != "nl");
        let pdf = printed(format, several);
        for number in 1..=pdf.pages {
            let number = number.to_string();
            let page = letters(&poppler("pdftotext", &[order, "-f", &number, "-l", &number, "FILE", "-"], &pdf));
            for language in languages {
                let said = words(language);
                let there = pdf.pages == 1 || page.contains(&letters(&sayings(language)[0]));
                let has = |part: &str| page.contains(&letters(part));
                assert_eq!(has(&said.machine), there && language != "nl", "{format:?} {language}: {page}");
                assert_eq!(has(&said.next_update), there, "{format:?} {language}: {page}");
            }
        }
    }
}

#[test]
fn what_is_still_open_stands_beside_who_approved_it_and_who_filled_in_the_rest() {
    let filled_in = "Ingevuld door: De Schakel, do 26 nov 19:40";
    let open = changed("nl", |sheet| sheet.texts[0].filled_in = filled_in.into());
    in_order(
        &letters_of(&open),
        &[
            "Vastgesteld door de burgemeester".into(),
            words("nl").open_blanks,
            filled_in.into(),
            sayings("nl")[1].clone(),
        ],
    );
    let whole = changed("nl", |sheet| sheet.texts[0].go.clear());
    assert!(!text_of(&whole).contains(&words("nl").open_blanks));
}

#[test]
fn a_language_that_is_not_there_is_named_on_the_page() {
    let sentence = "هذه الورقة غير متوفرة بالعربية";
    let missing = SheetMissing { language: "ar".into(), right_to_left: true, sentence: sentence.into() };
    let pdf = changed("nl", |sheet| sheet.texts[0].stands_in_for.push(missing));
    in_order(&letters_of(&pdf), &[sayings("nl")[0].clone(), sentence.into(), sayings("nl")[1].clone()]);
}

#[test]
fn a_reprint_and_an_exercise_are_marked_and_nothing_else_is() {
    let mut print = print_of(SheetFormat::A5, vec![sheet(&["nl"]), sheet(&["en"])]);
    for (reprint, exercise) in [(false, false), (true, true)] {
        (print.reprint, print.exercise) = (reprint, exercise);
        let pages = page_texts(&information_sheet(&print).unwrap());
        assert!(pages.iter().all(|page| page.contains("OEFENING") == exercise));
        assert_eq!([pages[0].contains("HERDRUK"), pages[1].contains("REPRINT")], [reprint; 2]);
    }
}

#[test]
fn a_blank_is_filled_in_or_left_to_write_on() {
    let empty = text_of(usual("nl"));
    assert!(empty.contains("(adres van het punt)"), "{empty}");
    let filled = changed("nl", |sheet| {
        for piece in &mut sheet.texts[0].go[0].pieces {
            if let SheetPiece::Blank { value, .. } = piece {
                *value = "Kerkplein 1".into();
            }
        }
    });
    let filled = text_of(&filled);
    assert!(filled.contains("Meld het bij Kerkplein 1. Dank u.") && !filled.contains("adres van"), "{filled}");
}

#[test]
fn blanks_in_the_title_and_the_core_message_are_filled_in_or_left_to_write_on() {
    for (value, printed) in [("Kerkplein 1", "Kerkplein 1"), ("", "(adres van het punt)")] {
        let blank = || SheetPiece::Blank { label: "adres van het punt".into(), value: value.into() };
        let pdf = changed("nl", |sheet| {
            sheet.texts[0].title = [plain("Water bij "), vec![blank()]].concat();
            sheet.texts[0].core = vec![[plain("Kom naar "), vec![blank()], plain(". Er is water.")].concat()];
        });
        let read = letters(&read_out(&tree(&pdf)));
        in_order(&read, &[format!("Water bij {printed}"), format!("Kom naar {printed}. Er is water.")]);
        let about = poppler("pdfinfo", &["FILE"], &pdf);
        assert!(about.contains(&format!("B07 Water bij {}", if value.is_empty() { "…" } else { value })), "{about}");
    }
}

#[test]
fn a_very_long_line_flows_on_and_nothing_of_it_is_missing() {
    let sentences: String = (0..120).map(|number| format!("Kan nummer {number} hier vullen. ")).collect();
    let word: String = (0..600).map(|number| format!("w{number}")).collect();
    for (format, long, parts) in [(SheetFormat::A5, sentences, "vullen"), (SheetFormat::A4, word, "w")] {
        let mut sheet = sheet(&["nl"]);
        sheet.texts[0].act[0] = line("drop", &long);
        sheet.texts[0].go[0] = line("drop", &long);
        let pdf = printed(format, sheet);
        assert!(pdf.pages > 1);
        let text = poppler("pdftotext", &["-raw", "FILE", "-"], &pdf);
        let text: String = text.chars().filter(|sign| sign.is_alphanumeric()).collect();
        let expected = 2 * long.replace(' ', "").matches(parts).count();
        assert!(text.matches(parts).count() >= expected, "{format:?}: {expected} in {text}");
    }
}

#[test]
fn each_page_of_several_languages_says_its_sources_once() {
    let long: Vec<_> = (0..24).map(|number| line("drop", &format!("Regel {number} van een lang blad."))).collect();
    let mut sheet = sheet(&["nl", "ar"]);
    sheet.texts.iter_mut().for_each(|text| text.act.extend(long.iter().cloned()));
    sheet.sources = vec!["Drechterlands Dagblad".into()];
    let pdf = printed(SheetFormat::A5, sheet);
    assert!(pdf.pages >= 4, "each of both goes on: {}", pdf.pages);
    for page in (1..=pdf.pages).map(|page| page.to_string()) {
        let text = poppler("pdftotext", &["-f", &page, "-l", &page, "-bbox", "FILE", "-"], &pdf);
        assert_eq!(text.matches("Drechterlands").count(), 1, "page {page}");
    }
}

#[test]
fn long_names_titles_and_sources_are_whole() {
    let pdf = changed("nl", |sheet| {
        let long = |last: &str| "lange woorden ".repeat(40) + last;
        sheet.texts[0].title = plain(&long("titel"));
        sheet.texts[0].core = vec![plain(&long("kern"))];
        sheet.area = long("gebied");
        let text = &mut sheet.texts[0];
        (text.approved, text.valid_until, text.next_update) = (long("vaststelling"), long("geldig"), long("update"));
        sheet.sources = vec![long("bron")];
    });
    let text = text_of(&pdf);
    for last in ["titel", "kern", "vaststelling", "gebied", "geldig", "update", "bron"] {
        assert!(text.contains(&format!("woorden {last}")), "{last} is missing in: {text}");
    }
}

#[test]
fn nothing_runs_off_the_page() {
    for format in [SheetFormat::A5, SheetFormat::A3] {
        let mut sheet = sheet(&["nl"]);
        let word = "W".repeat(200);
        sheet.sources = vec![word.clone()];
        let text = &mut sheet.texts[0];
        (text.title, text.core, text.act) = (plain(&word), vec![plain(&word)], vec![line("drop", &word)]);
        let pdf = printed(format, sheet);
        let size = poppler("pdfinfo", &["FILE"], &pdf);
        let size = size.lines().find_map(|line| line.strip_prefix("Page size:")).unwrap();
        let width: f64 = size.split_whitespace().next().unwrap().parse().unwrap();
        let boxes = poppler("pdftotext", &["-bbox", "FILE", "-"], &pdf);
        let right = boxes.split("xMax=\"").skip(1).map(|rest| rest.split('"').next().unwrap().parse::<f64>().unwrap());
        let right = right.fold(0.0, f64::max);
        assert!(right < width, "{format:?}: {right} of {width}");
    }
}

#[test]
fn unknown_pictures_and_scripts_are_no_hindrance() {
    let pdf = changed("nl", |sheet| {
        sheet.texts[0].language = "zh-Hant".into();
        sheet.texts[0].picture = "no-such-picture".into();
        sheet.texts[0].act = vec![line("", "電梯停了"), line("no-such-picture", "Blijf")];
        sheet.texts[0].avoid = vec![line("no-such-picture", "Klim niet")];
    });
    let text = text_of(&pdf);
    assert!(text.contains("����") && text.contains("Blijf") && text.contains("Klim niet"), "{text}");
}

#[test]
fn nothing_but_a_title_is_a_sheet_too() {
    let pdf = changed("nl", |sheet| {
        let text = &mut sheet.texts[0];
        (text.core, text.act, text.avoid, text.go) = Default::default();
        text.words = Default::default();
        (text.valid_until, text.next_update) = Default::default();
        (sheet.sources, sheet.area) = Default::default();
    });
    assert_eq!(pdf.pages, 1);
    assert!(information_sheet(&print_of(SheetFormat::A4, Vec::new())).is_ok());
}

#[test]
fn the_code_holds_the_text_itself() {
    let pdf = usual("nl");
    let expected = "De lift staat stil\nB07 versie 3 K7Q2, Geldig tot do 26 nov 20:00\nBlijf rustig.\nEr komt hulp.\n\
                    × Klim niet uit de lift.\n- Druk op de alarmknop.\n- Bel 112 als iemand ziek wordt.\n\
                    → Meld het bij ____ (adres van het punt). Dank u.";
    assert!(!text_of(pdf).contains("ingekort"));
    assert_eq!(scanned(pdf).trim_start_matches('\u{FEFF}'), expected);
    assert!(letters(&read_out(&tree(pdf))).contains(&letters("De tekst op uw telefoon")));
}

#[test]
fn a_code_that_is_full_ends_between_lines_and_an_address_has_its_own() {
    let pdf = changed("nl", |sheet| {
        sheet.texts[0].act =
            vec![line("drop", &"Налийте воду в усі пляшки та відра. ".repeat(4)); 12];
        sheet.web_address = "https://example.invalid/b07".into();
    });
    assert_eq!(pdf.pages, 1);
    let read = scanned(&pdf);
    assert!(read.contains("https://example.invalid/b07"), "{read}");
    assert!(read.contains("× Klim niet") && read.contains("та відра. \n…"), "{read}");
    assert!(letters(&read_out(&tree(&pdf))).contains(&letters("De tekst op uw telefoon (ingekort)")));
}

#[test]
fn a_code_that_is_full_says_what_to_do_however_much_there_is_to_know_and_to_avoid() {
    let long = "Вода може бути забрудненою, не пийте її з крана. ".repeat(3);
    let read = scanned(&changed("nl", |sheet| {
        sheet.texts[0].core = vec![plain("Kort."), plain(&long), plain(&long)];
        sheet.texts[0].avoid = vec![line("drop", &long); 3];
    }));
    assert!(read.contains("\n- Druk op de alarmknop.\n") && read.ends_with('…'), "{read}");
}

#[test]
fn a_text_in_the_code_too_long_for_any_line_is_left_out() {
    assert_eq!(scanned(&changed("nl", |sheet| sheet.texts[0].title = plain(&"lang ".repeat(600)))), "");
}

#[test]
fn the_same_sheets_give_the_same_bytes() {
    let print = print_of(SheetFormat::A4, vec![sheet(&["nl", "ar"]), sheet(&["uk"])]);
    assert_eq!(information_sheet(&print).unwrap(), information_sheet(&print).unwrap());
}
