//! `cargo xtask fuzz`: every decoder is fed with whatever a fuzzer thinks of, for half a minute each.
//!
//! What is worth keeping of a run stays in `tests/fuzz/corpus`; the rest of what it found lives beside the builds.

use crate::check::tools;
use crate::command::run;
use crate::places::Places;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// Seconds for each target.
const SECONDS: &str = "30";

/// No decoder may take more than this for one input, in megabytes.
const MOST_MEMORY: &str = "1024";

/// Runs the named targets, or all.
pub fn fuzz(places: &Places, named: &[String]) -> Result<()> {
    let targets = targets(places)?;
    if let Some(unknown) = named.iter().find(|name| !targets.contains(name)) {
        bail!("There is no target `{unknown}`. Targets: {}.", targets.join(" "));
    }
    let wanted = targets.iter().filter(|target| named.is_empty() || named.contains(target));
    let failed: Vec<&str> = wanted.filter(|target| !holds(places, target)).map(String::as_str).collect();
    if failed.is_empty() { Ok(()) } else { bail!("Failed: {}.", failed.join(" ")) }
}

/// The targets, by their files.
pub fn targets(places: &Places) -> Result<Vec<String>> {
    let folder = places.root.join("tests/fuzz/targets");
    let files = fs::read_dir(&folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    let paths = files.flatten().map(|file| file.path()).filter(|path| path.extension().is_some_and(|it| it == "rs"));
    let mut names: Vec<String> =
        paths.filter_map(|path| Some(path.file_stem()?.to_string_lossy().into_owned())).collect();
    names.sort();
    Ok(names)
}

fn holds(places: &Places, target: &str) -> bool {
    println!("\n== {target}, {SECONDS} seconds");
    match runner(places, target).and_then(|mut runner| run(&mut runner)) {
        Ok(()) => true,
        Err(error) => {
            println!("{error:#}");
            false
        }
    }
}

/// The command that runs one target. What breaks it is written to the folder `artifacts` beside the builds.
pub fn runner(places: &Places, target: &str) -> Result<Command> {
    let found = folder(places, "corpus", target)?;
    let artifacts = folder(places, "artifacts", target)?;
    let mut runner = tools::tool(places, "cargo-fuzz", "0.13.1")?;
    // No sanitizer: those need an unreleased compiler, and our own code has no `unsafe`.
    runner.args(["run", "--fuzz-dir", "tests/fuzz", "--sanitizer", "none", target]);
    runner.arg(found).arg(places.root.join("tests/fuzz/corpus").join(target));
    runner.arg("--").arg(format!("-max_total_time={SECONDS}")).arg(format!("-rss_limit_mb={MOST_MEMORY}"));
    runner.arg(format!("-artifact_prefix={}/", artifacts.display()));
    runner.args(["-timeout=10", "-print_final_stats=1", "-verbosity=0"]);
    runner.env("CARGO_TARGET_DIR", places.target.join("fuzz"));
    Ok(runner)
}

fn folder(places: &Places, what: &str, target: &str) -> Result<PathBuf> {
    let folder = places.target.join("fuzz").join(what).join(target);
    fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    Ok(folder)
}
