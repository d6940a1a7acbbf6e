//! Where a record is, in the words of a receipt.

use std::collections::HashSet;

use steunpunt_domain::bundle::BundleFor;
use steunpunt_domain::ids::EntryId;
use steunpunt_store::bundle::BundleRow;
use steunpunt_store::held::{self, Holder};

use crate::context::Context;
use crate::shapes::Moment;
use crate::shapes::exchange::whereabouts::{RecordWhereabouts, RecordsWhereabouts, Whereabouts, WhichRecords};
use crate::{Answer, Failure, Wrong};

/// A page of a list has no more of them.
const MOST: usize = 500;

/// Where several records are.
pub(crate) fn list(context: &Context, input: WhichRecords) -> Answer<RecordsWhereabouts> {
    if input.of.len() > MOST {
        return Err(Failure::bad("of", Wrong::TooLong));
    }
    let of = |id| whereabouts(context, id).map(|places| RecordWhereabouts { id, places });
    Ok(RecordsWhereabouts { records: input.of.into_iter().map(of).collect::<Answer<_>>()? })
}

/// Where a record is: with whom, and on which sticks. Of a stick nobody knows yet where it went.
pub(crate) fn whereabouts(context: &Context, item: EntryId) -> Answer<Vec<Whereabouts>> {
    let own = context.open()?.store.device();
    let (holders, bundles, is_private_part_alone) = context.read(|connection| {
        let holders = held::holders(connection, item, own)?;
        let bundles = steunpunt_store::bundle::with_item(connection, item)?;
        Ok((holders, bundles, held::is_private_part_only_here(connection, own, item)?))
    })?;
    let is_whole_on_stick = bundles.iter().any(|bundle| bundle.made_for == BundleFor::Laptops);
    let mut all: Vec<_> = holders.into_iter().map(holder).chain(telling(bundles).map(bundle)).collect();
    if all.is_empty() || (is_private_part_alone && !is_whole_on_stick) {
        all.push(Whereabouts::OnlyHere);
    }
    Ok(all)
}

/// The sticks on which words of an erased record may still stand, to be fetched back: all of them.
pub(crate) fn sticks_with_words(context: &Context, item: EntryId) -> Answer<Vec<Whereabouts>> {
    let bundles = context.read(|connection| steunpunt_store::bundle::with_erased_words(connection, item))?;
    Ok(bundles.into_iter().map(bundle).collect())
}

/// Of the sticks that bring it, last one first: the last one, and the last one that somebody took along. Every later
/// stick brings it once more until the other side has told that it is there.
fn telling(bundles: Vec<BundleRow>) -> impl Iterator<Item = BundleRow> {
    let under_way = bundles.iter().position(|bundle| bundle.handed_over.is_some());
    let tells = move |place: usize| place == 0 || Some(place) == under_way;
    bundles.into_iter().enumerate().filter_map(move |(place, bundle)| tells(place).then_some(bundle))
}

fn holder(holder: Holder) -> Whereabouts {
    let at = Moment(holder.at_ms);
    if holder.is_hub {
        Whereabouts::TownHall { name: holder.label, at }
    } else {
        Whereabouts::Laptop { name: holder.label, letter: holder.letter, at }
    }
}

fn bundle(row: BundleRow) -> Whereabouts {
    let (handed_to, handed_at) = row.handed_over.map_or((None, None), |(to, at)| (Some(to), Some(Moment(at))));
    let written_at = Moment(row.written_ms);
    Whereabouts::Stick { number: row.number, letter: row.letter, written_at, handed_to, handed_at }
}

/// Which of some records nobody else is known to hold.
pub(crate) struct OnlyHere(HashSet<EntryId>);

impl OnlyHere {
    /// Looks that up for all of them at once.
    pub fn among(context: &Context, items: impl IntoIterator<Item = EntryId>) -> Answer<Self> {
        let (own, items) = (context.open()?.store.device(), items.into_iter().collect::<Vec<_>>());
        Ok(Self(context.read(|connection| held::only_here_among(connection, own, &items))?))
    }

    /// Whether this one is.
    pub fn is(&self, item: EntryId) -> bool {
        self.0.contains(&item)
    }
}
