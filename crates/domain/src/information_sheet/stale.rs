//! What nobody replaced in time: whoever got it may act on old news.

use super::{Library, SheetStanding, SheetVersion};

/// A version that is not up to date, although nothing took its place and nobody withdrew it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stale {
    /// It held until a moment, in milliseconds since 1970.
    Expired(i64),
    /// It still holds, and the next version was promised for a moment, in milliseconds since 1970.
    UpdateOverdue(i64),
}

impl Library {
    /// The versions that are not up to date at a moment, in milliseconds since 1970.
    pub fn stale(&self, now_ms: i64) -> Vec<(&SheetVersion, Stale)> {
        let versions = self.codes().flat_map(|code| self.versions(code));
        versions.filter_map(|version| Some((version, self.staleness(version, now_ms)?))).collect()
    }

    fn staleness(&self, version: &SheetVersion, now_ms: i64) -> Option<Stale> {
        match self.standing(version, now_ms) {
            SheetStanding::Expired(until) => Some(Stale::Expired(until)),
            SheetStanding::InForce => version.sheet.promise_broken(now_ms).map(Stale::UpdateOverdue),
            _ => None,
        }
    }

    /// When the next version was promised of those that are not up to date: the longest ago.
    pub fn update_overdue(&self, now_ms: i64) -> Option<i64> {
        self.stale(now_ms).into_iter().filter_map(|(version, _)| version.sheet.promise_broken(now_ms)).min()
    }
}
