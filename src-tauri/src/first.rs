//! The first window on a place, also where no session bus lets a second start raise it: another user's session, or a
//! desktop without one. Two windows would each offer the other's unfinished forms.

use std::fs::{File, TryLockError, create_dir_all};
use std::path::Path;

use tauri::Manager;
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};

/// Held as long as the window is there; the system lets go of it, however the program ends.
struct Held(#[allow(dead_code, reason = "what counts is that it is held")] File);

/// Whether this is the first. A place in which nothing can be written keeps nobody out.
pub fn is_first(app: &tauri::App, place: &Path) -> bool {
    match lock(place) {
        Ok(file) => app.manage(Held(file)),
        Err(TryLockError::WouldBlock) => false,
        Err(TryLockError::Error(error)) => {
            tracing::warn!(%error, "whether another window is open could not be looked up");
            true
        }
    }
}

fn lock(place: &Path) -> Result<File, TryLockError> {
    let opened = create_dir_all(place).and_then(|()| File::create(place.join("window.lock")));
    let file = opened.map_err(TryLockError::Error)?;
    file.try_lock()?;
    Ok(file)
}

/// Says so, and ends.
pub fn tell_and_end(app: &tauri::App) {
    let handle = app.handle().clone();
    let told =
        "Steunpunt staat al open op deze laptop. Er is niets kwijt. Ga verder in dat venster, of sluit het eerst.";
    let dialog = app.dialog().message(told).title("Steunpunt").kind(MessageDialogKind::Info);
    dialog.show(move |_| handle.exit(1));
}

#[cfg(test)]
mod tests {
    use super::lock;

    #[test]
    fn the_second_is_told_and_the_next_after_the_first_is_first() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("steunpunt");
        let first = lock(&folder).unwrap();
        assert!(matches!(lock(&folder), Err(std::fs::TryLockError::WouldBlock)));
        drop(first);
        assert!(lock(&folder).is_ok());
    }
}
