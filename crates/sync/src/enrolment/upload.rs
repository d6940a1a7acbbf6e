//! Handing a bundle in at the town hall over a line: a laptop's own while it waits to be let in, or another's that it
//! carries and cannot read.

use serde::{Deserialize, Serialize};

use super::introduction::{read, write};
use crate::lan::{Error, Line};

/// Where bundles are handed in.
pub const BUNDLE_PATH: &str = "/v1/bundle";

/// What became of the bundle. Variants are never reordered.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Received {
    /// Taken in; so many entries were new there.
    Taken {
        /// How many.
        new: u32,
    },
    /// Kept as it is until a person has let its sender in.
    HeldAside,
    /// Not taken, for this reason. Whoever has it keeps it.
    NotTaken(NotTaken),
}

/// Why a bundle was not taken. Variants are never reordered.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, thiserror::Error)]
pub enum NotTaken {
    /// Sealed for somebody else, or made for the point's own laptops.
    #[error("not for this town hall")]
    NotForUs,
    /// Changed or cut off on its way.
    #[error("the bundle is damaged")]
    Damaged,
    /// Made by a newer program.
    #[error("a bundle of a newer version")]
    Newer,
    /// Larger than is taken.
    #[error("the bundle is too large")]
    TooLarge,
    /// Of a point that is not enrolled here.
    #[error("of another point")]
    OtherPoint,
    /// One of the two is in an exercise.
    #[error("exercise and real data do not meet")]
    ExerciseDiffers,
    /// Its sender is not let in here, or no longer.
    #[error("its sender is not let in")]
    NotAdmitted,
    /// Not now: the disk is full or busy. Hand it in again later.
    #[error("not now")]
    NotNow,
    /// Not understood.
    #[error("not understood")]
    NotUnderstood,
}

impl Received {
    /// Its bytes.
    pub fn write(&self) -> Vec<u8> {
        write(self)
    }

    /// Reads what a town hall answered.
    pub fn read(bytes: &[u8]) -> Self {
        read(bytes).unwrap_or(Self::NotTaken(NotTaken::NotUnderstood))
    }
}

/// Hands in a bundle as it lies in its file, on a line to the town hall's own key.
pub fn upload(line: &mut Line, bundle: Vec<u8>) -> Result<Received, Error> {
    Ok(Received::read(&line.ask(BUNDLE_PATH, bundle)?.body))
}
