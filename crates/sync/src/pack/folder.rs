//! A folder as somebody writes it with any editor, made into a pack.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use steunpunt_domain::configuration::{self, ConfigurationError};
use steunpunt_domain::information_sheet::with_field_names;
use steunpunt_domain::pack::PackFileKind;

use super::read::text_of;
use super::{ABOUT, About, NotAPack, PublisherKey, write};

/// Makes a pack of a folder with `pack.toml`, and `sheets`, `pictures` and `configuration` as far as they are there.
pub fn build(folder: &Path, key: &PublisherKey) -> Result<Vec<u8>, NotAPack> {
    let about = fs::read(folder.join(ABOUT)).map_err(|_| fault(ABOUT, 1, "dit bestand ontbreekt"))?;
    let about: About = configuration::read(ABOUT, &text_of(ABOUT, &about)?).map_err(|error| {
        let message = with_field_names(&error.message);
        ConfigurationError { message, ..error }
    })?;
    let files = files(folder).map_err(|_| fault(ABOUT, 1, "een bestand in de map kan niet worden gelezen"))?;
    if let Some(unknown) = files.keys().find(|path| !path.starts_with("sheets/") && PackFileKind::of(path).is_none()) {
        return Err(fault(unknown, 1, "dit hoort niet in een pakket"));
    }
    write(about, &files, key)
}

fn fault(file: &str, line: usize, message: &str) -> NotAPack {
    ConfigurationError { file: file.to_owned(), line, message: message.to_owned() }.into()
}

/// The files of every sheet, the pictograms and the files of the configuration, by their paths in the pack.
fn files(folder: &Path) -> std::io::Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    for sheet in names_in(&folder.join("sheets"))? {
        add(&mut files, folder, &format!("sheets/{sheet}"), ".toml")?;
    }
    add(&mut files, folder, "pictures", ".svg")?;
    add(&mut files, folder, "configuration", ".toml")?;
    Ok(files)
}

fn add(files: &mut BTreeMap<String, Vec<u8>>, folder: &Path, inside: &str, ending: &str) -> std::io::Result<()> {
    for name in names_in(&folder.join(inside))?.into_iter().filter(|name| name.ends_with(ending)) {
        let path = format!("{inside}/{name}");
        let bytes = fs::read(folder.join(&path))?;
        files.insert(path, bytes);
    }
    Ok(())
}

/// What is in a folder; nothing when it is not there or is no folder.
fn names_in(folder: &Path) -> std::io::Result<Vec<String>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect()
}
