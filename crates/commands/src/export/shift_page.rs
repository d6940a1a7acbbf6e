//! The diary, the messages and the figures of a shift on paper: the words of the screens, for people. What files for
//! programs say is `shift`'s.

use chrono::Datelike;
use steunpunt_documents::{ReportBlock, ReportLine, ReportSection};
use steunpunt_domain::configuration::Configuration;
use steunpunt_domain::time::Wall;

use crate::clock::{local, on_radio, with_day};
use crate::log_line::in_dutch;
use crate::shapes::Moment;
use crate::shapes::log_line::LogEntry;
use crate::shapes::message::Message;
use crate::words;

const WEEKDAYS: [&str; 7] = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];

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
pub(super) fn messages(messages: &[Message]) -> Vec<ReportSection> {
    let line = |one: &Message| ReportLine {
        lead: format!("{} · {}", one.number, words::precedence(&one.precedence)),
        text: format!("van {} aan {}: {}. {}", one.from, one.to, one.subject, one.text),
        note: life(one),
    };
    vec![ReportSection { heading: "Berichten".to_owned(), blocks: vec![lines_of(messages.iter().map(line).collect())] }]
}

/// Three moments: written, sent, acknowledged.
fn life(message: &Message) -> String {
    let written = if message.direction == "in" { "binnengekomen" } else { "geschreven" };
    let mut life = vec![format!("{written} {}", at(message.at))];
    life.extend(message.sent.last().map(|sent| format!("verzonden {}", at(sent.at))));
    life.push(match message.acknowledged.first() {
        Some(said) => format!("bevestigd door {}, {}", said.by, at(said.at)),
        None => "NIET bevestigd".to_owned(),
    });
    life.join(" · ")
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
    let row = |(quarter, reason, count): &(Moment, String, u32)| {
        vec![at(*quarter), words::visit_reason(configuration, reason), count.to_string()]
    };
    let heads = ["Kwartier vanaf", "Waarvoor", "Bezoeken"].map(str::to_owned).to_vec();
    let table = ReportBlock::Table { heads, widths: vec![2, 5, 1], rows: visits.iter().map(row).collect() };
    vec![
        ReportSection { heading: "Deze dienst".to_owned(), blocks: vec![lines_of(counts.iter().map(line).collect())] },
        ReportSection { heading: "Bezoeken per kwartier".to_owned(), blocks: vec![table] },
    ]
}

fn lines_of(lines: Vec<ReportLine>) -> ReportBlock {
    ReportBlock::Lines { lines }
}

fn at(moment: Moment) -> String {
    with_day(Wall(moment.0))
}

fn day(moment: Moment) -> String {
    let at = local(Wall(moment.0));
    let weekday = WEEKDAYS.get(at.weekday().num_days_from_monday() as usize).copied().unwrap_or_default();
    format!("{weekday} {:02}-{:02}-{}", at.day(), at.month(), at.year())
}
