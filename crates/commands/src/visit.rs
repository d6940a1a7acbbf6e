//! Counting visits.

use steunpunt_domain::logbook::Fact;
use steunpunt_domain::visit::{QUARTER_MS, VisitCounted, quarter_of};
use steunpunt_store::visit::{counts_since, last_of};

use crate::clock::start_of_day;
use crate::context::Context;
use crate::shapes::visit::{CountVisit, LastVisit, QuarterCount, ReasonCount, Tally};
use crate::shapes::{Moment, Nothing};
use crate::{Answer, Failure};

pub(crate) fn count(context: &Context, input: CountVisit) -> Answer<Tally> {
    let open = context.open()?;
    let reasons = open.configuration.visit_reasons.iter().map(|reason| reason.code.as_str());
    if !reasons.clone().any(|reason| reason == input.reason) {
        return Err(Failure::unknown("reason", reasons));
    }
    let visit = VisitCounted { reason: input.reason, amount: 1, undoes: None };
    context.write(|writing| writing.append(writing.opening(), Fact::VisitCounted(visit)))?;
    tally(context, Nothing {})
}

/// Takes back the last visit that this laptop counted. It stays in the logbook with what undid it.
pub(crate) fn undo(context: &Context, _: Nothing) -> Answer<Tally> {
    context.write(|writing| {
        let Some((entry, reason, _)) = last_of(writing.tx(), writing.device())? else { return Ok(()) };
        let mut header = writing.about(entry);
        let undoes = Some(header.refer(writing.device(), entry));
        writing.append(header, Fact::VisitCounted(VisitCounted { reason, amount: -1, undoes })).map(|_| ())
    })?;
    tally(context, Nothing {})
}

pub(crate) fn tally(context: &Context, _: Nothing) -> Answer<Tally> {
    let open = context.open()?;
    let counts = open.store.read(|connection| counts_since(connection, start_of_day(context.now).0))?;
    let last = open.store.read(|connection| last_of(connection, open.store.device()))?;
    let of_reason = |code: &str| counts.iter().filter(|count| count.reason == code).map(|count| count.count).sum();
    let by_reason = open
        .configuration
        .visit_reasons
        .iter()
        .map(|reason| ReasonCount { reason: reason.code.clone(), count: of_reason(&reason.code) });
    let of_quarter = |start: i64| counts.iter().filter(|c| c.quarter_ms == start).map(|c| c.count).sum();
    let first = counts.first().map(|count| count.quarter_ms);
    let until = quarter_of(context.now.0);
    let starts = first.into_iter().flat_map(|first| (first..=until).step_by(usize::try_from(QUARTER_MS).unwrap_or(1)));
    Ok(Tally {
        today: counts.iter().map(|count| count.count).sum(),
        by_reason: by_reason.collect(),
        quarters: starts.map(|start| QuarterCount { start: Moment(start), count: of_quarter(start) }).collect(),
        last: last.map(|(_, reason, at)| LastVisit { reason, at: Moment(at) }),
    })
}
