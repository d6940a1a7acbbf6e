//! Making a pack, and looking into one, without a store: for whoever writes sheets at a municipality.

use std::path::Path;

use steunpunt_store::keys::random_bytes;
use steunpunt_store::pack::PackFiles;
use steunpunt_sync::enrolment::fingerprint;
use steunpunt_sync::pack::{self, PublisherKey};

use super::{file, read};
use crate::clock::{Clock, LaptopClock};
use crate::shapes::pack::{PackChange, PackFile, PackLine, PackLook};
use crate::{Answer, Failure, Wrong};

/// A new key to sign packs with, as the text of a file that is kept as a secret, and its fingerprint.
pub fn new_publisher_key() -> Answer<(String, String)> {
    let key = PublisherKey::of_bytes(random_bytes()?);
    Ok((key.to_text(), fingerprint(&key.public())))
}

/// Makes a pack of a folder as `docs/pack-format.md` describes it, signed with a key as [`new_publisher_key`] gives it.
pub fn build_pack(folder: &Path, key: &str) -> Answer<Vec<u8>> {
    let key = PublisherKey::of_text(key).ok_or_else(|| Failure::bad("key", Wrong::NotAKey))?;
    let bytes = pack::build(folder, &key).map_err(super::failure)?;
    // Whoever makes it hears of a mistake, and not the points that get it.
    super::check(&pack::open(&bytes).map_err(super::failure)?, LaptopClock.now())?;
    Ok(bytes)
}

/// What is in a pack, and who signed it.
pub fn show_pack(path: &Path) -> Answer<PackLook> {
    let path = Some(path.display().to_string());
    let pack = read(&PackFile { path, base64: None, fingerprint: None })?;
    super::check(&pack, LaptopClock.now())?;
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
