//! Making a pack, and looking into one, without a store: for whoever writes sheets at a municipality.

use std::path::Path;

use steunpunt_store::keys::random_bytes;
use steunpunt_store::pack::PackFiles;
use steunpunt_sync::enrolment::fingerprint;
use steunpunt_sync::pack::{self, PublisherKey};

use super::look::{in_pack, withdrawn};
use super::{file, names, read};
use crate::clock::{Clock, LaptopClock};
use crate::shapes::pack::{PackFile, PackLine, PackLook};
use crate::{Answer, Failure, Wrong};

/// A new key to sign packs with, as the text of a file that is kept as a secret, and its fingerprint.
pub fn new_publisher_key() -> Answer<(String, String)> {
    let key = PublisherKey::of_bytes(random_bytes()?);
    Ok((key.to_text(), fingerprint(&key.public())))
}

/// The fingerprint that a publisher's points compare, of a key as [`new_publisher_key`] gives it.
pub fn fingerprint_of_key(key: &str) -> Answer<String> {
    Ok(fingerprint(&read_key(key)?.public()))
}

fn read_key(key: &str) -> Answer<PublisherKey> {
    PublisherKey::of_text(key).ok_or_else(|| Failure::bad("key", Wrong::NotAKey))
}

/// Makes a pack of a folder as `docs/pack-format.md` describes it, signed with a key as [`new_publisher_key`] gives it.
pub fn build_pack(folder: &Path, key: &str) -> Answer<Vec<u8>> {
    let key = read_key(key)?;
    made(folder, &key).map_err(|mut failure| {
        // Nothing was to be taken over.
        if let Some(details) = failure.details.as_object_mut() {
            details.insert("building".to_owned(), true.into());
        }
        failure
    })
}

/// Whoever makes it hears of a mistake, and not the points that get it.
fn made(folder: &Path, key: &PublisherKey) -> Answer<Vec<u8>> {
    let bytes = pack::build(folder, key).map_err(super::failure)?;
    let pack = pack::open(&bytes).map_err(super::failure)?;
    super::check(&pack, LaptopClock.now())?;
    names::check(&pack)?;
    Ok(bytes)
}

/// What is in a pack.
pub fn show_pack(path: &Path) -> Answer<PackLook> {
    let path = Some(path.display().to_string());
    let pack = read(&PackFile { path, base64: None, fingerprint: None })?;
    super::check(&pack, LaptopClock.now())?;
    let sheets = pack.sheets.iter().zip(&pack.sources);
    let sheets = sheets.map(|(sheet, files)| PackLine { contradicts: files.contradicts(), ..in_pack(sheet) });
    Ok(PackLook {
        name: pack.name.clone(),
        version: pack.version.clone(),
        publisher: pack.publisher_name.clone(),
        trusted: false,
        taken: false,
        lines: sheets.chain(pack.withdrawn.iter().map(withdrawn)).collect(),
        files: file::lines(&pack, &PackFiles::default()),
    })
}
