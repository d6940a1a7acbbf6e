//! Who wants to hear of changes, and the watch that is kept while a store is open.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, PoisonError, Weak};
use std::time::Duration;

use serde::Serialize;
use steunpunt_domain::time::Wall;

use crate::App;
use crate::app::{Inner, OpenPoint};
use crate::backup;

/// What changed, by nouns. Screens that show one of them look again.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Change {
    /// The nouns.
    pub nouns: Vec<String>,
}

/// Everything there is, for changes that came from elsewhere.
pub(crate) const EVERYTHING: &[&str] =
    &["support_point", "volunteer", "emergency_report", "request", "visit", "draft", "settings", "desk"];

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

/// How often the watch looks around. Two seconds is how soon a window shows what the terminal wrote.
const ROUND: Duration = Duration::from_secs(2);
/// A laptop that was locked for so long asks the passphrase again: four hours in milliseconds.
const FORGET_KEY_AFTER_MS: i64 = 4 * 60 * 60 * 1000;

/// Keeps watch on its own thread for as long as the store is open. A round only reads, unless a backup is due.
pub(crate) fn keep_watch(app: Weak<Inner>, watched: Weak<OpenPoint>) {
    std::thread::spawn(move || {
        look_for_damage(&app, &watched);
        let mut version = watched.upgrade().and_then(|open| open.store.data_version().ok());
        loop {
            std::thread::sleep(ROUND);
            let Some(inner) = app.upgrade() else { return };
            let app = App(inner);
            {
                let Some(open) = watched.upgrade() else { return };
                let now = open.store.data_version().ok();
                if now != version {
                    version = now;
                    app.0.watchers.tell(EVERYTHING);
                }
                backup::make_if_due(&app, &open);
            }
            if locked_too_long(&app, app.0.setup.clock.now()) {
                app.suspend();
            }
        }
    });
}

/// Reads the whole file once after opening. Nobody waits for it: the desk is usable meanwhile.
fn look_for_damage(app: &Weak<Inner>, watched: &Weak<OpenPoint>) {
    let Some(open) = watched.upgrade() else { return };
    let found = open.store.damage().map_or(true, |found| found.is_some());
    let _ = open.damage.set(found);
    if found && let Some(inner) = app.upgrade() {
        tracing::error!("the check of the whole file found damage");
        inner.watchers.tell(&["desk"]);
    }
}

fn locked_too_long(app: &App, now: Wall) -> bool {
    app.0.sessions.all_locked_since().is_some_and(|since| now.0 - since.0 >= FORGET_KEY_AFTER_MS)
}
