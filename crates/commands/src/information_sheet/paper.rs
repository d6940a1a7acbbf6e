//! Sheets on paper. Printing asks whether the version holds; that it was handed out is noted apart, so that a failed
//! print counts for nothing.

use std::collections::BTreeMap;

use steunpunt_documents as documents;
use steunpunt_domain::blank::Filled;
use steunpunt_domain::information_sheet::{BASE_LANGUAGE, Piece, Sheet, SheetLine, SheetText, SheetVersion, pieces};

use super::facts::{Facts, dated};
use super::hand_out::refuse_unless_in_force;
use super::library::{library, named};
use super::life::sheet_of;
use super::pictures::Drawings;
use super::shipped;
use super::view::value;
use crate::app::OpenPoint;
use crate::context::Context;
use crate::paper::keep;
use crate::shapes::information_sheet::{PrintSheet, PrintSheetSet, SheetFit, SheetFormat, SheetPrinted, WriteSheet};
use crate::shapes::{DocumentMade, Nothing};
use crate::{Answer, Code, Failure, Wrong};

const FORMATS: [SheetFormat; 4] = [SheetFormat::A5, SheetFormat::A4, SheetFormat::A3, SheetFormat::Large];

/// The size as the page knows it.
pub(crate) fn sheet_format(format: SheetFormat) -> documents::SheetFormat {
    match format {
        SheetFormat::A5 => documents::SheetFormat::A5,
        SheetFormat::A4 => documents::SheetFormat::A4,
        SheetFormat::A3 => documents::SheetFormat::A3,
        SheetFormat::Large => documents::SheetFormat::Large,
    }
}

/// Prints a version that holds.
pub(crate) fn print(context: &Context, input: PrintSheet) -> Answer<SheetPrinted> {
    let (library, filled) =
        context.read(|connection| Ok((library(connection)?, steunpunt_store::blank::all(connection)?)))?;
    let (_, version) = named(&library, &input.digest)?;
    refuse_unless_in_force(&version, &library.standing(&version, context.now.0))?;
    if input.languages.is_empty() || input.languages.iter().any(|language| language.trim().is_empty()) {
        return Err(Failure::bad("languages", Wrong::Empty));
    }
    let page = paper_sheet(&*context.open()?, &version, &input.languages, &filled);
    let there = |language: &&String| version.sheet.text(language).is_none();
    let missing = input.languages.iter().filter(there).cloned().collect();
    let letters = version.sheet.unknown_letters();
    let name = format!("{}-v{}", version.sheet.code.to_lowercase(), version.sheet.version);
    printed(context, &name, &print_of(context, vec![page], input.format, input.reprint)?, missing, letters)
}

/// Prints every sheet that holds, in one language.
pub(crate) fn print_set(context: &Context, input: PrintSheetSet) -> Answer<SheetPrinted> {
    let (library, filled) =
        context.read(|connection| Ok((library(connection)?, steunpunt_store::blank::all(connection)?)))?;
    let open = context.open()?;
    let versions = library.all_in_force(context.now.0);
    if versions.is_empty() {
        return Err(Failure::of(Code::NotFound));
    }
    let languages = std::slice::from_ref(&input.language);
    let pages = versions.iter().map(|version| paper_sheet(&open, version, languages, &filled)).collect();
    let some_missing = versions.iter().any(|version| version.sheet.text(&input.language).is_none());
    let missing = some_missing.then(|| input.language.clone()).into_iter().collect();
    let letters = versions.iter().map(|version| version.sheet.unknown_letters()).collect();
    let name = format!("informatiebladen-{}", input.language);
    printed(context, &name, &print_of(context, pages, input.format, false)?, missing, letters)
}

fn print_of(
    context: &Context,
    sheets: Vec<documents::InformationSheet>,
    format: SheetFormat,
    reprint: bool,
) -> Answer<documents::SheetPrint> {
    let exercise = context.open()?.point.exercise;
    Ok(documents::SheetPrint { format: sheet_format(format), sheets, reprint, exercise })
}

