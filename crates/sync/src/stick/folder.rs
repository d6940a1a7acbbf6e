//! A mounted stick, or any other folder, over the system's own files.

use std::fs::{self, DirEntry, File};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use super::{NewFile, Stick, StickFile};

/// A folder of the system's.
#[derive(Clone, Debug)]
pub struct FolderStick {
    folder: PathBuf,
}

impl FolderStick {
    /// Says which folder. Nothing is opened yet.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }

    /// A name with a path in it would lead out of the folder.
    fn path(&self, name: &str) -> io::Result<PathBuf> {
        let plain = Path::new(name).file_name().is_some_and(|it| it == name);
        if plain { Ok(self.folder.join(name)) } else { Err(ErrorKind::InvalidInput.into()) }
    }
}

impl Stick for FolderStick {
    fn list(&self) -> io::Result<Vec<StickFile>> {
        fs::read_dir(&self.folder)?.filter_map(|entry| entry.map(listed).transpose()).collect()
    }

    fn open(&self, name: &str) -> io::Result<Box<dyn Read + '_>> {
        let file = File::open(self.path(name)?)?;
        forget(&file);
        Ok(Box::new(file))
    }

    fn create(&self, name: &str) -> io::Result<Box<dyn NewFile + '_>> {
        Ok(Box::new(File::create_new(self.path(name)?)?))
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        rename_new(&self.path(from)?, &self.path(to)?)
    }

    fn sync_folder(&self) -> io::Result<()> {
        sync_folder(&self.folder)
    }

    fn free_space(&self) -> Option<u64> {
        fs4::available_space(&self.folder).ok()
    }
}

impl NewFile for File {
    fn sync(&mut self) -> io::Result<()> {
        self.sync_all()
    }
}

fn listed(entry: DirEntry) -> Option<StickFile> {
    let is_file = entry.file_type().map_or(true, |it| it.is_file());
    let bytes = entry.metadata().ok().map(|it| it.len());
    is_file.then(|| StickFile { name: entry.file_name().to_string_lossy().into_owned(), bytes })
}

/// Lets the system forget what it holds of a file that was flushed: reading it back then asks the medium.
#[cfg(target_os = "linux")]
fn forget(file: &File) {
    // Where it declines, the reading back is as good as elsewhere.
    let _ = rustix::fs::fadvise(file, 0, None, rustix::fs::Advice::DontNeed);
}

#[cfg(not(target_os = "linux"))]
fn forget(_file: &File) {}

/// Linux renames without replacing in one step; some of its file systems do not.
#[cfg(target_os = "linux")]
pub(super) fn rename_new(from: &Path, to: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE) {
        Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP) => look_and_rename(from, to),
        done => Ok(done?),
    }
}

#[cfg(not(target_os = "linux"))]
pub(super) fn rename_new(from: &Path, to: &Path) -> io::Result<()> {
    look_and_rename(from, to)
}

/// Between the look and the renaming only another program on this laptop could take the name, and it would have to
/// write a bundle of the same content.
fn look_and_rename(from: &Path, to: &Path) -> io::Result<()> {
    match to.symlink_metadata() {
        Ok(_) => Err(ErrorKind::AlreadyExists.into()),
        Err(_) => fs::rename(from, to),
    }
}

/// Some file systems (exFAT over FUSE) have no flush for a folder and say so.
#[cfg(unix)]
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    match File::open(folder)?.sync_all() {
        Err(error) if matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => Ok(()),
        done => done,
    }
}

/// Windows cannot flush a folder; it writes to removable media without delay unless somebody changed its policy.
#[cfg(not(unix))]
pub(super) fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}
