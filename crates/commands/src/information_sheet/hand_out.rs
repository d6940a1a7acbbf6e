//! Handing out: which version, in which language, how many, by which means; and who must hear that it was wrong.

use steunpunt_domain::ids::RequestId;
use steunpunt_domain::information_sheet::{
    SHEET_MEANS, Sheet, SheetDistributed, SheetPrinted, SheetStanding, SheetVersion,
};
use steunpunt_domain::logbook::Fact;
use steunpunt_domain::request::RequestField;
use steunpunt_store::information_sheet::{Distribution, distribution, for_request, requests_with};

use super::library::{library, list, named};
use super::life::{kept, shown};
use super::view::page;
use crate::context::Context;
use crate::shapes::information_sheet::{
    DistributeSheet, NoteSheetPrinted, SheetLibrary, SheetPage, SheetRequest, SheetRequests, WhichDistribution,
    WhichSheet,
};
use crate::shapes::request::SheetGiven;
use crate::shapes::{Moment, Nothing};
use crate::{Answer, Code, Failure, Wrong};

/// Copies that go out in one act, at most.
const MOST_COPIES: u32 = 1_000;

/// Notes that a sheet was handed out. A version that does not hold is refused, whatever the screen showed.
pub(crate) fn distribute(context: &Context, input: DistributeSheet) -> Answer<SheetPage> {
    refuse_count(input.copies)?;
    if !SHEET_MEANS.contains(&input.means.as_str()) {
        return Err(Failure::unknown("means", SHEET_MEANS));
    }
    let library = context.read(library)?;
    let (digest, version) = named(&library, &input.digest)?;
    refuse_unless_in_force(&version, &library.standing(&version, context.now.0))?;
    if version.sheet.text(&input.language).is_none() {
        return Err(not_in_language(&version.sheet, |_| true));
    }
    context.write(|writing| {
        kept(writing, &version)?;
        let mut header = writing.opening();
        let request = input.request.map(|request| header.refer(writing.device(), request.0));
        let given = SheetDistributed {
            code: version.sheet.code.clone(),
            version: version.sheet.version,
            digest,
            language: input.language,
            copies: input.copies,
            means: input.means,
            request,
            undoes: None,
        };
        writing.append(header, Fact::SheetDistributed(given)).map(|_| ())
    })?;
    page(context, &library, &version)
}

fn refuse_count(copies: u32) -> Answer<()> {
    if (1..=MOST_COPIES).contains(&copies) { Ok(()) } else { Err(Failure::bad("copies", Wrong::OneTo1000)) }
}

/// Notes that a version came out of a printer. Also of one that ended meanwhile: the paper is there.
pub(crate) fn note_printed(context: &Context, input: NoteSheetPrinted) -> Answer<SheetPage> {
    refuse_count(input.copies)?;
    let (_, version) = named(&context.read(library)?, &input.digest)?;
    context.write(|writing| {
        let item = kept(writing, &version)?;
        let printed = SheetPrinted { languages: input.languages, copies: input.copies };
        writing.append(writing.about(item), Fact::SheetPrinted(printed)).map(|_| ())
    })?;
    shown(context, &input.digest)
}

/// Takes back exactly the hand-out that is named: what somebody else noted meanwhile stays.
pub(crate) fn undo(context: &Context, input: WhichDistribution) -> Answer<SheetLibrary> {
    context.write(|writing| {
        let given = distribution(writing.tx(), input.id)?;
        let mut header = writing.about(given.entry);
        let undoes = Some(header.refer(writing.device(), given.entry));
        let back = SheetDistributed {
            code: given.code,
            version: given.version,
            digest: given.digest,
            language: given.language,
            copies: given.copies,
            means: given.means,
            request: None,
            undoes,
        };
        writing.append(header, Fact::SheetDistributed(back)).map(|_| ())
    })?;
    list(context, Nothing {})
}

pub(super) fn refuse_unless_in_force(version: &SheetVersion, standing: &SheetStanding) -> Answer<()> {
    if standing.may_be_handed_out() { Ok(()) } else { Err(not_in_force(version, standing)) }
}

/// Which version, where it stands and what took its place.
pub(super) fn not_in_force(version: &SheetVersion, standing: &SheetStanding) -> Failure {
    let by = match standing {
        SheetStanding::Replaced(by) => Some(*by),
        _ => None,
    };
    let at = match standing {
        SheetStanding::Later(at) | SheetStanding::Expired(at) => Some(*at),
        SheetStanding::Withdrawn(_) => version.withdrawn.as_ref().map(|withdrawal| withdrawal.stamp.times.wall.0),
        _ => None,
    };
    let (code, number) = (&version.sheet.code, version.sheet.version);
    let details =
        serde_json::json!({ "code": code, "version": number, "standing": standing.name(), "by": by, "at": at });
    Failure::with(Code::SheetNotInForce, details)
}

/// Which of its languages there are to choose from.
pub(super) fn not_in_language(sheet: &Sheet, may: impl Fn(&str) -> bool) -> Failure {
    let languages: Vec<_> = sheet.texts.iter().map(|text| text.language.as_str()).filter(|it| may(it)).collect();
    let details = serde_json::json!({ "field": "language", "why": Wrong::NotInLanguage, "codes": languages });
    Failure::with(Code::BadInput, details)
}

/// The requests that got a version, to reach whoever asked.
pub(crate) fn requests(context: &Context, input: WhichSheet) -> Answer<SheetRequests> {
    let library = context.read(library)?;
    let (digest, _) = named(&library, input.digest.as_deref().unwrap_or_default())?;
    let mut requests = Vec::new();
    for id in context.read(|connection| requests_with(connection, digest))? {
        // One that is not here yet came only as a name.
        let Ok((request, row)) = context.read(|connection| steunpunt_store::request::with_row(connection, id)) else {
            continue;
        };
        requests.push(SheetRequest {
            id,
            number: row.number,
            what: row.what,
            reach: request.text(RequestField::Reach).to_owned(),
        });
    }
    Ok(SheetRequests { requests })
}

/// The sheets that were handed out for a request.
pub(crate) fn given_for(context: &Context, request: RequestId) -> Answer<Vec<SheetGiven>> {
    let given = context.read(|connection| for_request(connection, request))?;
    if given.is_empty() {
        return Ok(Vec::new());
    }
    let library = context.read(library)?;
    let view = |given: Distribution| {
        let version = library.version(given.digest);
        let title = version.and_then(|version| version.sheet.texts.first()).map(|text| text.title.clone());
        SheetGiven {
            title: title.unwrap_or_default(),
            contradicted: version.is_some_and(|version| library.contradiction(version, context.now.0).is_some()),
            code: given.code,
            version: given.version,
            digest: given.digest.to_string(),
            language: given.language,
            means: given.means,
            copies: given.copies,
            at: Moment(given.at_ms),
        }
    };
    Ok(given.into_iter().map(view).collect())
}
