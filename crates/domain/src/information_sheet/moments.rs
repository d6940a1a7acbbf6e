//! From when until when a version holds, as far as that makes sense.

use super::Sheet;

/// A sheet holds two years at most: what says more is a slip of the keyboard.
const LONGEST_MS: i64 = 2 * 366 * 24 * 60 * 60 * 1000;

/// The moments of a version, in milliseconds since 1970.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SheetMoments {
    /// From when it holds; at once when absent.
    pub from_ms: Option<i64>,
    /// Until when it holds.
    pub until_ms: Option<i64>,
    /// When the next version is expected.
    pub next_ms: Option<i64>,
}

/// What is wrong with a moment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WrongMoment {
    /// It is over.
    Past,
    /// It is more than two years away.
    TooFar,
    /// It ends before it begins.
    EndsFirst,
}

impl SheetMoments {
    /// Those of a sheet.
    pub fn of(sheet: &Sheet) -> Self {
        Self { from_ms: sheet.valid_from_ms, until_ms: sheet.valid_until_ms, next_ms: sheet.next_update_ms }
    }

    /// The field that makes no sense at a moment, as the files of a sheet call it, and why. That the next version is
    /// overdue is no fault of what is read; who writes one is asked about it.
    pub fn fault(&self, now_ms: i64) -> Option<(&'static str, WrongMoment)> {
        let latest = now_ms.saturating_add(LONGEST_MS);
        let named = [("valid_from", self.from_ms), ("valid_until", self.until_ms), ("next_update", self.next_ms)];
        let too_far = named.into_iter().find(|(_, at)| at.is_some_and(|at| at > latest));
        match (self.from_ms, self.until_ms) {
            _ if too_far.is_some() => too_far.map(|(field, _)| (field, WrongMoment::TooFar)),
            (Some(from), Some(until)) if from >= until => Some(("valid_until", WrongMoment::EndsFirst)),
            (_, Some(until)) if until <= now_ms => Some(("valid_until", WrongMoment::Past)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_over_ends_first_or_is_years_away_is_a_fault() {
        let now = 1_000;
        let fault = |from_ms, until_ms, next_ms| SheetMoments { from_ms, until_ms, next_ms }.fault(now);
        assert_eq!(fault(None, None, None), None);
        assert_eq!(fault(Some(0), Some(1_001), Some(0)), None);
        assert_eq!(fault(None, Some(1_000), None), Some(("valid_until", WrongMoment::Past)));
        assert_eq!(fault(Some(2_000), Some(1_500), None), Some(("valid_until", WrongMoment::EndsFirst)));
        let far = now + LONGEST_MS;
        assert_eq!(fault(None, Some(far), Some(far + 1)), Some(("next_update", WrongMoment::TooFar)));
    }
}
