//! With whom this laptop is in touch, and why not.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use steunpunt_domain::ids::DeviceId;
use steunpunt_domain::time::Wall;
use steunpunt_sync::exchange::Error;
use steunpunt_sync::lan;
use steunpunt_sync::meeting::Apart;

/// Whoever was heard this long ago is still there: ten seconds in milliseconds.
const STILL_THERE_MS: i64 = 10_000;
/// How often the time of a meeting is kept on the disk: a minute in milliseconds.
const KEPT_EVERY_MS: i64 = 60_000;

/// Why two ends do not exchange.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Trouble {
    /// The line.
    Line(lan::Error),
    /// Another point, or an exercise.
    Apart(Apart),
    /// No address is known and nobody was found.
    NotFound,
    /// A town hall has not let this laptop in yet.
    Waiting,
    /// One of the two could not do it.
    Other,
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        match error {
            Error::Line(line) => Self::Line(line),
            Error::Apart(apart) => Self::Apart(apart),
            _ => Self::Other,
        }
    }
}

impl From<lan::Error> for Trouble {
    fn from(error: lan::Error) -> Self {
        Self::Line(error)
    }
}

/// What is known of the touch with one device.
#[derive(Clone, Copy, Default)]
pub(super) struct Touch {
    /// When the two last exchanged since the store was opened.
    pub met: Option<Wall>,
    /// Its clock minus this one's, in milliseconds.
    pub ahead_ms: i64,
    /// What went wrong since.
    pub trouble: Option<Trouble>,
    kept: Option<Wall>,
    /// Screens show that they are in touch.
    shown: bool,
}

impl Touch {
    /// Whether they are in touch.
    pub fn is_there(&self, now: Wall) -> bool {
        self.trouble.is_none() && self.met.is_some_and(|met| (now.0 - met.0).abs() <= STILL_THERE_MS)
    }
}

/// The touch with everybody.
#[derive(Default)]
pub(super) struct Touches(Mutex<BTreeMap<DeviceId, Touch>>);

/// What a meeting changed.
pub(super) struct Noted {
    /// They were not in touch before: screens want to know.
    pub is_new: bool,
    /// The time of meeting is to be kept on the disk.
    pub is_due: bool,
}

impl Touches {
    /// What is known of the touch with a device.
    pub fn of(&self, device: DeviceId) -> Touch {
        self.all().get(&device).copied().unwrap_or_default()
    }

    /// They exchanged.
    pub fn met(&self, device: DeviceId, now: Wall, ahead_ms: Option<i64>) -> Noted {
        let mut all = self.all();
        let touch = all.entry(device).or_default();
        let is_new = !touch.is_there(now);
        let is_due = touch.kept.is_none_or(|kept| (now.0 - kept.0).abs() >= KEPT_EVERY_MS);
        touch.met = Some(now);
        touch.trouble = None;
        touch.shown = true;
        touch.ahead_ms = ahead_ms.unwrap_or(touch.ahead_ms);
        if is_due {
            touch.kept = Some(now);
        }
        Noted { is_new, is_due }
    }

    /// They did not; whether that is news.
    pub fn failed(&self, device: DeviceId, trouble: Trouble) -> bool {
        let mut all = self.all();
        let touch = all.entry(device).or_default();
        touch.shown = false;
        touch.trouble.replace(trouble) != Some(trouble)
    }

    /// Whether anybody fell silent who is shown as in touch. A line that hangs says nothing for long.
    pub fn fell_silent(&self, now: Wall) -> bool {
        let mut all = self.all();
        let silent = all.values_mut().filter(|touch| touch.shown && !touch.is_there(now));
        silent.map(|touch| touch.shown = false).count() > 0
    }

    fn all(&self) -> MutexGuard<'_, BTreeMap<DeviceId, Touch>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
