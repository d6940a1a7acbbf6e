//! What a command works with: the time it happens, the session, the open store, and who is signed in.

use std::cell::{Cell, OnceCell};
use std::sync::Arc;

use steunpunt_domain::configuration::Permission;
use steunpunt_domain::ids::VolunteerId;
use steunpunt_domain::time::Wall;
use steunpunt_store::logbook::Author;
use steunpunt_store::volunteer::VolunteerRow;
use steunpunt_store::{Connection, Transaction, Writing};

use crate::app::OpenPoint;
use crate::session::Reach;
use crate::table::Who;
use crate::{Answer, App, Code, Failure, SessionId};

/// One command being carried out.
pub struct Context<'a> {
    pub(crate) app: &'a App,
    pub(crate) session: SessionId,
    /// When it happens: read once.
    pub(crate) now: Wall,
    me: OnceCell<VolunteerRow>,
    everybody: OnceCell<Vec<VolunteerRow>>,
    wrote: Cell<bool>,
}

impl<'a> Context<'a> {
    pub(crate) fn new(app: &'a App, session: SessionId) -> Self {
        Self { app, session, now: app.now(), me: OnceCell::new(), everybody: OnceCell::new(), wrote: Cell::new(false) }
    }

    /// A command that is carried out as if it were this moment: for what is played, never for what happens.
    pub(crate) fn at(app: &'a App, session: SessionId, now: Wall) -> Self {
        Self { now, ..Self::new(app, session) }
    }

    /// Whether whoever is signed in may do this. Screens hide what is not allowed; this is what forbids it.
    pub(crate) fn admit(&self, who: Who) -> Answer<()> {
        match who {
            Who::Anyone => Ok(()),
            Who::StoreOpen => self.open().map(|_| ()),
            Who::SignedIn => self.me().map(|_| ()),
            Who::May(permission) => self.must(permission),
        }
    }

    /// Refuses when the role lacks a permission.
    pub(crate) fn must(&self, permission: Permission) -> Answer<()> {
        let me = self.me()?;
        if self.open()?.configuration.may(&me.role, permission) {
            return Ok(());
        }
        let name = format!("{permission:?}").to_lowercase();
        Err(Failure::with(Code::NotAllowed, serde_json::json!({ "permission": name })))
    }

    /// The open store.
    pub(crate) fn open(&self) -> Answer<Arc<OpenPoint>> {
        self.app.open()
    }

    /// Who is signed in; nobody when they were taken off the list meanwhile. Looked up once per command.
    pub(crate) fn me(&self) -> Answer<VolunteerRow> {
        if let Some(me) = self.me.get().filter(|me| Some(me.id) == self.volunteer()) {
            return Ok(me.clone());
        }
        let me = self.look_up_me()?;
        let _ = self.me.set(me.clone());
        Ok(me)
    }

    fn look_up_me(&self) -> Answer<VolunteerRow> {
        let volunteer = self.volunteer().ok_or_else(|| Failure::of(Code::NobodySignedIn));
        let open = self.open()?;
        let id = volunteer?;
        let all = open.store.read_quick(steunpunt_store::volunteer::all)?;
        let me = all.iter().find(|row| row.id == id && row.active).cloned();
        let _ = self.everybody.set(all);
        me.ok_or_else(|| Failure::of(Code::NobodySignedIn))
    }

    /// From where it was asked; a tablet may have been sent away meanwhile.
    pub(crate) fn reach(&self) -> Answer<Reach> {
        self.app.0.sessions.reach(self.session).ok_or_else(|| Failure::of(Code::NotAdmitted))
    }

    /// The volunteers, for their names: looked up once per command, as they were when it began.
    pub(crate) fn everybody(&self) -> Answer<&[VolunteerRow]> {
        if let Some(all) = self.everybody.get() {
            return Ok(all);
        }
        let all = self.open()?.store.read_quick(steunpunt_store::volunteer::all)?;
        Ok(self.everybody.get_or_init(|| all))
    }

    pub(crate) fn volunteer(&self) -> Option<VolunteerId> {
        self.app.0.sessions.volunteer(self.session)
    }

    /// Who the next entry is by.
    pub(crate) fn author(&self) -> Author {
        match self.me() {
            Ok(me) => Author { volunteer: Some(me.id.0), role: me.role },
            Err(_) => Author::default(),
        }
    }

    /// One act in one transaction: on the disk when this returns, or nothing of it.
    pub(crate) fn write<T>(&self, act: impl FnOnce(&mut Writing) -> steunpunt_store::Result<T>) -> Answer<T> {
        let author = self.author();
        self.wrote.set(true);
        Ok(self.open()?.store.write(self.now, author, act)?)
    }

    /// Changes what is not an entry: drafts, settings.
    pub(crate) fn change<T>(&self, act: impl FnOnce(&Transaction) -> steunpunt_store::Result<T>) -> Answer<T> {
        Ok(self.open()?.store.change(act)?)
    }

    /// Reads. After a write on the connection that wrote: its cache is warm, while the reading one has to fetch and
    /// decipher every page anew that follows a write.
    pub(crate) fn read<T>(&self, look: impl FnOnce(&Connection) -> steunpunt_store::Result<T>) -> Answer<T> {
        let store = &self.open()?.store;
        Ok(if self.wrote.get() { store.read_back(look)? } else { store.read(look)? })
    }
}
