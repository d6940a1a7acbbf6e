//! What can go wrong in the store, in classes that a person can act on.

use rusqlite::{ErrorCode, ffi};

/// Why the store did not do it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The passphrase or recovery code does not fit.
    #[error("the key does not fit")]
    WrongKey,
    /// A newer version of the program wrote this store.
    #[error("written by a newer version")]
    Newer,
    /// The file is damaged.
    #[error("damaged: {0}")]
    Damaged(String),
    /// Keys without data, data without keys, or nothing at all.
    #[error("not a whole store: {0}")]
    Incomplete(&'static str),
    /// There is a store already.
    #[error("there is a store already")]
    AlreadyThere,
    /// Another program holds the store for too long.
    #[error("in use by another program")]
    Busy,
    /// No room on the disk.
    #[error("the disk is full")]
    Full,
    /// The place cannot be written to.
    #[error("cannot be written to")]
    ReadOnly,
    /// It is not in the store.
    #[error("not found")]
    NotFound,
    /// The item's personal details were erased: no words are kept with it any more.
    #[error("erased")]
    Erased,
    /// Exercise and real data do not meet.
    #[error("exercise and real data do not meet")]
    ExerciseMismatch,
    /// Something that should not happen.
    #[error("{0}")]
    Unexpected(String),
}

/// A result of the store.
pub type Result<T> = std::result::Result<T, Error>;

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        classify(&error)
    }
}

impl From<refinery::Error> for Error {
    fn from(error: refinery::Error) -> Self {
        let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(&error);
        while let Some(inner) = cause {
            if let Some(sqlite) = inner.downcast_ref() {
                return classify(sqlite);
            }
            cause = inner.source();
        }
        Error::Unexpected(error.to_string())
    }
}

fn classify(error: &rusqlite::Error) -> Error {
    match error {
        rusqlite::Error::QueryReturnedNoRows => Error::NotFound,
        rusqlite::Error::SqliteFailure(failure, _) => match failure.code {
            ErrorCode::DiskFull => Error::Full,
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen => Error::ReadOnly,
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Error::Busy,
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Error::Damaged(error.to_string()),
            ErrorCode::SystemIoFailure => of_disk(failure.extended_code, error),
            _ => Error::Unexpected(error.to_string()),
        },
        other => Error::Unexpected(other.to_string()),
    }
}

/// What the disk did: no room for the log's index is a full disk, and what cannot be read back is damage.
fn of_disk(code: std::ffi::c_int, error: &rusqlite::Error) -> Error {
    match code {
        ffi::SQLITE_IOERR_SHMSIZE => Error::Full,
        ffi::SQLITE_IOERR_READ
        | ffi::SQLITE_IOERR_SHORT_READ
        | ffi::SQLITE_IOERR_DATA
        | ffi::SQLITE_IOERR_CORRUPTFS => Error::Damaged(error.to_string()),
        _ => Error::Unexpected(error.to_string()),
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind;
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Error::Full,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Error::ReadOnly,
            ErrorKind::NotFound => Error::NotFound,
            _ => Error::Unexpected(error.to_string()),
        }
    }
}

impl From<steunpunt_domain::logbook::NotABody> for Error {
    fn from(error: steunpunt_domain::logbook::NotABody) -> Self {
        Error::Damaged(error.to_string())
    }
}
