//! Why an exchange did not come to its end. Nothing that was taken in before is lost.

use serde::{Deserialize, Serialize};

use crate::lan;
use crate::meeting::Apart;

/// Why two ends hold less than they could.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// They are of different points, or one is an exercise.
    #[error(transparent)]
    Apart(#[from] Apart),
    /// The other has a newer or older program that speaks otherwise.
    #[error("another version of the exchange")]
    OtherVersion,
    /// What came is no message of an exchange.
    #[error("not a message of an exchange")]
    NotUnderstood,
    /// The other end could not keep what it was sent: its disk is full, or it is being put right.
    #[error("the other end could not keep it")]
    OtherCannotKeep,
    /// The line.
    #[error(transparent)]
    Line(#[from] lan::Error),
    /// This store.
    #[error(transparent)]
    Store(#[from] steunpunt_store::Error),
}

/// What is told to the other end of such an error. Variants are never reordered.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) enum Refusal {
    Apart(Apart),
    NotUnderstood,
    CannotKeep,
}

impl Error {
    pub(super) fn told(&self) -> Refusal {
        match self {
            Self::Apart(apart) => Refusal::Apart(*apart),
            Self::NotUnderstood | Self::OtherVersion => Refusal::NotUnderstood,
            Self::Line(_) | Self::Store(_) | Self::OtherCannotKeep => Refusal::CannotKeep,
        }
    }
}

impl From<Refusal> for Error {
    fn from(told: Refusal) -> Self {
        match told {
            Refusal::Apart(apart) => Self::Apart(apart),
            Refusal::NotUnderstood => Self::NotUnderstood,
            Refusal::CannotKeep => Self::OtherCannotKeep,
        }
    }
}
