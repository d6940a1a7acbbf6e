//! Who may look: whoever holds a one-time token, and after that the browser that exchanged it.
//!
//! Other programs and users on this machine can reach the port, and a page from elsewhere in the same browser can send
//! requests to it. So a token that works once, a cookie that no script reads and no other site causes to be sent, and
//! a check of the address that was meant; what changes anything must come from our own page.

use std::collections::HashSet;
use std::net::SocketAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::http::{HeaderMap, Method, header};
use steunpunt_store::keys::{hex, random_bytes};

/// Tokens that were given out, and browsers that exchanged one.
pub(super) struct Access {
    address: SocketAddr,
    held: Mutex<Held>,
}

#[derive(Default)]
struct Held {
    tokens: HashSet<String>,
    browsers: HashSet<String>,
}

impl Access {
    pub fn new(address: SocketAddr) -> Self {
        Self { address, held: Mutex::default() }
    }

    /// Makes an address that lets one browser in, once.
    pub fn new_address(&self) -> steunpunt_store::Result<String> {
        let token = secret()?;
        self.held().tokens.insert(token.clone());
        Ok(format!("http://{}/?token={token}", self.address))
    }

    /// Exchanges a token for the cookie of a browser. The token is worth nothing afterwards.
    pub fn exchange(&self, token: &str) -> Option<String> {
        if !self.held().tokens.remove(token) {
            return None;
        }
        let cookie = secret().ok()?;
        self.held().browsers.insert(cookie.clone());
        Some(format!("{}={cookie}; Path=/; HttpOnly; SameSite=Strict", self.cookie_name()))
    }

    /// Whether the browser that sent this exchanged a token.
    pub fn knows(&self, headers: &HeaderMap) -> bool {
        let name = self.cookie_name();
        let sent = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
        let mut pairs = sent.flat_map(|value| value.split(';')).filter_map(|pair| pair.trim().split_once('='));
        let found = pairs.find(|(key, _)| *key == name).map(|(_, value)| value.to_owned());
        found.is_some_and(|cookie| self.held().browsers.contains(&cookie))
    }

    /// Whether the request names this address, and was caused by one of our own pages. Without an origin it may look,
    /// not change.
    pub fn is_meant_for_us(&self, method: &Method, headers: &HeaderMap) -> bool {
        let text = |name| headers.get(name).map(|value| value.to_str().unwrap_or_default());
        let host = text(header::HOST).unwrap_or_default();
        let is_own = host == self.address.to_string() || host == format!("localhost:{}", self.address.port());
        is_own
            && match text(header::ORIGIN) {
                Some(origin) => origin == format!("http://{host}"),
                None => method == Method::GET,
            }
    }

    /// Cookies do not tell ports apart; two servers on one machine would overwrite each other's.
    fn cookie_name(&self) -> String {
        format!("steunpunt-hub-{}", self.address.port())
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        // Each change is one insert or remove, so what a panicking thread left behind is whole.
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn secret() -> steunpunt_store::Result<String> {
    Ok(hex(&random_bytes::<16>()?))
}
