//! What a page says about a version besides its words: by whom, when, until when. Each in the language of the page.

use std::collections::BTreeMap;

use steunpunt_domain::blank::Filled;
use steunpunt_domain::information_sheet::{BASE_LANGUAGE, Origin, Piece, SheetText, SheetVersion, pieces};
use steunpunt_domain::logbook::Stamp;
use steunpunt_domain::time::Wall;

use super::paper::word;
use crate::app::OpenPoint;
use crate::clock::{day_in_numbers, in_numbers, on_paper};

/// The facts of a page in one language.
pub(super) struct Facts<'a> {
    pub open: &'a OpenPoint,
    pub language: &'a str,
}

impl Facts<'_> {
    /// A moment; nothing when there is none.
    pub fn moment(&self, at_ms: Option<i64>) -> String {
        at_ms.map(|at| self.at(Wall(at))).unwrap_or_default()
    }

    fn at(&self, at: Wall) -> String {
        if self.language == BASE_LANGUAGE { on_paper(at) } else { in_numbers(at) }
    }

    /// By whom the version was approved and when; nothing when nobody did. Of a publisher it is not known when.
    pub fn approved(&self, version: &SheetVersion) -> String {
        if let Some(publisher) = &version.publisher {
            return format!("{}: {}", word(self.language, "approved_by"), publisher.by.name);
        }
        version.approved.as_ref().map(|stamp| self.by("approved_by", stamp)).unwrap_or_default()
    }

    /// By whom the translation was read and when; nothing when nobody here said so.
    pub fn checked(&self, version: &SheetVersion) -> String {
        let Some(check) = version.checked.get(self.language) else { return String::new() };
        if check.by.is_empty() {
            return self.by("checked_by", &check.stamp);
        }
        format!("{}: {}, {}", word(self.language, "checked_by"), check.by, self.at(check.stamp.times.wall))
    }

    /// By whom the blanks of these words were filled in last and when, so that nobody takes it for what was approved.
    pub fn filled_in(&self, text: &SheetText, filled: &BTreeMap<String, Filled>) -> String {
        let keys = text.shown().flat_map(pieces).filter_map(|piece| match piece {
            Piece::Blank(key) => Some(key),
            Piece::Text(_) => None,
        });
        let written =
            keys.filter_map(|key| filled.get(&key)).filter(|filled| filled.values.iter().any(|it| !it.is_empty()));
        let last = written.filter_map(|filled| filled.last.as_ref()).max_by_key(|stamp| stamp.reading_order());
        last.map(|stamp| self.by("filled_by", stamp)).unwrap_or_default()
    }

    fn by(&self, what: &str, stamp: &Stamp) -> String {
        format!("{}: {}, {}", word(self.language, what), self.whom(stamp), self.at(stamp.times.wall))
    }

    /// A role and never a name, because it hangs on walls. Roles have no names in other languages.
    fn whom(&self, stamp: &Stamp) -> String {
        if stamp.is_of_town_hall() {
            return word(self.language, "municipality");
        }
        let role = self.open.configuration.roles.iter().find(|role| *role.code == *stamp.writer.role);
        let role = role.filter(|_| self.language == BASE_LANGUAGE).map(|role| role.label.nl.to_lowercase());
        role.into_iter().chain([self.open.point.name.clone()]).collect::<Vec<_>>().join(" ")
    }
}

/// The day of a version: when it was written here, or the last day on which one of its sources was read.
pub(super) fn dated(version: &SheetVersion) -> String {
    if matches!(version.origin, Origin::Point | Origin::TownHall) {
        return version.written.first().map(|stamp| day_in_numbers(stamp.times.wall)).unwrap_or_default();
    }
    let read = version.sheet.sources.iter().map(|source| source.read.as_str()).max().unwrap_or_default();
    read.split('-').rev().collect::<Vec<_>>().join("-")
}
