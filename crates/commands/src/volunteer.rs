//! Volunteers: the list, signing in by PIN, and the pause after wrong ones.

use steunpunt_domain::ids::VolunteerId;
use steunpunt_domain::logbook::Fact;
use steunpunt_domain::plain::plain;
use steunpunt_domain::register::{Change, Changes, Value};
use steunpunt_domain::time::Wall;
use steunpunt_domain::volunteer::{PinRefused, VolunteerAdded, VolunteerField, WRONG_PINS_TO_CLOSE, pause_after_ms};
use steunpunt_store::keys::{hash_pin, pin_fits};
use steunpunt_store::volunteer::VolunteerRow;
use steunpunt_store::{Writing, setting};

use crate::context::Context;
use crate::shapes::Nothing;
use crate::shapes::support_point::Look;
use crate::shapes::volunteer::{AddVolunteer, ChangeVolunteer, Me, ResetPin, SignIn, Volunteer, Volunteers};
use crate::support_point::check_pin;
use crate::{Answer, Code, Failure, Wrong, support_point};

pub(crate) const COORDINATOR: &str = "coordinator";
const WRONG_IN_A_ROW: &str = "wrong_pins_in_a_row";
const PAUSE_UNTIL: &str = "no_pin_before_ms";

pub(crate) fn list(context: &Context, _: Nothing) -> Answer<Volunteers> {
    let mut rows = context.read(steunpunt_store::volunteer::all)?;
    rows.sort_by_key(|row| !row.active);
    let view = |row: VolunteerRow| Volunteer { id: row.id, name: row.name, role: row.role, active: row.active };
    Ok(Volunteers { volunteers: rows.into_iter().map(view).collect() })
}

pub(crate) fn me_view(context: &Context) -> Answer<Me> {
    let (me, open) = (context.me()?, context.open()?);
    let may = open.configuration.role(&me.role).map(|role| role.may.clone()).unwrap_or_default();
    let may = may.iter().map(|permission| format!("{permission:?}").to_lowercase()).collect();
    Ok(Me { id: me.id, name: me.name, role: me.role, may })
}

/// A name and a PIN. The list of names is not shown on a locked screen, so the name is typed, or its beginning.
pub(crate) fn sign_in(context: &Context, input: SignIn) -> Answer<Me> {
    let who = whoever(context, &input.name, &input.pin)?;
    context.app.0.sessions.sign_in(context.session, who.id);
    me_view(context)
}

/// Whoever is signed in types their PIN once more: it is their signature.
pub(crate) fn sign(context: &Context, pin: &str) -> Answer<()> {
    not_in_a_pause(context)?;
    if !pin_fits(pin, &context.me()?.pin) {
        return refuse(context);
    }
    forget_wrong_pins(context)
}

fn not_in_a_pause(context: &Context) -> Answer<()> {
    match pause(context)? {
        Some(until) => Err(Failure::with(Code::PinPause, serde_json::json!({ "until": until.0 }))),
        None => Ok(()),
    }
}

/// The volunteer whose name begins like this and who has this PIN.
pub(crate) fn whoever(context: &Context, name: &str, pin: &str) -> Answer<VolunteerRow> {
    not_in_a_pause(context)?;
    let typed = plain(name.trim());
    let rows = context.read(steunpunt_store::volunteer::all)?;
    if rows.is_empty() {
        return Err(Failure::of(Code::NamesToCome));
    }
    let named = |row: &&VolunteerRow| row.active && !typed.is_empty() && plain(&row.name).starts_with(&typed);
    let fitting = rows.iter().filter(named).filter(|row| pin_fits(pin, &row.pin));
    let fitting: Vec<&VolunteerRow> = fitting.collect();
    let Some(first) = fitting.iter().min_by_key(|row| row.id) else { return refuse(context) };
    // Who was put on the list of two laptops before those met is on it twice, and is one person.
    if fitting.iter().any(|row| plain(&row.name) != plain(&first.name)) {
        return Err(Failure::bad("name", Wrong::NotOnlyOne));
    }
    let first = (*first).clone();
    forget_wrong_pins(context)?;
    Ok(first)
}

