//! The situation for the wall: facilities per neighbourhood, what nobody has said, what runs short. Nothing in it is about
//! anybody.

use steunpunt_documents::{Report, ReportBlock, ReportLine, ReportSection};
use steunpunt_domain::configuration::Configuration;
use steunpunt_domain::time::Wall;
use steunpunt_store::logbook;

use crate::clock::on_paper;
use crate::context::Context;
use crate::paper::keep;
use crate::shapes::situation::{FacilityNow, FacilityReport, PrintSituation, Situation, StockNow};
use crate::shapes::{DocumentMade, Nothing};
use crate::shift_handover::lines;
use crate::{Answer, words};

pub(crate) fn print(context: &Context, input: PrintSituation) -> Answer<DocumentMade> {
    let (open, situation) = (context.open()?, super::get(context, Nothing {})?);
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
            facilities(configuration, &situation),
            lines("Nog niets gehoord van", not_heard(configuration, &situation), "Van alle wijken is iets gehoord."),
            lines("Voorraad die opraakt", short(configuration, &situation), "Niets onder het minimum."),
        ],
        signatures: Vec::new(),
        annex: Vec::new(),
        mark: words::mark(entries, &digest),
    };
    keep(context, "situatie", steunpunt_documents::report(&page))
}

fn facilities(configuration: &Configuration, situation: &Situation) -> ReportSection {
    let row = |cell: &FacilityNow| {
        let said: Vec<String> = cell.reports.iter().map(said).collect();
        vec![
            words::area(configuration, &cell.area),
            words::facility(configuration, &cell.facility),
            if said.is_empty() { "weten we niet".to_owned() } else { said.join(" — of — ") },
            cell.reports
                .iter()
                .filter_map(|report| report.expected)
                .map(|at| on_paper(Wall(at.0)))
                .collect::<Vec<_>>()
                .join(", "),
        ]
    };
    let heads = ["Wijk", "Voorziening", "Stand", "Verwacht terug"].map(str::to_owned).to_vec();
    let rows = situation.cells.iter().map(row).collect();
    let table = ReportBlock::Table { heads, widths: vec![3, 4, 6, 3], rows };
    ReportSection { heading: "Voorzieningen per wijk".to_owned(), blocks: vec![table] }
}

fn said(report: &FacilityReport) -> String {
    let sure = if report.confirmed { "bevestigd" } else { "NIET bevestigd" };
    let since = on_paper(Wall(report.since.0));
    let source = if report.source.is_empty() { String::new() } else { format!(", bron: {}", report.source) };
    format!("{} sinds {since} ({sure}{source})", words::state(&report.state))
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
