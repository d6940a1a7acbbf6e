//! Packing: zstd when it makes a message smaller, with a dictionary while it is small. What is random stays outside:
//! among the words it would cost more than its own length.

use std::io;

use super::column::{Input, put_varint};
use super::message::Text;
use super::{MOST_UNPACKED, Unreadable};

/// The version of messages that is written here; the first byte of each.
const VERSION: u8 = 1;

/// Bytes before the message: the version, the way it is packed, the check.
const HEAD: usize = 6;

const PLAIN: u8 = 0;
const ZSTD: u8 = 1;
/// With the first dictionary. Another dictionary gets another number, and this one stays readable for ever.
const ZSTD_DICTIONARY_1: u8 = 2;

static DICTIONARY_1: &[u8] = include_bytes!("dictionary-1.zstd");

/// Beyond this a message is its own dictionary.
const SMALL: usize = 128 << 10;

/// Every zstd frame begins with these bytes, so they are left out.
const MAGIC: &[u8] = &[0x28, 0xb5, 0x2f, 0xfd];

/// How much work packing may be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Effort {
    /// None at all: for measuring, and for making dictionaries.
    None,
    /// For lines: both ends wait for it.
    Quick,
    /// For sticks, paper and thin links: every byte counts.
    Small,
}

impl Effort {
    /// Beyond some size the last few per cent cost seconds.
    fn level(self, length: usize) -> i32 {
        match self {
            Effort::Quick if length > 4 << 10 => 6,
            Effort::Small if length > 512 << 10 => 15,
            _ => 19,
        }
    }
}

/// Packs a message, when that makes it smaller.
pub(super) fn pack(Text { said, random }: &Text, effort: Effort) -> Vec<u8> {
    let message = [said.as_slice(), random].concat();
    let head = |way| [&[VERSION, way], check(&message).as_slice()].concat();
    let (way, dictionary) = if said.len() <= SMALL { (ZSTD_DICTIONARY_1, DICTIONARY_1) } else { (ZSTD, &[][..]) };
    let frame = Some(effort).filter(|effort| *effort != Effort::None);
    let frame = frame.and_then(|effort| compress(said, effort.level(said.len()), dictionary).ok());
    let mut packed = head(way);
    put_varint(&mut packed, said.len() as u64);
    put_varint(&mut packed, random.len() as u64);
    packed.extend(frame.iter().flatten());
    packed.extend(random);
    let smaller = frame.is_some() && packed.len() < HEAD + message.len();
    if smaller { packed } else { [head(PLAIN), message].concat() }
}

/// Finds what went wrong on the way. It keeps nobody out: that is what signatures and lines are for.
fn check(message: &[u8]) -> [u8; 4] {
    blake3::hash(message).as_bytes().first_chunk().copied().unwrap_or_default()
}

fn compress(message: &[u8], level: i32, dictionary: &[u8]) -> io::Result<Vec<u8>> {
    use zstd::zstd_safe::CParameter;
    let mut compressor = zstd::bulk::Compressor::with_dictionary(level, dictionary)?;
    compressor.set_parameter(CParameter::ContentSizeFlag(false))?;
    compressor.set_parameter(CParameter::DictIdFlag(false))?;
    let frame = compressor.compress(message)?;
    Ok(frame.strip_prefix(MAGIC).map(<[u8]>::to_vec).unwrap_or(frame))
}

/// Unpacks a message. No room is made for more than it may be.
pub(super) fn unpack(bytes: &[u8]) -> Result<Vec<u8>, Unreadable> {
    let mut input = Input::of(bytes);
    match input.byte()? {
        0 => return Err(Unreadable::Damaged),
        VERSION => {}
        _ => return Err(Unreadable::Newer),
    }
    let (way, expected) = (input.byte()?, input.array()?);
    let message = match way {
        PLAIN if input.left().len() > MOST_UNPACKED => return Err(Unreadable::TooLarge),
        PLAIN => input.left().to_vec(),
        ZSTD => decompress(&mut input, &[])?,
        ZSTD_DICTIONARY_1 => decompress(&mut input, DICTIONARY_1)?,
        _ => return Err(Unreadable::Newer),
    };
    if check(&message) == expected { Ok(message) } else { Err(Unreadable::Damaged) }
}

fn decompress(input: &mut Input, dictionary: &[u8]) -> Result<Vec<u8>, Unreadable> {
    let (said, random) = (input.count(MOST_UNPACKED)?, input.count(MOST_UNPACKED)?);
    let packed = input.left().len().checked_sub(random).ok_or(Unreadable::Damaged)?;
    let mut message = inflate(input.take(packed)?, said, dictionary).map_err(|_| Unreadable::Damaged)?;
    message.extend(input.take(random)?);
    if message.len() == said + random { Ok(message) } else { Err(Unreadable::Damaged) }
}

fn inflate(frame: &[u8], length: usize, dictionary: &[u8]) -> io::Result<Vec<u8>> {
    let whole = [MAGIC, frame].concat();
    zstd::bulk::Decompressor::with_dictionary(dictionary)?.decompress(&whole, length)
}

/// Packs something short, without a length or a check of its own.
pub(super) fn squeeze(bytes: &[u8]) -> Option<Vec<u8>> {
    compress(bytes, Effort::Small.level(bytes.len()), DICTIONARY_1).ok()
}

/// The way back from [`squeeze`].
pub(super) fn unsqueeze(frame: &[u8], most: usize) -> Result<Vec<u8>, Unreadable> {
    inflate(frame, most, DICTIONARY_1).map_err(|_| Unreadable::Damaged)
}
