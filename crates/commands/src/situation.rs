//! The situation: the vital facilities per neighbourhood, the weather, the building, and the stock that runs down.

mod building;
mod paper;
mod silence;
mod weather;

use std::collections::BTreeMap;

use steunpunt_domain::building::BuildingReport;
use steunpunt_domain::configuration::Article;
use steunpunt_domain::logbook::{Fact, Stamp};
use steunpunt_domain::situation::{self, FACILITY_STATES, FacilityReported};
use steunpunt_domain::stock::{self, StockCounted, use_of};
use steunpunt_domain::weather::Weather;
use steunpunt_store::point_item;

pub(crate) use building::{parts as building_parts, report as report_building};
pub(crate) use paper::{building_line, print, weather_line};
pub(crate) use silence::{not_counted, silence};
pub(crate) use weather::{report as report_weather, view as weather_view};

use crate::context::Context;
use crate::request::Names;
use crate::shapes::situation::{
    CountStock, FacilityNow, FacilityReport, ReportFacility, Situation, StockCount, StockNow,
};
use crate::shapes::{Moment, Nothing};
use crate::{Answer, Failure, Wrong};

/// The trend looks back so far: three days in milliseconds.
const TREND_MS: i64 = 72 * 3_600_000;
/// The clock of a screen may be so much ahead: a minute in milliseconds.
const AHEAD_MS: i64 = 60_000;
/// The trend shows so many reports.
const TREND: usize = 10;
/// Less than so many hours' worth is short.
const SHORT_HOURS: i64 = 24;

pub(crate) fn get(context: &Context, _: Nothing) -> Answer<Situation> {
    let names = Names::read(context)?;
    let open = context.open()?;
    let standing: Vec<situation::FacilityReport> = context.read(point_item::open)?;
    let since = context.now.0.saturating_sub(TREND_MS);
    let lately: Vec<situation::FacilityReport> = context.read(|connection| point_item::since(connection, since))?;
    let (facilities, areas) = (&open.configuration.facilities, &open.configuration.areas);
    let silence = silence(&open.configuration, &standing, context.now.0);
    let (standing, lately) = (by_key(&standing), by_key(&lately));
    let cell = |facility: &str, area: &str| {
        let view = |report: &&situation::FacilityReport| report_view(&names, report);
        let stands = standing.get(&(facility, area)).into_iter().flatten();
        let before = lately.get(&(facility, area)).into_iter().flatten().rev();
        FacilityNow {
            facility: facility.to_owned(),
            area: area.to_owned(),
            reports: stands.map(view).collect(),
            trend: before.take(TREND).map(view).collect(),
        }
    };
    let cells = areas.iter().flat_map(|area| facilities.iter().map(|facility| cell(&facility.code, &area.code)));
    let cells: Vec<FacilityNow> = cells.collect();
    let weather: Vec<Weather> = context.read(point_item::open)?;
    let reports: Vec<BuildingReport> = context.read(point_item::open)?;
    Ok(Situation {
        never_heard: silence.never,
        not_heard: silence.long,
        weather: weather.iter().map(|one| weather_view(&names, one)).collect(),
        building: building_parts(&names, &open.configuration, &reports),
        stock: stock(context, &names)?,
        cells,
    })
}

type ByKey<'a> = BTreeMap<(&'a str, &'a str), Vec<&'a situation::FacilityReport>>;

fn by_key(reports: &[situation::FacilityReport]) -> ByKey<'_> {
    let mut found = ByKey::new();
    reports.iter().for_each(|report| found.entry(report.key()).or_default().push(report));
    found
}

/// A report as screens and pages show it.
pub(crate) fn report_view(names: &Names, report: &situation::FacilityReport) -> FacilityReport {
    let reported = &report.reported;
    FacilityReport {
        id: report.stamp.entry,
        state: reported.state.clone(),
        since: Moment(reported.since_ms),
        expected: reported.expected_ms.map(Moment),
        source: reported.source.clone(),
        confirmed: reported.confirmed,
        at: Moment(report.stamp.times.wall.0),
        by: names.of(&report.stamp).unwrap_or_default(),
    }
}

