//! Codes on paper or on a screen: made here, scanned there.

use base64::Engine;
use steunpunt_documents as documents;
use steunpunt_domain::ids::{EmergencyReportId, RequestId};
use steunpunt_sync::enrolment::Enrolment;
use steunpunt_sync::qr::{self, Added, Kind, Unusable, Whole, Wrong};
use steunpunt_sync::radio::{apart, together};
use steunpunt_sync::statement;
use zeroize::Zeroizing;

use super::radio::{self, parsed};
use super::stick::{seal_for, take_bundle};
use super::town_hall;
use crate::clock::on_paper;
use crate::context::Context;
use crate::paper::keep;
use crate::shapes::exchange::bundle::MadeFor;
use crate::shapes::exchange::code::{
    CodePart, Codes, CodesKind, MakeCodes, ReadCodePicture, ScanCode, Scanned, ScannedWhat,
};
use crate::shapes::exchange::stick::StickTaken;
use crate::shapes::{DocumentMade, Nothing};
use crate::{Answer, Code, Failure};

pub(crate) fn make(context: &Context, input: MakeCodes) -> Answer<Codes> {
    let made = made(context, &input)?;
    let part = |text: String| {
        let svg = qr::svg(&text).map_err(|_| too_much(made.bytes.len()))?;
        Ok(CodePart { text, svg })
    };
    let parts = texts(&made.bytes)?.into_iter().map(part).collect::<Answer<_>>()?;
    let passphrase = made.passphrase.as_ref().map(|words| words.to_string());
    let bytes = u32::try_from(made.bytes.len()).unwrap_or(u32::MAX);
    context.app.0.collecting.show(input, made);
    Ok(Codes { parts, bytes, passphrase })
}

/// What goes into the codes.
#[derive(Clone)]
pub(super) struct Made {
    bytes: Vec<u8>,
    passphrase: Option<Zeroizing<String>>,
}

fn made(context: &Context, input: &MakeCodes) -> Answer<Made> {
    let (made_for, id) = (input.made_for.into(), input.what.id.as_deref().unwrap_or_default());
    let item = match input.what.kind {
        CodesKind::Changes => {
            let sealed = seal_for(context, made_for, 0)?;
            return Ok(Made { bytes: sealed.written.bytes, passphrase: sealed.passphrase });
        }
        CodesKind::Emergency => parsed::<EmergencyReportId>(id)?.0,
        CodesKind::Request => parsed::<RequestId>(id)?.0,
    };
    let sealed: Vec<Vec<u8>> = radio::sealed(context, item, made_for)?.into_iter().map(|(_, bytes)| bytes).collect();
    if sealed.is_empty() {
        return Err(Failure::bad("madeFor", crate::Wrong::Nobody));
    }
    Ok(Made { bytes: together(&sealed), passphrase: None })
}

fn texts(bytes: &[u8]) -> Answer<Vec<String>> {
    qr::chain(bytes, Kind::Bundle).map_err(|too| too_much(too.bytes))
}

/// The same on paper, six to a page.
pub(crate) fn print(context: &Context, input: MakeCodes) -> Answer<DocumentMade> {
    let open = context.open()?;
    let made = match context.app.0.collecting.on_screen(&input) {
        Some(shown) => shown,
        None => made(context, &input)?,
    };
    // Words that nobody has seen open nothing: they are shown first, with the codes.
    if made.passphrase.is_some() && context.app.0.collecting.on_screen(&input).is_none() {
        return Err(Failure::bad("madeFor", crate::Wrong::ShowFirst));
    }
    let drawn = |text: &String| qr::svg(text).map_err(|_| too_much(made.bytes.len()));
    let page = documents::CodesPage {
        point_name: open.point.name.clone(),
        point_code: open.point.code.clone(),
        laptop_letter: open.store.letter(),
        made_on: on_paper(context.now),
        for_town_hall: input.made_for == MadeFor::TownHall,
        codes: texts(&made.bytes)?.iter().map(drawn).collect::<Answer<_>>()?,
        needs_passphrase: made.passphrase.is_some(),
        exercise: open.point.exercise,
    };
    keep(context, "codes", documents::codes_page(&page))
}

