//! Who knocks, who is in. All of it is kept in memory: after a restart, or once the store was closed, a tablet knocks
//! anew, and the coordinator looks at who is there.

use std::collections::VecDeque;
use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use steunpunt_domain::time::Wall;
use steunpunt_store::keys::random_bytes;
use uuid::Uuid;

use super::{TabletDoor, TabletHost};
use crate::SessionId;
use crate::session::{Reach, Sessions};
use crate::shapes::tablet::TabletTrouble;

/// As many as a support point has tables for.
pub(crate) const MOST: usize = 8;
/// The coordinator looks at each: more at a time are not from here.
const MOST_WAITING: usize = 4;
/// Knocks within a minute: of one tablet, and of all together.
const KNOCKS_OF_ONE: usize = 6;
const KNOCKS: usize = 20;
const MINUTE_MS: i64 = 60 * 1000;
/// A page that waits asks every few seconds; one that was closed does not.
const GONE_MS: i64 = MINUTE_MS;
/// A tablet that is carried off, or whose battery is empty, does not stay signed in: fifteen minutes in milliseconds.
const ABSENT_MS: i64 = 15 * MINUTE_MS;

/// The name of a tablet.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct TabletId(Uuid);

impl fmt::Display for TabletId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.simple().fmt(f)
    }
}

impl FromStr for TabletId {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Uuid::parse_str(text).map(Self)
    }
}

/// How a tablet stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum TabletStanding {
    /// Nobody knows it, or no longer: it was refused, sent away, or away too long.
    Unknown,
    /// It waits for the coordinator, who sees the same four digits.
    Waiting {
        /// The digits.
        code: String,
    },
    /// It is in.
    Admitted(SessionId),
}

/// Why a tablet cannot even wait.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotHeard {
    /// Tablets are not let in now.
    Closed,
    /// There are enough.
    Full,
    /// It knocked a moment ago, or everybody does.
    TooOften,
}

/// A tablet.
#[derive(Clone, Debug)]
pub(super) struct Tablet {
    pub id: TabletId,
    pub code: String,
    pub knocked: Wall,
    pub seen: Wall,
    pub session: Option<SessionId>,
}

/// Who knocks, who is in, and where.
#[derive(Default)]
pub(crate) struct Admission {
    pub(super) host: OnceLock<Arc<dyn TabletHost>>,
    held: Mutex<Held>,
}

#[derive(Default)]
pub(super) struct Held {
    pub door: Option<TabletDoor>,
    pub trouble: Option<TabletTrouble>,
    pub tablets: Vec<Tablet>,
    knocks: VecDeque<(IpAddr, Wall)>,
}

impl Admission {
    pub(super) fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Everybody is out, and nobody comes in.
    pub fn end(&self, sessions: &Sessions) {
        let held = std::mem::take(&mut *self.held());
        held.tablets.iter().filter_map(|tablet| tablet.session).for_each(|session| sessions.end(session));
        // Outside the lock: what serves waits for who is being answered.
        drop(held);
    }

    /// Signs out whoever left with a tablet, and forgets who went away from the door. Whether anything changed.
    pub fn look_around(&self, sessions: &Sessions, now: Wall) -> bool {
        let mut held = self.held();
        let gone = held.forget_gone(now);
        let absent = held.tablets.iter().filter(|tablet| away(tablet.seen, now, ABSENT_MS));
        let signed_in = absent.filter_map(|tablet| tablet.session).filter(|id| sessions.volunteer(*id).is_some());
        let left: Vec<_> = signed_in.collect();
        left.iter().for_each(|session| sessions.lock(*session, now));
        gone || !left.is_empty()
    }
}

impl Held {
    pub(super) fn knock(&mut self, from: IpAddr, now: Wall) -> Result<TabletId, NotHeard> {
        if self.door.is_none() {
            return Err(NotHeard::Closed);
        }
        self.forget_gone(now);
        self.knocks.retain(|(_, at)| !away(*at, now, MINUTE_MS));
        if self.knocks.len() >= KNOCKS || self.knocks.iter().filter(|(one, _)| *one == from).count() >= KNOCKS_OF_ONE {
            return Err(NotHeard::TooOften);
        }
        self.knocks.push_back((from, now));
        let waiting = self.tablets.iter().filter(|tablet| tablet.session.is_none()).count();
        if self.tablets.len() >= MOST || waiting >= MOST_WAITING {
            return Err(NotHeard::Full);
        }
        let code = self.new_code().ok_or(NotHeard::Closed)?;
        let id = TabletId(Uuid::new_v4());
        self.tablets.push(Tablet { id, code, knocked: now, seen: now, session: None });
        Ok(id)
    }

    /// Four digits that no other tablet shows.
    fn new_code(&self) -> Option<String> {
        loop {
            // Four random bytes for ten thousand codes: the bias of the remainder is beyond measuring.
            let code = format!("{:04}", u32::from_le_bytes(random_bytes().ok()?) % 10_000);
            if self.tablets.iter().all(|tablet| tablet.code != code) {
                return Some(code);
            }
        }
    }

    pub(super) fn see(&mut self, id: TabletId, now: Wall) -> TabletStanding {
        let Some(tablet) = self.tablets.iter_mut().find(|tablet| tablet.id == id) else {
            return TabletStanding::Unknown;
        };
        tablet.seen = now;
        match tablet.session {
            Some(session) => TabletStanding::Admitted(session),
            None => TabletStanding::Waiting { code: tablet.code.clone() },
        }
    }

    /// Lets it in; one that is in already stays. Whether it is there.
    pub(super) fn admit(&mut self, id: TabletId, sessions: &Sessions) -> bool {
        let trusted = self.door.as_ref().is_some_and(|door| door.municipality);
        let reach = if trusted { Reach::TrustedTablet } else { Reach::Tablet };
        let Some(tablet) = self.tablets.iter_mut().find(|tablet| tablet.id == id) else { return false };
        tablet.session.get_or_insert_with(|| sessions.begin(reach));
        true
    }

    /// Refuses it, or sends it away. Whether it was there.
    pub(super) fn send_away(&mut self, id: TabletId, sessions: &Sessions) -> bool {
        let place = self.tablets.iter().position(|tablet| tablet.id == id);
        let sent = place.map(|place| self.tablets.remove(place));
        if let Some(session) = sent.as_ref().and_then(|tablet| tablet.session) {
            sessions.end(session);
        }
        sent.is_some()
    }

    fn forget_gone(&mut self, now: Wall) -> bool {
        let before = self.tablets.len();
        self.tablets.retain(|tablet| tablet.session.is_some() || !away(tablet.seen, now, GONE_MS));
        self.tablets.len() != before
    }
}

/// Whether that is longer ago. A clock that was set back makes nobody wait longer.
fn away(since: Wall, now: Wall, longest_ms: i64) -> bool {
    !(0..longest_ms).contains(&(now.0 - since.0))
}
