//! The columns of a message, in their order on the wire.

use std::collections::BTreeMap;

use super::Unreadable;
use super::column::{Input, Numbers, Reading, put_varint};

macro_rules! columns {
    ($($(#[$meta:meta])+ $name:ident),+ $(,)?) => {
        /// Every column once.
        #[derive(Default)]
        pub(super) struct Columns<T> {
            $($(#[$meta])+ pub $name: T,)+
        }

        impl Columns<Numbers> {
            pub(super) fn put(&self, out: &mut Vec<u8>) {
                $(self.$name.put(out);)+
            }
        }

        impl Columns<Reading> {
            pub(super) fn of(input: &mut Input) -> Result<Self, Unreadable> {
                Ok(Self { $($name: input.numbers()?,)+ })
            }

            pub(super) fn end(&self) -> Result<(), Unreadable> {
                $(self.$name.end()?;)+
                Ok(())
            }
        }
    };
}

columns! {
    /// Of each run: twice the place of its device, and one more for the series for the town hall.
    run_series,
    /// Of each run: 1 when the hash before it is given, 2 when a signature is given.
    run_given,
    /// Of each run: the number of its first entry.
    run_first,
    /// Of each entry: its run.
    run,
    /// How the body comes.
    shape,
    /// The kind of fact.
    kind,
    /// Milliseconds of the hybrid clock since the entry before, either way.
    passed,
    /// The counter of the hybrid clock.
    counter,
    /// Milliseconds of the wall clock beyond the hybrid one, either way.
    wall,
    /// The author and their role: new, or the how-manieth.
    author,
    /// The item that the entry is about.
    item,
    /// Where the salt comes from.
    salt,
    /// How many further devices the body names.
    more,
    /// Those devices.
    more_device,
    /// Whether a request's number is the one after the device's last.
    numbering,
    /// How many fields change.
    changes,
    /// Which field.
    field,
    /// The type of its value.
    value,
    /// What the author had seen.
    seen,
    /// How many codes a value has.
    codes,
    /// Twice the place of the device of an item, and one more for the town hall's series.
    item_series,
    /// The number of that item's first entry.
    item_sequence,
    /// The same of other entries.
    other_series,
    /// Their numbers.
    other_sequence,
    /// Bytes of facts and bodies that go as they are.
    length,
}

/// The values that are numbers, one column per field.
#[derive(Default)]
pub(super) struct Values<T>(BTreeMap<u8, T>);

impl Values<Numbers> {
    pub(super) fn push(&mut self, field: u8, value: u64) {
        self.0.entry(field).or_default().push(value);
    }

    pub(super) fn put(&self, out: &mut Vec<u8>) {
        put_varint(out, self.0.len() as u64);
        for (field, values) in &self.0 {
            out.push(*field);
            values.put(out);
        }
    }
}

impl Values<Reading> {
    pub(super) fn of(input: &mut Input) -> Result<Self, Unreadable> {
        let mut fields = BTreeMap::new();
        let mut after = None;
        for _ in 0..input.count(256)? {
            let field = input.byte()?;
            if after.replace(field).is_some_and(|after| after >= field) {
                return Err(Unreadable::Damaged);
            }
            fields.insert(field, input.numbers()?);
        }
        Ok(Self(fields))
    }

    pub(super) fn next(&mut self, field: u8) -> Result<u64, Unreadable> {
        self.0.get_mut(&field).ok_or(Unreadable::Damaged)?.next()
    }

    pub(super) fn end(&self) -> Result<(), Unreadable> {
        self.0.values().try_for_each(Reading::end)
    }
}
