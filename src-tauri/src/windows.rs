//! The window itself: that there is a display for it, that there is one per store, and its size.

use crate::Error;
use crate::options::Options;
use std::hash::{DefaultHasher, Hash, Hasher};
use steunpunt_commands::{Code, Failure};
use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Manager, RunEvent, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent, Wry};
use tauri_plugin_window_state::StateFlags;

/// Fails when no window can be shown; Tauri itself would break off with a trace of its insides.
pub fn need_display() -> Result<(), Error> {
    #[cfg(target_os = "linux")]
    {
        page_stays_idle();
        gtk::init().map_err(|_| Error::NoDisplay)?;
        steady_caret();
    }
    Ok(())
}

/// WebKitGTK has every page read the map of all its memory twice a minute, to give caches back when memory runs out;
/// that is most of what an idle desk costs a battery, and our page holds no caches worth giving back. Only in this
/// variable can it be told so, and only before its first process.
#[cfg(target_os = "linux")]
fn page_stays_idle() {
    if let Err(error) = gtk::glib::setenv("WEBKIT_DISABLE_MEMORY_PRESSURE_MONITOR", "1", false) {
        tracing::warn!(%error, "the page could not be kept idle");
    }
}

/// A form stands open all day, and a caret that blinks paints the window twice a second on a laptop without power. The
/// longest time between two blinks, because WebKitGTK takes "no blinking" for blinking without a pause.
#[cfg(target_os = "linux")]
fn steady_caret() {
    use gtk::prelude::GtkSettingsExt;
    if let Some(settings) = gtk::Settings::default() {
        settings.set_gtk_cursor_blink_time(i32::MAX);
    }
}

/// Opens the one window. It keeps nothing of its own on the disk (incognito), except under a test that drives it:
/// WebKitGTK lets nobody drive a window that keeps nothing.
pub fn open(app: &tauri::App) -> Result<(), tauri::Error> {
    let driven = std::env::var("TAURI_WEBVIEW_AUTOMATION").is_ok_and(|set| set == "true");
    for window in &app.config().app.windows {
        WebviewWindowBuilder::from_config(app.handle(), window)?.incognito(!driven).build()?;
    }
    Ok(())
}

/// The label of the public screen's window.
pub const PUBLIC: &str = "public";
const DESK: &str = "desk";

/// Opens the public screen in a window of its own, to be drawn to a second screen; raises it when it is there already.
#[tauri::command]
pub async fn open_public_screen(window: WebviewWindow) -> Result<(), Failure> {
    let app = window.app_handle();
    let opened = match app.get_webview_window(PUBLIC) {
        Some(there) => there.set_focus(),
        None => public_window(app),
    };
    opened.map_err(|error| {
        tracing::warn!(%error, "the public screen could not be opened");
        Failure::of(Code::Internal)
    })
}

fn public_window(app: &AppHandle) -> Result<(), tauri::Error> {
    let driven = std::env::var("TAURI_WEBVIEW_AUTOMATION").is_ok_and(|set| set == "true");
    let screen = WebviewUrl::App("index.html?screen=public".into());
    let window = WebviewWindowBuilder::new(app, PUBLIC, screen).title("Steunpunt, publieksscherm");
    window.inner_size(1280.0, 720.0).incognito(!driven).build().map(|_| ())
}

/// The public screen goes with the desk: alone it would keep the program and its keys going.
pub fn close_with_desk(app: &AppHandle, event: &RunEvent) {
    let RunEvent::WindowEvent { label, event: WindowEvent::Destroyed, .. } = event else { return };
    if let Some(public) = app.get_webview_window(PUBLIC).filter(|_| label == DESK)
        && let Err(error) = public.close()
    {
        tracing::warn!(%error, "the public screen could not be closed");
    }
}

/// A second start on the same store raises the first window and ends.
pub fn one_per_store(options: &Options) -> TauriPlugin<Wry> {
    let plugin = tauri_plugin_single_instance::Builder::new().callback(|app, _, _| raise(app));
    match &options.store {
        // Another store is another desk: somebody compares a restored backup with the live one.
        Some(folder) => plugin.dbus_id(format!("nl.steunpunt.desk.store{:x}", mark(folder))).build(),
        None => plugin.build(),
    }
}

/// The window opens where and as large as it was left, but never hidden.
pub fn remember_size() -> TauriPlugin<Wry> {
    let flags = StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED;
    tauri_plugin_window_state::Builder::default().with_state_flags(flags).build()
}

fn raise(app: &AppHandle) {
    for window in app.webview_windows().values() {
        let raised = window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus());
        if let Err(error) = raised {
            tracing::warn!(%error, "the window could not be raised");
        }
    }
}

fn mark(folder: &std::path::Path) -> u64 {
    let mut hasher = DefaultHasher::new();
    let whole = std::fs::canonicalize(folder).or_else(|_| std::path::absolute(folder));
    whole.unwrap_or_else(|_| folder.to_owned()).hash(&mut hasher);
    hasher.finish()
}
