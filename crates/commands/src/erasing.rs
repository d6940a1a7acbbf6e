//! Erasing the personal details of an item: here at once, on other laptops when the entry arrives.

use steunpunt_domain::action::Action;
use steunpunt_domain::erasing::{Erasure, ItemErased};
use steunpunt_domain::ids::EntryId;
use steunpunt_domain::log_line::LogLine;
use steunpunt_domain::logbook::Fact;
use steunpunt_store::logbook::hash_of;
use steunpunt_store::{Connection, Writing, point_item};

use crate::context::Context;
use crate::exchange::sticks_with_words;
use crate::request::Names;
use crate::shapes::Moment;
use crate::shapes::erasing::Erased;
use crate::{Answer, Failure, backup};

/// Erases once, and with it what is linked to it: where it was `erased` already nothing changes.
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
        context.write(|writing| {
            for linked in linked_to(writing.tx(), item)? {
                append(writing, linked, reason.clone(), String::new())?;
            }
            append(writing, item, reason, number)
        })?;
        backup::renew_after_erasing(context.app, &open, context.now.0);
    }
    Ok(())
}

fn append(writing: &mut Writing, item: EntryId, reason: String, number: String) -> steunpunt_store::Result<EntryId> {
    let erased = ItemErased::of(hash_of(writing.tx(), item)?, reason, number);
    writing.append(writing.about(item), Fact::ItemErased(erased))
}

/// Lines of the diary and actions that are about an item: they may name whom it is about.
fn linked_to(connection: &Connection, item: EntryId) -> steunpunt_store::Result<Vec<EntryId>> {
    let (lines, actions): (Vec<LogLine>, Vec<Action>) = (point_item::all(connection)?, point_item::all(connection)?);
    let lines = lines.into_iter().filter(|line| line.about == Some(item) && line.erased.is_none());
    let actions = actions.into_iter().filter(|action| action.about == Some(item) && action.erased.is_none());
    Ok(lines.map(|line| line.stamp.entry).chain(actions.map(|action| action.stamp.entry)).collect())
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
