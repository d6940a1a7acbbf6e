//! `cargo xtask test`: all tests, from rules to the real window, and one line of sums at the end.
//!
//! Cheap parts come first, and one build serves them all.

mod network;
mod tally;

use crate::command::{cargo, command, npm, run};
use crate::display::Display;
use crate::places::Places;
use crate::{fuzz, setup, ui};
use anyhow::{Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tally::Tally;

type Part = (&'static str, fn(&Places, &mut Tally) -> Result<()>);

const PARTS: &[Part] = &[
    ("ui", ui_units),
    ("rust", rust),
    ("fuzz", decoders),
    ("browser", browser),
    ("network", networks),
    ("window", window),
];

/// Runs the named parts, or all.
pub fn test(places: &Places, named: &[String]) -> Result<()> {
    if let Some(unknown) = named.iter().find(|name| !PARTS.iter().any(|(part, _)| part == name)) {
        bail!("There is no part `{unknown}`. Parts: ui rust fuzz browser network window.");
    }
    setup::for_testing(places)?;
    ui::build(places)?;
    let mut tally = Tally::default();
    for (name, part) in PARTS.iter().filter(|(part, _)| named.is_empty() || named.iter().any(|it| it == part)) {
        println!("\n== {name} tests");
        if let Err(error) = part(places, &mut tally) {
            tally.add_failure(&format!("{name}: {error:#}"));
        }
    }
    tally.tell()
}

fn ui_units(places: &Places, tally: &mut Tally) -> Result<()> {
    tally.count(npm(places).args(["test", "--silent"]))
}

fn rust(places: &Places, tally: &mut Tally) -> Result<()> {
    tally.count(cargo(places).args(["test", "--workspace", "--no-fail-fast"]))
}

/// Each target counts as one test.
/// Says why a part is left out, elsewhere.
fn on_linux(why: &str) -> bool {
    if !cfg!(target_os = "linux") {
        println!("Skipped: {why}.");
    }
    cfg!(target_os = "linux")
}

fn decoders(places: &Places, tally: &mut Tally) -> Result<()> {
    if !on_linux("the fuzzer runs on Linux") {
        return Ok(());
    }
    for target in fuzz::targets(places)? {
        println!("\n{target}");
        tally.count_one(&mut fuzz::runner(places, &target)?)?;
    }
    Ok(())
}

fn browser(places: &Places, tally: &mut Tally) -> Result<()> {
    build(places)?;
    let files = suite(places, "browser")?;
    tally.count(with_programs(places, command(places, "node").args(["--test", "--test-reporter=spec"]).args(files)))
}

fn networks(places: &Places, tally: &mut Tally) -> Result<()> {
    if !on_linux("computers within this one, with cables between them, are something that only Linux has") {
        return Ok(());
    }
    build(places)?;
    let files = suite(places, "network")?;
    let mut node = network::node(places)?;
    // They mostly wait until somebody notices that a cable is out.
    node.args(["--test", "--test-concurrency=4", "--test-reporter=spec"]).args(files);
    tally.count(with_programs(places, &mut node))
}

fn window(places: &Places, tally: &mut Tally) -> Result<()> {
    if !on_linux("the window is driven through WebKitWebDriver, which only Linux has") {
        return Ok(());
    }
    build(places)?;
    let files = suite(places, "window")?;
    let display = Display::open()?;
    let mut node = command(places, "node");
    // One window at a time: two would fight for the focus.
    node.args(["--test", "--test-concurrency=1", "--test-reporter=spec"]).args(files);
    node.env("DISPLAY", &display.name).env_remove("WAYLAND_DISPLAY");
    tally.count(with_programs(places, &mut node))
}

/// The programs that end-to-end tests start. For the whole workspace, so that cargo settles on the same features
/// as for the Rust tests and builds no library twice.
fn build(places: &Places) -> Result<()> {
    run(cargo(places).args(["build", "--workspace", "--bins"]))
}

fn with_programs<'a>(places: &Places, command: &'a mut Command) -> &'a mut Command {
    command
        .env("STEUNPUNT_BIN", places.built("debug", "steunpunt"))
        .env("STEUNPUNT_DESK_BIN", places.built("debug", "steunpunt-desk"))
        .env("STEUNPUNT_HUB_BIN", places.built("debug", "steunpunt-hub"))
        .env("STEUNPUNT_UI", places.dist())
}

/// The test files of a suite, named one by one: what node does with a folder differs per version.
fn suite(places: &Places, name: &str) -> Result<Vec<PathBuf>> {
    let folder = places.root.join("tests/e2e").join(name);
    let mut files: Vec<_> = fs::read_dir(&folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| is_test(path))
        .collect();
    if files.is_empty() {
        bail!("there are no *.test.mjs files in tests/e2e/{name}");
    }
    files.sort();
    Ok(files)
}

fn is_test(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.ends_with(".test.mjs") || name.ends_with(".test.js")
}
