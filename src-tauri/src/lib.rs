//! The desktop shell: a window around the UI, and one way for it to reach the commands.
//!
//! Owns: the window, its one entry to the commands, and files that a person opens or saves. It is the
//! only crate that knows Tauri. Deliberately not here: what a command does, and any choice that a
//! browser on the same commands would have to make too.

mod first;
mod ipc;
mod options;
mod printing;
mod windows;

use ipc::Desk;
use options::Options;
use steunpunt_commands::{App, Place, Setup};
use tauri::{Manager, RunEvent};

/// Why the window did not open.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// An option that is not there, or misses its value.
    #[error("{0}\nUsage: steunpunt-desk [--store FOLDER]")]
    Option(String),
    /// Neither an X server nor a Wayland compositor answers.
    #[error(
        "No display can be opened, so there is no window to show. \
         `steunpunt serve` shows the same screens in a browser."
    )]
    NoDisplay,
    /// The system does not say where this user's files go.
    #[error("No folder for this user's data is known; name one with --store FOLDER.")]
    NoPlace,
    /// Tauri could not start.
    #[error("The window could not be opened: {0}")]
    Window(#[from] tauri::Error),
}

/// Opens the desk and returns when it is closed.
pub fn open() -> Result<(), Error> {
    tracing_subscriber::fmt().with_env_filter(tracing_subscriber::EnvFilter::from_default_env()).init();
    let options = Options::read(std::env::args_os().skip(1), std::env::var_os("STEUNPUNT_STORE"))?;
    windows::need_display()?;
    let place = options.place()?;
    let app = App::new(Setup::of_this_machine(place.clone()));
    build(Desk::new(app), &options, place)?.run(|window, event| {
        windows::close_with_desk(window, &event);
        if let RunEvent::Exit = event {
            window.state::<Desk>().close();
        }
    });
    Ok(())
}

fn build(desk: Desk, options: &Options, place: Place) -> Result<tauri::App, tauri::Error> {
    tauri::Builder::default()
        // First, so that a second start ends before it touches anything.
        .plugin(windows::one_per_store(options))
        .plugin(windows::remember_size())
        .plugin(tauri_plugin_dialog::init())
        .manage(desk)
        .invoke_handler(tauri::generate_handler![
            ipc::call,
            printing::open_document,
            printing::list_printers,
            printing::print_document,
            printing::save_document,
            printing::pick_file,
            windows::open_public_screen
        ])
        .setup(move |app| {
            if !first::is_first(app, place.path()) {
                first::tell_and_end(app);
                return Ok(());
            }
            printing::clear();
            windows::open(app)?;
            app.state::<Desk>().offer_tablets(app.handle());
            app.state::<Desk>().forward_changes(app.handle().clone());
            Ok(())
        })
        .build(tauri::generate_context!())
}
