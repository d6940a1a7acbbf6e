//! Names of devices, entries and items. An item (a request, a volunteer) is named by its first entry.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::logbook::Audience;

/// A device: the first 16 bytes of the BLAKE3 hash of its Ed25519 public key.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct DeviceId(pub [u8; 16]);

impl DeviceId {
    /// Derives the name from the public key.
    pub fn of_key(public_key: &[u8; 32]) -> Self {
        let mut id = [0; 16];
        blake3::Hasher::new_derive_key("steunpunt device id v1").update(public_key).finalize_xof().fill(&mut id);
        Self(id)
    }
}

impl fmt::Display for DeviceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for DeviceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for DeviceId {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        if text.len() != 32 || !text.is_ascii() {
            return Err(NotAnId);
        }
        let mut id = [0; 16];
        for (byte, pair) in id.iter_mut().zip(text.as_bytes().chunks(2)) {
            let pair = std::str::from_utf8(pair).map_err(|_| NotAnId)?;
            *byte = u8::from_str_radix(pair, 16).map_err(|_| NotAnId)?;
        }
        Ok(Self(id))
    }
}

/// An entry: which device wrote it, in which of its two series, and its number there (from 1, without gaps).
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct EntryId {
    /// The device that wrote it.
    pub device: DeviceId,
    /// Which of the device's series it stands in.
    pub audience: Audience,
    /// Its number in that series, from 1.
    pub sequence: u64,
}

impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}{}", self.device, self.audience.letter(), self.sequence)
    }
}

impl FromStr for EntryId {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let (device, rest) = text.split_once('-').ok_or(NotAnId)?;
        let mut letters = rest.chars();
        let audience = letters.next().and_then(Audience::from_letter).ok_or(NotAnId)?;
        let sequence = letters.as_str().parse().map_err(|_| NotAnId)?;
        Ok(Self { device: device.parse()?, audience, sequence })
    }
}

impl Serialize for EntryId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for EntryId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

/// The text is not the name of a device or an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an id")]
pub struct NotAnId;

macro_rules! item_id {
    ($(#[$meta:meta] $name:ident),+ $(,)?) => {$(
        #[$meta]
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub EntryId);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                text.parse().map(Self)
            }
        }
    )+};
}

item_id! {
    /// A request (hulpvraag).
    RequestId,
    /// An emergency report (noodmelding).
    EmergencyReportId,
    /// A volunteer (vrijwilliger).
    VolunteerId,
    /// A line on the notice board.
    NoticeId,
    /// A rumour (gerucht).
    RumourId,
    /// A line of the diary (logregel).
    LogLineId,
    /// Something to do (actiepunt).
    ActionId,
    /// A message (bericht).
    MessageId,
    /// Somebody's time here (aanwezigheid).
    AttendanceId,
    /// A handover (dienstoverdracht).
    HandoverId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_id_survives_being_written_as_text() {
        let id = EntryId { device: DeviceId([7; 16]), audience: Audience::TownHall, sequence: 42 };
        assert_eq!(id.to_string().parse(), Ok(id));
    }

    #[test]
    fn nonsense_is_not_an_id() {
        for text in ["", "x", "0707-t1", "07070707070707070707070707070707-q1", "ééééééééééééééééé-t1"]
        {
            assert_eq!(text.parse::<EntryId>(), Err(NotAnId), "{text}");
        }
    }
}
