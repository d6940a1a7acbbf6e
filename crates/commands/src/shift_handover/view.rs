//! A handover as screens and pages show it.

use std::collections::BTreeMap;

use steunpunt_domain::configuration::Configuration;
use steunpunt_domain::emergency_report::EmergencyStage;
use steunpunt_domain::ids::RequestId;
use steunpunt_domain::information_sheet::{Library, SheetStanding, SheetVersion};
use steunpunt_domain::log_line::LogLine;
use steunpunt_domain::logbook::Stamp;
use steunpunt_domain::request::{Request, RequestField};
use steunpunt_domain::shift_handover::{Handover as Domain, HandoverAsked, Remarks};
use steunpunt_store::{Connection, Result, logbook, point_item};

use super::compose::{Gathered, PARTS, Shift, gather, shift_now};
use crate::action::views as action_views;
use crate::app::OpenPoint;
use crate::attendance::view as attendance_view;
use crate::context::Context;
use crate::log_line::{entry, number_of};
use crate::request::Names;
use crate::shapes::Moment;
use crate::shapes::log_line::LogEntry;
use crate::shapes::shift_handover::{
    Figure, Handover, HandoverEmergency, HandoverFacility, HandoverGap, HandoverMessage, HandoverPart,
    HandoverQuestion, HandoverRefusal, HandoverRequest, HandoverRow, HandoverRumour, HandoverSheet, HandoverSigned,
    HandoverStock,
};
use crate::situation::{building_parts, is_short, not_counted, report_view, silence, weather_view};
use crate::{Answer, thing};

/// What a handover shows: the one given, or how it would be now.
pub(crate) fn composed(context: &Context, handover: Option<&Domain>) -> Answer<Handover> {
    let names = Names::read(context)?;
    let view = match handover {
        Some(handover) => {
            let frozen = |connection: &Connection| Gathered::frozen(connection, &handover.items, &handover.heads);
            let gathered = context.read(frozen)?;
            let at = Moment(handover.stamp.times.wall.0);
            let view = of_gathered(context, &names, &gathered, Moment(handover.offered.since_ms), at)?;
            let digest = context.read(|connection| logbook::digest_of(connection, &handover.heads))?;
            // One that was accepted stands, whatever came after it.
            let all: Vec<Domain> =
                if handover.accepted.is_empty() { context.read(point_item::all)? } else { Vec::new() };
            Handover { digest, entries: handover.heads.count(), ..with_life(&names, view, handover, &all) }
        }
        None => of_now(context, &names)?,
    };
    Ok(view)
}

fn of_now(context: &Context, names: &Names) -> Answer<Handover> {
    let now_ms = context.now.0;
    let (gathered, since_ms, figures, entries, digest) = context.read(|connection| {
        let shift = shift_now(connection, now_ms)?;
        let gathered = gather(connection, &shift, now_ms)?;
        let figures = figures(connection, &gathered, &shift)?;
        Ok((gathered, shift.since_ms, figures, logbook::count(connection)?, logbook::digest(connection)?))
    })?;
    let view = of_gathered(context, names, &gathered, Moment(since_ms), Moment(now_ms))?;
    let Remarks { situation, risks, advice } = words_to_go_on_with(context)?;
    Ok(Handover { situation, risks, advice, figures: figures_view(&figures), entries, digest, ..view })
}

/// What whoever composes said in the last handover, when nobody took that one: it was refused, or is still waiting.
fn words_to_go_on_with(context: &Context) -> Answer<Remarks> {
    let all: Vec<Domain> = context.read(point_item::all)?;
    let last = all.into_iter().max_by_key(|one| one.stamp.reading_order());
    let mine = last.filter(|one| one.accepted.is_empty() && one.stamp.writer.volunteer == context.volunteer());
    Ok(mine.map(|one| one.offered.remarks).unwrap_or_default())
}

/// Counts of the shift. What was closed follows from what was open before and is open now.
pub(super) fn figures(connection: &Connection, gathered: &Gathered, shift: &Shift) -> Result<Vec<(String, i64)>> {
    let (before, since_ms) = (shift.before.as_ref(), shift.since_ms);
    let open = i64::try_from(gathered.requests.len()).unwrap_or(i64::MAX);
    let logged = i64::from(steunpunt_store::request::logged_since(connection, since_ms)?);
    let open_before = before.and_then(|one| one.offered.figures.iter().find(|(name, _)| name == "open"));
    let closed = open_before.map_or(0, |(_, count)| *count).saturating_add(logged).saturating_sub(open);
    let visits = i64::from(steunpunt_store::visit::total_since(connection, since_ms)?);
    let handed_out = i64::from(steunpunt_store::information_sheet::copies_since(connection, since_ms)?);
    let counts =
        [("visits", visits), ("logged", logged), ("closed", closed.max(0)), ("open", open), ("handed_out", handed_out)];
    Ok(counts.map(|(name, count)| (name.to_owned(), count)).to_vec())
}

