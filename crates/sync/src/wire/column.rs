//! Bytes in, bytes out: varints, and columns of numbers laid out byte by byte so that equal bytes stand together.

use super::Unreadable;

/// Numbers in all columns of one message.
const MOST_NUMBERS: usize = 4_000_000;

/// Writes a number in groups of seven bits, the lowest first.
pub(super) fn put_varint(out: &mut Vec<u8>, value: u64) {
    put_long_varint(out, value.into());
}

/// The same for a number of a few bits more.
pub(super) fn put_long_varint(out: &mut Vec<u8>, mut value: u128) {
    while value > 0x7f {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

/// Small for numbers near zero on either side.
pub(super) fn zigzag(value: i64) -> u64 {
    ((value << 1) ^ (value >> 63)) as u64
}

/// The way back from [`zigzag`].
pub(super) fn unzigzag(value: u64) -> i64 {
    (value >> 1) as i64 ^ -((value & 1) as i64)
}

/// A column of numbers: their count and width, then the lowest bytes of all, the next bytes of all, and so on.
#[derive(Clone, Default, Debug)]
pub(super) struct Numbers(Vec<u64>);

impl Numbers {
    pub(super) fn push(&mut self, value: u64) {
        self.0.push(value);
    }

    pub(super) fn put(&self, out: &mut Vec<u8>) {
        let width = width_of(&self.0);
        put_varint(out, ((self.0.len() as u64) << 4) | u64::from(width));
        for byte in 0..width {
            out.extend(self.0.iter().map(|value| (value >> (8 * byte)) as u8));
        }
    }
}

/// Bytes that the largest number takes.
fn width_of(values: &[u64]) -> u32 {
    let all = values.iter().fold(0, |all, value| all | value);
    (u64::BITS - all.leading_zeros()).div_ceil(8)
}

/// A column being read from its start to its end.
#[derive(Default, Debug)]
pub(super) struct Reading(std::vec::IntoIter<u64>);

impl Reading {
    pub(super) fn next(&mut self) -> Result<u64, Unreadable> {
        self.0.next().ok_or(Unreadable::Damaged)
    }

    pub(super) fn next_as<T: TryFrom<u64>>(&mut self) -> Result<T, Unreadable> {
        T::try_from(self.next()?).map_err(|_| Unreadable::Damaged)
    }

    pub(super) fn left(&self) -> &[u64] {
        self.0.as_slice()
    }

    /// A message has nothing but what its entries need.
    pub(super) fn end(&self) -> Result<(), Unreadable> {
        if self.left().is_empty() { Ok(()) } else { Err(Unreadable::Damaged) }
    }
}

/// Bytes being read, never beyond their end.
pub(super) struct Input<'a> {
    bytes: &'a [u8],
    numbers_left: usize,
}

impl<'a> Input<'a> {
    pub(super) fn of(bytes: &'a [u8]) -> Self {
        Self { bytes, numbers_left: MOST_NUMBERS }
    }

    pub(super) fn left(&self) -> &'a [u8] {
        self.bytes
    }

    pub(super) fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    pub(super) fn take(&mut self, count: usize) -> Result<&'a [u8], Unreadable> {
        let (taken, rest) = self.bytes.split_at_checked(count).ok_or(Unreadable::Damaged)?;
        self.bytes = rest;
        Ok(taken)
    }

    pub(super) fn array<const N: usize>(&mut self) -> Result<[u8; N], Unreadable> {
        self.take(N)?.try_into().map_err(|_| Unreadable::Damaged)
    }

    pub(super) fn byte(&mut self) -> Result<u8, Unreadable> {
        self.array().map(|[byte]: [u8; 1]| byte)
    }

    /// Everything up to a byte, which is taken as well.
    pub(super) fn until(&mut self, end: u8) -> Result<&'a [u8], Unreadable> {
        let length = self.bytes.iter().position(|byte| *byte == end).ok_or(Unreadable::Damaged)?;
        let taken = self.take(length)?;
        self.byte()?;
        Ok(taken)
    }

    /// Refuses every other way of writing the same number.
    pub(super) fn long_varint(&mut self) -> Result<u128, Unreadable> {
        let mut value = 0;
        for shift in (0..70).step_by(7) {
            let byte = self.byte()?;
            value |= u128::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                let shortest = byte > 0 || shift == 0;
                return if shortest { Ok(value) } else { Err(Unreadable::Damaged) };
            }
        }
        Err(Unreadable::Damaged)
    }

    pub(super) fn varint(&mut self) -> Result<u64, Unreadable> {
        u64::try_from(self.long_varint()?).map_err(|_| Unreadable::Damaged)
    }

    pub(super) fn count(&mut self, most: usize) -> Result<usize, Unreadable> {
        usize::try_from(self.varint()?).ok().filter(|count| *count <= most).ok_or(Unreadable::TooLarge)
    }

    pub(super) fn numbers(&mut self) -> Result<Reading, Unreadable> {
        let head = self.varint()?;
        let (count, width) = (usize::try_from(head >> 4).unwrap_or(usize::MAX), (head & 15) as usize);
        self.numbers_left = self.numbers_left.checked_sub(count).ok_or(Unreadable::TooLarge)?;
        let bytes = self.take(count.checked_mul(width).filter(|_| width <= 8).ok_or(Unreadable::Damaged)?)?;
        let mut values = vec![0; count];
        for (plane, bytes) in bytes.chunks_exact(count.max(1)).enumerate() {
            values.iter_mut().zip(bytes).for_each(|(value, byte)| *value |= u64::from(*byte) << (8 * plane));
        }
        if width_of(&values) as usize == width { Ok(Reading(values.into_iter())) } else { Err(Unreadable::Damaged) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn numbers_come_back(values in prop::collection::vec(any::<u64>().prop_map(|it| it >> (it % 64)), 0..40)) {
            let mut out = Vec::new();
            Numbers(values.clone()).put(&mut out);
            let mut input = Input::of(&out);
            let read = input.numbers().unwrap();
            prop_assert_eq!(read.left(), &values);
            prop_assert!(input.is_empty());
        }

        #[test]
        fn varints_come_back(value in any::<u64>().prop_map(|it| it >> (it % 64)), signed in any::<i64>()) {
            let mut out = Vec::new();
            put_varint(&mut out, value);
            prop_assert_eq!(Input::of(&out).varint(), Ok(value));
            prop_assert_eq!(unzigzag(zigzag(signed)), signed);
        }
    }

    #[test]
    fn a_number_has_one_way_of_being_written() {
        for bytes in [&[0x80, 0][..], &[0xff; 10], &[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 2], &[0x80]]
        {
            assert_eq!(Input::of(bytes).varint(), Err(Unreadable::Damaged), "{bytes:?}");
        }
    }

    #[test]
    fn a_column_that_promises_more_than_it_has_is_refused_before_there_is_room_for_it() {
        let mut out = Vec::new();
        put_varint(&mut out, u64::MAX);
        assert_eq!(Input::of(&out).numbers().err(), Some(Unreadable::TooLarge));
    }
}
