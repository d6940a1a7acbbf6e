//! The devices that a message names, and entries named by a place in that table.

use std::collections::HashMap;

use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::logbook::Audience;

use super::column::Input;
use super::{MOST_DEVICES, Unreadable};

/// An entry, its device by its place in the message's table.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) struct Named {
    pub device: u16,
    pub audience: Audience,
    pub sequence: u64,
}

/// The devices of one message, in the order in which they were met.
#[derive(Default, Debug)]
pub(super) struct Table {
    devices: Vec<DeviceId>,
    places: HashMap<DeviceId, u16>,
}

impl Table {
    /// The place of a device; it gets one when it had none. None when the table is full.
    pub(super) fn place(&mut self, device: DeviceId) -> Option<u16> {
        if let Some(place) = self.places.get(&device) {
            return Some(*place);
        }
        let place = u16::try_from(self.devices.len()).ok().filter(|it| usize::from(*it) < MOST_DEVICES)?;
        self.devices.push(device);
        self.places.insert(device, place);
        Some(place)
    }

    /// Reads so many devices. None stands there twice.
    pub(super) fn of(input: &mut Input, count: usize) -> Result<Self, Unreadable> {
        let mut table = Self::default();
        for place in 0..count {
            let taken = table.place(DeviceId(input.array()?));
            taken.filter(|it| usize::from(*it) == place).ok_or(Unreadable::Damaged)?;
        }
        Ok(table)
    }

    /// The device at a place.
    pub(super) fn device(&self, place: u16) -> Option<DeviceId> {
        self.devices.get(usize::from(place)).copied()
    }

    /// All of them.
    pub(super) fn devices(&self) -> &[DeviceId] {
        &self.devices
    }

    /// The entry's full name.
    pub(super) fn entry(&self, named: Named) -> Option<EntryId> {
        let Named { device, audience, sequence } = named;
        Some(EntryId { device: self.device(device)?, audience, sequence })
    }
}
