//! Rumours: heard, asked about, settled.

use steunpunt_domain::ids::RumourId;
use steunpunt_domain::logbook::{Fact, Stamp};
use steunpunt_domain::rumour::{self, RUMOUR_OUTCOMES, RumourHeard, RumourHeardAgain, RumourSettled};
use steunpunt_store::draft;

use crate::context::Context;
use crate::request::Names;
use crate::shapes::rumour::{
    AskRumour, EraseRumour, HearRumour, HearRumourAgain, Rumour, RumourAsked, RumourOutcome, Rumours, SettleRumour,
};
use crate::shapes::{Moment, Nothing};
use crate::{Answer, Failure, Wrong, erasing};

pub(crate) fn list(context: &Context, _: Nothing) -> Answer<Rumours> {
    let names = Names::read(context)?;
    let mut rumours: Vec<_> = context.read(steunpunt_store::rumour::all)?;
    rumours.sort_by_key(|rumour| !rumour.standing().is_empty());
    Ok(Rumours { rumours: rumours.iter().map(|rumour| view(&names, rumour)).collect() })
}

fn view(names: &Names, rumour: &rumour::Rumour) -> Rumour {
    let by = |stamp: &Stamp| names.of(stamp).unwrap_or_default();
    let outcome = |(stamp, settled): &&(Stamp, RumourSettled)| RumourOutcome {
        id: stamp.entry,
        outcome: settled.outcome.clone(),
        explanation: settled.explanation.clone(),
        by: by(stamp),
        at: Moment(stamp.times.wall.0),
    };
    let asked = |(stamp, whom): &(Stamp, String)| RumourAsked { whom: whom.clone(), at: Moment(stamp.times.wall.0) };
    Rumour {
        id: RumourId(rumour.stamp.entry),
        text: rumour.text.clone(),
        places: rumour.places.clone(),
        times_heard: rumour.times_heard,
        at: Moment(rumour.stamp.times.wall.0),
        by: by(&rumour.stamp),
        asked: rumour.asked.iter().map(asked).collect(),
        outcomes: rumour.standing().iter().map(outcome).collect(),
    }
}

fn said(field: &str, text: &str) -> Answer<String> {
    match text.trim() {
        "" => Err(Failure::bad(field, Wrong::Empty)),
        text => Ok(text.to_owned()),
    }
}

pub(crate) fn hear(context: &Context, input: HearRumour) -> Answer<Rumours> {
    let heard = RumourHeard { text: said("text", &input.text)?, place: input.place.trim().to_owned() };
    context.write(|writing| {
        if let Some(ended) = &input.draft {
            draft::end(writing.tx(), ended)?;
        }
        let header = writing.opening_personal()?;
        writing.append(header, Fact::RumourHeard(heard)).map(|_| ())
    })?;
    list(context, Nothing {})
}

/// Says something more about a rumour.
fn add(context: &Context, id: RumourId, fact: Fact) -> Answer<Rumours> {
    context.read(|connection| steunpunt_store::rumour::rumour(connection, id))?;
    context.write(|writing| {
        let header = writing.about_personal(id.0)?;
        writing.append(header, fact).map(|_| ())
    })?;
    list(context, Nothing {})
}

pub(crate) fn hear_again(context: &Context, input: HearRumourAgain) -> Answer<Rumours> {
    let again = RumourHeardAgain { place: input.place.trim().to_owned() };
    add(context, input.id, Fact::RumourHeardAgain(again))
}

pub(crate) fn ask(context: &Context, input: AskRumour) -> Answer<Rumours> {
    let asked = steunpunt_domain::rumour::RumourAsked { whom: said("whom", &input.whom)? };
    add(context, input.id, Fact::RumourAsked(asked))
}

/// Settles a rumour. It names the outcomes that its author saw, so that one that came meanwhile still shows.
pub(crate) fn settle(context: &Context, input: SettleRumour) -> Answer<Rumours> {
    if !RUMOUR_OUTCOMES.contains(&input.outcome.as_str()) {
        return Err(Failure::unknown("outcome", RUMOUR_OUTCOMES));
    }
    let explanation = said("explanation", &input.explanation)?;
    context.read(|connection| steunpunt_store::rumour::rumour(connection, input.id))?;
    context.write(|writing| {
        if let Some(ended) = &input.draft {
            draft::end(writing.tx(), ended)?;
        }
        let mut header = writing.about_personal(input.id.0)?;
        let seen = input.seen.into_iter().map(|entry| header.refer(writing.device(), entry)).collect();
        let settled = RumourSettled { outcome: input.outcome, explanation, seen };
        writing.append(header, Fact::RumourSettled(settled)).map(|_| ())
    })?;
    list(context, Nothing {})
}

/// Somebody is named in it: its words go for good, here and wherever the entry arrives.
pub(crate) fn erase(context: &Context, input: EraseRumour) -> Answer<Rumours> {
    context.read(|connection| steunpunt_store::rumour::rumour(connection, input.id))?;
    erasing::erase(context, input.id.0, String::new(), input.reason, None)?;
    list(context, Nothing {})
}
