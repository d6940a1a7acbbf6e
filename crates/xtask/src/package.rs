//! `cargo xtask package`: the .deb and .rpm that municipal IT installs, made without a network.
//!
//! Windows installers are made on Windows by the same command. AppImages are not made: their tool
//! fetches parts from the network while building.

use crate::command::{command, output, run};
use crate::places::Places;
use crate::{setup, ui};
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Builds, copies the packages to `package/` in the build folder, and says what they depend on.
pub fn package(places: &Places) -> Result<()> {
    setup::for_packaging(places)?;
    ui::build(places)?;
    let cli = places.ui().join("node_modules/.bin").join(if cfg!(windows) { "tauri.cmd" } else { "tauri" });
    ensure!(cli.exists(), "The packager is missing; get it with: cd ui && npm install --save-dev @tauri-apps/cli@2");
    let bundles = if cfg!(windows) { "nsis" } else { "deb,rpm" };
    let bundle = places.target.join("release/bundle");
    clear(&bundle)?;
    run(command(places, &cli.to_string_lossy()).args(["build", "--ci", "--bundles", bundles]))?;
    for made in packages(&bundle) {
        tell(&keep(places, &made)?);
    }
    Ok(())
}

/// Removes packages of earlier versions, which would be taken for new ones.
fn clear(bundle: &Path) -> Result<()> {
    if bundle.exists() { fs::remove_dir_all(bundle).context("old packages cannot be removed") } else { Ok(()) }
}

fn packages(bundle: &Path) -> Vec<PathBuf> {
    let folders = fs::read_dir(bundle).into_iter().flatten().flatten();
    let files = folders.flat_map(|kind| fs::read_dir(kind.path()).into_iter().flatten().flatten());
    let wanted = |path: &PathBuf| path.extension().is_some_and(|it| it == "deb" || it == "rpm" || it == "exe");
    files.map(|entry| entry.path()).filter(wanted).collect()
}

fn keep(places: &Places, made: &Path) -> Result<PathBuf> {
    let folder = places.target.join("package");
    fs::create_dir_all(&folder)?;
    let kept = folder.join(made.file_name().context("a package has no name")?);
    fs::copy(made, &kept).with_context(|| format!("{} cannot be written", kept.display()))?;
    Ok(kept)
}

fn tell(package: &Path) {
    let size = fs::metadata(package).map_or(0, |it| it.len());
    println!("\n{} ({:.1} MB)", package.display(), size as f64 / 1e6);
    let mut query = if package.extension().is_some_and(|it| it == "rpm") {
        let mut rpm = Command::new("rpm");
        rpm.args(["--query", "--requires", "--package"]).arg(package);
        rpm
    } else {
        let mut deb = Command::new("dpkg-deb");
        deb.arg("--field").arg(package).args(["Version", "Architecture", "Depends"]);
        deb
    };
    match output(&mut query) {
        Ok(needs) => println!("{}", needs.trim()),
        Err(error) => println!("What it depends on could not be read: {error}"),
    }
}
