//! Loads the configuration: our files, each replaced by the municipality's own of the same name.

use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};
use steunpunt_domain::configuration::{Configuration, ConfigurationError, Source};

static SHIPPED: Dir = include_dir!("$CARGO_MANIFEST_DIR/../../seeds/configuration");

/// The configuration as it is shipped.
pub fn shipped() -> Result<Configuration, ConfigurationError> {
    Configuration::read(shipped_source)
}

/// The configuration with the municipality's files of this folder in place of ours.
pub fn load(folder: &Path) -> Result<Configuration, ConfigurationError> {
    Configuration::read(|name| own_source(&folder.join(name)).or_else(|| shipped_source(name)))
}

/// Everything that is wrong with the municipality's files of this folder.
pub fn mistakes(folder: &Path) -> Vec<ConfigurationError> {
    Configuration::mistakes(|name| own_source(&folder.join(name)).or_else(|| shipped_source(name)))
}

/// The municipality's own style sheet, if it gave one.
pub fn theme(folder: &Path) -> Option<String> {
    std::fs::read_to_string(folder.join("theme.css")).ok()
}

fn own_source(path: &PathBuf) -> Option<Source> {
    let bytes = std::fs::read(path).ok()?;
    // Files saved by an editor on Windows often begin with a byte order mark.
    let text = String::from_utf8_lossy(&bytes).trim_start_matches('\u{feff}').to_owned();
    Some(Source { file: path.display().to_string(), text })
}

fn shipped_source(name: &str) -> Option<Source> {
    let text = SHIPPED.get_file(name)?.contents_utf8()?;
    Some(Source { file: name.to_owned(), text: text.to_owned() })
}