fn printed(
    context: &Context,
    name: &str,
    print: &documents::SheetPrint,
    missing: Vec<String>,
    unknown_letters: String,
) -> Answer<SheetPrinted> {
    let brought = context.read(Drawings::read)?.brought();
    let pdf = documents::information_sheet_with(print, &brought);
    let pages = pdf.as_ref().map_or(0, |pdf| u32::try_from(pdf.pages).unwrap_or(u32::MAX));
    let DocumentMade { document, file_name } = keep(context, name, pdf)?;
    Ok(SheetPrinted { document, file_name, pages, missing, unknown_letters })
}

/// How many pages a sheet takes that is being written, so that nobody finds out at the printer.
pub(crate) fn measure(context: &Context, input: WriteSheet) -> Answer<SheetFit> {
    let sheet = sheet_of(context, input)?;
    let filled = context.read(steunpunt_store::blank::all)?;
    let unknown_letters = sheet.unknown_letters();
    let languages: Vec<_> = sheet.texts.iter().take(1).map(|text| text.language.clone()).collect();
    let page = paper_sheet(&*context.open()?, &SheetVersion::shipped(sheet), &languages, &filled);
    let brought = context.read(Drawings::read)?.brought();
    let pages = FORMATS.into_iter().map(|format| {
        let sheets = vec![page.clone()];
        let print = documents::SheetPrint { format: sheet_format(format), sheets, reprint: false, exercise: false };
        let made = documents::information_sheet_with(&print, &brought).map_err(|_| Failure::of(Code::PrintFailed))?;
        Ok(u32::try_from(made.pages).unwrap_or(u32::MAX))
    });
    Ok(SheetFit { pages: pages.collect::<Answer<_>>()?, unknown_letters })
}

/// A version as it goes on paper, in these languages; one that is missing falls back to the base language, once, and the
/// page says so.
fn paper_sheet(
    open: &OpenPoint,
    version: &SheetVersion,
    languages: &[String],
    filled: &BTreeMap<String, Filled>,
) -> documents::InformationSheet {
    let sheet = &version.sheet;
    let mut chosen: Vec<&SheetText> = Vec::new();
    for text in languages.iter().filter_map(|language| sheet.text_or_base(language)) {
        if !chosen.iter().any(|known| known.language == text.language) {
            chosen.push(text);
        }
    }
    let missing: Vec<_> = languages.iter().filter(|language| sheet.text(language).is_none()).collect();
    let stands_in = |text: &SheetText| sheet.texts.first().is_some_and(|base| base.language == text.language);
    let text = |text: &SheetText| documents::SheetText {
        stands_in_for: missing.iter().filter(|_| stands_in(text)).map(|language| not_there(language)).collect(),
        ..paper_text(open, version, text, filled)
    };
    documents::InformationSheet {
        code: sheet.code.clone(),
        version: sheet.version,
        point_name: open.point.name.clone(),
        point_code: open.point.code.clone(),
        area: sheet.area.clone(),
        confirmed: version.is_confirmed(),
        sources: sheet.sources.iter().map(|source| source.name.clone()).collect(),
        check_code: check_code(sheet, filled),
        web_address: sheet.web_address.clone(),
        texts: chosen.into_iter().map(text).collect(),
    }
}

/// That there is no text in a language, in that language; in Dutch for one that has no fixed words.
fn not_there(language: &str) -> documents::SheetMissing {
    let known = shipped().words.contains_key(language);
    let sentence =
        if known { word(language, "missing") } else { format!("Dit blad is er niet in deze taal: {language}") };
    let language = if known { language } else { BASE_LANGUAGE };
    let right_to_left = word(language, "direction") == "rtl";
    documents::SheetMissing { language: language.to_owned(), right_to_left, sentence }
}

