//! A handover on paper, in the order of an oral briefing: situatie, achtergrond, beoordeling, aanbeveling. One page, two
//! at most, on a normal day; the long list is the annex. Without personal details it holds nothing that was typed about
//! anybody: numbers, categories, neighbourhoods, functions.

mod shortened;
mod signing;
mod situation;

use steunpunt_documents::{Report, ReportBlock, ReportLine, ReportSection};
use steunpunt_domain::configuration::Configuration;
use steunpunt_domain::time::Wall;

use shortened::{shortened, without_empty};

use super::view_of;
use crate::app::OpenPoint;
use crate::clock::{beside, on_paper};
use crate::context::Context;
use crate::paper::keep;
use crate::shapes::action::Action;
use crate::shapes::log_line::LogEntry;
use crate::shapes::shift_handover::{Handover, HandoverMessage, HandoverRequest, HandoverSheet, PrintHandover};
use crate::shapes::{DocumentMade, Moment};
use crate::{Answer, words};

/// What is said of a request, and how wide: a row without names fits one line. Where it is and who sees to it name people;
/// without those no column of dashes.
const PERSONAL_COLUMNS: [(&str, u8); 6] =
    [("Nr", 12), ("Urgentie", 10), ("Wat", 29), ("Waar", 15), ("Uiterlijk", 16), ("Wie", 10)];
