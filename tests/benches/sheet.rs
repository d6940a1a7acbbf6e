//! How sheets of information get onto paper: one, warm and in a program that has just started; against Typst alone with
//! the same source; a pile of sixty pages; and memory after many.
//!
//! A figure over its bar ends the run with an error.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a benchmark reports and stops"
)]

#[path = "exchange/report.rs"]
mod report;
mod spread;

use std::process::Command;

use report::Report;
use spread::Spread;
use steunpunt_documents::{
    InformationSheet, Pdf, SheetFormat, SheetLine, SheetPiece, SheetPrint, SheetText, SheetWords, Source,
    information_sheet, information_sheet_source,
};
use typst::foundations::{Bytes, Dict, IntoValue};
use typst::text::Font;
use typst_as_lib::{TypstEngine, TypstTemplateCollection};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

const CHILD: &str = "STEUNPUNT_BENCH_SHEET";
const MANY: u32 = 200;

fn main() {
    match std::env::var(CHILD).as_deref() {
        Ok("one") => drop(printed(SheetFormat::A4, vec![sheet(1)])),
        Ok(_) => many(),
        Err(_) => measure(),
    }
}

fn measure() {
    let mut report = Report::default();
    warm(&mut report);
    cold(&mut report);
    pile(&mut report);
    memory(&mut report);
    report.judges();
}

fn printed(format: SheetFormat, sheets: Vec<InformationSheet>) -> Pdf {
    information_sheet(&print_of(format, sheets)).expect("pages")
}

fn print_of(format: SheetFormat, sheets: Vec<InformationSheet>) -> SheetPrint {
    SheetPrint { format, sheets, reprint: false, exercise: false }
}

/// One sheet again and again, in turns with Typst alone, so that both meet the same moods of the machine.
fn warm(report: &mut Report) {
    let print = print_of(SheetFormat::A4, vec![sheet(1)]);
    let source = information_sheet_source(&print).expect("a source");
    let alone = alone(&source);
    let (mut ours, mut theirs) = (Spread::default(), Spread::default());
    for _ in 0..20 {
        let pdf = ours.time(|| information_sheet(&print)).expect("pages");
        let bytes = theirs.time(|| compiled(&alone, &source));
        assert_eq!(pdf.bytes, bytes, "the same source gives the same pages");
    }
    ours.print("one sheet, warm");
    theirs.print("Typst alone with the same source");
    report.at_most("one sheet, warm, ms", ours.at(0.5), 150.0);
    report.at_most("one sheet against Typst alone", ours.at(0.5) / theirs.at(0.5), 1.2);
}

fn alone(source: &Source) -> TypstEngine<TypstTemplateCollection> {
    let fonts: Vec<Font> = source.fonts.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect();
    TypstEngine::builder().fonts(fonts).with_static_source_file_resolver(source.templates.iter().copied()).build()
}

fn compiled(engine: &TypstEngine<TypstTemplateCollection>, source: &Source) -> Vec<u8> {
    let inputs: Dict = [("data".into(), source.data.clone().into_value())].into_iter().collect();
    let document = engine.compile_with_input(source.main, inputs).output.expect("pages");
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]).expect("standards");
    let bytes = typst_pdf::pdf(&document, &PdfOptions { standards, ..PdfOptions::default() }).expect("a PDF");
    typst::comemo::evict(0);
    bytes
}

/// One sheet by a program that starts for it.
fn cold(report: &mut Report) {
    let mut spread = Spread::default();
    for _ in 0..10 {
        spread.time(|| child("one"));
    }
    spread.print("one sheet, program started for it");
    report.at_most("one sheet, cold, ms", spread.at(0.5), 500.0);
}

/// All sheets in one language in every format. One format alone is told and not judged: a sheet has one page on A4, and
/// that costs as much as the three of large print.
fn pile(report: &mut Report) {
    let (mut took, mut printed_pages) = (0.0, 0.0);
    for format in [SheetFormat::A5, SheetFormat::A4, SheetFormat::A3, SheetFormat::Large] {
        let mut spread = Spread::default();
        let pages = spread.time(|| printed(format, (1..=16).map(sheet).collect()).pages);
        let pages = u32::try_from(pages).map(f64::from).expect("few pages");
        Report::tell(&format!("all sheets as {format:?}, {pages} pages"), spread.at(0.5), "ms");
        took += spread.at(0.5) / 1000.0;
        printed_pages += pages;
    }
    report.at_most("sixty pages of all sheets in one language, s", took * 60.0 / printed_pages, 3.0);
}

