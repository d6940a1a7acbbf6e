//! Who may connect: whoever holds a one-time token, and after that the browser that exchanged it.
//!
//! Other programs and other users on the same machine can reach the port, and a web page opened in the
//! same browser can send requests to it. So: a 128-bit token that works once (it may end up in a
//! history or a process list), a cookie that scripts cannot read and that no other site can cause to be
//! sent, and a check that the request was really meant for this address (a name that resolves to
//! 127.0.0.1 would otherwise let a foreign page in).
//!
//! Not here: who the person is. That is the session's, inside `commands`.

use crate::secret::{cookie, secret};
use axum::http::{HeaderMap, header};
use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, MutexGuard, PoisonError};
use steunpunt_commands::SessionId;

/// Tokens that were given out, and browsers that exchanged one.
pub struct Access {
    port: u16,
    held: Mutex<Held>,
}

#[derive(Default)]
struct Held {
    tokens: HashSet<String>,
    sessions: HashMap<String, SessionId>,
}

impl Access {
    /// Nobody may connect yet.
    pub fn new(port: u16) -> Self {
        Self { port, held: Mutex::default() }
    }

    /// Makes an address that lets one browser in, once.
    pub fn new_address(&self) -> Result<String, getrandom::Error> {
        let token = secret()?;
        self.held().tokens.insert(token.clone());
        Ok(format!("http://127.0.0.1:{}/?token={token}", self.port))
    }

    /// Exchanges a token for the cookie of a new session. The token is worth nothing afterwards.
    pub fn exchange(&self, token: &str, begin: impl FnOnce() -> SessionId) -> Option<String> {
        if !self.held().tokens.remove(token) {
            return None;
        }
        let cookie = secret().ok()?;
        self.held().sessions.insert(cookie.clone(), begin());
        Some(format!("{}={cookie}; Path=/; HttpOnly; SameSite=Strict", self.cookie_name()))
    }

    /// The session of the browser that sent this.
    pub fn session(&self, headers: &HeaderMap) -> Option<SessionId> {
        let value = cookie(headers, &self.cookie_name())?;
        self.held().sessions.get(value).copied()
    }

    /// Whether the request names this address, and comes from one of our own pages or from no page.
    pub fn is_meant_for_us(&self, headers: &HeaderMap) -> bool {
        let text = |name| headers.get(name).map(|value| value.to_str().unwrap_or_default());
        let host = text(header::HOST).unwrap_or_default();
        self.is_own(host) && text(header::ORIGIN).is_none_or(|origin| origin == format!("http://{host}"))
    }

    fn is_own(&self, host: &str) -> bool {
        let port = self.port;
        host == format!("127.0.0.1:{port}") || host == format!("localhost:{port}")
    }

    /// Cookies do not tell ports apart; two hosts on one machine would overwrite each other's.
    fn cookie_name(&self) -> String {
        format!("steunpunt-{}", self.port)
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        // Each change is one insert or remove, so what a panicking thread left behind is whole.
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
