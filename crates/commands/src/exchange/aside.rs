//! What stands aside, so that a person finds it: whose, why, and for a coordinator what it says.
//!
//! Deliberately not here: taking any of it in. Whoever reads it and finds it right logs it anew, under their own name.

mod words;

use std::collections::HashMap;

use steunpunt_domain::ids::{DeviceId, EmergencyReportId, EntryId, RequestId};
use steunpunt_domain::logbook::{Body, Fact, Reading};
use steunpunt_store::logbook::{self, StoredEntry};
use steunpunt_store::{peer, setting};

use crate::context::Context;
use crate::request::Names;
use crate::shapes::exchange::aside::{Aside, AsideGroup, AsideLine, AsideLines, AsideReason, WhichAside};
use crate::shapes::{Moment, Nothing};
use crate::{Answer, Failure, Wrong};
use words::said;

/// More lines than anybody reads at once.
const MOST_LINES: u32 = 200;

/// Whose entries stand aside, why, and how many.
pub(crate) fn list(context: &Context, _: Nothing) -> Answer<Aside> {
    let (known, kept) = (context.read(peer::all)?, context.read(setting::all)?);
    let groups = groups(context)?.into_iter().map(|group| {
        let laptop = known.iter().find(|peer| peer.device == group.device);
        let up_to = kept.get(&read_up_to(group.device, group.reason)).and_then(|mark| mark.parse::<i64>().ok());
        AsideGroup {
            device: group.device.to_string(),
            name: laptop.map(|it| it.label.clone()).unwrap_or_default(),
            letter: laptop.map(|it| it.letter.clone()).unwrap_or_default(),
            reason: group.reason.into(),
            entries: group.entries,
            first_at: Moment(group.first_ms),
            last_at: Moment(group.last_ms),
            read: group.reason == logbook::AsideReason::Gap || up_to.is_some_and(|mark| mark >= group.mark),
        }
    });
    Ok(Aside { groups: groups.collect() })
}

fn groups(context: &Context) -> Answer<Vec<logbook::AsideGroup>> {
    let own = context.open()?.store.device();
    context.read(|connection| logbook::aside_groups(connection, own))
}

/// The setting that says up to where a coordinator has read.
fn read_up_to(device: DeviceId, reason: logbook::AsideReason) -> String {
    format!("aside_read:{device}:{reason:?}")
}

/// A coordinator has read what one laptop wrote: nobody needs to be told any more. It stays where it is.
pub(crate) fn mark_read(context: &Context, input: WhichAside) -> Answer<Aside> {
    let (device, reason) = which(&input)?;
    let groups = groups(context)?;
    if let Some(group) = groups.iter().find(|group| (group.device, group.reason) == (device, reason)) {
        let mark = group.mark.to_string();
        context.change(|tx| setting::set(tx, &read_up_to(device, reason), &mark))?;
    }
    list(context, Nothing {})
}

fn which(input: &WhichAside) -> Answer<(DeviceId, logbook::AsideReason)> {
    let device = input.device.parse().map_err(|_| Failure::bad("device", Wrong::Unknown))?;
    Ok((device, input.reason.into()))
}

/// What the entries of one laptop say that stand aside for one reason, and what the logbook says about the requests among
/// them: nobody finds that elsewhere.
pub(crate) fn read(context: &Context, input: WhichAside) -> Answer<AsideLines> {
    let (device, reason) = which(&input)?;
    let mut entries = context.read(|connection| logbook::aside_of(connection, device, reason, MOST_LINES))?;
    entries.extend(context.read(|it| logbook::logged_about_aside(it, device, reason, MOST_LINES))?);
    let readings: Vec<Reading> = entries.iter().filter_map(opened).collect();
    let (names, numbers) = (Names::read(context)?, Numbers::of(context, &readings));
    Ok(AsideLines { lines: readings.iter().map(|reading| line(reading, &names, &numbers)).collect() })
}

/// How many entries wait for a person.
pub(crate) fn count(context: &Context) -> Answer<u32> {
    let unread = list(context, Nothing {})?.groups.into_iter().filter(|group| !group.read);
    Ok(unread.map(|group| group.entries).sum())
}

/// One that a newer version wrote, or that cannot be read, is still told of.
fn opened(entry: &StoredEntry) -> Option<Reading> {
    let bytes = entry.body.as_ref()?;
    let kind = entry.envelope.kind;
    let unknown = || Some(Body { header: Body::header(bytes).unwrap_or_default(), fact: Fact::Unknown(kind) });
    Some(Reading::of(&entry.envelope, Body::decode(kind, bytes).ok().or_else(unknown)?))
}

/// The numbers of what the entries are about: from the entries themselves, else from what is here.
struct Numbers(HashMap<EntryId, String>);

impl Numbers {
    fn of(context: &Context, readings: &[Reading]) -> Self {
        let number = |reading: &Reading| Some((reading.item(), number_in(reading).or_else(|| here(context, reading))?));
        let mut numbers = HashMap::new();
        for (item, number) in readings.iter().filter_map(number) {
            numbers.entry(item).or_insert(number);
        }
        Self(numbers)
    }
}

fn number_in(reading: &Reading) -> Option<String> {
    match &reading.body.fact {
        Fact::RequestLogged(logged) => Some(logged.number.clone()),
        Fact::EmergencyReported(reported) => Some(reported.number.clone()),
        _ => None,
    }
}

fn here(context: &Context, reading: &Reading) -> Option<String> {
    let item = reading.item();
    let request = context.read(|connection| steunpunt_store::request::row(connection, RequestId(item)));
    let report = || context.read(|it| steunpunt_store::emergency_report::report(it, EmergencyReportId(item)));
    request.map(|row| row.number).or_else(|_| report().map(|report| report.report.number)).ok()
}

fn line(reading: &Reading, names: &Names, numbers: &Numbers) -> AsideLine {
    let (kind, says) = said(&reading.body.fact);
    AsideLine {
        at: Moment(reading.stamp.times.wall.0),
        by: names.of(&reading.stamp),
        kind,
        number: numbers.0.get(&reading.item()).cloned(),
        says,
    }
}

impl From<logbook::AsideReason> for AsideReason {
    fn from(reason: logbook::AsideReason) -> Self {
        match reason {
            logbook::AsideReason::Gap => Self::Gap,
            logbook::AsideReason::SecondEntry => Self::SecondEntry,
            logbook::AsideReason::DoesNotFit => Self::DoesNotFit,
            logbook::AsideReason::StruckOff => Self::StruckOff,
            logbook::AsideReason::BroughtByStruckOff => Self::BroughtByStruckOff,
        }
    }
}

impl From<AsideReason> for logbook::AsideReason {
    fn from(reason: AsideReason) -> Self {
        match reason {
            AsideReason::Gap => Self::Gap,
            AsideReason::SecondEntry => Self::SecondEntry,
            AsideReason::DoesNotFit => Self::DoesNotFit,
            AsideReason::StruckOff => Self::StruckOff,
            AsideReason::BroughtByStruckOff => Self::BroughtByStruckOff,
        }
    }
}
