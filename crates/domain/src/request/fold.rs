//! Folds the entries of one request into what the desk shows. The order of arrival does not matter.

use std::collections::{BTreeMap, BTreeSet};

use super::{RequestField, RequestForwarded, State, Status};
use crate::erasing::{Erasure, erasure, without_erased_words};
use crate::ids::{EntryId, RequestId};
use crate::logbook::{Fact, Kind, Reading, Stamp, each_once, opening};
use crate::register::{Changes, Live, Register, Registers, Value};

/// A request as the entries tell.
#[derive(Clone, PartialEq, Debug)]
pub struct Request {
    /// The entry that logged it.
    pub id: RequestId,
    /// Its number, which never changes.
    pub number: String,
    /// Who logged it, and when.
    pub logged: Stamp,
    fields: Registers,
    links: BTreeMap<EntryId, Register>,
    moments: Vec<Moment>,
    erased: Option<Erasure>,
}

/// One line of a request's timeline.
#[derive(Clone, PartialEq, Debug)]
pub struct Moment {
    /// Who and when.
    pub stamp: Stamp,
    /// What.
    pub happening: Happening,
}

/// What can happen to a request.
#[derive(Clone, PartialEq, Debug)]
pub enum Happening {
    /// It was logged.
    Logged,
    /// A field was changed; what stood there before stays readable.
    Changed {
        /// The field's number.
        field: u8,
        /// What the author saw before.
        before: Vec<Value>,
        /// What they made of it.
        after: Value,
    },
    /// A note.
    Noted(String),
    /// Passed on.
    Forwarded(RequestForwarded),
    /// Said to be the same as another (`true`), or no longer.
    Linked(EntryId, bool),
    /// Its personal details were erased, for a reason by its code.
    Erased(String),
    /// Something was written whose words are erased.
    WordsErased(ErasedWords),
}

/// What it was whose words are erased.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ErasedWords {
    /// A correction of fields of the point.
    Correction,
    /// A note.
    Note,
    /// Passing on: to whom, and the details that went along.
    Forwarding,
}

impl ErasedWords {
    /// Its name in exports.
    pub fn code(self) -> &'static str {
        match self {
            Self::Correction => "correction",
            Self::Note => "note",
            Self::Forwarding => "forwarding",
        }
    }

    fn of(kind: Kind) -> Option<Self> {
        match kind {
            Kind::RequestCorrected => Some(Self::Correction),
            Kind::RequestNoted => Some(Self::Note),
            Kind::RequestForwarded => Some(Self::Forwarding),
            _ => None,
        }
    }
}

impl Request {
    /// Folds the entries of one request; `None` while the entry that logs it has not arrived.
    pub fn fold(readings: &[Reading]) -> Option<Self> {
        let readings = without_erased_words(readings);
        let erased = erasure(&readings);
        let readings = each_once(&readings);
        let (logged, number) = opening(&readings, |fact| match fact {
            Fact::RequestLogged(fact) => Some(fact.number.clone()),
            _ => None,
        })?;
        let mut request = Self {
            id: RequestId(logged.entry),
            number,
            logged: logged.clone(),
            fields: Registers::default(),
            links: BTreeMap::new(),
            moments: Vec::new(),
            erased,
        };
        readings.iter().for_each(|reading| request.take_fields(reading));
        readings.iter().for_each(|reading| request.take_moments(reading));
        request.moments.sort_by_key(|moment| moment.stamp.reading_order());
        Some(request)
    }

    fn take_fields(&mut self, reading: &Reading) {
        match &reading.body.fact {
            Fact::RequestLogged(fact) => self.fields.apply(reading, &fact.fields),
            Fact::RequestDetailed(changes) | Fact::RequestProgressed(changes) | Fact::RequestCorrected(changes) => {
                self.fields.apply(reading, changes);
            }
            Fact::RequestLinked(link) => {
                let Some(other) = reading.resolve(link.other) else { return };
                let seen = link.seen.iter().filter_map(|named| reading.resolve(*named));
                let value = Value::Number(i64::from(link.same));
                self.links.entry(other).or_default().apply(&reading.stamp, &value, seen);
            }
            _ => {}
        }
    }

    fn take_moments(&mut self, reading: &Reading) {
        let happenings = match &reading.body.fact {
            Fact::RequestLogged(_) => vec![Happening::Logged],
            Fact::RequestProgressed(changes) | Fact::RequestCorrected(changes) => self.changed(reading, changes),
            Fact::RequestNoted(note) => vec![Happening::Noted(note.text.clone())],
            Fact::RequestForwarded(forward) => vec![Happening::Forwarded(forward.clone())],
            Fact::RequestLinked(link) => {
                reading.resolve(link.other).map(|other| Happening::Linked(other, link.same)).into_iter().collect()
            }
            Fact::ItemErased(erased) => vec![Happening::Erased(erased.reason.clone())],
            Fact::Erased(kind) => ErasedWords::of(*kind).map(Happening::WordsErased).into_iter().collect(),
            _ => Vec::new(),
        };
        let moment = |happening| Moment { stamp: reading.stamp.clone(), happening };
        self.moments.extend(happenings.into_iter().map(moment));
    }

