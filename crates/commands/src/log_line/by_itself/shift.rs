//! What the shift itself did: opened and closed, ticked its lists, handed over, took charge.

use steunpunt_domain::checklist::{PointState, Tick};
use steunpunt_domain::logbook::Stamp;
use steunpunt_domain::shift_handover::Handover;
use steunpunt_store::point_item::{self, TakenCharge};

use super::{line, rounds};
use crate::context::Context;
use crate::request::Names;
use crate::shapes::log_line::LogEntry;
use crate::{Answer, checklist, thing};

/// Going through a list takes no longer than this: an hour in milliseconds.
const ROUND_MS: i64 = 3_600_000;

/// From a moment on, in milliseconds since 1970, in no order.
pub(super) fn entries(context: &Context, names: &Names, from_ms: i64) -> Answer<Vec<LogEntry>> {
    let states: Vec<PointState> = context.read(|connection| point_item::since(connection, from_ms))?;
    let ticks: Vec<Tick> = context.read(|connection| point_item::since(connection, from_ms))?;
    let charges: Vec<TakenCharge> = context.read(|connection| point_item::since(connection, from_ms))?;
    let states = states.iter().map(|state| of_state(names, state));
    let ticks = rounds(&ticks, |first, later| is_one_round(first, later))
        .into_iter()
        .filter_map(|round| of_round(names, &round));
    let charges = charges.iter().map(|charge| of_charge(names, charge));
    Ok(states.chain(ticks).chain(charges).chain(handovers(context, names, from_ms)?).collect())
}

fn of_state(names: &Names, state: &PointState) -> LogEntry {
    let left = checklist::left(state);
    let reason = if left.is_empty() { "" } else { "anyway" };
    LogEntry { left, ..line(names, &state.stamp, "point", state.set.state.clone(), reason) }
}

/// What somebody ticked on one list in one go.
fn is_one_round(first: &Tick, later: &Tick) -> bool {
    let after = later.stamp.times.wall.0.saturating_sub(first.stamp.times.wall.0);
    let same = |tick: &Tick| (tick.ticked.list.clone(), tick.ticked.done, tick.since, tick.stamp.writer.volunteer);
    same(first) == same(later) && (0..=ROUND_MS).contains(&after)
}

fn of_round(names: &Names, round: &[&Tick]) -> Option<LogEntry> {
    let last = round.last()?;
    let reason = if last.ticked.done { "ticked" } else { "taken_back" };
    let mut codes = vec![last.ticked.list.as_str()];
    for tick in round {
        // One that was taken back and ticked again is one line all the same.
        if !codes.iter().skip(1).any(|code| *code == tick.ticked.line) {
            codes.push(&tick.ticked.line);
        }
    }
    let text = codes.join(" ");
    Some(line(names, &last.stamp, "checklist", text, reason))
}

fn of_charge(names: &Names, taken: &TakenCharge) -> LogEntry {
    line(names, &taken.charge.stamp, "charge", taken.taken.reason.clone(), "taken")
}

/// One line for each thing that happened to a handover, by whoever did it. One may be taken long after it was offered.
fn handovers(context: &Context, names: &Names, from_ms: i64) -> Answer<Vec<LogEntry>> {
    let all: Vec<Handover> = context.read(point_item::all)?;
    let lines = all.iter().flat_map(|handover| of_handover(names, handover, &all));
    Ok(lines.filter(|line| line.at.0 >= from_ms).collect())
}

fn of_handover(names: &Names, handover: &Handover, all: &[Handover]) -> Vec<LogEntry> {
    let line = |stamp: &Stamp, said: &str, reason: &str| {
        let text = format!("{} {said}", handover.offered.number).trim().to_owned();
        LogEntry { thing: Some(thing::of_handover(handover)), ..line(names, stamp, "handover", text, reason) }
    };
    let offered = line(&handover.stamp, "", "offered");
    let lapsed = handover.lapsed(all).map(|stamp| line(stamp, "", "lapsed"));
    let refused = handover.refused.iter().map(|(stamp, refused)| line(stamp, &refused.reason, "refused"));
    let accepted = handover.accepted.iter().map(|charge| line(&charge.stamp, "", "accepted"));
    std::iter::once(offered).chain(lapsed).chain(refused).chain(accepted).collect()
}
