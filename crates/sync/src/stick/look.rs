//! Looks what is on a stick, and reads bundles from it. Nothing here writes.

use std::io::{self, Read};

use blake3::{Hash, Hasher};

use super::{Error, LARGEST, Name, Result, Stick, StickFile};

/// A file on a stick.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Found {
    /// Its name as it stands there: for [`check`] and [`fetch`].
    pub file: String,
    /// Whose bundle it says to be. Nothing in a stranger's file.
    pub name: Option<Name>,
    /// Its size, where the stick tells.
    pub bytes: Option<u64>,
    /// What its name and size say.
    pub state: State,
}

/// What a file's name and size say of it. Only [`check`] and [`fetch`] look inside.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// A bundle.
    Whole,
    /// *Afgebroken export*: unfinished, or of another size, as FAT leaves a file when its stick was pulled out too soon.
    Interrupted,
    /// Says to be a bundle, and is larger than any.
    TooLarge,
    /// Somebody else's file, which is let be.
    NotOurs,
    /// The stick does not tell its size.
    NotReadable,
}

/// Everything on the stick, bundles in the order of their numbers first, but for what macOS hides beside each file.
pub fn look(stick: &dyn Stick) -> Result<Vec<Found>> {
    let files = stick.list().map_err(|error| Error::reading(stick, &error))?;
    let mut found: Vec<_> = files.into_iter().filter(|it| !it.name.starts_with('.')).map(judge).collect();
    found.sort_by(|a, b| (a.name.is_none(), &a.name, &a.file).cmp(&(b.name.is_none(), &b.name, &b.file)));
    Ok(found)
}

fn judge(file: StickFile) -> Found {
    let (name, unfinished) = Name::parse_unfinished(&file.name);
    let state = match (&name, file.bytes) {
        (None, _) => State::NotOurs,
        (Some(_), _) if unfinished => State::Interrupted,
        (Some(_), None) => State::NotReadable,
        (Some(_), Some(bytes)) if bytes > LARGEST => State::TooLarge,
        (Some(name), Some(bytes)) if !name.is_size(bytes) => State::Interrupted,
        (Some(_), Some(_)) => State::Whole,
    };
    Found { file: file.name, name, bytes: file.bytes, state }
}

/// The number after the highest of this laptop on this stick, counting the unfinished ones.
pub fn next_number(stick: &dyn Stick, point: &str, letter: &str) -> Result<u32> {
    let own = Name::new(point, letter, 0, &[]);
    let names = look(stick)?.into_iter().filter_map(|it| it.name);
    let highest = names.filter(|it| it.point == own.point && it.letter == own.letter).map(|it| it.number).max();
    Ok(highest.map_or(1, |it| it.saturating_add(1)))
}

/// Whether the content of a file that [`look`] found is what its name says, read to its end.
pub fn check(stick: &dyn Stick, file: &str) -> Result<bool> {
    let Some(name) = Name::parse(file) else { return Ok(false) };
    is_readable(stick, file)?;
    Ok(name.fits(&hash_of(stick, file)?))
}

/// The bundle in a file that [`look`] found, when its content is what its name says.
pub fn fetch(stick: &dyn Stick, file: &str) -> Result<Vec<u8>> {
    let name = Name::parse(file).ok_or(Error::Interrupted)?;
    is_readable(stick, file)?;
    let mut bytes = Vec::new();
    let mut read = || stick.open(file)?.take(LARGEST).read_to_end(&mut bytes);
    read().map_err(|error| Error::reading(stick, &error))?;
    if name.fits(&blake3::hash(&bytes)) { Ok(bytes) } else { Err(Error::Damaged) }
}

/// Also refuses what the folder does not list: a file's name never becomes a path to somewhere else.
fn is_readable(stick: &dyn Stick, file: &str) -> Result<()> {
    let listed = look(stick)?.into_iter().find(|it| it.file == file).ok_or(Error::Gone)?;
    match listed.state {
        State::TooLarge => Err(Error::TooLarge),
        State::Interrupted => Err(Error::Interrupted),
        State::NotReadable => Err(Error::NotReadable),
        _ => Ok(()),
    }
}

/// The hash of a file's first [`LARGEST`] bytes, without holding them all.
pub(super) fn hash_of(stick: &dyn Stick, file: &str) -> Result<Hash> {
    let read = || -> io::Result<Hash> {
        let mut hasher = Hasher::new();
        io::copy(&mut stick.open(file)?.take(LARGEST), &mut hasher)?;
        Ok(hasher.finalize())
    };
    read().map_err(|error| Error::reading(stick, &error))
}
