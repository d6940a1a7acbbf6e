//! The notice board "Wat weten we nu".

use std::collections::BTreeMap;

use steunpunt_documents as documents;
use steunpunt_domain::blank::Filled;
use steunpunt_domain::information_sheet::SheetVersion;
use steunpunt_domain::letters::unknown_letters;
use steunpunt_domain::logbook::Fact;
use steunpunt_domain::notice::{Notice, NoticePosted, NoticeTakenDown};
use steunpunt_domain::time::Wall;
use steunpunt_store::{Connection, draft};

use crate::clock::{on_paper, on_radio, other_day};
use crate::context::Context;
use crate::information_sheet::{filled_core, library, refuse_letters, sheet_format};
use crate::paper::keep;
use crate::shapes::notice::{Board, BoardLine, PostNotice, PrintBoard, WhichNotice};
use crate::shapes::{DocumentMade, Moment, Nothing};
use crate::{Answer, Failure, Wrong};

/// A line is read in passing: it has at most so many letters.
const LONGEST: usize = 300;

pub(crate) fn board(context: &Context, _: Nothing) -> Answer<Board> {
    context.read(|connection| board_at(connection, context.now))
}

/// Lines that hold, and the first sentences of approved sheets that hold. Shipped sheets that nobody approved are
/// general advice and not news: they stay off the board.
pub(crate) fn board_at(connection: &Connection, now: Wall) -> steunpunt_store::Result<Board> {
    let (library, filled) = (library(connection)?, steunpunt_store::blank::all(connection)?);
    let approved: Vec<_> =
        library.all_in_force(now.0).into_iter().filter(|version| version.approved_since().is_some()).collect();
    let notices = steunpunt_store::notice::holding(connection, now.0)?;
    let mut lines: Vec<_> = notices.iter().map(line_of_notice).collect();
    lines.extend(approved.iter().map(|version| line_of_sheet(version, &filled)));
    lines.sort_by_key(|line| std::cmp::Reverse(line.at));
    Ok(Board {
        lines,
        next_update: next_update(&approved, now),
        update_overdue: library.update_overdue(now.0).map(Moment),
    })
}

/// The first that is still to come.
pub(crate) fn next_update(versions: &[&SheetVersion], now: Wall) -> Option<Moment> {
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
    let on_page = |at: Moment| on_paper(Wall(at.0));
    let line = |line: BoardLine| documents::NoticeLine {
        day: other_day(Wall(line.at.0), context.now),
        time: on_radio(Wall(line.at.0)),
        text: line.text,
        confirmed: line.confirmed,
        source: line.source,
        valid_until: line.valid_until.map(on_page).unwrap_or_default(),
    };
    let page = documents::NoticeBoard {
        format: sheet_format(input.format),
        point_name: open.point.name.clone(),
        point_code: open.point.code.clone(),
        made_at: on_paper(context.now),
        exercise: open.point.exercise,
        lines: board.lines.into_iter().map(line).collect(),
        next_update: board.next_update.map(on_page).unwrap_or_default(),
        update_overdue: board.update_overdue.map(on_page).unwrap_or_default(),
    };
    keep(context, "wat-weten-we-nu", documents::notice_board(&page))
}
