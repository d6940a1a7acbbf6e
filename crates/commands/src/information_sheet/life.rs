//! A sheet's life: written, approved, given out, withdrawn, its translations read.

use steunpunt_domain::ids::EntryId;
use steunpunt_domain::information_sheet::{
    BASE_LANGUAGE, LONGEST_LINE, Library, MOST_LINES, Origin, Sheet, SheetApproved, SheetConfirmed, SheetLine,
    SheetMoments, SheetPublished, SheetSource, SheetStanding, SheetText, SheetVersion, SheetWithdrawn, SheetWritten,
    TranslationSignedOff, WrongMoment,
};
use steunpunt_domain::letters::unknown_letters;
use steunpunt_domain::logbook::Fact;
use steunpunt_domain::time::Wall;
use steunpunt_store::information_sheet::item_of;
use steunpunt_store::{Writing, draft};

use super::hand_out::{not_in_force, not_in_language};
use super::letters::{refuse_letters, refuse_unprintable};
use super::library::{library, named};
use super::view::page;
use crate::context::Context;
use crate::shapes::Moment;
use crate::shapes::information_sheet::{
    ApproveSheet, CheckTranslation, SheetPage, SheetWords, WithdrawSheet, WriteSheet,
};
use crate::{Answer, Failure, Wrong};

/// The name of whoever read a translation has at most so many letters.
const LONGEST_NAME: usize = 60;

/// Writes a new version as a draft. What stood there stays: versions are never changed.
pub(crate) fn write(context: &Context, input: WriteSheet) -> Answer<SheetPage> {
    let draft_ended = input.draft.clone();
    let sheet = sheet_of(context, input)?;
    refuse_unprintable(&sheet)?;
    refuse_unsourced(sheet.confirmed, &sheet)?;
    let digest = sheet.digest();
    context.write(|writing| {
        if let Some(ended) = &draft_ended {
            draft::end(writing.tx(), ended)?;
        }
        writing.append(writing.opening(), Fact::SheetWritten(SheetWritten { sheet, origin: Origin::Point })).map(|_| ())
    })?;
    shown(context, &digest.to_string())
}

pub(super) fn shown(context: &Context, digest: &str) -> Answer<SheetPage> {
    let library = context.read(library)?;
    let (_, version) = named(&library, digest)?;
    page(context, &library, &version)
}

/// The version as it was typed, when it makes sense.
pub(super) fn sheet_of(context: &Context, input: WriteSheet) -> Answer<Sheet> {
    let library = context.read(library)?;
    let point = &context.open()?.point.code;
    let code = match input.code.trim() {
        "" => free_code(point, |code| library.versions(code).is_empty()),
        code => code.to_uppercase(),
    };
    let moments = moments(&input, context.now)?;
    // A new version stands where the one before it stands.
    let web_address = library.versions(&code).first().map(|it| it.sheet.web_address.clone()).unwrap_or_default();
    let texts = input.texts.into_iter().map(text).collect::<Answer<Vec<_>>>()?;
    if texts.is_empty() {
        return Err(Failure::bad("title", Wrong::Empty));
    }
    let source = |it: crate::shapes::information_sheet::SheetSourceLine| SheetSource {
        key: it.key,
        name: it.name.trim().to_owned(),
        address: it.address.trim().to_owned(),
        read: it.read,
    };
    Ok(Sheet {
        version: library.next_version(&code),
        code,
        categories: input.categories,
        picture: input.picture,
        confirmed: input.confirmed,
        valid_from_ms: moments.from_ms,
        valid_until_ms: moments.until_ms,
        next_update_ms: moments.next_ms,
        area: input.area.trim().to_owned(),
        web_address,
        sources: input.sources.into_iter().map(source).filter(|source| !source.name.is_empty()).collect(),
        texts,
    })
}

