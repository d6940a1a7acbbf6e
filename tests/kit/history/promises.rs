//! The promises that hold after every step, and those that hold of a laptop at any time.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use steunpunt_domain::erasing::ItemErased;
use steunpunt_domain::ids::{DeviceId, EntryId, RequestId};
use steunpunt_domain::logbook::{Audience, Body, Fact, Hash, Kind};
use steunpunt_store::logbook::{
    Findings, StoredEntry, aside, aside_groups, every_ahead, every_entry, hash_of, item_row, logged_about_aside,
};
use steunpunt_store::{Connection, emergency_report, held, request, search, volunteer};

use super::broken::{Broken, Outcome};
use super::device::Device;
use super::fold;
use super::truth::{Named, Truth, Typed, contains};

/// Nothing is shown as held by somebody who never held it.
pub(super) fn claims_no_more_than_is_held(truth: &Truth, device: &Device) -> Outcome {
    let mut hashes = HashMap::new();
    device.looks(|connection| {
        for holder in truth.holders() {
            for id in held::of(connection, holder)? {
                // Several holders are said to hold the same.
                let here = match hashes.entry(id) {
                    Entry::Occupied(known) => *known.get(),
                    Entry::Vacant(new) => *new.insert(hash_of(connection, id)?),
                };
                let held = here.map_or_else(|| truth.held_any(holder, id), |hash| truth.held(holder, &(id, hash)));
                if !held {
                    return Err(Broken::promise(format!(
                        "{} says that {holder} holds {id}, which it does not",
                        device.id()
                    )));
                }
            }
        }
        Ok(())
    })
}

/// The town hall has nothing of the point's own series.
pub(super) fn has_nothing_private(hub: &Device, truth: &Truth) -> Outcome {
    let private: Vec<_> = truth.typed.iter().filter(|typed| typed.entry.audience == Audience::Point).collect();
    for entry in everything(hub)? {
        let id = entry.envelope.id;
        let told = private.iter().find(|typed| entry.body.as_ref().is_some_and(|body| contains(body, &typed.text)));
        if id.audience == Audience::Point || told.is_some() {
            return Err(Broken::promise(format!("the town hall has {id}, which is the point's own")));
        }
    }
    Ok(())
}

/// Logbook and what stands aside.
fn everything(device: &Device) -> Outcome<Vec<StoredEntry>> {
    device.reads(|connection| {
        let mut all = every_entry(connection)?;
        all.extend(aside(connection)?.into_iter().map(|(entry, _)| entry));
        Ok(all)
    })
}

/// The logbook is whole, and the read tables are what follows from it. Says which entries others still have to bring
/// before all words can be checked.
pub(super) fn is_sound(device: &Device, truth: &Truth) -> Outcome<Vec<EntryId>> {
    let Findings { mut problems, awaited, .. } = device.store.verify()?;
    // Of twins one series may come from each, and then name a salt that stands aside: walking the logbook says so.
    problems.retain(|problem| !(truth.is_forked() && problem.ends_with("the salt it names is not here")));
    // And what a twin erased goes on without its words, while the act may stand aside where it was heard.
    let erased = truth.is_forked() && truth.was_anything_erased();
    problems.retain(|problem| !(erased && problem.ends_with("no entry says that it was erased")));
    if !problems.is_empty() {
        return Err(Broken::promise(format!("{}: {problems:?}", device.id())));
    }
    let (said, folded) = (device.reads(fold::said)?, device.reads(fold::folded)?);
    let differing: Vec<_> = said.iter().filter(|line| !folded.contains(line)).collect();
    let missing: Vec<_> = folded.iter().filter(|line| !said.contains(line)).collect();
    if said == folded {
        return Ok(awaited);
    }
    Err(Broken::promise(format!("{}: its tables say {differing:?} instead of {missing:?}", device.id())))
}

/// What stands aside is not in the logbook as well.
pub(super) fn keeps_nothing_twice(device: &Device) -> Outcome {
    device.looks(|connection| {
        for (entry, reason) in aside(connection)? {
            let id = entry.envelope.id;
            if hash_of(connection, id)? == Some(entry.hash) {
                let own = device.id();
                return Err(Broken::promise(format!("{own}: {id} stands aside ({reason}) and in the logbook")));
            }
        }
        Ok(())
    })
}

/// Every text of these entries can be found, or was erased by an act that stands in the logbook; and what was erased
/// is gone everywhere. An act of a twin may stand aside, or mean the twin's own item, and then erases nothing there; but
/// what it erased where it was written goes on without its words.
pub(super) fn keeps_every_word(device: &Device, truth: &Truth, of: &BTreeSet<Named>) -> Outcome {
    let all = everything(device)?;
    device.looks(|connection| {
        let logged = every_entry(connection)?;
        let acts: Vec<(EntryId, ItemErased)> = logged.iter().filter_map(erases).collect();
        let opens = |entry: &&StoredEntry| item(entry) == Some(entry.envelope.id);
        let openings = logged.iter().filter(opens).map(|entry| (entry.envelope.id, entry.hash)).collect();
        for typed in truth.typed.iter().filter(|typed| of.contains(&(typed.entry, typed.hash))) {
            let wrong = match Fate::of(connection, (&acts, &openings), typed)? {
                Fate::Erased => is_still_there(connection, &all, typed)?.then_some("was erased and is there"),
                Fate::Unknown => None,
                // Of a copied laptop's two series one may come from each twin, and then speak of an item that is not
                // here.
                Fate::Kept => {
                    let kept = truth.is_forked() && (is_kept(&all, typed) || truth.was_erased(typed));
                    (!kept && !is_reachable(connection, device.id(), typed)?).then_some("is not reachable")
                }
            };
            if let Some(wrong) = wrong {
                let (text, entry) = (&typed.text, typed.entry);
                return Err(Broken::promise(format!("{}: {text} of {entry} {wrong}", device.id())));
            }
        }
        Ok(())
    })
}

