//! Erasing the personal details of an item: the words go, and with them the salt; that they were written, when and
//! by whom stays. Deliberately not here: taking the bytes away, which is the store's.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::logbook::{Fact, Hash, Reading, Stamp};

/// The first bytes of the hash of an entry that opened an item: they tell two items of one name apart.
pub type Opening = [u8; 8];

/// Somebody erased the personal details of an item: all that were written, and all that may still arrive.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ItemErased {
    /// Why, by its code in the configuration.
    pub reason: String,
    /// The item's number, because that of an emergency report stands in what is erased.
    pub number: String,
    /// Which item: a copied laptop and the one it was copied from may each have opened one under this name. None where
    /// the entry that opened it had only come ahead, so that nobody knew its hash.
    pub opening: Option<Opening>,
}

impl ItemErased {
    /// Erases the item that the entry with this hash opened, as it stands in the writer's logbook.
    pub fn of(opening: Option<Hash>, reason: String, number: String) -> Self {
        Self { reason, number, opening: opening.and_then(|hash| hash.first_chunk().copied()) }
    }

    /// Whether this may mean the item that the entry with this hash opened. Where either is not known the name decides.
    pub fn means(&self, opening: Option<&Hash>) -> bool {
        self.opening.zip(opening).is_none_or(|(meant, hash)| hash.starts_with(&meant))
    }
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
