//! Bundles: one unchanging file for a stick, a chain of QR codes, a download.
//!
//! Inside the seal (age, to keys or to a passphrase) stand a header, messages of [`wire`](crate::wire), statements of
//! what others hold, and the sender's signature over all of it. A bundle is opened whole and checked whole before
//! anything in it is used; its messages are then unpacked one by one, so that memory stays bounded.
//! `docs/bundle-format.md` describes every byte. Deliberately not here: files and sticks, and what is taken in.

mod error;
mod header;
mod opened;
mod payload;
mod reader;
mod seal;

pub use error::{Error, Result};
pub use header::Header;
pub use opened::{Batches, Opened, open_payload};
pub use reader::Reader;
pub use seal::{Seal, seal};

/// The largest bundle, in bytes; the same as what is read from a stick.
pub const LARGEST: usize = 256 << 20;

/// The largest message in a bundle, packed.
pub const LARGEST_BATCH: usize = 8 << 20;

/// The largest header.
pub const LARGEST_HEADER: usize = 1 << 20;

/// The largest statement.
pub const LARGEST_STATEMENT: usize = 1 << 20;

/// Statements in one bundle.
pub const MOST_STATEMENTS: usize = 4096;

/// Opens a bundle that was sealed for this device.
pub fn open(bytes: &[u8], reader: &Reader) -> Result<Opened> {
    open_payload(reader.unseal(bytes)?)
}

/// Opens a bundle that was sealed with a passphrase.
pub fn open_with_passphrase(bytes: &[u8], passphrase: &str) -> Result<Opened> {
    open_payload(reader::unseal_with_passphrase(bytes, passphrase)?)
}
