//! What nobody has said: neighbourhoods that are silent, facilities that nobody reported, articles that nobody counted.
//! Whoever reads only what was said takes the rest for well.

use steunpunt_domain::configuration::Configuration;
use steunpunt_domain::situation::FacilityReport;
use steunpunt_domain::stock::StockCount;

/// What is older is not heard of any more: a day in milliseconds.
const HEARD_MS: i64 = 24 * 3_600_000;

/// What nobody has said of the neighbourhoods, by codes and in the order of the configuration.
pub(crate) struct Silence {
    /// Neighbourhoods of which nobody has ever said anything.
    pub never: Vec<String>,
    /// Neighbourhoods of which nobody has said anything for a day.
    pub long: Vec<String>,
    /// Facility and neighbourhood: of what nobody ever spoke where people did speak of something else.
    pub unreported: Vec<(String, String)>,
}

/// Of the reports that stand at a moment, in milliseconds since 1970.
pub(crate) fn silence(configuration: &Configuration, standing: &[FacilityReport], at_ms: i64) -> Silence {
    let last = |area: &str| {
        let of_area = standing.iter().filter(|report| report.reported.area == area);
        of_area.map(|report| report.stamp.times.wall.0).max()
    };
    let areas = || configuration.areas.iter().map(|area| area.code.clone());
    let is_old = |last: i64| last < at_ms.saturating_sub(HEARD_MS);
    let spoken = |facility: &str, area: &str| standing.iter().any(|report| report.key() == (facility, area));
    let heard = || configuration.areas.iter().filter(|area| last(&area.code).is_some());
    let pairs = configuration.facilities.iter().flat_map(|facility| heard().map(move |area| (facility, area)));
    let silent = pairs.filter(|(facility, area)| !spoken(&facility.code, &area.code));
    Silence {
        never: areas().filter(|area| last(area).is_none()).collect(),
        long: areas().filter(|area| last(area).is_some_and(is_old)).collect(),
        unreported: silent.map(|(facility, area)| (facility.code.clone(), area.code.clone())).collect(),
    }
}

/// The articles of which no count stands, by their codes.
pub(crate) fn not_counted(configuration: &Configuration, counts: &[StockCount]) -> Vec<String> {
    let counted = |code: &str| counts.iter().any(|count| count.counted.article == code);
    let articles = configuration.articles.iter().map(|article| article.code.clone());
    articles.filter(|code| !counted(code)).collect()
}
