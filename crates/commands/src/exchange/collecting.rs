//! The codes that are being scanned, one chain at a time, and those that were made last.

use std::sync::{Mutex, MutexGuard, PoisonError};

use steunpunt_sync::qr::Collector;

use super::code::Made;
use crate::shapes::exchange::code::MakeCodes;

/// The parts so far, and what is on the screen.
#[derive(Default)]
pub(crate) struct Collecting {
    parts: Mutex<Collector>,
    made: Mutex<Option<(MakeCodes, Made)>>,
}

impl Collecting {
    pub(super) fn parts(&self) -> MutexGuard<'_, Collector> {
        self.parts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins anew.
    pub fn forget(&self) {
        *self.parts() = Collector::default();
    }

    /// These are on the screen now, with their passphrase if they need one.
    pub(super) fn show(&self, of: MakeCodes, made: Made) {
        *self.shown() = Some((of, made));
    }

    /// What is on the screen for this question: paper must hold the same, sealed under the same words.
    pub(super) fn on_screen(&self, of: &MakeCodes) -> Option<Made> {
        self.shown().as_ref().filter(|(shown, _)| shown == of).map(|(_, made)| made.clone())
    }

    /// Somebody else comes to the laptop: the words on the screen are not theirs. What was scanned stays.
    pub fn forget_shown(&self) {
        *self.shown() = None;
    }

    /// Another store is opened, or none.
    pub fn forget_all(&self) {
        self.forget();
        self.forget_shown();
    }

    fn shown(&self) -> MutexGuard<'_, Option<(MakeCodes, Made)>> {
        self.made.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
