//! What two laptops say of themselves when they pair, before either trusts the other.

use serde::{Deserialize, Serialize};
use steunpunt_domain::support_point::PointOpened;
use steunpunt_store::peer;
use steunpunt_sync::meeting::{Apart, Meeting};

use super::live::Running;
use crate::Answer;
use crate::app::OpenPoint;

/// What a laptop says of itself.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub(super) struct Introduction {
    /// Its point; nothing when it has none yet.
    pub point: Option<PointOpened>,
    /// What people call it.
    pub name: String,
    /// The letter in its numbers.
    pub letter: String,
    /// Every letter that it knows of.
    pub letters: Vec<String>,
    /// Where it listens.
    pub addresses: Vec<String>,
}

impl Introduction {
    /// That of this laptop.
    pub fn own(open: &OpenPoint, running: &Running) -> Answer<Self> {
        let peers = open.store.read_quick(peer::all)?;
        let own = peers.iter().find(|peer| peer.device == open.store.device());
        Ok(Self {
            point: Some(open.point.clone()),
            name: own.map(|own| own.label.clone()).unwrap_or_default(),
            letter: open.store.letter(),
            letters: peers.iter().map(|peer| peer.letter.clone()).filter(|letter| !letter.is_empty()).collect(),
            addresses: running.door().as_ref().map(super::door::Door::addresses).unwrap_or_default(),
        })
    }

    /// Its bytes.
    pub fn write(&self) -> Vec<u8> {
        // Plain fields in memory cannot fail to be written; what would come out then is read as nothing.
        postcard::to_stdvec(self).unwrap_or_default()
    }

    /// Reads what the other said.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let read: Self = postcard::from_bytes(bytes).ok()?;
        let short = |text: &String, most: usize| text.chars().count() <= most && !text.chars().any(char::is_control);
        let letter = |text: &String| text.len() <= 3 && text.chars().all(|it| it.is_ascii_uppercase());
        let bearable = short(&read.name, 60)
            && letter(&read.letter)
            && read.letters.iter().all(letter)
            && read.addresses.iter().all(|address| short(address, 80))
            && read.point.as_ref().is_none_or(is_a_point);
        bearable.then_some(read)
    }

    /// Whether the two are of one point, as far as both have one.
    pub fn meets(&self, other: &Self) -> Result<(), Apart> {
        match (&self.point, &other.point) {
            (Some(own), Some(other)) => Meeting::of(own).meets(Meeting::of(other)),
            (None, None) => Err(Apart::OtherPoint),
            _ => Ok(()),
        }
    }
}

fn is_a_point(point: &PointOpened) -> bool {
    PointOpened::new(&point.name, &point.code, &point.municipality, point.exercise).is_ok_and(|it| it == *point)
}
