//! Debian packages (Ubuntu and others of the family too): which are missing, and installing those.
//!
//! Elsewhere it says what to install and lets cargo try: somebody on Fedora or Windows may well have
//! everything under another name.

use super::Package;
use crate::command::is_root;
use anyhow::{Result, bail};
use std::process::{Command, Stdio};

/// Installs the packages that are missing, after saying which and why.
pub fn install<'a>(wanted: impl Iterator<Item = &'a Package>) -> Result<()> {
    let wanted: Vec<_> = wanted.collect();
    if !cfg!(target_os = "linux") || !answers("dpkg-query") || !answers("apt-get") {
        advise(&wanted);
        return Ok(());
    }
    let present = present(&wanted);
    let missing: Vec<_> = wanted.into_iter().filter(|it| !present.iter().any(|name| name == it.name)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Installing with apt-get:");
    for package in &missing {
        println!("  {:<30} {}", package.name, package.reason);
    }
    install_missing(&missing)
}

fn advise(wanted: &[&Package]) {
    if cfg!(target_os = "linux") {
        let names: Vec<_> = wanted.iter().map(|it| it.name).collect();
        println!("This is no Debian, so nothing is installed for you. What Debian calls: {}.", names.join(" "));
    } else if cfg!(windows) && std::env::var_os("VCINSTALLDIR").is_none() {
        println!("Needed on Windows: the C++ build tools of Visual Studio, Strawberry Perl and WebView2.");
    }
}

fn present(wanted: &[&Package]) -> Vec<String> {
    let mut query = Command::new("dpkg-query");
    query.args(["--show", "--showformat", "${Package} ${db:Status-Status}\\n"]);
    query.args(wanted.iter().map(|it| it.name)).stderr(Stdio::null());
    // It ends with an error when one package is unknown, and lists the others all the same.
    let listed = query.output().map(|it| it.stdout).unwrap_or_default();
    String::from_utf8_lossy(&listed)
        .lines()
        .filter_map(|line| line.strip_suffix(" installed"))
        .map(str::to_owned)
        .collect()
}

fn install_missing(missing: &[&Package]) -> Result<()> {
    let names: Vec<_> = missing.iter().map(|it| it.name).collect();
    let mend = format!("apt-get update && apt-get install {}", names.join(" "));
    let rights = Rights::of_this_user();
    if matches!(rights, Rights::None) {
        bail!("Installing packages needs an administrator. Have one run: {mend}");
    }
    let mut words = vec!["install", "--yes", "--no-install-recommends"];
    words.extend(&names);
    if rights.apt_get(&words) {
        return Ok(());
    }
    println!("The list of packages may be old; fetching it once.");
    if rights.apt_get(&["update"]) && rights.apt_get(&words) {
        return Ok(());
    }
    bail!("apt-get could not install what is missing (is there a network?). When it can: sudo sh -c '{mend}'");
}

enum Rights {
    Root,
    Sudo,
    None,
}

impl Rights {
    fn of_this_user() -> Self {
        if is_root() {
            Self::Root
        } else if answers("sudo") {
            Self::Sudo
        } else {
            Self::None
        }
    }

    fn apt_get(&self, words: &[&str]) -> bool {
        // Through `env`, because sudo drops variables.
        let program = if matches!(self, Self::Sudo) { "sudo" } else { "env" };
        let mut command = Command::new(program);
        if matches!(self, Self::Sudo) {
            command.arg("env");
        }
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]).args(words);
        command.status().is_ok_and(|status| status.success())
    }
}

fn answers(program: &str) -> bool {
    let quiet = Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    quiet.is_ok_and(|status| status.success())
}
