//! Emergency reports that nobody has acknowledged: first on the page, whole, and told by words and signs, not by colour.

use steunpunt_domain::emergency_report::EmergencyReport;
use steunpunt_domain::support_point::PointOpened;
use steunpunt_domain::time::Wall;

use super::html::escaped;
use crate::clock::for_people;
use crate::overview::Overview;

/// How many wait for somebody, those of laptops that nobody let in yet among them; exercises do not count.
pub(super) fn count(of: &Overview) -> usize {
    let held = of.waiting.iter().filter(|it| !it.exercise).map(|it| usize::try_from(it.emergencies).unwrap_or(0));
    let real = of.points.iter().filter(|it| !it.point.exercise).map(|it| it.emergencies.len());
    held.chain(real).sum()
}

/// Everything that wants somebody now, real before exercise.
pub(super) fn alarm(of: &Overview) -> String {
    let all = |exercise| of.points.iter().filter(move |it| it.point.exercise == exercise);
    let reports = |exercise| all(exercise).flat_map(|it| it.emergencies.iter().map(|report| (&it.point, report)));
    let articles: String = reports(false).chain(reports(true)).map(|(point, report)| article(point, report)).collect();
    let held: u32 = of.waiting.iter().map(|it| it.emergencies).sum();
    if articles.is_empty() && held == 0 {
        return "<p>Er is geen noodmelding die nog niemand heeft bevestigd.</p>\n".to_owned();
    }
    format!(
        "<section class=\"alarm\" aria-labelledby=\"nood\">\n<h2 id=\"nood\">{SIGN}{}</h2>\n{}{articles}</section>\n",
        heading(count(of)),
        behind(held)
    )
}

const SIGN: &str = "<span aria-hidden=\"true\">&#9888; NOOD: </span>";

fn heading(count: usize) -> String {
    match count {
        0 => "Oefening: noodmelding niet bevestigd".to_owned(),
        1 => "1 noodmelding is niet bevestigd".to_owned(),
        some => format!("{some} noodmeldingen zijn niet bevestigd"),
    }
}

/// What waits behind a fingerprint can only be read when somebody compared it.
fn behind(held: u32) -> String {
    let what = match held {
        0 => return String::new(),
        1 => "1 noodmelding wacht".to_owned(),
        some => format!("{some} noodmeldingen wachten"),
    };
    format!(
        "<p><strong>{what} achter een laptop die nog niet is toegelaten.</strong> \
         <a href=\"#wachten\">Vergelijk nu zijn vingerafdruk</a></p>\n"
    )
}

fn article(point: &PointOpened, of: &EmergencyReport) -> String {
    let report = &of.report;
    let relayed = match of.relays.last() {
        Some((_, it)) => format!("{} aan {}", for_people(Wall(it.at_ms)), escaped(&it.to)),
        None => "nog niet".to_owned(),
    };
    let exercise = if point.exercise { "<p class=\"exercise\">OEFENING</p>\n" } else { "" };
    let erased = if of.erased.is_some() { "<p>De woorden van deze melding zijn gewist.</p>\n" } else { "" };
    format!(
        "<article class=\"emergency\">\n<h3>{} van {} {}</h3>\n{exercise}{erased}<dl>\n<dt>Wat</dt>\
         <dd class=\"what\">{}</dd>\n<dt>Waar</dt><dd>{}</dd>\n<dt>Bereikbaar</dt><dd>{}</dd>\n<dt>Verteld</dt><dd>{}</dd>\n\
         <dt>Doorgegeven</dt><dd>{relayed}</dd>\n</dl>\n</article>\n",
        escaped(&report.number),
        escaped(&point.code),
        escaped(&point.name),
        escaped(&report.what),
        escaped(&report.place),
        escaped(&report.reach),
        for_people(Wall(report.told_ms)),
    )
}
