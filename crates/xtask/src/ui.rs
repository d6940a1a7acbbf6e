//! Building the UI, only when something it is made of is newer than what was built.

use crate::command::{npm, run};
use crate::places::Places;
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use std::time::SystemTime;

const MADE_OF: &[&str] = &["src", "public", "index.html", "package-lock.json", "vite.config.ts", "tsconfig.json"];

/// Builds `ui/dist` when it is missing or older than its sources.
pub fn build(places: &Places) -> Result<()> {
    let built = fs::metadata(places.dist().join("index.html")).and_then(|it| it.modified());
    let sources = MADE_OF.iter().filter_map(|name| newest(&places.ui().join(name))).max();
    if built.is_ok_and(|built| sources.is_none_or(|sources| sources <= built)) {
        return Ok(());
    }
    println!("Building the UI.");
    run(npm(places).args(["run", "--silent", "build"]))
        .context("The UI could not be built; alone: cd ui && npm run build")
}

/// The newest change under a path. Folders count too: a file that was removed leaves its mark there.
fn newest(path: &Path) -> Option<SystemTime> {
    let own = fs::metadata(path).ok()?.modified().ok();
    let inside = fs::read_dir(path).into_iter().flatten().flatten();
    inside.filter_map(|entry| newest(&entry.path())).chain(own).max()
}
