//! Collects the parts of a chain, in whatever order they are scanned.

use std::collections::BTreeMap;

use super::Kind;
use super::part::{Chain, Part};

/// The parts scanned so far. The first one says which chain it is; starting again takes a new collector, or a part of
/// another chain once this one is whole. A part of the whole chain that is read once more, as from a photograph of the
/// same page, begins nothing.
#[derive(Clone, Default, Debug)]
pub struct Collector {
    chain: Option<Chain>,
    parts: BTreeMap<u8, Vec<u8>>,
}

/// A part that was taken in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Added {
    /// What the chain holds.
    pub kind: Kind,
    /// Its number, from 1.
    pub number: u8,
    /// How many there are.
    pub parts: u8,
    /// It was there already.
    pub again: bool,
    /// The numbers still to be scanned.
    pub missing: Vec<u8>,
    /// What the chain carries, with the part that made it whole.
    pub whole: Option<Whole>,
}

/// What a whole chain carries, as it was given to [`chain`](super::chain()).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Whole {
    /// What the bytes are.
    pub kind: Kind,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// Why a text was not taken in. What was collected before stays, but for [`Wrong::DoesNotFit`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Wrong {
    /// Some other code: scan one of ours.
    #[error("no part of a chain")]
    NotOurs,
    /// Made by a newer program: this one has to be renewed.
    #[error("a part of a newer kind")]
    Newer,
    /// A character was misread, or the end is missing: scan it again.
    #[error("the check of the part is wrong")]
    Misread,
    /// *Hoort bij een andere reeks*: lay this paper aside, or start again with it.
    #[error("a part of another chain")]
    OtherChain,
    /// Every part was read and together they are not what was sent. The collector is empty: scan all again.
    #[error("the parts do not make up what was sent")]
    DoesNotFit,
}

impl Collector {
    /// Takes in one part as it was scanned or typed: capitals, spaces and line ends do not matter.
    pub fn add(&mut self, text: &str) -> Result<Added, Wrong> {
        let Part { chain, number, bytes } = Part::read(text)?;
        let parts = chain.parts;
        if self.chain.as_ref().is_some_and(|it| *it != chain) {
            if !self.missing().is_empty() {
                return Err(Wrong::OtherChain);
            }
            *self = Self::default();
        }
        self.chain.get_or_insert_with(|| chain.clone());
        let again = self.parts.insert(number, bytes).is_some();
        let missing = self.missing();
        let whole = if missing.is_empty() && !again { Some(self.whole(&chain)?) } else { None };
        Ok(Added { kind: chain.kind, number, parts, again, missing, whole })
    }

    /// The numbers still to be scanned. Empty when nothing was scanned yet, too.
    pub fn missing(&self) -> Vec<u8> {
        let parts = self.chain.as_ref().map_or(0, |it| it.parts);
        (1..=parts).filter(|number| !self.parts.contains_key(number)).collect()
    }

    fn whole(&mut self, chain: &Chain) -> Result<Whole, Wrong> {
        let bytes: Vec<u8> = self.parts.values().flatten().copied().collect();
        if Chain::id_of(chain.kind, &bytes) == chain.id {
            return Ok(Whole { kind: chain.kind, bytes });
        }
        *self = Self::default();
        Err(Wrong::DoesNotFit)
    }
}
