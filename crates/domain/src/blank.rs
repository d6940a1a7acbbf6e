//! Blanks in information sheets that the point fills in: the address of the water point, the hours of the pharmacy.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::ids::EntryId;
use crate::logbook::{Fact, Reading, Ref, Stamp, each_once};

/// A blank is filled in, or made empty.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct BlankFilled {
    /// Which one, by its key.
    pub blank: String,
    /// What stands there from now on.
    pub value: String,
    /// The live entries of this blank that the author's screen showed.
    pub seen: Vec<Ref>,
}

/// What a blank says, and the live entries behind it, which the next change must name.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Filled {
    /// The live values, by the names of their entries. Two when two laptops did not hear of each other.
    pub values: Vec<String>,
    /// Their entries.
    pub heads: Vec<EntryId>,
    /// Who filled it in last, and when.
    pub last: Option<Stamp>,
}

/// What every blank says that was ever filled in.
pub fn filled(readings: &[Reading]) -> BTreeMap<String, Filled> {
    let readings = each_once(readings);
    let fills = readings.iter().filter_map(|reading| match &reading.body.fact {
        Fact::BlankFilled(filled) => Some((reading, filled)),
        _ => None,
    });
    let fills: Vec<_> = fills.collect();
    let seen = |(reading, filled): &(&&Reading, &BlankFilled)| -> Vec<EntryId> {
        filled.seen.iter().filter_map(|named| reading.resolve(*named)).collect()
    };
    let replaced: BTreeSet<EntryId> = fills.iter().flat_map(seen).collect();
    let mut blanks: BTreeMap<String, Filled> = BTreeMap::new();
    for (reading, filled) in fills.iter().filter(|(reading, _)| !replaced.contains(&reading.stamp.entry)) {
        let blank = blanks.entry(filled.blank.clone()).or_default();
        blank.heads.push(reading.stamp.entry);
        blank.last = blank.last.take().into_iter().chain([reading.stamp.clone()]).max_by_key(Stamp::reading_order);
        if !blank.values.contains(&filled.value) {
            blank.values.push(filled.value.clone());
        }
    }
    blanks
}