fn figures_view(figures: &[(String, i64)]) -> Vec<Figure> {
    figures.iter().map(|(name, count)| Figure { name: name.clone(), count: *count }).collect()
}

/// Handovers as rows of the list.
pub(crate) fn rows(names: &Names, handovers: &[Domain]) -> Vec<HandoverRow> {
    handovers.iter().map(|handover| row(names, handover, handovers)).collect()
}

fn row(names: &Names, handover: &Domain, all: &[Domain]) -> HandoverRow {
    let by = |stamp: &Stamp| names.of(stamp).unwrap_or_default();
    HandoverRow {
        id: handover.id,
        number: handover.offered.number.clone(),
        at: Moment(handover.stamp.times.wall.0),
        leaving: by(&handover.stamp),
        arriving: handover.accepted.iter().map(|charge| by(&charge.stamp)).collect(),
        leaving_id: handover.stamp.writer.volunteer,
        stage: handover.stage_among(all),
        overtaken_by: handover.overtaken_by(all).map(thing::of_handover),
    }
}

fn with_life(names: &Names, view: Handover, handover: &Domain, all: &[Domain]) -> Handover {
    let by = |stamp: &Stamp| names.of(stamp).unwrap_or_default();
    let at = |stamp: &Stamp| Moment(stamp.times.wall.0);
    let part = |part: &&str| {
        let ticked = handover.explained.iter().find(|(_, explained)| explained.part == **part);
        HandoverPart {
            part: (*part).to_owned(),
            by: ticked.map(|(stamp, _)| by(stamp)),
            at: ticked.map(|(stamp, _)| at(stamp)),
        }
    };
    let refusal = |(stamp, refused): &(Stamp, steunpunt_domain::shift_handover::HandoverRefused)| HandoverRefusal {
        reason: refused.reason.clone(),
        by: by(stamp),
        at: at(stamp),
    };
    let signed = |stamp: &Stamp| HandoverSigned { by: by(stamp), at: at(stamp) };
    let remarks = &handover.offered.remarks;
    Handover {
        row: Some(row(names, handover, all)),
        situation: remarks.situation.clone(),
        risks: remarks.risks.clone(),
        advice: remarks.advice.clone(),
        figures: figures_view(&handover.offered.figures),
        parts: PARTS.iter().map(part).collect(),
        questions: handover.asked.iter().map(|asked| question(names, handover, asked)).collect(),
        refusals: handover.refused.iter().map(refusal).collect(),
        accepted: handover.accepted.iter().map(|charge| signed(&charge.stamp)).collect(),
        ..view
    }
}

/// A question with its answer, if somebody gave one: at once, or later.
fn question(names: &Names, handover: &Domain, (stamp, asked): &(Stamp, HandoverAsked)) -> HandoverQuestion {
    let at_once = (!asked.answer.is_empty()).then_some((stamp, asked.answer.as_str()));
    let answer = at_once.or_else(|| handover.answers_to(stamp).min_by_key(|(stamp, _)| stamp.reading_order()));
    let by = |stamp: &Stamp| names.of(stamp).unwrap_or_default();
    HandoverQuestion {
        id: stamp.entry,
        handover: handover.id,
        number: handover.offered.number.clone(),
        question: asked.question.clone(),
        answer: answer.map_or("", |(_, said)| said).to_owned(),
        by: by(stamp),
        at: Moment(stamp.times.wall.0),
        answered_at: answer.map(|(stamp, _)| Moment(stamp.times.wall.0)),
        answered_by: answer.map(|(stamp, _)| by(stamp)).unwrap_or_default(),
    }
}

/// What stood open when it was frozen, with the answers of now.
fn open_questions(context: &Context, names: &Names, gathered: &Gathered) -> Answer<Vec<HandoverQuestion>> {
    let mut open = Vec::new();
    for before in &gathered.handovers {
        let now: Domain = context.read(|connection| point_item::one(connection, before.id.0))?;
        open.extend(before.unanswered().map(|asked| question(names, &now, asked)));
    }
    Ok(open)
}

