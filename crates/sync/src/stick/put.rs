//! Puts a bundle on a stick, so that a cut at any moment leaves it whole, recognisably unfinished, or absent.

use std::io;

use super::look::hash_of;
use super::{Error, LARGEST, Name, Result, Stick, next_number};

/// Small enough that a pulled-out stick is noticed soon.
const BLOCK: usize = 64 << 10;

/// What the file needs beside its bytes: the rest of its last cluster, and one for the folder's list.
const BESIDE: u64 = 128 << 10;

/// A bundle that was read back from the stick and is whole there: **the stick may be pulled out**.
///
/// Only [`put`] makes one.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Put {
    /// Its name on the stick.
    pub name: Name,
    /// Its size.
    pub bytes: u64,
}

/// Puts a bundle on the stick under the next number of this laptop.
pub fn put_next(stick: &dyn Stick, point: &str, letter: &str, bytes: &[u8]) -> Result<Put> {
    let number = next_number(stick, point, letter)?;
    put(stick, &Name::new(point, letter, number, bytes), bytes)
}

/// Puts a bundle on the stick under a name made from its bytes.
///
/// When it fails, its unfinished file may stay: taking it away would be one more change to a medium that just failed.
/// [`next_number`] passes over it, so that the next attempt takes another name.
pub fn put(stick: &dyn Stick, name: &Name, bytes: &[u8]) -> Result<Put> {
    let size = bytes.len() as u64;
    room_for(stick, size)?;
    nothing_under(stick, name)?;
    write(stick, name, bytes).map_err(|error| Error::writing(stick, &error))?;
    let kept = hash_of(stick, &name.to_string())?;
    if kept != blake3::hash(bytes) || !name.fits(&kept) {
        return Err(Error::NotKept);
    }
    Ok(Put { name: name.clone(), bytes: size })
}

pub(super) fn room_for(stick: &dyn Stick, size: u64) -> Result<()> {
    if size > LARGEST {
        return Err(Error::TooLarge);
    }
    match stick.free_space() {
        Some(free) if free < size + BESIDE => Err(Error::Full),
        _ => Ok(()),
    }
}

/// A name in other capitals is the same name on FAT and another one elsewhere; it is taken in both.
fn nothing_under(stick: &dyn Stick, name: &Name) -> Result<()> {
    let (whole, unfinished) = (name.to_string(), name.unfinished());
    let files = stick.list().map_err(|error| Error::reading(stick, &error))?;
    let taken = |file: &str| file.eq_ignore_ascii_case(&whole) || file.eq_ignore_ascii_case(&unfinished);
    if files.iter().any(|it| taken(&it.name)) { Err(Error::NameTaken) } else { Ok(()) }
}

/// The content is on the medium before the name says that it is whole.
fn write(stick: &dyn Stick, name: &Name, bytes: &[u8]) -> io::Result<()> {
    let unfinished = name.unfinished();
    write_whole(stick, &unfinished, bytes)?;
    stick.rename(&unfinished, &name.to_string())?;
    stick.sync_folder()
}

/// Writes a new file and closes it: Windows does not rename one that is open.
pub(super) fn write_whole(stick: &dyn Stick, file: &str, bytes: &[u8]) -> io::Result<()> {
    let mut file = stick.create(file)?;
    for block in bytes.chunks(BLOCK) {
        file.write_all(block)?;
    }
    file.sync()
}
