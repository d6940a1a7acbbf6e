//! By what a tablet is known again: a cookie that scripts cannot read and no other site can cause to be sent.

use crate::secret::{cookie, secret};
use axum::http::HeaderMap;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use steunpunt_commands::TabletId;

/// Tablets by their cookies. They end with the door.
pub struct Cookies {
    name: String,
    known: Mutex<HashMap<String, TabletId>>,
}

impl Cookies {
    /// None yet. Cookies do not tell ports apart, so the port stands in their name.
    pub fn new(port: u16) -> Self {
        Self { name: format!("__Host-steunpunt-{port}"), known: Mutex::default() }
    }

    /// What to tell the browser of a tablet.
    pub fn give(&self, tablet: TabletId) -> Result<String, getrandom::Error> {
        let value = secret()?;
        self.known().insert(value.clone(), tablet);
        Ok(format!("{}={value}; Path=/; Secure; HttpOnly; SameSite=Strict", self.name))
    }

    /// The tablet that sent this.
    pub fn find(&self, headers: &HeaderMap) -> Option<TabletId> {
        let value = cookie(headers, &self.name)?;
        self.known().get(value).copied()
    }

    /// Forgets those that are not known any more.
    pub fn keep(&self, known: impl Fn(TabletId) -> bool) {
        self.known().retain(|_, tablet| known(*tablet));
    }

    fn known(&self) -> MutexGuard<'_, HashMap<String, TabletId>> {
        // Each change is one insert or remove, so what a panicking thread left behind is whole.
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
