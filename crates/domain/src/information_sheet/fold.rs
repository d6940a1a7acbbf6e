//! One version, folded from its entries. What happened to it adds up, so that the order of arrival cannot matter.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::contradiction::TicksOff;
use super::{Contradiction, Sheet, SheetApprovedByPublisher, SheetDigest, TranslationCheck};
use crate::ids::EntryId;
use crate::logbook::{Fact, Reading, Stamp, each_once, opening};

/// Who made the words of a version.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum Origin {
    /// Somebody at this point: a draft until a coordinator approves it.
    Point,
    /// They came with the program: may be handed out from the first minute.
    Shipped,
    /// They came in a pack whose publisher is trusted.
    Pack,
    /// The town hall wrote them.
    TownHall,
}

impl Origin {
    /// Whether its words are given out as they are, without anybody here approving them.
    pub fn is_given_out(self) -> bool {
        self != Origin::Point
    }
}

/// That a version may not be handed out any more.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Withdrawal {
    /// Who and when.
    pub stamp: Stamp,
    /// Why.
    pub reason: String,
}

/// That the publisher of its pack approved a version.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PublisherApproval {
    /// Who took the pack over, and when.
    pub stamp: Stamp,
    /// Which publisher, and what they are called.
    pub by: SheetApprovedByPublisher,
}

/// What was said since about whether it is confirmed.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
struct Confirmations {
    said: BTreeMap<EntryId, bool>,
    /// What a later one has seen and replaces.
    replaced: BTreeSet<EntryId>,
}

impl Confirmations {
    fn live(&self) -> impl Iterator<Item = (EntryId, bool)> {
        let live = self.said.iter().filter(|(entry, _)| !self.replaced.contains(entry));
        live.map(|(entry, confirmed)| (*entry, *confirmed))
    }
}

/// A version, and what became of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SheetVersion {
    /// What it says.
    pub sheet: Sheet,
    /// The name of its words.
    pub digest: SheetDigest,
    /// Who made it.
    pub origin: Origin,
    /// The entries that brought it; none of a shipped one that nobody has used. Two laptops may both have brought it.
    pub written: Vec<Stamp>,
    /// Who approved it, first.
    pub approved: Option<Stamp>,
    /// That the publisher of its pack approved it, as the first to take it over says.
    pub publisher: Option<PublisherApproval>,
    /// When it was given out, first.
    pub published: Option<Stamp>,
    /// Whether somebody said that it contradicts what it replaces.
    pub contradicts: bool,
    /// Whether somebody at this point said whether it does.
    pub contradiction_weighed: bool,
    /// Who withdrew it, first, and why.
    pub withdrawn: Option<Withdrawal>,
    /// Languages that a person has read since.
    pub checked: BTreeMap<String, TranslationCheck>,
    /// The languages in which it was printed.
    pub printed_in: BTreeSet<String>,
    confirmations: Confirmations,
    ticks_off: TicksOff,
}

impl SheetVersion {
    /// A version that came with the program and that nobody has used.
    pub fn shipped(sheet: Sheet) -> Self {
        Self::new(sheet, Origin::Shipped)
    }

    fn new(sheet: Sheet, origin: Origin) -> Self {
        let digest = sheet.digest();
        let (written, checked) = (Vec::new(), BTreeMap::new());
        Self {
            sheet,
            digest,
            origin,
            written,
            approved: None,
            publisher: None,
            published: None,
            contradicts: false,
            contradiction_weighed: false,
            withdrawn: None,
            checked,
            printed_in: BTreeSet::new(),
            confirmations: Confirmations::default(),
            ticks_off: TicksOff::default(),
        }
    }

    /// Folds the entries of one item; `None` while the words are not here.
    pub fn fold(readings: &[Reading]) -> Option<Self> {
        let readings = each_once(readings);
        let (stamp, written) = opening(&readings, |fact| match fact {
            Fact::SheetWritten(written) => Some(written),
            _ => None,
        })?;
        let mut version = Self::new(written.sheet.clone(), written.origin);
        version.written.push(stamp.clone());
        readings.iter().for_each(|reading| version.take(reading));
        Some(version)
    }

