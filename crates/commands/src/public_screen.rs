//! What hangs on the wall for everybody: never a name or a request.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use steunpunt_domain::blank::Filled;
use steunpunt_domain::information_sheet::{Origin, SheetVersion};
use steunpunt_store::information_sheet::counts;

use crate::Answer;
use crate::context::Context;
use crate::information_sheet::{Drawings, filled_place, filled_words, library, shipped, word};
use crate::notice::{board_at, next_update};
use crate::shapes::Nothing;
use crate::shapes::notice::{HallWords, PublicPlace, PublicScreen, PublicSheet};

/// So many sheets are read in passing. What was made or approved here is shown all the same.
const MOST_SHEETS: usize = 4;

/// It needs nobody to be signed in, because a second screen shows it while the desk is locked.
pub(crate) fn get(context: &Context, _: Nothing) -> Answer<PublicScreen> {
    let open = context.open()?;
    context.read(|connection| {
        let (library, filled) = (library(connection)?, steunpunt_store::blank::all(connection)?);
        let drawings = Drawings::read(connection)?;
        let board = board_at(connection, context.now)?;
        let holds = library.all_in_force(context.now.0);
        let counts = counts(connection)?;
        let copies = |version: &SheetVersion| {
            counts.iter().filter(|count| count.code == version.sheet.code).map(|count| count.copies).sum()
        };
        let matter = that_matter(&holds, copies);
        let sheet = |version: &&SheetVersion| PublicSheet {
            code: version.sheet.code.clone(),
            version: version.sheet.version,
            confirmed: version.is_confirmed(),
            approved: version.approved_since().is_some(),
            picture: drawings.svg(&version.sheet.picture),
            texts: version.sheet.texts.iter().map(|text| filled_words(version, text, &filled)).collect(),
        };
        Ok(PublicScreen {
            point_name: open.point.name.clone(),
            exercise: open.point.exercise,
            next_update: next_update(&holds, context.now),
            update_overdue: board.update_overdue,
            sheets: matter.iter().map(sheet).collect(),
            places: places(&holds, &matter, &filled),
            lines: board.lines,
            pictures: drawings.of_lines(matter.iter().flat_map(|version| &version.sheet.texts)),
            words: shipped().words.keys().map(|language| (language.clone(), hall_words(language))).collect(),
        })
    })
}

/// What somebody made or approved for this crisis, then the general sheets that people ask for most. While nobody asked
/// for any, the first general ones: they are about the vital facilities.
fn that_matter<'a>(holds: &[&'a SheetVersion], copies: impl Fn(&SheetVersion) -> u32) -> Vec<&'a SheetVersion> {
    let of_here = |version: &&SheetVersion| version.approved_since().is_some() || version.origin != Origin::Shipped;
    let (mut matter, mut general): (Vec<_>, Vec<_>) = holds.iter().copied().partition(of_here);
    general.sort_by_key(|version| Reverse(copies(version)));
    let room = MOST_SHEETS.saturating_sub(matter.len());
    matter.extend(general.iter().take(room).filter(|version| copies(version) > 0));
    if matter.is_empty() { general.into_iter().take(MOST_SHEETS).collect() } else { matter }
}

/// Where to go, in each language: all places of the sheets that are shown, and of the others those that somebody here
/// filled in.
fn places(
    holds: &[&SheetVersion],
    shown: &[&SheetVersion],
    filled: &BTreeMap<String, Filled>,
) -> BTreeMap<String, Vec<PublicPlace>> {
    let texts = holds.iter().flat_map(|version| &version.sheet.texts);
    let languages: BTreeSet<_> = texts.map(|text| text.language.as_str()).collect();
    let of_language = |language: &str| {
        let all = holds.iter().flat_map(|version| {
            let is_shown = shown.iter().any(|one| one.digest == version.digest);
            places_of(version, language, is_shown, filled)
        });
        as_sure_as_any(all)
    };
    languages.into_iter().map(|language| (language.to_owned(), of_language(language))).collect()
}

fn places_of(
    version: &SheetVersion,
    language: &str,
    is_shown: bool,
    filled: &BTreeMap<String, Filled>,
) -> Vec<PublicPlace> {
    let Some(text) = version.sheet.text_or_base(language) else { return Vec::new() };
    let place = |words| PublicPlace {
        text: words,
        language: text.language.clone(),
        confirmed: version.is_confirmed(),
        approved: version.approved_since().is_some(),
        checked: version.is_checked(&text.language),
    };
    text.go.iter().filter_map(|line| filled_place(line, is_shown, filled)).map(place).collect()
}

/// Each place once: what the surest of its sheets says counts.
fn as_sure_as_any(all: impl Iterator<Item = PublicPlace>) -> Vec<PublicPlace> {
    let sureness = |place: &PublicPlace| (place.confirmed, place.approved, place.checked);
    let mut places: Vec<PublicPlace> = Vec::new();
    for place in all {
        match places.iter_mut().find(|known| known.text == place.text) {
            Some(known) if sureness(known) < sureness(&place) => *known = place,
            Some(_) => {}
            None => places.push(place),
        }
    }
    places
}

fn hall_words(language: &str) -> HallWords {
    let word = |name| word(language, name);
    HallWords {
        name: word("name"),
        right_to_left: word("direction") == "rtl",
        act: word("act"),
        avoid: word("avoid"),
        go: word("go"),
        next_update: word("next_update"),
        update_overdue: word("update_overdue"),
        confirmed: word("confirmed"),
        unconfirmed: word("unconfirmed"),
        not_approved: word("not_approved"),
        unchecked: word("unchecked"),
        ask: word("ask"),
        base_only: word("base_only"),
    }
}
