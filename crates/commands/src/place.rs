//! Where the stores lie: one folder with the real store and that of exercises in it.

use std::path::{Path, PathBuf};

use steunpunt_store::Folder;

/// The folder that holds both stores.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Place(PathBuf);

/// There is no folder for a user's data on this system.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("no folder for data was found: set HOME (or LOCALAPPDATA on Windows), or give --store FOLDER")]
pub struct NoPlace;

impl Place {
    /// This folder.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }

    /// The user's own folder: `$XDG_DATA_HOME/steunpunt`, `~/.local/share/steunpunt`, `%LOCALAPPDATA%\steunpunt`.
    pub fn default_for_user() -> Result<Self, NoPlace> {
        let variable = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        let found = if cfg!(windows) {
            variable("LOCALAPPDATA")
        } else {
            variable("XDG_DATA_HOME").or_else(|| variable("HOME").map(|home| home.join(".local").join("share")))
        };
        found.map(|base| Self(base.join("steunpunt"))).ok_or(NoPlace)
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The folder of one of the two stores.
    pub fn store(&self, exercise: bool) -> Folder {
        Folder::at(self.0.join(Self::name(exercise)))
    }

    /// The file that says where the second folder for backups of a store is: for when the store itself does not open.
    pub fn second_place(&self, exercise: bool) -> PathBuf {
        self.0.join(format!("{}-tweede-plek.txt", Self::name(exercise)))
    }

    fn name(exercise: bool) -> &'static str {
        if exercise { "oefening" } else { "echt" }
    }
}
