//! Stock that runs down (voorraad): what was counted, how fast it goes, and when it is gone.

use serde::{Deserialize, Serialize};

use crate::ids::EntryId;
use crate::logbook::{Fact, Reading, Ref, Stamp, each_once, opened};
use crate::replaced::Replaces;

/// An hour in milliseconds.
const HOUR_MS: i64 = 3_600_000;

/// Somebody counted.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct StockCounted {
    /// The article, by its code in the configuration.
    pub article: String,
    /// How many there are, in the article's unit.
    pub amount: i64,
    /// How many go in 24 hours; 0 when it does not run down.
    pub per_day: i64,
    /// The counts that stood on the author's screen and that this one replaces.
    pub seen: Vec<Ref>,
}

/// A count.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StockCount {
    /// Who counted, and when.
    pub stamp: Stamp,
    /// What.
    pub counted: StockCounted,
    /// The counts that it replaces.
    pub replaces: Vec<EntryId>,
}

impl StockCount {
    /// Folds the entries of one count; `None` while the first is not here.
    pub fn fold(readings: &[Reading]) -> Option<Self> {
        let readings = each_once(readings);
        let (first, counted) = opened(&readings, |fact| match fact {
            Fact::StockCounted(counted) => Some(counted),
            _ => None,
        })?;
        let stamp = &first.stamp;
        let replaces = counted.seen.iter().filter_map(|named| first.resolve(*named)).collect();
        Some(Self { stamp: stamp.clone(), counted: counted.clone(), replaces })
    }

    /// How many are left at a moment, as far as the count and the use tell; never below nothing.
    pub fn left(&self, now_ms: i64) -> i64 {
        let hours = now_ms.saturating_sub(self.stamp.times.wall.0).max(0) / HOUR_MS;
        (self.counted.amount - self.counted.per_day.saturating_mul(hours) / 24).max(0)
    }

    /// In how many hours it is gone; `None` when it does not run down.
    pub fn hours_left(&self, now_ms: i64) -> Option<i64> {
        let per_day = self.counted.per_day;
        let gone_after = self.counted.amount.saturating_mul(24).checked_div(per_day).filter(|_| per_day > 0)?;
        let hours = now_ms.saturating_sub(self.stamp.times.wall.0).max(0) / HOUR_MS;
        Some((gone_after - hours).max(0))
    }
}

impl Replaces for StockCount {
    fn entry(&self) -> EntryId {
        self.stamp.entry
    }

    fn replaces(&self) -> &[EntryId] {
        &self.replaces
    }
}

/// How many of an article go in 24 hours, when every person gets so many: drinking water for one.
pub fn use_of(persons: i64, per_person_per_day: i64) -> i64 {
    persons.max(0).saturating_mul(per_person_per_day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::DeviceId;
    use crate::logbook::{Audience, Writer};
    use crate::time::{Hybrid, Times, Wall};

    fn counted(amount: i64, per_day: i64) -> StockCount {
        let entry = EntryId { device: DeviceId([1; 16]), audience: Audience::TownHall, sequence: 1 };
        let times = Times { wall: Wall(0), hybrid: Hybrid(1) };
        let stamp = Stamp { entry, times, writer: Writer::default() };
        let counted = StockCounted { article: "drinking_water".to_owned(), amount, per_day, seen: Vec::new() };
        StockCount { stamp, counted, replaces: Vec::new() }
    }

    #[test]
    fn water_for_a_hundred_people_is_gone_after_its_hours() {
        let water = counted(600, use_of(100, 3));
        assert_eq!((water.hours_left(0), water.left(0)), (Some(48), 600));
        assert_eq!((water.hours_left(24 * HOUR_MS), water.left(24 * HOUR_MS)), (Some(24), 300));
        assert_eq!((water.hours_left(90 * HOUR_MS), water.left(90 * HOUR_MS)), (Some(0), 0));
    }

    #[test]
    fn what_nobody_uses_does_not_run_out_and_a_clock_set_back_gives_nothing_back() {
        assert_eq!(counted(12, 0).hours_left(500 * HOUR_MS), None);
        assert_eq!(counted(12, 24).left(-50 * HOUR_MS), 12);
    }
}
