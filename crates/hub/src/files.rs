//! Files that must be whole or not there, in folders that other users of the machine cannot look into.

use std::fs::{self, File};
use std::io::{Result, Write};
use std::path::Path;

/// Replaces a file: a power cut leaves the old one or the new one.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<()> {
    let beside = path.with_added_extension("part");
    let written = write(&beside, bytes).and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        // A full disk must not stay full because of what could not be finished.
        let _ = fs::remove_file(&beside);
        return written;
    }
    flush_names(path)
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Flushes the list of names that a file or folder stands in. Windows does that with the rename itself.
pub(crate) fn flush_names(path: &Path) -> Result<()> {
    match path.parent() {
        Some(folder) if cfg!(unix) => File::open(folder)?.sync_all(),
        _ => Ok(()),
    }
}

/// Makes a folder for this user alone.
pub fn make_private_folder(path: &Path) -> Result<()> {
    fs::create_dir_all(path)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}
