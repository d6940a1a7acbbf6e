//! Writing a frame.

use steunpunt_domain::ids::DeviceId;
use steunpunt_domain::logbook::Kind;
use steunpunt_domain::register::Value;
use steunpunt_domain::time::Wall;
use steunpunt_store::logbook::Loose;

use super::super::body::{Body, Change, FactParts, SaltFrom};
use super::super::column::{put_long_varint, put_varint, zigzag};
use super::super::message::value;
use super::super::pack::squeeze;
use super::super::past::Past;
use super::super::table::{Named, Table};
use super::times::Clock;
use super::{MOST_UNPACKED, PACKED, Unsendable, VERSION, devices, words};

/// Writes entries as a frame. `known` are the devices that both ends know.
pub fn write(entries: &[Loose], known: &[DeviceId]) -> Result<Vec<u8>, Unsendable> {
    let mut table = Table::default();
    let bodies: Vec<Option<Body>> = entries.iter().map(|entry| take_apart(entry, &mut table)).collect();
    let mut head = Vec::new();
    let bits = devices::put(&mut head, &table, known)?;
    let mut writing = Writing { table, past: Past::default(), clock: Clock::new(), out: Vec::new() };
    entries.iter().zip(&bodies).for_each(|(entry, body)| writing.entry(entry, body.as_ref()));
    let plain = writing.out;
    if head.len() + plain.len() > MOST_UNPACKED {
        return Err(Unsendable::TooLarge);
    }
    let (packed, rest) = match squeeze(&plain).filter(|it| it.len() < plain.len()) {
        Some(squeezed) => (PACKED, squeezed),
        None => (0, plain),
    };
    Ok([&[VERSION << 6 | packed | bits], head.as_slice(), &rest].concat())
}

fn take_apart(entry: &Loose, table: &mut Table) -> Option<Body> {
    let writer = table.place(entry.id.device)?;
    Body::take_apart(entry.kind, &entry.body, writer, table)
}

struct Writing {
    table: Table,
    past: Past,
    clock: Clock,
    out: Vec<u8>,
}

impl Writing {
    fn varint(&mut self, value: u64) {
        put_varint(&mut self.out, value);
    }

    fn entry(&mut self, entry: &Loose, body: Option<&Body>) {
        let (id, Kind(kind)) = (entry.id, entry.kind);
        let device = self.table.place(id.device).unwrap_or_default();
        let own = Named { device, audience: id.audience, sequence: id.sequence };
        self.varint(u64::from(kind) << 1 | u64::from(body.is_none()));
        self.name(own);
        let times = self.clock.put(&mut self.out, entry.times);
        match body {
            Some(body) => self.body(own, body, times.wall),
            None => self.bytes(&entry.body),
        }
    }

    /// An entry's name; small while numbers are small and devices few.
    fn name(&mut self, entry: Named) {
        let devices = self.table.devices().len() as u128;
        let series = u128::from(entry.device) * 2 + u128::from(entry.audience.byte());
        put_long_varint(&mut self.out, u128::from(entry.sequence) * devices * 2 + series);
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.varint(bytes.len() as u64);
        self.out.extend(bytes);
    }

    fn body(&mut self, own: Named, body: &Body, wall: Wall) {
        let salt = match body.salt {
            SaltFrom::None => 0,
            SaltFrom::Own(_) => 1,
            SaltFrom::Of(_) => 2,
        };
        let bit = |set, at: u32| u64::from(set) << at;
        let changes = match &body.fact {
            FactParts::Numbered(_, changes) | FactParts::Changes(changes) => changes.len() as u64,
            _ => 0,
        };
        let more = !body.more.is_empty();
        // Most entries change one field and bring nothing special: then this is one byte.
        let bits = bit(body.by.is_some(), 0) | bit(body.item.is_some(), 1) | bit(more, 2) | salt << 3;
        self.varint(bits | changes << 5);
        body.by.into_iter().chain(body.item).for_each(|entry| self.name(entry));
        // A salt of its own stays at home: nothing here is hashed, and sixteen bytes are three words of a report.
        if let SaltFrom::Of(entry) = body.salt {
            self.name(entry);
        }
        if more {
            self.varint(body.more.len() as u64);
            body.more.iter().for_each(|device| self.varint(u64::from(*device)));
        }
        words::put(&mut self.out, &body.role);
        self.fact(body.item.unwrap_or(own), own, wall, &body.fact);
    }

    fn fact(&mut self, item: Named, own: Named, wall: Wall, fact: &FactParts) {
        match fact {
            FactParts::Numbered(number, changes) => {
                words::put(&mut self.out, number);
                changes.iter().for_each(|change| self.change(item, own, wall, change));
            }
            FactParts::Changes(changes) => changes.iter().for_each(|change| self.change(item, own, wall, change)),
            FactParts::Text(text) => words::put(&mut self.out, text),
            FactParts::Bytes(bytes) => self.bytes(bytes),
        }
    }

    fn change(&mut self, item: Named, own: Named, wall: Wall, change: &Change) {
        let Change { field, value, seen } = change;
        let expected = self.past.field(item, *field);
        let how_seen = match seen.as_slice() {
            [] => 0,
            [one] if *one == expected => 1,
            [_] => 2,
            _ => 3,
        };
        let kind = match value {
            Value::Nothing => value::NOTHING,
            Value::Text(_) => value::TEXT,
            Value::Codes(_) => value::CODES,
            Value::Number(number) if zigzag(number.wrapping_sub(wall.0)) < zigzag(*number) => value::MOMENT,
            Value::Number(_) => value::NUMBER,
        };
        self.varint((u64::from(*field) * 5 + kind) * 4 + how_seen);
        if how_seen == 3 {
            self.varint(seen.len() as u64);
        }
        if how_seen >= 2 {
            seen.iter().for_each(|entry| self.name(*entry));
        }
        self.value(value, if kind == value::MOMENT { wall.0 } else { 0 });
        self.past.written(item, *field, own);
    }

    fn value(&mut self, value: &Value, beside: i64) {
        match value {
            Value::Nothing => {}
            Value::Text(text) => words::put(&mut self.out, text),
            Value::Number(number) => self.varint(zigzag(number.wrapping_sub(beside))),
            Value::Codes(codes) => {
                self.varint(codes.len() as u64);
                codes.iter().for_each(|code| words::put(&mut self.out, code));
            }
        }
    }
}