    fn take(&mut self, reading: &Reading) {
        let stamp = &reading.stamp;
        match &reading.body.fact {
            Fact::SheetApproved(_) => first(&mut self.approved, stamp.clone()),
            Fact::SheetApprovedByPublisher(by) => {
                self.approve_as_publisher(PublisherApproval { stamp: stamp.clone(), by: by.clone() });
            }
            Fact::SheetPublished(published) => {
                first(&mut self.published, stamp.clone());
                self.contradicts |= published.contradicts;
                self.contradiction_weighed |= !stamp.is_of_town_hall();
            }
            Fact::SheetWithdrawn(withdrawn) => {
                self.withdraw(Withdrawal { stamp: stamp.clone(), reason: withdrawn.reason.clone() });
            }
            Fact::SheetConfirmed(said) => {
                self.confirmations.said.insert(stamp.entry, said.confirmed);
                self.confirmations.replaced.extend(said.seen.iter().filter_map(|named| reading.resolve(*named)));
            }
            Fact::TranslationChecked(checked) => self.read_by(&checked.language, "", stamp),
            Fact::TranslationSignedOff(read) => self.read_by(&read.language, &read.by, stamp),
            Fact::ContradictionTickedOff(ticked) => self.ticks_off.add(stamp, ticked),
            Fact::SheetPrinted(printed) => self.printed_in.extend(printed.languages.iter().cloned()),
            _ => {}
        }
    }

    fn approve_as_publisher(&mut self, approval: PublisherApproval) {
        let earlier = |known: &PublisherApproval| known.stamp.reading_order() <= approval.stamp.reading_order();
        if !self.publisher.as_ref().is_some_and(earlier) {
            self.publisher = Some(approval);
        }
    }

    fn withdraw(&mut self, withdrawal: Withdrawal) {
        let earlier = |known: &Withdrawal| known.stamp.reading_order() <= withdrawal.stamp.reading_order();
        if !self.withdrawn.as_ref().is_some_and(earlier) {
            self.withdrawn = Some(withdrawal);
        }
    }

    fn read_by(&mut self, language: &str, by: &str, stamp: &Stamp) {
        self.check(language.to_owned(), TranslationCheck { by: by.to_owned(), stamp: stamp.clone() });
    }

    pub(super) fn check(&mut self, language: String, check: TranslationCheck) {
        let known = self.checked.remove(&language);
        self.checked.insert(language, check.or_earlier(known));
    }

    /// The same words came into the logbook twice: what happened to either happened to them.
    pub fn merge(&mut self, other: Self) {
        self.origin = self.origin.max(other.origin);
        self.written.extend(other.written);
        self.written.sort_by_key(Stamp::reading_order);
        other.approved.into_iter().for_each(|stamp| first(&mut self.approved, stamp));
        other.publisher.into_iter().for_each(|approval| self.approve_as_publisher(approval));
        other.published.into_iter().for_each(|stamp| first(&mut self.published, stamp));
        self.contradicts |= other.contradicts;
        self.contradiction_weighed |= other.contradiction_weighed;
        other.withdrawn.into_iter().for_each(|withdrawal| self.withdraw(withdrawal));
        other.checked.into_iter().for_each(|(language, check)| self.check(language, check));
        self.printed_in.extend(other.printed_in);
        self.ticks_off.merge(other.ticks_off);
        self.confirmations.said.extend(other.confirmations.said);
        self.confirmations.replaced.extend(other.confirmations.replaced);
    }

    /// The item that later entries about it name; none while nobody has used it.
    pub fn item(&self) -> Option<EntryId> {
        self.written.first().map(|stamp| stamp.entry)
    }

    /// Since when it is approved, by whoever may here or by the publisher of its pack; none while nobody did.
    pub fn approved_since(&self) -> Option<&Stamp> {
        let publisher = self.publisher.as_ref().map(|approval| &approval.stamp);
        self.approved.iter().chain(publisher).min_by_key(|stamp| stamp.reading_order())
    }

    /// Whether it was given out, by whoever may.
    pub fn is_given_out(&self) -> bool {
        self.origin.is_given_out() || self.published.is_some()
    }

    /// Whether what it says counts as confirmed: what was said of that last, else what its words came with. Approving
    /// confirms nothing. Of two who did not hear of each other, the one who doubts is believed.
    pub fn is_confirmed(&self) -> bool {
        let mut live = self.confirmations.live().peekable();
        if live.peek().is_some() { live.all(|(_, confirmed)| confirmed) } else { self.sheet.confirmed }
    }

    /// The entries that the next one to say whether it is confirmed must name.
    pub fn confirmation_heads(&self) -> Vec<EntryId> {
        self.confirmations.live().map(|(entry, _)| entry).collect()
    }

    /// Who ticked off that it is contradicted, when they knew of all of it and of so many copies.
    pub fn ticked_off(&self, contradiction: &Contradiction, copies: u32) -> Option<&Stamp> {
        self.ticks_off.of(contradiction, copies)
    }

    /// Whether its words in this language were read by a person who speaks it.
    pub fn is_checked(&self, language: &str) -> bool {
        self.checked.contains_key(language) || self.sheet.text(language).is_some_and(|text| text.checked)
    }
}

/// Keeps the one that comes first in reading order, whichever arrives first.
fn first(known: &mut Option<Stamp>, stamp: Stamp) {
    if known.as_ref().is_none_or(|known| stamp.reading_order() < known.reading_order()) {
        *known = Some(stamp);
    }
}
