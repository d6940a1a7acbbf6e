//! Erasing the personal details of an item: here at once, on other laptops when the entry arrives.

use steunpunt_domain::erasing::{Erasure, ItemErased};
use steunpunt_domain::ids::EntryId;
use steunpunt_domain::logbook::Fact;

use crate::context::Context;
use crate::exchange::sticks_with_words;
use crate::request::Names;
use crate::shapes::Moment;
use crate::shapes::erasing::Erased;
use crate::{Answer, Failure, backup};

/// Erases once: where it was `erased` already nothing changes.
pub(crate) fn erase(
    context: &Context,
    item: EntryId,
    number: String,
    reason: String,
    erased: Option<&Erasure>,
) -> Answer<()> {
    let open = context.open()?;
    let reasons = open.configuration.erasing_reasons.iter().map(|reason| reason.code.as_str());
    if !reasons.clone().any(|known| known == reason) {
        return Err(Failure::unknown("reason", reasons));
    }
    if erased.is_none() {
        let erased = ItemErased { reason, number };
        context.write(|writing| writing.append(writing.about(item), Fact::ItemErased(erased)))?;
        backup::renew_after_erasing(&open, context.now.0);
    }
    Ok(())
}

/// Who erased an item, when and why, and on which sticks it may still stand; nothing when nobody did.
pub(crate) fn erased_view(
    context: &Context,
    item: EntryId,
    erasure: Option<&Erasure>,
    names: &Names,
) -> Answer<Option<Erased>> {
    let Some(erasure) = erasure else { return Ok(None) };
    let (at, still_on) = (Moment(erasure.stamp.times.wall.0), sticks_with_words(context, item)?);
    Ok(Some(Erased { at, by: names.of(&erasure.stamp), reason: erasure.reason.clone(), still_on }))
}
