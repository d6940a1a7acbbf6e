//! Counting what passed and failed, while the runners' own words stream through.
//!
//! A runner that fails without counting a failure (it did not compile, it crashed) counts as one, so
//! that "0 failed" is never printed over a broken build.

use crate::command::{line, not_started};
use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

/// Sums over all runners.
#[derive(Default)]
pub struct Tally {
    passed: u64,
    failed: u64,
    complaints: Vec<String>,
}

impl Tally {
    /// Runs a test runner, showing its words and adding its sums.
    pub fn count(&mut self, runner: &mut Command) -> Result<()> {
        // The sums are read from plain text.
        runner.env("NO_COLOR", "1").env_remove("FORCE_COLOR").stdout(Stdio::piped());
        let mut child = runner.spawn().map_err(|error| not_started(runner, &error))?;
        let before = self.failed;
        for text in BufReader::new(child.stdout.take().context("no output to read")?).split(b'\n') {
            let text = String::from_utf8_lossy(&text?).into_owned();
            println!("{text}");
            self.read(&text);
        }
        if !child.wait()?.success() && self.failed == before {
            self.add_failure(&format!("`{}` did not succeed", line(runner)));
        }
        Ok(())
    }

    /// Runs a program that is one test, letting it speak to the terminal.
    pub fn count_one(&mut self, program: &mut Command) -> Result<()> {
        if program.status().map_err(|error| not_started(program, &error))?.success() {
            self.passed += 1;
        } else {
            self.add_failure(&format!("`{}` did not succeed", line(program)));
        }
        Ok(())
    }

    /// Adds a failure that no runner counted.
    pub fn add_failure(&mut self, complaint: &str) {
        self.failed += 1;
        self.complaints.push(complaint.to_owned());
    }

    /// Prints the sums, and fails when something failed.
    pub fn tell(&self) -> Result<()> {
        for complaint in &self.complaints {
            println!("failed: {complaint}");
        }
        println!("\n{} passed, {} failed", self.passed, self.failed);
        if self.failed > 0 {
            bail!("There are failing tests; `cargo xtask test rust|ui|browser|network|window` runs a part.");
        }
        Ok(())
    }

    fn read(&mut self, text: &str) {
        let text = text.trim();
        if let Some(sums) = text.strip_prefix("test result:") {
            self.add(number_before(sums, " passed"), number_before(sums, " failed"));
        } else if let Some(sums) = text.strip_prefix("Tests ") {
            self.add(number_before(sums, " passed"), number_before(sums, " failed"));
        } else if let Some(sum) = node_sum(text, "pass") {
            self.add(sum, 0);
        } else if let Some(sum) = node_sum(text, "fail") {
            self.add(0, sum);
        }
    }

    fn add(&mut self, passed: u64, failed: u64) {
        self.passed += passed;
        self.failed += failed;
    }
}

/// The number in "12 passed", wherever it stands; none is nought.
fn number_before(text: &str, word: &str) -> u64 {
    let before = text.split_once(word).map_or("", |(before, _)| before);
    before.rsplit(' ').next().and_then(|number| number.parse().ok()).unwrap_or(0)
}

/// The number in node's "ℹ pass 12" (for people) or "# pass 12" (for programs).
fn node_sum(text: &str, word: &str) -> Option<u64> {
    let said = text.strip_prefix("ℹ ").or_else(|| text.strip_prefix("# "))?;
    said.strip_prefix(word)?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::Tally;

    fn sums(lines: &[&str]) -> (u64, u64) {
        let mut tally = Tally::default();
        lines.iter().for_each(|line| tally.read(line));
        (tally.passed, tally.failed)
    }

    #[test]
    fn sums_of_all_runners_are_understood() {
        let cargo = "test result: FAILED. 12 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out";
        assert_eq!(sums(&[cargo]), (12, 3));
        assert_eq!(sums(&["      Tests  1 failed | 7 passed (8)"]), (7, 1));
        assert_eq!(sums(&["      Tests  7 passed (7)"]), (7, 0));
        assert_eq!(sums(&["ℹ tests 5", "ℹ pass 4", "ℹ fail 1"]), (4, 1));
        assert_eq!(sums(&["# pass 4", "# fail 0"]), (4, 0));
    }

    #[test]
    fn other_words_count_for_nothing() {
        assert_eq!(sums(&["running 3 tests", " Test Files  2 passed (2)", "ok 3 - pass 12"]), (0, 0));
    }

    #[test]
    fn a_runner_that_breaks_without_counting_is_one_failure() {
        let mut tally = Tally::default();
        tally.count(std::process::Command::new("cargo").arg("no-such-command")).unwrap();
        assert_eq!((tally.passed, tally.failed), (0, 1));
    }
}
