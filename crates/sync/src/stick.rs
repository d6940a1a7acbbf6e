//! Sticks: bundles as files on something that a person may pull out at any moment.
//!
//! A bundle is an unchanging run of bytes here. It is written under a name of its own, beside what is there, and read
//! back before anybody hears that the stick may be pulled out; no file that exists is ever opened for writing.
//! Deliberately not here: what a bundle says, and how the system mounts or ejects.

mod error;
mod folder;
mod look;
mod name;
mod put;
mod together;

pub use error::{Error, Result};
pub use folder::FolderStick;
pub use look::{Found, State, check, fetch, look, next_number};
pub use name::Name;
pub use put::{Put, put, put_next};
pub use together::{NewFolder, put_together};

use std::io::{self, Read, Write};

/// The largest bundle, in bytes. What claims to be larger is not read: it would fill an old laptop's memory.
pub const LARGEST: u64 = 256 << 20;

/// A folder on a medium, without any policy of its own: a real one, or one in a test that fails where it is told to.
pub trait Stick {
    /// The files in the folder. Folders and links in it are left out.
    fn list(&self) -> io::Result<Vec<StickFile>>;

    /// Opens a file for reading, from the medium and not from what the system remembers of it, where that can be had.
    fn open(&self, name: &str) -> io::Result<Box<dyn Read + '_>>;

    /// Makes a new file. Fails with `AlreadyExists` when the name is taken.
    fn create(&self, name: &str) -> io::Result<Box<dyn NewFile + '_>>;

    /// Gives a file another name. Fails with `AlreadyExists` when that name is taken.
    fn rename(&self, from: &str, to: &str) -> io::Result<()>;

    /// Flushes the folder's own list of names.
    fn sync_folder(&self) -> io::Result<()>;

    /// Bytes that still fit, where the system says.
    fn free_space(&self) -> Option<u64>;
}

/// A file being written.
pub trait NewFile: Write {
    /// Returns when what was written is on the medium.
    fn sync(&mut self) -> io::Result<()>;
}

/// One line of a folder's list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StickFile {
    /// Its name as it stands there; FAT keeps capitals and does not tell them apart.
    pub name: String,
    /// Its size. Nothing when the medium does not even tell that.
    pub bytes: Option<u64>,
}
