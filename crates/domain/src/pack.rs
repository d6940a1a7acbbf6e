//! Packs: sheets that travel together, signed by who publishes them.

use serde::{Deserialize, Serialize};

/// A pack was taken over whole.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PackTaken {
    /// Its name.
    pub name: String,
    /// Its version, as its publisher wrote it.
    pub version: String,
    /// Who published it, by their public key.
    pub publisher: [u8; 32],
    /// Hash of its manifest.
    pub digest: [u8; 32],
    /// How many sheets it holds.
    pub sheets: u32,
}
