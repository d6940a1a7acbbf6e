//! How large a message may be: small at first, larger while answers come soon, so that a slow line is never blocked for
//! long and a quick one hardly ever waits.

use std::time::Duration;

const FIRST: usize = 16 << 10;
const LEAST: usize = 1 << 10;
const MOST: usize = 256 << 10;
const SOON: Duration = Duration::from_secs(2);
const LATE: Duration = Duration::from_secs(10);

/// Bytes of entries that the next message may hold.
pub(super) struct Pace(usize);

impl Default for Pace {
    fn default() -> Self {
        Self(FIRST)
    }
}

impl Pace {
    pub fn bytes(&self) -> usize {
        self.0
    }

    pub fn answered_after(&mut self, took: Duration) {
        self.0 = match took {
            _ if took <= SOON => (self.0 * 2).min(MOST),
            _ if took >= LATE => (self.0 / 2).max(LEAST),
            _ => self.0,
        };
    }
}
