//! A bundle that was opened and found whole.

use std::ops::Range;

use steunpunt_domain::logbook::Kind;
use steunpunt_store::logbook::Run;

use super::header::Header;
use super::payload::{self, Layout};
use super::{Error, Result};
use crate::wire;

/// A bundle whose seal, length and signature are right. Whether its sender is welcome is for the reader to say.
#[derive(Debug)]
pub struct Opened {
    /// What it says of itself.
    pub header: Header,
    /// The statements in it, as they were signed.
    pub statements: Vec<Vec<u8>>,
    payload: Vec<u8>,
    batches: Vec<Range<usize>>,
}

/// Checks what a seal held.
pub fn open_payload(payload: Vec<u8>) -> Result<Opened> {
    let Layout { header, batches, statements } = payload::check(&payload)?;
    let statements = statements.into_iter().filter_map(|part| payload.get(part)).map(<[u8]>::to_vec).collect();
    Ok(Opened { header, statements, payload, batches })
}

impl Opened {
    /// The hash of all that is in it, its signature included: what is sealed anew for others is the same bundle.
    pub fn hash(&self) -> [u8; 32] {
        *blake3::hash(&self.payload).as_bytes()
    }

    /// How many entries of this kind are in it: what the header does not tell.
    pub fn count(&self, kind: Kind) -> Result<u32> {
        let of_kind = |run: &Run| run.entries.iter().filter(|entry| entry.envelope.kind == kind).count();
        let mut all = 0;
        for runs in self.batches() {
            all += runs?.iter().map(of_kind).sum::<usize>();
        }
        Ok(u32::try_from(all).unwrap_or(u32::MAX))
    }

    /// Its entries, one message at a time.
    pub fn batches(&self) -> Batches<'_> {
        Batches { payload: &self.payload, parts: self.batches.iter(), reader: wire::Reader::default() }
    }
}

/// The messages of a bundle, unpacked one by one and in their order.
pub struct Batches<'a> {
    payload: &'a [u8],
    parts: std::slice::Iter<'a, Range<usize>>,
    reader: wire::Reader,
}

impl Iterator for Batches<'_> {
    type Item = Result<Vec<Run>>;

    fn next(&mut self) -> Option<Self::Item> {
        let bytes = self.payload.get(self.parts.next()?.clone())?;
        Some(self.reader.read(bytes).map_err(Error::from))
    }
}
