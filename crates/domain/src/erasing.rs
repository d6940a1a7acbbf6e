//! Erasing the personal details of an item: the words go, and with them the salt; that they were written, when and
//! by whom stays. Deliberately not here: taking the bytes away, which is the store's.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::logbook::{Fact, Reading, Stamp};

/// Somebody erased the personal details of an item: all that were written, and all that may still arrive.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ItemErased {
    /// Why, by its code in the configuration.
    pub reason: String,
    /// The item's number, because that of an emergency report stands in what is erased.
    pub number: String,
}

/// When the details went, by whom and why.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Erasure {
    /// Who and when.
    pub stamp: Stamp,
    /// Why, by its code in the configuration.
    pub reason: String,
    /// The item's number.
    pub number: String,
}

/// The erasure of an item, if it was erased; the first by the hybrid clock when two people did so.
pub(crate) fn erasure(readings: &[Reading]) -> Option<Erasure> {
    let erasures = readings.iter().filter_map(|reading| match &reading.body.fact {
        Fact::ItemErased(erased) => {
            Some(Erasure { stamp: reading.stamp.clone(), reason: erased.reason.clone(), number: erased.number.clone() })
        }
        _ => None,
    });
    erasures.min_by_key(|erasure| erasure.stamp.reading_order())
}

/// The entries of an item as they count once it is erased, whether or not the words were taken away already: a fold
/// must not depend on what came first, the words or the erasing.
pub(crate) fn without_erased_words(readings: &[Reading]) -> Cow<'_, [Reading]> {
    if erasure(readings).is_none() {
        return Cow::Borrowed(readings);
    }
    let left = |reading: &Reading| if reading.is_personal() { reading.erased() } else { reading.clone() };
    Cow::Owned(readings.iter().map(left).collect())
}
