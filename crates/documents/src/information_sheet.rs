//! A sheet of information to hand out: what happened, what to do, what not to do and where to go, in one language or in
//! several, with pictures for whoever does not read them. In black alone: no printer at a support point is sure of more.
//! Not here: which sheet is in force and what its lines say, which the caller fills in.
//!
//! Two QR codes may stand on it. One holds the text itself, because nobody can open an address when the network is
//! down; the other, when there is one, the address where the newest version is once it is up again.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::locale::Locale;
use crate::qr::{self, Code};
use crate::render::render;
use crate::{Error, Pdf, picture, take_along};

/// How big a sheet is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SheetFormat {
    /// A flyer to take along.
    A5,
    /// A page.
    A4,
    /// A poster, whose title and core message are read from three metres.
    A3,
    /// Large print on A4, for whoever sees badly: no running text below 18 points.
    Large,
}

/// Everything that comes out of the printer at once: one sheet, or all sheets in a language.
#[derive(Debug, Clone)]
pub struct SheetPrint {
    /// How big.
    pub format: SheetFormat,
    /// The sheets, each with page numbers of its own.
    pub sheets: Vec<InformationSheet>,
    /// Whether the same was printed before.
    pub reprint: bool,
    /// Whether this is an exercise.
    pub exercise: bool,
}

/// One version of one sheet.
#[derive(Debug, Clone, Serialize)]
pub struct InformationSheet {
    /// Code of the sheet, such as `B07`.
    pub code: String,
    /// Which version of it.
    pub version: u32,
    /// Name of the support point.
    pub point_name: String,
    /// Code of the support point, such as `ZB03`.
    pub point_code: String,
    /// Where it holds; empty when it holds everywhere.
    pub area: String,
    /// Whether what it says is confirmed.
    pub confirmed: bool,
    /// Where its facts come from.
    pub sources: Vec<String>,
    /// The code that tells this version from another on the telephone.
    pub check_code: String,
    /// The address where the newest version is; empty when there is none.
    pub web_address: String,
    /// What it says, once for each language, in this order.
    pub texts: Vec<SheetText>,
}

/// What a sheet says in one language.
#[derive(Debug, Clone, Serialize)]
pub struct SheetText {
    /// The language as a BCP 47 tag, such as `nl` or `ar`.
    pub language: String,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// Whether a machine translated it and nobody has read it yet.
    pub unchecked: bool,
    /// By whom the translation was read and when, as text; empty when that was not said.
    pub checked: String,
    /// By whom it was approved and when, as text; empty when nobody did.
    pub approved: String,
    /// By whom the blanks were filled in last and when, as text; empty when that was not said.
    pub filled_in: String,
    /// Of which day the version is, as text; empty when nobody knows.
    pub dated: String,
    /// Until when it holds, as text; empty leaves a line to write it on.
    pub valid_until: String,
    /// When there is news again, as text; empty leaves a line to write it on.
    pub next_update: String,
    /// The languages that were asked for and for which this text stands in.
    pub stands_in_for: Vec<SheetMissing>,
    /// Name of the pictogram of the whole; nothing is drawn for an unknown one.
    pub picture: String,
    /// The title.
    pub title: Vec<SheetPiece>,
    /// The core message, a sentence each.
    pub core: Vec<Vec<SheetPiece>>,
    /// What to do.
    pub act: Vec<SheetLine>,
    /// What not to do.
    pub avoid: Vec<SheetLine>,
    /// Where to go.
    pub go: Vec<SheetLine>,
    /// The fixed words in this language.
    pub words: SheetWords,
}

/// A language that was asked for and in which there is no text.
#[derive(Debug, Clone, Serialize)]
pub struct SheetMissing {
    /// The language of the sentence as a BCP 47 tag.
    pub language: String,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// That the sheet is not there in the language.
    pub sentence: String,
}

/// One line of a list.
#[derive(Debug, Clone, Serialize)]
pub struct SheetLine {
    /// Name of its pictogram; nothing is drawn for an unknown one.
    pub picture: String,
    /// What it says.
    pub pieces: Vec<SheetPiece>,
}

/// A part of a line, a sentence or a title.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SheetPiece {
    /// Words.
    Text(String),
    /// A local fact.
    Blank {
        /// What belongs there, such as `adres van het waterpunt`.
        label: String,
        /// The fact; empty to leave a line to write it on.
        value: String,
    },
}

