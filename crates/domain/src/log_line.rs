//! Lines of the diary (logboek) that a person writes: decisions, events, contacts, incidents. Never changed: a correction
//! is a new line. Kept at the point. What the rest of the program does is not written here: it shows by itself.

use serde::{Deserialize, Serialize};

use crate::erasing::{Erasure, erasure, without_erased_words};
use crate::ids::EntryId;
use crate::logbook::{Fact, Kind, Reading, Ref, Stamp, each_once, opened};

/// What a line can be about.
pub const LOG_SORTS: [&str; 4] = ["decision", "event", "contact", "incident"];

/// A line is written.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct LogLineWritten {
    /// One of [`LOG_SORTS`].
    pub sort: String,
    /// What happened or was decided.
    pub text: String,
    /// Why it was decided; empty for the others.
    pub reason: String,
    /// Whether somebody who can know it has confirmed it.
    pub confirmed: bool,
    /// When it happened, in milliseconds since 1970; earlier than the entry when it is written afterwards.
    pub at_ms: i64,
    /// The request or other item it is about.
    pub about: Option<Ref>,
    /// The line that it corrects.
    pub corrects: Option<Ref>,
}

/// A line of the diary.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LogLine {
    /// Who wrote it, and when.
    pub stamp: Stamp,
    /// What it says; without words when it was erased.
    pub written: LogLineWritten,
    /// The item it is about.
    pub about: Option<EntryId>,
    /// The line that it corrects.
    pub corrects: Option<EntryId>,
    /// When its words were erased, by whom and why, if they were.
    pub erased: Option<Erasure>,
}

impl LogLine {
    /// Folds the entries of one line; `None` while the first is not here.
    pub fn fold(readings: &[Reading]) -> Option<Self> {
        let readings = without_erased_words(readings);
        let erased = erasure(&readings);
        let readings = each_once(&readings);
        let (first, written) = opened(&readings, |fact| match fact {
            Fact::LogLineWritten(written) => Some(Some(written)),
            Fact::Erased(Kind::LogLineWritten) => Some(None),
            _ => None,
        })?;
        let stamp = &first.stamp;
        let resolve = |named: Option<Ref>| named.and_then(|named| first.resolve(named));
        let written = written.cloned().unwrap_or_else(|| LogLineWritten::wordless(stamp));
        let (about, corrects) = (resolve(written.about), resolve(written.corrects));
        Some(Self { stamp: stamp.clone(), written, about, corrects, erased })
    }

    /// Whether the next crew has to know it, and the one after that: what was decided, and what nobody has confirmed.
    pub fn is_open(&self) -> bool {
        self.erased.is_none() && (self.is_decision() || !self.written.confirmed)
    }

    /// Whether it is a decision.
    pub fn is_decision(&self) -> bool {
        self.written.sort == "decision"
    }
}

impl LogLineWritten {
    fn wordless(stamp: &Stamp) -> Self {
        Self {
            sort: String::new(),
            text: String::new(),
            reason: String::new(),
            confirmed: false,
            at_ms: stamp.times.wall.0,
            about: None,
            corrects: None,
        }
    }
}
