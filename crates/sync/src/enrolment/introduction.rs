//! A laptop knocks at a town hall that does not know it yet: one small question on an open line, and the answer.

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::Token;
use crate::lan::{Error, Line};
use crate::pairing;

/// Where a laptop that the town hall does not know may knock.
pub const PATH: &str = "/v1/enrol";

/// The largest introduction: a stranger may send this much and no more.
pub const MOST_INTRODUCTION_BYTES: usize = pairing::MOST_BYTES;

const VERSION: u8 = 1;

/// What a laptop says of itself. Its key is that of the line.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Introduction {
    /// From the enrolment.
    pub token: Token,
    /// The code of its point.
    pub point: String,
    /// Whether its store is one of exercises.
    pub exercise: bool,
    /// The letter in its numbers.
    pub letter: String,
    /// What people call it.
    pub name: String,
}

/// What the town hall answers. Variants are never reordered.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Welcome {
    /// It is known: exchange at once.
    Admitted,
    /// A person has to compare the fingerprint first. A bundle handed in meanwhile is held aside.
    Waiting,
    /// It is not let in, for this reason.
    Refused(Refused),
}

/// Why a laptop is not let in. Variants are never reordered.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, thiserror::Error)]
pub enum Refused {
    /// No such token: of another town hall, or taken back. Ask for a new enrolment.
    #[error("the token is not known")]
    UnknownToken,
    /// Ask for a new enrolment.
    #[error("the token has expired")]
    Expired,
    /// As many laptops as it is good for have used it. Ask for a new enrolment.
    #[error("the token was used as often as it may be")]
    UsedUp,
    /// The token is for another point.
    #[error("the token is for another point")]
    OtherPoint,
    /// One of the two is in an exercise.
    #[error("exercise and real data do not meet")]
    ExerciseDiffers,
    /// A person at the town hall, or a coordinator, said no to this laptop.
    #[error("this laptop is not let in")]
    Turned,
    /// The other end has another version of the app.
    #[error("another version of the app")]
    OtherVersion,
    /// Not a message of this kind.
    #[error("not understood")]
    NotUnderstood,
    /// The town hall cannot write it down now, as when its disk is full. Knock again later.
    #[error("not now")]
    NotNow,
}

impl Introduction {
    /// Its bytes.
    pub fn write(&self) -> Vec<u8> {
        write(self)
    }

    /// Reads what a laptop sent.
    pub fn read(bytes: &[u8]) -> Result<Self, Refused> {
        let longest = |text: &str, most| text.len() <= most && !text.chars().any(char::is_control);
        let read: Self = read(bytes)?;
        let bearable = longest(&read.point, 16) && longest(&read.letter, 8) && longest(&read.name, 120);
        bearable.then_some(read).ok_or(Refused::NotUnderstood)
    }
}

impl Welcome {
    /// Its bytes.
    pub fn write(&self) -> Vec<u8> {
        write(self)
    }

    /// Reads what a town hall answered.
    pub fn read(bytes: &[u8]) -> Self {
        read(bytes).unwrap_or_else(Self::Refused)
    }
}

/// Knocks, on a line to the town hall's own key.
pub fn introduce(line: &mut Line, introduction: &Introduction) -> Result<Welcome, Error> {
    Ok(Welcome::read(&line.ask(PATH, introduction.write())?.body))
}

pub(super) fn write<T: Serialize>(message: &T) -> Vec<u8> {
    // Plain fields in memory cannot fail to be written; what would come out then is refused by the other side.
    postcard::to_extend(message, vec![VERSION]).unwrap_or_default()
}

pub(super) fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Refused> {
    match bytes.split_first() {
        _ if bytes.len() > MOST_INTRODUCTION_BYTES => Err(Refused::NotUnderstood),
        Some((&VERSION, rest)) => match postcard::take_from_bytes(rest) {
            Ok((message, [])) => Ok(message),
            _ => Err(Refused::NotUnderstood),
        },
        Some(_) => Err(Refused::OtherVersion),
        None => Err(Refused::NotUnderstood),
    }
}
