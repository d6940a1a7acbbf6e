//! Logging a request: two entries in one act, because the town hall sees the number and the point sees the words.

use std::collections::BTreeMap;

use steunpunt_domain::ids::RequestId;
use steunpunt_domain::logbook::{Audience, Fact};
use steunpunt_domain::number::{NumberKind, form_written, spoken};
use steunpunt_domain::register::{Changes, Value};
use steunpunt_domain::request::{RequestField, RequestLinked, RequestLogged};
use steunpunt_store::{Writing, counter, draft};

use super::view::new_row_view;
use crate::app::OpenPoint;
use crate::context::Context;
use crate::shapes::request::{FieldValue, LogRequest, SavedRequest};
use crate::{Answer, Failure, Wrong};

/// The fields of a request that is about to be written.
pub(crate) type NewRequest = BTreeMap<RequestField, Value>;

pub(crate) fn log(context: &Context, input: LogRequest) -> Answer<SavedRequest> {
    let open = context.open()?;
    let mut fields = values(&input.fields)?;
    if let Some(Value::Text(typed)) = fields.get_mut(&RequestField::PaperNumber) {
        *typed = form_written(typed, &open.point.code);
    }
    fields.insert(RequestField::Category, Value::Text(input.category));
    fields.insert(RequestField::Urgency, Value::Text(input.urgency));
    fields.insert(RequestField::What, Value::Text(input.what.trim().to_owned()));
    fields.insert(RequestField::Place, Value::Text(input.place.trim().to_owned()));
    check(&open, &fields)?;
    let id = context.write(|writing| {
        if let Some(ended) = &input.draft {
            draft::end(writing.tx(), ended)?;
        }
        let id = write_request(writing, &open, fields)?;
        input.same_as.iter().try_for_each(|other| write_link(writing, id, *other, true, &[]))?;
        Ok(id)
    })?;
    let linked = u32::try_from(input.same_as.len()).unwrap_or(u32::MAX);
    let row = context.read(|connection| steunpunt_store::request::row(connection, id))?;
    Ok(SavedRequest { spoken_number: spoken(&row.number), linked, row: new_row_view(context, row)? })
}

/// Named fields as values; empty ones are left out.
pub(crate) fn values(named: &BTreeMap<String, FieldValue>) -> Answer<NewRequest> {
    let mut fields = NewRequest::new();
    for (name, value) in named {
        let field = RequestField::from_name(name).ok_or_else(|| Failure::bad(name, Wrong::UnknownField))?;
        if let Some(value) = filled(name, value)? {
            fields.insert(field, value);
        }
    }
    Ok(fields)
}

/// A value that holds something. Numbers count people, days or hours, or are moments since 1970: none is below nought.
pub(crate) fn filled(name: &str, value: &FieldValue) -> Answer<Option<Value>> {
    Ok(match value {
        FieldValue::Nothing => None,
        FieldValue::Number(number) if *number < 0 => return Err(Failure::bad(name, Wrong::Negative)),
        FieldValue::Number(number) => Some(Value::Number(*number)),
        FieldValue::Text(text) => Some(text.trim()).filter(|text| !text.is_empty()).map(|t| Value::Text(t.to_owned())),
        FieldValue::Codes(codes) => Some(codes).filter(|codes| !codes.is_empty()).map(|c| Value::Codes(c.clone())),
    })
}

/// What makes a request: what, and a category and an urgency of the configuration.
pub(crate) fn check(open: &OpenPoint, fields: &NewRequest) -> Answer<()> {
    let text = |field| fields.get(&field).and_then(Value::text).unwrap_or_default();
    if text(RequestField::What).is_empty() {
        return Err(Failure::bad("what", Wrong::Empty));
    }
    if open.configuration.category(text(RequestField::Category)).is_none() {
        let leaves = open.configuration.groups.iter().flat_map(|group| &group.leaves);
        return Err(Failure::unknown("category", leaves.map(|leaf| leaf.code.as_str())));
    }
    if open.configuration.urgency(text(RequestField::Urgency)).is_none() {
        return Err(Failure::unknown(
            "urgency",
            open.configuration.urgencies.iter().map(|urgency| urgency.code.as_str()),
        ));
    }
    Ok(())
}

/// Writes the two entries of a request. The number is taken here, so a form that is never saved costs none.
pub(crate) fn write_request(
    writing: &mut Writing,
    open: &OpenPoint,
    fields: NewRequest,
) -> steunpunt_store::Result<RequestId> {
    let number = counter::take(writing.tx(), NumberKind::Request, &open.point.code, &open.store.letter())?.to_string();
    let (shared, own): (Vec<_>, Vec<_>) =
        fields.into_iter().partition(|(field, _)| field.audience() == Audience::TownHall);
    let first = |fields: Vec<(RequestField, Value)>| {
        Changes::first(fields.into_iter().map(|(field, value)| (field.number(), value)))
    };
    let logged = RequestLogged { number, fields: first(shared) };
    let id = writing.append(writing.opening(), Fact::RequestLogged(logged))?;
    writing.append(writing.about_personal(id)?, Fact::RequestDetailed(first(own)))?;
    Ok(RequestId(id))
}

/// Says on both requests that they are about the same thing, or no longer.
pub(crate) fn write_link(
    writing: &mut Writing,
    one: RequestId,
    other: RequestId,
    same: bool,
    seen: &[(RequestId, Vec<steunpunt_domain::ids::EntryId>)],
) -> steunpunt_store::Result<()> {
    for (about, with) in [(one, other), (other, one)] {
        let mut header = writing.about(about.0);
        let device = writing.device();
        let seen = seen.iter().filter(|(request, _)| *request == about).flat_map(|(_, entries)| entries);
        let seen = seen.map(|entry| header.refer(device, *entry)).collect();
        let other = header.refer(device, with.0);
        writing.append(header, Fact::RequestLinked(RequestLinked { other, same, seen }))?;
    }
    Ok(())
}
