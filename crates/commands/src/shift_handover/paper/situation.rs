//! How it stands, on paper: the neighbourhoods and what nobody said of them, the weather, the building, the stock.

use steunpunt_documents::{ReportLine, ReportSection};

use super::{Paper, section, some, text};
use crate::situation::{building_line, weather_line};
use crate::words;

impl Paper<'_> {
    pub(super) fn situation(&self) -> Vec<ReportSection> {
        let view = self.view;
        let figures: Vec<String> =
            view.figures.iter().map(|figure| format!("{} {}", words::figure(&figure.name), figure.count)).collect();
        let own = [self.own("situation", &view.situation).unwrap_or_default(), figures.join(" · ")];
        let facilities = self.configuration().facilities.iter().filter_map(|facility| self.facility(&facility.code));
        vec![
            section("S · Situatie", own.into_iter().filter(|text| !text.is_empty()).map(text).collect()),
            some("Voorzieningen", facilities.chain(self.silence()).collect()),
            some("Weer en gebouw", self.surroundings()),
            some("Voorraad die opraakt", self.stock()),
        ]
    }

    /// What nobody said: whoever reads only what was said takes the rest for well.
    fn silence(&self) -> Vec<ReportLine> {
        let areas = |codes: &[String]| codes.iter().map(|code| self.area(code)).collect::<Vec<_>>().join(", ");
        let gap = |one: &crate::shapes::shift_handover::HandoverGap| {
            format!("{} in {}", words::facility(self.configuration(), &one.facility), self.area(&one.area))
        };
        let gaps: Vec<String> = self.view.unreported.iter().map(gap).collect();
        named([
            ("Nog niets gehoord van:", areas(&self.view.never_heard)),
            ("Een dag of langer niets gehoord van:", areas(&self.view.not_heard)),
            ("Nooit gemeld:", gaps.join("; ")),
        ])
    }

    fn surroundings(&self) -> Vec<ReportLine> {
        let view = self.view;
        let weather = view.weather.iter().map(weather_line);
        let building = view.building.iter().flat_map(|part| building_line(self.configuration(), part));
        let unsaid = view.building.iter().filter(|part| part.reports.is_empty());
        let unsaid = unsaid.map(|part| words::building_part(self.configuration(), &part.part));
        let unsaid: Vec<String> =
            view.weather.is_empty().then(|| "Weer".to_owned()).into_iter().chain(unsaid).collect();
        weather.chain(building).chain(named([("Niets over gezegd:", unsaid.join(", "))])).collect()
    }

    fn stock(&self) -> Vec<ReportLine> {
        let short = self.view.stock.iter().map(|one| self.stock_line(&one.article, one.left, one.hours_left));
        let uncounted = self.view.not_counted.iter().map(|code| words::article(self.configuration(), code));
        let uncounted = named([("Nog niet geteld:", uncounted.collect::<Vec<_>>().join(", "))]);
        short.chain(uncounted).collect()
    }

    fn stock_line(&self, article: &str, left: i64, hours_left: Option<i64>) -> ReportLine {
        let known = self.configuration().article(article);
        let unit = known.map_or("", |article| &article.unit.nl);
        let hours = hours_left.map(|hours| format!(", op over {hours} uur")).unwrap_or_default();
        ReportLine {
            lead: known.map_or(article, |article| &article.label.nl).to_owned(),
            text: format!("{left} {unit}{hours}"),
            note: known.map(|article| format!("moet weten: {}", article.informs.nl)).unwrap_or_default(),
        }
    }

    /// A facility in every neighbourhood of which somebody said something.
    fn facility(&self, code: &str) -> Option<ReportLine> {
        let of_code = self.view.facilities.iter().filter(|one| one.facility == code);
        let said = of_code.map(|one| {
            let report = &one.report;
            let expected = report.expected.map(|at| format!(", verwacht terug {}", self.when(at))).unwrap_or_default();
            let sure = if report.confirmed { "" } else { " (niet bevestigd)" };
            let (area, state) = (self.area(&one.area), words::state(&report.state));
            format!("{area} {state} sinds {}{expected}{sure}", self.when(report.since))
        });
        let said: Vec<String> = said.collect();
        let lead = format!("{}:", words::facility(self.configuration(), code));
        (!said.is_empty()).then(|| ReportLine { lead, text: said.join("; "), note: String::new() })
    }

    fn area(&self, code: &str) -> String {
        words::area(self.configuration(), code)
    }
}

fn named<const N: usize>(lines: [(&str, String); N]) -> Vec<ReportLine> {
    let said = lines.into_iter().filter(|(_, text)| !text.is_empty());
    said.map(|(lead, text)| ReportLine { lead: lead.to_owned(), text, note: String::new() }).collect()
}
