//! What people have at home that is wrong now: told to everybody until somebody has seen to it.

use steunpunt_domain::information_sheet::{Contradiction, ContradictionTickedOff, Library, SheetVersion};
use steunpunt_domain::logbook::Fact;
use steunpunt_store::Connection;
use steunpunt_store::information_sheet::{DistributionCount, counts, requests_with};

use super::library::{copies_of, library, list, named};
use super::life::kept;
use crate::context::Context;
use crate::request::Names;
use crate::shapes::information_sheet::{Contradicted, SheetLibrary, SheetStep, TickOffContradiction};
use crate::shapes::{Moment, Nothing};
use crate::{Answer, Code, Failure};

/// What was handed out and is wrong now, also what was ticked off.
pub(super) fn contradicted(
    connection: &Connection,
    names: &Names,
    library: &Library,
    counts: &[DistributionCount],
    now_ms: i64,
) -> steunpunt_store::Result<Vec<Contradicted>> {
    let all = library.codes().flat_map(|code| library.versions(code));
    let wrong = all.filter_map(|version| {
        let contradiction = library.contradiction(version, now_ms)?;
        let copies = copies_of(counts, version.digest);
        let by_withdrawn = |it: &SheetVersion| it.withdrawn.is_some() && Some(it.sheet.version) == contradiction.by;
        let by_withdrawn = library.versions(&version.sheet.code).iter().any(by_withdrawn);
        let told = (copies > 0).then(|| view(connection, names, version, contradiction, copies))?;
        Some(told.map(|told| Contradicted { by_withdrawn, ..told }))
    });
    wrong.collect()
}

fn view(
    connection: &Connection,
    names: &Names,
    version: &SheetVersion,
    contradiction: Contradiction,
    copies: u32,
) -> steunpunt_store::Result<Contradicted> {
    let sheet = &version.sheet;
    let ticked_off = version.ticked_off(&contradiction, copies);
    Ok(Contradicted {
        code: sheet.code.clone(),
        title: sheet.texts.first().map(|text| text.title.clone()).unwrap_or_default(),
        version: sheet.version,
        digest: version.digest.to_string(),
        by: contradiction.by,
        by_withdrawn: false,
        withdrawn: contradiction.withdrawn,
        reason: version.withdrawn.as_ref().map(|withdrawn| withdrawn.reason.clone()).unwrap_or_default(),
        copies,
        requests: u32::try_from(requests_with(connection, version.digest)?.len()).unwrap_or(u32::MAX),
        ticked_off: ticked_off
            .map(|stamp| SheetStep { by: names.of(stamp).unwrap_or_default(), at: Moment(stamp.times.wall.0) }),
    })
}

/// Ticks off what its author saw: more copies or another version that contradicts it, come meanwhile, stay open.
pub(crate) fn tick_off(context: &Context, input: TickOffContradiction) -> Answer<SheetLibrary> {
    let (library, counts) = context.read(|connection| Ok((library(connection)?, counts(connection)?)))?;
    let (digest, version) = named(&library, &input.digest)?;
    if library.contradiction(&version, context.now.0).is_none() {
        return Err(Failure::of(Code::NotFound));
    }
    let contradiction = Contradiction { by: input.by, withdrawn: input.withdrawn };
    let copies = input.copies.min(copies_of(&counts, digest));
    if version.ticked_off(&contradiction, copies).is_none() {
        context.write(|writing| {
            let item = kept(writing, &version)?;
            let ticked = ContradictionTickedOff { contradiction, copies };
            writing.append(writing.about(item), Fact::ContradictionTickedOff(ticked)).map(|_| ())
        })?;
    }
    list(context, Nothing {})
}