/// Eight letters that tell this page from every other: another word, or another address in a blank, gives others.
fn check_code(sheet: &Sheet, filled: &BTreeMap<String, Filled>) -> String {
    let mut hash = blake3::Hasher::new_derive_key("steunpunt sheet check code v1");
    hash.update(&sheet.digest().0);
    for key in sheet.blanks() {
        hash.update(key.as_bytes()).update(value(filled, &key).unwrap_or_default().as_bytes()).update(&[0]);
    }
    let text = hash.finalize().to_hex().to_ascii_uppercase();
    text.chars().take(8).collect()
}

fn paper_text(
    open: &OpenPoint,
    version: &SheetVersion,
    text: &SheetText,
    filled: &BTreeMap<String, Filled>,
) -> documents::SheetText {
    let lines = |lines: &[SheetLine]| lines.iter().map(|line| paper_line(line, &text.language, filled)).collect();
    let facts = Facts { open, language: &text.language };
    documents::SheetText {
        language: text.language.clone(),
        right_to_left: word(&text.language, "direction") == "rtl",
        unchecked: !version.is_checked(&text.language),
        checked: facts.checked(version),
        approved: facts.approved(version),
        filled_in: facts.filled_in(text, filled),
        dated: dated(version),
        valid_until: facts.moment(version.sheet.valid_until_ms),
        next_update: facts.moment(version.sheet.next_update_ms),
        stands_in_for: Vec::new(),
        picture: version.sheet.picture.clone(),
        title: paper_pieces(&text.title, &text.language, filled),
        core: text.core.iter().map(|sentence| paper_pieces(sentence, &text.language, filled)).collect(),
        act: lines(&text.act),
        avoid: lines(&text.avoid),
        go: lines(&text.go),
        words: fixed_words(&text.language),
    }
}

fn paper_line(line: &SheetLine, language: &str, filled: &BTreeMap<String, Filled>) -> documents::SheetLine {
    documents::SheetLine { picture: line.picture.clone(), pieces: paper_pieces(&line.text, language, filled) }
}

fn paper_pieces(words: &str, language: &str, filled: &BTreeMap<String, Filled>) -> Vec<documents::SheetPiece> {
    let piece = |piece: Piece| match piece {
        Piece::Text(text) => documents::SheetPiece::Text(text),
        Piece::Blank(key) => documents::SheetPiece::Blank {
            value: value(filled, &key).unwrap_or_default(),
            label: label(&key, language),
        },
    };
    pieces(words).into_iter().map(piece).collect()
}

/// What a blank is called; its key when it has no name in this language.
fn label(key: &str, language: &str) -> String {
    let labels = shipped().blanks.get(key);
    labels.and_then(|labels| labels.get(language)).cloned().unwrap_or_else(|| key.replace('_', " "))
}

/// A fixed word in a language, else in Dutch.
pub(crate) fn word(language: &str, name: &str) -> String {
    let of = |language: &str| shipped().words.get(language).and_then(|words| words.get(name)).cloned();
    of(language).or_else(|| of("nl")).unwrap_or_default()
}

fn fixed_words(language: &str) -> documents::SheetWords {
    let word = |name| word(language, name);
    documents::SheetWords {
        act: word("act"),
        avoid: word("avoid"),
        go: word("go"),
        source: word("source"),
        valid_until: word("valid_until"),
        next_update: word("next_update"),
        confirmed: word("confirmed"),
        unconfirmed: word("unconfirmed"),
        not_approved: word("not_approved"),
        unchecked: word("unchecked"),
        machine: word("machine"),
        open_blanks: word("open_blanks"),
        reprint: word("reprint"),
        version: word("version"),
        page: word("page"),
        of: word("of"),
        check_code: word("check_code"),
        scan: word("scan"),
        shortened: word("shortened"),
    }
}

/// A card to point at for somebody who reads no Dutch: the titles of the sheets that hold, with their pictograms.
pub(crate) fn phrase_card(context: &Context, _: Nothing) -> Answer<DocumentMade> {
    let open = context.open()?;
    let card = documents::PhraseCard {
        point_name: open.point.name.clone(),
        exercise: open.point.exercise,
        languages: super::phrases::languages(),
        phrases: super::phrases::phrases(),
    };
    keep(context, "aanwijskaart", documents::phrase_card(&card))
}
