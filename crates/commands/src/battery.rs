//! The battery, when the laptop tells about it.

use std::sync::Mutex;

use starship_battery::units::{ratio::percent, time::minute};
use starship_battery::{Battery as Cell, Manager, State};

/// A battery's state.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BatteryState {
    /// 0 to 100.
    pub percent: u32,
    /// On mains.
    pub charging: bool,
    /// Minutes left.
    pub minutes_left: Option<u32>,
}

/// Where the battery's state comes from: the laptop, or a test.
pub trait Battery: Send + Sync {
    /// The state; nothing when there is no battery or it does not tell.
    fn state(&self) -> Option<BatteryState>;
}

/// No battery, or none that tells.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoBattery;

impl Battery for NoBattery {
    fn state(&self) -> Option<BatteryState> {
        None
    }
}

/// The laptop's battery.
pub struct LaptopBattery(Mutex<Option<(Manager, Cell)>>);

impl Default for LaptopBattery {
    fn default() -> Self {
        let manager = Manager::new().ok();
        Self(Mutex::new(manager.and_then(|manager| {
            let cell = manager.batteries().ok()?.next()?.ok()?;
            Some((manager, cell))
        })))
    }
}

impl Battery for LaptopBattery {
    fn state(&self) -> Option<BatteryState> {
        let mut found = self.0.lock().ok()?;
        let (manager, cell) = found.as_mut()?;
        manager.refresh(cell).ok()?;
        Some(state_of(cell))
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a float to integer cast saturates")]
fn state_of(cell: &Cell) -> BatteryState {
    BatteryState {
        percent: cell.state_of_charge().get::<percent>().round() as u32,
        charging: matches!(cell.state(), State::Charging | State::Full),
        minutes_left: cell.time_to_empty().map(|left| left.get::<minute>().round() as u32),
    }
}
