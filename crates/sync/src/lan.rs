//! Laptops on one network: an encrypted line between two keys, finding each other, and saying why not.
//!
//! TLS 1.3 with bare Ed25519 keys (RFC 7250) at both ends. No certificates: those have dates, and the clocks here are
//! off by hours or years. Who the other is follows from its key alone; there is no line without encryption. Sessions are
//! not resumed: a whole handshake is smaller than the tickets that would spare it. Inside is HTTP/1.1 with nothing but
//! what it needs, because the line may be a radio.
//!
//! Everything blocks, for threads of their own: nobody else has to know about the runtime inside. Deliberately not
//! here: what is asked and answered, which keys are known (the one who answers says so), and the clock.

mod body;
mod counted;
pub mod discovery;
mod error;
mod identity;
mod line;
mod listener;
pub mod look;
mod serving;
mod tls;

pub use counted::Traffic;
pub use error::Error;
pub use identity::{Identity, PeerKey};
pub use line::{Line, Terms};
pub use listener::{Answering, Limits, Listener};
pub use tls::Expect;

/// What came back, or goes back.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reply {
    /// A status of HTTP.
    pub status: u16,
    /// The bytes.
    pub body: Vec<u8>,
}

impl Reply {
    /// An answer.
    pub fn ok(body: Vec<u8>) -> Self {
        Self { status: 200, body }
    }

    /// No answer, for the reason that the status says.
    pub fn only(status: u16) -> Self {
        Self { status, body: Vec::new() }
    }
}
