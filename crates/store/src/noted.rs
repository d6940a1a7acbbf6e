//! What people note beside requests and emergency reports, as the search finds it: lines of the diary, things to do,
//! messages, rumours, lines of the notice board.

use rusqlite::Connection;
use steunpunt_domain::action::Action;
use steunpunt_domain::log_line::LogLine;
use steunpunt_domain::logbook::{Kind, Reading};
use steunpunt_domain::message::Message;
use steunpunt_domain::notice::Notice;
use steunpunt_domain::rumour::Rumour;

use crate::{Result, logbook, search};

/// One of these.
#[derive(Clone, Debug)]
pub enum Noted {
    /// A line of the diary.
    LogLine(LogLine),
    /// Something to do.
    Action(Action),
    /// A message.
    Message(Message),
    /// A rumour.
    Rumour(Rumour),
    /// A line of the notice board.
    Notice(Notice),
}

impl Noted {
    /// Folds the entries of an item that this kind of entry opens; `None` when it is none of these.
    fn fold(kind: Kind, readings: &[Reading]) -> Option<Self> {
        match kind {
            Kind::LogLineWritten => LogLine::fold(readings).map(Self::LogLine),
            Kind::ActionSet => Action::fold(readings).map(Self::Action),
            Kind::MessageWritten => Message::fold(readings).map(Self::Message),
            Kind::RumourHeard => Rumour::fold(readings).map(Self::Rumour),
            Kind::NoticePosted => Notice::fold(readings).map(Self::Notice),
            _ => None,
        }
    }

    fn words(self) -> String {
        let texts = match self {
            Self::LogLine(LogLine { written, .. }) => vec![written.text, written.reason],
            Self::Action(Action { set, done, .. }) => {
                vec![set.text, set.for_whom, set.owner, done.map(|(_, done)| done.how).unwrap_or_default()]
            }
            Self::Message(Message { written, .. }) => {
                let mut texts = search::number_words(&written.number);
                texts.extend([written.subject, written.text, written.from, written.to]);
                texts
            }
            Self::Rumour(Rumour { text, places, outcomes, .. }) => {
                let explained = outcomes.into_iter().map(|(_, settled)| settled.explanation);
                [text].into_iter().chain(places).chain(explained).collect()
            }
            Self::Notice(Notice { posted, .. }) => vec![posted.text, posted.source],
        };
        texts.join(" ")
    }
}

/// The words by which an item is found: none of what was erased. `None` when it is not found by words at all.
pub(crate) fn words(kind: Kind, readings: &[Reading]) -> Option<String> {
    is_noted(kind).then(|| Noted::fold(kind, readings).map(Noted::words).unwrap_or_default())
}

fn is_noted(kind: Kind) -> bool {
    [Kind::LogLineWritten, Kind::ActionSet, Kind::MessageWritten, Kind::RumourHeard, Kind::NoticePosted].contains(&kind)
}

/// What stands under a local number; `None` when it is something else.
pub fn of_item(connection: &Connection, item: i64) -> Result<Option<Noted>> {
    let readings = logbook::readings(connection, item)?;
    Ok(logbook::opening(&readings).and_then(|opening| Noted::fold(opening.body.fact.kind(), &readings)))
}
