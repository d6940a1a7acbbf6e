//! Drafts: what is being typed is on the disk before anybody presses a key to save it.

use steunpunt_domain::draft::DraftTakenOver;
use steunpunt_domain::logbook::Fact;
use steunpunt_store::draft::{self, Draft as Kept};
use uuid::Uuid;

use crate::context::Context;
use crate::request::Names;
use crate::shapes::draft::{Draft, DraftSaved, DraftTitle, Drafts, SaveDraft, WhichDraft};
use crate::shapes::{Moment, Nothing};
use crate::{Answer, Code, Failure};

/// The one form that works on a locked screen.
const EMERGENCY: &str = "emergency";

pub(crate) fn save(context: &Context, input: SaveDraft) -> Answer<DraftSaved> {
    let writer = writer(context);
    if writer.is_empty() && input.form != EMERGENCY {
        return Err(Failure::of(Code::NobodySignedIn));
    }
    let id = input.id.unwrap_or_else(|| Uuid::now_v7().to_string());
    context.change(|tx| {
        // A draft stays its writer's, also when somebody else signs in while its form is still open.
        let writer = draft::draft(tx, &id).map_or(writer, |known| known.writer);
        let kept = Kept {
            id: id.clone(),
            form: input.form,
            title: input.title,
            content: input.content,
            writer,
            updated_ms: context.now.0,
            put_away: false,
        };
        draft::save(tx, &kept)
    })?;
    Ok(DraftSaved { id, at: Moment(context.now.0) })
}

fn writer(context: &Context) -> String {
    context.me().map(|me| me.id.to_string()).unwrap_or_default()
}

pub(crate) fn list(context: &Context, _: Nothing) -> Answer<Drafts> {
    let (names, me) = (Names::read(context)?, writer(context));
    let drafts = context.read(draft::all)?;
    Ok(Drafts { drafts: drafts.iter().map(|kept| title(kept, &names, &me)).collect() })
}

fn title(kept: &Kept, names: &Names, me: &str) -> DraftTitle {
    DraftTitle {
        id: kept.id.clone(),
        form: kept.form.clone(),
        title: kept.title.clone(),
        begun_by: names.of_text(&kept.writer),
        mine: kept.writer == me,
        at: Moment(kept.updated_ms),
        put_away: kept.put_away,
    }
}

/// Opens a draft. One that somebody else began is taken over, and that is an entry.
pub(crate) fn open(context: &Context, input: WhichDraft) -> Answer<Draft> {
    let (names, me) = (Names::read(context)?, writer(context));
    let kept = context.read(|connection| draft::draft(connection, &input.id))?;
    if me.is_empty() && !kept.writer.is_empty() {
        return Err(Failure::of(Code::NobodySignedIn));
    }
    if kept.writer == me && !kept.put_away {
        return Ok(Draft { title: title(&kept, &names, &me), content: kept.content });
    }
    let taken = Kept { writer: me.clone(), put_away: false, ..kept.clone() };
    context.write(|writing| {
        if kept.writer != me {
            let begun_by = names.of_text(&kept.writer).unwrap_or_default();
            let fact = Fact::DraftTakenOver(DraftTakenOver { title: kept.title.clone(), begun_by });
            writing.append(writing.opening_personal()?, fact)?;
        }
        draft::save(writing.tx(), &taken)
    })?;
    Ok(Draft { title: title(&taken, &names, &me), content: taken.content })
}

/// Out of the way, not away: it stays in the list of drafts that were put away.
pub(crate) fn put_away(context: &Context, input: WhichDraft) -> Answer<Nothing> {
    set_put_away(context, &input.id, true)
}

/// Back among the unfinished forms, still its writer's.
pub(crate) fn take_back(context: &Context, input: WhichDraft) -> Answer<Nothing> {
    set_put_away(context, &input.id, false)
}

fn set_put_away(context: &Context, id: &str, put_away: bool) -> Answer<Nothing> {
    context.change(|tx| {
        let kept = draft::draft(tx, id)?;
        draft::save(tx, &Kept { put_away, ..kept })
    })?;
    Ok(Nothing {})
}
