//! Who wants to hear of changes, and the watch that is kept while a store is open.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, PoisonError, Weak};
use std::time::Duration;

use serde::Serialize;
use steunpunt_domain::time::Wall;

use crate::App;
use crate::app::{Inner, OpenPoint};
use crate::working::{holding, working};
use crate::{backup, support_point};

/// What changed, by nouns. Screens that show one of them look again.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Change {
    /// The nouns, or `everything`.
    pub nouns: Vec<String>,
}

/// For changes that came from elsewhere, of which nobody here knows what they are about.
pub(crate) const EVERYTHING: &[&str] = &["everything"];

/// Those who want to hear.
#[derive(Default)]
pub(crate) struct Watchers(Mutex<Vec<Sender<Change>>>);

impl Watchers {
    pub fn add(&self) -> Receiver<Change> {
        let (sender, receiver) = channel();
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(sender);
        receiver
    }

    /// Tells everyone who still listens.
    pub fn tell(&self, nouns: &[&str]) {
        let change = Change { nouns: nouns.iter().map(|noun| (*noun).to_owned()).collect() };
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|watcher| watcher.send(change.clone()).is_ok());
    }
}

/// A laptop that was locked for so long asks the passphrase again: four hours in milliseconds.
const FORGET_KEY_AFTER_MS: i64 = 4 * 60 * 60 * 1000;
/// More time than this between two rounds means that the laptop slept: two minutes in milliseconds. (Or that its
/// clock was set forward, which cannot be told apart and costs a passphrase at most.)
const SLEPT_MS: i64 = 2 * 60 * 1000;

/// How long a backup that failed waits before it is tried again: five minutes in milliseconds.
const BACKUP_RESTS_MS: i64 = 5 * 60 * 1000;

/// Keeps watch on its own thread for as long as the store is open.
pub(crate) fn keep_watch(app: Weak<Inner>, watched: Weak<OpenPoint>, every: Duration) {
    std::thread::spawn(move || {
        let mut watch = Watch::default();
        let mut first = true;
        while let (Some(inner), Some(open)) = (app.upgrade(), watched.upgrade()) {
            let looked = holding(&inner, open, |open| {
                let _working = working(&inner)?;
                if std::mem::take(&mut first) {
                    look_for_damage(&inner, open);
                }
                watch.look_around(&App(inner.clone()), open);
                Some(())
            });
            if looked.is_none() {
                return;
            }
            drop(inner);
            std::thread::sleep(every);
        }
    });
}

/// What the watch remembers from one round to the next.
#[derive(Default)]
pub(crate) struct Watch {
    version: Option<i64>,
    last: Option<Wall>,
    backup_failed: Option<Wall>,
}

impl Watch {
    /// One round. It only reads, unless a backup is due.
    pub fn look_around(&mut self, app: &App, open: &OpenPoint) {
        let now = app.now();
        if self.slept(app.laptop_clock()) || locked_too_long(app, now) {
            app.suspend();
            return;
        }
        if app.0.admission.look_around(&app.0.sessions, now) {
            app.0.watchers.tell(&["tablet"]);
        }
        app.0.live.look_around(app, now);
        if open.store.is_read_only() && open.store.folder().has_room() {
            match support_point::write_again(app, open) {
                Ok(()) => return,
                Err(failure) => tracing::warn!(code = ?failure.code, "the store still cannot be written"),
            }
        }
        let version = open.store.data_version().ok();
        if self.version.is_some() && version != self.version {
            open.clock.look_again(&open.store);
            app.0.watchers.tell(EVERYTHING);
            app.0.live.ring();
        }
        self.version = version;
        if !self.rests(now) {
            self.backup_failed = backup::make_if_due(app, open).err().map(|_| now);
        }
        // After the backup: a slow stick is not sleep. Neither is a clock that somebody puts right.
        self.last = Some(app.laptop_clock());
    }

    /// A backup that failed is not tried again at once: on a full disk each try writes all there is room for.
    fn rests(&self, now: Wall) -> bool {
        self.backup_failed.is_some_and(|failed| (0..BACKUP_RESTS_MS).contains(&(now.0 - failed.0)))
    }

    fn slept(&self, now: Wall) -> bool {
        self.last.is_some_and(|last| now.0 - last.0 > SLEPT_MS)
    }
}

/// Reads the whole file once after opening. Nobody waits for it: the desk is usable meanwhile.
fn look_for_damage(inner: &Inner, open: &OpenPoint) {
    let found = open.store.damage().map_or(true, |found| found.is_some());
    let _ = open.damage.set(found);
    if found {
        tracing::error!("the check of the whole file found damage");
        inner.watchers.tell(&["desk"]);
    }
}

fn locked_too_long(app: &App, now: Wall) -> bool {
    app.0.sessions.all_locked_since().is_some_and(|since| now.0 - since.0 >= FORGET_KEY_AFTER_MS)
}
