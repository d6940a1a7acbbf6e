//! Serves the command table and the screens to browsers on this machine: for a computer without a
//! window, for a second screen, and for tests of the real UI against real commands.
//!
//! Owns: HTTP, who may connect, the files of the UI. Deliberately not here: what a command does or who
//! may use it (that is `commands`), and anything that listens beyond the loopback address.

mod access;
mod assets;
mod routes;
mod serve;

pub use serve::{Error, Running, start};
