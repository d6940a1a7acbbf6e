//! Times in a frame: seconds, each from the entry before, because a person reads them in minutes.

use steunpunt_domain::time::{Hybrid, Times, Wall};

use super::super::Unreadable;
use super::super::column::{Input, put_varint, unzigzag, zigzag};

/// 2026-01-01 00:00:00 UTC in seconds since 1970: before that there were no frames.
const EPOCH: i64 = 1_767_225_600;

/// The clock that the entry before had, and how many went before.
pub(super) struct Clock {
    before: i64,
    count: u16,
}

impl Clock {
    pub(super) fn new() -> Self {
        Self { before: EPOCH, count: 0 }
    }

    /// Writes times and says what the reader will make of them.
    pub(super) fn put(&mut self, out: &mut Vec<u8>, times: Times) -> Times {
        let hybrid = (times.hybrid.0 >> 16) as i64 / 1000;
        let wall = times.wall.0.div_euclid(1000);
        let apart = wall != hybrid;
        put_varint(out, 2 * zigzag(hybrid - self.before) + u64::from(apart));
        if apart {
            put_varint(out, zigzag(wall - hybrid));
        }
        self.at(hybrid, wall)
    }

    /// Reads times.
    pub(super) fn take(&mut self, input: &mut Input) -> Result<Times, Unreadable> {
        let head = input.varint()?;
        let hybrid = self.before.checked_add(unzigzag(head / 2)).ok_or(Unreadable::Damaged)?;
        let beyond = if head % 2 == 0 { 0 } else { unzigzag(input.varint()?) };
        let wall = hybrid.checked_add(beyond).ok_or(Unreadable::Damaged)?;
        let possible = (0..=(1 << 48) / 1000).contains(&hybrid) && wall.checked_mul(1000).is_some();
        let canonical = head % 2 == 0 || beyond != 0;
        if possible && canonical { Ok(self.at(hybrid, wall)) } else { Err(Unreadable::Damaged) }
    }

    /// The counter keeps the entries of one frame in their order.
    fn at(&mut self, hybrid: i64, wall: i64) -> Times {
        let clock = (hybrid as u64 * 1000) << 16 | u64::from(self.count);
        self.before = hybrid;
        self.count = self.count.saturating_add(1);
        Times { wall: Wall(wall.wrapping_mul(1000)), hybrid: Hybrid(clock) }
    }
}
