//! A request as it goes out. What must not go out without personal details is left out here and nowhere else.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;
use steunpunt_domain::configuration::Configuration;
use steunpunt_domain::ids::{EntryId, RequestId};
use steunpunt_domain::logbook::{Audience, Stamp};
use steunpunt_domain::register::Value;
use steunpunt_domain::request::{Happening, Moment, Request, RequestField, State};
use steunpunt_domain::time::Wall;
use steunpunt_store::{Connection, Result, logbook};

use super::written;
use crate::request::value_view;
use crate::shapes::request::FieldValue;

/// A request.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Outgoing {
    pub number: String,
    pub category: String,
    pub category_label: String,
    pub urgency: String,
    pub status: &'static str,
    pub reason: Option<String>,
    pub deadline: Option<String>,
    pub neighbourhood: Option<String>,
    pub received_at: String,
    pub logged_at: String,
    pub logged_by_role: String,
    pub closed_at: Option<String>,
    pub to_check: bool,
    pub linked: Vec<String>,
    #[serde(flatten)]
    pub personal: Option<Personal>,
}

/// What was typed about people, and by whom.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Personal {
    pub logged_by: Option<String>,
    pub fields: BTreeMap<&'static str, FieldValue>,
    pub other_values: BTreeMap<&'static str, Vec<FieldValue>>,
    pub timeline: Vec<Happened>,
}

/// One line of the timeline.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Happened {
    pub at: String,
    pub by: Option<String>,
    pub role: String,
    #[serde(flatten)]
    pub what: What,
}

