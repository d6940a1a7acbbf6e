//! Writing a pack.

use std::collections::BTreeMap;
use std::io::{Cursor, Write};

use zip::write::{SimpleFileOptions, ZipWriter};

use super::manifest::{About, Manifest, ManifestFile};
use super::{FORMAT, MANIFEST, NotAPack, PublisherKey, SIGNATURE, read};

/// Packs files, by their paths, and signs them. It is read back before it is given away: what this makes can be taken
/// over.
pub fn write(about: About, files: &BTreeMap<String, Vec<u8>>, key: &PublisherKey) -> Result<Vec<u8>, NotAPack> {
    let file = |(path, bytes): (&String, &Vec<u8>)| ManifestFile {
        path: path.clone(),
        bytes: bytes.len() as u64,
        blake3: blake3::hash(bytes).to_hex().to_string(),
    };
    let publisher = data_encoding::HEXLOWER.encode(&key.public());
    let file = files.iter().map(file).collect();
    let About { name, version, publisher: publisher_name, withdrawn } = about;
    let manifest = Manifest { format: FORMAT, name, version, publisher, publisher_name, withdrawn, file };
    let manifest = toml::to_string(&manifest).map_err(|error| NotAPack::Damaged(error.to_string()))?.into_bytes();
    let signature = key.sign(&manifest);
    let bytes = zipped(&manifest, &signature, files).map_err(|error| NotAPack::Damaged(error.to_string()))?;
    read::open(&bytes)?;
    Ok(bytes)
}

fn zipped(manifest: &[u8], signature: &[u8], files: &BTreeMap<String, Vec<u8>>) -> zip::result::ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let first = [(MANIFEST, manifest), (SIGNATURE, signature)];
    for (path, bytes) in first.into_iter().chain(files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))) {
        // No time of writing: the same files give the same pack.
        zip.start_file(path, SimpleFileOptions::default())?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}
