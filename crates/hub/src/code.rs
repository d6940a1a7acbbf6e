//! Codes at the town hall: parts of a chain that are scanned one after the other, and radio codes that are typed.
//!
//! One chain at a time: whoever scans holds one pile of paper. Deliberately not here: pictures and pages.

use std::sync::{MutexGuard, PoisonError};

use steunpunt_domain::bundle::BundleFor;
use steunpunt_domain::ids::{EmergencyReportId, EntryId, RequestId};
use steunpunt_store::{Connection, emergency_report, request};
use steunpunt_sync::carry::{self, RecordError};
use steunpunt_sync::enrolment::fingerprint;
use steunpunt_sync::meeting::Meeting;
use steunpunt_sync::qr::{self, Collector, Kind, Misheard, Wrong};
use steunpunt_sync::radio::{NotARecord, apart};

use crate::hub::Hub;
use crate::point::{Heard, Point, PointName, Road};
use crate::{Error, Outcome, Result};

/// The chain that is being scanned, and a whole bundle that waits for its six words.
#[derive(Default)]
pub(crate) struct Collecting {
    parts: Collector,
    sealed: Option<Vec<u8>>,
}

/// What a code brought.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Scanned {
    /// A part of a chain that is not whole yet.
    Part {
        /// Its number, from 1.
        number: u8,
        /// How many there are.
        parts: u8,
        /// The numbers still to be scanned.
        missing: Vec<u8>,
    },
    /// The last part of a bundle.
    Bundle(Outcome),
    /// One request or emergency report.
    Record {
        /// Of which point.
        point: PointName,
        /// Its number: N-ZB03-A3.
        number: String,
        /// Whether anything of it was new.
        new: bool,
    },
}

impl Scanned {
    /// More codes have to be scanned first.
    pub fn is_unfinished(&self) -> bool {
        matches!(self, Self::Part { .. })
    }

    /// One line of plain Dutch.
    pub fn sentence(&self) -> String {
        match self {
            Self::Part { number, parts, missing } => {
                let missing: Vec<String> = missing.iter().map(u8::to_string).collect();
                format!("Code {number} van {parts} is gelezen. Nog te scannen: {}.", missing.join(", "))
            }
            Self::Bundle(Outcome::Taken { new }) => format!("{new} nieuwe regels overgenomen."),
            Self::Bundle(Outcome::HeldAside { public_key }) => format!(
                "Van een laptop die nog niet is toegelaten; bewaard. Vergelijk zijn code en laat hem toe: {}",
                fingerprint(public_key)
            ),
            Self::Record { point, number, new } => {
                let exercise = if point.exercise { "OEFENING: " } else { "" };
                let told = if *new { "overgenomen" } else { "was al bekend" };
                format!("{exercise}{number} van {} {told}.", point.code)
            }
        }
    }
}

