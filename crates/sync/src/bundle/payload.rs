//! The bytes inside the seal: magic, version, then header, messages and statements with their lengths in front, then
//! the signature.

use ed25519_dalek::{Signature, VerifyingKey};
use std::ops::Range;

use super::header::Header;
use super::{Error, LARGEST_BATCH, LARGEST_HEADER, LARGEST_STATEMENT, MOST_STATEMENTS, Result};

/// What every payload begins with.
pub(super) const MAGIC: &[u8] = b"steunpunt bundle";

/// The version that is written here.
pub(super) const VERSION: u8 = 1;

/// The length of a signature.
pub(super) const SIGNATURE: usize = 64;

/// The bytes that the sender signs, from the hash of everything before the signature.
pub(super) fn signed_bytes(hash: &blake3::Hash) -> Vec<u8> {
    [b"steunpunt bundle v1".as_slice(), hash.as_bytes()].concat()
}

/// Where things are in a payload whose signature fits.
#[derive(Debug)]
pub(super) struct Layout {
    pub header: Header,
    pub batches: Vec<Range<usize>>,
    pub statements: Vec<Range<usize>>,
}

/// Checks a payload from its first byte to its last.
pub(super) fn check(payload: &[u8]) -> Result<Layout> {
    let rest = payload.strip_prefix(MAGIC).ok_or(Error::NotABundle)?;
    match rest.first() {
        Some(&VERSION) => {}
        Some(version) if *version > VERSION => return Err(Error::Newer),
        _ => return Err(Error::Damaged),
    }
    let end = payload.len().checked_sub(SIGNATURE).ok_or(Error::Damaged)?;
    let mut parts = Parts { payload, at: MAGIC.len() + 1, end };
    let header = parts.part(LARGEST_HEADER)?.ok_or(Error::Damaged)?;
    let header: Header = match postcard::take_from_bytes(payload.get(header).ok_or(Error::Damaged)?) {
        Ok((header, [])) => header,
        _ => return Err(Error::Damaged),
    };
    let batches = parts.list(LARGEST_BATCH, usize::MAX)?;
    let statements = parts.list(LARGEST_STATEMENT, MOST_STATEMENTS)?;
    if parts.at != end {
        return Err(Error::Damaged);
    }
    verify(payload, end, &header.sender)?;
    Ok(Layout { header, batches, statements })
}

fn verify(payload: &[u8], end: usize, sender: &[u8; 32]) -> Result<()> {
    let (signed, signature) = payload.split_at_checked(end).ok_or(Error::Damaged)?;
    let signature = Signature::from_slice(signature).map_err(|_| Error::Damaged)?;
    let key = VerifyingKey::from_bytes(sender).map_err(|_| Error::BadSignature)?;
    let said = signed_bytes(&blake3::hash(signed));
    key.verify_strict(&said, &signature).map_err(|_| Error::BadSignature)
}

struct Parts<'a> {
    payload: &'a [u8],
    at: usize,
    end: usize,
}

impl Parts<'_> {
    /// The next part; none where a list ends.
    fn part(&mut self, largest: usize) -> Result<Option<Range<usize>>> {
        let length = self.payload.get(self.at..self.end).and_then(<[u8]>::first_chunk).ok_or(Error::Damaged)?;
        let length = u32::from_le_bytes(*length) as usize;
        if length > largest {
            return Err(Error::TooLarge);
        }
        let start = self.at + size_of::<u32>();
        let end = Some(start + length).filter(|end| *end <= self.end).ok_or(Error::Damaged)?;
        self.at = end;
        Ok(Some(start..end).filter(|part| !part.is_empty()))
    }

    fn list(&mut self, largest: usize, most: usize) -> Result<Vec<Range<usize>>> {
        let mut parts = Vec::new();
        while let Some(part) = self.part(largest)? {
            if parts.len() == most {
                return Err(Error::TooLarge);
            }
            parts.push(part);
        }
        Ok(parts)
    }
}
