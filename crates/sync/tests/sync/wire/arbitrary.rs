//! Any runs with any bodies; any bytes.

use proptest::prelude::*;
use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::logbook::{Audience, Envelope, Header, Kind, body_hash};
use steunpunt_domain::time::{Hybrid, Times, Wall};
use steunpunt_store::logbook::{Run, StoredEntry};
use steunpunt_sync::wire::{Effort, radio, read, write};

fn device() -> impl Strategy<Value = DeviceId> {
    (0..4_u8).prop_map(|it| DeviceId([it; 16]))
}

fn entry_id() -> impl Strategy<Value = EntryId> {
    let sequence = prop_oneof![1..9_u64, any::<u64>()];
    let audience = prop::sample::select(Audience::ALL.to_vec());
    (device(), audience, sequence).prop_map(|(device, audience, sequence)| EntryId { device, audience, sequence })
}

/// A header as `writer` would write it, in its own bytes.
fn header(writer: DeviceId) -> impl Strategy<Value = Header> {
    let salt = prop_oneof![
        Just(None),
        any::<[u8; 16]>().prop_map(|salt| Some(Ok(salt))),
        entry_id().prop_map(|entry| Some(Err(entry)))
    ];
    (prop::option::of(entry_id()), ".{0,6}", prop::option::of(entry_id()), salt).prop_map(
        move |(by, role, item, salt)| {
            let header = Header::default().by(writer, by, &role);
            let header = item.into_iter().fold(header, |header, item| header.about(writer, item));
            match salt {
                None => header,
                Some(Ok(salt)) => header.with_salt(salt),
                Some(Err(entry)) => header.salted_by(writer, entry),
            }
        },
    )
}

/// Facts in bytes: real ones of some kinds, and anything.
fn fact() -> impl Strategy<Value = Vec<u8>> {
    use steunpunt_domain::register::{Change, Changes, Value};
    let value = prop_oneof![
        Just(Value::Nothing),
        ".{0,9}".prop_map(Value::Text),
        any::<i64>().prop_map(Value::Number),
        prop::collection::vec("[a-c]{1,2}", 0..4).prop_map(Value::Codes),
    ];
    let mut unused = Header::default();
    let own =
        unused.refer(DeviceId([9; 16]), EntryId { device: DeviceId([9; 16]), audience: Audience::Point, sequence: 2 });
    let change = (any::<u8>(), value, 0..3_usize).prop_map(move |(field, value, seen)| Change {
        field,
        value,
        seen: vec![own; seen],
    });
    let changes = prop::collection::vec(change, 0..5).prop_map(Changes);
    let number = prop_oneof!["ZB03-A[0-9]{1,3}", ".{0,5}"];
    prop_oneof![
        changes.clone().prop_map(|changes| postcard::to_stdvec(&changes).unwrap()),
        (number, changes).prop_map(|logged| postcard::to_stdvec(&logged).unwrap()),
        ".{0,20}".prop_map(|text| postcard::to_stdvec(&text).unwrap()),
        prop::collection::vec(any::<u8>(), 0..20),
    ]
}

fn body(writer: DeviceId) -> impl Strategy<Value = Option<Vec<u8>>> {
    let apart = (header(writer), fact())
        .prop_map(|(header, fact)| [vec![1], postcard::to_stdvec(&header).unwrap(), fact].concat());
    prop_oneof![
        1 => Just(None),
        1 => prop::collection::vec(any::<u8>(), 0..30).prop_map(Some),
        6 => apart.prop_map(Some),
    ]
}

fn times() -> impl Strategy<Value = Times> {
    let near = (0..100_000_i64).prop_map(|ms| 1_790_000_000_000 + ms);
    let wall = prop_oneof![4 => near, 1 => any::<i64>()];
    let hybrid = prop_oneof![4 => Just(None), 1 => any::<u64>().prop_map(Some)];
    (wall, hybrid).prop_map(|(wall, hybrid)| {
        let hybrid = hybrid.map_or_else(|| Hybrid::default().next(Wall(wall)), Hybrid);
        Times { wall: Wall(wall), hybrid }
    })
}

fn loose(writer: DeviceId) -> impl Strategy<Value = (u16, Times, Option<Vec<u8>>, bool)> {
    let kind = prop_oneof![6 => 0..28_u16, 1 => any::<u16>()];
    (kind, times(), body(writer), any::<bool>())
}

fn run() -> impl Strategy<Value = Run> {
    let start = prop_oneof![Just(1_u64), 1..1_000_000_u64];
    let rest =
        (prop::sample::select(Audience::ALL.to_vec()), start, any::<[u8; 32]>(), prop::option::of(any::<[u8; 32]>()));
    (device(), rest).prop_flat_map(|(device, (audience, first, previous, signature))| {
        let previous = if first == 1 { [0; 32] } else { previous };
        let signature = signature.map(|half| [half, half].concat().try_into().unwrap());
        prop::collection::vec(loose(device), 0..12).prop_map(move |entries| {
            let mut run = Run { device, audience, first, previous, entries: Vec::new(), signature };
            entries.into_iter().for_each(|loose| chain(&mut run, loose));
            run
        })
    })
}

/// Some entries have the hash of their body, some another: the reader has to take both as they are.
fn chain(run: &mut Run, (kind, times, body, honest): (u16, Times, Option<Vec<u8>>, bool)) {
    let sequence = run.first + run.entries.len() as u64;
    let id = EntryId { device: run.device, audience: run.audience, sequence };
    let salt = steunpunt_domain::logbook::Body::header(body.as_deref().unwrap_or_default()).map(|it| it.salt);
    let hash = salt.ok().and_then(|salt| body_hash(id, &salt, None, body.as_deref()?)).filter(|_| honest);
    let previous = run.entries.last().map_or(run.previous, |entry| entry.hash);
    let envelope = Envelope { id, kind: Kind(kind), times, body_hash: hash.unwrap_or([8; 32]), previous };
    run.entries.push(StoredEntry { hash: envelope.hash(), envelope, body });
}

proptest! {
    #[test]
    fn any_runs_come_back(runs in prop::collection::vec(run(), 0..6), quick in any::<bool>()) {
        let effort = if quick { Effort::Quick } else { Effort::Small };
        prop_assert_eq!(read(&write(&runs, effort)), Ok(runs));
    }

    #[test]
    fn no_bytes_make_it_panic(mut bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read(&bytes);
        let known: Vec<DeviceId> = (0..9).map(|it| DeviceId([it; 16])).collect();
        let _ = radio::read(&bytes, &known);
        if let Some(first) = bytes.first_mut() {
            *first = 1;
        }
        let _ = read(&bytes);
    }

    #[test]
    fn a_message_that_was_changed_is_refused_or_says_the_same(
        runs in prop::collection::vec(run(), 1..4),
        at in any::<prop::sample::Index>(),
        change in 1..=255_u8,
    ) {
        let mut message = write(&runs, Effort::Small);
        let at = at.index(message.len());
        message[at] ^= change;
        prop_assert!(read(&message).map_or(true, |read| read == runs));
        prop_assert!(read(&message[..at]).is_err());
    }
}