/// When it holds, as far as that makes sense. From a moment that has passed is at once.
fn moments(input: &WriteSheet, now: Wall) -> Answer<SheetMoments> {
    let millis = |at: Option<Moment>| at.map(|at| at.0);
    let (from_ms, until_ms, next_ms) = (millis(input.valid_from), millis(input.valid_until), millis(input.next_update));
    let moments = SheetMoments { from_ms, until_ms, next_ms };
    match moments.fault(now.0) {
        Some((_, WrongMoment::EndsFirst)) => Err(Failure::bad("validFrom", Wrong::EndsFirst)),
        Some((field, WrongMoment::Past)) => Err(Failure::bad(on_screen(field), Wrong::Past)),
        Some((field, WrongMoment::TooFar)) => Err(Failure::bad(on_screen(field), Wrong::TooFar)),
        None if next_ms.is_some_and(|at| at <= now.0) => Err(Failure::bad("nextUpdate", Wrong::Past)),
        None => Ok(moments),
    }
}

/// A field of a sheet's files by its name on the screen.
fn on_screen(field: &str) -> &'static str {
    match field {
        "valid_from" => "validFrom",
        "valid_until" => "validUntil",
        _ => "nextUpdate",
    }
}

/// The point's own sheets: ZB03-B1, ZB03-B2.
fn free_code(point: &str, free: impl Fn(&str) -> bool) -> String {
    let codes = (1_u32..).map(|number| format!("{point}-B{number}"));
    codes.into_iter().find(|code| free(code)).unwrap_or_default()
}

fn text(input: SheetWords) -> Answer<SheetText> {
    let filled = |lines: Vec<String>| -> Vec<String> {
        lines.into_iter().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
    };
    let title = input.title.trim().to_owned();
    let core = filled(input.core);
    if title.is_empty() {
        return Err(Failure::bad("title", Wrong::Empty));
    }
    let text = SheetText {
        // Who has read a translation is said in an act of its own.
        checked: input.language == BASE_LANGUAGE,
        language: input.language,
        title,
        core,
        read_aloud: input.read_aloud.trim().to_owned(),
        act: lines(input.act)?,
        avoid: lines(input.avoid)?,
        go: lines(input.go)?,
    };
    if text.core_fits() { Ok(text) } else { Err(Failure::bad("core", Wrong::OneToThree)) }
}

fn lines(input: Vec<crate::shapes::information_sheet::SheetLine>) -> Answer<Vec<SheetLine>> {
    let line = |it: crate::shapes::information_sheet::SheetLine| SheetLine {
        text: it.text.trim().to_owned(),
        picture: it.picture,
        source: it.source,
    };
    let lines: Vec<_> = input.into_iter().map(line).filter(|line| !line.text.is_empty()).collect();
    if lines.len() > MOST_LINES || lines.iter().any(|line| line.text.chars().count() > LONGEST_LINE) {
        return Err(Failure::bad("lines", Wrong::TooLong));
    }
    Ok(lines)
}

/// The entry that later ones about a version name. The words of one that came with the program are written down when it
/// is used for the first time, so that the logbook tells what was handed out, whatever the next program ships.
pub(crate) fn kept(writing: &mut Writing, version: &SheetVersion) -> steunpunt_store::Result<EntryId> {
    if let Some(entry) = item_of(writing.tx(), version.digest)? {
        return Ok(entry);
    }
    let written = SheetWritten { sheet: version.sheet.clone(), origin: version.origin };
    writing.append(writing.opening(), Fact::SheetWritten(written))
}

