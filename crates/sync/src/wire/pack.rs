//! Packing: zstd when it makes a message smaller, with a dictionary while it is small. What is random stays outside:
//! among the words it would cost more than its own length.

use std::io;
use std::sync::LazyLock;

use zstd::bulk::{Compressor, Decompressor};
use zstd::dict::{DecoderDictionary, EncoderDictionary};

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

/// Dictionary 1 for packing, by level, and for unpacking. Making one ready takes longer than a hundred small messages.
static THOROUGH_1: LazyLock<Option<EncoderDictionary>> = LazyLock::new(|| ready_1(THOROUGH));
static BRISK_1: LazyLock<Option<EncoderDictionary>> = LazyLock::new(|| ready_1(BRISK));
static READING_1: LazyLock<Option<DecoderDictionary>> =
    LazyLock::new(|| DecoderDictionary::try_copy(DICTIONARY_1).ok());

/// Levels of zstd.
const THOROUGH: i32 = 19;
const BRISK: i32 = 6;
/// For what is so long that the last few per cent would cost seconds.
const THOROUGH_IF_LONG: i32 = 15;

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
    fn level(self, length: usize) -> i32 {
        match self {
            Effort::Quick if length > 4 << 10 => BRISK,
            Effort::Small if length > 512 << 10 => THOROUGH_IF_LONG,
            _ => THOROUGH,
        }
    }
}

/// Packs a message, when that makes it smaller.
pub(super) fn pack(Text { said, random }: &Text, effort: Effort) -> Vec<u8> {
    let message = [said.as_slice(), random].concat();
    let head = |way| [&[VERSION, way], check(&message).as_slice()].concat();
    let way = if said.len() <= SMALL { ZSTD_DICTIONARY_1 } else { ZSTD };
    let frame = Some(effort).filter(|effort| *effort != Effort::None);
    let frame = frame.and_then(|effort| compress(said, effort.level(said.len()), way).ok());
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

fn compress(message: &[u8], level: i32, way: u8) -> io::Result<Vec<u8>> {
    use zstd::zstd_safe::CParameter;
    let mut compressor = match way {
        ZSTD_DICTIONARY_1 => Compressor::with_prepared_dictionary(writing_1(level)?)?,
        _ => Compressor::new(level)?,
    };
    compressor.set_parameter(CParameter::ContentSizeFlag(false))?;
    compressor.set_parameter(CParameter::DictIdFlag(false))?;
    let frame = compressor.compress(message)?;
    Ok(frame.strip_prefix(MAGIC).map(<[u8]>::to_vec).unwrap_or(frame))
}

fn ready_1(level: i32) -> Option<EncoderDictionary<'static>> {
    EncoderDictionary::try_copy(DICTIONARY_1, level).ok()
}

/// The dictionary brings its level along.
fn writing_1(level: i32) -> io::Result<&'static EncoderDictionary<'static>> {
    let ready = if level == BRISK { &BRISK_1 } else { &THOROUGH_1 };
    ready.as_ref().ok_or_else(|| io::ErrorKind::InvalidData.into())
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
        ZSTD => decompress(&mut input, ZSTD)?,
        ZSTD_DICTIONARY_1 => decompress(&mut input, ZSTD_DICTIONARY_1)?,
        _ => return Err(Unreadable::Newer),
    };
    if check(&message) == expected { Ok(message) } else { Err(Unreadable::Damaged) }
}

fn decompress(input: &mut Input, way: u8) -> Result<Vec<u8>, Unreadable> {
    let (said, random) = (input.count(MOST_UNPACKED)?, input.count(MOST_UNPACKED)?);
    let packed = input.left().len().checked_sub(random).ok_or(Unreadable::Damaged)?;
    let mut message = inflate(input.take(packed)?, said, way).map_err(|_| Unreadable::Damaged)?;
    message.extend(input.take(random)?);
    if message.len() == said + random { Ok(message) } else { Err(Unreadable::Damaged) }
}

fn inflate(frame: &[u8], length: usize, way: u8) -> io::Result<Vec<u8>> {
    let whole = [MAGIC, frame].concat();
    let mut decompressor = match way {
        ZSTD_DICTIONARY_1 => {
            let dictionary = READING_1.as_ref().ok_or(io::ErrorKind::InvalidData)?;
            Decompressor::with_prepared_dictionary(dictionary)?
        }
        _ => Decompressor::new()?,
    };
    decompressor.decompress(&whole, length)
}

/// Packs something short, without a length or a check of its own.
pub(super) fn squeeze(bytes: &[u8]) -> Option<Vec<u8>> {
    compress(bytes, THOROUGH, ZSTD_DICTIONARY_1).ok()
}

/// The way back from [`squeeze`].
pub(super) fn unsqueeze(frame: &[u8], most: usize) -> Result<Vec<u8>, Unreadable> {
    inflate(frame, most, ZSTD_DICTIONARY_1).map_err(|_| Unreadable::Damaged)
}
