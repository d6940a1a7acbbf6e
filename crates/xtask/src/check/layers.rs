//! The arrows between layers, where the compiler does not guard them.
//!
//! Two kinds: what a crate may not depend on, however far away, and which names a source file outside
//! one folder may not contain.

use crate::command::{cargo, output};
use crate::places::Places;
use anyhow::{Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// (our crate, what it may not depend on, why)
const FORBIDDEN: &[(&str, &[&str], &str)] = &[
    ("steunpunt-domain", &["rusqlite", "getrandom", "tokio", "chrono", "uuid"], "rules know no I/O, clock or chance"),
    ("steunpunt-store", &["typst", "tauri", "tokio", "axum"], "the store knows neither paper, screen nor network"),
    ("steunpunt-documents", &["rusqlite", "tauri", "tokio"], "paper knows no database and no screen"),
    ("steunpunt-commands", &["tauri", "axum"], "commands must be callable without a window or a server"),
    ("steunpunt-host", &["tauri"], "the host works where there is no window"),
    (
        "steunpunt-hub",
        &["tauri", "typst", "steunpunt-commands"],
        "the town hall's server has stores and a page, no desk and no paper",
    ),
    ("steunpunt-cli", &["tauri"], "the terminal works where there is no window"),
];

/// A word in source files, and where it is at home.
struct Home {
    word: &'static str,
    searched: &'static [&'static str],
    endings: &'static [&'static str],
    at_home: &'static [&'static str],
    why: &'static str,
}

const UI: &[&str] = &["ts", "tsx"];
const RUST: &[&str] = &["rs"];
const RUST_FOLDERS: &[&str] = &["crates", "src-tauri/src"];

const HOMES: &[Home] = &[
    Home {
        word: "@tauri-apps",
        searched: &["ui/src"],
        endings: UI,
        at_home: &["ui/src/backend"],
        why: "only ui/src/backend talks to the window",
    },
    Home {
        word: "/features/",
        searched: &["ui/src/shared"],
        endings: UI,
        at_home: &[],
        why: "what is shared knows no feature",
    },
    Home {
        word: "rusqlite",
        searched: RUST_FOLDERS,
        endings: RUST,
        at_home: &["crates/store", "crates/xtask"],
        why: "SQL lives in crates/store",
    },
    Home {
        word: "typst",
        searched: RUST_FOLDERS,
        endings: RUST,
        at_home: &["crates/documents", "crates/xtask"],
        why: "layout lives in crates/documents",
    },
    Home {
        word: "tauri::",
        searched: &["crates"],
        endings: RUST,
        at_home: &["crates/xtask"],
        why: "the window lives in src-tauri",
    },
];

/// Fails with one sentence for each arrow that points the wrong way.
pub fn check(places: &Places) -> Result<()> {
    let mut breaches = Vec::new();
    for (package, forbidden, why) in FORBIDDEN {
        let found = dependencies(places, package)?;
        let found = forbidden.iter().filter(|name| found.iter().any(|it| it == *name));
        breaches.extend(found.map(|name| format!("{package} depends on {name}, but {why}.")));
    }
    breaches.extend(HOMES.iter().flat_map(|home| strangers(places, home)));
    if breaches.is_empty() { Ok(()) } else { bail!(breaches.join("\n")) }
}

fn strangers(places: &Places, home: &Home) -> Vec<String> {
    let searched = home.searched.iter().flat_map(|folder| files(&places.root.join(folder), home.endings));
    let at_home = |file: &PathBuf| home.at_home.iter().any(|folder| file.starts_with(places.root.join(folder)));
    searched
        .filter(|file| !at_home(file) && contains(file, home.word))
        .map(|file| format!("{} contains `{}`, but {}.", shown(places, &file), home.word, home.why))
        .collect()
}

fn dependencies(places: &Places, package: &str) -> Result<Vec<String>> {
    let mut tree = cargo(places);
    tree.args(["tree", "--package", package, "--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}"]);
    let lines = output(&mut tree)?;
    Ok(lines.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect())
}

fn files(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let here =
        files.into_iter().filter(|path| path.extension().is_some_and(|it| endings.iter().any(|ending| it == *ending)));
    let below = folders.iter().filter(|path| !path.ends_with("node_modules"));
    here.chain(below.flat_map(|path| self::files(path, endings))).collect()
}

/// Whether code, not a comment, contains the word.
fn contains(file: &Path, word: &str) -> bool {
    let text = fs::read_to_string(file).unwrap_or_default();
    text.lines().filter(|line| !line.trim_start().starts_with("//")).any(|line| line.contains(word))
}

fn shown(places: &Places, file: &Path) -> String {
    file.strip_prefix(&places.root).unwrap_or(file).display().to_string()
}
