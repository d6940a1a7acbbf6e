//! Two laptops that have not met: a code that one person reads out and another types, one try, two minutes.
//!
//! The code says which key to expect and holds a secret. The fingerprint is taken over key *and* secret: the key is
//! the same for years and everybody on the network can ask for it, so without the secret in it a stranger could look
//! for another key with the same forty bits beforehand. Afterwards both screens show the same six digits, and a person
//! at each says so: that finds out whoever overheard the code and was first.
//!
//! Deliberately not here: the line (`lan`), the clock, randomness, and what an introduction says.

mod code;
mod invitation;
mod joining;
mod message;

pub use code::{Code, NotACode};
pub use invitation::{Answered, Invitation, VALID_MS};
pub use joining::Joining;
pub use message::{MOST_BYTES, Refused};

/// Where a laptop that is not paired yet may knock.
pub const PATH: &str = "/v1/pair";

/// The other laptop, as far as keys can tell. Nobody is paired before a person compared the digits on both screens.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Paired {
    /// The other's public key.
    pub public_key: [u8; 32],
    /// What the other says about itself.
    pub introduction: Vec<u8>,
    /// Six digits, the same on both screens.
    pub check: String,
}

/// Six digits that follow from both keys and the secret, in the order of who invited and who joined.
fn check(listener: &[u8; 32], joiner: &[u8; 32], code: &Code) -> String {
    let mut hasher = blake3::Hasher::new_derive_key("steunpunt pairing check v1");
    hasher.update(listener).update(joiner).update(code.secret());
    let mut number = [0; 8];
    hasher.finalize_xof().fill(&mut number);
    let number = u64::from_le_bytes(number) % 1_000_000;
    format!("{:03} {:03}", number / 1000, number % 1000)
}
