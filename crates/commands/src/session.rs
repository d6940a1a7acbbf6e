//! Sessions: one per window, browser or run of the terminal. A session is where somebody is signed in.
//!
//! Signing out never discards anything: what was typed belongs to the store, not to the session.

use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;
use std::sync::{Mutex, PoisonError};

use steunpunt_domain::ids::VolunteerId;
use steunpunt_domain::time::Wall;
use uuid::Uuid;

/// The name of a session: 122 random bits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct SessionId(Uuid);

impl fmt::Display for SessionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.simple().fmt(f)
    }
}

impl FromStr for SessionId {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Uuid::parse_str(text).map(Self)
    }
}

/// Who is signed in where.
#[derive(Default)]
pub(crate) struct Sessions(Mutex<HashMap<SessionId, Session>>);

#[derive(Clone, Copy, Default)]
struct Session {
    volunteer: Option<VolunteerId>,
    locked_since: Option<Wall>,
}

impl Sessions {
    pub fn begin(&self) -> SessionId {
        let id = SessionId(Uuid::new_v4());
        self.with(|sessions| sessions.insert(id, Session::default()));
        id
    }

    pub fn volunteer(&self, id: SessionId) -> Option<VolunteerId> {
        self.with(|sessions| sessions.get(&id).and_then(|session| session.volunteer))
    }

    pub fn sign_in(&self, id: SessionId, volunteer: VolunteerId) {
        self.with(|sessions| sessions.insert(id, Session { volunteer: Some(volunteer), locked_since: None }));
    }

    pub fn lock(&self, id: SessionId, now: Wall) {
        self.with(|sessions| sessions.insert(id, Session { volunteer: None, locked_since: Some(now) }));
    }

    /// Everybody is out: the store was closed.
    pub fn lock_all(&self) {
        self.with(|sessions| sessions.values_mut().for_each(|session| *session = Session::default()));
    }

    /// Since when every session is locked; `None` while somebody is signed in somewhere.
    pub fn all_locked_since(&self) -> Option<Wall> {
        self.with(|sessions| {
            let anybody = sessions.values().any(|session| session.volunteer.is_some());
            if anybody { None } else { sessions.values().filter_map(|session| session.locked_since).max() }
        })
    }

    fn with<T>(&self, act: impl FnOnce(&mut HashMap<SessionId, Session>) -> T) -> T {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
