//! Files of requests, in and out.

use std::collections::BTreeMap;

use super::{Moment, shape};

shape! {
    /// A file and how its columns are meant.
    pub struct ImportFile {
        /// The file's name.
        pub file_name: String,
        /// Path on this laptop, when the window's own dialog chose it.
        pub path: Option<String>,
        /// Content in base64, when a browser sent it.
        pub base64: Option<String>,
        /// Field name to column heading; absent lets the program guess.
        pub mapping: Option<BTreeMap<String, String>>,
        /// Category for rows without one; absent means rows need one.
        pub category: Option<String>,
        /// Urgency for rows without one; absent takes the category's.
        pub urgency: Option<String>,
        /// Takes out what may be a citizen service number (BSN), instead of keeping what nobody here may keep.
        #[serde(default)]
        pub without_bsn: bool,
    }

    /// What would happen.
    pub struct ImportPreview {
        /// Headings.
        pub columns: Vec<String>,
        /// The mapping as it holds.
        pub mapping: BTreeMap<String, String>,
        /// The first rows as they stand in the file.
        pub sample: Vec<Vec<String>>,
        /// Rows that would come in.
        pub good: u32,
        /// Rows that are here already.
        pub known: u32,
        /// Rows that are refused.
        pub bad: u32,
        /// When the same file was taken over before, whatever its columns were taken for then.
        pub taken_before: Option<Moment>,
        /// The first refused rows.
        pub problems: Vec<ImportProblem>,
        /// Lines that would come in with a number that may be a citizen service number (BSN), which nobody here may keep.
        pub bsn_lines: Vec<u32>,
    }

    /// Why a row is refused.
    pub struct ImportProblem {
        /// Line in the file, from 1.
        pub line: u32,
        /// The field, by its name.
        pub field: String,
        /// Why: `empty`, `unknown_category`, `unknown_urgency`, `bad_time`, `time_ahead`, `too_few_columns`, `too_many_columns`,
        /// `unknown_code` (of ticks), `too_long`, `not_text`, `exercise_differs`.
        pub reason: String,
        /// What stood there.
        pub found: String,
    }

    /// What happened.
    pub struct Imported {
        /// Rows that came in.
        pub taken: u32,
        /// Rows that were here already.
        pub known: u32,
        /// Rows that were refused.
        pub refused: u32,
        /// When the same file was taken over before.
        pub taken_before: Option<Moment>,
        /// Lines of rows that came in, now or before, with a number that may be a citizen service number (BSN) and was not
        /// taken out.
        pub bsn_lines: Vec<u32>,
        /// A CSV file with the refused rows, their line numbers and reasons. It holds personal text.
        pub reject_document: Option<super::DocumentMade>,
    }

    /// Which export.
    pub struct ExportRequests {
        /// `csv` or `json`.
        pub format: ExportFormat,
        /// With what was typed about people; else numbers, categories, times and counts only.
        pub personal: bool,
    }

    /// A format.
    #[derive(Copy, Eq)]
    pub enum ExportFormat {
        /// For spreadsheets: semicolons and a byte order mark.
        Csv,
        /// For programs.
        Json,
    }

    /// An export.
    pub struct Exported {
        /// The file.
        pub file: super::DocumentMade,
        /// Requests in it.
        pub requests: u32,
        /// Entries in the logbook at that moment.
        #[ts(type = "number")]
        pub entries: u64,
        /// Eight characters that stand for the heads of the logbook.
        pub digest: String,
    }
}
