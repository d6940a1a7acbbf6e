//! Walks the whole logbook: numbering, chain, bodies, signatures, and read tables against a rebuild.

use std::collections::BTreeMap;

use rusqlite::{Connection, Transaction};
use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::logbook::{Audience, Body, Hash, Head, body_hash, verify_head};
use steunpunt_domain::standing::Standings;

use super::append::{NamedSalt, named_salt};
use super::aside::{fits_salt_aside, salts_aside};
use super::rebuild::{READ_TABLES, recompute};
use super::touched::Touched;
use super::{StoredEntry, entries_after, erase};
use crate::{Result, search, standing};

/// What a walk found.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Findings {
    /// Entries walked.
    pub entries: u64,
    /// What is wrong; empty when all is well.
    pub problems: Vec<String>,
    /// Of each entry whose words cannot be checked yet: the one that brings their salt, which is to come from another
    /// laptop. Nothing is wrong with it.
    pub awaited: Vec<EntryId>,
}

/// What a walk says of the words of one entry.
enum Words {
    Right,
    Wrong(&'static str),
    /// Their salt comes with this entry.
    Await(EntryId),
}

type Ends = BTreeMap<(DeviceId, Audience), (u64, Hash)>;

/// Walks it all. `own` is this laptop. The transaction is only used to rebuild the read tables and must be rolled back.
pub fn verify(tx: &Transaction, own: DeviceId) -> Result<Findings> {
    let standings = standing::standings(tx, own, &[])?;
    let (mut findings, mut ends, mut after) = (Findings::default(), Ends::new(), 0);
    loop {
        let batch = entries_after(tx, after, 1000)?;
        let Some((last, _)) = batch.last() else { break };
        after = *last;
        for (_, entry) in &batch {
            findings.entries += 1;
            check_place(entry, &mut ends, &mut findings.problems);
            match words(tx, &standings, own, entry)? {
                Words::Right => {}
                Words::Wrong(wrong) => findings.problems.push(format!("{}: {wrong}", entry.envelope.id)),
                Words::Await(salted) => findings.awaited.push(salted),
            }
        }
    }
    check_heads(tx, &ends, &mut findings.problems)?;
    let kept = erase::words_kept(tx)?;
    findings.problems.extend(kept.into_iter().map(|id| format!("{id}: its words should be erased")));
    check_read_tables(tx, &mut findings.problems)?;
    Ok(findings)
}

fn check_place(entry: &StoredEntry, ends: &mut Ends, problems: &mut Vec<String>) {
    let id = entry.envelope.id;
    let end = ends.entry((id.device, id.audience)).or_insert((0, [0; 32]));
    if id.sequence != end.0 + 1 {
        problems.push(format!("{id}: follows number {}", end.0));
    }
    if entry.envelope.previous != end.1 || entry.envelope.hash() != entry.hash {
        problems.push(format!("{id}: does not fit the chain"));
    }
    *end = (id.sequence, entry.hash);
}

fn words(tx: &Connection, standings: &Standings, own: DeviceId, entry: &StoredEntry) -> Result<Words> {
    let Some(bytes) = &entry.body else { return Ok(Words::Right) };
    let id = entry.envelope.id;
    if Body::is_erased(bytes) {
        let rightly = erase::is_rightly_erased(tx, entry)?;
        return Ok(if rightly { Words::Right } else { Words::Wrong("no entry says that it was erased") });
    }
    let Ok(Body { header, .. }) = Body::decode(entry.envelope.kind, bytes) else {
        return Ok(Words::Wrong("the body cannot be read"));
    };
    let (salt, wrong) = match named_salt(tx, &Touched::default(), &header, id.device)? {
        NamedSalt::Erased => return Ok(Words::Right),
        NamedSalt::NotCome(of) if salts_aside(tx, of)?.is_empty() => match may_come(standings, of) {
            // Of a laptop that may not write here it may never come: the chain alone vouches for these words.
            false => return Ok(Words::Right),
            true if id.device != own => return Ok(Words::Await(of)),
            // Whoever wrote here had the salt here.
            true => return Ok(Words::Wrong("the salt it names is not here")),
        },
        NamedSalt::NotCome(_) | NamedSalt::NotHere => (None, "the salt it names is not here"),
        salt => (salt.known(), "the body does not fit its hash"),
    };
    let fits = body_hash(id, &header.salt, salt, bytes) == Some(entry.envelope.body_hash);
    Ok(if fits || fits_salt_aside(tx, entry, &header)? { Words::Right } else { Words::Wrong(wrong) })
}

fn may_come(standings: &Standings, entry: EntryId) -> bool {
    standings.of(entry.device).takes(entry.audience, entry.sequence)
}

fn check_heads(tx: &Connection, ends: &Ends, problems: &mut Vec<String>) -> Result<()> {
    let mut statement = tx.prepare(
        "SELECT device.name, device.public_key, audience, sequence, hash, signature \
         FROM series JOIN device ON device.id = series.device",
    )?;
    let (mut rows, mut headless) = (statement.query([])?, ends.clone());
    while let Some(row) = rows.next()? {
        let audience = Audience::from_byte(row.get(2)?).unwrap_or(Audience::Point);
        let id = EntryId { device: DeviceId(row.get(0)?), audience, sequence: row.get(3)? };
        let head = Head { id, hash: row.get(4)? };
        if headless.remove(&(id.device, audience)) != Some((id.sequence, head.hash)) {
            problems.push(format!("{id}: the head is not the last entry"));
        }
        let (key, signature): (Option<[u8; 32]>, Option<[u8; 64]>) = (row.get(1)?, row.get(5)?);
        if let (Some(key), Some(signature)) = (key, signature)
            && !verify_head(&key, &head, &signature)
        {
            problems.push(format!("{id}: the signature does not fit"));
        }
    }
    problems.extend(headless.keys().map(|(device, audience)| format!("{device}-{}: no head", audience.letter())));
    Ok(())
}

fn check_read_tables(tx: &Transaction, problems: &mut Vec<String>) -> Result<()> {
    let before = read_tables_digest(tx)?;
    if !search::index_is_sound(tx) {
        problems.push("the index of the search differs from its words".to_owned());
    }
    recompute(tx)?;
    if read_tables_digest(tx)? != before {
        problems.push("the read tables differ from a rebuild".to_owned());
    }
    Ok(())
}

fn read_tables_digest(connection: &Connection) -> Result<Vec<Hash>> {
    READ_TABLES.into_iter().chain(["search"]).map(|table| table_digest(connection, table)).collect()
}

fn table_digest(connection: &Connection, table: &str) -> Result<Hash> {
    // Only the table of the search has no column that says which row it is.
    let order = if ["bundle_head", "replaced"].contains(&table) { "1, 2, 3" } else { "1" };
    let columns = if table == "search" { "rowid, *" } else { "*" };
    let mut statement = connection.prepare(&format!("SELECT {columns} FROM {table} ORDER BY {order}"))?;
    let columns = statement.column_count();
    let mut hasher = blake3::Hasher::new();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        for column in 0..columns {
            hasher.update(format!("{:?}|", row.get_ref(column)?).as_bytes());
        }
    }
    Ok(*hasher.finalize().as_bytes())
}