/// What happened.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub(super) enum What {
    Logged,
    Changed { field: &'static str, before: Vec<FieldValue>, after: FieldValue },
    Noted { text: String },
    Forwarded { to: String, means: String, forwarded_at: String, details: BTreeMap<&'static str, String> },
    Linked { number: String, same: bool },
    Erased { reason: String },
    WordsErased { of: &'static str },
}

/// Where requests are read.
struct Source<'a> {
    connection: &'a Connection,
    configuration: &'a Configuration,
    names: HashMap<EntryId, String>,
    personal: bool,
}

/// Every request, in the order of arrival.
pub(super) fn requests_of(
    connection: &Connection,
    configuration: &Configuration,
    personal: bool,
) -> Result<Vec<Outgoing>> {
    let volunteers = steunpunt_store::volunteer::all(connection)?;
    let names = volunteers.into_iter().map(|row| (row.id.0, row.name)).collect();
    let source = Source { connection, configuration, names, personal };
    let items = steunpunt_store::request::every_item(connection)?;
    items.into_iter().filter_map(|item| source.request(item).transpose()).collect()
}

impl Source<'_> {
    fn request(&self, item: i64) -> Result<Option<Outgoing>> {
        let folded = Request::fold(&logbook::readings(self.connection, item)?);
        folded.map(|request| self.outgoing(&request)).transpose()
    }

    fn outgoing(&self, request: &Request) -> Result<Outgoing> {
        let (state, logged) = (request.state(), request.logged.times.wall.0);
        let moment = |at: i64| written(Wall(at));
        let category = self.configuration.category(request.text(RequestField::Category));
        let urgency = self.configuration.urgency(request.text(RequestField::Urgency));
        let linked = request.linked().into_iter().map(|other| self.number(other)).collect::<Result<_>>()?;
        Ok(Outgoing {
            number: request.number.clone(),
            category: self.code(request.text(RequestField::Category), category.is_some()),
            category_label: category.map(|category| category.label.nl.clone()).unwrap_or_default(),
            urgency: self.code(request.text(RequestField::Urgency), urgency.is_some()),
            status: state.status.code(),
            reason: self.reason(&state),
            deadline: request.number_in(RequestField::Deadline).map(moment),
            neighbourhood: Some(request.text(RequestField::Neighbourhood))
                .filter(|it| !it.is_empty())
                .map(str::to_owned),
            received_at: moment(request.number_in(RequestField::ReceivedAt).unwrap_or(logged)),
            logged_at: moment(logged),
            logged_by_role: self.role(&request.logged),
            closed_at: closed_at(request, &state).map(moment),
            to_check: !request.disagreements().is_empty(),
            linked,
            personal: self.personal.then(|| self.personal(request)).transpose()?,
        })
    }

    /// A code. One that the configuration does not know may be anything that anybody typed.
    fn code(&self, text: &str, known: bool) -> String {
        if known || self.personal { text.to_owned() } else { String::new() }
    }

    fn reason(&self, state: &State) -> Option<String> {
        let reason = state.reason.as_deref()?;
        let known = self.configuration.closing_reason(reason).is_some();
        Some(self.code(reason, known)).filter(|reason| !reason.is_empty())
    }

    fn role(&self, stamp: &Stamp) -> String {
        let role = &stamp.writer.role;
        self.code(role, self.configuration.role(role).is_some())
    }

    fn name(&self, stamp: &Stamp) -> Option<String> {
        self.names.get(&stamp.writer.volunteer?.0).cloned()
    }

    /// The number of another request; its entry's name while that has not arrived.
    fn number(&self, other: RequestId) -> Result<String> {
        match steunpunt_store::request::row(self.connection, other) {
            Ok(row) => Ok(row.number),
            Err(steunpunt_store::Error::NotFound) => Ok(other.to_string()),
            Err(error) => Err(error),
        }
    }

    fn personal(&self, request: &Request) -> Result<Personal> {
        let own = || RequestField::ALL.iter().copied().filter(|field| field.audience() == Audience::Point);
        let shown = |field: RequestField| {
            let value = match field {
                RequestField::Ticks if !request.ticks().is_empty() => FieldValue::Codes(request.ticks()),
                _ => value_view(&request.shown(field)?.value),
            };
            Some((field.name(), value)).filter(|(_, value)| *value != FieldValue::Nothing)
        };
        let others = request.disagreements().into_iter().map(|field| {
            let live = request.live(field).into_iter().skip(1);
            (field.name(), live.map(|live| said(field, &live.value)).collect())
        });
        Ok(Personal {
            logged_by: self.name(&request.logged),
            fields: own().filter_map(shown).collect(),
            other_values: others.collect(),
            timeline: request.moments().iter().map(|moment| self.happened(moment)).collect::<Result<_>>()?,
        })
    }

    fn happened(&self, moment: &Moment) -> Result<Happened> {
        let what = match &moment.happening {
            Happening::Logged => What::Logged,
            Happening::Noted(text) => What::Noted { text: text.clone() },
            Happening::Linked(other, same) => What::Linked { number: self.number(RequestId(*other))?, same: *same },
            Happening::Erased(reason) => What::Erased { reason: reason.clone() },
            Happening::WordsErased(of) => What::WordsErased { of: of.code() },
            Happening::Forwarded(forward) => What::Forwarded {
                to: forward.to.clone(),
                means: forward.means.clone(),
                forwarded_at: written(Wall(forward.at_ms)),
                details: forward.details.iter().map(|(field, text)| (field_name(*field), text.clone())).collect(),
            },
            Happening::Changed { field, before, after } => {
                let of = |value: &Value| {
                    RequestField::from_number(*field).map_or_else(|| value_view(value), |it| said(it, value))
                };
                What::Changed { field: field_name(*field), before: before.iter().map(of).collect(), after: of(after) }
            }
        };
        let stamp = &moment.stamp;
        Ok(Happened { at: written(stamp.times.wall), by: self.name(stamp), role: self.role(stamp), what })
    }
}

fn field_name(number: u8) -> &'static str {
    RequestField::from_number(number).map_or("unknown", RequestField::name)
}

/// A value, moments as moments.
fn said(field: RequestField, value: &Value) -> FieldValue {
    match (field, value) {
        (RequestField::Deadline | RequestField::ReceivedAt, Value::Number(at)) => FieldValue::Text(written(Wall(*at))),
        _ => value_view(value),
    }
}

/// When the step was taken that closed it.
fn closed_at(request: &Request, state: &State) -> Option<i64> {
    if state.is_open() {
        return None;
    }
    let closing = |moment: &&Moment| match &moment.happening {
        Happening::Changed { field, after: Value::Text(to), .. } => {
            *field == RequestField::Status.number() && !State::parse(to).is_open()
        }
        _ => false,
    };
    request.moments().iter().rev().find(closing).map(|moment| moment.stamp.times.wall.0)
}
