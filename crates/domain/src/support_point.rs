//! The support point itself: one store holds one point.

use serde::{Deserialize, Serialize};

/// The point is opened on a laptop.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PointOpened {
    /// Speakable code: ZB03.
    pub code: String,
    /// Its name, as the residents know it.
    pub name: String,
    /// The municipality, by its CBS code (GM0344) or its name.
    pub municipality: String,
    /// Whether everything in this store is an exercise. Exercise and real data never meet.
    pub exercise: bool,
}

/// Why a point cannot be opened as it was described.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NotAPoint {
    /// No name.
    #[error("the point has no name")]
    NoName,
    /// The code is not two to four letters followed by one to three digits.
    #[error("the point's code is not letters followed by digits")]
    BadCode,
    /// No municipality.
    #[error("the point has no municipality")]
    NoMunicipality,
}

impl PointOpened {
    /// Checks a description and writes its code in capitals.
    pub fn new(name: &str, code: &str, municipality: &str, exercise: bool) -> Result<Self, NotAPoint> {
        let (name, municipality) = (name.trim(), municipality.trim());
        if name.is_empty() {
            return Err(NotAPoint::NoName);
        }
        if municipality.is_empty() {
            return Err(NotAPoint::NoMunicipality);
        }
        let code = speakable_code(code).ok_or(NotAPoint::BadCode)?;
        Ok(Self { code, name: name.to_owned(), municipality: municipality.to_owned(), exercise })
    }
}

fn speakable_code(code: &str) -> Option<String> {
    let code = code.trim().to_uppercase();
    let digits = code.find(|c: char| c.is_ascii_digit())?;
    let (letters, digits) = code.split_at(digits);
    let speakable = (2..=4).contains(&letters.len())
        && (1..=3).contains(&digits.len())
        && letters.chars().all(|c| c.is_ascii_uppercase())
        && digits.chars().all(|c| c.is_ascii_digit());
    speakable.then_some(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_letters_and_digits_that_can_be_spoken() {
        for good in ["ZB03", "zb03", " utr12 ", "ABCD1"] {
            assert!(PointOpened::new("De Schakel", good, "GM0344", false).is_ok(), "{good}");
        }
        for bad in ["", "Z3", "03", "ZB", "ZB-03", "ZB0333", "ÉÉ03"] {
            assert_eq!(PointOpened::new("De Schakel", bad, "GM0344", false), Err(NotAPoint::BadCode), "{bad}");
        }
    }
}
