//! Files made from code and committed: the TypeScript types of the commands, and the schema.
//!
//! The programs that make them are examples beside the code they describe; without `--check` they
//! write, with it they compare.

use crate::command::{cargo, run};
use crate::places::Places;
use anyhow::Result;

/// One generated text and the example that makes it.
pub struct Generated {
    package: &'static str,
    example: &'static str,
}

/// `ui/src/generated`.
pub const BINDINGS: Generated = Generated { package: "steunpunt-commands", example: "bindings" };

/// `schema.sql`.
pub const SCHEMA: Generated = Generated { package: "steunpunt-store", example: "schema" };

/// Writes it.
pub fn write(places: &Places, generated: &Generated) -> Result<()> {
    run(&mut example(places, generated))
}

/// Fails when what is committed is not what would be written.
pub fn compare(places: &Places, generated: &Generated) -> Result<()> {
    run(example(places, generated).args(["--", "--check"]))
}

fn example(places: &Places, generated: &Generated) -> std::process::Command {
    let mut cargo = cargo(places);
    cargo.args(["run", "--quiet", "--package", generated.package, "--example", generated.example]);
    cargo
}
