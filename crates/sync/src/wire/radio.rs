//! The smallest form of a few entries: what fits in one frame of a radio.
//!
//! Entries in it have no chain and no salted hash. They are shown at once and replaced by the entries themselves when
//! those arrive over a wider road, so their times are to the second and salts are zeros. Both ends know the same devices, so a device is
//! a byte of its name; that both mean the same is checked. Deliberately not here: the frame, and the tag that says who
//! sent it and keeps others from reading it.

mod devices;
mod reading;
mod times;
mod words;
mod writing;

pub use reading::read;
pub use writing::write;

/// The version that is written here, in the two highest bits of the first byte.
const VERSION: u8 = 1;

/// In the first byte: what follows is packed.
const PACKED: u8 = 0x20;

/// The largest frame, unpacked; whoever has more takes another road.
pub const MOST_UNPACKED: usize = 4096;

/// Why entries cannot be sent this way.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Unsendable {
    /// An entry names a device that the other end is not known to know.
    #[error("an entry names a device outside the list")]
    UnknownDevice,
    /// More devices than a frame can name, or two whose names begin alike.
    #[error("the devices cannot be told apart in a frame")]
    TooManyDevices,
    /// More than a frame is for.
    #[error("too much for a frame")]
    TooLarge,
}

/// Why a frame cannot be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Misread {
    /// Made by a newer program: this one has to be renewed.
    #[error("a frame of a newer version")]
    Newer,
    /// Not a frame, or not as it was sent.
    #[error("a damaged frame")]
    Damaged,
    /// It names a device that is not known here, or that cannot be told from another: it needs a wider road.
    #[error("a frame that names a device unknown here")]
    UnknownDevice,
}

impl From<super::Unreadable> for Misread {
    fn from(_: super::Unreadable) -> Self {
        Misread::Damaged
    }
}
