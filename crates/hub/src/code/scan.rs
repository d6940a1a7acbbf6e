//! Scanning: one chain at a time, because whoever scans holds one pile of paper.

use std::sync::{MutexGuard, PoisonError};

use steunpunt_domain::bundle::BundleFor;
use steunpunt_domain::ids::{EmergencyReportId, EntryId, RequestId};
use steunpunt_store::{Connection, emergency_report, request};
use steunpunt_sync::carry::{self, RecordError};
use steunpunt_sync::meeting::Meeting;
use steunpunt_sync::qr::{self, Collector, Kind, Wrong};
use steunpunt_sync::radio::{NotARecord, apart};

use super::{NotACode, Scanned};
use crate::hub::Hub;
use crate::point::{Heard, Point, Road};
use crate::{Error, Result};

/// The chain that is being scanned, and a whole bundle that waits for its six words.
#[derive(Default)]
pub(crate) struct Collecting {
    parts: Collector,
    sealed: Option<Vec<u8>>,
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
