//! Where tests lay cables between computers of their own.
//!
//! Root does that anywhere, beside what this machine is connected to. Anybody else does it in a corner of the system
//! where he counts as root; what is done there ends with it.

use crate::command::{command, is_root};
use crate::places::Places;
use anyhow::{Result, bail};
use std::process::{Command, Stdio};

const CORNER: &[&str] = &["--user", "--map-root-user", "--mount", "--net"];
/// `ip` keeps the names of networks in /run, where only root writes.
const OWN_RUN: &str = "mount -t tmpfs tmpfs /run && exec \"$@\"";

/// Node, where it may lay cables.
pub fn node(places: &Places) -> Result<Command> {
    if is_root() {
        return Ok(command(places, "node"));
    }
    let mut tried = Command::new("unshare");
    tried.args(CORNER).arg("true").stdout(Stdio::null()).stderr(Stdio::null());
    if !tried.status().is_ok_and(|status| status.success()) {
        bail!("This system lets nobody but root lay cables: run `cargo xtask test network` as root.");
    }
    let mut node = command(places, "unshare");
    node.args(CORNER).args(["sh", "-c", OWN_RUN, "sh", "node"]);
    Ok(node)
}
