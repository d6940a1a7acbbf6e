//! Taking requests over from a file: good lines come in, bad lines go to a file with the reasons, nothing half.
//!
//! A file becomes a sheet (`file`), headings become a mapping (`mapping`), each line becomes the fields of a request
//! or reasons why not (`row`). Only then one transaction writes everything. Deliberately not here: how a request is
//! written, which is the same as at the desk.

mod codes;
mod exported;
mod file;
mod known;
mod mapping;
mod moment;
mod refused;
mod row;
mod spreadsheet;
#[cfg(test)]
mod tests;
mod text;

use std::collections::BTreeMap;

use steunpunt_domain::bsn;
use steunpunt_domain::import::ImportTaken;
use steunpunt_domain::logbook::Fact;
use steunpunt_domain::register::Value;
use steunpunt_domain::request::RequestField;
use steunpunt_store::Writing;

use crate::app::OpenPoint;
use crate::context::Context;
use crate::request::write_request;
use crate::shapes::Moment;
use crate::shapes::import::{ImportFile, ImportPreview, ImportProblem, Imported};
use crate::text::TAKEN_OUT;
use crate::{Answer, Failure, Wrong};

use known::Known;
use mapping::Mapping;
use row::{Read, Rules};

pub(crate) use moment::{read_moment_that_was, read_moment_to_come};

/// Rows and problems that a preview shows.
const SHOWN: usize = 20;

/// A file whose every line was judged.
struct Judged {
    file_hash: [u8; 32],
    sheet: file::Sheet,
    mapping: Mapping,
    rows: Vec<Read>,
}

impl Judged {
    fn good(&self) -> impl Iterator<Item = &row::Good> {
        self.rows.iter().filter_map(|row| row.as_ref().ok())
    }

    /// Lines that come in with a number that may be a BSN.
    fn bsn_lines(&self) -> Vec<u32> {
        let may_be = |row: &Read| row.as_ref().is_ok_and(|good| good.fields.values().any(holds_bsn));
        self.sheet.lines.iter().zip(&self.rows).filter(|(_, row)| may_be(row)).map(|(line, _)| line.number).collect()
    }

    fn bad(&self) -> impl Iterator<Item = &Vec<ImportProblem>> {
        self.rows.iter().filter_map(|row| row.as_ref().err())
    }
}

fn holds_bsn(value: &Value) -> bool {
    value.text().is_some_and(|text| !bsn::find(text).is_empty())
}

/// The row keeps the identity that it has in the file.
fn take_out_bsn(value: &mut Value) {
    if let Value::Text(text) = value {
        *text = bsn::remove(text, TAKEN_OUT);
    }
}

fn judge(context: &Context, open: &OpenPoint, input: &ImportFile) -> Answer<Judged> {
    let bytes = file::read(input)?;
    let sheet = file::sheet(&bytes)?;
    let mapping = match &input.mapping {
        Some(named) => Mapping::named(named, &sheet.columns)?,
        None => Mapping::guessed(&sheet.columns),
    };
    let rules = Rules::new(open, &sheet, input, context.now)?;
    let rows = row::read_all(&sheet, &mapping, &rules);
    Ok(Judged { file_hash: *blake3::hash(&bytes).as_bytes(), sheet, mapping, rows })
}

pub(crate) fn preview(context: &Context, input: ImportFile) -> Answer<ImportPreview> {
    let open = context.open()?;
    let judged = judge(context, &open, &input)?;
    let found = open.store.read(|connection| known::known(connection, &judged))?;
    let known = found.count();
    Ok(ImportPreview {
        mapping: judged.mapping.by_heading(&judged.sheet.columns),
        sample: judged.sheet.lines.iter().take(SHOWN).map(|line| line.cells.clone()).collect(),
        good: counted(judged.good()) - known,
        known,
        bad: counted(judged.bad()),
        taken_before: found.taken_before.map(|at| Moment(at.0)),
        bsn_lines: judged.bsn_lines(),
        problems: judged.bad().flatten().take(SHOWN).cloned().collect(),
        columns: judged.sheet.columns,
    })
}

pub(crate) fn take_in(context: &Context, input: ImportFile) -> Answer<Imported> {
    let open = context.open()?;
    let judged = judge(context, &open, &input)?;
    if !judged.mapping.has(RequestField::What) {
        return Err(Failure::bad("what", Wrong::NotMapped));
    }
    let refused = counted(judged.bad());
    let (taken, known, before) = context.write(|writing| {
        let found = known::known(writing.tx(), &judged)?;
        let (taken, known) = (write_new(writing, &open, &judged, &found, input.without_bsn)?, found.count());
        if taken > 0 {
            let file_name = file::bare_name(&input.file_name);
            let fact = ImportTaken { file_name, file_hash: judged.file_hash, taken, known, refused };
            writing.append(writing.opening_personal()?, Fact::ImportTaken(fact))?;
        }
        Ok((taken, known, found.taken_before))
    })?;
    let document = refused::document(&judged.sheet, &judged.rows);
    let keep = |bytes| context.app.0.documents.keep(refused::file_name(&input.file_name), "text/csv", bytes);
    let bsn_lines = if input.without_bsn { Vec::new() } else { judged.bsn_lines() };
    let taken_before = before.map(|at| Moment(at.0));
    Ok(Imported { taken, known, refused, taken_before, bsn_lines, reject_document: document.map(keep) })
}

/// Which rows are here already is asked inside the transaction: a second window may be taking over the same file.
fn write_new(
    writing: &mut Writing,
    open: &OpenPoint,
    judged: &Judged,
    found: &Known,
    without_bsn: bool,
) -> steunpunt_store::Result<u32> {
    let mut taken = 0;
    for (row, _) in judged.good().zip(&found.rows).filter(|(_, known)| !**known) {
        let mut fields = row.fields.clone();
        if without_bsn {
            fields.values_mut().for_each(take_out_bsn);
        }
        fields.insert(RequestField::ImportRow, Value::Text(row.identities.join(" ")));
        write_request(writing, open, fields)?;
        taken += 1;
    }
    Ok(taken)
}

fn counted(rows: impl Iterator) -> u32 {
    u32::try_from(rows.count()).unwrap_or(u32::MAX)
}

/// Field names and headings, as screens and the terminal give them.
type Named = BTreeMap<String, String>;