/// The fixed words of a sheet in one language.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SheetWords {
    /// Heading above what to do.
    pub act: String,
    /// Heading above what not to do.
    pub avoid: String,
    /// Heading above where to go.
    pub go: String,
    /// Before the sources.
    pub source: String,
    /// Before the time until which it holds.
    pub valid_until: String,
    /// Before the time of the next update.
    pub next_update: String,
    /// That what it says is confirmed.
    pub confirmed: String,
    /// That it is not.
    pub unconfirmed: String,
    /// That no municipality approved it yet.
    pub not_approved: String,
    /// That a machine translated it and nobody has read it yet.
    pub unchecked: String,
    /// The same in one or two words, for the foot of each page.
    pub machine: String,
    /// That some blanks are still open.
    pub open_blanks: String,
    /// That it was printed before.
    pub reprint: String,
    /// Before the number of the version.
    pub version: String,
    /// Before the number of the page.
    pub page: String,
    /// Between the number of the page and how many there are.
    pub of: String,
    /// Before the check code.
    pub check_code: String,
    /// Below the code with the text: that a telephone reads it without a network.
    pub scan: String,
    /// Behind that: that the end of the text is not in the code.
    pub shortened: String,
}

/// The template of the sheets.
pub(crate) const TEMPLATE: &str = "information_sheet.typ";

/// What the template reads.
#[derive(Serialize)]
pub(crate) struct View<'a> {
    point_name: &'a str,
    point_code: &'a str,
    format: SheetFormat,
    reprint: bool,
    exercise: bool,
    /// Each picture once, however many lines bear it.
    pictures: BTreeMap<&'a str, &'a str>,
    sheets: Vec<SheetView<'a>>,
}

#[derive(Serialize)]
struct SheetView<'a> {
    #[serde(flatten)]
    sheet: &'a InformationSheet,
    web_code: Option<Code>,
    /// One for each text.
    made: Vec<Made<'a>>,
}

/// What a page needs of a text besides its words.
#[derive(Serialize)]
struct Made<'a> {
    locale: Locale<'a>,
    code: Option<Code>,
    /// Whether the code holds less than the text.
    shortened: bool,
    /// The languages of the sentences about languages that are missing.
    missing: Vec<Locale<'a>>,
}

/// Prints sheets. A text that is too long for one page goes on to the next.
pub fn information_sheet(print: &SheetPrint) -> Result<Pdf, Error> {
    information_sheet_with(print, &BTreeMap::new())
}

/// The same with more pictures than ours, as SVG by their names.
pub fn information_sheet_with(print: &SheetPrint, more: &BTreeMap<String, String>) -> Result<Pdf, Error> {
    let mut view = view(print);
    let names = print.sheets.iter().flat_map(|sheet| &sheet.texts).flat_map(names_of_pictures);
    let drawn = names.filter_map(|name| Some((name, more.get(name)?.as_str())));
    for (name, drawing) in drawn {
        view.pictures.entry(name).or_insert(drawing);
    }
    render(TEMPLATE, &view)
}

/// Adds to the sheets what a page needs besides their words.
pub(crate) fn view(print: &SheetPrint) -> View<'_> {
    let first = print.sheets.first();
    View {
        point_name: first.map_or("", |sheet| &sheet.point_name),
        point_code: first.map_or("", |sheet| &sheet.point_code),
        format: print.format,
        reprint: print.reprint,
        exercise: print.exercise,
        pictures: print.sheets.iter().flat_map(pictures).collect(),
        sheets: print.sheets.iter().map(|sheet| sheet_view(sheet, print.format)).collect(),
    }
}

fn sheet_view(sheet: &InformationSheet, format: SheetFormat) -> SheetView<'_> {
    let made = sheet.texts.iter().map(|text| made(sheet, text, format)).collect();
    SheetView { sheet, web_code: qr::code(&sheet.web_address, qr::POSTER), made }
}

fn made<'a>(sheet: &'a InformationSheet, text: &'a SheetText, format: SheetFormat) -> Made<'a> {
    let (code, shortened) = take_along::code(sheet, text, format);
    let missing = text.stands_in_for.iter().map(|missing| Locale::of(&missing.language)).collect();
    Made { locale: Locale::of(&text.language), code, shortened, missing }
}

fn pictures(sheet: &InformationSheet) -> impl Iterator<Item = (&str, &'static str)> {
    sheet.texts.iter().flat_map(names_of_pictures).filter_map(|name| Some((name, picture(name)?)))
}

fn names_of_pictures(text: &SheetText) -> impl Iterator<Item = &str> {
    let lines = text.act.iter().chain(&text.avoid).chain(&text.go);
    lines.map(|line| line.picture.as_str()).chain([text.picture.as_str()])
}
