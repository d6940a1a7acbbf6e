//! A handover on paper, in the order of an oral briefing: situatie, achtergrond, beoordeling, aanbeveling. One page, two
//! at most, on a normal day; the long list is the annex. Without personal details it holds nothing that was typed about
//! anybody: numbers, categories, neighbourhoods, functions.

use steunpunt_documents::{Report, ReportBlock, ReportLine, ReportSection, Signature};
use steunpunt_domain::configuration::Configuration;
use steunpunt_domain::time::Wall;

use super::view_of;
use crate::app::OpenPoint;
use crate::clock::{on_paper, on_radio, start_of_day, with_day};
use crate::context::Context;
use crate::paper::keep;
use crate::shapes::action::Action;
use crate::shapes::log_line::LogEntry;
use crate::shapes::shift_handover::{Handover, HandoverMessage, HandoverRequest, PrintHandover};
use crate::shapes::{DocumentMade, Moment};
use crate::{Answer, words};

/// A section has so many lines on the first pages, which are two at most.
const MOST_LINES: usize = 20;
/// A table there has no more rows than hold so many letters in their longest cells.
const MOST_LETTERS: usize = 1_600;

pub(crate) fn print(context: &Context, input: PrintHandover) -> Answer<DocumentMade> {
    let page = page(context, &input)?;
    keep(context, "overdracht", steunpunt_documents::report(&page))
}

fn page(context: &Context, input: &PrintHandover) -> Answer<Report> {
    let view = view_of(context, input.id)?;
    let view = if input.personal { view } else { view.without_personal(context)? };
    page_of(context, &view, input.personal)
}

/// The page of what may be on it.
pub(crate) fn page_of(context: &Context, view: &Handover, personal: bool) -> Answer<Report> {
    let open = context.open()?;
    Ok(Paper { open: &open, view, personal }.page())
}

struct Paper<'a> {
    open: &'a OpenPoint,
    view: &'a Handover,
    personal: bool,
}

