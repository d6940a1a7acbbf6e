//! What a bundle says of itself, before anything in it is read.

use serde::{Deserialize, Serialize};
use steunpunt_domain::bundle::BundleFor;
use steunpunt_domain::ids::EntryId;

/// Who sends what to whom.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Header {
    /// The point's code: ZB03.
    pub point: String,
    /// Whether it is all an exercise.
    pub exercise: bool,
    /// The sender's Ed25519 public key; it signed the bundle.
    pub sender: [u8; 32],
    /// The letter in the sender's numbers.
    pub sender_letter: String,
    /// What people call the sender.
    pub sender_name: String,
    /// The bundle's number on the sender's laptop.
    pub number: u32,
    /// Whom it is for.
    pub made_for: BundleFor,
    /// When it was written, in milliseconds since 1970 by the sender's clock.
    pub written_ms: i64,
    /// The last entry of every series that the sender holds for this audience. A number proves nothing
    /// of what stands under it: its receipt is its statement.
    #[serde(with = "names")]
    pub heads: Vec<EntryId>,
    /// Entries in the bundle.
    pub entries: u64,
    /// Requests that begin in it.
    pub requests: u32,
    /// The token of the enrolment, for a town hall that has not met the sender yet.
    pub enrolment: Option<[u8; 16]>,
}

/// Names of entries in bytes, and not in the text that people and programs elsewhere read.
mod names {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use steunpunt_domain::ids::{DeviceId, EntryId};
    use steunpunt_domain::logbook::Audience;

    type Name = (DeviceId, Audience, u64);

    pub(super) fn serialize<S: Serializer>(entries: &[EntryId], serializer: S) -> Result<S::Ok, S::Error> {
        let name = |entry: &EntryId| -> Name { (entry.device, entry.audience, entry.sequence) };
        entries.iter().map(name).collect::<Vec<_>>().serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<EntryId>, D::Error> {
        let entry = |(device, audience, sequence)| EntryId { device, audience, sequence };
        Ok(Vec::<Name>::deserialize(deserializer)?.into_iter().map(entry).collect())
    }
}
