//! Work that asks no database, on all cores.

use rayon::prelude::*;

/// So few are done before another core wakes up.
const FEW: usize = 100;

/// Does the same with each, in their order, on all cores where that is worth it.
pub(super) fn on_all_cores<T: Send, R: Send>(items: Vec<T>, work: impl Fn(T) -> R + Send + Sync) -> Vec<R> {
    match items.len() {
        ..FEW => items.into_iter().map(work).collect(),
        _ => items.into_par_iter().map(work).collect(),
    }
}
