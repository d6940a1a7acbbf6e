//! Sessions: one per window, browser, tablet or run of the terminal. A session is where somebody is signed in.
//!
//! Signing out never discards anything: what was typed belongs to the store, not to the session.

use std::collections::{HashMap, HashSet};
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

/// From where a session works: what a signed-in volunteer may do is a matter of their role, after this.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Reach {
    /// The laptop itself.
    #[default]
    Laptop,
    /// A tablet whose browser checked whom it talks to.
    TrustedTablet,
    /// A tablet that could not: somebody may listen in between.
    Tablet,
}

/// Who is signed in where.
#[derive(Default)]
pub(crate) struct Sessions(Mutex<HashMap<SessionId, Session>>);

#[derive(Default)]
struct Session {
    reach: Reach,
    volunteer: Option<VolunteerId>,
    locked_since: Option<Wall>,
    /// Drafts that were written from here; kept for tablets, which see no others.
    drafts: HashSet<String>,
}

impl Sessions {
    pub fn begin(&self, reach: Reach) -> SessionId {
        let id = SessionId(Uuid::new_v4());
        self.with(|sessions| sessions.insert(id, Session { reach, ..Session::default() }));
        id
    }

    /// It is over: nothing can be asked in it any more.
    pub fn end(&self, id: SessionId) {
        self.with(|sessions| sessions.remove(&id));
    }

    /// From where it works; nothing when it is over.
    pub fn reach(&self, id: SessionId) -> Option<Reach> {
        self.with(|sessions| sessions.get(&id).map(|session| session.reach))
    }

    pub fn volunteer(&self, id: SessionId) -> Option<VolunteerId> {
        self.with(|sessions| sessions.get(&id).and_then(|session| session.volunteer))
    }

    /// A session that ended meanwhile stays over.
    pub fn sign_in(&self, id: SessionId, volunteer: VolunteerId) {
        self.change(id, |session| (session.volunteer, session.locked_since) = (Some(volunteer), None));
    }

    pub fn lock(&self, id: SessionId, now: Wall) {
        self.change(id, |session| (session.volunteer, session.locked_since) = (None, Some(now)));
    }

    /// Everybody is out: the store was closed.
    pub fn lock_all(&self) {
        let out = |session: &mut Session| *session = Session { reach: session.reach, ..Session::default() };
        self.with(|sessions| sessions.values_mut().for_each(out));
    }

    /// A draft was written from here.
    pub fn wrote_draft(&self, id: SessionId, draft: String) {
        self.change(id, |session| {
            session.drafts.insert(draft);
        });
    }

    /// Whether this draft was written from here.
    pub fn has_draft(&self, id: SessionId, draft: &str) -> bool {
        self.with(|sessions| sessions.get(&id).is_some_and(|session| session.drafts.contains(draft)))
    }

    /// Since when every session is locked; `None` while somebody is signed in somewhere.
    pub fn all_locked_since(&self) -> Option<Wall> {
        self.with(|sessions| {
            let anybody = sessions.values().any(|session| session.volunteer.is_some());
            if anybody { None } else { sessions.values().filter_map(|session| session.locked_since).max() }
        })
    }

    fn change(&self, id: SessionId, act: impl FnOnce(&mut Session)) {
        self.with(|sessions| sessions.get_mut(&id).map(act));
    }

    fn with<T>(&self, act: impl FnOnce(&mut HashMap<SessionId, Session>) -> T) -> T {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
