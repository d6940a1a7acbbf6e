//! Documents leave the program: printed on a printer of choice, shown in the system's viewer (which also
//! prints), or saved where a person says. And the other way: a person names a file.
//!
//! What a viewer shows must stand in a file; it stands where only this user reads and where the system
//! keeps it in memory, and goes at lock and at start. Not here: making a document.

mod private;
mod spooler;

use crate::ipc::{Desk, beside};
use serde::{Deserialize, Serialize};
use spooler::{NotPrinted, Spooler};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;
use steunpunt_commands::{Code, Failure};
use tauri::{State, WebviewWindow};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};

pub use private::clear;

/// Where no viewer can be started this is known so soon: what starts them tries several, one after the other.
const STARTS_WITHIN: Duration = Duration::from_secs(3);

/// Shows a document in the system's viewer.
#[tauri::command]
pub async fn open_document(desk: State<'_, Desk>, id: String) -> Result<(), Failure> {
    let desk = Desk::clone(&desk);
    beside(move || {
        let document = desk.document(&id)?;
        let file = private::write(&document.file_name, &document.bytes).map_err(|error| failure(&error))?;
        open::that_detached_with_timeout(file, STARTS_WITHIN).map_err(|error| {
            tracing::warn!(%error, "no viewer for a document");
            Failure::of(Code::NoViewer)
        })
    })
    .await
}

/// The printers of this laptop, by their names.
#[tauri::command]
pub async fn list_printers() -> Result<Vec<String>, Failure> {
    beside(|| Ok(Spooler::default().printers())).await
}

/// Hands a document to a printer. Fails unless the spooler took it, so that nothing counts that never came out.
#[tauri::command]
pub async fn print_document(desk: State<'_, Desk>, id: String, printer: String, copies: u32) -> Result<(), Failure> {
    let desk = Desk::clone(&desk);
    beside(move || {
        let document = desk.document(&id)?;
        let file = private::write(&document.file_name, &document.bytes).map_err(|error| failure(&error))?;
        let printed = Spooler::default().print(&file, &printer, copies).map_err(not_printed);
        // The spooler has its own by now; one that is silent must not find it later.
        private::remove(&file);
        printed
    })
    .await
}

fn not_printed(why: NotPrinted) -> Failure {
    Failure::with(Code::NotPrinted, serde_json::json!({ "why": why.name() }))
}

/// Asks where to keep a document and writes it there; answers where, or nothing when the person thought better of it.
#[tauri::command]
pub async fn save_document(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    id: String,
) -> Result<Option<String>, Failure> {
    let desk = Desk::clone(&desk);
    beside(move || {
        let document = desk.document(&id)?;
        let dialog = dialog(&window).set_file_name(&document.file_name);
        let Some(path) = dialog.blocking_save_file().and_then(|it| it.into_path().ok()) else { return Ok(None) };
        save(&path, &document.bytes).map(|()| Some(path.to_string_lossy().into_owned()))
    })
    .await
}

/// What a person is asked to name.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// A file with requests to take in.
    Import,
    /// A pack of information sheets.
    Pack,
    /// A folder or stick for backups.
    BackupFolder,
}

/// What a person named.
#[derive(Serialize)]
pub struct Picked {
    path: String,
}

/// Asks for a file or folder; answers nothing when the person thought better of it.
#[tauri::command]
pub async fn pick_file(window: WebviewWindow, purpose: Purpose) -> Result<Option<Picked>, Failure> {
    beside(move || {
        let dialog = dialog(&window);
        let picked = match purpose {
            Purpose::Import => dialog.add_filter("CSV, Excel", &["csv", "txt", "xlsx", "ods"]).blocking_pick_file(),
            Purpose::Pack => dialog.add_filter("Pakket", &["zip"]).blocking_pick_file(),
            Purpose::BackupFolder => dialog.blocking_pick_folder(),
        };
        let path = picked.and_then(|it| it.into_path().ok());
        Ok(path.map(|path| Picked { path: path.to_string_lossy().into_owned() }))
    })
    .await
}

fn dialog(window: &WebviewWindow) -> FileDialogBuilder<tauri::Wry> {
    window.dialog().file().set_parent(window)
}

/// Writes beside the name and renames, so that a full stick leaves the older file whole.
fn save(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let beside = PathBuf::from(format!("{}.deel", path.display()));
    let written = private::write_synced(&beside, bytes).and_then(|()| std::fs::rename(&beside, path));
    written.map_err(|error| {
        let _ = std::fs::remove_file(&beside);
        failure(&error)
    })
}

fn failure(error: &std::io::Error) -> Failure {
    tracing::warn!(%error, "a document could not be written");
    Failure::of(match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Code::DiskFull,
        ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => Code::DiskReadOnly,
        _ => Code::PrintFailed,
    })
}

#[cfg(test)]
mod tests {
    use super::save;

    #[test]
    fn saving_replaces_a_file_whole_and_leaves_nothing_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("export.csv");
        save(&path, b"old").unwrap();
        save(&path, b"new").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"new");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn saving_where_nothing_can_be_written_says_so() {
        let folder = tempfile::tempdir().unwrap();
        assert!(save(&folder.path().join("gone/export.csv"), b"text").is_err());
    }
}
