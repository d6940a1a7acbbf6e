//! Reading a pack: size, signature, every file against the manifest, and only then what the files say.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use ed25519_dalek::{Signature, VerifyingKey};
use steunpunt_domain::configuration::{ConfigurationError, Source};
use steunpunt_domain::information_sheet::{Sheet, SheetFiles, read_sheet};
use steunpunt_domain::pack::PackFileKind;
use zip::ZipArchive;

use super::manifest::{Manifest, ManifestFile};
use super::{
    FORMAT, LARGEST_FILE, LARGEST_PACK, LARGEST_WHOLE, MANIFEST, MOST_FILES, NotAPack, Pack, SIGNATURE, picture,
    signed_bytes,
};

/// The first bytes of a zip archive with a file in it.
const BEGINS: &[u8] = b"PK\x03\x04";

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Opens a pack, when every part of it is what its publisher signed.
pub fn open(bytes: &[u8]) -> Result<Pack, NotAPack> {
    if bytes.len() as u64 > LARGEST_PACK {
        return Err(NotAPack::TooLarge);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| no_archive(bytes))?;
    if archive.len() > MOST_FILES {
        return Err(NotAPack::TooLarge);
    }
    let manifest_bytes = file(&mut archive, MANIFEST, LARGEST_PACK)?.ok_or(NotAPack::NotOurs)?;
    let manifest = understood(&manifest_bytes)?;
    let signature = file(&mut archive, SIGNATURE, 64)?.ok_or(NotAPack::Forged)?;
    let publisher = signed_by(&manifest, &manifest_bytes, &signature)?;
    let files = verified(&mut archive, &manifest.file)?;
    let (sheets, sources) = sheets(&files)?.into_iter().unzip();
    Ok(Pack {
        sheets,
        sources,
        files: others(&files)?,
        name: manifest.name,
        version: manifest.version,
        publisher_name: manifest.publisher_name,
        withdrawn: manifest.withdrawn,
        publisher,
        digest: *blake3::hash(&manifest_bytes).as_bytes(),
    })
}

/// What begins as an archive and has no end was cut off, on its way or on the stick.
fn no_archive(bytes: &[u8]) -> NotAPack {
    if bytes.starts_with(BEGINS) { NotAPack::CutOff } else { NotAPack::NotOurs }
}

fn understood(bytes: &[u8]) -> Result<Manifest, NotAPack> {
    #[derive(serde::Deserialize)]
    struct Format {
        format: u32,
    }
    let text = std::str::from_utf8(bytes).map_err(|_| NotAPack::NotOurs)?;
    match toml::from_str::<Format>(text) {
        Ok(Format { format }) if format > FORMAT => Err(NotAPack::Newer),
        Ok(_) => toml::from_str(text).map_err(|_| NotAPack::Damaged(MANIFEST.to_owned())),
        Err(_) => Err(NotAPack::NotOurs),
    }
}

fn signed_by(manifest: &Manifest, bytes: &[u8], signature: &[u8]) -> Result<[u8; 32], NotAPack> {
    let key = data_encoding::HEXLOWER.decode(manifest.publisher.as_bytes()).ok();
    let key: [u8; 32] = key.and_then(|key| key.try_into().ok()).ok_or(NotAPack::Forged)?;
    let signature: [u8; 64] = signature.try_into().map_err(|_| NotAPack::Forged)?;
    let publisher = VerifyingKey::from_bytes(&key).map_err(|_| NotAPack::Forged)?;
    let signature = Signature::from_bytes(&signature);
    publisher.verify_strict(&signed_bytes(bytes), &signature).map_err(|_| NotAPack::Forged)?;
    Ok(key)
}

/// Every file that the manifest names, each as it says. A file that it does not name is an intruder.
fn verified(archive: &mut Archive, named: &[ManifestFile]) -> Result<BTreeMap<String, Vec<u8>>, NotAPack> {
    if named.iter().map(|file| file.bytes).fold(0_u64, u64::saturating_add) > LARGEST_WHOLE {
        return Err(NotAPack::TooLarge);
    }
    let known = |path: &str| path == MANIFEST || path == SIGNATURE || named.iter().any(|file| file.path == path);
    let mut paths = archive.file_names().map(|path| path.map(Cow::into_owned).unwrap_or_default());
    let intruder = paths.find(|path| !known(path));
    drop(paths);
    if let Some(intruder) = intruder {
        return Err(NotAPack::Damaged(intruder));
    }
    let mut files = BTreeMap::new();
    for wanted in named {
        let bytes = file(archive, &wanted.path, LARGEST_FILE)?;
        let fits = |bytes: &Vec<u8>| {
            bytes.len() as u64 == wanted.bytes && blake3::hash(bytes).to_hex().as_str() == wanted.blake3
        };
        let bytes = bytes.filter(fits).ok_or_else(|| NotAPack::Damaged(wanted.path.clone()))?;
        files.insert(wanted.path.clone(), bytes);
    }
    Ok(files)
}

