//! Requests as screens show them.

use steunpunt_domain::configuration::{Configuration, Permission};
use steunpunt_domain::ids::RequestId;
use steunpunt_domain::number::spoken;
use steunpunt_domain::register::{Live, Value};
use steunpunt_domain::request::{Action, Happening, Request, RequestField};
use steunpunt_domain::time::Wall;
use steunpunt_store::request::RequestRow as Row;

use super::erase::erased_words;
use super::writer::{Laptops, Names};
use crate::context::Context;
use crate::erasing::erased_view;
use crate::exchange::{OnlyHere, whereabouts};
use crate::information_sheet::given_for;
use crate::shapes::Moment;
use crate::shapes::request::{Field, FieldValue, OtherValue, RequestPage, RequestRow, TimelineEntry, TimelineWhat};
use crate::{Answer, Code, Failure};

/// Rows, with the urgency as it counts now, and whether they are on this laptop alone.
pub(crate) fn row_views(context: &Context, rows: Vec<Row>) -> Answer<Vec<RequestRow>> {
    let open = context.open()?;
    let alone = OnlyHere::among(context, rows.iter().map(|row| row.id.0))?;
    let view =
        |row: Row| RequestRow { only_here: alone.is(row.id.0), ..row_view(row, &open.configuration, context.now) };
    Ok(rows.into_iter().map(view).collect())
}

/// The row of a request that was written just now: nobody else can hold it.
pub(crate) fn new_row_view(context: &Context, row: Row) -> Answer<RequestRow> {
    Ok(RequestRow { only_here: true, ..row_view(row, &context.open()?.configuration, context.now) })
}

fn row_view(row: Row, configuration: &Configuration, now: Wall) -> RequestRow {
    RequestRow {
        counts_as: counts_as(&row, configuration, now),
        id: row.id,
        number: row.number,
        category: row.category,
        urgency: row.urgency,
        deadline: row.due_ms.map(Moment),
        status: row.state.status,
        reason: row.state.reason,
        what: row.what,
        place: row.place,
        assigned_to: row.assigned_to,
        received_at: Moment(row.received_ms),
        logged_at: Moment(row.logged_ms),
        to_check: row.to_check,
        paper_number: row.paper_number,
        erased: row.erased,
        only_here: false,
    }
}

fn counts_as(row: &Row, configuration: &Configuration, now: Wall) -> String {
    let due_ms = row.due_ms.filter(|_| row.state.is_open());
    configuration.counts_as(&row.urgency, due_ms, now.0).to_owned()
}

/// A request's page.
pub(crate) fn page_view(context: &Context, request: &Request, row: Row) -> Answer<RequestPage> {
    let names = Names::read(context)?;
    let row_of = |other| context.read(|connection| steunpunt_store::request::row(connection, other)).ok();
    let mut rows: Vec<Row> = request.linked().into_iter().filter_map(row_of).collect();
    rows.push(row);
    let mut linked = row_views(context, rows)?;
    let row = linked.pop().ok_or_else(|| Failure::of(Code::NotFound))?;
    let numbers = |id: RequestId| {
        let row = context.read(|connection| steunpunt_store::request::row(connection, id));
        row.map(|row| row.number).unwrap_or_default()
    };
    let laptops = Laptops::read(context)?;
    let may_work = context.must(Permission::Work).is_ok();
    Ok(RequestPage {
        spoken_number: spoken(&request.number),
        fields: RequestField::ALL.iter().filter_map(|field| field_view(request, *field, &names, &laptops)).collect(),
        timeline: timeline(request, &names, &laptops, &numbers),
        actions: if may_work { actions(request) } else { Vec::new() },
        linked,
        erased: erased_view(context, request.id.0, request.erased(), &names)?,
        whereabouts: whereabouts(context, request.id.0)?,
        sheets: given_for(context, request.id)?,
        row,
    })
}

