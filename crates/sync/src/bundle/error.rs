//! What can be wrong with a bundle, one for each thing a person does about it.

use crate::wire::Unreadable;

/// The result of work on bundles.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a bundle cannot be opened or made.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Error {
    /// Not a bundle at all: choose another file.
    #[error("not a bundle")]
    NotABundle,
    /// Sealed for somebody else: hand it on.
    #[error("a bundle for somebody else")]
    NotForUs,
    /// Sealed with another passphrase, as far as can be told: type again.
    #[error("a bundle with another passphrase")]
    WrongPassphrase,
    /// Sealed with a passphrase, which has to be typed.
    #[error("a bundle with a passphrase")]
    NeedsPassphrase,
    /// Not as it was sent: fetch it again.
    #[error("a damaged bundle")]
    Damaged,
    /// Made by a newer program: renew this one.
    #[error("a bundle of a newer version")]
    Newer,
    /// Beyond the limits: it is not unpacked.
    #[error("a bundle beyond the limits")]
    TooLarge,
    /// Not signed by whom it names: somebody meddled with it.
    #[error("a bundle whose signature does not fit")]
    BadSignature,
    /// A recipient is not an `age1…` key, or there is none: nothing can be sealed.
    #[error("no usable recipient")]
    NoRecipient,
}

impl From<Unreadable> for Error {
    fn from(unreadable: Unreadable) -> Self {
        match unreadable {
            Unreadable::Newer => Error::Newer,
            Unreadable::TooLarge => Error::TooLarge,
            Unreadable::Damaged | Unreadable::NeedsEarlier => Error::Damaged,
        }
    }
}
