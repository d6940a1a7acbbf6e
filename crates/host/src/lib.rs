//! Serves the command table and the screens to browsers: on this machine, for a computer without a window, for a
//! second screen, and for tests of the real UI against real commands; and over TLS to tablets on the same network.
//!
//! Owns: HTTP, who may connect, the files of the UI, certificates. Deliberately not here: what a command does or who
//! may use it, and which tablet may come in (that is `commands`).

mod access;
mod assets;
mod routes;
mod secret;
mod serve;
mod tablet;

pub use assets::Assets;
pub use serve::{Error, Running, start};
pub use tablet::Tablets;
