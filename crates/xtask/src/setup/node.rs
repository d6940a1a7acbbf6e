//! Node and the UI's packages: installed again only when the lock file says something new.

use crate::command::{not_started, npm, output, run};
use crate::places::Places;
use anyhow::{Context, Result, bail};
use std::fs;
use std::process::Command;

/// The oldest Node that vite runs on.
const OLDEST: (u32, u32) = (20, 19);

const MEND: &str =
    "Install Node 20.19 or newer (https://nodejs.org, or `nvm install` in this folder), then run this again.";

const QUIETLY: &[&str] = &["--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];

/// Checks Node, and installs the UI's packages when the lock file changed.
pub fn make_ready(places: &Places) -> Result<()> {
    // The lock as it was when its packages were installed, kept beside them: no hash to explain.
    let stamp = places.ui().join("node_modules/.installed-package-lock.json");
    let lock = fs::read(places.ui().join("package-lock.json")).context("ui/package-lock.json cannot be read")?;
    check_version()?;
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    println!("Installing the UI's packages with npm, because ui/package-lock.json changed.");
    install(places)
        .context("The UI's packages could not be installed (is there a network?). Alone: cd ui && npm ci")?;
    fs::write(stamp, lock).context("ui/node_modules cannot be written")
}

fn install(places: &Places) -> Result<()> {
    let mut clean = npm(places);
    let answer = clean.args(["ci"]).args(QUIETLY).output().map_err(|error| not_started(&clean, &error))?;
    let said = String::from_utf8_lossy(&answer.stderr);
    if answer.status.success() {
        return Ok(());
    }
    if !said.contains("EUSAGE") {
        bail!("npm ci: {}", said.trim());
    }
    // A lock file made against a registry without, say, the binaries for Android misses those lines, and
    // `npm ci` refuses it on every platform. `npm install` takes what is locked and leaves the file alone.
    println!("The lock file does not list every platform, so `npm install --no-save` does what `npm ci` will not.");
    run(npm(places).args(["install", "--no-save"]).args(QUIETLY))
}

fn check_version() -> Result<()> {
    let said =
        output(Command::new("node").arg("--version")).map_err(|_| anyhow::anyhow!("Node was not found. {MEND}"))?;
    match version(&said) {
        Some(found) if found >= OLDEST => Ok(()),
        _ => bail!("Node {} is too old. {MEND}", said.trim()),
    }
}

fn version(said: &str) -> Option<(u32, u32)> {
    let mut numbers = said.trim().trim_start_matches('v').split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

#[cfg(test)]
mod tests {
    use super::{OLDEST, version};

    #[test]
    fn versions_compare_by_number() {
        assert!(version("v20.19.0\n").unwrap() >= OLDEST);
        assert!(version("v24.1.0").unwrap() >= OLDEST);
        assert!(version("v20.9.4").unwrap() < OLDEST);
        assert_eq!(version("nonsense"), None);
    }
}
