//! Handing out a shift.

use steunpunt_domain::ids::HandoverId;

use super::{choice, shape};

choice! {
    /// What is handed out.
    pub enum ShiftPart {
        /// The handover.
        Handover,
        /// The diary.
        Diary,
        /// The messages.
        Messages,
        /// The figures of the shift.
        Figures,
    }

    /// As what.
    pub enum ShiftFormat {
        /// A page to print.
        Pdf,
        /// For spreadsheets: semicolons and a byte order mark.
        Csv,
        /// For programs.
        Json,
    }
}

impl ShiftPart {
    /// Its name in the file's name.
    pub(crate) fn in_dutch(self) -> &'static str {
        match self {
            Self::Handover => "overdracht",
            Self::Diary => "logboek",
            Self::Messages => "berichten",
            Self::Figures => "cijfers",
        }
    }
}

impl ShiftFormat {
    /// The ending of the file.
    pub(crate) fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }
}

shape! {
    /// Hand out a part of a shift.
    pub struct ExportShift {
        /// What.
        pub part: ShiftPart,
        /// Which handover; absent for how it would be now.
        #[ts(type = "string | null")]
        pub id: Option<HandoverId>,
        /// With what was typed about people.
        pub personal: bool,
        /// As what.
        pub format: ShiftFormat,
    }

    /// Print a part of a shift.
    pub struct PrintShift {
        /// What.
        pub part: ShiftPart,
        /// Which handover; absent for how it would be now.
        #[ts(type = "string | null")]
        pub id: Option<HandoverId>,
        /// With what was typed about people.
        pub personal: bool,
    }

    /// Write everything of a shift at once: the handover, the diary, the messages and the figures, each as every format.
    pub struct WriteShift {
        /// Which handover; absent for how it would be now.
        #[ts(type = "string | null")]
        pub id: Option<HandoverId>,
        /// With what was typed about people.
        pub personal: bool,
        /// The folder or the stick.
        pub folder: String,
    }

    /// What stands in the folder now, all of it or nothing.
    pub struct ShiftWritten {
        /// The new folder in it, by its name.
        pub name: String,
        /// The files, by their names.
        pub files: Vec<String>,
        /// How many bytes that is.
        #[ts(type = "number")]
        pub bytes: u64,
        /// The stick may be pulled out.
        pub may_pull_out: bool,
        /// Entries in the logbook at that moment.
        #[ts(type = "number")]
        pub entries: u64,
        /// Eight characters that stand for the heads of the logbook.
        pub digest: String,
    }

    /// What was handed out.
    pub struct ShiftExported {
        /// The file.
        pub file: super::DocumentMade,
        /// Entries in the logbook at that moment.
        #[ts(type = "number")]
        pub entries: u64,
        /// Eight characters that stand for the heads of the logbook.
        pub digest: String,
    }
}
