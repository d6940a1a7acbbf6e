//! `cargo xtask run`: from a fresh clone to a screen to work on.
//!
//! Without a display the same screens are served to a browser, so that a server or a container can
//! show the desk too.

use crate::command::{cargo, command, run as go};
use crate::places::Places;
use crate::{setup, ui};
use anyhow::Result;
use std::env;

/// Sets up, builds, and starts the window, or the browser host where there is no display.
pub fn run(places: &Places, rest: &[String]) -> Result<()> {
    setup::for_building(places)?;
    ui::build(places)?;
    if has_display() { window(places, rest) } else { browser(places, rest) }
}

fn has_display() -> bool {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

fn window(places: &Places, rest: &[String]) -> Result<()> {
    build(places, "steunpunt-desk")?;
    go(started(places, "steunpunt-desk").args(rest))
}

fn browser(places: &Places, rest: &[String]) -> Result<()> {
    println!("There is no display here, so the desk is served to a browser.");
    build(places, "steunpunt")?;
    go(started(places, "steunpunt").arg("serve").arg("--ui").arg(places.dist()).args(rest))
}

/// One program, with the features that the whole workspace settles on: so tests find it built.
fn build(places: &Places, program: &str) -> Result<()> {
    go(cargo(places).args(["build", "--workspace", "--bin", program]))
}

fn started(places: &Places, name: &str) -> std::process::Command {
    let mut program = command(places, &places.built("debug", name).to_string_lossy());
    // A path given with --store is meant from where the person stands.
    if let Ok(here) = env::current_dir() {
        program.current_dir(here);
    }
    program
}
