//! The situation for the wall: facilities per neighbourhood, what nobody has said, what runs short. Nothing in it is about
//! anybody.

use steunpunt_documents::{Emphasis, GridCell, GridRow, Report, ReportBlock, ReportLine, ReportSection};
use steunpunt_domain::configuration::{Configuration, Facility};
use steunpunt_domain::time::Wall;
use steunpunt_store::logbook;

use crate::clock::{on_paper, with_day};
use crate::context::Context;
use crate::paper::keep;
use crate::personal::People;
use crate::shapes::situation::{FacilityNow, FacilityReport, PrintSituation, Situation, StockNow};
use crate::shapes::{DocumentMade, Nothing};
use crate::shift_handover::lines;
use crate::{Answer, words};

pub(crate) fn print(context: &Context, input: PrintSituation) -> Answer<DocumentMade> {
    let (open, situation) = (context.open()?, without_personal(context, super::get(context, Nothing {})?)?);
    let configuration = &open.configuration;
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
        sections: vec![
            facilities(context, configuration, &situation),
            lines(
                "Een dag of langer niets gehoord van",
                not_heard(configuration, &situation),
                "Van alle wijken is iets gehoord.",
            ),
            lines("Voorraad die opraakt", short(configuration, &situation), "Niets onder het minimum."),
        ],
        signatures: Vec::new(),
        annex: Vec::new(),
        mark: words::mark(entries, &digest),
    };
    keep(context, "situatie", steunpunt_documents::report(&page))
}

/// Who said so is named by function; whoever hangs it up need not look.
fn without_personal(context: &Context, mut situation: Situation) -> Answer<Situation> {
    let people = People::read(context)?;
    for report in situation.cells.iter_mut().flat_map(|cell| &mut cell.reports) {
        report.source = people.of_nobody().left_out(&report.source);
    }
    Ok(situation)
}

/// As many neighbourhoods stand beside each other as can be read from a distance.
const BESIDE: usize = 4;

fn facilities(context: &Context, configuration: &Configuration, situation: &Situation) -> ReportSection {
    let areas: Vec<&str> = configuration.areas.iter().map(|area| area.code.as_str()).collect();
    let grid = |areas: &[&str]| {
        let names = areas.iter().map(|area| words::area(configuration, area));
        let row = |facility: &Facility| GridRow {
            head: facility.label.nl.clone(),
            cells: areas.iter().map(|area| cells(context.now, situation, &facility.code, area)).collect(),
        };
        ReportBlock::Grid {
            heads: std::iter::once("Voorziening".to_owned()).chain(names).collect(),
            rows: configuration.facilities.iter().map(row).collect(),
        }
    };
    let blocks = areas.chunks(BESIDE).map(grid).collect();
    ReportSection { heading: "Voorzieningen per wijk".to_owned(), blocks }
}

fn cells(now: Wall, situation: &Situation, facility: &str, area: &str) -> Vec<GridCell> {
    let of = |cell: &&FacilityNow| cell.facility == facility && cell.area == area;
    let reports = situation.cells.iter().find(of).map(|cell| cell.reports.as_slice()).unwrap_or_default();
    if reports.is_empty() {
        let lead = "weten we niet".to_owned();
        return vec![GridCell { lead, emphasis: Emphasis::Faint, lines: Vec::new() }];
    }
    reports.iter().map(|report| said(now, report)).collect()
}

fn said(now: Wall, report: &FacilityReport) -> GridCell {
    let expected = report.expected.map(|at| {
        let passed = if at.0 < now.0 { " (die tijd is voorbij)" } else { "" };
        format!("terug verwacht {}{passed}", with_day(Wall(at.0)))
    });
    let sure = if report.confirmed { "bevestigd" } else { "NIET bevestigd" };
    let source = if report.source.is_empty() { String::new() } else { format!(": {}", report.source) };
    let since = Some(format!("sinds {}", with_day(Wall(report.since.0))));
    GridCell {
        lead: words::state(&report.state).to_owned(),
        emphasis: emphasis(&report.state),
        lines: [since, expected, Some(format!("{sure}{source}"))].into_iter().flatten().collect(),
    }
}

fn emphasis(state: &str) -> Emphasis {
    match state {
        "out" => Emphasis::Solid,
        "partly" => Emphasis::Framed,
        "works" => Emphasis::Bold,
        _ => Emphasis::Faint,
    }
}

fn not_heard(configuration: &Configuration, situation: &Situation) -> Vec<ReportLine> {
    let line = |code: &String| ReportLine { text: words::area(configuration, code), ..ReportLine::default() };
    situation.not_heard.iter().map(line).collect()
}

fn short(configuration: &Configuration, situation: &Situation) -> Vec<ReportLine> {
    let line = |stock: &StockNow| {
        let article = configuration.article(&stock.article)?;
        let count = stock.counts.iter().min_by_key(|count| count.left)?;
        let hours = count.hours_left.map(|hours| format!(", op over {hours} uur")).unwrap_or_default();
        Some(ReportLine {
            lead: article.label.nl.clone(),
            text: format!("{} {}{hours}", count.left, article.unit.nl),
            note: format!("moet weten: {}", article.informs.nl),
        })
    };
    situation.stock.iter().filter(|stock| stock.short).filter_map(line).collect()
}