impl Paper<'_> {
    fn configuration(&self) -> &Configuration {
        &self.open.configuration
    }

    fn page(&self) -> Report {
        let view = self.view;
        let number = view.row.as_ref().map_or("nog niet aangeboden", |row| row.number.as_str());
        let sections = [self.situation(), self.background(), self.assessment(), self.recommendation()].concat();
        let (sections, longer) = shortened(sections);
        Report {
            point_name: self.open.point.name.clone(),
            point_code: self.open.point.code.clone(),
            exercise: self.open.point.exercise,
            title: "Overdracht van de dienst".to_owned(),
            subtitle: format!("{number} · dienst van {} tot {}", paper(view.since), paper(view.at)),
            poster: false,
            notice: self.notice(),
            sections: without_empty(sections),
            signatures: self.signatures(),
            annex: [longer, self.annex()].concat(),
            mark: words::mark(view.entries, &view.digest),
        }
    }

    fn notice(&self) -> String {
        let said = if self.personal { words::PERSONAL } else { words::NOT_PERSONAL };
        said.to_owned()
    }

    /// Lines in words that somebody typed, who may have named anybody: without personal details only how many there are.
    fn told(&self, heading: &str, said: Vec<ReportLine>) -> ReportSection {
        if self.personal || said.is_empty() {
            return some(heading, said);
        }
        let count = format!("{} op het blad met persoonsgegevens.", said.len());
        section(heading, vec![text(count)])
    }

    fn situation(&self) -> Vec<ReportSection> {
        let view = self.view;
        let figures: Vec<String> =
            view.figures.iter().map(|figure| format!("{} {}", words::figure(&figure.name), figure.count)).collect();
        let own = [view.situation.clone(), figures.join(" · ")];
        let facilities = self.configuration().facilities.iter().filter_map(|facility| self.facility(&facility.code));
        let stock = view.stock.iter().map(|one| self.stock_line(&one.article, one.left, one.hours_left));
        vec![
            section("S · Situatie", own.into_iter().filter(|text| !text.is_empty()).map(text).collect()),
            some("Voorzieningen", facilities.collect()),
            some("Voorraad die opraakt", stock.collect()),
        ]
    }

    fn background(&self) -> Vec<ReportSection> {
        let view = self.view;
        let decision = |line: &LogEntry| ReportLine {
            lead: self.when(line.at),
            text: said(&line.text, line),
            note: line.reason.clone(),
        };
        let sheets = view.sheets.iter().map(|sheet| ReportLine {
            lead: format!("{} versie {}", sheet.code, sheet.version),
            text: sheet.title.clone(),
            note: format!(
                "uitgegeven {}{}",
                self.when(sheet.at),
                if sheet.contradicts { ", spreekt de vorige tegen" } else { "" }
            ),
        });
        vec![
            self.told("A · Achtergrond: besluiten", view.decisions.iter().map(decision).collect()),
            some("Informatiebladen, nieuw of vervangen", sheets.collect()),
        ]
    }

    fn assessment(&self) -> Vec<ReportSection> {
        let view = self.view;
        let risks = view.risks.iter().zip(1..).map(|(risk, place)| ReportLine {
            lead: format!("{place}."),
            text: risk.clone(),
            note: String::new(),
        });
        let unconfirmed = view.unconfirmed.iter().map(|line| ReportLine {
            lead: self.when(line.at),
            text: said(&line.text, line),
            note: "niet bevestigd".to_owned(),
        });
        let rumours = view.rumours.iter().map(|rumour| ReportLine {
            lead: "Gerucht:".to_owned(),
            text: rumour.text.clone(),
            note: format!("{} keer gehoord{}", rumour.times_heard, asked(&rumour.asked)),
        });
        vec![
            self.told("B · Beoordeling: risico's", risks.collect()),
            self.told("Niet bevestigd", unconfirmed.chain(rumours).collect()),
        ]
    }

    fn recommendation(&self) -> Vec<ReportSection> {
        let view = self.view;
        let advice = Some(view.advice.clone()).filter(|advice| !advice.is_empty());
        let emergencies = view.emergencies.iter().map(|one| ReportLine {
            lead: one.number.clone(),
            text: one.text.clone(),
            note: format!("{}, niet bevestigd", if one.relayed { "doorgegeven" } else { "niet doorgegeven" }),
        });
        let messages = view.messages.iter().map(|one| self.message(one));
        let mut sections = vec![self.told("A · Aanbeveling", advice.into_iter().map(plain).collect())];
        sections.push(some("Noodmeldingen zonder bevestiging", emergencies.collect()));
        sections.push(some("Berichten zonder ontvangstbevestiging", messages.collect()));
        sections.push(self.requests("Open hulpvragen met spoed", &view.urgent));
        sections.extend(words::ACTIONS.iter().map(|(sort, heading)| self.actions(sort, heading)));
        sections.push(self.staff());
        sections
    }

    fn message(&self, one: &HandoverMessage) -> ReportLine {
        let lead = format!("{} {}", one.number, words::precedence(&one.precedence)).trim_end().to_owned();
        if let Some(at) = one.erased {
            return ReportLine { lead, text: words::erased_at(at), note: String::new() };
        }
        let (whom, left) = if one.direction == "in" { ("van", "binnengekomen") } else { ("aan", "verzonden") };
        ReportLine {
            lead,
            text: format!("{whom} {}: {}", one.whom, one.subject),
            note: one.sent.map_or("nog niet verzonden".to_owned(), |at| format!("{left} {}", self.when(at))),
        }
    }

    fn requests(&self, heading: &str, requests: &[HandoverRequest]) -> ReportSection {
        if requests.is_empty() {
            return some(heading, Vec::new());
        }
        let row = |one: &HandoverRequest| {
            let asked = if one.erased.is_some() { words::ERASED } else { &one.what };
            let category = self.configuration().category(&one.category).map_or("", |category| &category.label.nl);
            let asked = if asked.is_empty() { category } else { asked };
            vec![
                one.number.clone(),
                one.urgency.clone(),
                asked.to_owned(),
                one.place.clone(),
                one.deadline.map(|due| self.when(due)).unwrap_or_default(),
                one.owner.clone(),
            ]
        };
        let heads = ["Nr", "Urg.", "Wat", "Waar", "Uiterlijk", "Wie"].map(str::to_owned).to_vec();
        let table =
            ReportBlock::Table { heads, widths: vec![5, 2, 12, 8, 5, 5], rows: requests.iter().map(row).collect() };
        section(&format!("{heading} ({})", requests.len()), vec![table])
    }

    fn actions(&self, sort: &str, heading: &str) -> ReportSection {
        let of_sort = self.view.actions.iter().filter(|action| action.sort == sort);
        self.told(heading, of_sort.map(|action| self.action(action)).collect())
    }

    fn action(&self, action: &Action) -> ReportLine {
        let whom = Some(action.for_whom.as_str()).filter(|whom| !whom.is_empty());
        let text = if action.erased.is_some() { words::ERASED } else { action.text.as_str() };
        let owner = Some(action.owner.as_str()).filter(|owner| !owner.is_empty()).unwrap_or("niemand");
        ReportLine {
            lead: action.due.map_or("zonder tijd".to_owned(), |due| format!("uiterlijk {}", self.when(due))),
            text: [Some(text), whom].into_iter().flatten().collect::<Vec<_>>().join(" · "),
            note: format!("wie: {owner}{}", action.number.as_ref().map(|it| format!(", {it}")).unwrap_or_default()),
        }
    }

    fn staff(&self) -> ReportSection {
        let line = |one: &crate::shapes::attendance::Attendance| {
            let functions: Vec<String> = one.functions.iter().map(|code| self.function(code)).collect();
            let until = one.until.map(|at| format!(", tot {}", self.when(at))).unwrap_or_default();
            ReportLine {
                lead: one.name.clone(),
                text: if functions.is_empty() { "zonder functie".to_owned() } else { functions.join(", ") },
                note: format!("vanaf {}{until}", self.when(one.from)),
            }
        };
        some("Ploeg: aanwezig en komend", self.view.staff.iter().map(line).collect())
    }

    /// What does not fit on the first pages: the open requests that can wait.
    fn annex(&self) -> Vec<ReportSection> {
        if self.view.others.is_empty() {
            Vec::new()
        } else {
            vec![self.requests("Andere open hulpvragen", &self.view.others)]
        }
    }

    fn signatures(&self) -> Vec<Signature> {
        let row = self.view.row.as_ref();
        let name = |name: Option<&String>| match name {
            Some(name) if self.personal => name.clone(),
            Some(_) => "Coördinator".to_owned(),
            None => String::new(),
        };
        let at = row.map(|row| paper(row.at)).unwrap_or_default();
        let leaving =
            Signature { role: "Draagt over".to_owned(), name: name(row.map(|row| &row.leaving)), at: at.clone() };
        let arriving = row.and_then(|row| row.arriving.first());
        vec![leaving, Signature { role: "Neemt over".to_owned(), name: name(arriving), at: String::new() }]
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

    fn function(&self, code: &str) -> String {
        let card = self.configuration().role_cards.iter().find(|card| card.code == code);
        card.map_or_else(|| code.to_owned(), |card| card.label.nl.clone())
    }

    /// A time of the day of the handover is a time; any other has its date.
    fn when(&self, at: Moment) -> String {
        let same_day = start_of_day(Wall(at.0)) == start_of_day(Wall(self.view.at.0));
        if same_day { on_radio(Wall(at.0)) } else { with_day(Wall(at.0)) }
    }
}

