//! Types of time. There is no `now` here: whoever writes an entry brings the time.

use serde::{Deserialize, Serialize};

/// Milliseconds since 1970-01-01 UTC by a laptop's clock, as people there last put it right. It may be wrong by any
/// amount.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Wall(pub i64);

impl Wall {
    /// This moment and some minutes more.
    pub fn plus_minutes(self, minutes: i64) -> Self {
        Self(self.0.saturating_add(minutes.saturating_mul(60_000)))
    }
}

/// A hybrid clock: 48 bits of milliseconds and a counter of 16 bits. It only rises on one device, so that
/// lists keep the order of writing when the wall clock is set back. It decides nothing but the order of lists.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Hybrid(pub u64);

impl Hybrid {
    /// The next value after `self` for an entry written at `wall`.
    #[must_use]
    pub fn next(self, wall: Wall) -> Self {
        let from_wall = u64::try_from(wall.0).unwrap_or(0).min((1 << 47) - 1) << 16;
        Self(from_wall.max(self.0.saturating_add(1)))
    }
}

/// The two times an entry bears: both are for people to read, neither decides anything.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Times {
    /// What the laptop said when the entry was written.
    pub wall: Wall,
    /// The device's hybrid clock.
    pub hybrid: Hybrid,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hybrid_clock_rises_although_the_wall_clock_falls_back() {
        let late = Hybrid::default().next(Wall(1_000_000));
        let early = late.next(Wall(5));
        assert!(early > late);
    }

    #[test]
    fn a_clock_before_1970_is_no_reason_to_stop() {
        assert_eq!(Hybrid::default().next(Wall(-5)), Hybrid(1));
    }
}
