//! The diary, the messages and the figures of a shift on paper: the words of the screens, for people. What files for
//! programs say is `shift`'s.

use steunpunt_documents::{ReportBlock, ReportLine, ReportSection};
use steunpunt_domain::configuration::Configuration;
use steunpunt_domain::time::Wall;

use crate::clock::{day_in_words, on_radio, with_day};
use crate::log_line::in_dutch;
use crate::shapes::Moment;
use crate::shapes::log_line::LogEntry;
use crate::shapes::message::{Message, MessageReceived};
use crate::words;

/// The diary, a part for each day; the lines come in the order of time.
pub(super) fn diary(configuration: &Configuration, entries: &[LogEntry]) -> Vec<ReportSection> {
    let days = entries.chunk_by(|one, other| day(one.at) == day(other.at));
    let part = |lines: &[LogEntry]| ReportSection {
        heading: lines.first().map(|line| day(line.at)).unwrap_or_default(),
        blocks: vec![lines_of(lines.iter().map(|line| diary_line(configuration, line)).collect())],
    };
    days.map(part).collect()
}

fn diary_line(configuration: &Configuration, line: &LogEntry) -> ReportLine {
    let (kind, text) = in_dutch(configuration, line);
    let about = line.number.iter().filter(|_| line.id.is_some()).map(|number| format!("over {number}"));
    let by = Some(line.by.clone()).filter(|by| !by.is_empty());
    ReportLine {
        lead: format!("{} {kind}", on_radio(Wall(line.at.0))),
        text,
        note: about.chain(by).collect::<Vec<_>>().join(", "),
    }
}

/// The messages, one under the other, with what became of each.
pub(super) fn messages(configuration: &Configuration, messages: &[Message]) -> Vec<ReportSection> {
    let line = |one: &Message| ReportLine {
        lead: format!("{} · {}", one.number, words::precedence(&one.precedence)),
        text: match &one.erased {
            Some(erased) => words::erased_at(erased.at),
            None => format!("van {} aan {}: {}. {}", one.from, one.to, one.subject, one.text),
        },
        note: life(configuration, one),
    };
    vec![ReportSection { heading: "Berichten".to_owned(), blocks: vec![lines_of(messages.iter().map(line).collect())] }]
}

/// When it was written, every time it was sent, everybody who has it.
fn life(configuration: &Configuration, message: &Message) -> String {
    let is_in = message.direction == "in";
    let mut life = vec![format!("{} {}", if is_in { "opgeschreven" } else { "geschreven" }, at(message.at))];
    life.extend(message.sent.iter().map(|sent| {
        let how = [words::means(configuration, &sent.means), sent.carrier.clone()];
        let how: Vec<String> = how.into_iter().filter(|how| !how.is_empty()).collect();
        let how = if how.is_empty() { String::new() } else { format!(" ({})", how.join(", ")) };
        format!("{} {}{how}", if is_in { "binnengekomen" } else { "verzonden" }, at(sent.at))
    }));
    life.extend(message.received.as_ref().map(as_sent));
    life.extend(message.acknowledged.iter().map(|said| {
        let by = if said.by.is_empty() { String::new() } else { format!(" door {}", said.by) };
        format!("{}{by}, {}", if is_in { "opgepakt" } else { "bevestigd" }, at(said.at))
    }));
    life.extend(message.answer_by.map(|by| format!("antwoord vóór {}", at(by))));
    life.extend(message.answered.iter().map(|said| {
        let how = if said.how.is_empty() { String::new() } else { format!(" ({})", said.how) };
        format!("beantwoord {}{how}", at(said.at))
    }));
    life.extend(message.answers.iter().map(|number| format!("antwoord op {number}")));
    life.extend(message.corrects.iter().map(|number| format!("in plaats van {number}")));
    if !is_in && message.sent.is_empty() && message.erased.is_none() {
        life.push("NIET verzonden".to_owned());
    }
    if message.acknowledged.is_empty() && message.erased.is_none() {
        life.push(if is_in { "NIET opgepakt" } else { "NIET bevestigd" }.to_owned());
    }
    life.join(" · ")
}

/// What the sender said of one that came in.
fn as_sent(received: &MessageReceived) -> String {
    let number = Some(received.number.as_str()).filter(|number| !number.is_empty());
    let differs = if received.differs { " (hier een ander aantal)" } else { "" };
    let words = received.words.map(|words| format!("{words} woorden{differs}"));
    let said: Vec<String> = number.map(|number| format!("nummer {number}")).into_iter().chain(words).collect();
    format!("afzender: {}", said.join(", "))
}

/// The counts, and the visits by quarter of an hour: the moment, the reason's code and how many.
pub(super) fn figures(
    configuration: &Configuration,
    counts: &[(String, i64)],
    visits: &[(Moment, String, u32)],
) -> Vec<ReportSection> {
    let line = |(name, count): &(String, i64)| ReportLine {
        lead: format!("{count}"),
        text: words::figure(name).to_owned(),
        ..ReportLine::default()
    };
    let counted = match visits {
        [] => ReportBlock::Text { text: "Er zijn nog geen bezoeken geteld.".to_owned() },
        _ => visits_table(configuration, visits),
    };
    vec![
        ReportSection { heading: "Deze dienst".to_owned(), blocks: vec![lines_of(counts.iter().map(line).collect())] },
        ReportSection { heading: "Bezoeken per kwartier".to_owned(), blocks: vec![counted] },
    ]
}

fn visits_table(configuration: &Configuration, visits: &[(Moment, String, u32)]) -> ReportBlock {
    let row = |(quarter, reason, count): &(Moment, String, u32)| {
        vec![at(*quarter), words::visit_reason(configuration, reason), count.to_string()]
    };
    let heads = ["Kwartier vanaf", "Waarvoor", "Bezoeken"].map(str::to_owned).to_vec();
    ReportBlock::Table { heads, widths: vec![2, 5, 1], rows: visits.iter().map(row).collect() }
}

fn lines_of(lines: Vec<ReportLine>) -> ReportBlock {
    ReportBlock::Lines { lines }
}

fn at(moment: Moment) -> String {
    with_day(Wall(moment.0))
}

fn day(moment: Moment) -> String {
    day_in_words(Wall(moment.0))
}
