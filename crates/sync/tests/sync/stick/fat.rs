//! A stick with a FAT file system.

use std::io::{self, ErrorKind, Read, Write};

use fatfs::{FileSystem, FsOptions};
use steunpunt_sync::stick::{NewFile, Stick, StickFile};

use super::medium::{Head, Medium};

/// A mounted stick.
pub struct FatStick {
    system: FileSystem<Head>,
    medium: Medium,
    /// Whether it tells how much still fits.
    pub tells_free_space: bool,
}

impl FatStick {
    /// Mounts a medium.
    pub fn mount(medium: &Medium) -> Self {
        let system = FileSystem::new(medium.head(), FsOptions::new()).unwrap();
        Self { system, medium: medium.clone(), tells_free_space: true }
    }

    fn has(&self, name: &str) -> io::Result<bool> {
        Ok(self.list()?.iter().any(|it| it.name.eq_ignore_ascii_case(name)))
    }
}

impl Stick for FatStick {
    fn list(&self) -> io::Result<Vec<StickFile>> {
        let entries = self.system.root_dir().iter().collect::<io::Result<Vec<_>>>()?;
        let files = entries.iter().filter(|it| it.is_file());
        Ok(files.map(|it| StickFile { name: it.file_name(), bytes: Some(it.len()) }).collect())
    }

    fn open(&self, name: &str) -> io::Result<Box<dyn Read + '_>> {
        Ok(Box::new(self.system.root_dir().open_file(name)?))
    }

    fn create(&self, name: &str) -> io::Result<Box<dyn NewFile + '_>> {
        if self.has(name)? {
            return Err(ErrorKind::AlreadyExists.into());
        }
        let file = self.system.root_dir().create_file(name).map_err(in_the_systems_words)?;
        Ok(Box::new(FatFile { file, medium: &self.medium }))
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        let folder = self.system.root_dir();
        folder.rename(from, &folder, to).map_err(in_the_systems_words)
    }

    fn sync_folder(&self) -> io::Result<()> {
        self.medium.flush()
    }

    fn free_space(&self) -> Option<u64> {
        let free = self.system.stats().ok().filter(|_| self.tells_free_space)?;
        Some(u64::from(free.free_clusters()) * u64::from(free.cluster_size()))
    }
}

struct FatFile<'a> {
    file: fatfs::File<'a, Head>,
    medium: &'a Medium,
}

impl Write for FatFile<'_> {
    fn write(&mut self, content: &[u8]) -> io::Result<usize> {
        self.file.write(content).map_err(in_the_systems_words)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl NewFile for FatFile<'_> {
    fn sync(&mut self) -> io::Result<()> {
        self.file.flush()?;
        self.medium.flush()
    }
}

/// The crate has one kind for everything.
fn in_the_systems_words(error: io::Error) -> io::Error {
    if error.to_string().contains("No space left") { ErrorKind::StorageFull.into() } else { error }
}
