//! The file that was asked for with `--out`: one that is not there yet, or a regular one that may be replaced. It is
//! whole under its name, or not there.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use anyhow::{Context, Result, ensure};
use tempfile::{Builder, NamedTempFile};

/// Who may read a file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Readers {
    /// Whoever ran the program: what people said at the desk is not for every user of the machine.
    Owner,
    /// Everybody whom the machine lets read new files.
    Everybody,
}

/// Refuses a name that stands for something else already, before anything is made or noted for it.
pub fn refuse_taken(path: &Path, replace: bool) -> Result<()> {
    let Ok(there) = fs::metadata(path) else { return Ok(()) };
    let name = path.display();
    ensure!(!there.is_dir(), "{name} is een map. Er is niets gemaakt; geef ook de naam van het bestand.");
    ensure!(there.is_file(), "{name} is geen gewoon bestand. Er is niets gemaakt; kies een andere naam.");
    ensure!(replace, "{name} bestaat al. Er is niets gemaakt; kies een andere naam, of vervang het met --replace.");
    Ok(())
}

/// Writes a file, where nothing is or where it may be replaced.
pub fn write(path: &Path, bytes: &[u8], readers: Readers, replace: bool) -> Result<()> {
    put(path, bytes, readers, replace).with_context(|| {
        format!("{} kan niet worden geschreven. Er is niets verloren; kies een ander bestand.", path.display())
    })
}

/// The same without a sentence about it.
pub fn put(path: &Path, bytes: &[u8], readers: Readers, replace: bool) -> io::Result<()> {
    // Behind a link stands what is replaced, and not the link.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    let mut part = part_in(folder, readers)?;
    part.write_all(bytes)?;
    part.as_file().sync_all()?;
    let kept = if replace { part.persist(&path) } else { part.persist_noclobber(&path) };
    kept.map(|_| ()).map_err(|failed| failed.error)
}

fn part_in(folder: &Path, readers: Readers) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    #[cfg(unix)]
    if readers == Readers::Everybody {
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}
