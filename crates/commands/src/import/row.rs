//! One line of a file becomes the fields of a request, or the reasons why not.

use std::collections::HashMap;

use steunpunt_domain::configuration::Configuration;
use steunpunt_domain::import::row_identity;
use steunpunt_domain::register::Value;
use steunpunt_domain::request::RequestField;
use steunpunt_domain::support_point::PointOpened;
use steunpunt_domain::time::Wall;

use super::codes;
use super::exported::Exported;
use super::file::{Line, Sheet};
use super::mapping::Mapping;
use super::moment::{read_moment, read_moment_that_was};
use super::spreadsheet::NOT_TEXT;
use crate::app::OpenPoint;
use crate::request::NewRequest;
use crate::shapes::import::{ImportFile, ImportProblem};
use crate::text::latest_time;
use crate::{Answer, Failure, Wrong};

/// A longer text is refused, not cut.
const LONGEST_TEXT: usize = 20_000;
/// How far a time on a form may be ahead of this laptop's clock, which may be wrong itself.
const CLOCKS_DIFFER_MINUTES: i64 = 24 * 60;
/// What a problem shows of what stood there.
const SHOWN_SIGNS: usize = 200;

/// A line that can come in.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Good {
    pub fields: NewRequest,
    /// What makes it the same row when the file comes again, in hexadecimal digits: its mapped columns, and all of it.
    pub identities: [String; 2],
    /// Its number, when it was exported here: then it is here, however much it changed since.
    pub own_number: Option<String>,
}

/// What became of a line.
pub(super) type Read = Result<Good, Vec<ImportProblem>>;

/// What the lines are judged by.
pub(super) struct Rules<'a> {
    configuration: &'a Configuration,
    point: &'a PointOpened,
    exported: Option<Exported>,
    category: Option<String>,
    urgency: Option<String>,
    now: Wall,
}

impl<'a> Rules<'a> {
    pub fn new(open: &'a OpenPoint, sheet: &Sheet, input: &ImportFile, now: Wall) -> Answer<Self> {
        let (configuration, point, exported) = (&open.configuration, &open.point, Exported::find(sheet));
        let chosen = |name: &str, text: &Option<String>, find: &dyn Fn(&str) -> Option<String>| match text {
            Some(text) if !text.trim().is_empty() => {
                find(text).map(Some).ok_or_else(|| Failure::bad(name, Wrong::Unknown))
            }
            _ => Ok(None),
        };
        let category = chosen("category", &input.category, &|text| codes::category(configuration, text))?;
        let urgency = chosen("urgency", &input.urgency, &|text| codes::urgency(configuration, text))?;
        Ok(Self { configuration, point, exported, category, urgency, now })
    }

    /// The value of one cell; `None` when it is empty.
    fn value(&self, field: RequestField, text: &str) -> Result<Option<Value>, &'static str> {
        if text.is_empty() {
            return Ok(None);
        }
        // Letters that went through a wrong program end up above 0x7f: ugly, but somebody's words.
        let unreadable = |sign: char| sign == NOT_TEXT || (sign < ' ' && !matches!(sign, '\n' | '\r' | '\t'));
        if text.contains(unreadable) {
            return Err("not_text");
        }
        if text.chars().count() > LONGEST_TEXT {
            return Err("too_long");
        }
        let code = |code: Option<String>, why| code.map(Value::Text).ok_or(why);
        let value = match field {
            RequestField::Category => code(codes::category(self.configuration, text), "unknown_category")?,
            RequestField::Urgency => code(codes::urgency(self.configuration, text), "unknown_urgency")?,
            RequestField::Ticks => codes::ticks(self.configuration, text).map(Value::Codes).ok_or("unknown_code")?,
            RequestField::Language => Value::Text(codes::language(self.configuration, text)),
            RequestField::ReceivedAt => Value::Number(self.moment_that_was(text)?.0),
            RequestField::Deadline => Value::Number(read_moment(text, self.now).ok_or("bad_time")?.0),
            field if is_number(field) => text.parse().map_or_else(|_| Value::Text(text.to_owned()), Value::Number),
            _ => Value::Text(text.to_owned()),
        };
        Ok(Some(value))
    }

    /// When something was asked. A day further than now is a year or a month that was mistyped.
    fn moment_that_was(&self, text: &str) -> Result<Wall, &'static str> {
        let at = read_moment_that_was(text, self.now).ok_or("bad_time")?;
        if at > self.now.plus_minutes(CLOCKS_DIFFER_MINUTES) { Err("time_ahead") } else { Ok(at) }
    }
}

/// Counts. "Een stuk of drie" is kept as it was written: somebody meant something by it.
fn is_number(field: RequestField) -> bool {
    matches!(field, RequestField::People | RequestField::MedicineDaysLeft | RequestField::DeviceHoursLeft)
}

/// Judges every line of a file.
pub(super) fn read_all(sheet: &Sheet, mapping: &Mapping, rules: &Rules) -> Vec<Read> {
    let mut seen = [HashMap::new(), HashMap::new()];
    sheet.lines.iter().map(|line| read(line, &sheet.columns, mapping, rules, &mut seen)).collect()
}

