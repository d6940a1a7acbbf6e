//! Splits bytes into the parts of a chain.

use super::Kind;
use super::part::{Chain, MOST_PARTS, PER_PART, Part};

/// Bytes that fit in a chain: seventeen pages of six codes.
pub const MOST_BYTES: usize = MOST_PARTS * PER_PART;

/// More than a chain can carry: take a stick.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{bytes} bytes do not fit in a chain of QR codes")]
pub struct TooLong {
    /// What there is.
    pub bytes: usize,
}

/// The texts of the codes that together carry these bytes; one when they are few.
///
/// The parts are made equally large, so that no code is harder to read than it needs to be.
pub fn chain(bytes: &[u8], kind: Kind) -> Result<Vec<String>, TooLong> {
    if bytes.len() > MOST_BYTES {
        return Err(TooLong { bytes: bytes.len() });
    }
    let count = bytes.len().div_ceil(PER_PART).max(1);
    let each = bytes.len().div_ceil(count).max(1);
    let contents: Vec<&[u8]> = if bytes.is_empty() { vec![bytes] } else { bytes.chunks(each).collect() };
    let parts = u8::try_from(contents.len()).unwrap_or(u8::MAX);
    let chain = Chain { kind, id: Chain::id_of(kind, bytes), parts };
    let part = |(number, bytes): (u8, &[u8])| Part { chain: chain.clone(), number, bytes: bytes.to_vec() }.write();
    Ok((1..).zip(contents).map(part).collect())
}
