//! Taking over a pack of sheets: first a look, then all of it in one act, or nothing.

mod build;
mod file;
mod look;
mod names;

use std::fs::File;
use std::io::Read;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use steunpunt_domain::configuration::ConfigurationError;
use steunpunt_domain::information_sheet::{
    Library, Origin, Sheet, SheetApprovedByPublisher, SheetFiles, SheetPublished, SheetVersion, SheetWithdrawn,
    SheetWritten,
};
use steunpunt_domain::logbook::Fact;
use steunpunt_domain::pack::PackTaken;
use steunpunt_domain::time::Wall;
use steunpunt_store::Writing;
use steunpunt_sync::enrolment::is_fingerprint_of;
use steunpunt_sync::pack::{self, LARGEST_PACK, NotAPack, Pack, Withdrawn};

use crate::context::Context;
use crate::information_sheet::{kept, library};
use crate::shapes::pack::{PackChange, PackFile, PackLook};
use crate::{Answer, Code, Failure, Wrong};

pub use build::{build_pack, fingerprint_of_key, new_publisher_key, show_pack};
use look::{change, view};

/// Shows what a pack would change. Nothing is changed.
pub(crate) fn look(context: &Context, input: PackFile) -> Answer<PackLook> {
    let pack = opened(context, &input)?;
    view(context, &pack)
}

/// Takes a pack over: every sheet of it in one act, once every file was verified.
pub(crate) fn take_over(context: &Context, input: PackFile) -> Answer<PackLook> {
    let pack = opened(context, &input)?;
    let before = view(context, &pack)?;
    let compared = input.fingerprint.as_deref().is_some_and(|typed| is_fingerprint_of(typed, &pack.publisher));
    if !before.trusted && !compared {
        return Err(refused(if input.fingerprint.is_some() { "other_fingerprint" } else { "unknown_publisher" }));
    }
    if before.taken {
        return Ok(before);
    }
    let (library, files) =
        context.read(|connection| Ok((library(connection)?, steunpunt_store::pack::files(connection)?)))?;
    let by = SheetApprovedByPublisher { publisher: pack.publisher, name: before.publisher.clone() };
    context.write(|writing| {
        file::take_over(writing, &pack, &files)?;
        for (sheet, files) in pack.sheets.iter().zip(&pack.sources) {
            take_sheet(writing, &library, sheet, files, &by)?;
        }
        pack.withdrawn.iter().try_for_each(|it| withdraw(writing, &library, it))?;
        writing.append(writing.opening(), Fact::PackTaken(taken(&pack))).map(|_| ())
    })?;
    Ok(before)
}

fn taken(pack: &Pack) -> PackTaken {
    PackTaken {
        name: pack.name.clone(),
        version: pack.version.clone(),
        publisher: pack.publisher,
        digest: pack.digest,
        sheets: u32::try_from(pack.sheets.len()).unwrap_or(u32::MAX),
    }
}

/// Takes a sheet over that is new or higher. What its publisher approves counts as approved by them, also when the same
/// words are here already.
fn take_sheet(
    writing: &mut Writing,
    library: &Library,
    sheet: &Sheet,
    files: &SheetFiles,
    by: &SheetApprovedByPublisher,
) -> steunpunt_store::Result<()> {
    let known = library.version(sheet.digest());
    let item = match (change(library, sheet), known) {
        (PackChange::New | PackChange::Replaces, _) => {
            let written = SheetWritten { sheet: sheet.clone(), origin: Origin::Pack };
            let item = writing.append(writing.opening(), Fact::SheetWritten(written))?;
            if files.contradicts() {
                let published = SheetPublished { contradicts: true };
                writing.append(writing.about(item), Fact::SheetPublished(published))?;
            }
            item
        }
        (PackChange::Same, Some(known)) if !by.name.is_empty() && known.publisher.is_none() => kept(writing, known)?,
        _ => return Ok(()),
    };
    if by.name.is_empty() {
        return Ok(());
    }
    writing.append(writing.about(item), Fact::SheetApprovedByPublisher(by.clone())).map(|_| ())
}

fn withdraw(writing: &mut Writing, library: &Library, it: &Withdrawn) -> steunpunt_store::Result<()> {
    let stands = |version: &&SheetVersion| version.sheet.version == it.version && version.withdrawn.is_none();
    for version in library.versions(&it.code).iter().filter(stands) {
        let item = kept(writing, version)?;
        writing.append(writing.about(item), Fact::SheetWithdrawn(SheetWithdrawn { reason: it.reason.clone() }))?;
    }
    Ok(())
}

/// A pack that was taken over before is looked at again whatever became of its sheets since.
fn opened(context: &Context, input: &PackFile) -> Answer<Pack> {
    let pack = read(input)?;
    if !context.read(|connection| steunpunt_store::pack::is_taken(connection, &pack.digest))? {
        refuse_over(&pack, context.now)?;
        check(&pack, context.now)?;
    }
    Ok(pack)
}

fn read(input: &PackFile) -> Answer<Pack> {
    let bytes = match (&input.path, &input.base64) {
        (_, Some(content)) => STANDARD.decode(content).map_err(|_| refused("not_ours"))?,
        (Some(path), None) => read_file(path).map_err(|_| refused("not_readable"))?,
        (None, None) => return Err(Failure::bad("path", Wrong::Empty)),
    };
    pack::open(&bytes).map_err(failure)
}

/// Nothing in its files is wrong: its publisher has a newer one.
fn refuse_over(pack: &Pack, now: Wall) -> Answer<()> {
    let Some((sheet, until)) = pack.over(now.0) else { return Ok(()) };
    let details = serde_json::json!({ "why": "expired", "code": sheet.code, "at": until });
    Err(Failure::with(Code::NotAPack, details))
}

/// What a signature does not say: that its files, its moments and its letters can be used here and now.
fn check(pack: &Pack, now: Wall) -> Answer<()> {
    file::check(pack)?;
    pack.check(now.0).map_err(failure)
}

fn failure(error: NotAPack) -> Failure {
    match error {
        NotAPack::NotOurs => refused("not_ours"),
        NotAPack::CutOff => refused("cut_off"),
        NotAPack::Damaged(file) => with_file("damaged", &file),
        NotAPack::Newer => refused("newer"),
        NotAPack::Forged => refused("forged"),
        NotAPack::TooLarge => refused("too_large"),
        NotAPack::Content(error) => mistake(error),
    }
}

fn mistake(ConfigurationError { file, line, message }: ConfigurationError) -> Failure {
    let details = serde_json::json!({ "why": "mistake", "file": file, "line": line, "message": message });
    Failure::with(Code::NotAPack, details)
}

fn read_file(path: &str) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(LARGEST_PACK + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn refused(why: &str) -> Failure {
    Failure::with(Code::NotAPack, serde_json::json!({ "why": why }))
}

fn with_file(why: &str, file: &str) -> Failure {
    Failure::with(Code::NotAPack, serde_json::json!({ "why": why, "file": file }))
}
