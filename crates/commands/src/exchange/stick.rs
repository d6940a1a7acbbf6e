//! Sticks: write, look, take over, carry for others.

pub(super) mod carried;
mod find;
mod look;
mod write;

use steunpunt_sync::bundle::{self, Opened, Reader};
use steunpunt_sync::carry::{self, Took};
use steunpunt_sync::stick::{self, FolderStick};

use crate::app::OpenPoint;
use crate::context::Context;
use crate::shapes::exchange::stick::{StickTaken, TakeFromStick};
use crate::{Answer, Code, Failure};

pub(crate) use carried::{carry, list as list_carried, write as write_carried};
pub(crate) use find::{find, mounted};
pub(crate) use look::look;
pub(crate) use write::write;
pub(super) use write::{seal_for, seal_to};

/// Takes bundles over, one after the other. One that cannot be read stops the rest; the same one again changes nothing.
pub(crate) fn take(context: &Context, input: TakeFromStick) -> Answer<StickTaken> {
    let stick = FolderStick::new(&input.folder);
    let mut taken = StickTaken::default();
    for file in &input.files {
        let bytes = stick::fetch(&stick, file).map_err(stick_failure)?;
        taken = add(taken, take_bundle(context, &bytes, input.passphrase.as_deref())?);
    }
    Ok(taken)
}

/// Takes over one bundle, whatever it came on.
pub(super) fn take_bundle(context: &Context, bytes: &[u8], passphrase: Option<&str>) -> Answer<StickTaken> {
    let open = context.open()?;
    let opened = open_bundle(&open, bytes, passphrase).map_err(bundle_failure)?;
    let took = carry::take(&open.store, &opened, context.now).map_err(carry_failure)?;
    if let Some(running) = context.app.0.live.running() {
        running.look_after_everybody(context.app, &open);
    }
    Ok(view(&took))
}

/// A bundle for this laptop, or under a passphrase that was typed.
fn open_bundle(open: &OpenPoint, bytes: &[u8], passphrase: Option<&str>) -> bundle::Result<Opened> {
    let reader = Reader::of_device(&open.store.device_secret());
    match (bundle::open(bytes, &reader), passphrase.map(str::trim).filter(|typed| !typed.is_empty())) {
        (Err(bundle::Error::NeedsPassphrase), Some(typed)) => bundle::open_with_passphrase(bytes, typed),
        (opened, _) => opened,
    }
}

fn view(took: &Took) -> StickTaken {
    StickTaken {
        new_entries: took.entries.new,
        known: took.entries.known,
        aside: took.entries.aside,
        unknown: took.entries.unknown,
        new_emergency_reports: took.new_emergency_reports,
        new_requests: took.new_requests,
        to_check: took.to_check,
        new_receipt: took.new_receipt,
    }
}

fn add(one: StickTaken, other: StickTaken) -> StickTaken {
    StickTaken {
        new_entries: one.new_entries + other.new_entries,
        known: one.known + other.known,
        aside: one.aside + other.aside,
        unknown: one.unknown + other.unknown,
        new_emergency_reports: one.new_emergency_reports + other.new_emergency_reports,
        new_requests: one.new_requests + other.new_requests,
        to_check: one.to_check + other.to_check,
        new_receipt: one.new_receipt || other.new_receipt,
    }
}

fn failure(why: &str) -> Failure {
    Failure::with(Code::Stick, serde_json::json!({ "why": why }))
}

/// What is wrong with a stick, by its code.
pub(crate) fn stick_failure(error: stick::Error) -> Failure {
    failure(match error {
        stick::Error::Full => "full",
        stick::Error::ReadOnly => "read_only",
        stick::Error::Gone => "gone",
        stick::Error::NotReadable => "not_readable",
        stick::Error::NotKept => "not_kept",
        stick::Error::NameTaken => "name_taken",
        stick::Error::TooLarge => "too_large",
        stick::Error::Interrupted => "interrupted",
        stick::Error::Damaged => "damaged",
    })
}

/// What is wrong with a bundle, by its code.
fn bundle_failure(error: bundle::Error) -> Failure {
    failure(match error {
        bundle::Error::NotABundle => "not_ours",
        bundle::Error::NotForUs => "for_another",
        bundle::Error::NeedsPassphrase => "needs_passphrase",
        bundle::Error::WrongPassphrase => "wrong_passphrase",
        bundle::Error::Damaged | bundle::Error::BadSignature => "damaged",
        bundle::Error::Newer => "newer",
        bundle::Error::TooLarge => "too_large",
        bundle::Error::NoRecipient => "no_recipient",
    })
}

/// Why a bundle was not written or taken over, by its code.
pub(super) fn carry_failure(error: carry::Error) -> Failure {
    use steunpunt_sync::meeting::Apart;
    match error {
        carry::Error::Apart(Apart::OtherPoint) => failure("other_point"),
        carry::Error::Apart(Apart::ExerciseDiffers) => Failure::of(Code::ExerciseMismatch),
        carry::Error::UnknownSender => failure("not_admitted"),
        carry::Error::NotMeantForHere => failure("damaged"),
        carry::Error::Bundle(error) => bundle_failure(error),
        carry::Error::Store(error) => error.into(),
    }
}
