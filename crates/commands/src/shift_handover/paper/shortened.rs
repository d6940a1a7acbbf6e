//! What keeps a handover to two pages: the first lines of each section, and the rest in the annex.

use steunpunt_documents::{ReportBlock, ReportSection};

use super::{section, text};

/// A section has so many lines on the first pages, which are two at most.
const MOST_LINES: usize = 20;
/// A table there has no more rows than hold so many letters in their longest cells.
const MOST_LETTERS: usize = 1_600;

/// The first pages hold the first lines of each section, which are the most urgent; the others are in the annex.
pub(super) fn shortened(sections: Vec<ReportSection>) -> (Vec<ReportSection>, Vec<ReportSection>) {
    let mut longer = Vec::new();
    let short = sections.into_iter().map(|mut section| {
        let rest: Vec<(usize, ReportBlock)> = section.blocks.iter_mut().filter_map(rest).collect();
        for (count, block) in rest {
            section.blocks.push(text(format!("Nog {count} in de bijlage.")));
            longer.push(super::section(&format!("{} – vervolg", section.heading), vec![block]));
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
pub(super) fn without_empty(sections: Vec<ReportSection>) -> Vec<ReportSection> {
    let (mut full, empty): (Vec<_>, Vec<_>) = sections.into_iter().partition(|section| !section.blocks.is_empty());
    let names: Vec<&str> = empty.iter().map(|section| section.heading.as_str()).collect();
    if !names.is_empty() {
        full.push(section("Niets te melden", vec![text(format!("{}.", names.join("; ")))]));
    }
    full
}
