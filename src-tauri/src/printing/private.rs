//! The folder of opened documents: this user's alone, and empty unless something is open.
//!
//! `XDG_RUNTIME_DIR` is kept in memory and goes when the user logs out. Where it is not set, and on
//! Windows, the temporary folder stands in.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{Result, Write};
use std::path::{Path, PathBuf};

/// Removes every document that was opened.
pub fn clear() {
    let folder = folder();
    if folder.exists()
        && let Err(error) = fs::remove_dir_all(&folder)
    {
        // On Windows a viewer may hold its file; the next start tries again.
        tracing::warn!(%error, "opened documents could not be removed");
    }
}

/// Removes one of them.
pub fn remove(file: &Path) {
    if let Err(error) = fs::remove_file(file) {
        tracing::warn!(%error, "a printed document could not be removed");
    }
}

/// Writes a document for a viewer or a printer and returns its path.
pub fn write(name: &str, bytes: &[u8]) -> Result<PathBuf> {
    write_in(&folder(), name, bytes)
}

/// Writes a file that survives a power cut once this returns.
pub fn write_synced(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn folder() -> PathBuf {
    let runtime = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).filter(|path| path.is_absolute());
    match runtime {
        Some(runtime) if cfg!(unix) => runtime.join("steunpunt"),
        // Another user may make a folder of our name in a shared place; then nothing is opened.
        _ => std::env::temp_dir().join(format!("steunpunt-{}", user())),
    }
}

fn user() -> String {
    let name = std::env::var(if cfg!(windows) { "USERNAME" } else { "USER" }).unwrap_or_default();
    plain(&name)
}

fn write_in(folder: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf> {
    create(folder)?;
    let path = folder.join(plain(name));
    // A viewer may still show an older one of this name; it keeps what it has open.
    if path.exists() {
        fs::remove_file(&path)?;
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(&path)?.write_all(bytes)?;
    Ok(path)
}

fn create(folder: &Path) -> Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)?;
    // Fails when the folder is another user's, and then nothing is written into it.
    #[cfg(unix)]
    fs::set_permissions(folder, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
    Ok(())
}

/// A name without anything that could lead elsewhere.
fn plain(name: &str) -> String {
    let kept = |letter: char| if letter.is_alphanumeric() || "-_. ".contains(letter) { letter } else { '-' };
    name.chars().map(kept).collect::<String>().trim_start_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::{plain, write_in};

    #[test]
    fn a_name_leads_nowhere_else() {
        assert_eq!(plain("../../etc/passwd"), "-..-etc-passwd");
        assert_eq!(plain("Formulier ZB03-A147.pdf"), "Formulier ZB03-A147.pdf");
        assert_eq!(plain("C:\\x.pdf"), "C--x.pdf");
    }

    #[test]
    fn a_document_is_written_anew_each_time() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("steunpunt");
        write_in(&inner, "a.pdf", b"longer text").unwrap();
        let path = write_in(&inner, "a.pdf", b"short").unwrap();
        assert_eq!(std::fs::read(path).unwrap(), b"short");
    }

    #[cfg(unix)]
    #[test]
    fn only_this_user_reads_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("steunpunt");
        let path = write_in(&inner, "a.pdf", b"text").unwrap();
        let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&inner), mode(&path)), (0o700, 0o600));
    }
}