/// A file of the archive; nothing beyond its limit is ever unpacked.
fn file(archive: &mut Archive, path: &str, limit: u64) -> Result<Option<Vec<u8>>, NotAPack> {
    let Ok(found) = archive.by_name(path) else { return Ok(None) };
    let mut bytes = Vec::new();
    found.take(limit + 1).read_to_end(&mut bytes).map_err(|_| NotAPack::Damaged(path.to_owned()))?;
    if bytes.len() as u64 > limit { Err(NotAPack::TooLarge) } else { Ok(Some(bytes)) }
}

/// The sheets of the pack: every folder under `sheets` with a `sheet.toml`.
fn sheets(files: &BTreeMap<String, Vec<u8>>) -> Result<Vec<(Sheet, SheetFiles)>, NotAPack> {
    let mut folders: BTreeMap<&str, SheetFiles> = BTreeMap::new();
    for (path, bytes) in files {
        let Some((folder, name)) = path.strip_prefix("sheets/").and_then(|path| path.split_once('/')) else { continue };
        let Some(stem) = name.strip_suffix(".toml") else { continue };
        let text = text_of(path, bytes)?;
        let source = Source { file: path.clone(), text };
        let empty = || SheetFiles { sheet: Source { file: path.clone(), text: String::new() }, texts: BTreeMap::new() };
        let sheet = folders.entry(folder).or_insert_with(empty);
        if stem == "sheet" {
            sheet.sheet = source;
        } else {
            sheet.texts.insert(stem.to_owned(), source);
        }
    }
    let read = |files: SheetFiles| read_sheet(&files).map(|sheet| (sheet, files));
    let mut sheets = folders.into_values().map(read).collect::<Result<Vec<_>, _>>()?;
    sheets.sort_by(|a, b| (&a.0.code, a.0.version).cmp(&(&b.0.code, b.0.version)));
    no_double(&sheets)?;
    Ok(sheets)
}

/// One version has one text. They are sorted, so that two of the same stand side by side.
fn no_double(sheets: &[(Sheet, SheetFiles)]) -> Result<(), NotAPack> {
    let same = |pair: &&[(Sheet, SheetFiles)]| match pair {
        [(one, _), (other, _)] => one.code == other.code && one.version == other.version,
        _ => false,
    };
    let Some([(sheet, first), (_, second)]) = sheets.windows(2).find(same) else { return Ok(()) };
    let message = format!("`code`: {} versie {} staat ook in {}", sheet.code, sheet.version, first.sheet.file);
    Err(second.fault("code", message).into())
}

/// What a file says, when its letters are written as they should be.
pub(super) fn text_of(path: &str, bytes: &[u8]) -> Result<String, NotAPack> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let message = "hier staat een letter die niet in UTF-8 is: bewaar het bestand als UTF-8".to_owned();
        ConfigurationError { file: path.to_owned(), line, message }
    })?;
    Ok(text.to_owned())
}

/// What the pack brings besides sheets. What this version does not know is left alone.
fn others(files: &BTreeMap<String, Vec<u8>>) -> Result<BTreeMap<String, String>, NotAPack> {
    let mut others = BTreeMap::new();
    for (path, bytes) in files {
        let Some(kind) = PackFileKind::of(path) else { continue };
        let text = text_of(path, bytes)?;
        match kind {
            PackFileKind::Picture(_) => {
                if let Some((line, message)) = picture::fault(&text) {
                    return Err(ConfigurationError { file: path.clone(), line, message }.into());
                }
            }
            PackFileKind::Configuration(name) => steunpunt_store::configuration::with(name, &text).map(|_| ())?,
        }
        others.insert(path.clone(), text);
    }
    Ok(others)
}
