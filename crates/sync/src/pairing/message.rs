//! The two messages of a pairing: a byte for the version, then postcard.

use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// The largest message of a pairing: a stranger may send this much and no more.
pub const MOST_BYTES: usize = 16 * 1024;

const VERSION: u8 = 1;

/// What the one who joins sends.
#[derive(Serialize, Deserialize)]
pub(super) struct Request {
    pub(super) secret: [u8; 3],
    pub(super) introduction: Vec<u8>,
}

/// What the one who invited answers. Variants are never reordered.
#[derive(Serialize, Deserialize)]
pub(super) enum Response {
    Welcome { introduction: Vec<u8> },
    Refused(Refused),
}

/// Why two laptops are not paired. Each needs a new code, except that of another version. Variants are never reordered.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, thiserror::Error)]
pub enum Refused {
    /// Two minutes have gone by, or the clock was put back meanwhile.
    #[error("the code has expired")]
    Expired,
    /// Somebody has tried this code already. If it was not this laptop, somebody else has.
    #[error("the code was used already")]
    Used,
    /// The secret is another: mistyped, or guessed.
    #[error("the code is wrong")]
    WrongSecret,
    /// Not a message of a pairing.
    #[error("not a message of a pairing")]
    NotUnderstood,
    /// The other laptop has another version of the app.
    #[error("another version of the app")]
    OtherVersion,
    /// The laptop met itself.
    #[error("this is the same laptop")]
    SameLaptop,
    /// The laptop that answered is not the one of the code.
    #[error("another laptop answered")]
    OtherLaptop,
}

pub(super) fn write<T: Serialize>(message: &T) -> Vec<u8> {
    // Plain fields in memory cannot fail to be written; what would come out then is refused by the other side.
    postcard::to_extend(message, vec![VERSION]).unwrap_or_default()
}

pub(super) fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Refused> {
    match bytes.split_first() {
        _ if bytes.len() > MOST_BYTES => Err(Refused::NotUnderstood),
        Some((&VERSION, rest)) => match postcard::take_from_bytes(rest) {
            Ok((message, [])) => Ok(message),
            _ => Err(Refused::NotUnderstood),
        },
        Some(_) => Err(Refused::OtherVersion),
        None => Err(Refused::NotUnderstood),
    }
}
