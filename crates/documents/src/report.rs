//! A report: headings with lines and tables under them, signatures, and an annex. The handover of a shift, the diary, the
//! messages, the situation and the status report are such pages. Not here: what stands on them, which the caller says.

use serde::Serialize;

use crate::render::render;
use crate::{Error, Pdf};

/// What a report says.
#[derive(Debug, Clone, Serialize)]
pub struct Report {
    /// Name of the support point.
    pub point_name: String,
    /// Code of the support point, such as `ZB03`.
    pub point_code: String,
    /// Whether this is an exercise.
    pub exercise: bool,
    /// Its title.
    pub title: String,
    /// What it is, for whom and of when: one line under the title.
    pub subtitle: String,
    /// Whether it hangs on a wall: A3 in large letters.
    pub poster: bool,
    /// Who may read it, or that nothing in it is about a person; empty when that need not be said.
    pub notice: String,
    /// Its parts.
    pub sections: Vec<ReportSection>,
    /// Who signs; none when nobody does.
    pub signatures: Vec<Signature>,
    /// What is too long for the first pages; begins on a page of its own.
    pub annex: Vec<ReportSection>,
    /// By which the page is compared with the logbook, on every page: how many entries, and the digest.
    pub mark: String,
}

/// A part of a report.
#[derive(Debug, Clone, Serialize)]
pub struct ReportSection {
    /// Its heading.
    pub heading: String,
    /// What stands under it.
    pub blocks: Vec<ReportBlock>,
}

/// What can stand under a heading.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum ReportBlock {
    /// A paragraph.
    Text {
        /// Its words.
        text: String,
    },
    /// Lines, one under the other.
    Lines {
        /// The lines.
        lines: Vec<ReportLine>,
    },
    /// A table with a row of heads.
    Table {
        /// What the columns are.
        heads: Vec<String>,
        /// How wide each column is, beside the others.
        widths: Vec<u8>,
        /// The rows: as many cells as there are heads.
        rows: Vec<Vec<String>>,
    },
    /// A grid to be read from a distance: what stands for each column, row by row.
    Grid {
        /// The head of the first column, then of the others.
        heads: Vec<String>,
        /// The rows.
        rows: Vec<GridRow>,
    },
}

/// A row of a grid.
#[derive(Debug, Clone, Serialize)]
pub struct GridRow {
    /// What the row is about.
    pub head: String,
    /// What stands in each column after the first: more than one where people contradict each other.
    pub cells: Vec<Vec<GridCell>>,
}

/// What stands in a grid.
#[derive(Debug, Clone, Serialize)]
pub struct GridCell {
    /// In a word.
    pub lead: String,
    /// How much it must strike, without colour.
    pub emphasis: Emphasis,
    /// What more there is to say, one line after the other.
    pub lines: Vec<String>,
}

/// How much a word strikes on black and white paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Emphasis {
    /// White on black.
    Solid,
    /// In a frame.
    Framed,
    /// In bold letters.
    Bold,
    /// In grey.
    Faint,
}

/// A line.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ReportLine {
    /// What it begins with, in bold: a number, a time, a name; may be empty.
    pub lead: String,
    /// What it says.
    pub text: String,
    /// What is added in small letters; may be empty.
    pub note: String,
}

/// A signature.
#[derive(Debug, Clone, Serialize)]
pub struct Signature {
    /// In which function.
    pub role: String,
    /// Who signed; empty leaves a line to sign on.
    pub name: String,
    /// When; may be empty.
    pub at: String,
}

/// Prints it.
pub fn report(report: &Report) -> Result<Pdf, Error> {
    render("report.typ", report)
}