fn of_gathered(context: &Context, names: &Names, gathered: &Gathered, since: Moment, at: Moment) -> Answer<Handover> {
    let open = context.open()?;
    let (urgent, others) = requests(&open, gathered, at);
    let lines = |wanted: fn(&LogLine) -> bool| -> Answer<Vec<LogEntry>> {
        let view = |line: &LogLine| -> Answer<LogEntry> {
            Ok(entry(names, line, context.read(|connection| Ok(number_of(connection, line.about)))?))
        };
        let mut lines: Vec<LogEntry> =
            gathered.lines.iter().filter(|line| wanted(line)).map(view).collect::<Answer<_>>()?;
        lines.sort_by_key(|line| (line.at < since, line.at));
        Ok(lines)
    };
    let mut unconfirmed = lines(|line| !line.is_decision() && !line.written.confirmed)?;
    unconfirmed.extend(gathered.notices.iter().map(|notice| of_notice(names, notice)));
    let silence = silence(&open.configuration, &gathered.facilities, at.0);
    let (sheets, gone_sheets) = sheets(gathered, since, at);
    Ok(Handover {
        row: None,
        since,
        at,
        situation: String::new(),
        risks: Vec::new(),
        advice: String::new(),
        figures: Vec::new(),
        facilities: facilities(&open, names, gathered),
        never_heard: silence.never,
        not_heard: silence.long,
        unreported: silence.unreported.into_iter().map(|(facility, area)| HandoverGap { facility, area }).collect(),
        weather: gathered.weather.iter().map(|one| weather_view(names, one)).collect(),
        building: building_parts(names, &open.configuration, &gathered.building),
        decisions: lines(LogLine::is_decision)?,
        unconfirmed,
        settled: lines(|line| !line.is_decision() && line.written.confirmed)?,
        emergencies: gathered.emergencies.iter().map(of_emergency).collect(),
        urgent,
        others,
        actions: action_views(context, gathered.actions.iter())?,
        messages: messages(gathered),
        rumours: gathered.rumours.iter().map(of_rumour).collect(),
        sheets,
        gone_sheets,
        stock: stock(&open, gathered, at),
        not_counted: not_counted(&open.configuration, &gathered.stock),
        staff: gathered.staff.iter().map(|one| attendance_view(one, at.0)).collect(),
        parts: PARTS.iter().map(|part| HandoverPart { part: (*part).to_owned(), by: None, at: None }).collect(),
        questions: Vec::new(),
        open_questions: open_questions(context, names, gathered)?,
        refusals: Vec::new(),
        accepted: Vec::new(),
        entries: 0,
        digest: String::new(),
        left_out: Vec::new(),
    })
}

/// Those that cannot wait, and the others: each by what it counts as, then as it was chosen, the first due, the oldest.
fn requests(open: &OpenPoint, gathered: &Gathered, at: Moment) -> (Vec<HandoverRequest>, Vec<HandoverRequest>) {
    let rank = |code: &str| open.configuration.rank(code);
    let view = |request: &Request| (request.logged.times.wall.0, of_request(&open.configuration, request, at));
    let mut all: Vec<(i64, HandoverRequest)> = gathered.requests.iter().map(view).collect();
    all.sort_by_key(|(logged, request)| {
        let due = request.deadline.map_or(i64::MAX, |due| due.0);
        (rank(&request.counts_as), rank(&request.urgency), due, *logged)
    });
    all.into_iter().map(|(_, request)| request).partition(|request| open.configuration.is_urgent(&request.counts_as))
}

fn of_request(configuration: &Configuration, request: &Request, at: Moment) -> HandoverRequest {
    let deadline = request.number_in(RequestField::Deadline);
    let text = |field| request.text(field).to_owned();
    HandoverRequest {
        id: RequestId(request.id.0),
        number: request.number.clone(),
        urgency: text(RequestField::Urgency),
        counts_as: configuration.counts_as(request.text(RequestField::Urgency), deadline, at.0).to_owned(),
        category: text(RequestField::Category),
        what: text(RequestField::What),
        place: text(RequestField::Place),
        deadline: deadline.map(Moment),
        owner: text(RequestField::AssignedTo),
        forwarded_to: request.forwarded_to().unwrap_or_default().to_owned(),
        status: request.state().status.code().to_owned(),
        erased: request.erased().map(|erased| Moment(erased.stamp.times.wall.0)),
    }
}

fn facilities(open: &OpenPoint, names: &Names, gathered: &Gathered) -> Vec<HandoverFacility> {
    let place = |codes: &[&str], code: &str| codes.iter().position(|known| *known == code).unwrap_or(usize::MAX);
    let areas: Vec<&str> = open.configuration.areas.iter().map(|area| area.code.as_str()).collect();
    let kinds: Vec<&str> = open.configuration.facilities.iter().map(|facility| facility.code.as_str()).collect();
    let view = |report: &steunpunt_domain::situation::FacilityReport| HandoverFacility {
        facility: report.reported.facility.clone(),
        area: report.reported.area.clone(),
        report: report_view(names, report),
    };
    let mut all: Vec<HandoverFacility> = gathered.facilities.iter().map(view).collect();
    all.sort_by_key(|one| (place(&kinds, &one.facility), place(&areas, &one.area), one.report.at));
    all
}

