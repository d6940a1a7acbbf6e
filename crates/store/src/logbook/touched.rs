//! The items that an act or a take-in touched. Of an item that is new here every entry passes by, so that its read
//! tables follow from them without reading anything back.

use std::collections::{BTreeMap, HashMap};

use rusqlite::Transaction;
use steunpunt_domain::ids::EntryId;
use steunpunt_domain::logbook::{Body, Envelope, Reading, Salt, SaltSource};

use super::{erase, refresh, refresh_from};
use crate::{Result, search};

/// The local number of an item, and whether it got that number just now.
#[derive(Clone, Copy)]
pub(super) struct ItemRow {
    pub row: i64,
    pub new: bool,
}

#[derive(Default)]
pub(super) struct Touched {
    /// By local number; the entries of those that are new here.
    items: BTreeMap<i64, Option<Vec<Reading>>>,
    /// The local numbers of the new ones.
    new: HashMap<EntryId, i64>,
    /// The salts that came along, by the entries that brought them.
    salts: HashMap<EntryId, Salt>,
}

impl Touched {
    /// An entry was inserted. `body` is none when it was erased or cannot be read.
    pub(super) fn add(&mut self, item: ItemRow, named: EntryId, envelope: &Envelope, body: Option<Body>) {
        if item.new {
            self.new.insert(named, item.row);
        }
        let entries = self.items.entry(item.row).or_insert_with(|| item.new.then(Vec::new));
        let Some(body) = body else { return };
        if let SaltSource::Own(salt) = body.header.salt {
            self.salts.insert(envelope.id, salt);
        }
        if let Some(entries) = entries {
            entries.push(Reading::of(envelope, body));
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

    /// The entries of an item that is new here.
    pub(super) fn of_new(&self, item: EntryId) -> Option<&[Reading]> {
        self.items.get(self.new.get(&item)?)?.as_deref()
    }

    /// Takes away what is erased, and brings the read tables up to date. The search comes last, because it is much
    /// quicker when nothing comes between its words.
    pub(super) fn refresh(self, tx: &Transaction) -> Result<()> {
        let (erasing, mut new) = (erase::any(tx)?, Vec::new());
        for (item, entries) in self.items {
            match entries {
                _ if erasing && erase::erase_if_due(tx, item)? => refresh(tx, item)?,
                Some(entries) => new.extend(refresh_from(tx, item, &entries)?.map(|words| (item, words))),
                None => refresh(tx, item)?,
            }
        }
        new.iter().try_for_each(|(item, words)| search::index_new(tx, *item, words))
    }
}
