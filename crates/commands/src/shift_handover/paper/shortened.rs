//! What keeps a handover to two pages: the first lines of each section, and the rest in the annex.

use steunpunt_documents::{ReportBlock, ReportLine, ReportSection};

use super::{section, text};

/// How many lines or rows of a block stand on the first pages: the most with which all fits.
const LIMITS: [usize; 16] = [70, 60, 50, 40, 30, 20, 15, 12, 10, 8, 6, 5, 4, 3, 2, 1];
/// Heights are tenths of a line of text, as near as they are known before the pages are set.
const LINE: usize = 10;
const HEADING: usize = 22;
/// What the lines around a row of a table take.
const RULE: usize = 4;
/// Two pages without title, notice and signatures.
const ROOM: usize = 108 * LINE;
/// Letters on a line as wide as the page.
const LETTERS: usize = 95;

/// The first pages hold the first lines of each section, which are the most urgent; the others are in the annex.
pub(super) fn shortened(sections: Vec<ReportSection>) -> (Vec<ReportSection>, Vec<ReportSection>) {
    let limits = limits(&sections);
    let mut longer = Vec::new();
    let short = sections.into_iter().zip(limits).map(|(mut section, most)| {
        let rest: Vec<(usize, ReportBlock)> = section.blocks.iter_mut().filter_map(|block| rest(block, most)).collect();
        for (count, block) in rest {
            section.blocks.push(text(format!("Nog {count} in de bijlage.")));
            longer.push(super::section(&format!("{} – vervolg", section.heading), vec![block]));
        }
        section
    });
    (short.collect(), longer)
}

/// How many lines each section may have: the same for all, and what room is left for the requests that cannot wait, then
/// for the others in their order.
fn limits(sections: &[ReportSection]) -> Vec<usize> {
    let fits = |limits: &[usize]| {
        sections.iter().zip(limits).map(|(section, most)| height(section, *most)).sum::<usize>() <= ROOM
    };
    let same = |most: usize| vec![most; sections.len()];
    let mut limits = LIMITS.into_iter().map(same).find(|limits| fits(limits)).unwrap_or_else(|| same(1));
    let is_table =
        |section: &ReportSection| section.blocks.iter().any(|block| matches!(block, ReportBlock::Table { .. }));
    let mut order: Vec<usize> = (0..sections.len()).collect();
    order.sort_by_key(|at| sections.get(*at).is_some_and(|section| !is_table(section)));
    for at in order {
        let raised = LIMITS.into_iter().map(|most| raised(&limits, at, most)).find(|limits| fits(limits));
        limits = raised.unwrap_or(limits);
    }
    limits
}

/// The limits with that of one section changed.
fn raised(limits: &[usize], at: usize, most: usize) -> Vec<usize> {
    limits.iter().enumerate().map(|(place, now)| if place == at { most } else { *now }).collect()
}

/// Takes what is too much for the first pages out of a block: how many that is, and a block of its own with them.
fn rest(block: &mut ReportBlock, most: usize) -> Option<(usize, ReportBlock)> {
    match block {
        ReportBlock::Lines { lines } if lines.len() > most => {
            let lines = lines.split_off(most);
            Some((lines.len(), ReportBlock::Lines { lines }))
        }
        ReportBlock::Table { heads, widths, rows } if rows.len() > most => {
            let rows = rows.split_off(most);
            Some((rows.len(), ReportBlock::Table { heads: heads.clone(), widths: widths.clone(), rows }))
        }
        _ => None,
    }
}

/// How high a section is with so many lines; nothing when nothing stands in it.
fn height(section: &ReportSection, most: usize) -> usize {
    if section.blocks.is_empty() {
        return 0;
    }
    HEADING + section.blocks.iter().map(|block| block_height(block, most)).sum::<usize>()
}

fn block_height(block: &ReportBlock, most: usize) -> usize {
    let cut = |count: usize| if count > most { LINE } else { 0 };
    match block {
        ReportBlock::Text { text } => of_text(text, LETTERS),
        ReportBlock::Lines { lines } => {
            let line =
                |ReportLine { lead, text, note }: &ReportLine| of_text(&format!("{lead} {text} · {note}"), LETTERS);
            cut(lines.len()) + lines.iter().take(most).map(line).sum::<usize>()
        }
        ReportBlock::Table { widths, rows, .. } => {
            let row = |row: &Vec<String>| RULE + row_height(row, widths);
            cut(rows.len()) + RULE + LINE + rows.iter().take(most).map(row).sum::<usize>()
        }
        ReportBlock::Grid { rows, .. } => rows.len() * (LINE + RULE),
    }
}

/// As high as its highest cell.
fn row_height(row: &[String], widths: &[u8]) -> usize {
    let all: usize = widths.iter().map(|width| usize::from(*width)).sum();
    let cell = |(text, width): (&String, &u8)| of_text(text, LETTERS * usize::from(*width) / all.max(1));
    row.iter().zip(widths).map(cell).max().unwrap_or(LINE)
}

/// How high a text is on lines of so many letters.
fn of_text(text: &str, letters: usize) -> usize {
    LINE * text.chars().count().div_ceil(letters.max(1)).max(1)
}

/// What has nothing under it is named together at the end: so little room is left for it, and nobody wonders.
pub(super) fn without_empty(sections: Vec<ReportSection>) -> Vec<ReportSection> {
    let (mut full, empty): (Vec<_>, Vec<_>) = sections.into_iter().partition(|section| !section.blocks.is_empty());
    let names: Vec<&str> = empty.iter().map(|section| section.heading.as_str()).collect();
    if !names.is_empty() {
        full.push(section("Niets te melden", vec![text(format!("{}.", names.join("; ")))]));
    }
    full
}
