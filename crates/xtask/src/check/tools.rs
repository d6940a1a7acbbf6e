//! Programs for checks that Debian does not have: compiled once into the cache, in one version.

use crate::command::{cargo, command, run};
use crate::places::Places;
use anyhow::{Context, Result};
use std::process::Command;

/// A cargo tool in the given version, installed when it is not there yet.
pub fn tool(places: &Places, name: &str, version: &str) -> Result<Command> {
    let folder = places.tools.join(format!("{name}-{version}"));
    let program = folder.join("bin").join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    if !program.exists() {
        println!("Installing {name} {version}; this happens once and takes some minutes.");
        let mut install = cargo(places);
        install.args(["install", "--locked", "--quiet", "--version", version, name, "--root"]).arg(&folder);
        run(install.env("CARGO_TARGET_DIR", folder.join("build")))
            .with_context(|| format!("{name} could not be installed (is there a network?)"))?;
        // Only the program is wanted; what it was built from is ten times as large.
        std::fs::remove_dir_all(folder.join("build")).with_context(|| format!("{} stays", folder.display()))?;
    }
    Ok(command(places, &program.to_string_lossy()))
}
