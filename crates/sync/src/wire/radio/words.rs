//! Codes that everybody's configuration begins with, as numbers. The list never changes: another one would be another
//! version.

use super::super::column::{Input, put_varint};
use super::Misread;

static WORDS: &str = include_str!("words-1.txt");

/// Writes a text: an odd number is a word of the list, an even one twice the length of what follows.
pub(super) fn put(out: &mut Vec<u8>, text: &str) {
    if let Some(place) = WORDS.lines().position(|word| word == text) {
        return put_varint(out, 2 * place as u64 + 1);
    }
    put_varint(out, 2 * text.len() as u64);
    out.extend(text.as_bytes());
}

/// Reads a text.
pub(super) fn take(input: &mut Input) -> Result<String, Misread> {
    let head = input.varint()?;
    let half = usize::try_from(head / 2).map_err(|_| Misread::Damaged)?;
    if head % 2 == 1 {
        return WORDS.lines().nth(half).map(str::to_owned).ok_or(Misread::Damaged);
    }
    let text = std::str::from_utf8(input.take(half)?).map_err(|_| Misread::Damaged)?;
    Ok(text.to_owned())
}
