//! The weather, as somebody says it.

use steunpunt_domain::logbook::Fact;
use steunpunt_domain::weather::{Weather, WeatherReported};

use super::{get, since};
use crate::context::Context;
use crate::log_line::said;
use crate::request::Names;
use crate::shapes::situation::{ReportWeather, Situation, WeatherReport};
use crate::shapes::{Moment, Nothing};
use crate::{Answer, Failure, Wrong};

/// A report as screens and pages show it.
pub(crate) fn view(names: &Names, weather: &Weather) -> WeatherReport {
    let reported = &weather.reported;
    WeatherReport {
        id: weather.stamp.entry,
        now: reported.now.clone(),
        expected: reported.expected.clone(),
        since: Moment(reported.since_ms),
        source: reported.source.clone(),
        confirmed: reported.confirmed,
        at: Moment(weather.stamp.times.wall.0),
        by: names.of(&weather.stamp).unwrap_or_default(),
    }
}

pub(crate) fn report(context: &Context, input: ReportWeather) -> Answer<Situation> {
    let now = said("now", &input.now)?;
    let since_ms = since(context, input.since)?;
    let source = input.source.trim().to_owned();
    if input.confirmed && source.is_empty() {
        return Err(Failure::bad("source", Wrong::NoSource));
    }
    context.write(|writing| {
        let (mut header, device) = (writing.opening(), writing.device());
        let seen = input.seen.into_iter().map(|entry| header.refer(device, entry)).collect();
        let (expected, confirmed) = (input.expected.trim().to_owned(), input.confirmed);
        let reported = WeatherReported { now, expected, since_ms, source, confirmed, seen };
        writing.append(header, Fact::WeatherReported(reported)).map(|_| ())
    })?;
    get(context, Nothing {})
}
