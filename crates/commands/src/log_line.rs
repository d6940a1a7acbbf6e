//! The diary: lines that people write, and what the rest of the program did, in one order.

mod by_itself;
mod shown;

pub(crate) use by_itself::of_message;
pub(crate) use shown::in_dutch;

use std::collections::BTreeSet;

use steunpunt_domain::configuration::Configuration;
use steunpunt_domain::ids::{EntryId, LogLineId, RequestId};
use steunpunt_domain::log_line::{LOG_SORTS, LogLine, LogLineWritten};
use steunpunt_domain::logbook::Fact;
use steunpunt_domain::plain::plain;
use steunpunt_store::{Connection, draft, point_item};

use crate::context::Context;
use crate::request::Names;
use crate::shapes::Moment;
use crate::shapes::log_line::{EraseLogLine, ListLog, LogEntry, LogPage, WriteLogLine};
use crate::{Answer, Failure, Wrong, erasing};

/// A page has at most so many lines.
const MOST: u32 = 500;
/// A day in milliseconds.
const DAY_MS: i64 = 24 * 3_600_000;

pub(crate) fn list(context: &Context, input: ListLog) -> Answer<LogPage> {
    let wanted: Vec<String> = input.search.split_whitespace().map(plain).collect();
    let before = input.before.map_or(i64::MAX, |at| at.0);
    let open = context.open()?;
    let shown = |line: &LogEntry| {
        (input.sorts.is_empty() || input.sorts.contains(&line.sort))
            && line.at.0 < before
            && says(&open.configuration, line, &wanted)
    };
    let limit = input.limit.min(MOST) as usize;
    let newest = input.before.map_or(context.now.0, |at| at.0);
    let mut lines = Vec::new();
    // The page that is asked for is nearly always of the last days: what lies further back is read when it is not.
    for days in [1, 7, 30, i64::MAX] {
        let from_ms = newest.saturating_sub(DAY_MS.saturating_mul(days));
        lines = entries(context, from_ms)?.into_iter().filter(shown).collect();
        if lines.len() > limit {
            break;
        }
    }
    lines.sort_by_key(|line| std::cmp::Reverse((line.at, line.id)));
    let more = lines.len() > limit;
    lines.truncate(limit);
    Ok(LogPage { lines, more })
}

/// Everything in the diary from a moment on, in milliseconds since 1970.
pub(crate) fn entries(context: &Context, from_ms: i64) -> Answer<Vec<LogEntry>> {
    let names = Names::read(context)?;
    let lines: Vec<LogLine> = context.read(|connection| point_item::since(connection, from_ms))?;
    let corrected: BTreeSet<EntryId> = lines.iter().filter_map(|line| line.corrects).collect();
    let view = |line: &LogLine| -> Answer<LogEntry> {
        let number = context.read(|connection| Ok(number_of(connection, line.about)))?;
        Ok(LogEntry { corrected: corrected.contains(&line.stamp.entry), ..entry(&names, line, number) })
    };
    let mut all = lines.iter().map(view).collect::<Answer<Vec<_>>>()?;
    all.extend(by_itself::entries(context, &names, from_ms)?);
    Ok(all)
}

/// Whether what stands on the screen holds every one of these words or half words.
fn says(configuration: &Configuration, line: &LogEntry, wanted: &[String]) -> bool {
    if wanted.is_empty() {
        return true;
    }
    let (number, shown) = (line.number.as_deref().unwrap_or_default(), shown::words(configuration, line));
    let text = plain(&[line.text.as_str(), &line.reason, &line.by, number, &shown].join(" "));
    wanted.iter().all(|word| text.contains(word.as_str()))
}

/// The number of the request that something is about.
pub(crate) fn number_of(connection: &Connection, about: Option<EntryId>) -> Option<String> {
    Some(steunpunt_store::request::row(connection, RequestId(about?)).ok()?.number)
}

/// A line as screens and pages show it.
pub(crate) fn entry(names: &Names, line: &LogLine, number: Option<String>) -> LogEntry {
    LogEntry {
        id: Some(LogLineId(line.stamp.entry)),
        at: Moment(line.written.at_ms),
        written_at: Moment(line.stamp.times.wall.0),
        by: names.of(&line.stamp).unwrap_or_default(),
        sort: line.written.sort.clone(),
        text: line.written.text.clone(),
        reason: line.written.reason.clone(),
        confirmed: line.written.confirmed,
        request: line.about.filter(|_| number.is_some()).map(RequestId),
        number,
        thing: None,
        left: Vec::new(),
        corrects: line.corrects.map(LogLineId),
        corrected: false,
        erased: line.erased.as_ref().map(|erased| Moment(erased.stamp.times.wall.0)),
    }
}

pub(crate) fn write(context: &Context, input: WriteLogLine) -> Answer<LogPage> {
    if !LOG_SORTS.contains(&input.sort.as_str()) {
        return Err(Failure::unknown("sort", LOG_SORTS));
    }
    let text = said("text", &input.text)?;
    if input.sort == "decision" {
        said("reason", &input.reason)?;
    }
    let at_ms = input.at.map_or(context.now.0, |at| at.0);
    context.write(|writing| {
        if let Some(ended) = &input.draft {
            draft::end(writing.tx(), ended)?;
        }
        let mut header = writing.opening_personal()?;
        let device = writing.device();
        let about = input.about.map(|about| header.refer(device, about));
        let corrects = input.corrects.map(|line| header.refer(device, line.0));
        let (sort, confirmed, reason) = (input.sort, input.confirmed, input.reason.trim().to_owned());
        let written = LogLineWritten { sort, text, reason, confirmed, at_ms, about, corrects };
        writing.append(header, Fact::LogLineWritten(written)).map(|_| ())
    })?;
    list(context, ListLog { search: String::new(), sorts: Vec::new(), before: None, limit: 50 })
}

/// Somebody is named in it: its words go for good, here and wherever the entry arrives.
pub(crate) fn erase(context: &Context, input: EraseLogLine) -> Answer<LogPage> {
    let line: LogLine = context.read(|connection| point_item::one(connection, input.id.0))?;
    erasing::erase(context, input.id.0, String::new(), input.reason, line.erased.as_ref())?;
    list(context, ListLog { search: String::new(), sorts: Vec::new(), before: None, limit: 50 })
}

/// What was typed, without spaces around it; empty is not enough.
pub(crate) fn said(field: &str, text: &str) -> Answer<String> {
    match text.trim() {
        "" => Err(Failure::bad(field, Wrong::Empty)),
        text => Ok(text.to_owned()),
    }
}
