//! Where backups are looked for: beside the store, beside stores that were set aside, in the second folder of choice, in
//! the folder that somebody points at, on the sticks in this laptop.

use std::path::{Path, PathBuf};

use steunpunt_store::backup::{self, BackupFile};
use steunpunt_store::salvage;

use crate::app::{App, OpenPoint};
use crate::context::Context;
use crate::exchange::stick::mounted;
use crate::shapes::support_point::WhichBackups;
use crate::{Answer, settings};

/// A backup, and whether it stands on this laptop's own disk beside the store.
pub(super) struct Found {
    pub made: BackupFile,
    pub own: bool,
}

/// All that can be found, the newest first.
pub(super) fn find(context: &Context, wanted: &WhichBackups) -> Answer<Vec<Found>> {
    let mut found: Vec<Found> = Vec::new();
    for (folder, own) in places(context, wanted)? {
        let new =
            backup::list(&folder).into_iter().filter(|made| !found.iter().any(|known| known.made.path == made.path));
        found.extend(new.map(|made| Found { made, own }).collect::<Vec<_>>());
    }
    found.sort_by_key(|one| std::cmp::Reverse(one.made.made_ms));
    Ok(found)
}

fn places(context: &Context, wanted: &WhichBackups) -> Answer<Vec<(PathBuf, bool)>> {
    let store = context.app.0.setup.place.store(wanted.exercise);
    let beside =
        salvage::set_aside_stores(&store).into_iter().map(|aside| steunpunt_store::Folder::at(aside).backups());
    let own = std::iter::once(store.backups()).chain(beside).map(|folder| (folder, true));
    let chosen = wanted.folder.iter().map(PathBuf::from).flat_map(with_folders_in_it);
    let second = settings::current(context)?.backup_folder.map(PathBuf::from);
    let second = second.or_else(|| remembered(context.app, wanted.exercise));
    // While the store is open it says itself where its backups are.
    let sticks = if context.open().is_err() { mounted() } else { Vec::new() };
    let elsewhere = chosen.chain(second).chain(sticks.into_iter().flat_map(with_folders_in_it));
    Ok(own.chain(elsewhere.map(|folder| (folder, false))).collect())
}

/// Somebody points at a stick, and the backups are in a folder on it.
fn with_folders_in_it(folder: PathBuf) -> Vec<PathBuf> {
    let inside = std::fs::read_dir(&folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let inside: Vec<PathBuf> = inside.filter(|path| path.is_dir()).collect();
    std::iter::once(folder).chain(inside).collect()
}

/// Writes down where the second folder is, outside the store: it is needed when that does not open. A folder's name is
/// no secret.
pub(super) fn remember(app: &App, open: &OpenPoint, second: Option<&Path>) {
    let note = app.0.setup.place.second_place(open.point.exercise);
    let said = second.map(|folder| folder.display().to_string()).unwrap_or_default();
    if std::fs::read_to_string(&note).unwrap_or_default() == said {
        return;
    }
    if let Err(error) = std::fs::write(&note, said) {
        tracing::warn!(%error, "where backups are could not be noted beside the store");
    }
}

fn remembered(app: &App, exercise: bool) -> Option<PathBuf> {
    let said = std::fs::read_to_string(app.0.setup.place.second_place(exercise)).ok()?;
    Some(said.trim()).filter(|said| !said.is_empty()).map(PathBuf::from)
}
