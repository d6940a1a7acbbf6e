//! The same screens in a browser on this machine.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Result, bail};
use steunpunt_host::{Assets, Tablets};

use crate::arguments::Serve;
use crate::desk::Desk;
use crate::output;

/// Serves until it is interrupted. Opens no store by itself: the browser asks for the passphrase.
pub fn serve(desk: &Desk, serve: &Serve) -> Result<()> {
    let Some(ui) = serve.ui.clone().or_else(built_ui) else {
        bail!("Het scherm is niet gevonden: geef de map ervan met --ui MAP.");
    };
    if !is_ui(&ui) {
        bail!("In {} staat geen gebouwd scherm (index.html ontbreekt).", ui.display());
    }
    let assets = Assets::in_folder(ui.clone());
    let tablets = match serve.tablets {
        Some(address) => Tablets::at(assets, address),
        None => Tablets::on_all_networks(assets),
    };
    desk.app.offer_tablets(Arc::new(tablets));
    let running = steunpunt_host::start(desk.app.clone(), ui, serve.port)?;
    output::line(running.url())?;
    running.wait();
    desk.close();
    Ok(())
}

/// Where a package puts it, and where it is built.
fn built_ui() -> Option<PathBuf> {
    let program = std::env::current_exe().ok()?;
    let beside = program.parent()?;
    let places = [
        beside.join("ui"),
        beside.join("../share/steunpunt/ui"),
        beside.join("../lib/steunpunt/ui"),
        PathBuf::from("ui/dist"),
    ];
    places.into_iter().find(|place| is_ui(place))
}

fn is_ui(folder: &Path) -> bool {
    folder.join("index.html").is_file()
}
