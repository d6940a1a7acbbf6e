//! The system's printers, through the programs of CUPS. What the spooler takes is printed, also when the paper comes
//! later; what it refuses, or does not answer in time, is not. Windows has no such program: there the viewer prints.

use std::ffi::OsString;
use std::io::{Error, ErrorKind, Read, Result};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use wait_timeout::ChildExt;

/// Why nothing was printed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotPrinted {
    /// This system has no spooler.
    NoSpooler,
    /// There is no printer of this name any more.
    Gone,
    /// The spooler did not take it.
    Refused,
    /// The spooler did not answer.
    Silent,
}

impl NotPrinted {
    /// Its name in failures.
    pub fn name(self) -> &'static str {
        match self {
            NotPrinted::NoSpooler => "no_spooler",
            NotPrinted::Gone => "gone",
            NotPrinted::Refused => "refused",
            NotPrinted::Silent => "silent",
        }
    }
}

/// The system's spooler.
pub struct Spooler {
    /// Where its programs are, as `PATH` says it; where the system has them when absent.
    path: Option<OsString>,
    patience: Duration,
}

impl Default for Spooler {
    /// A spooler that is there answers in milliseconds, and takes a poster in seconds.
    fn default() -> Self {
        Self { path: None, patience: Duration::from_secs(10) }
    }
}

impl Spooler {
    /// The printers there are; none where the spooler does not say.
    pub fn printers(&self) -> Vec<String> {
        self.run("lpstat", |command| command.arg("-e")).map(|said| names(&said)).unwrap_or_default()
    }

    /// Hands a file to a printer, so many times.
    pub fn print(&self, file: &Path, printer: &str, copies: u32) -> std::result::Result<(), NotPrinted> {
        let copies = copies.to_string();
        let run = self.run("lp", |command| command.args(["-d", printer, "-n", &copies, "--"]).arg(file));
        let Err(error) = run else { return Ok(()) };
        tracing::warn!(%error, "the spooler took nothing");
        Err(match error.kind() {
            ErrorKind::NotFound => NotPrinted::NoSpooler,
            ErrorKind::TimedOut => NotPrinted::Silent,
            _ if !self.printers().iter().any(|name| name == printer) => NotPrinted::Gone,
            _ => NotPrinted::Refused,
        })
    }

    /// What a program says that succeeds in time.
    fn run(&self, program: &str, with: impl FnOnce(&mut Command) -> &mut Command) -> Result<String> {
        let mut command = Command::new(program);
        command.env("LC_ALL", "C").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        if let Some(path) = &self.path {
            command.env("PATH", path);
        }
        let mut child = with(&mut command).spawn()?;
        match child.wait_timeout(self.patience)? {
            Some(status) if status.success() => said(&mut child),
            Some(status) => Err(Error::other(format!("{program}: {status}"))),
            None => {
                child.kill().and_then(|()| child.wait())?;
                Err(ErrorKind::TimedOut.into())
            }
        }
    }
}

fn said(child: &mut Child) -> Result<String> {
    let mut said = String::new();
    if let Some(out) = child.stdout.as_mut() {
        out.read_to_string(&mut said)?;
    }
    Ok(said)
}

fn names(said: &str) -> Vec<String> {
    said.lines().map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that meets the unexpected stops there")]

    use std::os::unix::fs::PermissionsExt;
    use std::path::PathBuf;

    use super::*;

    /// A spooler whose programs are these scripts.
    fn spooler(folder: &Path, lp: &str, lpstat: &str, patience: Duration) -> Spooler {
        for (name, script) in [("lp", lp), ("lpstat", lpstat)] {
            let file = folder.join(name);
            std::fs::write(&file, format!("#!/bin/sh\n{script}\n")).unwrap();
            std::fs::set_permissions(&file, PermissionsExt::from_mode(0o755)).unwrap();
        }
        Spooler { path: Some(format!("{}:/usr/bin:/bin", folder.display()).into()), patience }
    }

    const LONG: Duration = Duration::from_secs(60);
    const TWO: &str = "echo HP_Balie\necho Kantoor";

    fn page(folder: &Path) -> PathBuf {
        let page = folder.join("blad met spatie.pdf");
        std::fs::write(&page, b"%PDF").unwrap();
        page
    }

    #[test]
    fn what_the_spooler_takes_was_handed_to_it_with_its_copies() {
        let folder = tempfile::tempdir().unwrap();
        let lp = format!("printf '%s\\n' \"$@\" > '{}'", folder.path().join("args").display());
        let spooler = spooler(folder.path(), &lp, TWO, LONG);
        assert_eq!(spooler.printers(), ["HP_Balie", "Kantoor"]);
        let page = page(folder.path());
        assert_eq!(spooler.print(&page, "HP_Balie", 12), Ok(()));
        let args = std::fs::read_to_string(folder.path().join("args")).unwrap();
        assert_eq!(args.lines().collect::<Vec<_>>(), ["-d", "HP_Balie", "-n", "12", "--", page.to_str().unwrap()]);
    }

    #[test]
    fn a_printer_that_refuses_and_one_that_is_gone_are_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        let spooler = spooler(folder.path(), "exit 1", TWO, LONG);
        let page = page(folder.path());
        assert_eq!(spooler.print(&page, "Kantoor", 1), Err(NotPrinted::Refused));
        assert_eq!(spooler.print(&page, "Zolder", 1), Err(NotPrinted::Gone));
    }

    #[test]
    fn a_spooler_that_hangs_is_given_up_and_ended() {
        let folder = tempfile::tempdir().unwrap();
        let pid = folder.path().join("pid");
        let hang = format!("echo $$ > '{}'\nexec sleep 600", pid.display());
        let spooler = spooler(folder.path(), &hang, "exec sleep 600", Duration::from_secs(1));
        assert_eq!(spooler.print(&page(folder.path()), "Kantoor", 1), Err(NotPrinted::Silent));
        let pid = std::fs::read_to_string(pid).unwrap();
        assert!(!Path::new("/proc").join(pid.trim()).exists(), "nothing is left running");
        assert_eq!(spooler.printers(), [""; 0]);
    }

    #[test]
    fn where_there_is_no_spooler_there_are_no_printers() {
        let folder = tempfile::tempdir().unwrap();
        let spooler = Spooler { path: Some(folder.path().into()), patience: LONG };
        assert_eq!(spooler.printers(), [""; 0]);
        assert_eq!(spooler.print(&page(folder.path()), "Kantoor", 1), Err(NotPrinted::NoSpooler));
    }
}
