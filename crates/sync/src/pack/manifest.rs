//! What stands in a pack's manifest.

use serde::{Deserialize, Serialize};

/// What a pack is, besides its files: `pack.toml`.
#[derive(Clone, PartialEq, Eq, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// Its name.
    pub name: String,
    /// Its version, as its publisher writes it.
    pub version: String,
    /// What its publisher is called, when they approve the sheets in it; else empty.
    #[serde(default)]
    pub publisher: String,
    /// Versions that may not be handed out any more.
    #[serde(default)]
    pub withdrawn: Vec<Withdrawn>,
}

/// The manifest.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) struct Manifest {
    /// The version of the format.
    pub format: u32,
    /// The pack's name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// The publisher's public key, in hexadecimal digits.
    pub publisher: String,
    /// What the publisher is called, when they approve the sheets in it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub publisher_name: String,
    /// Versions that may not be handed out any more.
    #[serde(default)]
    pub withdrawn: Vec<Withdrawn>,
    /// Every file.
    #[serde(default)]
    pub file: Vec<ManifestFile>,
}

/// A version that may not be handed out any more.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Withdrawn {
    /// The sheet's code.
    pub code: String,
    /// Which version of it.
    pub version: u32,
    /// Why.
    pub reason: String,
}

/// One file of a pack.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) struct ManifestFile {
    /// Where it stands in the pack.
    pub path: String,
    /// Its size.
    pub bytes: u64,
    /// Its BLAKE3 hash, in hexadecimal digits.
    pub blake3: String,
}
