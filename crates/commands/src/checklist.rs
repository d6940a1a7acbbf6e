//! Opening and closing the point: the lists, what has to be done first, and whether it is open.

use steunpunt_documents as documents;
use steunpunt_domain::action::Action;
use steunpunt_domain::checklist::{self, ChecklistTicked, LeftUndone, POINT_STATES, PointStateSet, Tick};
use steunpunt_domain::configuration::{Checklist, ChecklistLine};
use steunpunt_domain::logbook::Fact;
use steunpunt_domain::message::Message;
use steunpunt_domain::time::Wall;
use steunpunt_store::point_item;

use crate::clock::on_paper;
use crate::context::Context;
use crate::paper::keep;
use crate::request::Names;
use crate::shapes::checklist::{
    ChecklistNow, LineNow, Obstacle, Opening, PointState, PrintSign, SetPointState, Sign, TickLine,
};
use crate::shapes::{DocumentMade, Moment, Nothing};
use crate::{Answer, Code, Failure, Wrong, desk};

/// The list that goes with a state.
const LISTS: [(&str, &str); 3] = [("open", "open"), ("night", "night"), ("closed", "close")];
/// A tick counts for so long: half a day in milliseconds. A point that stays open at night goes through its list anew
/// the next evening.
const FRESH_MS: i64 = 12 * 3_600_000;
/// Among what is left: lines of the list.
const UNTICKED: &str = "unticked";

pub(crate) fn get(context: &Context, _: Nothing) -> Answer<Opening> {
    let names = Names::read(context)?;
    let states: Vec<checklist::PointState> = context.read(point_item::open)?;
    let ticks: Vec<Tick> = context.read(point_item::open)?;
    let since = last_of(&states).map(|state| state.stamp.entry);
    let fresh = |tick: &Tick| tick.since == since && tick.stamp.times.wall.0 > context.now.0 - FRESH_MS;
    let open = context.open()?;
    let lists = open.configuration.checklists.iter();
    Ok(Opening {
        lists: lists.map(|list| list_view(&names, list, &ticks, fresh)).collect(),
        states: states.iter().map(|state| state_view(&names, state)).collect(),
        obstacles: obstacles(context)?,
        for_good: for_good(context)?,
    })
}

fn state_view(names: &Names, state: &checklist::PointState) -> PointState {
    PointState {
        id: state.stamp.entry,
        state: state.set.state.clone(),
        at: Moment(state.stamp.times.wall.0),
        by: names.of(&state.stamp).unwrap_or_default(),
        reopens: state.set.reopens_ms.map(Moment),
        emergency_number: state.set.emergency_number.clone(),
        left: left(state),
    }
}

/// What still had to be done when it opened or closed all the same.
pub(crate) fn left(state: &checklist::PointState) -> Vec<Obstacle> {
    let left = state.left.iter().flat_map(|left| &left.left);
    left.map(|(what, count)| Obstacle { what: what.clone(), count: *count }).collect()
}

/// The last opening or closing: also of two that stand beside each other because they did not know of each other.
fn last_of(states: &[checklist::PointState]) -> Option<&checklist::PointState> {
    states.iter().max_by_key(|state| state.stamp.reading_order())
}

/// `fresh` are the ticks that count this time: what was looked at before stays in the diary.
fn list_view(names: &Names, list: &Checklist, ticks: &[Tick], fresh: impl Fn(&Tick) -> bool) -> ChecklistNow {
    let line = |line: &ChecklistLine| {
        let of_line = |tick: &&Tick| tick.ticked.list == list.code && tick.ticked.line == line.code;
        let standing: Vec<&Tick> = ticks.iter().filter(of_line).collect();
        let counting = standing.iter().filter(|tick| tick.ticked.done && fresh(tick));
        // Of two laptops one of which took the tick back, somebody did look.
        let done = counting.min_by_key(|tick| tick.stamp.reading_order());
        LineNow {
            code: line.code.clone(),
            by: done.map(|tick| names.of(&tick.stamp).unwrap_or_default()),
            at: done.map(|tick| Moment(tick.stamp.times.wall.0)),
            seen: standing.iter().map(|tick| tick.stamp.entry).collect(),
        }
    };
    ChecklistNow { code: list.code.clone(), lines: list.lines.iter().map(line).collect() }
}

/// What has to be done before the point closes.
fn obstacles(context: &Context) -> Answer<Vec<Obstacle>> {
    let emergencies = context.read(steunpunt_store::emergency_report::waiting_count)?;
    let messages: Vec<Message> = context.read(point_item::open)?;
    let open = context.open()?;
    let highest = open.configuration.urgencies.first().map(|urgency| urgency.code.clone()).unwrap_or_default();
    let urgent = context.read(|connection| steunpunt_store::request::open_with_urgency(connection, &highest))?;
    let messages = u32::try_from(messages.len()).unwrap_or(u32::MAX);
    let found = [
        ("emergencies", emergencies),
        ("urgent_requests", urgent),
        ("messages", messages),
        ("only_here", desk::only_here(context)?),
    ];
    Ok(named(found))
}

/// After a point that closes for good nobody comes who sees to the rest.
fn for_good(context: &Context) -> Answer<Vec<Obstacle>> {
    let actions: Vec<Action> = context.read(point_item::open)?;
    let requests = context.read(steunpunt_store::request::open_count)?;
    Ok(named([("requests", requests), ("actions", u32::try_from(actions.len()).unwrap_or(u32::MAX))]))
}

