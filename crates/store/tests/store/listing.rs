//! The open list against the plainest way of sorting it.

use rusqlite::params;
use steunpunt_store::Store;
use steunpunt_store::request::{Filter, RequestRow, Sorting, list};

use crate::kit::{Chance, Laptop, all_requests};

const NEAR_MS: i64 = 1_000;

fn sorting() -> Sorting {
    let urgencies = ["U1", "U2", "U3", "U4"].map(str::to_owned).to_vec();
    Sorting { urgencies, urgent: "U2".to_owned(), near_ms: NEAR_MS }
}

/// Rows with many equal values, so that every tie is met.
fn random_rows(store: &Store, chance: &mut Chance, count: usize) {
    store
        .change(|tx| {
            for row in 0..count {
                tx.execute("INSERT INTO item (device, audience, sequence) VALUES (1, 1, ?1)", [1000 + row])?;
                let item = tx.last_insert_rowid();
                let due = *chance.one_of(&[i64::MAX, i64::MAX, -5, 0, 999, 1000, 1001, 2000]);
                let state = *chance.one_of(&["new", "accepted", "settled/helped_here", "withdrawn"]);
                let open = state == "new" || state == "accepted";
                let (category, assigned) =
                    (chance.one_of(&["5.1", "5.2", "5", "15.1"]), chance.one_of(&["", "anna", "Bo"]));
                let (urgency, logged) = (chance.one_of(&["U1", "U2", "U3", "U4", "U9", ""]), chance.below(4));
                tx.execute(
                    "INSERT INTO request VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'wat', 'waar', ?8, 0, ?9, ?10, '', '', 0)",
                    params![
                        item,
                        format!("ZB03-A{row}"),
                        category,
                        urgency,
                        due,
                        open,
                        state,
                        assigned,
                        logged,
                        chance.below(3) == 0
                    ],
                )?;
            }
            Ok(())
        })
        .unwrap();
}

fn naive(mut rows: Vec<RequestRow>, filter: &Filter) -> Vec<String> {
    let (sorting, group) = (sorting(), format!("{}.", filter.category));
    rows.retain(|row| filter.open.is_none_or(|open| row.state.is_open() == open));
    rows.retain(|row| {
        filter.category.is_empty() || row.category == filter.category || row.category.starts_with(&group)
    });
    rows.retain(|row| filter.status.is_empty() || row.state.status.code() == filter.status);
    rows.retain(|row| filter.assigned_to.is_empty() || row.assigned_to.eq_ignore_ascii_case(&filter.assigned_to));
    rows.retain(|row| !filter.to_check || row.to_check);
    // They come newest first; sorting keeps the order of equals.
    match filter.open {
        Some(true) => {
            rows.reverse();
            let rank = |row: &RequestRow| {
                let chosen = sorting.urgencies.iter().position(|code| *code == row.urgency).unwrap_or(4);
                if row.due_ms.is_some_and(|due| due <= NEAR_MS) { chosen.min(1) } else { chosen }
            };
            rows.sort_by_key(|row| (rank(row), row.due_ms.unwrap_or(i64::MAX), row.logged_ms));
        }
        Some(false) => rows.sort_by_key(|row| std::cmp::Reverse(row.logged_ms)),
        None => {}
    }
    rows.into_iter().map(|row| row.number).collect()
}

fn filters() -> Vec<Filter> {
    let mut filters = Vec::new();
    for open in [Some(true), Some(false), None] {
        for category in ["", "5", "5.1"] {
            for status in ["", "accepted", "settled"] {
                for (assigned_to, to_check) in [("", false), ("ANNA", false), ("", true)] {
                    let owned = [category, status, assigned_to].map(str::to_owned);
                    let [category, status, assigned_to] = owned;
                    filters.push(Filter { open, category, status, assigned_to, to_check });
                }
            }
        }
    }
    filters
}

#[test]
fn every_page_of_every_filter_is_a_slice_of_the_plainly_sorted_list() {
    for seed in 0..3 {
        let (_laptop, store) = Laptop::new();
        let mut chance = Chance::seeded(seed);
        random_rows(&store, &mut chance, 200);
        let all = all_requests(&store);
        assert_eq!(all.len(), 200);
        for filter in filters() {
            let expected = naive(all.clone(), &filter);
            for (offset, limit) in [(0, 1000), (0, 7), (7, 7), (chance.below(60), chance.below(40)), (500, 5)] {
                let page = page(&store, &filter, offset, limit);
                let slice: Vec<_> = expected.iter().skip(offset).take(limit).cloned().collect();
                assert_eq!(page.0, slice, "{filter:?} {offset} {limit}");
                assert_eq!(page.1, expected.len(), "{filter:?}");
            }
        }
    }
}

fn page(store: &Store, filter: &Filter, offset: usize, limit: usize) -> (Vec<String>, usize) {
    let (offset, limit) = (u32::try_from(offset).unwrap(), u32::try_from(limit).unwrap());
    let page = store.read(|c| list(c, filter, &sorting(), offset, limit)).unwrap();
    (page.rows.into_iter().map(|row| row.number).collect(), usize::try_from(page.total).unwrap())
}

#[test]
fn a_municipality_with_other_urgencies_loses_no_request() {
    let (_laptop, store) = Laptop::new();
    random_rows(&store, &mut Chance::seeded(9), 50);
    let open = Filter { open: Some(true), ..Filter::default() };
    let expected = all_requests(&store).iter().filter(|row| row.state.is_open()).count();
    for urgencies in [vec![], vec!["rood' OR 1=1 --".to_owned()], vec!["U4".to_owned()]] {
        let sorting = Sorting { urgencies, urgent: "U2".to_owned(), near_ms: 0 };
        assert_eq!(store.read(|c| list(c, &open, &sorting, 0, 1000)).unwrap().rows.len(), expected);
    }
}

#[test]
fn the_list_reads_its_index_and_not_the_table() {
    let (_laptop, store) = Laptop::new();
    random_rows(&store, &mut Chance::seeded(3), 10);
    let plan: Vec<String> = store
        .read(|c| {
            let sql = "EXPLAIN QUERY PLAN SELECT item FROM request WHERE open = 1 AND urgency = 'U3' AND due_ms > 5 \
                       ORDER BY due_ms, logged_ms, item LIMIT 50";
            let mut statement = c.prepare(sql)?;
            let rows = statement.query_map([], |row| row.get(3))?;
            Ok(rows.collect::<rusqlite::Result<_>>()?)
        })
        .unwrap();
    assert!(plan.iter().any(|step| step.contains("request_open")), "{plan:?}");
    assert!(!plan.iter().any(|step| step.contains("TEMP B-TREE")), "{plan:?}");
}
