//! Fills a store with a made-up shift, for measuring. Not a command: no screen offers it.

use steunpunt_domain::action::{ActionDone, ActionSet};
use steunpunt_domain::configuration::{Configuration, Permission};
use steunpunt_domain::log_line::LogLineWritten;
use steunpunt_domain::logbook::Fact;
use steunpunt_domain::message::{MessageAcknowledged, MessageWritten};
use steunpunt_domain::number::NumberKind;
use steunpunt_domain::register::{Change, Changes, Value};
use steunpunt_domain::request::RequestField;
use steunpunt_domain::rumour::{RumourHeard, RumourSettled};
use steunpunt_domain::situation::{FacilityReport, FacilityReported};
use steunpunt_store::{Result, Writing, counter, point_item};

use crate::app::OpenPoint;
use crate::bench_data::made_up;
use crate::case::{self, Case};
use crate::context::Context;
use crate::request::write_request;
use crate::{Answer, App, SessionId};

/// How much happens in a made-up shift, and how much of it is still open at its end.
#[derive(Clone, Copy, Debug)]
pub struct MadeUpShift {
    /// Requests that are logged.
    pub requests: u32,
    /// Of which so many are not closed.
    pub open_requests: u32,
    /// Lines that people write in the diary.
    pub lines: u32,
    /// Of which so many are not put right by another: what they decided or did not confirm stands.
    pub open_lines: u32,
    /// Messages, promises, rumours: so many of each.
    pub others: u32,
    /// Of which so many stand open.
    pub open_others: u32,
}

/// Writes a shift at this moment, in a few transactions.
pub fn bench_shift(app: &App, session: &SessionId, shift: &MadeUpShift) -> Answer<()> {
    let context = Context::new(app, *session);
    context.must(Permission::Import)?;
    let open = context.open()?;
    let cases: Vec<Case> = case::all().into_iter().filter(|case| case.kind == "request").collect();
    let here = open.store.read(steunpunt_store::request::count)?;
    context.write(|writing| {
        for place in 0..shift.requests {
            let fields = made_up(&context, &open.configuration, &cases, here + u64::from(place));
            let id = write_request(writing, &open, fields)?;
            if place >= shift.open_requests {
                close(writing, id.0)?;
            }
        }
        Ok(())
    })?;
    context.write(|writing| {
        (0..shift.lines).try_for_each(|place| line(writing, place, context.now.0, place < shift.open_lines))
    })?;
    context.write(|writing| {
        (0..shift.others).try_for_each(|place| others(writing, &open, place, place < shift.open_others))?;
        facilities(writing, &open.configuration, context.now.0)
    })?;
    app.0.watchers.tell(&["request", "desk"]);
    Ok(())
}

fn close(writing: &mut Writing, request: steunpunt_domain::ids::EntryId) -> Result<()> {
    let value = Value::Text("settled/helped_here".to_owned());
    let changes = Changes(vec![Change { field: RequestField::Status.number(), value, seen: Vec::new() }]);
    writing.append(writing.about(request), Fact::RequestProgressed(changes)).map(|_| ())
}

/// Of twenty lines one is a decision and two are not confirmed.
fn line(writing: &mut Writing, place: u32, at_ms: i64, stands: bool) -> Result<()> {
    let (sort, confirmed) = match place % 20 {
        0 => ("decision", true),
        1 | 2 => ("event", false),
        3..=9 => ("contact", true),
        _ => ("event", true),
    };
    let written = LogLineWritten {
        sort: sort.to_owned(),
        text: format!("Regel {place}: de wijkagent kwam langs en vertelde hoe het op straat is"),
        reason: if sort == "decision" { "dat was het veiligst".to_owned() } else { String::new() },
        confirmed,
        at_ms,
        about: None,
        corrects: None,
    };
    let header = writing.opening_personal()?;
    let line = writing.append(header, Fact::LogLineWritten(written.clone()))?;
    if stands || (confirmed && sort != "decision") {
        return Ok(());
    }
    let mut header = writing.opening_personal()?;
    let corrects = Some(header.refer(writing.device(), line));
    let right = LogLineWritten { sort: "event".to_owned(), confirmed: true, corrects, ..written };
    writing.append(header, Fact::LogLineWritten(right)).map(|_| ())
}

/// A message, a promise and a rumour.
fn others(writing: &mut Writing, point: &OpenPoint, place: u32, open: bool) -> Result<()> {
    let number = counter::take(writing.tx(), NumberKind::Message, &point.point.code, &point.store.letter())?;
    let written = MessageWritten {
        number: number.to_string(),
        direction: "out".to_owned(),
        precedence: "today".to_owned(),
        from: "Coördinator".to_owned(),
        to: "Gemeentehuis".to_owned(),
        subject: format!("Onderwerp {place}"),
        text: "Er is water nodig voor de nacht".to_owned(),
        answer_by_ms: None,
        about: Vec::new(),
        answers: None,
    };
    let message = writing.append(writing.opening(), Fact::MessageWritten(written))?;
    let header = writing.opening_personal()?;
    let promise = writing.append(header, Fact::ActionSet(promised(place)))?;
    let heard = RumourHeard { text: format!("Men zegt iets, nummer {place}"), place: "de hal".to_owned() };
    let header = writing.opening_personal()?;
    let rumour = writing.append(header, Fact::RumourHeard(heard))?;
    if open {
        return Ok(());
    }
    let acknowledged = MessageAcknowledged { by: "loket".to_owned(), at_ms: 0 };
    writing.append(writing.about(message), Fact::MessageAcknowledged(acknowledged))?;
    let header = writing.about_personal(promise)?;
    writing.append(header, Fact::ActionDone(ActionDone { how: String::new() }))?;
    let header = writing.about_personal(rumour)?;
    let settled = RumourSettled { outcome: "false".to_owned(), explanation: "nagevraagd".to_owned(), seen: Vec::new() };
    writing.append(header, Fact::RumourSettled(settled)).map(|_| ())
}

fn promised(place: u32) -> ActionSet {
    ActionSet {
        sort: "promise".to_owned(),
        text: format!("Terugbellen, nummer {place}"),
        for_whom: "iemand uit de straat".to_owned(),
        owner: "Bo".to_owned(),
        due_ms: None,
        about: None,
    }
}

/// Every facility in every neighbourhood, in the place of what stood there.
fn facilities(writing: &mut Writing, configuration: &Configuration, since_ms: i64) -> Result<()> {
    let standing: Vec<FacilityReport> = point_item::open(writing.tx())?;
    for area in &configuration.areas {
        for facility in &configuration.facilities {
            let (mut header, device) = (writing.opening(), writing.device());
            let of_both = standing.iter().filter(|one| one.key() == (facility.code.as_str(), area.code.as_str()));
            let seen = of_both.map(|one| header.refer(device, one.stamp.entry)).collect();
            let reported = FacilityReported {
                facility: facility.code.clone(),
                area: area.code.clone(),
                state: "partly".to_owned(),
                since_ms,
                expected_ms: None,
                source: "netbeheerder".to_owned(),
                confirmed: true,
                seen,
            };
            writing.append(header, Fact::FacilityReported(reported))?;
        }
    }
    Ok(())
}
