//! The devices that a frame names: the first bytes of their names, as few as tell them apart.

use steunpunt_domain::ids::DeviceId;

use super::super::column::Input;
use super::super::table::Table;
use super::{Misread, Unsendable};

/// Devices in one frame.
const MOST: usize = 8;

/// Bytes of a name that a frame gives at most.
const LONGEST: usize = 4;

/// Writes the devices of a frame; what belongs in its first byte comes back.
pub(super) fn put(out: &mut Vec<u8>, table: &Table, known: &[DeviceId]) -> Result<u8, Unsendable> {
    let devices = table.devices();
    if devices.iter().any(|device| !known.contains(device)) {
        return Err(Unsendable::UnknownDevice);
    }
    let alone = |length: usize| devices.iter().all(|device| only(known, prefix(device, length)) == Some(*device));
    let length = (1..=LONGEST).find(|length| alone(*length)).ok_or(Unsendable::TooManyDevices)?;
    let count = devices.len().checked_sub(1).filter(|count| *count < MOST).ok_or(Unsendable::TooManyDevices)?;
    devices.iter().for_each(|device| out.extend(prefix(device, length)));
    out.push(check(devices));
    Ok((((length - 1) << 3) | count) as u8)
}

/// Reads the devices of a frame with this first byte.
pub(super) fn take(input: &mut Input, head: u8, known: &[DeviceId]) -> Result<Table, Misread> {
    let (length, count) = (usize::from(head >> 3 & 3) + 1, usize::from(head & 7) + 1);
    let mut table = Table::default();
    for place in 0..count {
        let device = only(known, input.take(length)?).ok_or(Misread::UnknownDevice)?;
        table.place(device).filter(|it| usize::from(*it) == place).ok_or(Misread::Damaged)?;
    }
    if input.byte()? == check(table.devices()) { Ok(table) } else { Err(Misread::UnknownDevice) }
}

fn prefix(device: &DeviceId, length: usize) -> &[u8] {
    device.0.get(..length).unwrap_or(&device.0)
}

/// The one device whose name begins like this.
fn only(known: &[DeviceId], prefix: &[u8]) -> Option<DeviceId> {
    let mut found = known.iter().filter(|device| device.0.starts_with(prefix)).copied();
    let first = found.next();
    first.filter(|first| found.all(|other| other == *first))
}

/// One byte of a hash over the whole names: the other end may know another device that begins alike.
fn check(devices: &[DeviceId]) -> u8 {
    let mut hasher = blake3::Hasher::new_derive_key("steunpunt radio devices v1");
    for device in devices {
        hasher.update(&device.0);
    }
    let [check, ..] = *hasher.finalize().as_bytes();
    check
}
