//! `cargo xtask soak`: histories in the release profile until somebody has seen enough.

use crate::command::{cargo, run};
use crate::places::Places;
use crate::setup;
use anyhow::Result;

/// Runs as many histories as asked for.
pub fn soak(places: &Places, rest: &[String]) -> Result<()> {
    setup::for_testing(places)?;
    run(cargo(places)
        .args(["bench", "--package", "steunpunt-tests", "--no-default-features", "--bench", "soak", "--"])
        .args(rest))
}