/// One more wrong PIN: logged, slower, and after ten the key leaves memory.
fn refuse<T>(context: &Context) -> Answer<T> {
    if context.open()?.store.is_read_only() {
        // Where wrong PINs cannot be counted, one is as many as are allowed.
        context.app.suspend();
        return Err(Failure::with(Code::WrongPin, serde_json::json!({ "wrongInARow": WRONG_PINS_TO_CLOSE })));
    }
    let wrong = wrong_in_a_row(context)? + 1;
    let until = context.now.0 + pause_after_ms(wrong);
    context.write(|writing| {
        writing.append(writing.opening(), Fact::PinRefused(PinRefused { in_a_row: wrong }))?;
        setting::set(writing.tx(), WRONG_IN_A_ROW, &wrong.to_string())?;
        setting::set(writing.tx(), PAUSE_UNTIL, &until.to_string())
    })?;
    if wrong >= WRONG_PINS_TO_CLOSE {
        context.app.suspend();
    }
    Err(Failure::with(Code::WrongPin, serde_json::json!({ "wrongInARow": wrong })))
}

fn wrong_in_a_row(context: &Context) -> Answer<u32> {
    let settings = context.read(setting::all)?;
    Ok(settings.get(WRONG_IN_A_ROW).and_then(|text| text.parse().ok()).unwrap_or(0))
}

/// Until when no PIN is taken. A clock that was set back does not make the pause longer than it can be.
pub(crate) fn pause(context: &Context) -> Answer<Option<Wall>> {
    let settings = context.read(setting::all)?;
    let until = settings.get(PAUSE_UNTIL).and_then(|text| text.parse().ok()).unwrap_or(0);
    let longest = context.now.0 + pause_after_ms(wrong_in_a_row(context)?);
    let until = until.min(longest);
    Ok((until > context.now.0).then_some(Wall(until)))
}

/// The passphrase was typed. After so many wrong PINs that it was asked for, they begin anew; fewer still count, or
/// whoever knows the passphrase could try PINs without a pause.
pub(crate) fn passphrase_was_typed(context: &Context) -> Answer<()> {
    if wrong_in_a_row(context)? >= WRONG_PINS_TO_CLOSE { forget_wrong_pins(context) } else { Ok(()) }
}

pub(crate) fn forget_wrong_pins(context: &Context) -> Answer<()> {
    if wrong_in_a_row(context)? == 0 || context.open()?.store.is_read_only() {
        return Ok(());
    }
    context.change(|tx| {
        setting::set(tx, WRONG_IN_A_ROW, "0")?;
        setting::set(tx, PAUSE_UNTIL, "0")
    })
}

/// Nobody is signed in here any more. What was being typed is a draft already.
pub(crate) fn lock(context: &Context, _: Nothing) -> Answer<Look> {
    context.app.0.sessions.lock(context.session, context.now);
    context.app.0.documents.forget();
    context.app.0.collecting.forget_shown();
    support_point::look(context, Nothing {})
}

pub(crate) fn checked_name(name: &str) -> Answer<String> {
    let name = name.trim();
    if name.is_empty() {
        return Err(Failure::bad("name", Wrong::Empty));
    }
    Ok(name.to_owned())
}

pub(crate) fn add(context: &Context, input: AddVolunteer) -> Answer<Volunteers> {
    let name = free_name(context, &input.name, None)?;
    check_pin(&input.pin)?;
    check_role(context, &input.role)?;
    write_new(context, &name, &input.pin, &input.role)?;
    list(context, Nothing {})
}

pub(crate) fn write_first(context: &Context, name: &str, pin: &str) -> Answer<VolunteerId> {
    write_new(context, name, pin, COORDINATOR)
}

pub(crate) fn write_new(context: &Context, name: &str, pin: &str, role: &str) -> Answer<VolunteerId> {
    let pin = hash_pin(pin, context.app.0.setup.pin_cost)?;
    let added = VolunteerAdded { name: name.to_owned(), role: role.to_owned(), pin };
    context.write(|writing| Ok(VolunteerId(writing.append(writing.opening_personal()?, Fact::VolunteerAdded(added))?)))
}