/// How often a row was seen that is the same in its mapped columns, and one that is the same as a whole.
type Seen = [HashMap<[u8; 16], u32>; 2];

fn read(line: &Line, columns: &[String], mapping: &Mapping, rules: &Rules, seen: &mut Seen) -> Read {
    // Columns that shifted would put an address where a name belongs.
    if let Some(reason) = misfit(line, columns.len()) {
        return Err(vec![problem(line, "", reason, "")]);
    }
    if rules.exported.as_ref().is_some_and(|exported| exported.differs(line, rules.point.exercise)) {
        return Err(vec![problem(line, "", "exercise_differs", "")]);
    }
    let mapped = |(field, column): (RequestField, usize)| {
        (field, line.cells.get(column).map(|cell| cell.trim()).unwrap_or_default())
    };
    let cells: Vec<(RequestField, &str)> = mapping.iter().map(mapped).collect();
    let (mut fields, mut problems) = (NewRequest::new(), Vec::new());
    for (field, text) in &cells {
        match rules.value(*field, text) {
            Ok(value) => fields.extend(value.map(|value| (*field, value))),
            Err(reason) => problems.push(problem(line, field.name(), reason, text)),
        }
    }
    complete(&mut fields, rules);
    problems
        .extend(missing(&fields, &problems).map(|field| problem(line, field.name(), "empty", "")).collect::<Vec<_>>());
    let [seen_mapped, seen_whole] = seen;
    let mapped: Vec<(&str, &str)> = cells.iter().map(|(field, text)| (field.name(), *text)).collect();
    let whole: Vec<(&str, &str)> =
        columns.iter().map(String::as_str).zip(line.cells.iter().map(|cell| cell.trim())).collect();
    let identities = [identity(&mapped, seen_mapped), identity(&whole, seen_whole)];
    let own_number = rules.exported.as_ref().and_then(|exported| exported.own_number(line, &rules.point.code));
    if problems.is_empty() { Ok(Good { fields, identities, own_number }) } else { Err(problems) }
}

fn misfit(line: &Line, columns: usize) -> Option<&'static str> {
    let beyond = line.cells.iter().skip(columns).any(|cell| !cell.trim().is_empty());
    if beyond {
        return Some("too_many_columns");
    }
    (line.cells.len() < columns).then_some("too_few_columns")
}

/// A row without category or urgency gets those that were chosen for the file; then the category's own urgency.
fn complete(fields: &mut NewRequest, rules: &Rules) {
    if let Some(category) = &rules.category {
        fields.entry(RequestField::Category).or_insert_with(|| Value::Text(category.clone()));
    }
    let category = fields.get(&RequestField::Category).and_then(Value::text);
    let own = category.and_then(|code| rules.configuration.category(code)).map(|category| category.urgency.clone());
    if let Some(urgency) = rules.urgency.clone().or(own) {
        fields.entry(RequestField::Urgency).or_insert(Value::Text(urgency));
    }
    give_latest_time(fields, rules);
}

/// From when it was asked, as the form would propose it: an oxygen case from paper has its clock as well.
fn give_latest_time(fields: &mut NewRequest, rules: &Rules) {
    let text = |field| fields.get(&field).and_then(Value::text).unwrap_or_default();
    let asked = fields.get(&RequestField::ReceivedAt).and_then(Value::number).map_or(rules.now, Wall);
    let (what, urgency) = (text(RequestField::What), text(RequestField::Urgency));
    if let Some(at) = latest_time(rules.configuration, what, urgency, asked) {
        fields.entry(RequestField::Deadline).or_insert(Value::Number(at.0));
    }
}

/// What a request cannot do without. What was there but wrong has its problem already.
fn missing<'a>(fields: &'a NewRequest, problems: &'a [ImportProblem]) -> impl Iterator<Item = RequestField> + 'a {
    let needed = [RequestField::What, RequestField::Category];
    let told = |field: &RequestField| problems.iter().any(|problem| problem.field == field.name());
    needed.into_iter().filter(move |field| !fields.contains_key(field) && !told(field))
}

/// Over what stands in these columns, so that a time of today is the same row tomorrow. Empty cells do not count: a
/// file that got an empty column more is the same file.
fn identity(cells: &[(&str, &str)], seen: &mut HashMap<[u8; 16], u32>) -> String {
    let filled = || cells.iter().filter(|(_, text)| !text.is_empty()).copied();
    let occurrence = seen.entry(row_identity(filled(), 0)).or_insert(0);
    *occurrence += 1;
    row_identity(filled(), *occurrence).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn problem(line: &Line, field: &str, reason: &str, found: &str) -> ImportProblem {
    let found = found.chars().take(SHOWN_SIGNS).filter(|sign| *sign != NOT_TEXT).collect();
    ImportProblem { line: line.number, field: field.to_owned(), reason: reason.to_owned(), found }
}
