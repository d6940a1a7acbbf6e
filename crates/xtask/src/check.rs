//! `cargo xtask check`: everything CI checks but the tests, step by step.
//!
//! All steps run, also after one failed: whoever mends things wants to know all there is to mend.

mod layers;
mod steps;
pub mod tools;

use crate::places::Places;
use crate::{setup, ui};
use anyhow::{Result, bail};
use std::time::Duration;

/// Runs the named steps, or all.
pub fn check(places: &Places, named: &[String]) -> Result<()> {
    if let [only] = named
        && only == "list"
    {
        steps::STEPS.iter().for_each(|step| println!("{:<10} {}", step.name, step.what));
        return Ok(());
    }
    if let Some(unknown) = named.iter().find(|name| !steps::STEPS.iter().any(|step| step.name == **name)) {
        bail!("There is no step `{unknown}`. `cargo xtask check list` names them.");
    }
    setup::for_building(places)?;
    // The window's program contains the built UI, so linting it needs one.
    ui::build(places)?;
    let wanted = steps::STEPS.iter().filter(|step| named.is_empty() || named.iter().any(|name| name == step.name));
    report(&wanted.filter(|step| !passes(places, step)).map(|step| step.name).collect::<Vec<_>>())
}

fn passes(places: &Places, step: &steps::Step) -> bool {
    println!("\n== {}: {}", step.name, step.what);
    let (result, took) = timed(|| (step.run)(places));
    match result {
        Ok(()) => println!("== {} is well ({:.1} s)", step.name, took.as_secs_f32()),
        Err(ref error) => println!("{error:#}\n== {} FAILED ({:.1} s)", step.name, took.as_secs_f32()),
    }
    result.is_ok()
}

fn report(failed: &[&str]) -> Result<()> {
    if failed.is_empty() {
        println!("\nAll checks are well.");
        return Ok(());
    }
    bail!("Failed: {}. One alone: cargo xtask check {}", failed.join(", "), failed.join(" "))
}

#[allow(clippy::disallowed_methods, reason = "measures how long a step took; nothing is decided by it")]
fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = std::time::Instant::now();
    (work(), start.elapsed())
}
