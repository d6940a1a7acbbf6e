//! Small files that must be whole or not there: written beside, flushed, renamed.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use crate::Result;

/// Replaces a file so that a power cut leaves the old one or the new one, never half of one.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<()> {
    let beside = path.with_extension("part");
    let mut file = File::create(&beside)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&beside, path)?;
    sync_folder_of(path)
}

/// Flushes a file that something else wrote. Windows flushes only what is open for writing.
pub fn sync(path: &Path) -> Result<()> {
    Ok(fs::OpenOptions::new().write(true).open(path)?.sync_all()?)
}

/// Flushes the folder's own list of names. Windows does that with the rename itself.
pub fn sync_folder_of(path: &Path) -> Result<()> {
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        File::open(folder)?.sync_all()?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// Makes a folder that other users of the laptop cannot look into.
pub fn make_private_folder(path: &Path) -> Result<()> {
    fs::create_dir_all(path)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}