fn paper(at: Moment) -> String {
    on_paper(Wall(at.0))
}

fn said(text: &str, line: &LogEntry) -> String {
    if line.erased.is_some() { words::ERASED.to_owned() } else { text.to_owned() }
}

fn asked(asked: &[String]) -> String {
    if asked.is_empty() { String::new() } else { format!(", nagevraagd bij {}", asked.join(", ")) }
}

fn plain(text: String) -> ReportLine {
    ReportLine { text, ..ReportLine::default() }
}

fn text(text: String) -> ReportBlock {
    ReportBlock::Text { text }
}

fn section(heading: &str, blocks: Vec<ReportBlock>) -> ReportSection {
    ReportSection { heading: heading.to_owned(), blocks }
}

/// Lines under a heading; nothing under it when there are none.
fn some(heading: &str, lines: Vec<ReportLine>) -> ReportSection {
    section(heading, if lines.is_empty() { Vec::new() } else { vec![ReportBlock::Lines { lines }] })
}

/// The first pages hold the first lines of each section, which are the most urgent; the others are in the annex.
fn shortened(sections: Vec<ReportSection>) -> (Vec<ReportSection>, Vec<ReportSection>) {
    let mut longer = Vec::new();
    let short = sections.into_iter().map(|mut section| {
        let rest: Vec<(usize, ReportBlock)> = section.blocks.iter_mut().filter_map(rest).collect();
        for (count, block) in rest {
            section.blocks.push(text(format!("Nog {count} in de bijlage.")));
            longer.push(self::section(&format!("{} – vervolg", section.heading), vec![block]));
        }
        section
    });
    (short.collect(), longer)
}

/// Takes what is too much for the first pages out of a block: how many that is, and a block of its own with them.
fn rest(block: &mut ReportBlock) -> Option<(usize, ReportBlock)> {
    match block {
        ReportBlock::Lines { lines } if lines.len() > MOST_LINES => {
            let lines = lines.split_off(MOST_LINES);
            Some((lines.len(), ReportBlock::Lines { lines }))
        }
        ReportBlock::Table { heads, widths, rows } if rows.len() > fitting(rows) => {
            let rows = rows.split_off(fitting(rows));
            Some((rows.len(), ReportBlock::Table { heads: heads.clone(), widths: widths.clone(), rows }))
        }
        _ => None,
    }
}

/// How many of the first rows fit: one at least.
fn fitting(rows: &[Vec<String>]) -> usize {
    let longest = |row: &Vec<String>| row.iter().map(|cell| cell.chars().count()).max().unwrap_or_default();
    let letters = rows.iter().scan(0, |letters, row| {
        *letters += longest(row);
        Some(*letters)
    });
    letters.take(MOST_LINES).take_while(|letters| *letters <= MOST_LETTERS).count().max(1)
}

/// What has nothing under it is named together at the end: so little room is left for it, and nobody wonders.
fn without_empty(sections: Vec<ReportSection>) -> Vec<ReportSection> {
    let (mut full, empty): (Vec<_>, Vec<_>) = sections.into_iter().partition(|section| !section.blocks.is_empty());
    let names: Vec<&str> = empty.iter().map(|section| section.heading.as_str()).collect();
    if !names.is_empty() {
        full.push(section("Niets te melden", vec![text(format!("{}.", names.join("; ")))]));
    }
    full
}

/// Lines under a heading; that there are none is said, so that nobody wonders.
pub(crate) fn lines(heading: &str, lines: Vec<ReportLine>, none: &str) -> ReportSection {
    let blocks = if lines.is_empty() { vec![text(none.to_owned())] } else { vec![ReportBlock::Lines { lines }] };
    section(heading, blocks)
}
