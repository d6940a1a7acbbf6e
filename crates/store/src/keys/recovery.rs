//! The recovery code for the sealed envelope: 130 random bits and a check of ten, spoken in groups of four.

use std::fmt;
use std::str::FromStr;

use zeroize::{Zeroize, ZeroizeOnDrop};

use super::random_bytes;
use crate::Result;

/// Base32 of RFC 4648: no 0, 1, 8 or 9, which are misread.
const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const SECRET_SIGNS: usize = 26;
const CHECK_SIGNS: usize = 2;

/// A recovery code.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct RecoveryCode(String);

/// The code's own check fails: a letter was misread or is missing.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("the recovery code has a typing error")]
pub struct Typo;

impl RecoveryCode {
    /// A new random code.
    pub fn random() -> Result<Self> {
        let bytes: [u8; SECRET_SIGNS] = random_bytes()?;
        let secret: String = bytes.iter().map(|byte| sign(u16::from(*byte))).collect();
        Ok(Self(secret.clone() + &check(&secret)))
    }

    pub(super) fn secret(&self) -> &str {
        &self.0
    }
}

fn sign(bits: u16) -> char {
    ALPHABET.get(usize::from(bits % 32)).map_or('A', |sign| char::from(*sign))
}

fn check(secret: &str) -> String {
    let hash = blake3::derive_key("steunpunt recovery code check v1", secret.as_bytes());
    hash.iter().take(CHECK_SIGNS).map(|byte| sign(u16::from(*byte))).collect()
}

/// As a person reads it: groups of four with dashes.
impl fmt::Display for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, sign) in self.0.chars().enumerate() {
            if place > 0 && place % 4 == 0 {
                f.write_str("-")?;
            }
            write!(f, "{sign}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(…)")
    }
}

impl FromStr for RecoveryCode {
    type Err = Typo;

    /// Dashes, spaces and case do not matter, and digits that the alphabet lacks stand for the letters they resemble.
    fn from_str(text: &str) -> std::result::Result<Self, Typo> {
        let resembles = |sign| match sign {
            '0' => 'O',
            '1' => 'I',
            '8' => 'B',
            other => other,
        };
        let signs = text.chars().filter(char::is_ascii_alphanumeric);
        let code: String = signs.map(|sign| resembles(sign.to_ascii_uppercase())).collect();
        if code.len() != SECRET_SIGNS + CHECK_SIGNS {
            return Err(Typo);
        }
        let (secret, sum) = code.split_at(SECRET_SIGNS);
        if check(secret) == sum { Ok(Self(code)) } else { Err(Typo) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_reads_back_however_it_is_written() {
        let code = RecoveryCode::random().expect("random");
        let written = code.to_string();
        assert_eq!(written.len(), 28 + 6);
        assert_eq!(written.parse(), Ok(code.clone()));
        assert_eq!(written.to_lowercase().replace('-', " ").parse(), Ok(code));
    }

    #[test]
    fn a_misread_letter_is_noticed() {
        let written = RecoveryCode::random().expect("random").to_string();
        let first = if written.starts_with('A') { 'B' } else { 'A' };
        let misread = format!("{first}{}", written.get(1..).expect("ascii"));
        assert_eq!(misread.parse::<RecoveryCode>(), Err(Typo));
        assert_eq!("".parse::<RecoveryCode>(), Err(Typo));
    }
}
