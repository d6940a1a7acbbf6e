//! The logbook: entries that are appended and never edited, in two numbered series per device.
//!
//! An entry is an envelope (kept for ever) and a body (erasable). The chain covers a salted hash of the body,
//! so that erasing a body leaves numbers, chain and signatures verifiable.

mod body;
mod chain;
mod fact;
mod head;
mod reading;

use serde::{Deserialize, Serialize};

pub use body::{Body, Header, NotABody, Ref, Salt, SaltSource};
pub use chain::{Envelope, Hash, body_hash};
pub use fact::{Fact, Kind};
pub use head::{Head, HeadSignature, signed_bytes, verify_head};
pub use reading::{Reading, Stamp, Writer};
pub(crate) use reading::{each_once, opened, opening};

/// Who a series is for. A device writes one of each.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[repr(u8)]
pub enum Audience {
    /// The support point's own laptops: free text, names, places, ticks, notes.
    Point = 0,
    /// The town hall as well: numbers, categories, urgency, status, counts, emergency reports.
    TownHall = 1,
}

impl Audience {
    /// Both series.
    pub const ALL: [Audience; 2] = [Audience::Point, Audience::TownHall];

    /// The letter that stands for it in an id: `p` or `t`.
    pub fn letter(self) -> char {
        match self {
            Audience::Point => 'p',
            Audience::TownHall => 't',
        }
    }

    /// The audience of such a letter.
    pub fn from_letter(letter: char) -> Option<Self> {
        Self::ALL.into_iter().find(|audience| audience.letter() == letter)
    }

    /// The byte that stands for it in a hash and in a table.
    pub fn byte(self) -> u8 {
        self as u8
    }

    /// The audience of such a byte.
    pub fn from_byte(byte: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|audience| audience.byte() == byte)
    }
}
