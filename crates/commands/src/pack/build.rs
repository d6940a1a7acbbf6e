//! Making a pack, and looking into one, without a store: for whoever writes sheets at a municipality.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use steunpunt_domain::pack::PackFileKind;
use steunpunt_store::keys::random_bytes;
use steunpunt_store::pack::PackFiles;
use steunpunt_sync::enrolment::fingerprint;
use steunpunt_sync::pack::{self, PublisherKey, Withdrawn};

use super::{file, opened, refused};
use crate::shapes::pack::{PackChange, PackFile, PackLine, PackLook};
use crate::{Answer, Code, Failure, Wrong};

/// What a pack is, in the folder that it is made from.
const ABOUT: &str = "pack.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct About {
    name: String,
    version: String,
    #[serde(default)]
    withdrawn: Vec<Withdrawn>,
}

/// A new key to sign packs with, as the text of a file that is kept as a secret, and its fingerprint.
pub fn new_publisher_key() -> Answer<(String, String)> {
    let key = PublisherKey::of_bytes(random_bytes()?);
    Ok((key.to_text(), fingerprint(&key.public())))
}

/// Makes a pack of a folder with `pack.toml`, and `sheets/`, `pictures/` and `configuration/` as far as they are there, signed with a key as [`new_publisher_key`] gives it.
pub fn build_pack(folder: &Path, key: &str) -> Answer<Vec<u8>> {
    let key = PublisherKey::of_text(key).ok_or_else(|| Failure::bad("key", Wrong::NotAKey))?;
    let about = fs::read_to_string(folder.join(ABOUT)).map_err(|_| Failure::bad(ABOUT, Wrong::Missing))?;
    let about: About = toml::from_str(&about).map_err(|error| unreadable(&about, &error))?;
    let files = files(folder).map_err(|_| refused("not_readable"))?;
    if let Some(unknown) = files.keys().find(|path| !path.starts_with("sheets/") && PackFileKind::of(path).is_none()) {
        return Err(Failure::bad(unknown, Wrong::NotForPacks));
    }
    let bytes = pack::write(&about.name, &about.version, &files, about.withdrawn, &key).map_err(super::failure)?;
    // Whoever makes it hears of a mistake, and not the points that get it.
    file::check(&pack::open(&bytes).map_err(super::failure)?)?;
    Ok(bytes)
}

fn unreadable(about: &str, error: &toml::de::Error) -> Failure {
    let before = error.span().and_then(|span| about.get(..span.start)).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    Failure::with(Code::Configuration, serde_json::json!({ "file": ABOUT, "line": line, "message": error.message() }))
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

/// What is in a pack, and who signed it.
pub fn show_pack(path: &Path) -> Answer<PackLook> {
    let path = Some(path.display().to_string());
    let pack = opened(&PackFile { path, base64: None, fingerprint: None })?;
    let line = |code: &str, version, title: &str, change| PackLine {
        code: code.to_owned(),
        version,
        title: title.to_owned(),
        change,
    };
    let sheets = pack.sheets.iter().map(|sheet| {
        let title = sheet.texts.first().map_or("", |text| text.title.as_str());
        line(&sheet.code, sheet.version, title, PackChange::New)
    });
    let withdrawn = pack.withdrawn.iter().map(|it| line(&it.code, it.version, &it.reason, PackChange::Withdraws));
    Ok(PackLook {
        name: pack.name.clone(),
        version: pack.version.clone(),
        fingerprint: fingerprint(&pack.publisher),
        trusted: false,
        taken: false,
        lines: sheets.chain(withdrawn).collect(),
        files: file::lines(&pack, &PackFiles::default()),
    })
}
