//! Starting other programs, and saying in one sentence why one did not do its work.
//!
//! Not here: which programs, and with what. A child never sees the variables that cargo set for xtask
//! itself, or it would think it is building xtask and build things twice.

use crate::places::Places;
use anyhow::{Context, Result, bail};
use std::io::{ErrorKind, IsTerminal};
use std::process::Command;

/// A program, started in the repository with the shared build folder.
pub fn command(places: &Places, program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(&places.root).env("CARGO_TARGET_DIR", &places.target);
    if !std::io::stdout().is_terminal() {
        command.env("NO_COLOR", "1");
    }
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(set_for_xtask) {
            command.env_remove(name);
        }
    }
    command
}

fn set_for_xtask(name: &str) -> bool {
    name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") || name == "CARGO_BIN_NAME"
}

/// Cargo, the same that started xtask.
pub fn cargo(places: &Places) -> Command {
    command(places, &std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()))
}

/// npm, in the UI's folder.
pub fn npm(places: &Places) -> Command {
    let mut npm = command(places, if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.current_dir(places.ui());
    npm
}

/// Runs to the end, letting it speak to the terminal.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if !status.success() {
        bail!("`{}` did not succeed ({status}).", line(command));
    }
    Ok(())
}

/// Runs to the end and returns what it wrote.
pub fn output(command: &mut Command) -> Result<String> {
    let output = command.output().map_err(|error| not_started(command, &error))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("`{}` did not succeed: {}", line(command), said.trim());
    }
    String::from_utf8(output.stdout).with_context(|| format!("`{}` wrote no text", line(command)))
}

/// Whether whoever runs this may do everything on this machine.
pub fn is_root() -> bool {
    let user = Command::new("id").arg("-u").output();
    user.is_ok_and(|it| it.stdout.trim_ascii() == b"0")
}

/// Why a program could not be started, in one sentence.
pub fn not_started(command: &Command, error: &std::io::Error) -> anyhow::Error {
    let name = command.get_program().to_string_lossy();
    if error.kind() == ErrorKind::NotFound {
        return anyhow::anyhow!("The program `{name}` was not found; install it, then run this again.");
    }
    anyhow::anyhow!("The program `{name}` could not be started: {error}.")
}

/// The command as a person would type it.
pub fn line(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str()).to_string_lossy();
    let words = command.get_args().map(|word| word.to_string_lossy());
    std::iter::once(name).chain(words).collect::<Vec<_>>().join(" ")
}
