//! How threads and the end of the program keep out of each other's way. The cipher's library cleans up at the end and
//! must not be in use then: whoever ends the program waits for those who work, and nobody begins after that.

use std::sync::{Arc, PoisonError, RwLockReadGuard};

use crate::app::{Inner, OpenPoint};

/// Says that this thread works, so that the program does not end under it; nothing when it is ending.
pub(crate) fn working(app: &Inner) -> Option<RwLockReadGuard<'_, bool>> {
    let guard = app.ended.read().unwrap_or_else(PoisonError::into_inner);
    (!*guard).then_some(guard)
}

/// Does something with the open store on a thread of its own. Whoever lets go of a store last closes it, and that is work
/// too: when the program is ending it stays open, and what it holds is whole in its file.
pub(crate) fn holding<T>(app: &Inner, open: Arc<OpenPoint>, work: impl FnOnce(&Arc<OpenPoint>) -> T) -> T {
    let done = work(&open);
    match working(app) {
        Some(_working) => drop(open),
        None => std::mem::forget(open),
    }
    done
}
