//! Histories: what people do on several laptops, in any order, over every road, with everything that can go wrong;
//! and the promises that must hold after each step and once the laptops have met again.
//!
//! A history is a list of steps that always mean something, whatever was left out before them, so that a broken one
//! can be made short. Stores are real and encrypted; only the line is a call, and time is a number.

mod act;
mod broken;
mod device;
mod fold;
mod hub;
mod line;
mod point;
mod promises;
mod road;
mod settle;
mod shrink;
mod step;
mod template;
mod truth;

use serde::{Deserialize, Serialize};

pub use broken::Broken;
pub use shrink::shrunk;
pub use step::Step;

use broken::Outcome;
use point::Point;

/// What happens at a point.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct History {
    /// Laptops at the beginning.
    pub devices: u8,
    /// What happens, in this order.
    pub steps: Vec<Step>,
}

impl History {
    /// The history of this number: always the same one.
    pub fn of_seed(seed: u64) -> Self {
        step::history(seed)
    }

    /// Lets it happen, and says which promise was broken.
    pub fn happens(&self) -> Result<(), Broken> {
        self.checked().map_err(|broken| broken.within(self))
    }

    fn checked(&self) -> Outcome {
        let mut point = Point::with(self.devices)?;
        for (at, step) in self.steps.iter().enumerate() {
            point.lets(*step).map_err(|broken| broken.at(at, step))?;
        }
        point.settles()
    }
}