/// What acts make of a text here.
enum Fate {
    Erased,
    Kept,
    /// It does not say which of two items it is about, where that does not stand in the logbook.
    Unknown,
}

impl Fate {
    fn of(
        connection: &Connection,
        (acts, openings): (&[(EntryId, ItemErased)], &BTreeMap<EntryId, Hash>),
        typed: &Typed,
    ) -> Outcome<Self> {
        let mut acts = acts.iter().filter(|(item, _)| *item == typed.item).map(|(_, act)| act).peekable();
        if typed.item.audience == Audience::Point || acts.peek().is_none() {
            return Ok(Self::Kept);
        }
        let (here, opens) = (openings.get(&typed.item).copied(), typed.entry == typed.item);
        let is_logged = hash_of(connection, typed.entry)? == Some(typed.hash);
        let version = if opens { Some(typed.hash) } else { typed.version };
        let tells = match here {
            _ if opens => true,
            Some(_) => typed.kind == Kind::RequestDetailed || (is_logged && typed.is_about(here)),
            None => false,
        };
        Ok(match acts.any(|act| act.means(version.as_ref())) {
            true if tells || (is_logged && here.is_none()) => Self::Erased,
            false if tells => Self::Kept,
            _ => Self::Unknown,
        })
    }
}

/// The item that an entry erases, and which one of this name.
fn erases(entry: &StoredEntry) -> Option<(EntryId, ItemErased)> {
    let body = Body::decode(entry.envelope.kind, entry.body.as_ref()?).ok()?;
    let Fact::ItemErased(erased) = body.fact else { return None };
    Some((body.header.item(entry.envelope.id.device)?, erased))
}

fn is_kept(all: &[StoredEntry], typed: &Typed) -> bool {
    all.iter().any(|entry| entry.body.as_ref().is_some_and(|body| contains(body, &typed.text)))
}

fn is_still_there(connection: &Connection, all: &[StoredEntry], typed: &Typed) -> Outcome<bool> {
    let in_body = is_kept(all, typed);
    let ahead = every_ahead(connection)?.iter().any(|loose| contains(&loose.body, &typed.text));
    Ok(in_body || ahead || !search::find(connection, &typed.text, 5)?.is_empty())
}

/// On the page of its item and by searching; or among what stands aside, or with it, where a person finds it.
fn is_reachable(connection: &Connection, own: DeviceId, typed: &Typed) -> Outcome<bool> {
    if hash_of(connection, typed.entry)? != Some(typed.hash) {
        let aside = aside(connection)?;
        return Ok(aside.iter().any(|(entry, _)| entry.body.as_ref().is_some_and(|body| contains(body, &typed.text))));
    }
    let Some(item) = item_row(connection, typed.item)? else { return Ok(false) };
    let found = search::find(connection, &typed.text, 5)?.contains(&item);
    if let Some(report) = emergency_report::report_of_item(connection, item)? {
        let report = report.report;
        return Ok(found && [report.what, report.place, report.reach].contains(&typed.text));
    }
    match request::request(connection, RequestId(typed.item)) {
        Ok(request) => Ok(found && request.every_text().contains(&typed.text.as_str())),
        Err(_) => {
            let is_volunteer = volunteer::all(connection)?.iter().any(|row| row.name == typed.text);
            Ok(is_volunteer || is_told_with_aside(connection, own, typed)?)
        }
    }
}

/// Whether these words are read with what stands aside, because their item does.
fn is_told_with_aside(connection: &Connection, own: DeviceId, typed: &Typed) -> Outcome<bool> {
    for group in aside_groups(connection, own)? {
        if is_kept(&logged_about_aside(connection, group.device, group.reason, 200)?, typed) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whoever is shown as a holder of an item holds all of it that is meant for them.
pub(super) fn shows_true_holders(device: &Device, truth: &Truth, hub: DeviceId) -> Outcome {
    device.looks(|connection| {
        let mut items: BTreeMap<EntryId, Vec<Named>> = BTreeMap::new();
        for entry in every_entry(connection)? {
            let named = (entry.envelope.id, entry.hash);
            item(&entry).into_iter().for_each(|item| items.entry(item).or_default().push(named));
        }
        for (item, entries) in items {
            for holder in held::holders(connection, item, device.id())? {
                let meant = |id: &EntryId| holder.device != hub || id.audience == Audience::TownHall;
                let lacks = entries.iter().find(|named| meant(&named.0) && !truth.held(holder.device, named));
                if let Some((id, _)) = lacks {
                    let (own, other) = (device.id(), holder.device);
                    return Err(Broken::promise(format!("{own} shows {other} as a holder, which lacks {id}")));
                }
            }
        }
        Ok(())
    })
}

fn item(entry: &StoredEntry) -> Option<EntryId> {
    let id = entry.envelope.id;
    Some(Body::header(entry.body.as_ref()?).ok()?.item(id.device).unwrap_or(id))
}
