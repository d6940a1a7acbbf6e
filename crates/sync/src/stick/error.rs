//! What can be wrong with a stick, told apart by what a person has to do.

use std::io::{self, ErrorKind};

use super::Stick;

/// The result of everything done with a stick.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a bundle is not on the stick, or could not be had from it. Nothing in the logbook changes by any of these.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Error {
    /// No room: take another stick, or make room on this one.
    #[error("the stick is full")]
    Full,
    /// Not to be written on: move its switch, or take another.
    #[error("the stick cannot be written on")]
    ReadOnly,
    /// It was pulled out: put it in and start again.
    #[error("the stick is gone")]
    Gone,
    /// It is there and gives no answer: take another.
    #[error("the stick cannot be read")]
    NotReadable,
    /// It took the bundle and gave back something else: never use this stick again.
    #[error("the stick did not keep what was written")]
    NotKept,
    /// A file of this name is there: take the next number.
    #[error("a file of this name is on the stick")]
    NameTaken,
    /// Larger than any bundle: exchange more often, or it is no bundle.
    #[error("the file is larger than a bundle can be")]
    TooLarge,
    /// Its writing was interrupted: ask for a new export.
    #[error("the export was interrupted")]
    Interrupted,
    /// Not what it was when it was written: ask for a new export.
    #[error("the file was damaged or changed")]
    Damaged,
}

impl Error {
    /// What the system said while writing, in a person's terms.
    pub(super) fn writing(stick: &dyn Stick, error: &io::Error) -> Self {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Self::Full,
            ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => Self::ReadOnly,
            ErrorKind::AlreadyExists => Self::NameTaken,
            _ => Self::reading(stick, error),
        }
    }

    /// What the system said while reading, in a person's terms.
    ///
    /// A stick that was pulled out gives another code on every system and at every step. What they have in common is
    /// that the folder can no longer be listed.
    pub(super) fn reading(stick: &dyn Stick, error: &io::Error) -> Self {
        tracing::warn!(%error, "a stick failed");
        if error.kind() == ErrorKind::NotFound || stick.list().is_err() { Self::Gone } else { Self::NotReadable }
    }
}