fn of_notice(names: &Names, notice: &steunpunt_domain::notice::Notice) -> LogEntry {
    let at = Moment(notice.stamp.times.wall.0);
    LogEntry {
        id: None,
        at,
        written_at: at,
        by: names.of(&notice.stamp).unwrap_or_default(),
        sort: "notice".to_owned(),
        text: notice.posted.text.clone(),
        reason: notice.posted.source.clone(),
        confirmed: notice.posted.confirmed,
        request: None,
        number: None,
        thing: None,
        left: Vec::new(),
        corrects: None,
        corrected: false,
        erased: None,
    }
}

fn of_emergency(report: &steunpunt_domain::emergency_report::EmergencyReport) -> HandoverEmergency {
    let told = &report.report;
    let text = [told.what.as_str(), told.place.as_str()].into_iter().filter(|text| !text.is_empty());
    HandoverEmergency {
        number: told.number.clone(),
        text: text.collect::<Vec<_>>().join(", "),
        at: Moment(told.told_ms),
        relayed: report.stage() != EmergencyStage::Reported,
    }
}

fn messages(gathered: &Gathered) -> Vec<HandoverMessage> {
    let mut all: Vec<&steunpunt_domain::message::Message> = gathered.messages.iter().collect();
    all.sort_by_key(|message| (message.rank(), message.stamp.reading_order()));
    let view = |message: &steunpunt_domain::message::Message| HandoverMessage {
        id: message.id,
        number: message.written.number.clone(),
        direction: message.written.direction.clone(),
        precedence: message.written.precedence.clone(),
        whom: if message.written.direction == "in" { &message.written.from } else { &message.written.to }.clone(),
        subject: message.written.subject.clone(),
        at: Moment(message.stamp.times.wall.0),
        sent: message.sent.last().map(|(_, sent)| Moment(sent.at_ms)),
        answer_by: message.written.answer_by_ms.map(Moment),
        acknowledged: message.acknowledged.last().map(|(_, said)| Moment(said.at_ms)),
        erased: message.erased.as_ref().map(|erased| Moment(erased.stamp.times.wall.0)),
    };
    all.into_iter().map(view).collect()
}

fn of_rumour(rumour: &steunpunt_domain::rumour::Rumour) -> HandoverRumour {
    HandoverRumour {
        text: rumour.text.clone(),
        places: rumour.places.clone(),
        times_heard: rumour.times_heard,
        asked: rumour.asked.iter().map(|(_, whom)| whom.clone()).collect(),
    }
}

/// Those in force, and those that are gone.
fn sheets(gathered: &Gathered, since: Moment, at: Moment) -> (Vec<HandoverSheet>, Vec<HandoverSheet>) {
    let library = Library::of([], gathered.sheets.iter().cloned());
    let view = |version: &SheetVersion| {
        let published = version.published.as_ref().map_or(0, |stamp| stamp.times.wall.0);
        HandoverSheet {
            code: version.sheet.code.clone(),
            version: version.sheet.version,
            title: version.sheet.texts.first().map(|text| text.title.clone()).unwrap_or_default(),
            at: Moment(published),
            contradicts: version.contradicts,
            is_new: published >= since.0,
            standing: library.standing(version, at.0).name().to_owned(),
        }
    };
    let all = library.codes().flat_map(|code| library.versions(code));
    all.map(view).partition(|sheet| sheet.standing == SheetStanding::InForce.name())
}

/// Of two counts that do not know of each other the lower one warns.
fn stock(open: &OpenPoint, gathered: &Gathered, at: Moment) -> Vec<HandoverStock> {
    let mut lowest: BTreeMap<&str, HandoverStock> = BTreeMap::new();
    for count in &gathered.stock {
        let Some(article) = open.configuration.article(&count.counted.article) else { continue };
        if !is_short(article, count, at.0) {
            continue;
        }
        let (left, hours_left) = (count.left(at.0), count.hours_left(at.0));
        let short = HandoverStock { article: article.code.clone(), left, hours_left };
        match lowest.get(article.code.as_str()) {
            Some(known) if known.left <= left => {}
            _ => drop(lowest.insert(&article.code, short)),
        }
    }
    lowest.into_values().collect()
}
