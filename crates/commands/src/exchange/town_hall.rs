//! The town hall: joining it, and what it confirmed.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use steunpunt_domain::bundle::BundleFor;
use steunpunt_domain::configuration::Permission;
use steunpunt_domain::ids::DeviceId;
use steunpunt_domain::logbook::Fact;
use steunpunt_store::{hub, peer, setting};
use steunpunt_sync::enrolment::{Enrolment, Introduction, NotAnEnrolment, Token, Welcome, fingerprint, introduce};
use steunpunt_sync::lan::Line;
use steunpunt_sync::meeting::{Apart, Meeting};
use steunpunt_sync::qr::{Collector, Kind};

use super::hand_in::hand_in;
use super::laptop::behind;
use super::other::{Other, others};
use super::touch::Trouble;
use super::{address, why};
use crate::app::OpenPoint;
use crate::context::Context;
use crate::shapes::exchange::town_hall::{Enrol, TownHall, TownHallEnrolled};
use crate::shapes::{Moment, Nothing};
use crate::{Answer, App, Code, Failure};

/// The token that this laptop shows at the door until it was let in.
const TOKEN: &str = "enrolment_token";

pub(crate) fn get(context: &Context, _: Nothing) -> Answer<TownHall> {
    let own_fingerprint = fingerprint(&context.open()?.store.device_key());
    let Some(other) = others(&context.open()?.store)?.into_iter().find(Other::is_hub) else {
        return Ok(TownHall {
            enrolled: None,
            in_touch: false,
            last_met: None,
            last_confirmed: None,
            confirmed_all: false,
            waiting: 0,
            trouble: None,
            own_fingerprint,
        });
    };
    let device = other.peer.device;
    let waiting = context.read(|connection| behind(connection, device, BundleFor::TownHall))?;
    let touch = context.app.0.live.running().map(|running| running.touches.of(device)).unwrap_or_default();
    let place = other.addresses.iter().find_map(|typed| address::literal(typed));
    Ok(TownHall {
        in_touch: touch.is_there(context.now),
        last_met: touch.met.map(|met| met.0).or(other.peer.met_ms).map(Moment),
        last_confirmed: context.read(|connection| steunpunt_store::held::last_heard(connection, device))?.map(Moment),
        confirmed_all: waiting == 0,
        waiting,
        trouble: touch.trouble.and_then(|trouble| why::first(trouble, place, &other)),
        enrolled: Some(view(&other)),
        own_fingerprint,
    })
}

fn view(other: &Other) -> TownHallEnrolled {
    TownHallEnrolled {
        name: other.peer.label.clone(),
        addresses: other.addresses.clone(),
        fingerprint: fingerprint(&other.peer.public_key),
    }
}

/// A file of the town hall, or its text as it was pasted.
pub(crate) fn enrol(context: &Context, input: Enrol) -> Answer<TownHall> {
    let bytes = of_codes(&input.content).or_else(|| STANDARD.decode(input.content.trim()).ok());
    let bytes = bytes.ok_or_else(|| refused(NotAnEnrolment::NotOne))?;
    enrol_with(context, &Enrolment::read(&bytes).map_err(refused)?)
}

/// The texts of the codes on a card, one on a line.
fn of_codes(text: &str) -> Option<Vec<u8>> {
    let mut parts = Collector::default();
    let whole = text.lines().filter_map(|line| parts.add(line).ok()?.whole).last()?;
    (whole.kind == Kind::Enrolment).then_some(whole.bytes)
}

/// Joins the town hall with everything that is here, from the first entry on.
pub(super) fn enrol_with(context: &Context, enrolment: &Enrolment) -> Answer<TownHall> {
    context.must(Permission::Settings)?;
    let open = context.open()?;
    Meeting::of(&open.point).meets(Meeting::of(&enrolment.point)).map_err(|apart| match apart {
        Apart::OtherPoint => not_an_enrolment("other_point"),
        Apart::ExerciseDiffers => not_an_enrolment("exercise"),
    })?;
    let token = steunpunt_domain::ids::DeviceId(enrolment.token).to_string();
    context.write(|writing| {
        if hub::enrolled(writing.tx())?.as_ref() != Some(&enrolment.hub) {
            writing.append(writing.opening(), Fact::HubEnrolled(enrolment.hub.clone()))?;
        }
        setting::set(writing.tx(), TOKEN, &token)
    })?;
    keep_configuration(&open, enrolment)?;
    if let Some(running) = context.app.0.live.running() {
        running.look_after_everybody(context.app, &open);
    }
    get(context, Nothing {})
}

/// The municipality's own files; they hold from the next opening of the store on.
fn keep_configuration(open: &OpenPoint, enrolment: &Enrolment) -> Answer<()> {
    let folder = open.store.folder().configuration();
    for (name, text) in &enrolment.configuration {
        std::fs::create_dir_all(&folder).map_err(steunpunt_store::Error::from)?;
        std::fs::write(folder.join(name), text).map_err(steunpunt_store::Error::from)?;
    }
    Ok(())
}

/// The token for a town hall that may not know this laptop yet.
pub(super) fn token(open: &OpenPoint, made_for: BundleFor) -> Answer<Option<Token>> {
    Ok(if made_for == BundleFor::TownHall { kept_token(&open.store)? } else { None })
}

/// Sixteen bytes written in the way of a device's name.
fn kept_token(store: &steunpunt_store::Store) -> steunpunt_store::Result<Option<Token>> {
    let kept = store.read_quick(setting::all)?;
    Ok(kept.get(TOKEN).and_then(|text| text.parse::<DeviceId>().ok()).map(|id| id.0))
}

/// Knocks at the town hall's door, while it is not known there.
pub(super) fn knock(app: &App, open: &OpenPoint, line: &mut Line) -> Result<(), Trouble> {
    let Ok(Some(token)) = kept_token(&open.store) else { return Ok(()) };
    let own = open.store.read_quick(peer::all).unwrap_or_default();
    let own = own.into_iter().find(|peer| peer.device == open.store.device());
    let introduction = Introduction {
        token,
        point: open.point.code.clone(),
        exercise: open.point.exercise,
        letter: open.store.letter(),
        name: own.map(|own| own.label).unwrap_or_default(),
    };
    match introduce(line, &introduction)? {
        Welcome::Admitted => {
            let forgotten = open.store.change(|tx| setting::set(tx, TOKEN, ""));
            if let Err(error) = forgotten {
                tracing::warn!(%error, "the token could not be put away");
            }
            app.0.watchers.tell(&["town_hall"]);
            Ok(())
        }
        Welcome::Waiting => {
            hand_in(open, line, app.now());
            Err(Trouble::Waiting)
        }
        Welcome::Refused(refused) => {
            tracing::warn!(%refused, "the town hall does not let this laptop in");
            Err(Trouble::Waiting)
        }
    }
}

/// Why a file is no invitation, by its code.
pub(super) fn refused(why: NotAnEnrolment) -> Failure {
    not_an_enrolment(match why {
        NotAnEnrolment::NotOne => "not_understood",
        NotAnEnrolment::Newer => "newer",
        NotAnEnrolment::Damaged => "damaged",
        NotAnEnrolment::TooLarge => "too_large",
    })
}

fn not_an_enrolment(why: &str) -> Failure {
    Failure::with(Code::NotAnEnrolment, serde_json::json!({ "why": why }))
}
