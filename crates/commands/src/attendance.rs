//! Who is here, in which functions, and who is in charge.

use steunpunt_documents as documents;
use steunpunt_domain::attendance::{
    self, AttendanceBegan, AttendanceEnded, AttendanceField, REST_AFTER_MINUTES, attendance_changes,
};
use steunpunt_domain::ids::{AttendanceId, VolunteerId};
use steunpunt_domain::logbook::Fact;
use steunpunt_domain::register::{Change, Changes, Value};
use steunpunt_domain::shift_handover::{Charge, ChargeTaken, Handover, in_charge};
use steunpunt_store::point_item::{self, TakenCharge};
use steunpunt_store::volunteer::VolunteerRow;
use steunpunt_store::{Connection, Writing, draft};

use crate::context::Context;
use crate::log_line::said;
use crate::paper::keep;
use crate::request::Names;
use crate::shapes::attendance::{
    Attendance, ChangeAttendance, CheckIn, CheckOut, EraseAttendance, InCharge, Shift, TakeCharge,
};
use crate::shapes::{DocumentMade, Moment, Nothing};
use crate::{Answer, Code, Failure, Wrong, erasing, volunteer};

/// Who left stays in sight so long: a day in milliseconds.
const LEFT_SHOWN_MS: i64 = 24 * 3_600_000;
/// So many functions are filled first.
const FILLED_FIRST: u8 = 4;

pub(crate) fn get(context: &Context, _: Nothing) -> Answer<Shift> {
    let now = context.now.0;
    let open: Vec<attendance::Attendance> = context.read(point_item::open)?;
    let since = now.saturating_sub(LEFT_SHOWN_MS);
    let lately: Vec<attendance::Attendance> = context.read(|connection| point_item::since(connection, since))?;
    let here: Vec<_> = open.iter().filter(|one| one.is_here()).map(|one| view(one, now)).collect();
    let mut left: Vec<_> = lately.iter().filter(|one| one.ended_ms.is_some()).map(|one| view(one, now)).collect();
    left.sort_by_key(|one| std::cmp::Reverse(one.ended));
    let configuration = context.open()?;
    let cards = configuration.configuration.role_cards.iter().filter(|card| card.priority <= FILLED_FIRST);
    let free = cards.filter(|card| !here.iter().any(|one| one.functions.contains(&card.code)));
    Ok(Shift {
        in_charge: charges(context)?,
        unfilled: free.map(|card| card.code.clone()).collect(),
        coming: open.iter().filter(|one| one.is_coming()).map(|one| view(one, now)).collect(),
        here,
        left,
    })
}

/// Somebody's time here, as screens and pages show it.
pub(crate) fn view(one: &attendance::Attendance, now_ms: i64) -> Attendance {
    use attendance::AttendanceField::{Arrived, Functions, Until};
    let fields = [Functions, Until, Arrived];
    Attendance {
        id: one.id,
        volunteer: one.volunteer,
        name: one.began.name.clone(),
        phone: one.began.phone.clone(),
        skills: one.began.skills.clone(),
        functions: one.functions().into_iter().map(str::to_owned).collect(),
        from: Moment(one.here_since_ms().unwrap_or(one.began.from_ms)),
        until: one.stays_until_ms().map(Moment),
        ended: one.ended_ms.map(Moment),
        needs_rest: one.needs_rest(now_ms),
        erased: one.erased.as_ref().map(|erased| Moment(erased.stamp.times.wall.0)),
        seen: fields.into_iter().flat_map(|field| one.heads(field)).collect(),
    }
}

/// Who is in charge now.
pub(crate) fn charges(context: &Context) -> Answer<Vec<InCharge>> {
    let names = Names::read(context)?;
    let (handovers, taken, all) = context.read(|connection| {
        let (handovers, taken) = handovers_and_taken(connection)?;
        let all = not_replaced(connection, &handovers, &taken)?;
        Ok((handovers, taken, all))
    })?;
    let view = |charge: &Charge| {
        let from = handovers.iter().find(|one| one.accepted.iter().any(|it| it.stamp.entry == charge.stamp.entry));
        let reason = taken.iter().find(|one| one.charge.stamp.entry == charge.stamp.entry);
        let since = charge.stamp.times.wall;
        InCharge {
            volunteer: charge.volunteer(),
            name: names.of(&charge.stamp).unwrap_or_default(),
            since: Moment(since.0),
            handover: from.map(|one| one.offered.number.clone()).unwrap_or_default(),
            reason: reason.map(|one| one.taken.reason.clone()).unwrap_or_default(),
            too_long: context.now.0.saturating_sub(since.0) >= REST_AFTER_MINUTES * 60_000,
        }
    };
    Ok(in_charge(&all).into_iter().map(view).collect())
}

