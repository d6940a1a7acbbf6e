//! The codes that are being scanned, one chain at a time.

use std::sync::{Mutex, MutexGuard, PoisonError};

use steunpunt_sync::qr::Collector;

/// The parts so far.
#[derive(Default)]
pub(crate) struct Collecting(Mutex<Collector>);

impl Collecting {
    pub(super) fn parts(&self) -> MutexGuard<'_, Collector> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins anew.
    pub fn forget(&self) {
        *self.parts() = Collector::default();
    }
}
