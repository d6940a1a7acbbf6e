//! Files of requests taken over from elsewhere.

use serde::{Deserialize, Serialize};

/// A file was taken over. Its rows are requests of their own.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ImportTaken {
    /// The file's name, without its folder.
    pub file_name: String,
    /// BLAKE3 hash of the file.
    pub file_hash: [u8; 32],
    /// Rows that became requests.
    pub taken: u32,
    /// Rows that were in the store already.
    pub known: u32,
    /// Rows that were refused and went to a file with the reasons.
    pub refused: u32,
}

/// What makes a row the same row when the file comes again: the hash of its fields, and the how-manieth row with just
/// these it is in the file (real files repeat messages).
pub fn row_identity<'a>(fields: impl IntoIterator<Item = (&'a str, &'a str)>, occurrence: u32) -> [u8; 16] {
    let mut hasher = blake3::Hasher::new_derive_key("steunpunt import row v1");
    for (name, value) in fields {
        for part in [name, value] {
            hasher.update(&(part.len() as u64).to_le_bytes()).update(part.as_bytes());
        }
    }
    hasher.update(&occurrence.to_le_bytes());
    let mut identity = [0; 16];
    hasher.finalize_xof().fill(&mut identity);
    identity
}
