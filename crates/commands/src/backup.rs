//! Backups: rolling ones by themselves, one on request, going on with one, merging what was set aside.

mod erased;
mod places;

use std::path::{Path, PathBuf};

use steunpunt_store::backup::{self, BackupFile};
use steunpunt_store::{Folder, salvage, setting};

use crate::app::OpenPoint;
use crate::context::Context;
use crate::shapes::support_point::{
    Backup, BackupOutOfReach, Backups, ContinueFromBackup, Continued, MergeSetAside, Merged, WhichBackups,
};
use crate::shapes::{Moment, Nothing};
use crate::{Answer, App, Code, Failure, support_point};

const LAST_BACKUP: &str = "last_backup_ms";
const LAST_ENTRIES: &str = "last_backup_entries";
const TROUBLE: &str = "backup_trouble";
/// Set when one is due whatever was written: another place was chosen, and nothing stands there yet.
pub(crate) const WANTED: &str = "backup_wanted";

/// When the last backup was made, and why the newest one failed.
pub(crate) fn last(context: &Context) -> Answer<(Option<i64>, Option<String>)> {
    let kept = context.read(setting::all)?;
    let trouble = kept.get(TROUBLE).filter(|code| !code.is_empty()).cloned();
    Ok((kept.get(LAST_BACKUP).and_then(|text| text.parse().ok()), trouble))
}

/// This many entries are a backup by themselves, however short ago the last one was: a large file was taken over.
const MANY_ENTRIES: i64 = 1_000;

/// Called by the watch: a backup is due when something was written and the last one is long enough ago, or when much
/// was written.
pub(crate) fn make_if_due(app: &App, open: &OpenPoint) -> Answer<()> {
    let now = app.now().0;
    if !is_due(open, now)? {
        return Ok(());
    }
    let made = make_everywhere(app, open, now).map(|_| ());
    made.inspect_err(|failure| tracing::warn!(code = ?failure.code, "the backup failed"))
}

fn is_due(open: &OpenPoint, now: i64) -> Answer<bool> {
    if open.store.is_read_only() {
        return Ok(false);
    }
    let kept = open.store.read(setting::all)?;
    let number = |name: &str| kept.get(name).and_then(|text| text.parse::<i64>().ok()).unwrap_or(0);
    let every = kept.get("backup_every_minutes").and_then(|text| text.parse().ok());
    let every = every.unwrap_or(open.configuration.defaults.backup_every_minutes);
    let waited = now - number(LAST_BACKUP) >= every * 60_000 || now < number(LAST_BACKUP);
    let new = open.store.read(entries)? - number(LAST_ENTRIES);
    Ok(erased::is_due(open)? || number(WANTED) != 0 || new >= MANY_ENTRIES || waited && new != 0)
}

fn entries(connection: &steunpunt_store::Connection) -> steunpunt_store::Result<i64> {
    Ok(i64::try_from(steunpunt_store::logbook::count(connection)?).unwrap_or(i64::MAX))
}

/// On the same disk, and in the second folder or stick of choice when there is one. A missing stick is noted, so
/// that the desk can say so; the backup on the same disk stands.
fn make_everywhere(app: &App, open: &OpenPoint, now: i64) -> Answer<BackupFile> {
    // Asked before: what is erased meanwhile is for the next time.
    let erasures = erased::erasures(open)?;
    erased::scrub(open, erasures)?;
    let own = backup::make(&open.store, &open.store.folder().backups(), now);
    if own.is_err() {
        // On a full disk this cannot be noted either.
        let _ = open.store.change(|tx| setting::set(tx, TROUBLE, "own_place"));
    }
    let own = own?;
    let folder = second_folder(open)?;
    places::remember(app, open, folder.as_deref());
    let second = folder.map(|folder| make_in(open, &folder, now)).transpose();
    let trouble = second.as_ref().err().map(|_| "second_place").unwrap_or_default();
    let count = open.store.read(entries)?;
    open.store.change(|tx| {
        setting::set(tx, LAST_BACKUP, &now.to_string())?;
        setting::set(tx, LAST_ENTRIES, &count.to_string())?;
        setting::set(tx, WANTED, "0")?;
        setting::set(tx, TROUBLE, trouble)
    })?;
    erased::settle(open, erasures, &own, second.as_ref().ok().and_then(Option::as_ref))?;
    Ok(second?.unwrap_or(own))
}

/// A stick that was pulled out leaves no folder behind, and none is made on this disk in its place.
fn make_in(open: &OpenPoint, second: &Path, now: i64) -> steunpunt_store::Result<BackupFile> {
    if second.is_dir() { backup::make(&open.store, second, now) } else { Err(steunpunt_store::Error::NotFound) }
}

