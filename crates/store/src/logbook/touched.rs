//! The items that an act or a take-in touched. Of an item that is new here every entry passes by, so that its read
//! tables follow from them without reading anything back.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashMap};

use rusqlite::Transaction;
use steunpunt_domain::ids::EntryId;
use steunpunt_domain::logbook::{Envelope, Header, Reading, Salt, SaltSource};

use super::cores::on_all_cores;
use super::folded::Folded;
use super::read::opened;
use super::{StoredEntry, erase, refresh};
use crate::{Result, search};

/// The local number of an item, and whether it got that number just now.
#[derive(Clone, Copy)]
pub(super) struct ItemRow {
    pub row: i64,
    pub new: bool,
}

/// An entry that passed by.
pub(super) enum Passed<'a> {
    /// Opened already.
    Opened(Box<Reading>),
    /// To be opened when its item is folded: a long backlog is never in memory opened.
    Offered(&'a StoredEntry),
}

impl Passed<'_> {
    fn id(&self) -> EntryId {
        match self {
            Self::Opened(reading) => reading.stamp.entry,
            Self::Offered(entry) => entry.envelope.id,
        }
    }

    fn open(self) -> Option<Reading> {
        match self {
            Self::Opened(reading) => Some(*reading),
            Self::Offered(entry) => opened(entry),
        }
    }
}

#[derive(Default)]
pub(super) struct Touched<'a> {
    /// By local number; the entries of those that are new here.
    items: BTreeMap<i64, Option<Vec<Passed<'a>>>>,
    /// The local numbers of the new ones.
    new: HashMap<EntryId, i64>,
    /// The salts that came along, by the entries that brought them.
    salts: HashMap<EntryId, Salt>,
}

impl<'a> Touched<'a> {
    /// An entry about an item was inserted. Nothing of it passes by when its body was erased or cannot be read.
    pub(super) fn add(&mut self, item: ItemRow, named: EntryId, passed: impl FnOnce() -> Option<Passed<'a>>) {
        let entries = match self.items.entry(item.row) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => {
                if item.new {
                    self.new.insert(named, item.row);
                }
                place.insert(item.new.then(Vec::new))
            }
        };
        if let Some(entries) = entries {
            entries.extend(passed());
        }
    }

    /// Remembers the salt that an entry brought, if it did.
    pub(super) fn learn_salt(&mut self, envelope: &Envelope, header: &Header) {
        if let SaltSource::Own(salt) = header.salt {
            self.salts.insert(envelope.id, salt);
        }
    }

    /// What came ahead of this item is no longer shown with it.
    pub(super) fn shows_less(&mut self, item: i64) {
        self.items.entry(item).or_default();
    }

    /// The salt that an entry brought, when that passed by.
    pub(super) fn salt(&self, entry: EntryId) -> Option<Salt> {
        self.salts.get(&entry).copied()
    }

    /// The local number of an item that is new here.
    pub(super) fn row_of_new(&self, item: EntryId) -> Option<ItemRow> {
        self.new.get(&item).map(|row| ItemRow { row: *row, new: true })
    }

    /// The entry that brought the salt of an item that is new here, if one did.
    pub(super) fn salted_entry(&self, item: ItemRow) -> Option<EntryId> {
        let entries = self.items.get(&item.row)?.as_ref()?;
        entries.iter().map(Passed::id).find(|entry| self.salts.contains_key(entry))
    }

    /// Takes away what is erased, and brings the read tables up to date. The search comes last, because it is much
    /// quicker when nothing comes between its words.
    pub(super) fn refresh(self, tx: &Transaction) -> Result<()> {
        let (erasing, mut new) = (erase::any(tx)?, Vec::new());
        let mut items = self.items.into_iter().peekable();
        while items.peek().is_some() {
            for (item, folded) in folded(items.by_ref().take(TOGETHER).collect()) {
                match folded {
                    _ if erasing && erase::erase_if_due(tx, item)? => refresh(tx, item)?,
                    Some(folded) => new.extend(folded.write(tx, item)?.map(|words| (item, words))),
                    None => refresh(tx, item)?,
                }
            }
        }
        search::index_new(tx, &new)
    }
}

/// So many are looked at or folded together: a long backlog is never in memory twice.
pub(super) const TOGETHER: usize = 2_000;

/// Folds what is new, on all cores: whoever carries a stick waits for it.
fn folded(items: Vec<(i64, Option<Vec<Passed>>)>) -> Vec<(i64, Option<Folded>)> {
    let fold = |(item, entries): (i64, Option<Vec<Passed>>)| {
        let opened = entries.map(|entries| entries.into_iter().filter_map(Passed::open).collect());
        (item, opened.map(|readings| Folded::of(item, readings)))
    };
    on_all_cores(items, fold)
}
