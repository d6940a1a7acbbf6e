//! Finding requests: the list, a page, the search, those that look alike.

use steunpunt_domain::logbook::Stamp;
use steunpunt_domain::number::{digits_meant, form_written, meant};
use steunpunt_domain::request::{Typed, URGENT_WITHIN_MS};
use steunpunt_store::request::{Filter, RequestRow, Sorting};

use super::view::{page_view, row_views};
use crate::app::OpenPoint;
use crate::context::Context;
use crate::shapes::Moment;
use crate::shapes::request::{
    Alike, FindAlike, Found, Hit, ListRequests, Noted, NotedSort, RequestPage, Requests, Search, WhichRequest,
};
use crate::{Answer, emergency_report};

/// Rows a page holds at most.
const PAGE: u32 = 500;
/// Hits a search gives at most.
const HITS: u32 = 2_000;
/// Look-alikes that are shown at most.
const ALIKE: usize = 5;

pub(crate) fn list(context: &Context, input: ListRequests) -> Answer<Requests> {
    let open = context.open()?;
    let filter = Filter {
        open: input.open,
        category: input.category.unwrap_or_default(),
        status: input.status.map(|status| status.code().to_owned()).unwrap_or_default(),
        assigned_to: input.assigned_to.unwrap_or_default(),
        to_check: input.to_check,
    };
    let (sorting, limit) = (sorting(context, &open), input.limit.min(PAGE));
    let page = open
        .store
        .read(|connection| steunpunt_store::request::list(connection, &filter, &sorting, input.offset, limit))?;
    Ok(Requests { rows: row_views(context, page.rows)?, total: page.total })
}

fn sorting(context: &Context, open: &OpenPoint) -> Sorting {
    Sorting {
        urgencies: open.configuration.urgencies.iter().map(|urgency| urgency.code.clone()).collect(),
        urgent: open.configuration.urgent().map(|urgency| urgency.code.clone()).unwrap_or_default(),
        near_ms: context.now.0 + URGENT_WITHIN_MS,
    }
}

pub(crate) fn get(context: &Context, input: WhichRequest) -> Answer<RequestPage> {
    let (request, row) = context.read(|connection| steunpunt_store::request::with_row(connection, input.id))?;
    page_view(context, &request, row)
}

pub(crate) fn find_alike(context: &Context, input: FindAlike) -> Answer<Alike> {
    let open = context.open()?;
    let typed = Typed { what: &input.what, place: &input.place, name: &input.name };
    let rows = open.store.read(|connection| steunpunt_store::search::alike(connection, typed, ALIKE))?;
    let form = form_written(&input.paper_number, &open.point.code);
    let on_form = open.store.read(|connection| steunpunt_store::search::on_form(connection, &form, ALIKE))?;
    Ok(Alike { rows: row_views(context, rows)?, on_form: row_views(context, on_form)? })
}

pub(crate) fn search(context: &Context, input: Search) -> Answer<Found> {
    let limit = input.limit.clamp(1, HITS);
    // A1 is also how A10 to A1999 begin, and those are newer: who types a whole number means that one.
    let mut named = numbered(context, &input.text)?;
    named.extend(without_letter(context, &input.text)?);
    let mut hits: Vec<_> = row_views(context, named.clone())?.into_iter().map(|row| Hit::Request { row }).collect();
    let items = context.read(|connection| steunpunt_store::search::find(connection, &input.text, limit + 1))?;
    for item in items {
        let found = hit(context, item)?;
        let twice = |hit: &Hit| matches!(hit, Hit::Request { row } if named.iter().any(|one| one.id == row.id));
        hits.extend(found.filter(|hit| !twice(hit)));
    }
    let more = hits.len() > limit as usize;
    let total = match (input.count, more) {
        (false, _) => None,
        (true, false) => Some(hits.len() as u64),
        (true, true) => Some(context.read(|connection| steunpunt_store::search::count(connection, &input.text))?),
    };
    hits.truncate(limit as usize);
    Ok(Found { hits, more, total })
}

/// The request with this number, however it is typed. Two when two laptops had the same letter.
pub(crate) fn numbered(context: &Context, number: &str) -> Answer<Vec<RequestRow>> {
    let open = context.open()?;
    let meant = meant(number, &open.point.code);
    context.read(|connection| {
        let exact = steunpunt_store::request::by_number(connection, number.trim())?;
        match meant {
            Some(number) if exact.is_empty() => steunpunt_store::request::by_number(connection, &number),
            _ => Ok(exact),
        }
    })
}

/// Requests with this number when its letter was left out, or on a paper form of that number, which comes first.
fn without_letter(context: &Context, text: &str) -> Answer<Vec<RequestRow>> {
    let open = context.open()?;
    let Some(meant) = digits_meant(text, &open.point.code) else { return Ok(Vec::new()) };
    context.read(|connection| {
        let items = steunpunt_store::search::numbered(connection, meant.digits, !meant.paper)?;
        let rows = items.into_iter().map(|item| steunpunt_store::request::row_of_item(connection, item));
        rows.filter_map(Result::transpose).collect()
    })
}

fn hit(context: &Context, item: i64) -> Answer<Option<Hit>> {
    if let Some(row) = context.read(|connection| steunpunt_store::request::row_of_item(connection, item))? {
        return Ok(row_views(context, vec![row])?.pop().map(|row| Hit::Request { row }));
    }
    let report = context.read(|connection| steunpunt_store::emergency_report::report_of_item(connection, item))?;
    if let Some(report) = report.map(|report| emergency_report::view(context, report)).transpose()? {
        return Ok(Some(Hit::Emergency { report }));
    }
    let noted = context.read(|connection| steunpunt_store::noted::of_item(connection, item))?;
    Ok(noted.map(|noted| Hit::Noted { noted: noted_view(noted) }))
}

fn noted_view(noted: steunpunt_store::noted::Noted) -> Noted {
    use steunpunt_store::noted::Noted as Of;
    let view =
        |sort, stamp: &Stamp, at_ms, number, text| Noted { sort, id: stamp.entry, number, text, at: Moment(at_ms) };
    let wall = |stamp: &Stamp| stamp.times.wall.0;
    match noted {
        Of::LogLine(it) => view(NotedSort::LogLine, &it.stamp, it.written.at_ms, String::new(), it.written.text),
        Of::Action(it) => view(NotedSort::Action, &it.stamp, wall(&it.stamp), String::new(), it.set.text),
        Of::Message(it) => {
            let text = [it.written.subject, it.written.text].join(": ");
            view(NotedSort::Message, &it.stamp, wall(&it.stamp), it.written.number, text)
        }
        Of::Rumour(it) => view(NotedSort::Rumour, &it.stamp, wall(&it.stamp), String::new(), it.text),
        Of::Notice(it) => view(NotedSort::Notice, &it.stamp, wall(&it.stamp), String::new(), it.posted.text),
    }
}
