//! Bundles that were written, and who took them along.

use steunpunt_domain::bundle::{BundleFor, BundleHandedOver};
use steunpunt_domain::ids::EntryId;
use steunpunt_domain::logbook::Fact;
use steunpunt_domain::time::Wall;
use steunpunt_store::bundle::{BundleRow, all};

use crate::context::Context;
use crate::shapes::exchange::bundle::{BundleLook, Bundles, HandOverBundle, MadeFor};
use crate::shapes::{Moment, Nothing};
use crate::{Answer, Code, Failure, Wrong};

const MINUTE_MS: i64 = 60_000;

pub(crate) fn list(context: &Context, _: Nothing) -> Answer<Bundles> {
    let rows = context.read(all)?;
    Ok(Bundles { bundles: rows.into_iter().map(view).collect() })
}

/// The bundle with this id.
pub(super) fn find(context: &Context, id: EntryId) -> Answer<BundleLook> {
    let row = context.read(all)?.into_iter().find(|row| row.id == id);
    row.map(view).ok_or_else(|| Failure::of(Code::NotFound))
}

fn view(row: BundleRow) -> BundleLook {
    let (handed_to, handed_at) = row.handed_over.map_or((None, None), |(to, at)| (Some(to), Some(Moment(at))));
    BundleLook {
        id: row.id,
        number: row.number,
        letter: row.letter,
        made_for: row.made_for.into(),
        written_at: Moment(row.written_ms),
        handed_to,
        handed_at,
        file: None,
    }
}

pub(crate) fn hand_over(context: &Context, input: HandOverBundle) -> Answer<Bundles> {
    let to = input.to.trim();
    if to.is_empty() {
        return Err(Failure::bad("to", Wrong::Empty));
    }
    let bundle = find(context, input.id)?;
    may_have_left(&bundle, input.at, context.now)?;
    let handed = BundleHandedOver { to: to.to_owned(), at_ms: input.at.map_or(context.now.0, |at| at.0) };
    context.write(|writing| writing.append(writing.about(bundle.id), Fact::BundleHandedOver(handed)))?;
    list(context, Nothing {})
}

/// Nobody takes along what is not there yet; a time is typed in minutes. A clock that was put back since tells nothing.
fn may_have_left(bundle: &BundleLook, at: Option<Moment>, now: Wall) -> Answer<()> {
    let minute = |at_ms: i64| at_ms.div_euclid(MINUTE_MS);
    let written = minute(bundle.written_at.0);
    match at {
        Some(Moment(at)) if minute(at) < written && written <= minute(now.0) => {
            Err(Failure::bad("at", Wrong::BeforeWritten))
        }
        _ => Ok(()),
    }
}

impl From<BundleFor> for MadeFor {
    fn from(made_for: BundleFor) -> Self {
        match made_for {
            BundleFor::Laptops => Self::Laptops,
            BundleFor::TownHall => Self::TownHall,
        }
    }
}

impl From<MadeFor> for BundleFor {
    fn from(made_for: MadeFor) -> Self {
        match made_for {
            MadeFor::Laptops => Self::Laptops,
            MadeFor::TownHall => Self::TownHall,
        }
    }
}
