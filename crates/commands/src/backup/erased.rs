//! Backups that hold what was erased since: within reach they are removed once a new one stands, out of reach they
//! are listed by date until they are within reach again.

use std::path::PathBuf;

use steunpunt_store::backup::{self, BackupFile};
use steunpunt_store::{logbook, setting};

use crate::Answer;
use crate::app::OpenPoint;

/// How many erasures the newest backups know of.
const ERASURES: &str = "last_backup_erasures";
/// The backups that were made on another disk, a line each: when, how many erasures it knows of, where.
const ELSEWHERE: &str = "backups_elsewhere";

/// A backup on another disk.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Elsewhere {
    pub made_ms: i64,
    erasures: u64,
    pub folder: PathBuf,
}

impl Elsewhere {
    fn read(line: &str) -> Option<Self> {
        let mut parts = line.splitn(3, '\t');
        let (made_ms, erasures) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        Some(Self { made_ms, erasures, folder: PathBuf::from(parts.next()?) })
    }

    fn of(made: &BackupFile, erasures: u64) -> Option<Self> {
        Some(Self { made_ms: made.made_ms, erasures, folder: made.path.parent()?.to_owned() })
    }

    fn line(&self) -> String {
        format!("{}\t{}\t{}", self.made_ms, self.erasures, self.folder.display())
    }

    /// Removes it when it is within reach.
    fn remove(&self, open: &OpenPoint) -> bool {
        !backup::forget(&open.store, &self.folder, |made| made.made_ms == self.made_ms).is_empty()
    }

    /// A stick that was pulled out may leave an empty folder: only a folder with backups tells that one is gone.
    fn is_gone(&self) -> bool {
        let there = backup::list(&self.folder);
        !there.is_empty() && !there.iter().any(|made| made.made_ms == self.made_ms)
    }
}

/// The number of erasures that a backup made now will know of.
pub(super) fn erasures(open: &OpenPoint) -> Answer<u64> {
    Ok(open.store.read(logbook::erasures)?)
}

fn known_erasures(open: &OpenPoint) -> Answer<u64> {
    Ok(open.store.read(setting::all)?.get(ERASURES).and_then(|text| text.parse().ok()).unwrap_or(0))
}

fn elsewhere(open: &OpenPoint) -> Answer<Vec<Elsewhere>> {
    let kept = open.store.read(setting::all)?;
    Ok(kept.get(ELSEWHERE).map(|lines| lines.lines().filter_map(Elsewhere::read).collect()).unwrap_or_default())
}

/// The backups elsewhere that hold what was erased since.
pub(super) fn out_of_reach(open: &OpenPoint) -> Answer<Vec<Elsewhere>> {
    let erasures = erasures(open)?;
    Ok(elsewhere(open)?.into_iter().filter(|old| old.erasures < erasures && !old.is_gone()).collect())
}

/// Whether something was erased since the newest backups, or one that holds it came within reach.
pub(super) fn is_due(open: &OpenPoint) -> Answer<bool> {
    let within_reach = |old: &Elsewhere| backup::list(&old.folder).iter().any(|made| made.made_ms == old.made_ms);
    Ok(erasures(open)? != known_erasures(open)? || out_of_reach(open)?.iter().any(within_reach))
}

/// Something was erased since the newest backups: no byte of it may be copied into the next.
pub(super) fn scrub(open: &OpenPoint, erasures: u64) -> Answer<()> {
    if erasures != known_erasures(open)? {
        open.store.scrub()?;
    }
    Ok(())
}

/// New backups stand: removes those that hold what was erased, and notes where others are.
pub(super) fn settle(open: &OpenPoint, erasures: u64, own: &BackupFile, second: Option<&BackupFile>) -> Answer<()> {
    if erasures != known_erasures(open)? {
        [Some(own), second].into_iter().flatten().for_each(|made| forget_older(open, made));
    }
    let mut known = elsewhere(open)?;
    known.retain(|old| {
        let removed = old.erasures < erasures && old.remove(open);
        !removed && !old.is_gone()
    });
    known.extend(second.and_then(|made| Elsewhere::of(made, erasures)));
    let lines: Vec<String> = known.iter().map(Elsewhere::line).collect();
    Ok(open.store.change(|tx| {
        setting::set(tx, ERASURES, &erasures.to_string())?;
        setting::set(tx, ELSEWHERE, &lines.join("\n"))
    })?)
}

fn forget_older(open: &OpenPoint, made: &BackupFile) {
    if let Some(folder) = made.path.parent() {
        backup::forget(&open.store, folder, |old| old.made_ms < made.made_ms);
    }
}