/// Passing on takes words, and none are kept any more with what was erased.
fn actions(request: &Request) -> Vec<Action> {
    let mut actions = request.state().status.actions();
    actions.retain(|action| *action != Action::Forward || request.erased().is_none());
    actions
}

fn field_view(request: &Request, field: RequestField, names: &Names, laptops: &Laptops) -> Option<Field> {
    if field == RequestField::ImportRow {
        return None;
    }
    let shown = request.shown(field)?;
    let live = request.live(field);
    let others = live.into_iter().filter(|other| other.value != shown.value);
    let value =
        if field == RequestField::Ticks { FieldValue::Codes(request.ticks()) } else { value_view(&shown.value) };
    Some(Field {
        name: field.name().to_owned(),
        value,
        by: names.of(&shown.stamp),
        at: Moment(shown.stamp.times.wall.0),
        on: laptops.of(&shown.stamp),
        by_radio: laptops.by_radio(&shown.stamp),
        seen: request.heads(field),
        others: others.filter(|_| field.needs_a_person()).map(|live| other_view(live, names, laptops)).collect(),
    })
}

fn other_view(live: &Live, names: &Names, laptops: &Laptops) -> OtherValue {
    let at = Moment(live.stamp.times.wall.0);
    OtherValue {
        value: value_view(&live.value),
        by: names.of(&live.stamp),
        at,
        on: laptops.of(&live.stamp),
        by_radio: laptops.by_radio(&live.stamp),
    }
}

pub(crate) fn value_view(value: &Value) -> FieldValue {
    match value {
        Value::Nothing => FieldValue::Nothing,
        Value::Text(text) => FieldValue::Text(text.clone()),
        Value::Number(number) => FieldValue::Number(*number),
        Value::Codes(codes) => FieldValue::Codes(codes.clone()),
    }
}

fn timeline(
    request: &Request,
    names: &Names,
    laptops: &Laptops,
    numbers: &dyn Fn(RequestId) -> String,
) -> Vec<TimelineEntry> {
    let mut timeline: Vec<_> = request.moments().iter().map(|it| timeline_view(it, names, laptops, numbers)).collect();
    if request.shown(RequestField::ImportRow).is_some() {
        let logged = timeline.iter_mut().find(|entry| entry.what == TimelineWhat::Logged);
        logged.into_iter().for_each(|entry| entry.what = TimelineWhat::Imported);
    }
    timeline
}

fn timeline_view(
    moment: &steunpunt_domain::request::Moment,
    names: &Names,
    laptops: &Laptops,
    numbers: &dyn Fn(RequestId) -> String,
) -> TimelineEntry {
    let what = match &moment.happening {
        Happening::Logged => TimelineWhat::Logged,
        Happening::Noted(text) => TimelineWhat::Noted { text: text.clone() },
        Happening::Linked(other, same) => TimelineWhat::Linked { number: numbers(RequestId(*other)), same: *same },
        Happening::Changed { field, before, after } => TimelineWhat::Changed {
            field: RequestField::from_number(*field).map_or("unknown", RequestField::name).to_owned(),
            before: before.iter().map(value_view).collect(),
            after: value_view(after),
        },
        Happening::Erased(reason) => TimelineWhat::Erased { reason: reason.clone() },
        Happening::WordsErased(of) => TimelineWhat::WordsErased { of: erased_words(*of) },
        Happening::Forwarded(forward) => TimelineWhat::Forwarded {
            to: forward.to.clone(),
            means: forward.means.clone(),
            at: Moment(forward.at_ms),
            details: detail_names(&forward.details),
        },
    };
    let at = Moment(moment.stamp.times.wall.0);
    let (by, by_radio) = (names.of(&moment.stamp), laptops.by_radio(&moment.stamp));
    TimelineEntry { at, by, by_radio, role: moment.stamp.writer.role.to_string(), what }
}

fn detail_names(details: &[(u8, String)]) -> Vec<String> {
    let field = |(number, _): &(u8, String)| RequestField::from_number(*number);
    details.iter().filter_map(field).map(|field| field.name().to_owned()).collect()
}
