//! Sheets that the town hall publishes: written as entries of its own series, so that every point has them after its next
//! exchange. Deliberately not here: what holds at a point, which its own logbook decides.

use std::path::Path;

use steunpunt_domain::information_sheet::{
    Library, Origin, Sheet, SheetApproved, SheetPublished, SheetVersion, SheetWithdrawn, SheetWritten,
};
use steunpunt_domain::logbook::Fact;
use steunpunt_domain::pack::PackFileTaken;
use steunpunt_domain::time::Wall;
use steunpunt_store::Writing;
use steunpunt_store::information_sheet::{item_of, versions};
use steunpunt_store::logbook::Author;
use steunpunt_store::pack::PackFiles;
use steunpunt_sync::pack::{self, LARGEST_PACK, Pack, PublisherKey};

use crate::Result;
use crate::point::Point;

/// What publishing changed at one point.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Published {
    /// Sheets that are new there, or replace a lower version.
    pub sheets: u32,
    /// Sheets that are left out, because that version or a higher one is there with other words.
    pub left_out: u32,
    /// Versions that were withdrawn.
    pub withdrawn: u32,
}

/// Reads a pack, or a folder as a pack is made from. Every file of it is checked.
pub fn read_pack(path: &Path) -> Result<Pack> {
    if path.is_dir() {
        // Nobody sees this signature: the town hall's own entries are signed.
        let key = PublisherKey::of_bytes(steunpunt_store::keys::random_bytes()?);
        return Ok(pack::open(&pack::build(path, &key)?)?);
    }
    if std::fs::metadata(path)?.len() > LARGEST_PACK {
        return Err(pack::NotAPack::TooLarge.into());
    }
    Ok(pack::open(&std::fs::read(path)?)?)
}

impl Point {
    /// Publishes what a pack holds, in one act. Doing it twice changes nothing.
    pub fn publish(&self, pack: &Pack, contradicts: bool, now: Wall) -> Result<Published> {
        pack.check(now.0)?;
        let library = Library::of([], self.read(versions)?);
        let files = self.read(steunpunt_store::pack::files)?;
        let mut published = Published::default();
        self.store.write(now, Author::default(), |writing| {
            take_files(writing, pack, &files)?;
            for (sheet, files) in pack.sheets.iter().zip(&pack.sources) {
                match what_to_do(&library, sheet) {
                    Act::Nothing => {}
                    Act::LeaveOut => published.left_out += 1,
                    Act::Publish => {
                        published.sheets += 1;
                        publish(writing, sheet, contradicts || files.contradicts())?;
                    }
                }
            }
            for it in &pack.withdrawn {
                let stands =
                    |version: &&SheetVersion| version.sheet.version == it.version && version.withdrawn.is_none();
                for version in library.versions(&it.code).iter().filter(stands) {
                    let Some(item) = item_of(writing.tx(), version.digest)? else { continue };
                    let withdrawn = SheetWithdrawn { reason: it.reason.clone() };
                    writing.append(writing.about(item), Fact::SheetWithdrawn(withdrawn))?;
                    published.withdrawn += 1;
                }
            }
            Ok(())
        })?;
        Ok(published)
    }
}

enum Act {
    Nothing,
    LeaveOut,
    Publish,
}

fn what_to_do(library: &Library, sheet: &Sheet) -> Act {
    match library.version(sheet.digest()) {
        Some(known) if known.approved.is_some() && known.is_given_out() => return Act::Nothing,
        Some(_) => return Act::Publish,
        None => {}
    }
    let highest = library.versions(&sheet.code).first();
    if highest.is_some_and(|it| it.sheet.version >= sheet.version) { Act::LeaveOut } else { Act::Publish }
}

fn publish(writing: &mut Writing, sheet: &Sheet, contradicts: bool) -> steunpunt_store::Result<()> {
    let item = match item_of(writing.tx(), sheet.digest())? {
        Some(item) => item,
        None => {
            let written = SheetWritten { sheet: sheet.clone(), origin: Origin::TownHall };
            writing.append(writing.opening(), Fact::SheetWritten(written))?
        }
    };
    writing.append(writing.about(item), Fact::SheetApproved(SheetApproved {}))?;
    writing.append(writing.about(item), Fact::SheetPublished(SheetPublished { contradicts })).map(|_| ())
}

fn take_files(writing: &mut Writing, pack: &Pack, here: &PackFiles) -> steunpunt_store::Result<()> {
    for (path, text) in pack.files.iter().filter(|(path, text)| here.text(path) != Some(text.as_str())) {
        let mut header = writing.opening();
        let seen = here.heads(path).into_iter().map(|entry| header.refer(writing.device(), entry)).collect();
        let taken = PackFileTaken { path: path.clone(), text: text.clone(), seen };
        writing.append(header, Fact::PackFileTaken(taken))?;
    }
    Ok(())
}

/// One line of plain Dutch on what is wrong with a pack.
pub(crate) fn sentence(error: &pack::NotAPack) -> String {
    let why = match error {
        pack::NotAPack::NotOurs => "Dit is geen pakket met informatiebladen, en geen map met pack.toml",
        pack::NotAPack::CutOff => "Het pakket is niet heel: alleen het begin is er",
        pack::NotAPack::Damaged(file) => {
            return format!("Het pakket is beschadigd bij {file}. Er is niets gepubliceerd.");
        }
        pack::NotAPack::Newer => "Het pakket is gemaakt met een nieuwere versie",
        pack::NotAPack::Forged => "De handtekening van het pakket klopt niet",
        pack::NotAPack::TooLarge => "Het pakket is te groot",
        pack::NotAPack::Content(error) => return format!("Er staat een fout in {error}. Er is niets gepubliceerd."),
    };
    format!("{why}. Er is niets gepubliceerd.")
}
