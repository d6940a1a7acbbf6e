//! The facilities as a grid: to be read from a distance.

use steunpunt_documents::{Emphasis, GridCell, GridRow, ReportBlock, ReportSection};
use steunpunt_domain::configuration::{Configuration, Facility};
use steunpunt_domain::time::Wall;

use crate::clock::with_day;
use crate::shapes::situation::{FacilityNow, FacilityReport, Situation};
use crate::words;

/// As many neighbourhoods stand beside each other as can be read from a distance.
const BESIDE: usize = 4;

pub(super) fn facilities(now: Wall, configuration: &Configuration, situation: &Situation) -> ReportSection {
    let areas: Vec<&str> = configuration.areas.iter().map(|area| area.code.as_str()).collect();
    let grid = |areas: &[&str]| {
        let names = areas.iter().map(|area| words::area(configuration, area));
        let row = |facility: &Facility| GridRow {
            head: facility.label.nl.clone(),
            cells: areas.iter().map(|area| cells(now, situation, &facility.code, area)).collect(),
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
