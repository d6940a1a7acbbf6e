//! The folder of one store: which file is what. Real and exercise data have a folder each.

use std::path::{Path, PathBuf};

/// So many bytes have to fit before writing is tried again.
const ROOM: usize = 512 * 1024;

/// The folder of one store.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// The store in this folder, which need not exist yet.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The encrypted database.
    pub fn database(&self) -> PathBuf {
        self.0.join("steunpunt.db")
    }

    /// The wrapped keys.
    pub fn keys(&self) -> PathBuf {
        self.0.join("keys.json")
    }

    /// The device's own key, sealed, with the mark of the machine. Never in a backup.
    pub fn device(&self) -> PathBuf {
        self.0.join("device.json")
    }

    /// The highest numbers written, kept outside the database to notice an older database put back.
    pub fn highest(&self) -> PathBuf {
        self.0.join("device.highest")
    }

    /// Backups on the same disk.
    pub fn backups(&self) -> PathBuf {
        self.0.join("reservekopie")
    }

    /// The municipality's own configuration files.
    pub fn configuration(&self) -> PathBuf {
        self.0.join("configuration")
    }

    /// Makes the folder, for this user alone.
    pub fn make(&self) -> crate::Result<()> {
        crate::files::make_private_folder(&self.0)
    }

    /// Whether something can be written here, and a little more than one act needs. It tries, because free space that is
    /// told may be kept for somebody else.
    pub fn has_room(&self) -> bool {
        let trial = self.0.join("ruimte.part");
        let written = std::fs::write(&trial, [0; ROOM]);
        // What was written in part goes as well.
        let removed = std::fs::remove_file(&trial);
        written.is_ok() && removed.is_ok()
    }

    /// Whether there is anything of a store here.
    pub fn exists(&self) -> bool {
        self.database().exists() || self.keys().exists()
    }
}
