//! Joining a town hall: what it gives a point, how a laptop then makes itself known, and how a person checks it.
//!
//! The enrolment is one small signed file, or a chain of QR codes on a card. It carries a token that works a few times
//! and not for long; whoever holds it may knock, and is let in when a person at the town hall has compared the
//! fingerprint. Everything here is bytes: a laptop turns it into entries, the town hall keeps the list of tokens.
//!
//! Deliberately not here: clocks. The town hall judges by its own whether a token still works, because the laptop's
//! may be years off.

mod fingerprint;
mod introduction;
mod upload;

use serde::{Deserialize, Serialize};
use steunpunt_domain::hub::HubEnrolled;
use steunpunt_domain::support_point::PointOpened;
use steunpunt_domain::time::Wall;

use ed25519_dalek::{Signature, VerifyingKey};

pub use fingerprint::{fingerprint, is_fingerprint_of};
pub use introduction::{Introduction, MOST_INTRODUCTION_BYTES, PATH, Refused, Welcome, introduce};
pub use upload::{BUNDLE_PATH, NotTaken, Received, upload};

/// What opens the door of a town hall: random, and worth nothing once it expired or was used often enough.
pub type Token = [u8; 16];

/// What a town hall gives to a point.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Enrolment {
    /// The point it is for.
    pub point: PointOpened,
    /// The town hall's server: its key, its recipient for bundles, where it is.
    pub hub: HubEnrolled,
    /// What the laptop shows at the door.
    pub token: Token,
    /// After this, by the town hall's clock, the token works no more.
    pub expires: Wall,
    /// How many laptops may use the token.
    pub most_laptops: u32,
    /// The municipality's own configuration files, name and text; none on a card of QR codes.
    pub configuration: Vec<(String, String)>,
}

/// Why bytes are not an enrolment that may be used. Nothing was changed by looking at them.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NotAnEnrolment {
    /// Another kind of file.
    #[error("not an enrolment")]
    NotOne,
    /// Made by a newer program.
    #[error("an enrolment of a newer version")]
    Newer,
    /// It was changed or cut off on its way: ask for it again.
    #[error("the enrolment is damaged")]
    Damaged,
    /// Larger than any enrolment is.
    #[error("too large for an enrolment")]
    TooLarge,
}

const MAGIC: &[u8; 3] = b"SPE";
const VERSION: u8 = 1;
const SIGNED: &[u8] = b"steunpunt enrolment v1";
const SIGNATURE_BYTES: usize = 64;
const MOST_BYTES: usize = 2 << 20;
/// Longer than any name of a town hall or a point.
const LONGEST_TEXT: usize = 300;
const MOST_ADDRESSES: usize = 16;
const MOST_FILES: usize = 32;

impl Enrolment {
    /// The bytes of the file, signed by the town hall's key.
    pub fn write(&self, sign: impl FnOnce(&[u8]) -> [u8; 64]) -> Vec<u8> {
        let start = [MAGIC.as_slice(), &[VERSION]].concat();
        // Plain fields in memory cannot fail to be written; nobody would read what came out then.
        let mut bytes = postcard::to_extend(self, start).unwrap_or_default();
        let signature = sign(&signed(&bytes));
        bytes.extend(signature);
        bytes
    }

    /// Reads such bytes. What comes back was signed by the key that it names, and its texts are of a bearable size.
    /// Whether that key is the town hall's, only the road it came by and a compared fingerprint can tell.
    pub fn read(bytes: &[u8]) -> Result<Self, NotAnEnrolment> {
        if bytes.len() > MOST_BYTES {
            return Err(NotAnEnrolment::TooLarge);
        }
        let rest = bytes.strip_prefix(MAGIC).ok_or(NotAnEnrolment::NotOne)?;
        let (version, rest) = rest.split_first().ok_or(NotAnEnrolment::NotOne)?;
        if *version != VERSION {
            return Err(NotAnEnrolment::Newer);
        }
        let length = rest.len().checked_sub(SIGNATURE_BYTES).ok_or(NotAnEnrolment::Damaged)?;
        let (said, signature) = rest.split_at_checked(length).ok_or(NotAnEnrolment::Damaged)?;
        let Ok((enrolment, [])) = postcard::take_from_bytes::<Self>(said) else { return Err(NotAnEnrolment::Damaged) };
        let whole = bytes.get(..bytes.len() - SIGNATURE_BYTES).unwrap_or_default();
        let good = enrolment.is_signed(whole, signature) && enrolment.is_bearable();
        good.then_some(enrolment).ok_or(NotAnEnrolment::Damaged)
    }

    /// Whether the token works no more, if this clock is right.
    pub fn is_expired(&self, now: Wall) -> bool {
        now > self.expires
    }

    /// The same without the configuration: small enough for a card of QR codes.
    #[must_use]
    pub fn for_a_card(&self) -> Self {
        Self { configuration: Vec::new(), ..self.clone() }
    }

    fn is_signed(&self, said: &[u8], signature: &[u8]) -> bool {
        let key = VerifyingKey::from_bytes(&self.hub.public_key);
        let signature = Signature::from_slice(signature);
        matches!((key, signature), (Ok(key), Ok(it)) if !key.is_weak() && key.verify_strict(&signed(said), &it).is_ok())
    }

    fn is_bearable(&self) -> bool {
        let PointOpened { code, name, municipality, exercise } = &self.point;
        let same = PointOpened::new(name, code, municipality, *exercise).is_ok_and(|it| it == self.point);
        let texts = [name, municipality, &self.hub.name, &self.hub.recipient].into_iter().chain(&self.hub.addresses);
        same && texts.into_iter().all(|text| is_one_short_line(text))
            && self.hub.addresses.len() <= MOST_ADDRESSES
            && self.configuration.len() <= MOST_FILES
            && self.configuration.iter().all(|(name, _)| is_configuration_name(name))
    }
}

fn signed(said: &[u8]) -> Vec<u8> {
    [SIGNED, said].concat()
}

fn is_one_short_line(text: &str) -> bool {
    text.len() <= LONGEST_TEXT && !text.chars().any(char::is_control)
}

/// A plain name without a way out of the folder that it will stand in.
fn is_configuration_name(name: &str) -> bool {
    let stem = name.strip_suffix(".toml").or_else(|| name.strip_suffix(".css"));
    stem.is_some_and(|it| {
        (1..=64).contains(&it.len()) && it.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
    })
}
