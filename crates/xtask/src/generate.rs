//! Files made from code and committed: the TypeScript types of the commands, and the schema.
//!
//! The programs that make them are examples beside the code they describe; without `--check` they
//! write, with it they compare.

use crate::command::{cargo, command, run};
use crate::places::Places;
use crate::setup;
use anyhow::Result;
use std::process::Command;

/// One generated text and the example that makes it.
pub struct Generated {
    example: &'static str,
}

/// `ui/src/generated`.
pub const BINDINGS: Generated = Generated { example: "bindings" };

/// `schema.sql`.
pub const SCHEMA: Generated = Generated { example: "schema" };

/// Writes it.
pub fn write(places: &Places, generated: &Generated) -> Result<()> {
    setup::for_building(places)?;
    run(&mut example(places, generated)?)
}

/// Fails when what is committed is not what would be written.
pub fn compare(places: &Places, generated: &Generated) -> Result<()> {
    run(example(places, generated)?.arg("--check"))
}

/// Built for the workspace, as everything else is, so that nothing is built twice.
fn example(places: &Places, generated: &Generated) -> Result<Command> {
    run(cargo(places).args(["build", "--quiet", "--workspace", "--example", generated.example]))?;
    let program = places.built("debug", &format!("examples/{}", generated.example));
    Ok(command(places, &program.to_string_lossy()))
}
