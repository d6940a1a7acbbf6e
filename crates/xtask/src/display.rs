//! A display that nobody sees, for the time that a real window is tested or measured.
//!
//! Xvfb is started directly: `xvfb-run` also makes and removes authority files, and now and then reports a
//! failure of that as one of the tests.

use crate::command::not_started;
use anyhow::{Context, Result};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// An X server of our own; it ends when dropped.
pub struct Display {
    server: Child,
    /// What `DISPLAY` must say.
    pub name: String,
}

/// The desk's screen: the smallest laptop we design for.
const SCREEN: &str = "1366x768x24";

impl Display {
    /// Starts a server on a free number.
    pub fn open() -> Result<Self> {
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp"]);
        let started = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let mut server = started.map_err(|error| not_started(&command, &error))?;
        let mut number = String::new();
        // It writes its number once it accepts windows.
        BufReader::new(server.stdout.take().context("Xvfb is silent")?).read_line(&mut number)?;
        Ok(Self { server, name: format!(":{}", number.trim()) })
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // It may have ended by itself, with Ctrl+C for instance.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
