//! Reading a frame.

use steunpunt_domain::ids::DeviceId;
use steunpunt_domain::logbook::{Audience, Kind};
use steunpunt_domain::register::Value;
use steunpunt_domain::time::Wall;
use steunpunt_store::logbook::Loose;

use super::super::body::{Body, Change, FactParts, Layout, SaltFrom};
use super::super::column::{Input, unzigzag};
use super::super::message::value;
use super::super::pack::unsqueeze;
use super::super::past::Past;
use super::super::table::{Named, Table};
use super::times::Clock;
use super::{MOST_UNPACKED, Misread, PACKED, VERSION, devices, words};

type Result<T> = std::result::Result<T, Misread>;

/// Reads the entries of a frame. `known` are the devices that both ends know.
pub fn read(bytes: &[u8], known: &[DeviceId]) -> Result<Vec<Loose>> {
    if bytes.len() > MOST_UNPACKED {
        return Err(Misread::Damaged);
    }
    let mut input = Input::of(bytes);
    let head = input.byte()?;
    match head >> 6 {
        0 => return Err(Misread::Damaged),
        VERSION => {}
        _ => return Err(Misread::Newer),
    }
    let table = devices::take(&mut input, head, known)?;
    let unpacked = if head & PACKED == 0 { None } else { Some(unsqueeze(input.left(), MOST_UNPACKED)?) };
    let input = unpacked.as_deref().map_or(input, Input::of);
    let mut reading = Reading { table, past: Past::default(), clock: Clock::new(), input };
    let mut entries = Vec::new();
    while !reading.input.is_empty() {
        entries.push(reading.entry()?);
    }
    Ok(entries)
}

struct Reading<'a> {
    table: Table,
    past: Past,
    clock: Clock,
    input: Input<'a>,
}

impl Reading<'_> {
    fn entry(&mut self) -> Result<Loose> {
        let head = self.input.varint()?;
        let kind = Kind(u16::try_from(head / 2).map_err(|_| Misread::Damaged)?);
        let own = self.name()?;
        let times = self.clock.take(&mut self.input)?;
        let body = if head % 2 == 1 {
            self.bytes()?
        } else {
            self.body(own, kind, times.wall)?.put_together(own.device, &self.table).ok_or(Misread::Damaged)?
        };
        Ok(Loose { id: self.table.entry(own).ok_or(Misread::Damaged)?, kind, times, body })
    }

    fn name(&mut self) -> Result<Named> {
        let long = self.input.long_varint()?;
        let series = self.table.devices().len() as u128 * 2;
        let place = long % series;
        let sequence = u64::try_from(long / series).map_err(|_| Misread::Damaged)?;
        let audience = if place.is_multiple_of(2) { Audience::Point } else { Audience::TownHall };
        Ok(Named { device: (place / 2) as u16, audience, sequence })
    }

    /// Each of what is counted takes a byte at least, so no more is believed than there are bytes.
    fn count(&mut self) -> Result<usize> {
        let count = self.input.varint()?;
        self.believed(count)
    }

    fn believed(&self, count: u64) -> Result<usize> {
        usize::try_from(count).ok().filter(|it| *it <= self.input.left().len()).ok_or(Misread::Damaged)
    }

    fn bytes(&mut self) -> Result<Vec<u8>> {
        let length = self.count()?;
        Ok(self.input.take(length)?.to_vec())
    }

    fn body(&mut self, own: Named, kind: Kind, wall: Wall) -> Result<Body> {
        let bits = self.input.varint()?;
        let changes = self.believed(bits >> 5)?;
        let by = if bits & 1 == 0 { None } else { Some(self.name()?) };
        let item = if bits & 2 == 0 { None } else { Some(self.name()?) };
        let salt = match bits >> 3 & 3 {
            0 => SaltFrom::None,
            1 => SaltFrom::Own([0; 16]),
            2 => SaltFrom::Of(self.name()?),
            _ => return Err(Misread::Damaged),
        };
        let more = if bits & 4 == 0 { Vec::new() } else { self.more()? };
        let role = words::take(&mut self.input)?;
        let about = item.unwrap_or(own);
        let fact = match Layout::of(kind) {
            Layout::Numbered => {
                FactParts::Numbered(words::take(&mut self.input)?, self.changes(changes, about, own, wall)?)
            }
            Layout::Changes => FactParts::Changes(self.changes(changes, about, own, wall)?),
            Layout::Text => FactParts::Text(words::take(&mut self.input)?),
            Layout::Bytes => FactParts::Bytes(self.bytes()?),
        };
        Ok(Body { by, role, item, salt, fact, more })
    }

    fn more(&mut self) -> Result<Vec<u16>> {
        let count = self.count()?;
        let device = |_| u16::try_from(self.input.varint()?).map_err(|_| Misread::Damaged);
        (0..count).map(device).collect()
    }

    fn changes(&mut self, count: usize, item: Named, own: Named, wall: Wall) -> Result<Vec<Change>> {
        (0..count).map(|_| self.change(item, own, wall)).collect()
    }

    fn change(&mut self, item: Named, own: Named, wall: Wall) -> Result<Change> {
        let head = self.input.varint()?;
        let field = u8::try_from(head / 20).map_err(|_| Misread::Damaged)?;
        let count = match head % 4 {
            0 => 0,
            3 => self.count()?,
            _ => 1,
        };
        let seen = match head % 4 {
            1 => vec![self.past.field(item, field)],
            _ => (0..count).map(|_| self.name()).collect::<Result<_>>()?,
        };
        let value = self.value(head / 4 % 5, wall)?;
        self.past.written(item, field, own);
        Ok(Change { field, value, seen })
    }

    fn value(&mut self, kind: u64, wall: Wall) -> Result<Value> {
        Ok(match kind {
            value::NOTHING => Value::Nothing,
            value::TEXT => Value::Text(words::take(&mut self.input)?),
            value::NUMBER => Value::Number(unzigzag(self.input.varint()?)),
            value::CODES => {
                let count = self.count()?;
                Value::Codes((0..count).map(|_| words::take(&mut self.input)).collect::<Result<_>>()?)
            }
            _ => Value::Number(unzigzag(self.input.varint()?).wrapping_add(wall.0)),
        })
    }
}