/// Approves a version, and gives it out at once when that is asked.
pub(crate) fn approve(context: &Context, input: ApproveSheet) -> Answer<SheetPage> {
    let library = context.read(library)?;
    let (_, version) = named(&library, &input.digest)?;
    refuse_ended(&version, &library.standing(&version, context.now.0))?;
    let confirmed = input.confirmed.unwrap_or_else(|| version.is_confirmed());
    refuse_unsourced(confirmed, &version.sheet)?;
    context.write(|writing| {
        let item = kept(writing, &version)?;
        if version.approved.is_none() {
            writing.append(writing.about(item), Fact::SheetApproved(SheetApproved {}))?;
        }
        if confirmed != version.is_confirmed() {
            say_confirmed(writing, item, &version, confirmed)?;
        }
        if input.publish && (!version.is_given_out() || says_more(&library, &version, input.contradicts)) {
            let published = SheetPublished { contradicts: input.contradicts };
            writing.append(writing.about(item), Fact::SheetPublished(published))?;
        }
        Ok(())
    })?;
    shown(context, &input.digest)
}

/// Whether something is said here of a version that others gave out: that it contradicts what it replaces, or for the
/// first time that it does not.
fn says_more(library: &Library, version: &SheetVersion, contradicts: bool) -> bool {
    let first = !version.contradiction_weighed && library.before(version).next().is_some();
    !version.contradicts && (contradicts || first)
}

fn say_confirmed(
    writing: &mut Writing,
    item: EntryId,
    version: &SheetVersion,
    confirmed: bool,
) -> steunpunt_store::Result<()> {
    let mut header = writing.about(item);
    let heads = version.confirmation_heads();
    let seen = heads.into_iter().map(|entry| header.refer(writing.device(), entry)).collect();
    writing.append(header, Fact::SheetConfirmed(SheetConfirmed { confirmed, seen })).map(|_| ())
}

/// What is confirmed says by whom.
fn refuse_unsourced(confirmed: bool, sheet: &Sheet) -> Answer<()> {
    if confirmed && !sheet.names_a_source() { Err(Failure::bad("sources", Wrong::NoSource)) } else { Ok(()) }
}

fn refuse_ended(version: &SheetVersion, standing: &SheetStanding) -> Answer<()> {
    match standing {
        SheetStanding::Withdrawn(_) | SheetStanding::Expired(_) | SheetStanding::Replaced(_) => {
            Err(not_in_force(version, standing))
        }
        _ => Ok(()),
    }
}

/// Withdraws a version: it may not be handed out any more, and whoever got it must hear.
pub(crate) fn withdraw(context: &Context, input: WithdrawSheet) -> Answer<SheetPage> {
    let reason = input.reason.trim().to_owned();
    if reason.is_empty() {
        return Err(Failure::bad("reason", Wrong::Empty));
    }
    let library = context.read(library)?;
    let (_, version) = named(&library, &input.digest)?;
    if version.withdrawn.is_some() {
        return Err(not_in_force(&version, &library.standing(&version, context.now.0)));
    }
    context.write(|writing| {
        let item = kept(writing, &version)?;
        writing.append(writing.about(item), Fact::SheetWithdrawn(SheetWithdrawn { reason })).map(|_| ())
    })?;
    shown(context, &input.digest)
}

/// Says who has read a translation. It counts until these words change, or those that they follow.
pub(crate) fn check_translation(context: &Context, input: CheckTranslation) -> Answer<SheetPage> {
    let CheckTranslation { digest, language, by } = input;
    let by = by.trim().to_owned();
    if by.is_empty() {
        return Err(Failure::bad("by", Wrong::Empty));
    }
    if by.chars().count() > LONGEST_NAME {
        return Err(Failure::bad("by", Wrong::OneTo60));
    }
    refuse_letters("by", unknown_letters([by.as_str()]))?;
    let library = context.read(library)?;
    let (_, version) = named(&library, &digest)?;
    if language == BASE_LANGUAGE || version.sheet.text(&language).is_none() {
        return Err(not_in_language(&version.sheet, |it| it != BASE_LANGUAGE));
    }
    if !version.is_checked(&language) {
        context.write(|writing| {
            let item = kept(writing, &version)?;
            let read = TranslationSignedOff { language, by };
            writing.append(writing.about_personal(item)?, Fact::TranslationSignedOff(read)).map(|_| ())
        })?;
    }
    shown(context, &digest)
}