/// Those that may have put somebody in charge who still is.
fn handovers_and_taken(connection: &Connection) -> steunpunt_store::Result<(Vec<Handover>, Vec<TakenCharge>)> {
    Ok((point_item::open(connection)?, point_item::open(connection)?))
}

fn not_replaced(
    connection: &Connection,
    handovers: &[Handover],
    taken: &[TakenCharge],
) -> steunpunt_store::Result<Vec<Charge>> {
    let accepted = handovers.iter().flat_map(|one| &one.accepted);
    let mut left = Vec::new();
    for charge in accepted.chain(taken.iter().map(|one| &one.charge)) {
        if !point_item::is_replaced(connection, charge.stamp.entry)? {
            left.push(charge.clone());
        }
    }
    Ok(left)
}

/// The entries that make people be in charge now: whoever takes over names them.
pub(crate) fn standing_charges(connection: &Connection) -> steunpunt_store::Result<Vec<Charge>> {
    let (handovers, taken) = handovers_and_taken(connection)?;
    let all = not_replaced(connection, &handovers, &taken)?;
    Ok(in_charge(&all).into_iter().cloned().collect())
}

pub(crate) fn check_in(context: &Context, input: CheckIn) -> Answer<Shift> {
    if let Some(id) = input.volunteer {
        not_twice(context, id)?;
    }
    let names = context.everybody()?;
    let known = input.volunteer.and_then(|id| names.iter().find(|row| row.id == id));
    let name = if input.name.trim().is_empty() { known.map_or("", |row| row.name.as_str()) } else { &input.name };
    let name = said("name", name)?;
    let from_ms = input.from.map_or(context.now.0, |from| from.0);
    if input.until.is_some_and(|until| until.0 <= from_ms) {
        return Err(Failure::bad("until", Wrong::Past));
    }
    context.write(|writing| {
        if let Some(ended) = &input.draft {
            draft::end(writing.tx(), ended)?;
        }
        let mut header = writing.opening_personal()?;
        let volunteer = input.volunteer.map(|id| header.refer(writing.device(), id.0));
        let began = AttendanceBegan {
            volunteer,
            name,
            phone: input.phone.trim().to_owned(),
            skills: input.skills.trim().to_owned(),
            functions: input.functions,
            from_ms,
            until_ms: input.until.map(|until| until.0),
        };
        writing.append(header, Fact::AttendanceBegan(began)).map(|_| ())
    })?;
    get(context, Nothing {})
}

/// Whoever signs for a shift is here: as coordinator, unless they were checked in or expected already.
pub(crate) fn be_here(writing: &mut Writing, who: &VolunteerRow, now_ms: i64) -> steunpunt_store::Result<()> {
    let open: Vec<attendance::Attendance> = point_item::open(writing.tx())?;
    let device = writing.device();
    match open.iter().find(|one| one.volunteer == Some(who.id) && one.erased.is_none()) {
        Some(one) if one.is_here() => Ok(()),
        Some(one) => {
            let header = writing.about_personal(one.id.0)?;
            let arrived = Change { field: AttendanceField::Arrived as u8, value: Value::Number(now_ms), seen: vec![] };
            writing.append(header, Fact::AttendanceChanged(Changes(vec![arrived]))).map(|_| ())
        }
        None => {
            let mut header = writing.opening_personal()?;
            let began = AttendanceBegan {
                volunteer: Some(header.refer(device, who.id.0)),
                name: who.name.clone(),
                phone: String::new(),
                skills: String::new(),
                functions: vec![volunteer::COORDINATOR.to_owned()],
                from_ms: now_ms,
                until_ms: None,
            };
            writing.append(header, Fact::AttendanceBegan(began)).map(|_| ())
        }
    }
}

