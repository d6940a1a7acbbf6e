//! Makes a machine ready: what is missing is named, with its reason, and installed.
//!
//! When everything is there nothing is run, no network is touched, and it costs a few milliseconds.
//! Deliberately not here: installing Rust or Node, which a developer chooses for himself.

mod debian;
mod node;

use crate::places::Places;
use anyhow::Result;

/// A Debian package and why it is wanted.
pub struct Package {
    pub name: &'static str,
    pub reason: &'static str,
}

const fn package(name: &'static str, reason: &'static str) -> Package {
    Package { name, reason }
}

const FOR_BUILDING: &[Package] = &[
    package("build-essential", "compiles SQLCipher"),
    package("perl", "configures the OpenSSL inside SQLCipher"),
    package("pkg-config", "finds the libraries below"),
    package("libwebkit2gtk-4.1-dev", "shows the window"),
    package("libdbus-1-dev", "lets a second start raise the first window"),
    package("libxdo-dev", "keyboard in the window"),
    package("libssl-dev", "asked for by the window toolkit"),
    package("librsvg2-dev", "draws icons"),
    package("libayatana-appindicator3-dev", "asked for by the window toolkit"),
];

const FOR_TESTING: &[Package] = &[
    package("webkit2gtk-driver", "drives the real window"),
    package("xvfb", "a display that nobody sees"),
    package("chromium", "shows the same screens in a browser"),
    package("poppler-utils", "reads the text of printed pages"),
    package("qpdf", "checks printed pages"),
    package("zbar-tools", "reads printed QR codes"),
    package("dosfstools", "checks sticks that were pulled out"),
    package("mtools", "reads files from such sticks"),
    package("iproute2", "lays cables between laptops that are not there"),
];

const FOR_PACKAGING: &[Package] = &[package("rpm", "makes and inspects the .rpm")];

/// Makes ready to build and run.
pub fn for_building(places: &Places) -> Result<()> {
    debian::install(FOR_BUILDING.iter())?;
    node::make_ready(places)
}

/// Makes ready to test.
pub fn for_testing(places: &Places) -> Result<()> {
    debian::install(FOR_BUILDING.iter().chain(FOR_TESTING))?;
    node::make_ready(places)
}

/// Makes ready to package.
pub fn for_packaging(places: &Places) -> Result<()> {
    debian::install(FOR_BUILDING.iter().chain(FOR_PACKAGING))?;
    node::make_ready(places)
}
