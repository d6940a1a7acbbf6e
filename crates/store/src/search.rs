//! Search as it is typed, over everything ever entered; and requests that look alike.

use rusqlite::{Connection, OptionalExtension, ToSql, Transaction, params};
use steunpunt_domain::request::{Typed, likeness, place_beginnings, telling_words};

use crate::Result;
use crate::request::{RequestRow, row_of_item};

/// Writes the words of an item, unless they stand there already: most changes of a request add none, and taking
/// words out of the index costs more than all the rest of an act.
pub(crate) fn index(tx: &Transaction, item: i64, words: &str) -> Result<()> {
    let mut same = tx.prepare_cached("SELECT words = ?2 FROM search WHERE rowid = ?1")?;
    let same = same.query_row(params![item, words], |row| row.get(0)).optional()?;
    match same {
        Some(true) => return Ok(()),
        Some(false) => tx.prepare_cached("DELETE FROM search WHERE rowid = ?1")?.execute([item])?,
        None => 0,
    };
    insert(tx, [(item, words)])
}

/// From so many items it is worth gathering more of their words before any are written.
const MANY: usize = 1_000;

/// Writes the words of items that have none yet.
pub(crate) fn index_new(tx: &Transaction, items: &[(i64, String)]) -> Result<()> {
    let words = items.iter().map(|(item, words)| (*item, words.as_str()));
    match items.len() {
        ..MANY => insert(tx, words),
        _ => gathering_more(tx, || insert(tx, words)),
    }
}

fn insert<'a>(tx: &Transaction, items: impl IntoIterator<Item = (i64, &'a str)>) -> Result<()> {
    let mut insert = tx.prepare_cached("INSERT INTO search (rowid, words) VALUES (?1, ?2)")?;
    for (item, words) in items {
        insert.execute(params![item, words])?;
    }
    Ok(())
}

/// Takes out the words of items that have none any more.
pub(crate) fn forget_others(tx: &Transaction) -> Result<()> {
    tx.execute(
        "DELETE FROM search WHERE rowid NOT IN (SELECT item FROM request UNION ALL SELECT item FROM emergency_report \
         UNION ALL SELECT item FROM point_item UNION ALL SELECT item FROM rumour UNION ALL SELECT item FROM notice)",
        [],
    )?;
    Ok(())
}

/// Makes the index anew from the words.
pub(crate) fn rebuild_index(tx: &Transaction) -> Result<()> {
    gathering_more(tx, || {
        tx.execute("INSERT INTO search (search) VALUES ('rebuild')", [])?;
        Ok(())
    })
}

/// Does it with eight megabytes of words gathered before any are written (FTS5's `hashsize`): with the one megabyte that
/// it gathers by itself, merging what it wrote takes a third of the time.
fn gathering_more(tx: &Transaction, work: impl FnOnce() -> Result<()>) -> Result<()> {
    let gather =
        |megabytes: u32| tx.execute("INSERT INTO search (search, rank) VALUES ('hashsize', ?1)", [megabytes << 20]);
    gather(8)?;
    work()?;
    gather(1)?;
    Ok(())
}

/// Makes the parts of the index one: words that were taken out are gone then.
pub(crate) fn merge(connection: &Connection) -> Result<()> {
    connection.execute("INSERT INTO search (search) VALUES ('optimize')", [])?;
    Ok(())
}

/// Whether the index says what the words say.
pub(crate) fn index_is_sound(tx: &Transaction) -> bool {
    tx.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)", []).is_ok()
}

/// A number in the ways people type it: ZB03-A147, A147, 147, 0147, ZB03-147, ZB03-0147.
pub(crate) fn number_words(number: &str) -> Vec<String> {
    let digits = number.get(number.trim_end_matches(|sign: char| sign.is_ascii_digit()).len()..).unwrap_or_default();
    let point = number.rsplit_once('-').map_or("", |(point, _)| point);
    vec![number.to_owned(), format!("{point}-{digits:0>4}"), format!("{point}-{digits}")]
}

/// Letters from which a word is looked for inside other words.
const INSIDE_FROM: usize = 4;
/// How many of the newest items are looked through for a word inside others: what fits between two keys.
const INSIDE_OF: i64 = 5_000;

/// Local numbers of the items that hold all these words or beginnings of words, newest first. When there are none, long
/// words count inside other words as well: "straat" finds a Dorpsstraat, of the newest items.
pub fn find(connection: &Connection, text: &str, limit: u32) -> Result<Vec<i64>> {
    let query = every_word(text);
    if query.is_empty() {
        return Ok(Vec::new());
    }
    let found = matching(connection, &query, limit)?;
    if found.is_empty() { inside(connection, text, limit) } else { Ok(found) }
}

/// How many items `find` finds without a limit.
pub fn count(connection: &Connection, text: &str) -> Result<u64> {
    let query = every_word(text);
    if query.is_empty() {
        return Ok(0);
    }
    let sql = "SELECT count(*) FROM search WHERE search MATCH ?1";
    match connection.prepare_cached(sql)?.query_row([&query], |row| row.get(0))? {
        0 => Ok(inside(connection, text, u32::MAX)?.len() as u64),
        found => Ok(found),
    }
}

