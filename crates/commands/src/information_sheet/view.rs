//! Sheets as screens need them.

use std::collections::BTreeMap;

use steunpunt_domain::blank::Filled;
use steunpunt_domain::information_sheet::{
    Library, Origin, Piece, SheetLine as Line, SheetStanding, SheetText, SheetVersion, pieces,
};
use steunpunt_domain::logbook::Stamp;
use steunpunt_store::hub;
use steunpunt_store::information_sheet::{DistributionCount, counts, item_of};

use super::library::copies_of;
use super::pictures::Drawings;
use crate::Answer;
use crate::context::Context;
use crate::exchange::whereabouts;
use crate::request::Names;
use crate::shapes::Moment;
use crate::shapes::exchange::whereabouts::Whereabouts;
use crate::shapes::information_sheet::{
    SheetCount, SheetLine, SheetOrigin, SheetPage, SheetSourceLine, SheetStep, SheetSummary, SheetVersionLine,
    SheetWords, Standing,
};

pub(crate) fn summary(
    library: &Library,
    version: &SheetVersion,
    counts: &[DistributionCount],
    drawings: &Drawings,
    now_ms: i64,
) -> SheetSummary {
    let sheet = &version.sheet;
    let base = sheet.texts.first();
    SheetSummary {
        code: sheet.code.clone(),
        version: sheet.version,
        digest: version.digest.to_string(),
        title: base.map(|text| text.title.clone()).unwrap_or_default(),
        core: base.and_then(|text| text.core.first().cloned()).unwrap_or_default(),
        picture: drawings.svg(&sheet.picture),
        categories: sheet.categories.clone(),
        standing: standing(&library.standing(version, now_ms)),
        languages: sheet.texts.iter().map(|text| text.language.clone()).collect(),
        checked: sheet
            .texts
            .iter()
            .skip(1)
            .map(|text| &text.language)
            .filter(|it| version.is_checked(it))
            .cloned()
            .collect(),
        confirmed: version.is_confirmed(),
        approved: version.approved_since().is_some(),
        valid_until: sheet.valid_until_ms.map(Moment),
        next_update: sheet.next_update_ms.map(Moment),
        copies: counts.iter().filter(|count| count.code == sheet.code).map(|count| count.copies).sum(),
        asks_contradiction: asks_contradiction(library, version, counts),
        in_force: u32::try_from(library.in_force(&sheet.code, now_ms).len()).unwrap_or(u32::MAX),
    }
}

fn standing(from: &SheetStanding) -> Standing {
    match from {
        SheetStanding::Draft => Standing::Draft,
        SheetStanding::Approved => Standing::Approved,
        SheetStanding::Later(_) => Standing::Later,
        SheetStanding::InForce => Standing::InForce,
        SheetStanding::Expired(_) => Standing::Expired,
        SheetStanding::Replaced(_) => Standing::Replaced,
        SheetStanding::Withdrawn(_) => Standing::Withdrawn,
    }
}

pub(super) fn page(context: &Context, library: &Library, version: &SheetVersion) -> Answer<SheetPage> {
    let (names, counts, now) = (Names::read(context)?, context.read(counts)?, context.now.0);
    let drawings = context.read(Drawings::read)?;
    let sheet = &version.sheet;
    let now_stands = library.standing(version, now);
    let town_hall = context.read(hub::enrolled)?.map(|hub| hub.name);
    let by = |stamp: &Stamp| SheetStep {
        by: names.of(stamp).or_else(|| town_hall.clone().filter(|_| stamp.is_of_town_hall())).unwrap_or_default(),
        at: Moment(stamp.times.wall.0),
    };
    let line = |it: &SheetVersion| SheetVersionLine {
        version: it.sheet.version,
        digest: it.digest.to_string(),
        standing: standing(&library.standing(it, now)),
        written: it.written.first().map(by),
        copies: copies_of(&counts, it.digest),
    };
    Ok(SheetPage {
        summary: summary(library, version, &counts, &drawings, now),
        withdrawn: version.withdrawn.as_ref().map(|withdrawn| withdrawn.reason.clone()),
        withdrawn_by: version.withdrawn.as_ref().map(|withdrawn| by(&withdrawn.stamp)),
        replaced_by: match now_stands {
            SheetStanding::Replaced(by) => Some(by),
            _ => None,
        },
        valid_from: sheet.valid_from_ms.map(Moment),
        area: sheet.area.clone(),
        origin: origin(version.origin),
        approved: version.approved.as_ref().map(by),
        publisher: version.publisher.as_ref().map(|approval| approval.by.name.clone()),
        texts: sheet.texts.iter().map(|text| with_check(version, text, &by)).collect(),
        sources: sheet.sources.iter().map(source).collect(),
        versions: library.versions(&sheet.code).iter().map(line).collect(),
        counts: counts.iter().filter(|count| count.code == sheet.code).map(count).collect(),
        pictures: drawings.of_lines(&sheet.texts),
        printed_in: version.printed_in.iter().cloned().collect(),
        whereabouts: where_it_is(context, version)?,
        picture_name: sheet.picture.clone(),
    })
}

/// Whether nobody has said yet if it contradicts what it replaces, while somebody has that at home. A version that the
/// point gives out itself is asked about then.
fn asks_contradiction(library: &Library, version: &SheetVersion, counts: &[DistributionCount]) -> bool {
    let unsaid = version.origin.is_given_out() && !version.contradicts && !version.contradiction_weighed;
    unsaid && library.before(version).any(|before| copies_of(counts, before.digest) > 0)
}

/// Only of what the point wrote itself: whoever published the others has them.
fn where_it_is(context: &Context, version: &SheetVersion) -> Answer<Vec<Whereabouts>> {
    let item = context.read(|connection| item_of(connection, version.digest))?;
    match item {
        Some(item) if version.origin == Origin::Point => whereabouts(context, item),
        _ => Ok(Vec::new()),
    }
}