    fn changed(&self, reading: &Reading, changes: &Changes) -> Vec<Happening> {
        let happening = |change: &crate::register::Change| {
            let named: Vec<_> = change.seen.iter().filter_map(|named| reading.resolve(*named)).collect();
            let before = self.fields.get(change.field).map(|register| register.before(&named)).unwrap_or_default();
            Happening::Changed {
                field: change.field,
                before: before.into_iter().map(|live| live.value.clone()).collect(),
                after: change.value.clone(),
            }
        };
        changes.0.iter().map(happening).collect()
    }

    /// The value that is shown of a field, with who set it.
    pub fn shown(&self, field: RequestField) -> Option<&Live> {
        self.fields.get(field.number())?.shown(|value| field.rank(value))
    }

    /// The text of a field; empty when it has none.
    pub fn text(&self, field: RequestField) -> &str {
        self.shown(field).and_then(|live| live.value.text()).unwrap_or_default()
    }

    /// The number in a field.
    pub fn number_in(&self, field: RequestField) -> Option<i64> {
        self.shown(field)?.value.number()
    }

    /// The ticks: those of every live value, because a tick that anyone set must not get lost.
    pub fn ticks(&self) -> Vec<String> {
        let register = self.fields.get(RequestField::Ticks.number());
        let codes = register.into_iter().flat_map(Register::live).flat_map(|live| live.value.codes().iter().cloned());
        codes.collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// Every live value of a field: one, or those that did not see each other.
    pub fn live(&self, field: RequestField) -> Vec<&Live> {
        let mut live: Vec<_> = self.fields.get(field.number()).into_iter().flat_map(Register::live).collect();
        live.sort_by_key(|live| (std::cmp::Reverse(field.rank(&live.value)), live.stamp.entry));
        live
    }

    /// The live entries of a field, which a change must name.
    pub fn heads(&self, field: RequestField) -> Vec<EntryId> {
        self.fields.heads(field.number())
    }

    /// How far it has come.
    pub fn state(&self) -> State {
        self.shown(RequestField::Status)
            .and_then(|live| live.value.text())
            .map_or_else(|| State::of(Status::New), State::parse)
    }

    /// The fields on which people who had not seen each other's work disagree.
    pub fn disagreements(&self) -> Vec<RequestField> {
        let known = self.fields.iter().filter_map(|(number, register)| {
            let field = RequestField::from_number(number)?;
            (field.needs_a_person() && register.disagrees()).then_some(field)
        });
        known.collect()
    }

    /// Every text ever typed into it, replaced or not: what a search must find.
    pub fn every_text(&self) -> Vec<&str> {
        let fields = self.fields.iter().filter(|(number, _)| *number != RequestField::ImportRow.number());
        let values = fields.flat_map(|(_, register)| register.ever());
        let typed = values.filter_map(|live| live.value.text());
        let told = self.moments.iter().filter_map(|moment| match &moment.happening {
            Happening::Noted(text) => Some(text.as_str()),
            Happening::Forwarded(forward) => Some(forward.to.as_str()),
            _ => None,
        });
        typed.chain(told).collect()
    }

    /// To whom it was passed on last, while it is with them.
    pub fn forwarded_to(&self) -> Option<&str> {
        if !matches!(self.state().status, Status::Forwarded | Status::ReceiptConfirmed) {
            return None;
        }
        self.moments.iter().rev().find_map(|moment| match &moment.happening {
            Happening::Forwarded(forward) => Some(forward.to.as_str()),
            _ => None,
        })
    }

    /// The requests that are said to be about the same thing.
    pub fn linked(&self) -> Vec<RequestId> {
        let same = |register: &Register| register.live().any(|live| live.value == Value::Number(1));
        self.links.iter().filter(|(_, register)| same(register)).map(|(other, _)| RequestId(*other)).collect()
    }

    /// The live entries about a pair, which a change must name.
    pub fn link_heads(&self, other: RequestId) -> Vec<EntryId> {
        self.links.get(&other.0).map(Register::heads).unwrap_or_default()
    }

    /// When its personal details were erased, by whom and why, if they were.
    pub fn erased(&self) -> Option<&Erasure> {
        self.erased.as_ref()
    }

    /// The timeline, oldest first.
    pub fn moments(&self) -> &[Moment] {
        &self.moments
    }
}
