//! What stands among entries that each name those they replace: the state of a facility, a count of the stock, who is in
//! charge. Two that did not know of each other both stand, and people see both: no clock decides.

use std::collections::BTreeSet;

use crate::ids::EntryId;

/// An entry that may replace others.
pub trait Replaces {
    /// Its own name.
    fn entry(&self) -> EntryId;
    /// Those that its author saw and replaced.
    fn replaces(&self) -> &[EntryId];
}

/// Those that nobody replaced, by their names.
pub fn standing<T: Replaces>(all: &[T]) -> Vec<&T> {
    let replaced: BTreeSet<EntryId> = all.iter().flat_map(Replaces::replaces).copied().collect();
    let mut left: Vec<&T> = all.iter().filter(|one| !replaced.contains(&one.entry())).collect();
    left.sort_by_key(|one| one.entry());
    left
}
