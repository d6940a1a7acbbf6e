//! The two halves of an exchange that somebody carries: a bundle is written here, and looked at and taken in there.
//!
//! Deliberately not here: the medium (`stick`, `qr`), the bytes (`bundle`), who took it along (commands).

mod record;
mod struck_off;
mod take;
mod write;

pub use record::{Error as RecordError, TookRecord, take_record};
pub use take::{Look, Took, look, take, take_with_receipt};
pub use write::{Load, Since, Written, write};

use crate::bundle;
use crate::meeting::Apart;

/// Why a bundle was not written or not taken in. The store is as it was.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It is of another point, or one of the two is an exercise.
    #[error(transparent)]
    Apart(#[from] Apart),
    /// Nobody ever let the laptop that wrote it join.
    #[error("the sender is not known here")]
    UnknownSender,
    /// It holds what may not be in it.
    #[error("the bundle holds what is not meant for this place")]
    NotMeantForHere,
    /// The bundle itself.
    #[error(transparent)]
    Bundle(#[from] bundle::Error),
    /// This store.
    #[error(transparent)]
    Store(#[from] steunpunt_store::Error),
}