fn free_name(context: &Context, name: &str, of: Option<VolunteerId>) -> Answer<String> {
    let name = checked_name(name)?;
    let rows = context.read(steunpunt_store::volunteer::all)?;
    let taken = rows.iter().any(|row| row.active && Some(row.id) != of && plain(&row.name) == plain(&name));
    if taken { Err(Failure::of(Code::NameTaken)) } else { Ok(name) }
}

fn check_role(context: &Context, role: &str) -> Answer<()> {
    let open = context.open()?;
    let roles = open.configuration.roles.iter().map(|role| role.code.as_str());
    if open.configuration.role(role).is_some() { Ok(()) } else { Err(Failure::unknown("role", roles)) }
}

pub(crate) fn change(context: &Context, input: ChangeVolunteer) -> Answer<Volunteers> {
    let name = input.name.map(|name| free_name(context, &name, Some(input.id))).transpose()?;
    input.role.as_deref().map_or(Ok(()), |role| check_role(context, role))?;
    let leaves = input.active == Some(false) || input.role.as_deref().is_some_and(|role| role != COORDINATOR);
    if leaves {
        another_coordinator(context, input.id)?;
    }
    let values = [
        (VolunteerField::Name, name.map(Value::Text)),
        (VolunteerField::Role, input.role.map(Value::Text)),
        (VolunteerField::Active, input.active.map(|active| Value::Number(i64::from(active)))),
    ];
    let values = values.into_iter().filter_map(|(field, value)| Some((field, value?))).collect();
    write_change(context, input.id, values)?;
    list(context, Nothing {})
}

/// Somebody must be left who can reset a PIN.
fn another_coordinator(context: &Context, leaving: VolunteerId) -> Answer<()> {
    let rows = context.read(steunpunt_store::volunteer::all)?;
    let is_one = rows.iter().any(|row| row.id == leaving && row.role == COORDINATOR);
    let another = rows.iter().any(|row| row.active && row.role == COORDINATOR && row.id != leaving);
    if another || !is_one { Ok(()) } else { Err(Failure::of(Code::LastCoordinator)) }
}

pub(crate) fn reset_pin(context: &Context, input: ResetPin) -> Answer<Volunteers> {
    check_pin(&input.pin)?;
    let pin = hash_pin(&input.pin, context.app.0.setup.pin_cost)?;
    write_change(context, input.id, vec![(VolunteerField::Pin, Value::Text(pin))])?;
    forget_wrong_pins(context)?;
    list(context, Nothing {})
}

/// The envelope was opened: the coordinator who was added first gets this PIN.
pub(crate) fn reset_first_coordinator(context: &Context, pin: &str) -> Answer<()> {
    let rows = context.read(steunpunt_store::volunteer::all)?;
    let coordinators = rows.into_iter().filter(|row| row.active && row.role == COORDINATOR);
    let first = coordinators.min_by_key(|row| row.id).ok_or_else(|| Failure::of(Code::NotFound))?;
    let pin = hash_pin(pin, context.app.0.setup.pin_cost)?;
    write_change(context, first.id, vec![(VolunteerField::Pin, Value::Text(pin))])
}

fn write_change(context: &Context, id: VolunteerId, values: Vec<(VolunteerField, Value)>) -> Answer<()> {
    context.write(|writing| {
        let volunteer = steunpunt_store::volunteer::volunteer(writing.tx(), id)?;
        let mut header = writing.about_personal(id.0)?;
        let device = writing.device();
        let change = |(field, value): (VolunteerField, Value)| {
            let seen = volunteer.heads(field).into_iter().map(|entry| header.refer(device, entry)).collect();
            Change { field: field as u8, value, seen }
        };
        let changes = Changes(values.into_iter().map(change).collect());
        append(writing, header, changes)
    })
}

fn append(
    writing: &mut Writing,
    header: steunpunt_domain::logbook::Header,
    changes: Changes,
) -> steunpunt_store::Result<()> {
    writing.append(header, Fact::VolunteerChanged(changes)).map(|_| ())
}
