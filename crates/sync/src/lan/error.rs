//! Why a line could not be opened or broke, told apart by what a person has to do.

use std::io::{self, ErrorKind};

/// Why there is no answer. Nothing in the logbook changes by any of these.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Error {
    /// A computer is there, and nobody listens: the app is not open on it.
    #[error("nobody listens there")]
    Refused,
    /// No way to that address from here: no network, or another one.
    #[error("no way to that address")]
    NoRoute,
    /// Nothing came back at all: switched off, another network, or a firewall.
    #[error("nothing answers at that address")]
    NoAnswer,
    /// The line stands and nothing moves on it any more.
    #[error("nothing moves on the line")]
    Stalled,
    /// The line broke.
    #[error("the line was cut")]
    Cut,
    /// Not the laptop that this one was paired with, or not the one of the code.
    #[error("another key answers at that address")]
    WrongKey,
    /// The other does not know this laptop, or no longer.
    #[error("not paired")]
    NotPaired,
    /// Something answers that is not this app: a Wi-Fi that wants a login first, another device.
    #[error("something else answers at that address")]
    SomethingElse,
    /// Larger than one of the two accepts.
    #[error("too large")]
    TooLarge,
    /// This computer had no means left to try, or was asked for an address that is none.
    #[error("could not be tried")]
    NotTried,
}

impl Error {
    /// What the system said when no line came about.
    pub(super) fn connecting(error: &io::Error) -> Self {
        match error.kind() {
            ErrorKind::ConnectionRefused => Self::Refused,
            ErrorKind::TimedOut => Self::NoAnswer,
            ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted => Self::Cut,
            // Also what a local firewall says, and an address of a network that went away.
            _ => Self::NoRoute,
        }
    }

    /// Why the two ends did not come to terms.
    pub(super) fn shaking_hands(error: &io::Error) -> Self {
        let cause = error.get_ref().and_then(|it| it.downcast_ref::<rustls::Error>());
        match cause {
            Some(rustls::Error::InvalidCertificate(rustls::CertificateError::ApplicationVerificationFailure)) => {
                Self::WrongKey
            }
            Some(_) => Self::SomethingElse,
            None => Self::Cut,
        }
    }
}

impl From<hyper::Error> for Error {
    fn from(error: hyper::Error) -> Self {
        if error.is_parse() { Self::SomethingElse } else { Self::Cut }
    }
}
