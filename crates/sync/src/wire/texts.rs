//! Texts, one stream per field: names beside names, streets beside streets. A text that its stream had before is a
//! small number.

use std::collections::{BTreeMap, HashMap};

use super::column::{Input, Numbers, Reading, put_varint};
use super::{MOST_UNPACKED, Unreadable};

/// The stream of a note's text; fields have their own numbers.
pub(super) const NOTE: u16 = 256;
/// The stream of requests' numbers.
pub(super) const NUMBER: u16 = 257;
/// The stream of roles.
pub(super) const ROLE: u16 = 258;

/// Texts that a stream remembers, so that their numbers fit in a byte.
const REMEMBERED: usize = 254;

/// Ends a text: no UTF-8 has this byte.
const END: u8 = 0xff;

#[derive(Default)]
struct Stream {
    /// Zero for a text that follows, or else the how-manieth of the remembered ones.
    tokens: Numbers,
    remembered: HashMap<String, u64>,
    texts: Vec<u8>,
}

/// Streams being written.
#[derive(Default)]
pub(super) struct Texts(BTreeMap<u16, Stream>);

impl Texts {
    pub(super) fn push(&mut self, stream: u16, text: &str) {
        let stream = self.0.entry(stream).or_default();
        let known = stream.remembered.get(text).copied();
        stream.tokens.push(known.unwrap_or(0));
        if known.is_some() {
            return;
        }
        stream.texts.extend(text.as_bytes());
        stream.texts.push(END);
        if stream.remembered.len() < REMEMBERED {
            stream.remembered.insert(text.to_owned(), stream.remembered.len() as u64 + 1);
        }
    }

    pub(super) fn put(&self, out: &mut Vec<u8>) {
        put_varint(out, self.0.len() as u64);
        for (name, stream) in &self.0 {
            put_varint(out, u64::from(*name));
            stream.tokens.put(out);
        }
        self.0.values().for_each(|stream| out.extend(&stream.texts));
    }
}

/// A stream being read.
struct Spoken<'a> {
    tokens: Reading,
    texts: std::vec::IntoIter<&'a str>,
    remembered: Vec<&'a str>,
}

/// Streams being read.
pub(super) struct Said<'a> {
    streams: BTreeMap<u16, Spoken<'a>>,
    /// Repeating a long text costs next to nothing on the way, so it is counted here.
    bytes_left: usize,
}

impl<'a> Said<'a> {
    pub(super) fn of(input: &mut Input<'a>) -> Result<Self, Unreadable> {
        let mut streams = BTreeMap::new();
        let mut after = None;
        for _ in 0..input.count(usize::from(ROLE) + 1)? {
            let name = u16::try_from(input.varint()?).map_err(|_| Unreadable::Damaged)?;
            if after.replace(name).is_some_and(|after| after >= name) {
                return Err(Unreadable::Damaged);
            }
            let (tokens, texts) = (input.numbers()?, Vec::new().into_iter());
            streams.insert(name, Spoken { tokens, texts, remembered: Vec::new() });
        }
        for stream in streams.values_mut() {
            let new = stream.tokens.left().iter().filter(|token| **token == 0).count();
            stream.texts = (0..new).map(|_| text(input)).collect::<Result<Vec<_>, _>>()?.into_iter();
        }
        Ok(Self { streams, bytes_left: MOST_UNPACKED })
    }

    pub(super) fn next(&mut self, stream: u16) -> Result<&'a str, Unreadable> {
        let text = self.streams.get_mut(&stream).ok_or(Unreadable::Damaged)?.next()?;
        self.bytes_left = self.bytes_left.checked_sub(text.len()).ok_or(Unreadable::TooLarge)?;
        Ok(text)
    }

    pub(super) fn end(&self) -> Result<(), Unreadable> {
        self.streams.values().try_for_each(|stream| stream.tokens.end())
    }
}

impl<'a> Spoken<'a> {
    fn next(&mut self) -> Result<&'a str, Unreadable> {
        let Some(known) = self.tokens.next_as::<usize>()?.checked_sub(1) else {
            let text = self.texts.next().ok_or(Unreadable::Damaged)?;
            if self.remembered.len() < REMEMBERED {
                self.remembered.push(text);
            }
            return Ok(text);
        };
        self.remembered.get(known).copied().ok_or(Unreadable::Damaged)
    }
}

fn text<'a>(input: &mut Input<'a>) -> Result<&'a str, Unreadable> {
    std::str::from_utf8(input.until(END)?).map_err(|_| Unreadable::Damaged)
}
