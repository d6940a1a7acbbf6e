//! The building of the point, part by part.

use steunpunt_domain::building::{BUILDING_STATES, BuildingReport as Domain, BuildingReported};
use steunpunt_domain::configuration::Configuration;
use steunpunt_domain::logbook::Fact;

use super::get;
use crate::context::Context;
use crate::request::Names;
use crate::shapes::situation::{BuildingPart, BuildingReport, ReportBuilding, Situation};
use crate::shapes::{Moment, Nothing};
use crate::{Answer, Failure};

/// Every part with what stands of it, as screens and pages show it.
pub(crate) fn parts(names: &Names, configuration: &Configuration, reports: &[Domain]) -> Vec<BuildingPart> {
    let of = |code: &str| {
        let reports = reports.iter().filter(|report| report.reported.part == code);
        BuildingPart { part: code.to_owned(), reports: reports.map(|report| view(names, report)).collect() }
    };
    configuration.building.iter().map(|part| of(&part.code)).collect()
}

fn view(names: &Names, report: &Domain) -> BuildingReport {
    BuildingReport {
        id: report.stamp.entry,
        state: report.reported.state.clone(),
        words: report.reported.words.clone(),
        at: Moment(report.stamp.times.wall.0),
        by: names.of(&report.stamp).unwrap_or_default(),
    }
}

pub(crate) fn report(context: &Context, input: ReportBuilding) -> Answer<Situation> {
    let open = context.open()?;
    let parts = &open.configuration.building;
    if !parts.iter().any(|part| part.code == input.part) {
        return Err(Failure::unknown("part", parts.iter().map(|part| part.code.as_str())));
    }
    if !BUILDING_STATES.contains(&input.state.as_str()) {
        return Err(Failure::unknown("state", BUILDING_STATES));
    }
    context.write(|writing| {
        let (mut header, device) = (writing.opening(), writing.device());
        let seen = input.seen.into_iter().map(|entry| header.refer(device, entry)).collect();
        let (part, state, words) = (input.part, input.state, input.words.trim().to_owned());
        let reported = BuildingReported { part, state, words, seen };
        writing.append(header, Fact::BuildingReported(reported)).map(|_| ())
    })?;
    get(context, Nothing {})
}
