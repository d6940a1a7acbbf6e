//! Puts files together in a new folder, so that a cut at any moment leaves all of them, or a folder that says that it is
//! unfinished.

use std::ffi::OsStr;
use std::fs::{self, DirBuilder};
use std::io;
use std::path::Path;

use super::folder::{rename_new, sync_folder};
use super::look::hash_of;
use super::put::{room_for, write_whole};
use super::{Error, FolderStick, Result, Stick};

const UNFINISHED: &str = ".part";

/// A new folder that was read back and is whole there: **the stick may be pulled out**.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewFolder {
    /// Its name.
    pub name: String,
    /// The size of all that is in it.
    pub bytes: u64,
}

/// Puts files, by their names, in a new folder within another one. Where the name is taken it gets a number: nothing that
/// is there is touched.
///
/// When it fails, its unfinished folder may stay, as with a bundle.
pub fn put_together(within: &Path, name: &str, files: &[(String, Vec<u8>)]) -> Result<NewFolder> {
    let stick = FolderStick::new(within);
    let bytes = files.iter().map(|(_, bytes)| bytes.len() as u64).sum();
    room_for(&stick, bytes)?;
    let name = free_name(within, name).map_err(|error| Error::reading(&stick, &error))?;
    let unfinished = within.join(format!("{name}{UNFINISHED}"));
    make_private(&unfinished).map_err(|error| Error::writing(&stick, &error))?;
    let inside = FolderStick::new(&unfinished);
    for (file, bytes) in files {
        write_whole(&inside, file, bytes).map_err(|error| Error::writing(&stick, &error))?;
        if hash_of(&inside, file)? != blake3::hash(bytes) {
            return Err(Error::NotKept);
        }
    }
    let finish = || {
        inside.sync_folder()?;
        rename_new(&unfinished, &within.join(&name))?;
        sync_folder(within)
    };
    finish().map_err(|error| Error::writing(&stick, &error))?;
    Ok(NewFolder { name, bytes })
}

/// A name in other capitals is the same name on FAT and another one elsewhere; it is taken in both.
fn free_name(within: &Path, name: &str) -> io::Result<String> {
    let listed = fs::read_dir(within)?.map(|entry| entry.map(|entry| entry.file_name()));
    let taken: Vec<_> = listed.collect::<io::Result<_>>()?;
    let is_taken = |name: &str| taken.iter().any(|there| there.eq_ignore_ascii_case(OsStr::new(name)));
    let others = (2_u32..).map(|count| format!("{name}-{count}"));
    let mut names = std::iter::once(name.to_owned()).chain(others);
    let free = names.find(|name| !is_taken(name) && !is_taken(&format!("{name}{UNFINISHED}")));
    free.ok_or_else(|| io::ErrorKind::AlreadyExists.into())
}

/// What people said at the desk is for whoever writes it, not for every user of the machine.
fn make_private(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
