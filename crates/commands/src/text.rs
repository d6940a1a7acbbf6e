//! Looks at text while it is typed: latest times, numbers that may not be kept, a proposed urgency.

use steunpunt_domain::configuration::Configuration;
use steunpunt_domain::time::Wall;
use steunpunt_domain::{bsn, deadline};

use crate::Answer;
use crate::clock::earliest;
use crate::context::Context;
use crate::shapes::Moment;
use crate::shapes::request::{ProposeUrgency, ProposedUrgency, ReadText, TextLook};

/// What stands where a number was taken out.
pub(crate) const TAKEN_OUT: &str = "[nummer weggehaald]";

pub(crate) fn read(context: &Context, input: ReadText) -> Answer<TextLook> {
    let asked = asked(context, input.received_at);
    let deadline = earliest(&deadline::find(&input.text), asked);
    Ok(TextLook {
        deadline: deadline.map(|at| Moment(at.0)),
        bsn: !bsn::find(&input.text).is_empty(),
        without_bsn: bsn::remove(&input.text, TAKEN_OUT),
    })
}

/// From when a latest time counts: what stood on paper was asked before it is typed.
fn asked(context: &Context, received_at: Option<Moment>) -> Wall {
    received_at.map_or(context.now, |at| Wall(at.0))
}

/// The latest time of a request that came without one: what its words say, else what its urgency allows.
pub(crate) fn latest_time(configuration: &Configuration, what: &str, urgency: &str, from: Wall) -> Option<Wall> {
    let said = earliest(&deadline::find(what), from);
    let minutes = configuration.urgency(urgency).and_then(|urgency| urgency.minutes).filter(|minutes| *minutes > 0);
    said.or_else(|| minutes.map(|minutes| from.plus_minutes(minutes)))
}

/// The first answer that proposes an urgency decides; without one the category's own counts. The latest time is
/// the one that was said, else the urgency's.
pub(crate) fn propose_urgency(context: &Context, input: ProposeUrgency) -> Answer<ProposedUrgency> {
    let configuration = &context.open()?.configuration;
    let answered = configuration.questions.iter().find_map(|question| match input.answers.get(&question.code) {
        Some(true) => question.yes.clone(),
        Some(false) => question.no.clone(),
        None => None,
    });
    let category = || input.category.as_deref().and_then(|code| configuration.category(code));
    let urgency = answered.or_else(|| category().map(|category| category.urgency.clone()));
    let minutes = urgency.as_deref().and_then(|code| configuration.urgency(code)).and_then(|urgency| urgency.minutes);
    let asked = asked(context, input.received_at);
    let within = minutes.filter(|minutes| *minutes > 0).map(|minutes| Moment(asked.plus_minutes(minutes).0));
    Ok(ProposedUrgency { urgency, deadline: input.deadline.or(within) })
}