/// Something was erased: backups that hold it must not stay. When none can be made now, the watch tries again.
pub(crate) fn renew_after_erasing(app: &App, open: &OpenPoint, now: i64) {
    if let Err(failure) = make_everywhere(app, open, now) {
        tracing::warn!(code = ?failure.code, "the backup after an erasure failed");
    }
}

fn second_folder(open: &OpenPoint) -> Answer<Option<PathBuf>> {
    let kept = open.store.read(setting::all)?;
    Ok(kept.get("backup_folder").filter(|folder| !folder.is_empty()).map(PathBuf::from))
}

pub(crate) fn make(context: &Context, _: Nothing) -> Answer<Backup> {
    let open = context.open()?;
    let made = make_everywhere(context.app, &open, context.now.0)?;
    let second = made.path.parent() != Some(open.store.folder().backups().as_path());
    Ok(view(&made, second))
}

fn view(made: &BackupFile, second_place: bool) -> Backup {
    Backup { name: made.name.clone(), made: Moment(made.made_ms), bytes: made.bytes, second_place }
}

pub(crate) fn list(context: &Context, input: WhichBackups) -> Answer<Backups> {
    let found = places::find(context, &input)?;
    let out_of_reach = match context.open() {
        Ok(open) if open.point.exercise == input.exercise => erased::out_of_reach(&open)?,
        _ => Vec::new(),
    };
    let out_of_reach = out_of_reach
        .iter()
        .map(|old| BackupOutOfReach { made: Moment(old.made_ms), folder: old.folder.display().to_string() });
    Ok(Backups {
        backups: found.iter().map(|one| view(&one.made, !one.own)).collect(),
        out_of_reach: out_of_reach.collect(),
    })
}

/// The newest of those that are meant that opens with the passphrase. One of this store that it does not open means that
/// the passphrase is wrong; elsewhere may also lie those of another point, or of an earlier passphrase.
fn newest_that_opens(context: &Context, input: &ContinueFromBackup) -> Answer<BackupFile> {
    let wanted = WhichBackups { exercise: input.exercise, folder: input.folder.clone() };
    let named = |made: &BackupFile| input.name.as_ref().is_none_or(|name| *name == made.name);
    let own = context.app.0.setup.place.store(input.exercise).backups();
    let mut refused = false;
    for one in places::find(context, &wanted)?.into_iter().filter(|one| named(&one.made)) {
        match backup::check(&one.made, &input.passphrase) {
            Ok(_) => return Ok(one.made),
            Err(steunpunt_store::Error::WrongKey) if one.made.path.starts_with(&own) => {
                return Err(Failure::of(Code::WrongPassphrase));
            }
            Err(steunpunt_store::Error::WrongKey) => refused = true,
            Err(_) => {}
        }
    }
    Err(Failure::of(if refused { Code::WrongPassphrase } else { Code::NotFound }))
}

pub(crate) fn continue_from(context: &Context, input: ContinueFromBackup) -> Answer<Continued> {
    context.app.suspend();
    let good = newest_that_opens(context, &input)?;
    let folder = context.app.0.setup.place.store(input.exercise);
    // On a laptop that has nothing yet, nothing is set aside.
    let is_new = !folder.path().exists();
    if is_new {
        std::fs::create_dir_all(folder.path()).map_err(steunpunt_store::Error::from)?;
    }
    let machine = &context.app.0.setup.machine;
    let continued = salvage::continue_from(&folder, &good, &input.passphrase, context.now, machine);
    if is_new {
        let empty = continued.as_ref().map_or(folder.path(), |continued| &continued.moved_to);
        let _ = std::fs::remove_dir(empty);
    }
    let continued = continued?;
    let opened = continued.opened;
    // Beside the store stands no backup yet: one is due at once.
    opened.store.change(|tx| setting::set(tx, WANTED, "1"))?;
    support_point::put_open(context.app, opened.store, opened.new_letter)?;
    Ok(Continued {
        made: Moment(good.made_ms),
        salvaged: continued.salvaged.new,
        moved_to: if is_new { String::new() } else { continued.moved_to.display().to_string() },
    })
}

pub(crate) fn merge_set_aside(context: &Context, input: MergeSetAside) -> Answer<Merged> {
    let open = context.open()?;
    let folder: &Folder = open.store.folder();
    let named = |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy() == input.name);
    let aside = salvage::set_aside_stores(folder).into_iter().find(named);
    let aside = aside.ok_or_else(|| Failure::of(Code::NotFound))?;
    let taken = salvage::merge(&open.store, &aside, &input.passphrase)?;
    Ok(Merged { entries: taken.new })
}
