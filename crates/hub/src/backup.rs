//! Backups: a folder that holds all that a restore needs, made while the server is at work.
//!
//! Inside it `data` is what the configuration's `data` becomes again; beside that lie the configuration file and the
//! municipality's own files. Deliberately not here: what says which series this machine writes. A restored server
//! begins a new one, because it cannot know what was written after the copy.

use std::fs;
use std::path::{Path, PathBuf};

use steunpunt_store::{Folder, backup};

use crate::clock::for_a_name;
use crate::hub::Hub;
use crate::keys::HubKey;
use crate::point::PointName;
use crate::{Result, files};

/// A backup that was made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Backup {
    /// Its folder.
    pub folder: PathBuf,
    /// Points that could not be opened, and are not in it.
    pub left_out: Vec<PointName>,
}

/// What a backup is called, before its moment.
const NAME: &str = "steunpunt-hub";
const DATA: &str = "data";
const SETTINGS: &str = "steunpunt-hub.toml";
const CONFIGURATION: &str = "configuration";

/// Makes a backup in a folder: whole under its name, or not there. `settings` is the configuration file. Nothing that
/// lies there already is touched.
pub fn back_up(hub: &Hub, settings: &Path, to: &Path) -> Result<Backup> {
    let folder = to.join(format!("{NAME}-{}", for_a_name(hub.now())));
    let part = folder.with_added_extension("part");
    fs::create_dir_all(to)?;
    let written = write(hub, settings, &part).and_then(|()| Ok(fs::rename(&part, &folder)?));
    if written.is_err() {
        // A full disk must not stay full because of what could not be finished.
        let _ = fs::remove_dir_all(&part);
    }
    written?;
    files::flush_names(&folder)?;
    Ok(Backup { folder, left_out: hub.closed_points()? })
}

fn write(hub: &Hub, settings: &Path, part: &Path) -> Result<()> {
    let data = part.join(DATA);
    files::make_private_folder(part)?;
    files::make_private_folder(&data)?;
    // Those who wait before the points: whoever is let in meanwhile is then in both, and never in neither.
    hub.waiting.copy(&data)?;
    for point in hub.points() {
        backup::copy_to(&point.store, &Folder::at(data.join(point.name().path())))?;
    }
    copy_file(&HubKey::path_in(&hub.config.data), &HubKey::path_in(&data))?;
    copy_file(settings, &part.join(SETTINGS))?;
    for (name, text) in hub.config.own_files()? {
        files::make_private_folder(&part.join(CONFIGURATION))?;
        files::replace(&part.join(CONFIGURATION).join(name), text.as_bytes())?;
    }
    Ok(())
}

fn copy_file(from: &Path, to: &Path) -> Result<()> {
    Ok(files::replace(to, &fs::read(from)?)?)
}
