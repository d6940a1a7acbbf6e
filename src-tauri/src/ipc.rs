//! The one way from the window to the commands, and the way back: what changed.
//!
//! Commands block (a passphrase takes half a second), so each runs on a thread beside the window's, which
//! keeps drawing. Not here: who may use a command, and what it answers.

use crate::{printing, windows};
use serde_json::Value;
use std::sync::Arc;
use std::sync::mpsc::Receiver;
use steunpunt_commands::{App, Change, Code, Failure, SessionId};
use steunpunt_host::{Assets, Tablets};
use tauri::{AppHandle, Emitter, State, WebviewWindow};

/// The commands, and this window's session.
#[derive(Clone)]
pub struct Desk {
    app: App,
    session: SessionId,
}

/// After these nobody is signed in, and what was opened may not stay readable beside a locked screen.
const LOCKING: &[&str] = &["lock", "close_store"];

/// All that the public screen may use: it hangs where everybody can reach it, beside the desk's own session.
const PUBLIC: &[&str] = &["look", "get_configuration", "get_public_screen"];

/// Looks up a command, runs it and returns what it answers.
#[tauri::command]
pub async fn call(
    window: WebviewWindow,
    desk: State<'_, Desk>,
    command: String,
    input: Value,
) -> Result<Value, Failure> {
    if window.label() == windows::PUBLIC && !PUBLIC.contains(&command.as_str()) {
        return Err(Failure::of(Code::NotAllowed));
    }
    let desk = Desk::clone(&desk);
    beside(move || {
        let answer = desk.app.call(&desk.session, &command, input);
        if LOCKING.contains(&command.as_str()) {
            printing::clear();
        }
        answer
    })
    .await
}

/// Runs what blocks on a thread of its own.
pub async fn beside<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    match tauri::async_runtime::spawn_blocking(work).await {
        Ok(result) => result,
        Err(error) => {
            tracing::error!(%error, "a command broke off");
            Err(Failure::of(Code::Internal))
        }
    }
}

impl Desk {
    /// A desk with a session for its one window.
    pub fn new(app: App) -> Self {
        let session = app.begin_session();
        Self { app, session }
    }

    /// A page or file that a command made.
    pub fn document(&self, id: &str) -> Result<steunpunt_commands::Document, Failure> {
        self.app.document(&self.session, id)
    }

    /// Lets tablets see the screens that this program holds, once a coordinator switches that on.
    pub fn offer_tablets(&self, window: &AppHandle) {
        let screens = window.asset_resolver();
        let assets = Assets::read_by(move |name| screens.get(name.to_owned()).map(|asset| asset.bytes));
        self.app.offer_tablets(Arc::new(Tablets::on_all_networks(assets)));
    }

    /// Tells the window what changed, from now on.
    pub fn forward_changes(&self, window: AppHandle) {
        let changes = self.app.watch();
        std::thread::spawn(move || tell(&window, &changes));
    }

    /// Ends the work: nothing readable stays behind.
    pub fn close(&self) {
        printing::clear();
        self.app.close();
    }
}

fn tell(window: &AppHandle, changes: &Receiver<Change>) {
    for change in changes {
        if let Err(error) = window.emit("changed", change) {
            tracing::warn!(%error, "the window did not hear of a change");
        }
    }
}
