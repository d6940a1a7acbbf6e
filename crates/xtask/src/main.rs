//! `cargo xtask`: everything a developer or CI asks of this repository, in one place.
//!
//! Owns: setting a machine up, building in the right order, running, testing, checking, packaging.
//! Deliberately not here: anything the product itself does, and any dependency that would make
//! `cargo xtask` slow to start on a fresh clone.
#![allow(clippy::print_stdout, reason = "a task speaks to the person at the terminal")]

mod bench;
mod check;
mod command;
mod display;
mod fuzz;
mod generate;
mod package;
mod places;
mod run;
mod setup;
mod soak;
mod test;
mod ui;

use anyhow::{Result, bail};
use places::Places;
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask <task>

  run [--store DIR]   set up the machine, build, and open the window
                      (without a display: print an address for a browser)
  test [PART…]        set up and run all tests; parts: ui rust fuzz browser network window
  check [STEP…]       everything CI checks but the tests; `check list` names the steps
  bench               measure
  fuzz [TARGET…]      feed every decoder with anything, 30 seconds each
  soak [--histories N] [--from SEED]
                      let laptops meet in random histories, for as long as you like
  bindings            write the TypeScript types of the commands to ui/src/generated
  schema              write the commented schema.sql
  package             make the .deb and .rpm
  help                this text

Builds are kept in ~/.cache/steunpunt (or CARGO_TARGET_DIR), so that a fresh clone is quick.";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let task = arguments.next().unwrap_or_else(|| "help".to_owned());
    match start(&task, &arguments.collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn start(task: &str, rest: &[String]) -> Result<()> {
    let places = Places::find()?;
    match task {
        "run" => run::run(&places, rest),
        "test" => test::test(&places, rest),
        "check" => check::check(&places, rest),
        "bench" => bench::bench(&places, rest),
        "fuzz" => fuzz::fuzz(&places, rest),
        "soak" => soak::soak(&places, rest),
        "bindings" => generate::write(&places, &generate::BINDINGS),
        "schema" => generate::write(&places, &generate::SCHEMA),
        "package" => package::package(&places),
        "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(())
        }
        unknown => bail!("There is no task `{unknown}`. `cargo xtask help` lists them."),
    }
}
