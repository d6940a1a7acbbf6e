//! What a pack would change here, before anything is taken over.

use steunpunt_domain::information_sheet::{Library, Sheet, SheetFiles, SheetVersion};
use steunpunt_store::information_sheet::{DistributionCount, counts};
use steunpunt_store::{Connection, hub};
use steunpunt_sync::pack::{Pack, Withdrawn};

use super::file;
use crate::Answer;
use crate::context::Context;
use crate::information_sheet::{copies_of, library};
use crate::shapes::pack::{PackChange, PackLine, PackLook};

/// What is here that a pack may change.
struct Here {
    library: Library,
    counts: Vec<DistributionCount>,
    now_ms: i64,
}

pub(super) fn view(context: &Context, pack: &Pack) -> Answer<PackLook> {
    let now_ms = context.now.0;
    context.read(|connection| {
        let here = Here { library: library(connection)?, counts: counts(connection)?, now_ms };
        let publisher = publisher(connection, pack)?;
        Ok(PackLook {
            name: pack.name.clone(),
            version: pack.version.clone(),
            trusted: is_trusted(connection, &here.library, pack)?,
            publisher,
            taken: steunpunt_store::pack::is_taken(connection, &pack.digest)?,
            lines: lines(pack, &here),
            files: file::lines(pack, &steunpunt_store::pack::files(connection)?),
        })
    })
}

fn lines(pack: &Pack, here: &Here) -> Vec<PackLine> {
    let sheets = pack.sheets.iter().zip(&pack.sources).map(|(sheet, files)| here.sheet(sheet, files));
    sheets.chain(pack.withdrawn.iter().map(|it| here.withdrawal(it))).collect()
}

impl Here {
    fn sheet(&self, sheet: &Sheet, files: &SheetFiles) -> PackLine {
        let change = change(&self.library, sheet);
        let replaces = change == PackChange::Replaces;
        let before = self.library.shown(&sheet.code, self.now_ms).filter(|_| replaces);
        let versions = self.library.versions(&sheet.code).iter().filter(|_| replaces);
        PackLine {
            change,
            languages_gone: before.map(|before| languages_gone(&before.sheet, sheet)).unwrap_or_default(),
            copies: versions.map(|version| copies_of(&self.counts, version.digest)).sum(),
            contradicts: files.contradicts(),
            ..in_pack(sheet)
        }
    }

    fn withdrawal(&self, it: &Withdrawn) -> PackLine {
        let versions = self.library.versions(&it.code).iter().filter(|version| version.sheet.version == it.version);
        let versions: Vec<&SheetVersion> = versions.collect();
        PackLine {
            change: if versions.is_empty() { PackChange::NotHere } else { PackChange::Withdraws },
            copies: versions.iter().map(|version| copies_of(&self.counts, version.digest)).sum(),
            ..withdrawn(it)
        }
    }
}

fn languages_gone(before: &Sheet, sheet: &Sheet) -> Vec<String> {
    let languages = before.texts.iter().map(|text| &text.language);
    languages.filter(|language| sheet.text(language).is_none()).cloned().collect()
}

/// A sheet as the pack has it, for somebody who has no other.
pub(super) fn in_pack(sheet: &Sheet) -> PackLine {
    line(&sheet.code, sheet.version, sheet.texts.first().map_or("", |text| &text.title), PackChange::New)
}

/// A withdrawal as the pack has it.
pub(super) fn withdrawn(it: &Withdrawn) -> PackLine {
    line(&it.code, it.version, &it.reason, PackChange::Withdraws)
}

fn line(code: &str, version: u32, title: &str, change: PackChange) -> PackLine {
    let (code, title) = (code.to_owned(), title.to_owned());
    PackLine { code, version, title, change, languages_gone: Vec::new(), copies: 0, contradicts: false }
}

pub(super) fn change(library: &Library, sheet: &Sheet) -> PackChange {
    let highest = library.versions(&sheet.code).first();
    match highest {
        None => PackChange::New,
        Some(_) if library.version(sheet.digest()).is_some() => PackChange::Same,
        Some(highest) if sheet.version > highest.sheet.version => PackChange::Replaces,
        Some(_) => PackChange::LeftOut,
    }
}

/// Under which name its publisher approves the sheets in it; none when they do not. The town hall is called what it was
/// called when the point was enrolled, whatever a pack says.
pub(super) fn publisher(connection: &Connection, pack: &Pack) -> steunpunt_store::Result<String> {
    let town_hall = hub::enrolled(connection)?.filter(|hub| hub.public_key == pack.publisher);
    let says_so = !pack.publisher_name.is_empty();
    Ok(town_hall.filter(|_| says_so).map_or_else(|| pack.publisher_name.clone(), |hub| hub.name))
}

/// The town hall that this point is enrolled with, and publishers whose fingerprint a coordinator compared before: with the
/// name under which they approve, if they do. Under another name they are compared again.
fn is_trusted(connection: &Connection, library: &Library, pack: &Pack) -> steunpunt_store::Result<bool> {
    let town_hall = hub::enrolled(connection)?.is_some_and(|hub| hub.public_key == pack.publisher);
    let known = steunpunt_store::pack::publishers(connection)?.contains(&pack.publisher);
    let name = &pack.publisher_name;
    Ok(town_hall || (known && (name.is_empty() || library.knows_publisher(&pack.publisher, name))))
}