const COLUMNS: [(&str, u8); 4] = [("Nr", 10), ("Urgentie", 11), ("Wat", 34), ("Uiterlijk", 17)];

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
        let parts = [
            vec![self.emergencies()],
            self.situation(),
            self.background(),
            self.assessment(),
            self.recommendation(),
            self.briefing(),
        ];
        let sections = parts.concat();
        let (sections, longer) = shortened(sections);
        Report {
            point_name: self.open.point.name.clone(),
            point_code: self.open.point.code.clone(),
            exercise: self.open.point.exercise,
            title: self.title(),
            subtitle: format!("{number} · dienst van {} tot {}", paper(view.since), paper(view.at)),
            poster: false,
            notice: self.notice(),
            sections: without_empty(sections),
            signatures: self.signatures(),
            annex: [longer, self.annex()].concat(),
            mark: words::mark(view.entries, &view.digest),
        }
    }

    /// Lines in words that somebody typed, who may have named anybody: without personal details only how many there are.
    fn told(&self, heading: &str, said: Vec<ReportLine>) -> ReportSection {
        if self.personal || said.is_empty() {
            return some(heading, said);
        }
        let count = format!("{} op het blad met persoonsgegevens.", said.len());
        section(heading, vec![text(count)])
    }

    /// Words of the leaving coordinator that are left out here were written all the same: it is told where they stand.
    fn own(&self, name: &str, said: &str) -> Option<String> {
        let left_out = self.view.left_out.iter().any(|left_out| left_out == name);
        let elsewhere = left_out.then(|| format!("De tekst {}.", words::ON_PERSONAL_PAGE));
        Some(said.to_owned()).filter(|said| !said.is_empty()).or(elsewhere)
    }

    fn background(&self) -> Vec<ReportSection> {
        let view = self.view;
        let decision = |line: &LogEntry| ReportLine {
            lead: self.when(line.at),
            text: said(&line.text, line),
            note: line.reason.clone(),
        };
        let settled = |line: &LogEntry| ReportLine {
            lead: self.when(line.at),
            text: said(&line.text, line),
            note: line.reason.clone(),
        };
        vec![
            self.told("A · Achtergrond: besluiten", view.decisions.iter().map(decision).collect()),
            self.told("Bevestigd of verbeterd in deze dienst", view.settled.iter().map(settled).collect()),
            section("Informatiebladen die gelden", self.sheets().into_iter().map(text).collect()),
            some(
                "Informatiebladen die vervielen",
                view.gone_sheets.iter().map(|sheet| self.gone_sheet(sheet)).collect(),
            ),
        ]
    }

    /// All of them in one paragraph: a line each would fill the page.
    fn sheets(&self) -> Option<String> {
        let one = |sheet: &HandoverSheet| {
            let new = Some(format!(", nieuw {}", self.when(sheet.at))).filter(|_| sheet.is_new).unwrap_or_default();
            format!("{} v{} {}{new}", sheet.code, sheet.version, sheet.title)
        };
        let sheets: Vec<String> = self.view.sheets.iter().map(one).collect();
        (!sheets.is_empty()).then(|| format!("{}.", sheets.join("; ")))
    }

    fn gone_sheet(&self, sheet: &HandoverSheet) -> ReportLine {
        let newer = self.view.sheets.iter().find(|other| other.code == sheet.code);
        let contradicts = if newer.is_some_and(|newer| newer.contradicts) { ", die iets anders zegt" } else { "" };
        let why = match (sheet.standing.as_str(), newer) {
            ("withdrawn", _) => "ingetrokken: haal het weg".to_owned(),
            (_, Some(newer)) => format!("vervangen door versie {}{contradicts}", newer.version),
            _ => "geldt niet meer".to_owned(),
        };
        ReportLine { lead: format!("{} v{}", sheet.code, sheet.version), text: sheet.title.clone(), note: why }
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
        let messages = view.messages.iter().map(|one| self.message(one));
        let advice = self.own("advice", &view.advice);
        let mut sections = vec![some("A · Aanbeveling", advice.into_iter().map(plain).collect())];
        sections.push(some("Berichten zonder ontvangstbevestiging of antwoord", messages.collect()));
        sections.push(self.requests("Open hulpvragen met spoed", &view.urgent));
        sections.extend(words::ACTIONS.iter().map(|(sort, heading)| self.actions(sort, heading)));
        sections.push(self.staff());
        sections
    }

    /// Before all else: nobody has said yet that help is on its way.
    fn emergencies(&self) -> ReportSection {
        let emergencies = self.view.emergencies.iter().map(|one| ReportLine {
            lead: format!("▲ {} van {}", one.number, self.when(one.at)),
            text: one.text.clone(),
            note: format!("{}, NIET bevestigd", if one.relayed { "doorgegeven" } else { "NIET doorgegeven" }),
        });
        some("Noodmeldingen zonder bevestiging", emergencies.collect())
    }

    fn message(&self, one: &HandoverMessage) -> ReportLine {
        let lead = format!("{} {}", one.number, words::precedence(&one.precedence)).trim_end().to_owned();
        if let Some(at) = one.erased {
            return ReportLine { lead, text: words::erased_at(at), note: String::new() };
        }
        let (whom, left) = if one.direction == "in" { ("van", "binnengekomen") } else { ("aan", "verzonden") };
        let sent = one.sent.map_or("nog niet verzonden".to_owned(), |at| format!("{left} {}", self.when(at)));
        let acknowledged = one.acknowledged.map(|at| format!("bevestigd {}", self.when(at)));
        let answer = one.answer_by.map(|by| format!("{}antwoord vóór {}", self.late(by), self.when(by)));
        let note = [Some(sent), acknowledged, answer].into_iter().flatten().collect::<Vec<_>>().join(", ");
        ReportLine { lead, text: format!("{whom} {}: {}", one.whom, one.subject), note }
    }

    /// What is past its time says so: nobody compares it with the clock.
    fn late(&self, due: Moment) -> &'static str {
        if due < self.view.at { "TE LAAT, " } else { "" }
    }

    fn requests(&self, heading: &str, requests: &[HandoverRequest]) -> ReportSection {
        if requests.is_empty() {
            return some(heading, Vec::new());
        }
        let columns: &[(&str, u8)] = if self.personal { &PERSONAL_COLUMNS } else { &COLUMNS };
        let table = ReportBlock::Table {
            heads: columns.iter().map(|(head, _)| (*head).to_owned()).collect(),
            widths: columns.iter().map(|(_, width)| *width).collect(),
            rows: requests.iter().map(|one| self.request(one)).collect(),
        };
        let raised = requests.iter().filter(|one| one.counts_as != one.urgency).count();
        let why = (raised > 0).then(|| {
            text(format!("Van deze {} zijn er {raised} omdat de tijd om is, of binnen 4 uur.", requests.len()))
        });
        section(&format!("{heading} ({})", requests.len()), why.into_iter().chain([table]).collect())
    }

    /// As it counts, and as it was chosen when that is less.
    fn urgency(&self, one: &HandoverRequest) -> String {
        let chosen = words::urgency(self.configuration(), &one.urgency);
        match self.configuration().urgency(&one.counts_as) {
            Some(counts) if one.counts_as != one.urgency => format!("{}, was {chosen}", counts.label.nl),
            _ => chosen,
        }
    }

    /// Who sees to it, or to whom it was passed on.
    fn owner(one: &HandoverRequest) -> String {
        match (one.owner.as_str(), one.forwarded_to.as_str()) {
            ("", "") => "niemand".to_owned(),
            ("", to) => format!("doorgegeven aan {to}"),
            (owner, _) => owner.to_owned(),
        }
    }

    fn request(&self, one: &HandoverRequest) -> Vec<String> {
        let category = self.configuration().category(&one.category).map_or("", |category| &category.label.nl);
        let asked = if one.erased.is_some() { words::ERASED } else { &one.what };
        let asked = if asked.is_empty() { category } else { asked };
        let due = one.deadline.map_or("geen tijd".to_owned(), |due| format!("{}{}", self.late(due), self.when(due)));
        let (number, urgency) = (one.number.clone(), self.urgency(one));
        if !self.personal {
            return vec![number, urgency, asked.to_owned(), due];
        }
        vec![number, urgency, asked.to_owned(), one.place.clone(), due, Self::owner(one)]
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
            lead: action
                .due
                .map_or("zonder tijd".to_owned(), |due| format!("{}uiterlijk {}", self.late(due), self.when(due))),
            text: [Some(text), whom].into_iter().flatten().collect::<Vec<_>>().join(" · "),
            note: format!("wie: {owner}{}", action.number.as_ref().map(|it| format!(", {it}")).unwrap_or_default()),
        }
    }

    fn staff(&self) -> ReportSection {
        let line = |one: &crate::shapes::attendance::Attendance| {
            let functions: Vec<String> = one.functions.iter().map(|code| self.function(code)).collect();
            let until = one.until.map(|at| format!(", tot {}", self.when(at))).unwrap_or_default();
            let phone = Some(&one.phone).filter(|phone| !phone.is_empty()).map(|phone| format!("tel. {phone}"));
            let skills = Some(one.skills.clone()).filter(|skills| !skills.is_empty());
            let hours = Some(format!("vanaf {}{until}", self.when(one.from)));
            ReportLine {
                lead: one.name.clone(),
                text: if functions.is_empty() { "zonder functie".to_owned() } else { functions.join(", ") },
                note: [hours, phone, skills].into_iter().flatten().collect::<Vec<_>>().join(" · "),
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

    fn function(&self, code: &str) -> String {
        let card = self.configuration().role_cards.iter().find(|card| card.code == code);
        card.map_or_else(|| code.to_owned(), |card| card.label.nl.clone())
    }

    /// A time of the day of the handover is a time; any other has its date.
    fn when(&self, at: Moment) -> String {
        beside(Wall(at.0), Wall(self.view.at.0))
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

/// Lines under a heading; that there are none is said, so that nobody wonders.
pub(crate) fn lines(heading: &str, lines: Vec<ReportLine>, none: &str) -> ReportSection {
    let blocks = if lines.is_empty() { vec![text(none.to_owned())] } else { vec![ReportBlock::Lines { lines }] };
    section(heading, blocks)
}
