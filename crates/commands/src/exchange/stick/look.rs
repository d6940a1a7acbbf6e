//! "Van stick": what is on it, before anything is taken over.

use steunpunt_domain::logbook::Kind;
use steunpunt_domain::time::Wall;
use steunpunt_sync::bundle::{self, Opened};
use steunpunt_sync::carry;
use steunpunt_sync::meeting::Apart;
use steunpunt_sync::stick::{self, FolderStick, Found, State};

use super::{open_bundle, stick_failure};
use crate::Answer;
use crate::app::OpenPoint;
use crate::context::Context;
use crate::shapes::Moment;
use crate::shapes::exchange::stick::{LookAtStick, OnStick, OnStickState, StickLook};

pub(crate) fn look(context: &Context, input: LookAtStick) -> Answer<StickLook> {
    let (open, stick) = (context.open()?, FolderStick::new(&input.folder));
    let found = stick::look(&stick).map_err(stick_failure)?;
    let passphrase = input.passphrase.as_deref();
    let file = |found| file(&open, &stick, found, passphrase, context.now);
    Ok(StickLook { bundles: found.into_iter().map(file).collect() })
}

fn file(open: &OpenPoint, stick: &FolderStick, found: Found, passphrase: Option<&str>, now: Wall) -> OnStick {
    let shown = named(&found);
    match found.state {
        State::Whole => match stick::fetch(stick, &found.file) {
            Ok(bytes) => inside(open, shown, open_bundle(open, &bytes, passphrase), now),
            Err(error) => OnStick { state: unreadable(error), ..shown },
        },
        State::Interrupted => OnStick { state: OnStickState::Interrupted, ..shown },
        State::TooLarge => OnStick { state: OnStickState::TooLarge, ..shown },
        State::NotOurs => OnStick { state: OnStickState::NotOurs, ..shown },
        State::NotReadable => OnStick { state: OnStickState::NotReadable, ..shown },
    }
}

/// What its name says.
fn named(found: &Found) -> OnStick {
    let name = found.name.as_ref();
    OnStick {
        file: found.file.clone(),
        state: OnStickState::NotReadable,
        point: name.map(|name| name.point.to_uppercase()),
        letter: name.map(|name| name.letter.to_uppercase()),
        name: None,
        number: name.map(|name| name.number),
        written_at: None,
        made_for: None,
        entries: 0,
        emergency_reports: 0,
        new_emergency_reports: 0,
        requests: 0,
        new_requests: 0,
        to_check: 0,
        new_entries: 0,
        aside: 0,
        new_receipt: false,
        own_bundle: false,
    }
}

fn unreadable(error: stick::Error) -> OnStickState {
    match error {
        stick::Error::Interrupted => OnStickState::Interrupted,
        stick::Error::Damaged => OnStickState::Damaged,
        stick::Error::TooLarge => OnStickState::TooLarge,
        _ => OnStickState::NotReadable,
    }
}

fn inside(open: &OpenPoint, shown: OnStick, opened: bundle::Result<Opened>, now: Wall) -> OnStick {
    match opened {
        Ok(opened) => looked_into(open, with_contents(open, shown, &opened), &opened, now),
        Err(error) => OnStick { state: sealed(error), ..shown },
    }
}

fn sealed(error: bundle::Error) -> OnStickState {
    match error {
        bundle::Error::NotForUs => OnStickState::ForAnother,
        bundle::Error::NeedsPassphrase => OnStickState::NeedsPassphrase,
        bundle::Error::WrongPassphrase => OnStickState::WrongPassphrase,
        bundle::Error::Newer => OnStickState::Newer,
        bundle::Error::TooLarge => OnStickState::TooLarge,
        bundle::Error::NotABundle => OnStickState::NotOurs,
        bundle::Error::Damaged | bundle::Error::BadSignature | bundle::Error::NoRecipient => OnStickState::Damaged,
    }
}

fn with_contents(open: &OpenPoint, shown: OnStick, opened: &Opened) -> OnStick {
    let header = &opened.header;
    OnStick {
        point: Some(header.point.clone()),
        letter: Some(header.sender_letter.clone()),
        name: Some(header.sender_name.clone()).filter(|name| !name.is_empty()),
        number: Some(header.number),
        written_at: Some(Moment(header.written_ms)),
        made_for: Some(header.made_for.into()),
        entries: u32::try_from(header.entries).unwrap_or(u32::MAX),
        // A message that cannot be read is found when the bundle is looked into.
        emergency_reports: opened.count(Kind::EmergencyReported).unwrap_or_default(),
        requests: header.requests,
        own_bundle: header.sender == open.store.device_key(),
        ..shown
    }
}

fn looked_into(open: &OpenPoint, shown: OnStick, opened: &Opened, now: Wall) -> OnStick {
    match carry::look(&open.store, opened, now) {
        Ok(look) => OnStick {
            state: if look.from_struck_off { OnStickState::StruckOff } else { OnStickState::Readable },
            new_emergency_reports: look.new_emergency_reports,
            new_requests: look.new_requests,
            to_check: look.to_check,
            new_entries: look.entries.new,
            aside: look.entries.aside,
            new_receipt: look.new_receipt,
            ..shown
        },
        Err(error) => OnStick { state: not_for_here(&error), ..shown },
    }
}

fn not_for_here(error: &carry::Error) -> OnStickState {
    match error {
        carry::Error::Apart(Apart::OtherPoint) => OnStickState::OtherPoint,
        carry::Error::Apart(Apart::ExerciseDiffers) => OnStickState::Exercise,
        carry::Error::UnknownSender => OnStickState::NotAdmitted,
        carry::Error::NotMeantForHere | carry::Error::Bundle(_) => OnStickState::Damaged,
        carry::Error::Store(_) => OnStickState::NotReadable,
    }
}
