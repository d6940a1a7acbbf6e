//! The blocks of a stick in memory, which fail where a test tells them to.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::rc::Rc;

use fatfs::FormatVolumeOptions;

const BLOCK: usize = 512;

/// The medium itself, which outlives the file system that is mounted on it.
#[derive(Clone)]
pub struct Medium(Rc<RefCell<Blocks>>);

struct Blocks {
    bytes: Vec<u8>,
    /// As it was at the last flush, and the blocks written since: a real system writes those in any order.
    flushed: Vec<u8>,
    since: BTreeSet<usize>,
    written: usize,
    /// Pulled out once this many blocks were written.
    pulled_after: Option<usize>,
    pulled: bool,
    read_only: bool,
}

impl Medium {
    /// A formatted stick of this size.
    pub fn formatted(kib: usize) -> Self {
        let medium = Self::holding(vec![0; kib << 10]);
        fatfs::format_volume(medium.head(), FormatVolumeOptions::new()).unwrap();
        medium
    }

    /// A stick with these blocks on it.
    pub fn holding(bytes: Vec<u8>) -> Self {
        let flushed = bytes.clone();
        let since = BTreeSet::new();
        let healthy = Blocks { bytes, flushed, since, written: 0, pulled_after: None, pulled: false, read_only: false };
        Self(Rc::new(RefCell::new(healthy)))
    }

    /// A copy whose switch is on.
    pub fn read_only(&self) -> Self {
        let copy = Self::holding(self.image());
        copy.0.borrow_mut().read_only = true;
        copy
    }

    /// A copy that is pulled out after so many blocks.
    pub fn pulled_after(&self, blocks: usize) -> Self {
        let copy = Self::holding(self.image());
        copy.0.borrow_mut().pulled_after = Some(blocks);
        copy
    }

    /// Every block as it is now.
    pub fn image(&self) -> Vec<u8> {
        self.0.borrow().bytes.clone()
    }

    /// What was flushed, and of the blocks written since only those that `kept` says, by their turn and how many there
    /// are. The folder and the allocation table come before the files.
    pub fn scattered(&self, kept: impl Fn(usize, usize) -> bool) -> Vec<u8> {
        let blocks = self.0.borrow();
        let mut image = blocks.flushed.clone();
        for (_, block) in blocks.since.iter().enumerate().filter(|(turn, _)| kept(*turn, blocks.since.len())) {
            let place = block * BLOCK..(block + 1) * BLOCK;
            image[place.clone()].copy_from_slice(&blocks.bytes[place]);
        }
        image
    }

    /// Blocks written until now.
    pub fn written(&self) -> usize {
        self.0.borrow().written
    }

    /// Where a file system begins to read.
    pub fn head(&self) -> Head {
        Head { medium: self.clone(), at: 0 }
    }

    /// Brings everything written until now to where a cut cannot reach it.
    pub fn flush(&self) -> io::Result<()> {
        let blocks = &mut *self.0.borrow_mut();
        blocks.answer()?;
        blocks.flushed.clone_from(&blocks.bytes);
        blocks.since.clear();
        Ok(())
    }
}

impl Blocks {
    fn answer(&self) -> io::Result<()> {
        // What Linux says of a stick that is gone: EIO, which has no kind of its own.
        if self.pulled { Err(io::Error::from_raw_os_error(5)) } else { Ok(()) }
    }

    /// Writes at most to the end of one block.
    fn write(&mut self, at: usize, content: &[u8]) -> io::Result<usize> {
        if self.read_only {
            return Err(ErrorKind::ReadOnlyFilesystem.into());
        }
        self.pulled |= self.pulled_after.is_some_and(|last| self.written >= last);
        self.answer()?;
        let length = content.len().min(BLOCK - at % BLOCK);
        self.bytes[at..at + length].copy_from_slice(&content[..length]);
        self.since.insert(at / BLOCK);
        self.written += 1;
        Ok(length)
    }
}

/// Where the file system reads and writes.
pub struct Head {
    medium: Medium,
    at: usize,
}

impl Read for Head {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let blocks = self.medium.0.borrow();
        blocks.answer()?;
        let length = into.len().min(blocks.bytes.len().saturating_sub(self.at));
        into[..length].copy_from_slice(&blocks.bytes[self.at..self.at + length]);
        self.at += length;
        Ok(length)
    }
}

impl Write for Head {
    fn write(&mut self, content: &[u8]) -> io::Result<usize> {
        let length = self.medium.0.borrow_mut().write(self.at, content)?;
        self.at += length;
        Ok(length)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.medium.0.borrow().answer()
    }
}

impl Seek for Head {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let from = |base: usize, by: i64| base.checked_add_signed(by as isize).ok_or(ErrorKind::InvalidInput);
        self.at = match to {
            SeekFrom::Start(at) => at as usize,
            SeekFrom::Current(by) => from(self.at, by)?,
            SeekFrom::End(by) => from(self.medium.0.borrow().bytes.len(), by)?,
        };
        Ok(self.at as u64)
    }
}
