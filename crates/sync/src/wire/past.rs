//! What the entries so far let one expect of the next: writer and reader expect the same, so that what comes as
//! expected costs next to nothing.

use std::collections::HashMap;

use steunpunt_domain::time::{Hybrid, Times, Wall};

use super::table::Named;

/// What is remembered of the entries so far.
#[derive(Default)]
pub(super) struct Past {
    milliseconds: u64,
    items: HashMap<u16, Named>,
    numbers: HashMap<u16, String>,
    fields: HashMap<(Named, u8), Named>,
    salts: HashMap<Named, Named>,
}

impl Past {
    /// Begins at the hybrid clock of the first entry, in milliseconds.
    pub(super) fn starting(milliseconds: u64) -> Self {
        Self { milliseconds, ..Self::default() }
    }

    /// The hybrid clock of the entry before, in milliseconds.
    pub(super) fn milliseconds(&self) -> u64 {
        self.milliseconds
    }

    pub(super) fn passed(&mut self, times: Times) {
        self.milliseconds = times.hybrid.0 >> 16;
    }

    /// The item of the entry that the device wrote before.
    pub(super) fn item(&self, writer: u16) -> Option<Named> {
        self.items.get(&writer).copied()
    }

    pub(super) fn about(&mut self, writer: u16, item: Named) {
        self.items.insert(writer, item);
    }

    /// The number after the one that the device gave before.
    pub(super) fn number(&self, writer: u16) -> Option<String> {
        self.numbers.get(&writer).and_then(|number| following(number))
    }

    pub(super) fn numbered(&mut self, writer: u16, number: &str) {
        self.numbers.insert(writer, number.to_owned());
    }

    /// Who wrote this field of this item before; else its first entry did.
    pub(super) fn field(&self, item: Named, field: u8) -> Named {
        self.fields.get(&(item, field)).copied().unwrap_or(item)
    }

    pub(super) fn written(&mut self, item: Named, field: u8, entry: Named) {
        self.fields.insert((item, field), entry);
    }

    /// The entry that brought the item's salt.
    pub(super) fn salt(&self, item: Named) -> Option<Named> {
        self.salts.get(&item).copied()
    }

    pub(super) fn salted(&mut self, item: Named, entry: Named) {
        self.salts.entry(item).or_insert(entry);
    }
}

/// A number counted on: ZB03-A148 after ZB03-A147.
fn following(number: &str) -> Option<String> {
    let stem = number.trim_end_matches(|sign: char| sign.is_ascii_digit());
    let count: u32 = number.get(stem.len()..)?.parse().ok()?;
    Some(format!("{stem}{}", count.checked_add(1)?))
}

/// Times as two small numbers beside the hybrid clock of the entry before: milliseconds, counter; and how far the wall
/// clock is from the hybrid one.
pub(super) fn apart(times: Times, before: u64) -> [i64; 3] {
    let milliseconds = (times.hybrid.0 >> 16) as i64;
    let counter = (times.hybrid.0 & 0xffff) as i64;
    [milliseconds - before as i64, counter, times.wall.0.wrapping_sub(milliseconds)]
}

/// The way back from [`apart`]; none when there is no such clock.
pub(super) fn together([passed, counter, wall]: [i64; 3], before: u64) -> Option<Times> {
    let milliseconds = (before as i64).checked_add(passed)?;
    let (high, low) = (u64::try_from(milliseconds).ok().filter(|it| it >> 48 == 0)?, u16::try_from(counter).ok()?);
    let hybrid = Hybrid(high << 16 | u64::from(low));
    Some(Times { wall: Wall(milliseconds.wrapping_add(wall)), hybrid })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_are_counted_on() {
        assert_eq!(following("ZB03-A147").as_deref(), Some("ZB03-A148"));
        assert_eq!(following("ZB03-A9").as_deref(), Some("ZB03-A10"));
        assert_eq!(following("ZB03-A"), None);
        assert_eq!(following(""), None);
        assert_eq!(following("A4294967295"), None);
    }

    proptest! {
        #[test]
        fn every_pair_of_clocks_comes_back(wall in any::<i64>(), hybrid in any::<u64>(), before in any::<u64>()) {
            let times = Times { wall: Wall(wall), hybrid: Hybrid(hybrid) };
            prop_assert_eq!(together(apart(times, before >> 16), before >> 16), Some(times));
        }
    }
}