/// The index knows only how words begin, so here the words themselves are read, the newest items first and no more
/// than so many: from the table under the index (FTS5's documented `search_content`), which takes half the time of
/// asking the index for them. Short words must still begin one.
fn inside(connection: &Connection, text: &str, limit: u32) -> Result<Vec<i64>> {
    let is_long = |word: &&str| word.chars().filter(|sign| sign.is_alphabetic()).count() >= INSIDE_FROM;
    let (long, short): (Vec<&str>, Vec<&str>) = typed_words(text).partition(is_long);
    if long.is_empty() {
        return Ok(Vec::new());
    }
    let escaped = |word: &&str| word.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    let patterns: Vec<String> = long.iter().map(|word| format!("%{}%", escaped(word))).collect();
    let begins = every_word(&short.join(" "));
    let newest: i64 = connection.query_row("SELECT coalesce(max(id), 0) FROM item", [], |row| row.get(0))?;
    let from = newest - INSIDE_OF;
    let mut sql = "SELECT id FROM search_content WHERE id > ?1".to_owned();
    let mut values: Vec<&dyn ToSql> = vec![&from];
    for pattern in &patterns {
        values.push(pattern);
        sql += &format!(" AND c0 LIKE ?{} ESCAPE '\\'", values.len());
    }
    if !begins.is_empty() {
        values.push(&begins);
        sql += &format!(" AND id IN (SELECT rowid FROM search WHERE search MATCH ?{} AND rowid > ?1)", values.len());
    }
    values.push(&limit);
    sql += &format!(" ORDER BY id DESC LIMIT ?{}", values.len());
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(values.as_slice(), |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Requests whose form or own number ends in just these digits: first forms, then numbers, each newest first.
pub fn numbered(connection: &Connection, digits: &str, own: bool) -> Result<Vec<i64>> {
    if digits.is_empty() || !digits.bytes().all(|sign| sign.is_ascii_digit()) {
        return Ok(Vec::new());
    }
    let sql = "SELECT item, paper_number = ?1 OR paper_number GLOB '*[^0-9]' || ?1 AS form FROM search \
               JOIN request ON item = search.rowid \
               WHERE search MATCH '\"' || ?1 || '\"' AND (form OR ?2 AND number GLOB '*[A-Z]' || ltrim(?1, '0')) \
               ORDER BY form DESC, item DESC LIMIT 100";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map(params![digits, own], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Requests that were entered from the paper form with this number.
pub fn on_form(connection: &Connection, number: &str, limit: usize) -> Result<Vec<RequestRow>> {
    let query = every_word(number);
    if query.is_empty() {
        return Ok(Vec::new());
    }
    let sql = "SELECT item FROM search JOIN request ON item = search.rowid \
               WHERE search MATCH ?1 AND paper_number = ?2 COLLATE NOCASE ORDER BY item LIMIT ?3";
    let mut statement = connection.prepare_cached(sql)?;
    let items = statement.query_map(params![query, number, limit], |row| row.get(0))?;
    let items = items.collect::<rusqlite::Result<Vec<i64>>>()?;
    items.into_iter().filter_map(|item| row_of_item(connection, item).transpose()).collect()
}

fn matching(connection: &Connection, query: &str, limit: u32) -> Result<Vec<i64>> {
    let sql = "SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT ?2";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map(params![query, limit], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn requests_matching(connection: &Connection, query: &str, limit: u32) -> Result<Vec<i64>> {
    let sql = "SELECT search.rowid FROM search CROSS JOIN request ON request.item = search.rowid \
               WHERE search MATCH ?1 ORDER BY search.rowid DESC LIMIT ?2";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map(params![query, limit], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Every word as a beginning. Each stands in quotes, so that nothing a person types is read as an operator. Signs
/// that no keyboard has are gaps: a NUL would end the query in the middle of a quote.
fn every_word(text: &str) -> String {
    typed_words(text).map(word_or_number).collect::<Vec<_>>().join(" AND ")
}

/// A form's number is written as P17, P-17 and P 17: letters before digits count with and without what parts them.
fn word_or_number(word: &str) -> String {
    let beginning = |word: &str| format!("\"{}\"*", word.replace('"', "\"\""));
    let digits = word.trim_start_matches(|sign: char| !sign.is_ascii_digit());
    let letters = word.strip_suffix(digits).unwrap_or_default();
    let bare = letters.trim_end_matches(['-', '.', '/']);
    let is_number =
        !bare.is_empty() && bare.chars().all(char::is_alphabetic) && digits.bytes().all(|it| it.is_ascii_digit());
    if !is_number || digits.is_empty() {
        return beginning(word);
    }
    format!("({} OR {})", beginning(&format!("{bare}{digits}")), beginning(&format!("{bare} {digits}")))
}

fn typed_words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| sign.is_whitespace() || sign.is_control())
        .filter(|word| word.chars().any(char::is_alphanumeric))
}

/// Requests that may be about the same thing, likeliest first, open ones before closed ones of equal likeness.
pub fn alike(connection: &Connection, typed: Typed, limit: usize) -> Result<Vec<RequestRow>> {
    let mut items = Vec::new();
    for query in queries(typed) {
        items.extend(requests_matching(connection, &query, 30)?);
    }
    items.sort_unstable();
    items.dedup();
    let mut scored = Vec::new();
    for item in items {
        let Some(row) = row_of_item(connection, item)? else { continue };
        let score = likeness(typed, Typed { what: &row.what, place: &row.place, name: "" });
        if score >= 3 {
            scored.push((std::cmp::Reverse(score), !row.state.is_open(), std::cmp::Reverse(row.logged_ms), row));
        }
    }
    scored.sort_by_key(|(score, closed, logged, _)| (*score, *closed, *logged));
    Ok(scored.into_iter().take(limit).map(|(.., row)| row).collect())
}

/// The place as a whole, and the longest words of what is asked: few enough to answer between two keys.
fn queries(typed: Typed) -> Vec<String> {
    let place: Vec<String> = place_beginnings(typed.place).into_iter().collect();
    let mut what: Vec<String> = telling_words(typed.what, 4).into_iter().collect();
    what.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
    what.truncate(3);
    [place, what].iter().filter(|words| !words.is_empty()).map(|words| every_word(&words.join(" "))).collect()
}
