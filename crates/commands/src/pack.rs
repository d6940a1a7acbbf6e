//! Taking over a pack of sheets: first a look, then all of it in one act, or nothing.

mod build;
mod file;

use std::fs::File;
use std::io::Read;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use steunpunt_domain::configuration::ConfigurationError;
use steunpunt_domain::information_sheet::{Library, Origin, SheetVersion, SheetWithdrawn, SheetWritten};
use steunpunt_domain::logbook::Fact;
use steunpunt_domain::pack::PackTaken;
use steunpunt_domain::time::Wall;
use steunpunt_store::{Connection, Writing};
use steunpunt_sync::enrolment::{fingerprint, is_fingerprint_of};
use steunpunt_sync::pack::{self, LARGEST_PACK, NotAPack, Pack, Withdrawn};

use crate::context::Context;
use crate::information_sheet::{kept, library};
use crate::shapes::pack::{PackChange, PackFile, PackLine, PackLook};
use crate::{Answer, Code, Failure, Wrong};

pub use build::{build_pack, new_publisher_key, show_pack};

/// Shows what a pack would change. Nothing is changed.
pub(crate) fn look(context: &Context, input: PackFile) -> Answer<PackLook> {
    let pack = opened(context, &input)?;
    view(context, &pack)
}

fn view(context: &Context, pack: &Pack) -> Answer<PackLook> {
    let (library, files) =
        context.read(|connection| Ok((library(connection)?, steunpunt_store::pack::files(connection)?)))?;
    let lines = pack.sheets.iter().map(|sheet| PackLine {
        code: sheet.code.clone(),
        version: sheet.version,
        title: sheet.texts.first().map(|text| text.title.clone()).unwrap_or_default(),
        change: change(&library, sheet),
    });
    let withdrawals = pack.withdrawn.iter().map(|it| PackLine {
        code: it.code.clone(),
        version: it.version,
        title: it.reason.clone(),
        change: PackChange::Withdraws,
    });
    Ok(PackLook {
        name: pack.name.clone(),
        version: pack.version.clone(),
        fingerprint: fingerprint(&pack.publisher),
        trusted: context.read(|connection| is_trusted(connection, &pack.publisher))?,
        taken: context.read(|connection| steunpunt_store::pack::is_taken(connection, &pack.digest))?,
        lines: lines.chain(withdrawals).collect(),
        files: file::lines(pack, &files),
    })
}

fn change(library: &Library, sheet: &steunpunt_domain::information_sheet::Sheet) -> PackChange {
    let highest = library.versions(&sheet.code).first();
    match highest {
        None => PackChange::New,
        Some(_) if library.version(sheet.digest()).is_some() => PackChange::Same,
        Some(highest) if sheet.version > highest.sheet.version => PackChange::Replaces,
        Some(_) => PackChange::LeftOut,
    }
}

/// The town hall that this point is enrolled with, and publishers whose fingerprint a coordinator compared before.
fn is_trusted(connection: &Connection, publisher: &[u8; 32]) -> steunpunt_store::Result<bool> {
    let town_hall = steunpunt_store::hub::enrolled(connection)?.is_some_and(|hub| hub.public_key == *publisher);
    Ok(town_hall || steunpunt_store::pack::publishers(connection)?.contains(publisher))
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
    context.write(|writing| {
        file::take_over(writing, &pack, &files)?;
        for sheet in &pack.sheets {
            if matches!(change(&library, sheet), PackChange::New | PackChange::Replaces) {
                let written = SheetWritten { sheet: sheet.clone(), origin: Origin::Pack };
                writing.append(writing.opening(), Fact::SheetWritten(written))?;
            }
        }
        pack.withdrawn.iter().try_for_each(|it| withdraw(writing, &library, it))?;
        let taken = PackTaken {
            name: pack.name.clone(),
            version: pack.version.clone(),
            publisher: pack.publisher,
            digest: pack.digest,
            sheets: u32::try_from(pack.sheets.len()).unwrap_or(u32::MAX),
        };
        writing.append(writing.opening(), Fact::PackTaken(taken)).map(|_| ())
    })?;
    Ok(before)
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
        NotAPack::Damaged(file) => with_file("damaged", &file),
        NotAPack::Newer => refused("newer"),
        NotAPack::Forged => refused("forged"),
        NotAPack::TooLarge => refused("too_large"),
        NotAPack::Content(ConfigurationError { file, line, message }) => {
            let details = serde_json::json!({ "why": "mistake", "file": file, "line": line, "message": message });
            Failure::with(Code::NotAPack, details)
        }
    }
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
