//! What somebody still has to do: noted, done.

use steunpunt_domain::action::{self, ACTION_SORTS, ActionDone, ActionSet};
use steunpunt_domain::ids::{ActionId, RequestId};
use steunpunt_domain::logbook::Fact;
use steunpunt_store::{draft, point_item};

use crate::context::Context;
use crate::log_line::{number_of, said};
use crate::request::Names;
use crate::shapes::action::{Action, Actions, EraseAction, FinishAction, SetAction};
use crate::shapes::{Moment, Nothing};
use crate::{Answer, Code, Failure, erasing};

/// What was done stays in sight so long: a day in milliseconds.
const DONE_SHOWN_MS: i64 = 24 * 3_600_000;

pub(crate) fn list(context: &Context, _: Nothing) -> Answer<Actions> {
    let since = context.now.0.saturating_sub(DONE_SHOWN_MS);
    let open: Vec<action::Action> = context.read(point_item::open)?;
    let lately: Vec<action::Action> = context.read(|connection| point_item::since(connection, since))?;
    let mut done = views(context, lately.iter().filter(|one| !one.is_open()))?;
    done.sort_by_key(|one| std::cmp::Reverse(one.done_at));
    Ok(Actions { open: views(context, open.iter())?, done })
}

/// Actions as screens show them, the first due first; those without a time last.
pub(crate) fn views<'a>(context: &Context, actions: impl Iterator<Item = &'a action::Action>) -> Answer<Vec<Action>> {
    let names = Names::read(context)?;
    let mut views = actions.map(|one| view(context, &names, one)).collect::<Answer<Vec<_>>>()?;
    views.sort_by_key(|one| (one.due.is_none(), one.due, one.at));
    Ok(views)
}

fn view(context: &Context, names: &Names, action: &action::Action) -> Answer<Action> {
    let number = context.read(|connection| Ok(number_of(connection, action.about)))?;
    let (stamp, set) = (&action.stamp, &action.set);
    let done = action.done.as_ref();
    Ok(Action {
        id: ActionId(stamp.entry),
        sort: set.sort.clone(),
        text: set.text.clone(),
        for_whom: set.for_whom.clone(),
        owner: set.owner.clone(),
        due: set.due_ms.map(Moment),
        at: Moment(stamp.times.wall.0),
        by: names.of(stamp).unwrap_or_default(),
        request: action.about.filter(|_| number.is_some()).map(RequestId),
        number,
        done_at: done.map(|(stamp, _)| Moment(stamp.times.wall.0)),
        done_by: done.and_then(|(stamp, _)| names.of(stamp)),
        how: done.map(|(_, done)| done.how.clone()).unwrap_or_default(),
        erased: action.erased.as_ref().map(|erased| Moment(erased.stamp.times.wall.0)),
    })
}

pub(crate) fn set(context: &Context, input: SetAction) -> Answer<Actions> {
    if !ACTION_SORTS.contains(&input.sort.as_str()) {
        return Err(Failure::unknown("sort", ACTION_SORTS));
    }
    let text = said("text", &input.text)?;
    context.write(|writing| {
        if let Some(ended) = &input.draft {
            draft::end(writing.tx(), ended)?;
        }
        let mut header = writing.opening_personal()?;
        let about = input.request.map(|request| header.refer(writing.device(), request.0));
        let set = ActionSet {
            sort: input.sort,
            text,
            for_whom: input.for_whom.trim().to_owned(),
            owner: input.owner.trim().to_owned(),
            due_ms: input.due.map(|due| due.0),
            about,
        };
        writing.append(header, Fact::ActionSet(set)).map(|_| ())
    })?;
    list(context, Nothing {})
}

pub(crate) fn finish(context: &Context, input: FinishAction) -> Answer<Actions> {
    let action: action::Action = context.read(|connection| point_item::one(connection, input.id.0))?;
    if !action.is_open() {
        return Err(Failure::of(Code::StepNotPossible));
    }
    context.write(|writing| {
        let header = writing.about_personal(input.id.0)?;
        writing.append(header, Fact::ActionDone(ActionDone { how: input.how.trim().to_owned() })).map(|_| ())
    })?;
    list(context, Nothing {})
}

/// Somebody is named in it: its words go for good. What was promised is closed with them.
pub(crate) fn erase(context: &Context, input: EraseAction) -> Answer<Actions> {
    let action: action::Action = context.read(|connection| point_item::one(connection, input.id.0))?;
    erasing::erase(context, input.id.0, String::new(), input.reason, action.erased.as_ref())?;
    list(context, Nothing {})
}
