//! Handing out a shift: the handover, the diary, the messages, the figures; as a page, for a spreadsheet, for a program.
//! `docs/shift-export-format.md` describes the files. Each bears how many entries the logbook has and the digest of its
//! heads, so that nothing can go missing unnoticed.

use std::collections::HashMap;

use serde::Serialize;
use steunpunt_documents::Report;
use steunpunt_domain::ids::EntryId;
use steunpunt_domain::time::Wall;
use steunpunt_store::logbook;

use super::{PointOut, cells, shift_page, shift_table, written};
use crate::clock::{local, on_paper};
use crate::context::Context;
use crate::personal::People;
use crate::shapes::Moment;
use crate::shapes::export::{ExportShift, PrintShift, ShiftExported, ShiftFormat, ShiftPart};
use crate::shapes::log_line::LogEntry;
use crate::shapes::message::Message;
use crate::shapes::shift_handover::{Handover, HandoverRow};
use crate::{Answer, Code, Failure, log_line, message, shift_handover, words};

/// The version of the files. It rises when a field changes its meaning or goes; new fields do not count.
const VERSION: u32 = 1;

/// A file for programs.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct File<'a> {
    format: &'static str,
    version: u32,
    point: PointOut<'a>,
    exercise: bool,
    exported_at: String,
    personal: bool,
    entries: u64,
    digest: &'a str,
    #[serde(flatten)]
    frozen: Option<Frozen<'a>>,
    content: &'a Content,
}

/// How far the logbook went when a handover was offered; what stands beside it is of the moment of the export.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Frozen<'a> {
    frozen_at: String,
    frozen_entries: u64,
    frozen_digest: &'a str,
}

/// What a part says, and of what it is the whole: found once, whatever it is written as.
pub(super) struct Part<'a> {
    asked: &'a ExportShift,
    content: Content,
    entries: u64,
    digest: String,
}

/// What was counted in a shift.
#[derive(Clone, Serialize)]
#[serde(into = "Vec<(String, i64)>")]
struct Figures {
    counts: Vec<(String, i64)>,
    /// By quarter of an hour: its beginning, the reason's code, how many.
    visits: Vec<(Moment, String, u32)>,
}

/// In files for programs: one list of what and how many.
impl From<Figures> for Vec<(String, i64)> {
    fn from(figures: Figures) -> Self {
        let visits = figures.visits.into_iter();
        let named = visits.map(|(quarter, reason, count)| {
            (format!("visits {} {reason}", written(Wall(quarter.0))), i64::from(count))
        });
        figures.counts.into_iter().chain(named).collect()
    }
}

/// What is handed out, as far as it may be.
#[derive(Serialize)]
#[serde(untagged)]
enum Content {
    Handover(Box<Handover>),
    Diary(Vec<LogEntry>),
    Messages(Vec<Message>),
    Figures(Figures),
}

impl Content {
    /// A handover that was offered, and what it is called.
    fn offered(&self) -> Option<(&HandoverRow, &Handover)> {
        let Content::Handover(view) = self else { return None };
        Some((view.row.as_ref()?, view))
    }

    fn frozen(&self) -> Option<Frozen<'_>> {
        let (row, view) = self.offered()?;
        let frozen_at = written(Wall(row.at.0));
        Some(Frozen { frozen_at, frozen_entries: view.entries, frozen_digest: &view.digest })
    }
}

/// A file that was made.
pub(super) struct Made {
    pub name: String,
    media_type: &'static str,
    pub bytes: Vec<u8>,
}

pub(crate) fn shift(context: &Context, input: ExportShift) -> Answer<ShiftExported> {
    let part = Part::find(context, &input)?;
    let made = part.made(context, input.format)?;
    let file = context.app.0.documents.keep(made.name, made.media_type, made.bytes);
    let (entries, digest) = part.mark();
    Ok(ShiftExported { file, entries, digest: digest.to_owned() })
}

/// The page alone, for whoever prints and hands nothing out.
pub(crate) fn print_shift(context: &Context, input: PrintShift) -> Answer<ShiftExported> {
    let PrintShift { part, id, personal } = input;
    shift(context, ExportShift { part, id, personal, format: ShiftFormat::Pdf })
}

impl<'a> Part<'a> {
    /// Finds it.
    pub fn find(context: &Context, asked: &'a ExportShift) -> Answer<Self> {
        let (entries, digest) =
            context.read(|connection| Ok((logbook::count(connection)?, logbook::digest(connection)?)))?;
        let content = match asked.part {
            ShiftPart::Handover => Content::Handover(Box::new(handover(context, asked)?)),
            ShiftPart::Diary => Content::Diary(diary(context, asked)?),
            ShiftPart::Messages => Content::Messages(messages(context, asked)?),
            ShiftPart::Figures => Content::Figures(figures(context, asked)?),
        };
        Ok(Self { asked, content, entries, digest })
    }

    /// Makes a file of it.
    pub fn made(&self, context: &Context, format: ShiftFormat) -> Answer<Made> {
        let (media_type, bytes) = match format {
            ShiftFormat::Json => ("application/json", self.json(context)?),
            ShiftFormat::Csv => ("text/csv", cells::table(&self.table())),
            ShiftFormat::Pdf => ("application/pdf", pdf(&self.page(context)?)?),
        };
        Ok(Made { name: self.name(context, format)?, media_type, bytes })
    }

    /// By which its pages and its name are compared with the logbook: what was offered stays as it was then.
    fn mark(&self) -> (u64, &str) {
        self.content.offered().map_or((self.entries, &self.digest), |(_, view)| (view.entries, &view.digest))
    }