fn too_much(bytes: usize) -> Failure {
    Failure::with(Code::TooMuchForCodes, serde_json::json!({ "bytes": bytes }))
}

/// A hand scanner typed a code.
pub(crate) fn scan(context: &Context, input: ScanCode) -> Answer<Scanned> {
    let added = context.app.0.collecting.parts().add(&input.text).map_err(wrong)?;
    scanned(context, added)
}

fn scanned(context: &Context, added: Added) -> Answer<Scanned> {
    let mut scanned = Scanned {
        what: match added.kind {
            Kind::Bundle => ScannedWhat::Bundle,
            Kind::Receipt => ScannedWhat::Receipt,
            Kind::Enrolment => ScannedWhat::Enrolment,
        },
        number: added.number,
        parts: added.parts,
        missing: added.missing,
        again: added.again,
        taken: None,
        enrolled: None,
    };
    if let Some(whole) = added.whole {
        // What could not be taken over can be scanned once more.
        take_whole(context, &mut scanned, &whole).inspect_err(|_| context.app.0.collecting.forget())?;
    }
    Ok(scanned)
}

fn take_whole(context: &Context, scanned: &mut Scanned, whole: &Whole) -> Answer<()> {
    match whole.kind {
        Kind::Bundle => scanned.taken = Some(take_entries(context, &whole.bytes)?),
        Kind::Receipt => {
            statement::take_in(&context.open()?.store, std::slice::from_ref(&whole.bytes), context.now)?;
            scanned.taken = Some(StickTaken::default());
        }
        Kind::Enrolment => {
            let enrolment = Enrolment::read(&whole.bytes).map_err(town_hall::refused)?;
            scanned.enrolled = Some(town_hall::enrol_with(context, &enrolment)?);
        }
    }
    Ok(())
}

/// A whole bundle, or one record sealed for each of its readers.
fn take_entries(context: &Context, bytes: &[u8]) -> Answer<StickTaken> {
    let Some(sealed) = apart(bytes) else { return take_bundle(context, bytes, None) };
    let mut taken = Err(Failure::of(Code::NotFound));
    for one in sealed {
        taken = radio::take_record(context, &one);
        if taken.is_ok() {
            break;
        }
    }
    let (_, new) = taken?;
    Ok(StickTaken { new_entries: u32::from(new), known: u32::from(!new), ..StickTaken::default() })
}

/// All codes on a picture, in the order of their parts. Shown is what was taken over, else the last one that was read.
pub(crate) fn read_picture(context: &Context, input: ReadCodePicture) -> Answer<Scanned> {
    let file = base64::engine::general_purpose::STANDARD.decode(input.content.trim());
    let file = file.map_err(|_| Failure::bad("content", crate::Wrong::NotBase64))?;
    let texts = qr::read_picture(&file).map_err(|error| match error {
        Unusable::NotAPicture => not_a_code("not_a_picture"),
        Unusable::TooLarge => not_a_code("too_large"),
    })?;
    let mut last = Err(not_a_code("empty"));
    for text in texts {
        match scan(context, ScanCode { text }) {
            // A part that was scanned before may follow the one that made the chain whole.
            Ok(scanned) if scanned.again && last.as_ref().is_ok_and(is_taken) => {}
            Ok(scanned) => last = Ok(scanned),
            // Another program's code may stand on the same page.
            Err(failure) if last.is_err() => last = Err(failure),
            Err(_) => {}
        }
    }
    last
}

fn is_taken(scanned: &Scanned) -> bool {
    scanned.taken.is_some() || scanned.enrolled.is_some()
}

pub(crate) fn forget(context: &Context, _: Nothing) -> Answer<Nothing> {
    context.app.0.collecting.forget();
    Ok(Nothing {})
}

fn wrong(wrong: Wrong) -> Failure {
    not_a_code(match wrong {
        Wrong::NotOurs => "not_ours",
        Wrong::Newer => "newer",
        Wrong::Misread => "misread",
        Wrong::OtherChain => "other_chain",
        Wrong::DoesNotFit => "does_not_fit",
    })
}

fn not_a_code(why: &str) -> Failure {
    Failure::with(Code::NotACode, serde_json::json!({ "why": why }))
}