fn named<const N: usize>(found: [(&str, u32); N]) -> Vec<Obstacle> {
    let obstacle = |(what, count): (&str, u32)| Obstacle { what: what.to_owned(), count };
    found.into_iter().filter(|(_, count)| *count > 0).map(obstacle).collect()
}

pub(crate) fn tick(context: &Context, input: TickLine) -> Answer<Opening> {
    let open = context.open()?;
    let lists = &open.configuration.checklists;
    let Some(list) = open.configuration.checklist(&input.list) else {
        return Err(Failure::unknown("list", lists.iter().map(|list| list.code.as_str())));
    };
    if !list.lines.iter().any(|line| line.code == input.line) {
        return Err(Failure::unknown("line", list.lines.iter().map(|line| line.code.as_str())));
    }
    context.write(|writing| {
        let states: Vec<checklist::PointState> = point_item::open(writing.tx())?;
        let (mut header, device) = (writing.opening(), writing.device());
        let since = last_of(&states).map(|state| header.refer(device, state.stamp.entry));
        let seen = input.seen.into_iter().map(|entry| header.refer(device, entry)).collect();
        let ticked = ChecklistTicked { list: input.list, line: input.line, done: input.done, since, seen };
        writing.append(header, Fact::ChecklistTicked(ticked)).map(|_| ())
    })?;
    get(context, Nothing {})
}

/// Closing asks for what has to be done first; whoever closes all the same says so, and what it was is written with it.
pub(crate) fn set_state(context: &Context, input: SetPointState) -> Answer<Opening> {
    if !POINT_STATES.contains(&input.state.as_str()) {
        return Err(Failure::unknown("state", POINT_STATES));
    }
    if input.reopens.is_some_and(|at| at.0 <= context.now.0) {
        return Err(Failure::bad("reopens", Wrong::Past));
    }
    let now = get(context, Nothing {})?;
    let undone = undone(&now, &input.state);
    if let Some(undone) = undone.as_ref().filter(|_| !input.anyway) {
        return Err(not_ready(undone));
    }
    context.write(|writing| {
        let (mut header, device) = (writing.opening(), writing.device());
        let set = PointStateSet {
            state: input.state,
            reopens_ms: input.reopens.map(|at| at.0),
            emergency_number: input.emergency_number.trim().to_owned(),
            seen: input.seen.into_iter().map(|entry| header.refer(device, entry)).collect(),
        };
        let state = writing.append(header, Fact::PointStateSet(set))?;
        let Some(undone) = undone else { return Ok(()) };
        writing.append(writing.about(state), Fact::LeftUndone(undone)).map(|_| ())
    })?;
    get(context, Nothing {})
}

/// The sign for the door: as it will close, or as it closed last.
pub(crate) fn print_sign(context: &Context, input: PrintSign) -> Answer<DocumentMade> {
    let open = context.open()?;
    let states: Vec<checklist::PointState> = context.read(point_item::open)?;
    let closed = states.into_iter().map(|state| state.set).find(|set| set.state != "open");
    let closed = closed.map(|set| Sign {
        state: set.state,
        reopens: set.reopens_ms.map(Moment),
        emergency_number: set.emergency_number,
    });
    let sign = input.sign.or(closed);
    let page = documents::ClosingSign {
        point_name: open.point.name.clone(),
        point_code: open.point.code.clone(),
        exercise: open.point.exercise,
        for_good: sign.as_ref().is_some_and(|sign| sign.state == "closed"),
        instead: input.instead.unwrap_or_default().trim().to_owned(),
        reopens: sign.as_ref().and_then(|sign| sign.reopens).map(|at| on_paper(Wall(at.0))).unwrap_or_default(),
        emergency_number: sign.map(|sign| sign.emergency_number.trim().to_owned()).unwrap_or_default(),
    };
    keep(context, "bord-gesloten", documents::closing_sign(&page))
}

/// What is still to be done before the point opens or closes: nothing when it can.
fn undone(now: &Opening, state: &str) -> Option<LeftUndone> {
    let list = LISTS.iter().find(|(of, _)| *of == state).map(|(_, list)| *list);
    let list = now.lists.iter().find(|one| Some(one.code.as_str()) == list);
    let lines = list.into_iter().flat_map(|list| &list.lines).filter(|line| line.by.is_none());
    let unticked: Vec<String> = lines.map(|line| line.code.clone()).collect();
    let closing = now.obstacles.iter().filter(|_| state != "open");
    let for_good = now.for_good.iter().filter(|_| state == "closed");
    let obstacles = closing.chain(for_good).map(|one| (one.what.clone(), one.count));
    let lines = u32::try_from(unticked.len()).ok().filter(|count| *count > 0);
    let left: Vec<_> = obstacles.chain(lines.map(|count| (UNTICKED.to_owned(), count))).collect();
    (!left.is_empty()).then_some(LeftUndone { left, unticked })
}

fn not_ready(undone: &LeftUndone) -> Failure {
    let obstacles = undone.left.iter().map(|(what, _)| what.as_str()).filter(|what| *what != UNTICKED);
    let obstacles: Vec<&str> = obstacles.collect();
    Failure::with(Code::NotReady, serde_json::json!({ "unticked": undone.unticked.len(), "obstacles": obstacles }))
}