    fn json(&self, context: &Context) -> Answer<Vec<u8>> {
        let open = context.open()?;
        let file = File {
            format: match self.asked.part {
                ShiftPart::Handover => "steunpunt-handover",
                ShiftPart::Diary => "steunpunt-diary",
                ShiftPart::Messages => "steunpunt-messages",
                ShiftPart::Figures => "steunpunt-figures",
            },
            version: VERSION,
            point: PointOut { code: &open.point.code, name: &open.point.name, municipality: &open.point.municipality },
            exercise: open.point.exercise,
            exported_at: written(context.now),
            personal: self.asked.personal,
            entries: self.entries,
            digest: &self.digest,
            frozen: self.content.frozen(),
            content: &self.content,
        };
        serde_json::to_vec(&file).map_err(|_| Failure::of(Code::Internal))
    }

    fn table(&self) -> Vec<Vec<String>> {
        match &self.content {
            Content::Handover(view) => shift_table::handover(view),
            Content::Diary(lines) => shift_table::diary(lines),
            Content::Messages(messages) => shift_table::messages(messages),
            Content::Figures(figures) => shift_table::figures(&Vec::from(figures.clone())),
        }
    }

    /// On paper stand the words of the screens.
    fn page(&self, context: &Context) -> Answer<Report> {
        let open = context.open()?;
        let configuration = &open.configuration;
        let (title, sections) = match &self.content {
            Content::Handover(view) => return shift_handover::page_of(context, view, self.asked.personal),
            Content::Diary(lines) => ("Logboek", shift_page::diary(configuration, lines)),
            Content::Messages(messages) => ("Berichten", shift_page::messages(configuration, messages)),
            Content::Figures(figures) => {
                ("Cijfers van de dienst", shift_page::figures(configuration, &figures.counts, &figures.visits))
            }
        };
        Ok(Report {
            point_name: open.point.name.clone(),
            point_code: open.point.code.clone(),
            exercise: open.point.exercise,
            title: title.to_owned(),
            subtitle: on_paper(context.now),
            poster: false,
            notice: (if self.asked.personal { words::PERSONAL } else { words::NOT_PERSONAL }).to_owned(),
            sections,
            signatures: Vec::new(),
            annex: Vec::new(),
            mark: words::mark(self.entries, &self.digest),
        })
    }

    /// The name says what a glance at the file must show.
    fn name(&self, context: &Context, format: ShiftFormat) -> Answer<String> {
        let what = self.asked.part.in_dutch();
        let what = self.content.offered().map_or(what.to_owned(), |(row, _)| format!("{what}-{}", row.number));
        let stem = stem(context, &what, self.mark().1, self.asked.personal)?;
        Ok(format!("{stem}.{}", format.ending()))
    }
}

/// What names of files and folders of a shift have in common: what it is, of which point, from when, how far.
pub(super) fn stem(context: &Context, what: &str, digest: &str, personal: bool) -> Answer<String> {
    let open = context.open()?;
    let exercise = if open.point.exercise { "OEFENING-" } else { "" };
    let personal = if personal { "" } else { "-zonder-persoonsgegevens" };
    let at = local(context.now).format("%Y%m%d-%H%M");
    Ok(format!("{exercise}{what}-{}-{at}-{digest}{personal}", open.point.code))
}

fn pdf(page: &Report) -> Answer<Vec<u8>> {
    let pdf = steunpunt_documents::report(page).map_err(|error| {
        tracing::error!(%error, "a page could not be made");
        Failure::of(Code::PrintFailed)
    })?;
    Ok(pdf.bytes)
}

fn handover(context: &Context, input: &ExportShift) -> Answer<Handover> {
    let view = shift_handover::view_of(context, input.id)?;
    if input.personal { Ok(view) } else { view.without_personal(context) }
}

/// The oldest first, as a diary is read.
fn diary(context: &Context, input: &ExportShift) -> Answer<Vec<LogEntry>> {
    let mut lines = log_line::entries(context, i64::MIN)?;
    lines.sort_by_key(|line| (line.at, line.id));
    if input.personal {
        return Ok(lines);
    }
    let told = told_of_messages(context)?;
    let without = |line| {
        let line = shift_handover::line_without_personal(line);
        let message = line.thing.as_ref().and_then(|thing| told.get(&thing.id));
        message.map_or_else(|| line.clone(), |text| LogEntry { text: text.clone(), ..line.clone() })
    };
    Ok(lines.into_iter().map(without).collect())
}

/// What a line of the diary says of each message, less what may be about a resident.
fn told_of_messages(context: &Context) -> Answer<HashMap<EntryId, String>> {
    let people = People::read(context)?;
    let told = |message: &steunpunt_domain::message::Message| -> Answer<(EntryId, String)> {
        let subject = people.of_message(context, message)?.left_out(&message.written.subject);
        Ok((message.id.0, log_line::of_message(&message.written.number, &subject)))
    };
    message::every(context)?.iter().map(told).collect()
}

fn messages(context: &Context, input: &ExportShift) -> Answer<Vec<Message>> {
    let (viewing, all) = (message::Viewing::begin(context)?, message::every(context)?);
    if input.personal { viewing.all(&all) } else { all.iter().map(|one| viewing.without_personal(one)).collect() }
}

/// The counts of the shift, and the visits by quarter of an hour.
fn figures(context: &Context, input: &ExportShift) -> Answer<Figures> {
    let view = shift_handover::view_of(context, input.id)?;
    let since = view.since.0;
    let visits = context.read(|connection| steunpunt_store::visit::counts_since(connection, since))?;
    Ok(Figures {
        counts: view.figures.into_iter().map(|figure| (figure.name, figure.count)).collect(),
        visits: visits.into_iter().map(|one| (Moment(one.quarter_ms), one.reason, one.count)).collect(),
    })
}
