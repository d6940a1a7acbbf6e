//! The diary: what people wrote in it, and what the rest of the program did meanwhile.

use steunpunt_domain::ids::{EntryId, LogLineId, RequestId};

use super::checklist::Obstacle;
use super::thing::Thing;
use super::{Moment, shape};

shape! {
    /// A page of the diary, the newest first.
    pub struct LogPage {
        /// The lines.
        pub lines: Vec<LogEntry>,
        /// Whether there are older ones.
        pub more: bool,
    }

    /// A line: written by somebody, or what the program did.
    pub struct LogEntry {
        /// Its id; absent for what appears by itself.
        #[ts(type = "string | null")]
        pub id: Option<LogLineId>,
        /// When it happened.
        pub at: Moment,
        /// When it was written down.
        pub written_at: Moment,
        /// Who wrote it or did it.
        pub by: String,
        /// decision, event, contact, incident; or for what appears by itself: request, emergency, sheet, message,
        /// facility, stock, point, handover.
        pub sort: String,
        /// What it says; for what appears by itself the number, code or name that it is about.
        pub text: String,
        /// Why it was decided; for what appears by itself what became of it, by its code.
        pub reason: String,
        /// Whether somebody confirmed it.
        pub confirmed: bool,
        /// The request it is about.
        #[ts(type = "string | null")]
        pub request: Option<RequestId>,
        /// The number of that request.
        pub number: Option<String>,
        /// What a line that appeared by itself is about, to be opened.
        pub thing: Option<Thing>,
        /// What still had to be done when the point opened or closed all the same.
        pub left: Vec<Obstacle>,
        /// The line that it corrects.
        #[ts(type = "string | null")]
        pub corrects: Option<LogLineId>,
        /// Whether a later line corrects it.
        pub corrected: bool,
        /// When its words were erased.
        pub erased: Option<Moment>,
    }

    /// Which part of the diary.
    pub struct ListLog {
        /// Words or half words; empty for all.
        pub search: String,
        /// Sorts; empty for all.
        pub sorts: Vec<String>,
        /// Only what happened before this; absent for the newest.
        pub before: Option<Moment>,
        /// At most so many.
        pub limit: u32,
    }

    /// Write a line.
    pub struct WriteLogLine {
        /// decision, event, contact or incident.
        pub sort: String,
        /// What happened or was decided.
        pub text: String,
        /// Why; for decisions.
        pub reason: String,
        /// Whether somebody who can know it confirmed it.
        pub confirmed: bool,
        /// When it happened; absent for now.
        pub at: Option<Moment>,
        /// The request it is about.
        #[ts(type = "string | null")]
        pub about: Option<EntryId>,
        /// The line that it corrects.
        #[ts(type = "string | null")]
        pub corrects: Option<LogLineId>,
        /// The draft it came from.
        #[ts(optional)]
        pub draft: Option<String>,
    }

    /// Somebody is named in it: its words go for good.
    pub struct EraseLogLine {
        /// Which line.
        #[ts(type = "string")]
        pub id: LogLineId,
        /// Why, by its code in the configuration.
        pub reason: String,
    }
}
