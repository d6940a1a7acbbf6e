//! Where things are: the repository, the shared build folder, the tools.
//!
//! Builds live in the user's cache and not in the clone: compiling the window toolkit, SQLCipher and
//! the typesetter takes many minutes, and a fresh clone should not pay for them again.

use anyhow::{Context, Result};
use std::env;
use std::path::{Path, PathBuf};

/// The folders a task works with.
pub struct Places {
    /// The repository.
    pub root: PathBuf,
    /// What cargo builds.
    pub target: PathBuf,
    /// Programs that `check` needs and Debian does not have.
    pub tools: PathBuf,
}

impl Places {
    /// Finds the folders from the environment.
    pub fn find() -> Result<Self> {
        let cache = cache()?.join("steunpunt");
        let target = match env::var_os("CARGO_TARGET_DIR") {
            Some(given) => std::path::absolute(given)?,
            None => cache.join("target"),
        };
        Ok(Self { root: root()?, target, tools: cache.join("tools") })
    }

    /// The UI's project.
    pub fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// The built UI.
    pub fn dist(&self) -> PathBuf {
        self.ui().join("dist")
    }

    /// A program that `cargo build` made.
    pub fn built(&self, profile: &str, name: &str) -> PathBuf {
        let name = format!("{name}{}", env::consts::EXE_SUFFIX);
        self.target.join(profile).join(name)
    }
}

fn root() -> Result<PathBuf> {
    // As cargo says it when it runs this program. What was compiled in may be another clone's: they share the cache.
    let here = env::var_os("CARGO_MANIFEST_DIR").context("start it with `cargo xtask`")?;
    let root = Path::new(&here).ancestors().nth(2);
    Ok(root.context("this crate is no longer in crates/xtask")?.to_owned())
}

fn cache() -> Result<PathBuf> {
    let named = if cfg!(windows) { "LOCALAPPDATA" } else { "XDG_CACHE_HOME" };
    if let Some(folder) = env::var_os(named).map(PathBuf::from).filter(|it| it.is_absolute()) {
        return Ok(folder);
    }
    env::home_dir()
        .map(|home| home.join(".cache"))
        .context("No home folder is known. Set CARGO_TARGET_DIR to a folder for builds, then run this again.")
}