fn origin(from: Origin) -> SheetOrigin {
    match from {
        Origin::Point => SheetOrigin::Point,
        Origin::Shipped => SheetOrigin::Shipped,
        Origin::Pack => SheetOrigin::Pack,
        Origin::TownHall => SheetOrigin::TownHall,
    }
}

fn words(version: &SheetVersion, text: &SheetText) -> SheetWords {
    let lines = |lines: &[Line]| lines.iter().map(line).collect();
    SheetWords {
        language: text.language.clone(),
        checked: version.is_checked(&text.language),
        checked_by: None,
        title: text.title.clone(),
        core: text.core.clone(),
        read_aloud: text.read_aloud.clone(),
        act: lines(&text.act),
        avoid: lines(&text.avoid),
        go: lines(&text.go),
    }
}

/// The words with who has read them, as this point calls them; whoever stands in the hall does not hear that.
fn with_check(version: &SheetVersion, text: &SheetText, step: &impl Fn(&Stamp) -> SheetStep) -> SheetWords {
    let check = version.checked.get(&text.language).map(|check| {
        let said = step(&check.stamp);
        if check.by.is_empty() { said } else { SheetStep { by: check.by.clone(), ..said } }
    });
    SheetWords { checked_by: check, ..words(version, text) }
}

fn line(from: &Line) -> SheetLine {
    SheetLine { text: from.text.clone(), picture: from.picture.clone(), source: from.source.clone() }
}

fn source(from: &steunpunt_domain::information_sheet::SheetSource) -> SheetSourceLine {
    SheetSourceLine {
        key: from.key.clone(),
        name: from.name.clone(),
        address: from.address.clone(),
        read: from.read.clone(),
    }
}

fn count(from: &DistributionCount) -> SheetCount {
    SheetCount {
        version: from.version,
        language: from.language.clone(),
        means: from.means.clone(),
        hour: Moment(from.hour_ms),
        copies: from.copies,
    }
}

/// The words in one language as people see them on the public screen: blanks filled in, sentences and lines that nobody
/// can use yet left out.
pub(crate) fn filled_words(version: &SheetVersion, text: &SheetText, filled: &BTreeMap<String, Filled>) -> SheetWords {
    let fill = |line: &Line| {
        let text = filled_text(&line.text, filled)?;
        Some(SheetLine { text, picture: line.picture.clone(), source: String::new() })
    };
    let lines = |lines: &[Line]| lines.iter().filter_map(fill).collect();
    SheetWords {
        title: filled_title(&text.title, filled),
        core: text.core.iter().filter_map(|sentence| filled_text(sentence, filled)).collect(),
        act: lines(&text.act),
        avoid: lines(&text.avoid),
        go: lines(&text.go),
        ..words(version, text)
    }
}

/// The core message as one line, or the title while nothing of it can be used yet.
pub(crate) fn filled_core(text: &SheetText, filled: &BTreeMap<String, Filled>) -> String {
    let core: Vec<_> = text.core.iter().filter_map(|sentence| filled_text(sentence, filled)).collect();
    if core.is_empty() { filled_title(&text.title, filled) } else { core.join(" ") }
}

/// A place to go as people see it; of a general one only when something in it was filled in here.
pub(crate) fn filled_place(line: &Line, general: bool, filled: &BTreeMap<String, Filled>) -> Option<String> {
    let local = pieces(&line.text).iter().any(|piece| matches!(piece, Piece::Blank(_)));
    filled_text(&line.text, filled).filter(|_| general || local)
}

/// Words with their blanks filled in; none while one of them is open.
fn filled_text(words: &str, filled: &BTreeMap<String, Filled>) -> Option<String> {
    let piece = |piece: Piece| match piece {
        Piece::Text(text) => Some(text),
        Piece::Blank(key) => value(filled, &key),
    };
    pieces(words).into_iter().map(piece).collect()
}

/// A title is never left out: what is open is shown to be so.
fn filled_title(title: &str, filled: &BTreeMap<String, Filled>) -> String {
    let piece = |piece: Piece| match piece {
        Piece::Text(text) => text,
        Piece::Blank(key) => value(filled, &key).unwrap_or_else(|| "…".to_owned()),
    };
    pieces(title).into_iter().map(piece).collect()
}

/// What a blank says. Two laptops that did not hear of each other: both, so that nothing wrong looks certain.
pub(super) fn value(filled: &BTreeMap<String, Filled>, key: &str) -> Option<String> {
    let values: Vec<_> = filled.get(key)?.values.iter().filter(|value| !value.is_empty()).cloned().collect();
    (!values.is_empty()).then(|| values.join(" / "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(title: &str, core: &[&str]) -> SheetText {
        SheetText {
            language: "nl".to_owned(),
            checked: true,
            title: title.to_owned(),
            core: core.iter().map(|sentence| (*sentence).to_owned()).collect(),
            read_aloud: String::new(),
            act: Vec::new(),
            avoid: Vec::new(),
            go: Vec::new(),
        }
    }

    #[test]
    fn a_sentence_waits_for_its_blank_and_a_title_does_not() {
        let text =
            text("Water bij [[water_point]]", &["Kom naar [[water_point]].", "Kom warm aan naar [[warm_place]]."]);
        let mut filled = BTreeMap::new();
        assert_eq!(filled_core(&text, &filled), "Water bij …");
        let school = Filled { values: vec!["de school".to_owned()], ..Filled::default() };
        filled.insert("water_point".to_owned(), school);
        assert_eq!(filled_core(&text, &filled), "Kom naar de school.");
        assert_eq!(filled_title(&text.title, &filled), "Water bij de school");
    }
}