/// Whoever is here already, or said that they would come, is not counted twice.
fn not_twice(context: &Context, volunteer: VolunteerId) -> Answer<()> {
    let open: Vec<attendance::Attendance> = context.read(point_item::open)?;
    let known = open.iter().any(|one| one.volunteer == Some(volunteer) && one.erased.is_none());
    if known { Err(Failure::of(Code::StepNotPossible)) } else { Ok(()) }
}

fn still_open(context: &Context, id: AttendanceId) -> Answer<attendance::Attendance> {
    let one: attendance::Attendance = context.read(|connection| point_item::one(connection, id.0))?;
    if one.ended_ms.is_some() || one.erased.is_some() {
        return Err(Failure::of(Code::StepNotPossible));
    }
    Ok(one)
}

pub(crate) fn change(context: &Context, input: ChangeAttendance) -> Answer<Shift> {
    let one = still_open(context, input.id)?;
    let arrived = input.arrived.unwrap_or(false).then_some(context.now.0);
    let until = input.until.map(|until| Value::Number(until.0));
    let until = if input.no_end.unwrap_or(false) { Some(Value::Nothing) } else { until };
    let changes = attendance_changes(input.functions, until, arrived);
    context.write(|writing| {
        let (mut header, device) = (writing.about_personal(input.id.0)?, writing.device());
        let change = |(field, value)| Change {
            seen: one.heads(field).into_iter().map(|entry| header.refer(device, entry)).collect(),
            field: field as u8,
            value,
        };
        let changes = Changes(changes.into_iter().map(change).collect());
        writing.append(header, Fact::AttendanceChanged(changes)).map(|_| ())
    })?;
    get(context, Nothing {})
}

pub(crate) fn check_out(context: &Context, input: CheckOut) -> Answer<Shift> {
    still_open(context, input.id)?;
    let at_ms = input.at.map_or(context.now.0, |at| at.0);
    context.write(|writing| {
        let header = writing.about_personal(input.id.0)?;
        writing.append(header, Fact::AttendanceEnded(AttendanceEnded { at_ms })).map(|_| ())
    })?;
    get(context, Nothing {})
}

/// The words about somebody go for good; that somebody was here, and when, stays.
pub(crate) fn erase(context: &Context, input: EraseAttendance) -> Answer<Shift> {
    let one: attendance::Attendance = context.read(|connection| point_item::one(connection, input.id.0))?;
    erasing::erase(context, input.id.0, String::new(), input.reason, one.erased.as_ref())?;
    get(context, Nothing {})
}

/// The cards of all functions, the first to be filled first.
pub(crate) fn print_role_cards(context: &Context, _: Nothing) -> Answer<DocumentMade> {
    let open = context.open()?;
    let mut cards: Vec<_> = open.configuration.role_cards.iter().map(role_card).collect();
    cards.sort_by_key(|card| card.priority);
    let page = documents::RoleCards {
        point_name: open.point.name.clone(),
        point_code: open.point.code.clone(),
        exercise: open.point.exercise,
        cards,
    };
    keep(context, "rolkaarten", documents::role_cards(&page))
}

fn role_card(card: &steunpunt_domain::configuration::RoleCard) -> documents::RoleCard {
    documents::RoleCard {
        title: card.label.nl.clone(),
        priority: card.priority,
        duo: card.duo.clone(),
        does: card.does.clone(),
        never: card.never.clone(),
    }
}

/// Where nobody is there to hand over, or two think that they are on. Who is relieved is named, so that it is clear to
/// all laptops once they meet. Where nobody was ever in charge there is nothing to give a reason for.
pub(crate) fn take_charge(context: &Context, input: TakeCharge) -> Answer<Shift> {
    let reason = match charges(context)?.is_empty() {
        true => input.reason.trim().to_owned(),
        false => said("reason", &input.reason)?,
    };
    volunteer::sign(context, &input.pin)?;
    let me = context.me()?;
    context.write(|writing| {
        be_here(writing, &me, context.now.0)?;
        let charges = standing_charges(writing.tx())?;
        let (mut header, device) = (writing.opening(), writing.device());
        let seen = charges.iter().map(|charge| header.refer(device, charge.stamp.entry)).collect();
        writing.append(header, Fact::ChargeTaken(ChargeTaken { reason, seen })).map(|_| ())
    })?;
    get(context, Nothing {})
}
