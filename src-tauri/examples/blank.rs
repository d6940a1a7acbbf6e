//! A blank window of the same Tauri: the floor against which the start of the desk is measured.

use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() -> Result<(), tauri::Error> {
    tauri::Builder::default()
        .setup(|app| {
            let blank = tauri::Url::parse("about:blank").map(WebviewUrl::External)?;
            WebviewWindowBuilder::new(app, "blank", blank).inner_size(1366.0, 768.0).build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
}
