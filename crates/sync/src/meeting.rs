//! What two ends must have in common before they exchange anything: the point, and exercise or real.

use serde::{Deserialize, Serialize};
use steunpunt_domain::support_point::PointOpened;

/// Stands for a point. An exercise at the same point is another meeting.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Meeting {
    /// The beginning of the hash of the point's code.
    point: [u8; 4],
    exercise: bool,
}

/// Why two ends do not exchange.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, thiserror::Error)]
pub enum Apart {
    /// The other is of another point.
    #[error("another point")]
    OtherPoint,
    /// One of the two is an exercise.
    #[error("one of the two is an exercise")]
    ExerciseDiffers,
}

impl Meeting {
    /// That of this point.
    pub fn of(point: &PointOpened) -> Self {
        Self::named(&point.code, point.exercise)
    }

    /// That of the point with this code.
    pub fn named(code: &str, exercise: bool) -> Self {
        let mut point = [0; 4];
        blake3::Hasher::new_derive_key("steunpunt meeting v1").update(code.as_bytes()).finalize_xof().fill(&mut point);
        Self { point, exercise }
    }

    /// It in bytes, for what is derived from it.
    pub(crate) fn bytes(self) -> [u8; 5] {
        let [one, two, three, four] = self.point;
        [one, two, three, four, u8::from(self.exercise)]
    }

    /// Whether the other is of the same point, and as real.
    pub fn meets(self, other: Self) -> Result<(), Apart> {
        match other {
            _ if self.exercise != other.exercise => Err(Apart::ExerciseDiffers),
            _ if self.point != other.point => Err(Apart::OtherPoint),
            _ => Ok(()),
        }
    }
}
