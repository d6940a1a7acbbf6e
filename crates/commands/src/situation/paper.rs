//! The situation for the wall: facilities per neighbourhood, what nobody has said, the weather, the building, what runs
//! short. Nothing in it is about anybody.

mod grid;

use steunpunt_documents::{Report, ReportLine, ReportSection};
use steunpunt_domain::configuration::Configuration;
use steunpunt_domain::time::Wall;
use steunpunt_store::logbook;

use crate::clock::{on_paper, with_day};
use crate::context::Context;
use crate::paper::keep;
use crate::personal::People;
use crate::shapes::situation::{BuildingPart, PrintSituation, Situation, StockNow, WeatherReport};
use crate::shapes::{DocumentMade, Nothing};
use crate::shift_handover::lines;
use crate::{Answer, words};

pub(crate) fn print(context: &Context, input: PrintSituation) -> Answer<DocumentMade> {
    let (open, situation) = (context.open()?, without_personal(context, super::get(context, Nothing {})?)?);
    let (entries, digest) =
        context.read(|connection| Ok((logbook::count(connection)?, logbook::digest(connection)?)))?;
    let page = Report {
        point_name: open.point.name.clone(),
        point_code: open.point.code.clone(),
        exercise: open.point.exercise,
        title: "Situatie".to_owned(),
        subtitle: format!("Stand van {}", on_paper(context.now)),
        poster: input.poster,
        notice: String::new(),
        sections: sections(context.now, &open.configuration, &situation),
        signatures: Vec::new(),
        annex: Vec::new(),
        mark: words::mark(entries, &digest),
    };
    keep(context, "situatie", steunpunt_documents::report(&page))
}

/// Who said so is named by function; whoever hangs it up need not look.
fn without_personal(context: &Context, mut situation: Situation) -> Answer<Situation> {
    let people = People::read(context)?;
    let sources = situation.cells.iter_mut().flat_map(|cell| &mut cell.reports).map(|report| &mut report.source);
    for source in sources.chain(situation.weather.iter_mut().map(|report| &mut report.source)) {
        *source = people.of_nobody().left_out(source);
    }
    Ok(situation)
}

fn sections(now: Wall, configuration: &Configuration, situation: &Situation) -> Vec<ReportSection> {
    let weather = situation.weather.iter().map(weather_line).collect();
    let building = situation.building.iter().flat_map(|part| building_line(configuration, part)).collect();
    vec![
        grid::facilities(now, configuration, situation),
        lines("Niets gehoord", silent(configuration, situation), "Van alle wijken is vandaag iets gehoord."),
        lines("Het weer", weather, "Niemand heeft er iets over gezegd."),
        lines("Dit gebouw", building, "Niemand heeft er iets over gezegd."),
        lines("Voorraad die opraakt", stock(configuration, situation), "Alles is geteld. Niets onder het minimum."),
    ]
}

/// The weather in a line: how it is, what is coming, who says so.
pub(crate) fn weather_line(weather: &WeatherReport) -> ReportLine {
    let expected = Some(format!(". Verwacht: {}", weather.expected)).filter(|_| !weather.expected.is_empty());
    let sure = if weather.confirmed { "bevestigd" } else { "NIET bevestigd" };
    let source = if weather.source.is_empty() { String::new() } else { format!(": {}", weather.source) };
    ReportLine {
        lead: "Nu:".to_owned(),
        text: format!("{}{}", weather.now, expected.unwrap_or_default()),
        note: format!("sinds {}, {sure}{source}", with_day(Wall(weather.since.0))),
    }
}

/// What stands of a part of the building; nothing where nobody said anything.
pub(crate) fn building_line(configuration: &Configuration, part: &BuildingPart) -> Vec<ReportLine> {
    let line = |report: &crate::shapes::situation::BuildingReport| ReportLine {
        lead: format!("{}:", words::building_part(configuration, &part.part)),
        text: match report.words.as_str() {
            "" => words::building_state(&report.state).to_owned(),
            said => format!("{}, {said}", words::building_state(&report.state)),
        },
        note: with_day(Wall(report.at.0)),
    };
    part.reports.iter().map(line).collect()
}

fn silent(configuration: &Configuration, situation: &Situation) -> Vec<ReportLine> {
    let named = |codes: &[String]| codes.iter().map(|code| words::area(configuration, code)).collect::<Vec<_>>();
    let line = |lead: &str, codes: &[String]| ReportLine {
        lead: lead.to_owned(),
        text: named(codes).join(", "),
        note: String::new(),
    };
    let all = [("Nog nooit:", &situation.never_heard), ("Een dag of langer:", &situation.not_heard)];
    all.into_iter().filter(|(_, codes)| !codes.is_empty()).map(|(lead, codes)| line(lead, codes)).collect()
}

fn stock(configuration: &Configuration, situation: &Situation) -> Vec<ReportLine> {
    let uncounted = situation.stock.iter().filter(|stock| stock.counts.is_empty());
    let names: Vec<String> = uncounted.map(|stock| words::article(configuration, &stock.article)).collect();
    let short = situation.stock.iter().filter(|stock| stock.short).filter_map(|stock| short(configuration, stock));
    let lead = "Nog niet geteld:".to_owned();
    let unknown = ReportLine { lead, text: names.join(", "), note: String::new() };
    short.chain(Some(unknown).filter(|_| !names.is_empty())).collect()
}

fn short(configuration: &Configuration, stock: &StockNow) -> Option<ReportLine> {
    let article = configuration.article(&stock.article)?;
    let count = stock.counts.iter().min_by_key(|count| count.left)?;
    let hours = count.hours_left.map(|hours| format!(", op over {hours} uur")).unwrap_or_default();
    // What a calculation makes of an old count is no fact: it says when somebody looked last.
    let reckoned = if count.hours_left.is_some() { "berekend, " } else { "" };
    Some(ReportLine {
        lead: article.label.nl.clone(),
        text: format!("{} {}{hours}", count.left, article.unit.nl),
        note: format!("{reckoned}geteld {} · moet weten: {}", with_day(Wall(count.at.0)), article.informs.nl),
    })
}
