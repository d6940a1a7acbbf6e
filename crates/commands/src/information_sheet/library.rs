//! The library: every sheet there is, and what the point filled in.

use std::collections::BTreeMap;

use steunpunt_domain::blank::{BlankFilled, Filled};
use steunpunt_domain::configuration::Permission;
use steunpunt_domain::information_sheet::{self, Library, Origin, SheetDigest, SheetVersion, Stale};
use steunpunt_domain::letters::unknown_letters;
use steunpunt_domain::logbook::Fact;
use steunpunt_store::Connection;
use steunpunt_store::information_sheet::{DistributionCount, counts, last_of, versions};

use super::contradiction::contradicted;
use super::letters::refuse_letters;
use super::pictures::Drawings;
use super::shipped;
use super::view::{page, summary};
use crate::clock::start_of_day;
use crate::context::Context;
use crate::request::Names;
use crate::shapes::information_sheet::{
    Blank, FillBlank, FindSheets, FoundSheets, LastDistribution, SheetLanguage, SheetLibrary, SheetPage, SheetSummary,
    StaleSheet, WhichSheet,
};
use crate::shapes::{Moment, Nothing};
use crate::{Answer, Code, Failure, Wrong};

/// A blank holds at most so many letters.
const LONGEST_BLANK: usize = 200;

/// What came with the program, and what the logbook holds.
pub(crate) fn library(connection: &Connection) -> steunpunt_store::Result<Library> {
    Ok(Library::of(shipped().sheets.iter().cloned(), versions(connection)?))
}

/// The version with these words, named in hexadecimal digits.
pub(super) fn named(library: &Library, digest: &str) -> Answer<(SheetDigest, SheetVersion)> {
    let digest: SheetDigest = digest.parse().map_err(|_| Failure::bad("digest", Wrong::NotADigest))?;
    let version = library.version(digest).cloned().ok_or_else(|| Failure::of(Code::NotFound))?;
    Ok((digest, version))
}

pub(crate) fn list(context: &Context, _: Nothing) -> Answer<SheetLibrary> {
    let (device, names) = (context.open()?.store.device(), Names::read(context)?);
    context.read(|connection| {
        let (library, counts, drawings) = (library(connection)?, counts(connection)?, Drawings::read(connection)?);
        let shown = library.codes().filter_map(|code| library.shown(code, context.now.0));
        let mut shown: Vec<_> = shown.collect();
        // What somebody made for this crisis is looked for before what came with the program.
        shown.sort_by_key(|version| version.origin == Origin::Shipped);
        let sheets: Vec<SheetSummary> =
            shown.into_iter().map(|version| summary(&library, version, &counts, &drawings, context.now.0)).collect();
        let since = start_of_day(context.now).0;
        let copies = counts.iter().filter(|count| count.hour_ms >= since).map(|count| count.copies).sum();
        Ok(SheetLibrary {
            sheets,
            blanks: blanks(&library, &steunpunt_store::blank::all(connection)?),
            contradicted: contradicted(connection, &names, &library, &counts, context.now.0)?,
            stale: stale(&library, &counts, context.now.0),
            languages: languages(),
            copies_today: copies,
            last: last_of(connection, device)?.map(|last| LastDistribution {
                id: last.entry,
                code: last.code,
                version: last.version,
                copies: last.copies,
                language: last.language,
                at: Moment(last.at_ms),
            }),
        })
    })
}

fn stale(library: &Library, counts: &[DistributionCount], now_ms: i64) -> Vec<StaleSheet> {
    let view = |(version, stale): (&SheetVersion, Stale)| {
        let (expired, since) = match stale {
            Stale::Expired(at) => (true, at),
            Stale::UpdateOverdue(at) => (false, at),
        };
        StaleSheet {
            code: version.sheet.code.clone(),
            title: version.sheet.texts.first().map(|text| text.title.clone()).unwrap_or_default(),
            version: version.sheet.version,
            digest: version.digest.to_string(),
            expired,
            since: Moment(since),
            copies: copies_of(counts, version.digest),
        }
    };
    library.stale(now_ms).into_iter().map(view).collect()
}

fn languages() -> Vec<SheetLanguage> {
    let language = |(code, words): (&String, &BTreeMap<String, String>)| SheetLanguage {
        code: code.clone(),
        name: words.get("name").cloned().unwrap_or_else(|| code.clone()),
        right_to_left: words.get("direction").is_some_and(|direction| direction == "rtl"),
    };
    shipped().words.iter().map(language).collect()
}

fn blanks(library: &Library, filled: &BTreeMap<String, Filled>) -> Vec<Blank> {
    let mut blanks: BTreeMap<String, Blank> = BTreeMap::new();
    for version in library.codes().filter_map(|code| library.versions(code).first()) {
        for key in version.sheet.blanks() {
            let labels = shipped().blanks.get(&key).cloned().unwrap_or_default();
            let Filled { values, heads, .. } = filled.get(&key).cloned().unwrap_or_default();
            let needs_approval = library.is_beyond_draft(&key);
            let new = || Blank { key: key.clone(), labels, values, seen: heads, sheets: Vec::new(), needs_approval };
            blanks.entry(key.clone()).or_insert_with(new).sheets.push(version.sheet.code.clone());
        }
    }
    blanks.into_values().collect()
}

pub(crate) fn copies_of(counts: &[DistributionCount], digest: SheetDigest) -> u32 {
    counts.iter().filter(|count| count.digest == digest).map(|count| count.copies).sum()
}

/// The sheets in which every typed word occurs, as the library shows them.
pub(crate) fn find(context: &Context, input: FindSheets) -> Answer<FoundSheets> {
    let library = context.read(library)?;
    let shown = library.codes().filter_map(|code| library.shown(code, context.now.0));
    let sheets: Vec<_> = shown.map(|version| &version.sheet).collect();
    let open = context.open()?;
    let found = information_sheet::find(&sheets, &open.configuration.groups, &input.text);
    Ok(FoundSheets { codes: found.into_iter().map(|sheet| sheet.code.clone()).collect() })
}

pub(crate) fn get(context: &Context, input: WhichSheet) -> Answer<SheetPage> {
    let library = context.read(library)?;
    let version = match &input.digest {
        Some(digest) => named(&library, digest)?.1,
        None => library.shown(input.code.trim(), context.now.0).cloned().ok_or_else(|| Failure::of(Code::NotFound))?,
    };
    page(context, &library, &version)
}

/// Fills in a blank, or makes it empty. It names what its author saw, so that nobody's is overwritten unseen. It changes
/// what prints at once: where a sheet with it is given out or approved, that takes whoever may approve.
pub(crate) fn fill_blank(context: &Context, input: FillBlank) -> Answer<SheetLibrary> {
    let value = input.value.trim().to_owned();
    if value.chars().count() > LONGEST_BLANK {
        return Err(Failure::bad("value", Wrong::TooLong));
    }
    refuse_letters("value", unknown_letters([value.as_str()]))?;
    if context.read(library)?.is_beyond_draft(&input.key) {
        context.must(Permission::Approve)?;
    }
    context.write(|writing| {
        let mut header = writing.opening();
        let seen = input.seen.into_iter().map(|entry| header.refer(writing.device(), entry)).collect();
        writing.append(header, Fact::BlankFilled(BlankFilled { blank: input.key, value, seen })).map(|_| ())
    })?;
    list(context, Nothing {})
}
