//! Packs: sheets that travel together, signed by who publishes them.

use serde::{Deserialize, Serialize};

use crate::ids::EntryId;
use crate::logbook::{Fact, Reading, Ref, Stamp, each_once, opened};
use crate::replaced::Replaces;

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

/// A file of a pack was taken over that is no sheet: a pictogram, categories, role cards.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PackFileTaken {
    /// Where it stood in the pack, which tells what it is.
    pub path: String,
    /// What it holds.
    pub text: String,
    /// Those of the same path that the author's screen showed and that this one replaces.
    pub seen: Vec<Ref>,
}

/// A file that a pack brought.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PackFile {
    /// Who took it over, and when.
    pub stamp: Stamp,
    /// The file.
    pub taken: PackFileTaken,
    /// Those that it replaces.
    pub replaces: Vec<EntryId>,
}

impl PackFile {
    /// Folds the entries of one file; `None` while the first is not here.
    pub fn fold(readings: &[Reading]) -> Option<Self> {
        let readings = each_once(readings);
        let (first, taken) = opened(&readings, |fact| match fact {
            Fact::PackFileTaken(taken) => Some(taken),
            _ => None,
        })?;
        let stamp = &first.stamp;
        let replaces = taken.seen.iter().filter_map(|named| first.resolve(*named)).collect();
        Some(Self { stamp: stamp.clone(), taken: taken.clone(), replaces })
    }
}

impl Replaces for PackFile {
    fn entry(&self) -> EntryId {
        self.stamp.entry
    }

    fn replaces(&self) -> &[EntryId] {
        &self.replaces
    }
}

/// What a file of a pack is, besides a part of a sheet.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PackFileKind<'a> {
    /// A pictogram, by its name.
    Picture(&'a str),
    /// A file of the configuration, by its name.
    Configuration(&'a str),
}

/// The files of the configuration that a pack may bring. Not the roles: no file from outside says who may do what.
pub const PACKED_CONFIGURATION: [&str; 2] = ["categories.toml", "role_cards.toml"];

impl<'a> PackFileKind<'a> {
    /// What a file at this place is; `None` when this version does not know it.
    pub fn of(path: &'a str) -> Option<Self> {
        let (folder, name) = path.split_once('/')?;
        match folder {
            "pictures" => name.strip_suffix(".svg").filter(|name| is_picture_name(name)).map(Self::Picture),
            "configuration" => PACKED_CONFIGURATION.contains(&name).then_some(Self::Configuration(name)),
            _ => None,
        }
    }
}

fn is_picture_name(name: &str) -> bool {
    let known = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-';
    (1..=60).contains(&name.len()) && name.chars().all(known)
}

#[cfg(test)]
mod tests {
    use super::PackFileKind::{self, Configuration, Picture};

    #[test]
    fn a_path_tells_what_a_file_is_and_nothing_else_counts() {
        assert_eq!(PackFileKind::of("pictures/water-point.svg"), Some(Picture("water-point")));
        assert_eq!(PackFileKind::of("configuration/categories.toml"), Some(Configuration("categories.toml")));
        for other in ["configuration/roles.toml", "pictures/../x.svg", "pictures/Drop.svg", "pictures/.svg", "drop.svg"]
        {
            assert_eq!(PackFileKind::of(other), None, "{other}");
        }
    }
}