fn stock(context: &Context, names: &Names) -> Answer<Vec<StockNow>> {
    let counts: Vec<stock::StockCount> = context.read(point_item::open)?;
    let open = context.open()?;
    let of = |article: &Article| {
        let counts: Vec<&stock::StockCount> =
            counts.iter().filter(|count| count.counted.article == article.code).collect();
        StockNow {
            article: article.code.clone(),
            short: counts.iter().any(|count| is_short(article, count, context.now.0)),
            counts: counts.into_iter().map(|count| count_view(names, count, context.now.0)).collect(),
        }
    };
    let mut stock: Vec<StockNow> = open.configuration.articles.iter().map(of).collect();
    stock.sort_by_key(|article| !article.short);
    Ok(stock)
}

/// Less than the minimum, or less than a day's worth.
pub(crate) fn is_short(article: &Article, count: &stock::StockCount, now_ms: i64) -> bool {
    let hours = count.hours_left(now_ms);
    count.left(now_ms) < article.minimum || hours.is_some_and(|hours| hours < SHORT_HOURS)
}

fn count_view(names: &Names, count: &stock::StockCount, now_ms: i64) -> StockCount {
    let stamp: &Stamp = &count.stamp;
    StockCount {
        id: stamp.entry,
        amount: count.counted.amount,
        per_day: count.counted.per_day,
        left: count.left(now_ms),
        hours_left: count.hours_left(now_ms),
        at: Moment(stamp.times.wall.0),
        by: names.of(stamp).unwrap_or_default(),
    }
}

pub(crate) fn report(context: &Context, input: ReportFacility) -> Answer<Situation> {
    let open = context.open()?;
    let (facilities, areas) = (&open.configuration.facilities, &open.configuration.areas);
    if !facilities.iter().any(|facility| facility.code == input.facility) {
        return Err(Failure::unknown("facility", facilities.iter().map(|facility| facility.code.as_str())));
    }
    if !areas.iter().any(|area| area.code == input.area) {
        return Err(Failure::unknown("area", areas.iter().map(|area| area.code.as_str())));
    }
    if !FACILITY_STATES.contains(&input.state.as_str()) {
        return Err(Failure::unknown("state", FACILITY_STATES));
    }
    let since_ms = since(context, input.since)?;
    if input.confirmed && input.source.trim().is_empty() {
        return Err(Failure::bad("source", Wrong::NoSource));
    }
    context.write(|writing| {
        let (mut header, device) = (writing.opening(), writing.device());
        let reported = FacilityReported {
            facility: input.facility,
            area: input.area,
            state: input.state,
            since_ms,
            expected_ms: input.expected.map(|expected| expected.0),
            source: input.source.trim().to_owned(),
            confirmed: input.confirmed,
            seen: input.seen.into_iter().map(|entry| header.refer(device, entry)).collect(),
        };
        writing.append(header, Fact::FacilityReported(reported)).map(|_| ())
    })?;
    get(context, Nothing {})
}

/// Since when, as it was said: not later than now, as far as a screen can tell that.
fn since(context: &Context, said: Option<Moment>) -> Answer<i64> {
    let now_ms = context.now.0;
    match said {
        Some(since) if since.0 > now_ms.saturating_add(AHEAD_MS) => Err(Failure::bad("since", Wrong::Future)),
        Some(since) => Ok(since.0.min(now_ms)),
        None => Ok(now_ms),
    }
}

pub(crate) fn count(context: &Context, input: CountStock) -> Answer<Situation> {
    let open = context.open()?;
    let articles = &open.configuration.articles;
    let Some(article) = open.configuration.article(&input.article) else {
        return Err(Failure::unknown("article", articles.iter().map(|article| article.code.as_str())));
    };
    let for_persons = input.persons.zip(article.per_person_per_day).map(|(persons, each)| use_of(persons, each));
    let per_day = for_persons.or(input.per_day).unwrap_or(0);
    if input.amount < 0 || per_day < 0 {
        return Err(Failure::bad(if input.amount < 0 { "amount" } else { "perDay" }, Wrong::Negative));
    }
    context.write(|writing| {
        let (mut header, device) = (writing.opening(), writing.device());
        let seen = input.seen.into_iter().map(|entry| header.refer(device, entry)).collect();
        let counted = StockCounted { article: input.article, amount: input.amount, per_day, seen };
        writing.append(header, Fact::StockCounted(counted)).map(|_| ())
    })?;
    get(context, Nothing {})
}
