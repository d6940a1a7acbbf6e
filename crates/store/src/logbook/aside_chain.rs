//! Chains of entries that stand aside for good and follow what is held here: of these nothing is missing up to their
//! ends, so that nobody needs to tell them again. What waits for a gap is not among them, nor what would be taken in
//! when it came again.

use std::collections::BTreeMap;

use rusqlite::Connection;
use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::logbook::{Hash, Head};
use steunpunt_domain::standing::Standings;

use super::read::{hash_of, named};
use crate::{Result, standing};

/// Entries that follow each other and stand aside; the first follows what stands in the logbook.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct AsideChain {
    /// The name of the first.
    pub first: EntryId,
    /// The last.
    pub head: Head,
}

/// The chains that stand aside for good. `own` is this laptop.
pub fn aside_chains(connection: &Connection, own: DeviceId) -> Result<Vec<AsideChain>> {
    let (mut firsts, mut chains) = (BTreeMap::new(), BTreeMap::new());
    for (head, previous) in links(connection)? {
        let first = match firsts.get(&previous) {
            Some(first) => *first,
            None if follows_logbook(connection, head.id, previous)? => head.id,
            None => continue,
        };
        firsts.insert(head.hash, first);
        chains.remove(&previous);
        chains.insert(head.hash, AsideChain { first, head });
    }
    let mut chains: Vec<AsideChain> = chains.into_values().collect();
    chains.sort_by_key(|chain| chain.head.id);
    without_welcome(connection, own, chains)
}

/// Each entry that stands aside, and the hash of the one it follows.
fn links(connection: &Connection) -> Result<Vec<(Head, Hash)>> {
    let sql = "SELECT device, audience, sequence, hash, previous FROM aside ORDER BY device, audience, sequence";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| Ok((Head { id: named(row)?, hash: row.get(3)? }, row.get(4)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn follows_logbook(connection: &Connection, id: EntryId, previous: Hash) -> Result<bool> {
    match id.sequence {
        1 => Ok(previous == Hash::default()),
        sequence => Ok(hash_of(connection, EntryId { sequence: sequence.saturating_sub(1), ..id })? == Some(previous)),
    }
}

/// Without those that follow the end of what is held and that may be taken in by now: somebody must tell them again.
fn without_welcome(connection: &Connection, own: DeviceId, chains: Vec<AsideChain>) -> Result<Vec<AsideChain>> {
    let standings = if chains.is_empty() { Standings::default() } else { standing::standings(connection, own, &[])? };
    let mut left = Vec::with_capacity(chains.len());
    for chain in chains {
        let EntryId { device, audience, sequence } = chain.first;
        if hash_of(connection, chain.first)?.is_some() || !standings.of(device).takes(audience, sequence) {
            left.push(chain);
        }
    }
    Ok(left)
}
