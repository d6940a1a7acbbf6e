//! What can be wrong with a field: the one list. Screens have a sentence for each, and do not compile without it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is wrong with a field.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Wrong {
    /// Nothing stands in it.
    Empty,
    /// It has more letters or lines than fit.
    TooLong,
    /// A number below nought.
    Negative,
    /// A number that is not 1 to 100.
    #[serde(rename = "1_to_100")]
    OneTo100,
    /// A number that is not 1 to 1000.
    #[serde(rename = "1_to_1000")]
    OneTo1000,
    /// A number of minutes that is nought, or more than the setting takes.
    Minutes,
    /// No name of 1 to 60 letters.
    #[serde(rename = "1_to_60")]
    OneTo60,
    /// A core message of no sentence, or of more than three.
    OneToThree,
    /// No PIN of four to eight digits.
    FourToEightDigits,
    /// Until a moment that has passed.
    Past,
    /// At a moment that is still to come.
    Future,
    /// Confirmed, and nobody says so.
    NoSource,
    /// Years away.
    TooFar,
    /// It ends before it begins.
    EndsFirst,
    /// Long ago: a laptop without a clock.
    TooEarly,
    /// It left before it was written.
    BeforeWritten,
    /// No moment.
    NotAMoment,
    /// No such code, name or device.
    Unknown,
    /// No such field of a request.
    UnknownField,
    /// A field that changes by steps alone.
    ByStepsOnly,
    /// A request that is linked to itself; somebody who would take over from themselves.
    Itself,
    /// More than one fits.
    NotOnlyOne,
    /// A folder that is not there.
    NotThere,
    /// Letters that no font of the pages has. Details: `letters`.
    NoSuchLetters,
    /// A sheet that is not there in this language.
    NotInLanguage,
    /// No column of that name in the file.
    NoSuchColumn,
    /// A field that has no column.
    NotMapped,
    /// Nobody to make it for.
    Nobody,
    /// Codes that must be on the screen before they are printed.
    ShowFirst,
    /// A code of a point that cannot be said over a radio.
    NotSpeakable,
    /// No pairing code.
    NotACode,
    /// Not the passphrase of the exercise.
    ExercisePassphrase,
    /// No name of words.
    NotADigest,
    /// No key of a publisher.
    NotAKey,
    /// No base64.
    NotBase64,
    /// It may be about a resident.
    Personal,
}