/// Why a code was not taken in. Nothing was changed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NotACode {
    /// It was scanned, and is no part that can be used.
    #[error(transparent)]
    Scanned(#[from] Wrong),
    /// It was typed, and something was misheard.
    #[error(transparent)]
    Typed(#[from] Misheard),
    /// It is whole, and no laptop that is let in here sealed it for this server.
    #[error(transparent)]
    Record(#[from] NotARecord),
    /// No picture, or none with a code.
    #[error("no picture with a code")]
    NoPicture,
}

impl NotACode {
    /// One line of plain Dutch.
    pub fn sentence(self) -> String {
        let said = match self {
            Self::Scanned(Wrong::NotOurs) => "Dit is geen code van een steunpunt. Er is niets veranderd.",
            Self::Scanned(Wrong::Newer) | Self::Record(NotARecord::Newer) => {
                "De code is van een nieuwere versie. Er is niets veranderd; vernieuw dit programma."
            }
            Self::Scanned(Wrong::Misread) => "Deze code is niet goed gelezen. Scan hem nog een keer.",
            Self::Scanned(Wrong::OtherChain) => {
                "Deze code hoort bij een ander papier. Lees eerst het papier af waarmee u begon, of begin opnieuw."
            }
            Self::Scanned(Wrong::DoesNotFit) => "De codes passen niet bij elkaar. Scan ze alle nog een keer.",
            Self::Typed(Misheard::TooLong) => "Dit is te lang voor een radiocode. Er is niets veranderd.",
            Self::Typed(Misheard::Wrong { group: None }) => {
                "Er is een letter verkeerd of vergeten. Vraag de code nog een keer."
            }
            Self::Typed(Misheard::Wrong { group: Some(group) }) => {
                return format!("Groep {group} is verkeerd gehoord. Vraag die groep nog een keer.");
            }
            Self::Record(NotARecord::NotForUs) => {
                "Deze code is niet voor deze gemeente, of van een laptop die hier niet is toegelaten. Er is niets veranderd."
            }
            Self::Record(NotARecord::UnknownDevice) => {
                "De code noemt een laptop die hier nog niet bekend is. Lees eerst een pakket van dat punt in."
            }
            Self::NoPicture => "Op deze foto staat geen code die gelezen kan worden. Maak een scherpere foto.",
        };
        said.to_owned()
    }
}

impl Hub {
    /// Takes in what was scanned or typed: a part of a chain, or a radio code.
    pub fn scan(&self, text: &str) -> Result<Scanned> {
        let added = self.collecting().parts.add(text);
        let added = match added {
            Err(Wrong::NotOurs) => return self.hear(text),
            added => added.map_err(NotACode::from)?,
        };
        match added.whole {
            Some(whole) if whole.kind == Kind::Bundle => self.take_whole(whole.bytes),
            Some(_) => Err(NotACode::from(Wrong::NotOurs).into()),
            None => Ok(Scanned::Part { number: added.number, parts: added.parts, missing: added.missing }),
        }
    }

    /// Opens the bundle that was scanned last with its six words.
    pub fn open_scanned(&self, words: &str) -> Result<Scanned> {
        let sealed = self.collecting().sealed.clone().ok_or(NotACode::Scanned(Wrong::NotOurs))?;
        let outcome = self.receive(&sealed, Some(words), Road::Code)?;
        self.collecting().sealed = None;
        Ok(Scanned::Bundle(outcome))
    }

    /// All codes of a picture; of several the last answer, or the first that is whole.
    pub fn scan_picture(&self, file: &[u8]) -> Result<Scanned> {
        let texts = qr::read_picture(file).map_err(|_| NotACode::NoPicture)?;
        let mut last = Err(NotACode::NoPicture.into());
        for text in texts {
            match self.scan(&text) {
                Ok(Scanned::Part { .. }) if matches!(last, Ok(Scanned::Bundle(_) | Scanned::Record { .. })) => {}
                Err(_) if last.is_ok() => {}
                scanned => last = scanned,
            }
        }
        last
    }

    /// Begins anew with another paper.
    pub fn forget_scanned(&self) {
        *self.collecting() = Collecting::default();
    }

    fn take_whole(&self, bytes: Vec<u8>) -> Result<Scanned> {
        if let Some(sealed) = apart(&bytes) {
            return self.first_record(&sealed);
        }
        match self.receive(&bytes, None, Road::Code) {
            Ok(outcome) => Ok(Scanned::Bundle(outcome)),
            Err(error) => {
                let mut collecting = self.collecting();
                // What could not be taken over can be scanned once more; what only lacks its words need not be.
                *collecting = Collecting::default();
                collecting.sealed = matches!(error, Error::NeedsWords).then_some(bytes);
                Err(error)
            }
        }
    }

    /// A radio code that was typed.
    fn hear(&self, text: &str) -> Result<Scanned> {
        self.record(&qr::unspell(text).map_err(NotACode::from)?)
    }

    /// One of these is sealed for this server.
    fn first_record(&self, sealed: &[Vec<u8>]) -> Result<Scanned> {
        let mut last = Err(NotACode::from(NotARecord::NotForUs).into());
        for one in sealed {
            last = self.record(one);
            if last.is_ok() {
                break;
            }
        }
        last
    }

    /// Its tag says of which point it is.
    fn record(&self, bytes: &[u8]) -> Result<Scanned> {
        let mut last = NotARecord::NotForUs;
        for point in self.points() {
            match self.record_of(&point, bytes) {
                Err(Error::NotACode(NotACode::Record(NotARecord::NotForUs))) => {}
                Err(Error::NotACode(NotACode::Record(error))) => last = error,
                taken => return taken,
            }
        }
        Err(NotACode::from(last).into())
    }

    fn record_of(&self, point: &Point, bytes: &[u8]) -> Result<Scanned> {
        let (secret, meeting) = (self.key.secret(), Meeting::of(&point.opened));
        let took = carry::take_record(&point.store, &secret, meeting, BundleFor::TownHall, bytes);
        let took = took.map_err(|error| match error {
            RecordError::NotARecord(why) => NotACode::from(why).into(),
            RecordError::Store(error) => Error::from(error),
        })?;
        point.heard(Heard { at_ms: self.now().0, road: Road::Code });
        let number = point.read(|connection| number_of(connection, took.item))?;
        Ok(Scanned::Record { point: point.name(), number, new: took.new })
    }

    fn collecting(&self) -> MutexGuard<'_, Collecting> {
        self.collecting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn number_of(connection: &Connection, item: EntryId) -> steunpunt_store::Result<String> {
    match request::row(connection, RequestId(item)) {
        Ok(row) => Ok(row.number),
        Err(_) => Ok(emergency_report::report(connection, EmergencyReportId(item))?.report.number),
    }
}
