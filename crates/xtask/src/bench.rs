//! `cargo xtask bench`: measures in the release profile.
//!
//! Figures are reported, ratios within one run are judged, and both by the benchmarks themselves.

use crate::command::{cargo, command, run};
use crate::display::Display;
use crate::places::Places;
use crate::{setup, ui};
use anyhow::Result;

/// The benchmark of opening the window; it is a script, because it starts the real program.
const WINDOW_START: &str = "tests/e2e/bench/window_start.mjs";

/// What both builds choose, so that they share what they compile: the whole workspace, and the built screens inside the
/// program, as `tauri build` does for the packaged one.
const CHOSEN: [&str; 3] = ["--workspace", "--features", "tauri/custom-protocol"];

/// Runs the benchmarks of the store, the exchange, the paper and the shift, then that of the window's start.
pub fn bench(places: &Places, rest: &[String]) -> Result<()> {
    setup::for_testing(places)?;
    ui::build(places)?;
    run(cargo(places)
        .arg("bench")
        .args(CHOSEN)
        .args(["--bench", "desk", "--bench", "exchange", "--bench", "sheet", "--bench", "shift"])
        .args(rest))?;
    if cfg!(target_os = "linux") && places.root.join(WINDOW_START).exists() {
        window_start(places)?;
    }
    Ok(())
}

fn window_start(places: &Places) -> Result<()> {
    run(cargo(places).args(["build", "--release", "--bins", "--example", "blank"]).args(CHOSEN))?;
    let display = Display::open()?;
    let mut node = command(places, "node");
    node.arg(WINDOW_START).env("DISPLAY", &display.name).env_remove("WAYLAND_DISPLAY");
    run(node.env("STEUNPUNT_DESK_BIN", places.built("release", "steunpunt-desk")))
}
