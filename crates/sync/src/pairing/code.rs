//! The code itself: what it holds, how it is spoken and how it is read back.

use std::fmt;
use std::str::FromStr;

use data_encoding::BASE32_NOPAD;

const CHARACTERS: usize = 12;
const FINGERPRINT: usize = 5;

/// Twelve characters: forty bits of fingerprint, twenty bits of secret.
#[derive(Clone, PartialEq, Eq)]
pub struct Code {
    fingerprint: [u8; FINGERPRINT],
    secret: [u8; 3],
}

/// What was typed is not a code: twelve letters and digits from 2 to 7.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("not a code")]
pub struct NotACode;

impl Code {
    /// The code for a laptop with this key. Of the secret only the first twenty bits are used.
    pub fn new(public_key: &[u8; 32], secret: [u8; 3]) -> Self {
        let [first, second, third] = secret;
        let secret = [first, second, third & 0xf0];
        Self { fingerprint: fingerprint(public_key, &secret), secret }
    }

    /// Whether this key is the one that the code was read out for.
    pub fn names(&self, public_key: &[u8; 32]) -> bool {
        fingerprint(public_key, &self.secret) == self.fingerprint
    }

    pub(super) fn secret(&self) -> &[u8; 3] {
        &self.secret
    }
}

fn fingerprint(public_key: &[u8; 32], secret: &[u8; 3]) -> [u8; FINGERPRINT] {
    let mut bytes = [0; FINGERPRINT];
    let mut hasher = blake3::Hasher::new_derive_key("steunpunt pairing fingerprint v1");
    hasher.update(public_key).update(secret).finalize_xof().fill(&mut bytes);
    bytes
}

/// In groups of four, as it is spoken.
impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = BASE32_NOPAD.encode(&[self.fingerprint.as_slice(), &self.secret].concat());
        for (at, letter) in text.chars().take(CHARACTERS).enumerate() {
            let gap = if at > 0 && at % 4 == 0 { " " } else { "" };
            write!(f, "{gap}{letter}")?;
        }
        Ok(())
    }
}

/// Says nothing: whoever reads a log could join.
impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(…)")
    }
}

/// Reads what a person typed: in groups or not, in capitals or not, and with the digits that look like letters.
impl FromStr for Code {
    type Err = NotACode;

    fn from_str(text: &str) -> Result<Self, NotACode> {
        let meant = || text.chars().filter(|it| !it.is_whitespace() && *it != '-').map(meant);
        if meant().count() != CHARACTERS {
            return Err(NotACode);
        }
        // Sixty bits are no whole number of bytes: four more bits, all zero, complete the last one.
        let whole: String = meant().chain(['A']).collect();
        let bytes = BASE32_NOPAD.decode(whole.as_bytes()).map_err(|_| NotACode)?;
        let (fingerprint, secret) = bytes.split_first_chunk().ok_or(NotACode)?;
        Ok(Self { fingerprint: *fingerprint, secret: secret.try_into().map_err(|_| NotACode)? })
    }
}

fn meant(typed: char) -> char {
    match typed.to_ascii_uppercase() {
        '0' => 'O',
        '1' => 'I',
        '8' => 'B',
        other => other,
    }
}
