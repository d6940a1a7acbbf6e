//! Fields that can be changed on several laptops at once.
//!
//! A change names the entries of that field that its author's screen showed. What nobody has named is live;
//! two live values are a disagreement that people settle, never a clock.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::ids::EntryId;
use crate::logbook::{Reading, Ref, Stamp};

/// The value of a field.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum Value {
    /// Left empty, or made empty.
    Nothing,
    /// Text, or a code of the configuration.
    Text(String),
    /// A count, or a moment in milliseconds since 1970.
    Number(i64),
    /// Several codes of the configuration.
    Codes(Vec<String>),
}

impl Value {
    /// The text, when it is one.
    pub fn text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number, when it is one.
    pub fn number(&self) -> Option<i64> {
        match self {
            Value::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The codes; none when it is something else.
    pub fn codes(&self) -> &[String] {
        match self {
            Value::Codes(codes) => codes,
            _ => &[],
        }
    }
}

/// One field set to one value.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Change {
    /// The field's number within its noun.
    pub field: u8,
    /// What it becomes.
    pub value: Value,
    /// The live entries of this field that the author's screen showed; none for a first value.
    pub seen: Vec<Ref>,
}

/// Several fields set in one act.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Changes(pub Vec<Change>);

impl Changes {
    /// First values, which replace nothing.
    pub fn first(values: impl IntoIterator<Item = (u8, Value)>) -> Self {
        let change = |(field, value)| Change { field, value, seen: Vec::new() };
        Self(values.into_iter().map(change).collect())
    }
}

/// One value that somebody set and nobody has replaced.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Live {
    /// Who and when.
    pub stamp: Stamp,
    /// What.
    pub value: Value,
}

/// One field: everything ever written in it, and what was replaced.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Register {
    /// By the names of their entries. A list, because most fields are written once.
    written: Vec<Live>,
    replaced: BTreeSet<EntryId>,
}

impl Register {
    /// Takes in one change; `replaced` are the entries it names.
    pub fn apply(&mut self, stamp: &Stamp, value: &Value, replaced: impl IntoIterator<Item = EntryId>) {
        let live = Live { stamp: stamp.clone(), value: value.clone() };
        let place = self.written.partition_point(|known| known.stamp.entry < stamp.entry);
        match self.written.get_mut(place) {
            Some(known) if known.stamp.entry == stamp.entry => *known = live,
            _ => self.written.insert(place, live),
        }
        self.replaced.extend(replaced);
    }

    /// The live values, by their entries' names.
    pub fn live(&self) -> impl Iterator<Item = &Live> {
        self.written.iter().filter(|live| !self.replaced.contains(&live.stamp.entry))
    }

    /// Everything ever written in it, replaced or not.
    pub fn ever(&self) -> impl Iterator<Item = &Live> {
        self.written.iter()
    }

    /// The live entries, which the next change must name.
    pub fn heads(&self) -> Vec<EntryId> {
        self.live().map(|live| live.stamp.entry).collect()
    }

    /// The live value of the highest rank; among equals the first by name, so that every laptop shows the same.
    pub fn shown<K: Ord>(&self, rank: impl Fn(&Value) -> K) -> Option<&Live> {
        self.live().min_by_key(|live| (std::cmp::Reverse(rank(&live.value)), live.stamp.entry))
    }

    /// Whether people who had not seen each other's work set different values.
    pub fn disagrees(&self) -> bool {
        let mut values = self.live().map(|live| &live.value);
        let first = values.next();
        values.any(|value| Some(value) != first)
    }

    /// What stood in the field just before `entry`: the values that it names.
    pub fn before(&self, named: &[EntryId]) -> Vec<&Live> {
        let of = |entry| self.written.binary_search_by_key(entry, |live| live.stamp.entry).ok();
        named.iter().filter_map(|entry| self.written.get(of(entry)?)).collect()
    }
}

/// The fields of one item by their numbers, unknown ones included.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Registers(BTreeMap<u8, Register>);

impl Registers {
    /// Takes in the changes of one entry.
    pub fn apply(&mut self, reading: &Reading, changes: &Changes) {
        for change in &changes.0 {
            let replaced = change.seen.iter().filter_map(|named| reading.resolve(*named));
            self.0.entry(change.field).or_default().apply(&reading.stamp, &change.value, replaced);
        }
    }

    /// One field, when anything was ever written in it.
    pub fn get(&self, field: u8) -> Option<&Register> {
        self.0.get(&field)
    }

    /// All fields with their numbers.
    pub fn iter(&self) -> impl Iterator<Item = (u8, &Register)> {
        self.0.iter().map(|(field, register)| (*field, register))
    }

    /// The live entries of a field.
    pub fn heads(&self, field: u8) -> Vec<EntryId> {
        self.get(field).map(Register::heads).unwrap_or_default()
    }
}
