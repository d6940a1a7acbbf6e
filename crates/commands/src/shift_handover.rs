//! The handover of a shift: composed from what is there, offered, explained, accepted or refused.

mod compose;
mod life;
mod paper;
mod personal;
mod view;

pub(crate) use compose::shift_now;
pub(crate) use life::{accept, answer, ask, explain, offer, refuse};
pub(crate) use paper::{lines, page_of, print};
pub(crate) use personal::line as line_without_personal;

use steunpunt_domain::ids::HandoverId;
use steunpunt_domain::shift_handover as domain;
use steunpunt_store::point_item;

use crate::Answer;
use crate::context::Context;
use crate::request::Names;
use crate::shapes::Nothing;
use crate::shapes::shift_handover::{Handover, Handovers, WhichHandover};

use view::{composed, rows};

/// All handovers, the newest first.
pub(crate) fn list(context: &Context, _: Nothing) -> Answer<Handovers> {
    let handovers: Vec<domain::Handover> = context.read(point_item::all)?;
    let mut rows = rows(&Names::read(context)?, &handovers);
    rows.sort_by_key(|row| std::cmp::Reverse(row.at));
    Ok(Handovers { handovers: rows })
}

/// How it would be if it were offered now. Nothing is written.
pub(crate) fn compose(context: &Context, _: Nothing) -> Answer<Handover> {
    composed(context, None)
}

/// As it was offered, less what was erased since.
pub(crate) fn get(context: &Context, input: WhichHandover) -> Answer<Handover> {
    view_of(context, Some(input.id))
}

/// The handover with this id; how it would be now when there is none.
pub(crate) fn view_of(context: &Context, id: Option<HandoverId>) -> Answer<Handover> {
    let handover = id.map(|id| context.read(|connection| point_item::one::<domain::Handover>(connection, id.0)));
    composed(context, handover.transpose()?.as_ref())
}
