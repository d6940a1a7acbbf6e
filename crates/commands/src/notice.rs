//! The notice board "Wat weten we nu", and the public screen.

use std::collections::BTreeMap;

use steunpunt_documents as documents;
use steunpunt_domain::blank::Filled;
use steunpunt_domain::information_sheet::SheetVersion;
use steunpunt_domain::letters::unknown_letters;
use steunpunt_domain::logbook::Fact;
use steunpunt_domain::notice::{Notice, NoticePosted, NoticeTakenDown};
use steunpunt_domain::time::Wall;
use steunpunt_store::{Connection, draft};

use crate::clock::{on_paper, on_radio};
use crate::context::Context;
use crate::information_sheet::{
    Drawings, filled_core, filled_words, library, refuse_letters, sheet_format, shipped, word,
};
use crate::paper::keep;
use crate::shapes::notice::{
    Board, BoardLine, HallWords, PostNotice, PrintBoard, PublicScreen, PublicSheet, WhichNotice,
};
use crate::shapes::{DocumentMade, Moment, Nothing};
use crate::{Answer, Failure, Wrong};

/// A line is read in passing: it has at most so many letters.
const LONGEST: usize = 300;

pub(crate) fn board(context: &Context, _: Nothing) -> Answer<Board> {
    context.read(|connection| board_at(connection, context.now))
}

/// Lines that hold, and the first sentences of approved sheets that hold. Shipped sheets that nobody approved are
/// general advice and not news: they stay off the board.
fn board_at(connection: &Connection, now: Wall) -> steunpunt_store::Result<Board> {
    let (library, filled) = (library(connection)?, steunpunt_store::blank::all(connection)?);
    let approved: Vec<_> =
        library.all_in_force(now.0).into_iter().filter(|version| version.approved_since().is_some()).collect();
    let notices = steunpunt_store::notice::holding(connection, now.0)?;
    let mut lines: Vec<_> = notices.iter().map(line_of_notice).collect();
    lines.extend(approved.iter().map(|version| line_of_sheet(version, &filled)));
    lines.sort_by_key(|line| std::cmp::Reverse(line.at));
    Ok(Board { lines, next_update: next_update(&approved, now) })
}

/// The first that is still to come.
fn next_update(versions: &[&SheetVersion], now: Wall) -> Option<Moment> {
    let moments = versions.iter().filter_map(|version| version.sheet.next_update_ms);
    moments.filter(|at| *at > now.0).min().map(Moment)
}

fn line_of_notice(notice: &Notice) -> BoardLine {
    BoardLine {
        id: Some(steunpunt_domain::ids::NoticeId(notice.stamp.entry)),
        sheet: None,
        text: notice.posted.text.clone(),
        confirmed: notice.posted.confirmed,
        source: notice.posted.source.clone(),
        at: Moment(notice.stamp.times.wall.0),
        valid_until: notice.posted.valid_until_ms.map(Moment),
    }
}

fn line_of_sheet(version: &SheetVersion, filled: &BTreeMap<String, Filled>) -> BoardLine {
    let sheet = &version.sheet;
    let since = version.published.as_ref().or(version.approved_since());
    BoardLine {
        id: None,
        sheet: Some(sheet.code.clone()),
        text: sheet.texts.first().map(|text| filled_core(text, filled)).unwrap_or_default(),
        confirmed: version.is_confirmed(),
        source: sheet.sources.first().map(|source| source.name.clone()).unwrap_or_default(),
        at: Moment(since.map_or(0, |stamp| stamp.times.wall.0)),
        valid_until: sheet.valid_until_ms.map(Moment),
    }
}

pub(crate) fn post(context: &Context, input: PostNotice) -> Answer<Board> {
    let text = input.text.trim().to_owned();
    if text.is_empty() {
        return Err(Failure::bad("text", Wrong::Empty));
    }
    if text.chars().count() > LONGEST {
        return Err(Failure::bad("text", Wrong::TooLong));
    }
    if input.valid_until.is_some_and(|until| until.0 <= context.now.0) {
        return Err(Failure::bad("validUntil", Wrong::Past));
    }
    let source = input.source.trim().to_owned();
    if input.confirmed && source.is_empty() {
        return Err(Failure::bad("source", Wrong::NoSource));
    }
    refuse_letters("text", unknown_letters([text.as_str(), source.as_str()]))?;
    let posted = NoticePosted {
        text,
        confirmed: input.confirmed,
        source,
        valid_until_ms: input.valid_until.map(|until| until.0),
    };
    context.write(|writing| {
        if let Some(ended) = &input.draft {
            draft::end(writing.tx(), ended)?;
        }
        if let Some(replaced) = input.replaces {
            writing.append(writing.about(replaced.0), Fact::NoticeTakenDown(NoticeTakenDown {}))?;
        }
        writing.append(writing.opening(), Fact::NoticePosted(posted)).map(|_| ())
    })?;
    board(context, Nothing {})
}

pub(crate) fn take_down(context: &Context, input: WhichNotice) -> Answer<Board> {
    context.write(|writing| {
        let header = writing.about(input.id.0);
        writing.append(header, Fact::NoticeTakenDown(NoticeTakenDown {})).map(|_| ())
    })?;
    board(context, Nothing {})
}

pub(crate) fn print(context: &Context, input: PrintBoard) -> Answer<DocumentMade> {
    let open = context.open()?;
    let board = board(context, Nothing {})?;
    let line = |line: BoardLine| documents::NoticeLine {
        time: on_radio(Wall(line.at.0)),
        text: line.text,
        confirmed: line.confirmed,
        source: line.source,
        valid_until: line.valid_until.map(|at| on_paper(Wall(at.0))).unwrap_or_default(),
    };
    let page = documents::NoticeBoard {
        format: sheet_format(input.format),
        point_name: open.point.name.clone(),
        point_code: open.point.code.clone(),
        made_at: on_paper(context.now),
        exercise: open.point.exercise,
        lines: board.lines.into_iter().map(line).collect(),
        next_update: board.next_update.map(|at| on_paper(Wall(at.0))).unwrap_or_default(),
    };
    keep(context, "wat-weten-we-nu", documents::notice_board(&page))
}

/// What hangs on the wall for everybody: never a name or a request. It needs nobody to be signed in, because a second
/// screen shows it while the desk is locked.
pub(crate) fn public_screen(context: &Context, _: Nothing) -> Answer<PublicScreen> {
    let open = context.open()?;
    context.read(|connection| {
        let (library, filled) = (library(connection)?, steunpunt_store::blank::all(connection)?);
        let drawings = Drawings::read(connection)?;
        let board = board_at(connection, context.now)?;
        let holds = library.all_in_force(context.now.0);
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
            sheets: holds.iter().map(sheet).collect(),
            lines: board.lines,
            pictures: drawings.of_lines(holds.iter().flat_map(|version| &version.sheet.texts)),
            words: shipped().words.keys().map(|language| (language.clone(), hall_words(language))).collect(),
        })
    })
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
        confirmed: word("confirmed"),
        unconfirmed: word("unconfirmed"),
        not_approved: word("not_approved"),
        unchecked: word("unchecked"),
        ask: word("ask"),
    }
}