/// What a program holds more after many sheets than after the first tenth of them.
fn memory(report: &mut Report) {
    let said = child("many");
    let grown = said.lines().find_map(|line| line.strip_prefix("grown ")).expect("a figure");
    report.at_most("memory grown over 200 sheets, MB", grown.parse::<f64>().expect("a number") / 1024.0, 20.0);
}

fn many() {
    let print = |number| drop(printed(SheetFormat::A4, vec![sheet(number)]));
    (0..MANY / 10).for_each(print);
    let before = resident();
    (MANY / 10..MANY).for_each(print);
    println!("grown {}", resident() - before);
}

/// What this program holds, in kB.
fn resident() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("a status");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("a figure");
    line.trim().trim_end_matches(" kB").parse().expect("a number")
}

fn child(what: &str) -> String {
    let own = std::env::current_exe().expect("this program");
    let output = Command::new(own).env(CHILD, what).output().expect("a child");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// A sheet as full as the fullest of those that are handed out; no two are the same, so that nothing is remembered.
fn sheet(number: u32) -> InformationSheet {
    InformationSheet {
        code: format!("B{number:02}"),
        version: 3,
        point_name: "De Schakel".into(),
        point_code: "ZB03".into(),
        area: "Zuidbroek".into(),
        confirmed: true,
        sources: (1..=8).map(|source| format!("Organisatie {source}, bladzijde over onderwerp {number}")).collect(),
        check_code: "K7Q2".into(),
        web_address: String::new(),
        texts: vec![text(number)],
    }
}

fn text(number: u32) -> SheetText {
    let lines = |count: u32, verb: &str| (1..=count).map(|line| said(number, line, verb)).collect::<Vec<_>>();
    let mut go = lines(3, "Hier kunt u terecht voor onderdeel");
    for line in &mut go {
        line.pieces.push(SheetPiece::Blank { label: "adres van het punt".into(), value: String::new() });
    }
    SheetText {
        language: "nl".into(),
        right_to_left: false,
        unchecked: false,
        checked: String::new(),
        approved: String::new(),
        filled_in: String::new(),
        dated: "26-11-2026".into(),
        valid_until: "do 26 nov 20:00".into(),
        next_update: "do 26 nov 18:00".into(),
        stands_in_for: Vec::new(),
        picture: "lightning-slash".into(),
        title: vec![SheetPiece::Text(format!("Onderwerp nummer {number}"))],
        core: (1..=3)
            .map(|part| format!("Dit is de kern van onderwerp {number}, zin {part}, die u moet weten."))
            .map(|sentence| vec![SheetPiece::Text(sentence)])
            .collect(),
        act: lines(7, "Doe altijd eerst het volgende bij onderdeel"),
        avoid: lines(5, "Gebruik nooit binnen in huis of in de garage"),
        go,
        words: words(),
    }
}

fn said(number: u32, line: u32, verb: &str) -> SheetLine {
    let pictures = ["drop", "house-line", "engine", "phone-call", "fire", "eye", "wind"];
    let picture = pictures.iter().cycle().nth(line as usize).copied().unwrap_or_default().to_owned();
    SheetLine { picture, pieces: vec![SheetPiece::Text(format!("{verb} {line} van onderwerp {number}."))] }
}

fn words() -> SheetWords {
    SheetWords {
        act: "Wat u doet".into(),
        avoid: "Wat u niet doet".into(),
        go: "Waar u heen kunt".into(),
        source: "Bron".into(),
        valid_until: "Geldig tot".into(),
        next_update: "Volgende update".into(),
        confirmed: "Bevestigd".into(),
        unconfirmed: "Niet bevestigd".into(),
        not_approved: "Nog niet vastgesteld door een gemeente".into(),
        machine: "Machinevertaling".into(),
        open_blanks: "Nog niet alles is ingevuld".into(),
        shortened: "ingekort".into(),
        unchecked: "Vertaald door een computer, nog niet nagelezen".into(),
        reprint: "herdruk".into(),
        version: "versie".into(),
        page: "pagina".into(),
        of: "van".into(),
        check_code: "controlecode".into(),
        scan: "Deze tekst op uw telefoon, ook zonder internet".into(),
    }
}
