//! How far the demo point is being set up, for the screen that waits for it.

use std::sync::atomic::{AtomicU32, Ordering};

/// Nothing is being set up.
const NOTHING: u32 = u32::MAX;

/// How much of it is there, in percent.
pub(crate) struct Preparing(AtomicU32);

impl Default for Preparing {
    fn default() -> Self {
        Self(AtomicU32::new(NOTHING))
    }
}

impl Preparing {
    /// So much is there now.
    pub fn is_at(&self, percent: u32) {
        self.0.store(percent, Ordering::Relaxed);
    }

    /// It is all there, or it failed.
    pub fn ends(&self) {
        self.is_at(NOTHING);
    }

    /// How much is there; nothing while nothing is being set up.
    pub fn percent(&self) -> Option<u32> {
        Some(self.0.load(Ordering::Relaxed)).filter(|percent| *percent != NOTHING)
    }
}
