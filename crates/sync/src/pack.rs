//! Packs: sheets, pictograms and files of the configuration that travel as one signed file, written by people with any
//! editor.
//!
//! A pack is a zip file: `manifest.toml` names every other file with its size and hash, `manifest.sig` is the publisher's
//! Ed25519 signature of the manifest. Nothing of a pack counts before all of it is verified. The format is described in
//! `docs/pack-format.md`. Deliberately not here: whether a publisher is trusted, and taking anything over.

mod folder;
mod key;
mod manifest;
mod picture;
mod read;
mod write;

use std::collections::BTreeMap;

use steunpunt_domain::configuration::ConfigurationError;
use steunpunt_domain::information_sheet::{Sheet, SheetFiles};
use steunpunt_domain::letters::unknown_letters;

pub use folder::build;
pub use key::PublisherKey;
pub use manifest::{About, Withdrawn};
pub use read::open;
pub use write::write;

/// What says what a pack is, in the folder that it is made from.
const ABOUT: &str = "pack.toml";
/// A publisher's name has at most so many letters: it stands on every page.
const LONGEST_NAME: usize = 60;
/// The manifest's name in the pack.
const MANIFEST: &str = "manifest.toml";
/// The signature's.
const SIGNATURE: &str = "manifest.sig";
/// What is signed begins with this, so that a signature of something else never fits.
const SIGNED: &[u8] = b"steunpunt pack v1\0";
/// The format that this version reads.
const FORMAT: u32 = 1;
/// A pack is no larger, in bytes.
pub const LARGEST_PACK: u64 = 32 << 20;
/// All its files together are no larger, in bytes: a small file must not unpack to a large one.
const LARGEST_WHOLE: u64 = 64 << 20;
/// One file is no larger, in bytes.
const LARGEST_FILE: u64 = 256 << 10;
/// It has no more files.
const MOST_FILES: usize = 20_000;

/// A pack whose every file was verified.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pack {
    /// Its name.
    pub name: String,
    /// Its version, as its publisher wrote it.
    pub version: String,
    /// Who signed it.
    pub publisher: [u8; 32],
    /// What they are called, when they approve the sheets in it; else empty.
    pub publisher_name: String,
    /// Hash of its manifest, which names the hash of everything else.
    pub digest: [u8; 32],
    /// Its sheets, by code.
    pub sheets: Vec<Sheet>,
    /// The files of each of them, in the same order, so that a fault is told with its place.
    pub sources: Vec<SheetFiles>,
    /// Its pictograms and files of the configuration, by their places.
    pub files: BTreeMap<String, String>,
    /// Versions that may not be handed out any more.
    pub withdrawn: Vec<Withdrawn>,
}

impl Pack {
    /// Refuses what a signature says nothing about: a sheet whose moments make no sense now, in milliseconds since 1970,
    /// and one with letters that no page can show, which goes for its publisher's name too.
    pub fn check(&self, now_ms: i64) -> Result<(), NotAPack> {
        if !is_printable_name(&self.publisher_name) {
            let message =
                format!("uitgever (`publisher`) is een naam van hooguit {LONGEST_NAME} letters die op papier kunnen");
            return Err(ConfigurationError { file: ABOUT.to_owned(), line: 1, message }.into());
        }
        self.sheets.iter().zip(&self.sources).try_for_each(|(sheet, files)| {
            files.check_moments(sheet, now_ms)?;
            Ok(files.check_letters(sheet)?)
        })
    }

    /// The first sheet that is over, in milliseconds since 1970: it was right when the pack was made.
    pub fn over(&self, now_ms: i64) -> Option<(&Sheet, i64)> {
        let until = |sheet: &Sheet| sheet.valid_until_ms.filter(|until| *until <= now_ms);
        self.sheets.iter().find_map(|sheet| Some((sheet, until(sheet)?)))
    }
}

/// Why a file is no pack that can be taken over.
#[derive(Debug, thiserror::Error)]
pub enum NotAPack {
    /// It is something else.
    #[error("not a pack")]
    NotOurs,
    /// Only the first part of it is here.
    #[error("cut off")]
    CutOff,
    /// A file in it is not what the manifest says.
    #[error("damaged: {0}")]
    Damaged(String),
    /// A newer version made it.
    #[error("made by a newer version")]
    Newer,
    /// The signature does not fit.
    #[error("the signature does not fit")]
    Forged,
    /// It is larger than a pack may be.
    #[error("too large")]
    TooLarge,
    /// A sheet in it cannot be read.
    #[error(transparent)]
    Content(#[from] ConfigurationError),
}

fn is_printable_name(name: &str) -> bool {
    let fits = name.trim() == name && name.chars().count() <= LONGEST_NAME;
    fits && !name.chars().any(char::is_control) && unknown_letters([name]).is_empty()
}

fn signed_bytes(manifest: &[u8]) -> Vec<u8> {
    [SIGNED, manifest].concat()
}
