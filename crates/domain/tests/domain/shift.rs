//! What stands of what several laptops said about a shift: who is in charge, what is open, what was frozen.

use steunpunt_domain::erasing::ItemErased;
use steunpunt_domain::ids::{DeviceId, EntryId, VolunteerId};
use steunpunt_domain::logbook::{Audience, Body, Envelope, Fact, Header, Reading};
use steunpunt_domain::message::{Message, MessageAcknowledged, MessageKept, MessageWritten};
use steunpunt_domain::shift_handover::{
    Charge, Handover, HandoverAccepted, HandoverOffered, HandoverRefused, HandoverStage, Heads, Remarks, in_charge,
};
use steunpunt_domain::time::{Hybrid, Times, Wall};

const NORTH: DeviceId = DeviceId([1; 16]);
const SOUTH: DeviceId = DeviceId([2; 16]);

fn entry(device: DeviceId, sequence: u64) -> EntryId {
    EntryId { device, audience: Audience::Point, sequence }
}

fn by(device: DeviceId, volunteer: u64) -> Header {
    Header::default().by(device, Some(entry(device, volunteer)), "coordinator")
}

fn reading(id: EntryId, header: Header, fact: Fact) -> Reading {
    let kind = fact.kind();
    let times = Times { wall: Wall(1_000), hybrid: Hybrid(id.sequence) };
    Reading::of(&Envelope { id, kind, times, body_hash: [0; 32], previous: [0; 32] }, Body { header, fact })
}

fn offer(seen: &[EntryId]) -> Reading {
    let mut header = by(NORTH, 1);
    let items = seen.iter().map(|entry| header.refer(NORTH, *entry)).collect();
    let heads = vec![header.refer(NORTH, entry(NORTH, 9))];
    let offered = HandoverOffered {
        number: "O-ZB03-A1".to_owned(),
        since_ms: 0,
        heads,
        items,
        figures: Vec::new(),
        remarks: Remarks::default(),
    };
    reading(entry(NORTH, 10), header, Fact::HandoverOffered(offered))
}

fn accept(device: DeviceId, sequence: u64, volunteer: u64, seen: &[EntryId]) -> Reading {
    let mut header = by(device, volunteer).about(device, entry(NORTH, 10));
    let seen = seen.iter().map(|entry| header.refer(device, *entry)).collect();
    reading(entry(device, sequence), header, Fact::HandoverAccepted(HandoverAccepted { seen }))
}

fn refuse(sequence: u64) -> Reading {
    let header = by(SOUTH, 2).about(SOUTH, entry(NORTH, 10));
    reading(entry(SOUTH, sequence), header, Fact::HandoverRefused(HandoverRefused { reason: "te vroeg".to_owned() }))
}

#[test]
fn a_handover_is_offered_then_refused_and_still_accepted() {
    let offered = offer(&[entry(SOUTH, 4)]);
    let stage = |readings: &[Reading]| Handover::fold(readings).map(|handover| handover.stage());
    assert_eq!(stage(&[]), None);
    assert_eq!(stage(std::slice::from_ref(&offered)), Some(HandoverStage::Offered));
    assert_eq!(stage(&[refuse(5), offered.clone()]), Some(HandoverStage::Refused));
    let both = [accept(NORTH, 12, 3, &[]), refuse(5), offered];
    assert_eq!(stage(&both), Some(HandoverStage::Accepted));
    let folded = Handover::fold(&both).unwrap();
    assert_eq!(folded.items, [entry(SOUTH, 4)]);
    assert_eq!(folded.accepted[0].volunteer(), Some(VolunteerId(entry(NORTH, 3))));
}

#[test]
fn two_who_accept_apart_are_both_in_charge_until_one_names_the_other() {
    let charges = |readings: &[Reading]| Handover::fold(readings).unwrap().accepted;
    let apart = charges(&[offer(&[]), accept(NORTH, 12, 3, &[]), accept(SOUTH, 6, 7, &[])]);
    let who = |charges: &[Charge]| in_charge(charges).iter().filter_map(|one| one.volunteer()).collect::<Vec<_>>();
    assert_eq!(who(&apart), [VolunteerId(entry(NORTH, 3)), VolunteerId(entry(SOUTH, 7))]);
    let settled =
        [apart.as_slice(), &charges(&[offer(&[]), accept(NORTH, 13, 3, &[entry(NORTH, 12), entry(SOUTH, 6)])])];
    assert_eq!(who(&settled.concat()), [VolunteerId(entry(NORTH, 3))]);
}

#[test]
fn heads_hold_what_was_written_up_to_them_and_every_erasing() {
    let heads = Heads::of([entry(NORTH, 9)]);
    let at = |sequence| reading(entry(NORTH, sequence), by(NORTH, 1), refuse(1).body.fact);
    assert!(heads.holds(&at(9)) && !heads.holds(&at(10)));
    assert!(!heads.holds(&refuse(1)), "a series that was not here");
    let erased = ItemErased::of(None, "asked".to_owned(), String::new());
    assert!(heads.holds(&reading(entry(SOUTH, 99), by(SOUTH, 1), Fact::ItemErased(erased))));
}

#[test]
fn a_message_stays_open_until_somebody_has_it_and_the_quickest_comes_first() {
    let written = |precedence: &str| MessageWritten {
        number: "B-ZB03-A1".to_owned(),
        direction: "out".to_owned(),
        precedence: precedence.to_owned(),
        from: String::new(),
        to: String::new(),
        subject: String::new(),
        text: String::new(),
        answer_by_ms: None,
        about: Vec::new(),
        answers: None,
    };
    let message = |precedence| reading(entry(NORTH, 20), by(NORTH, 1), Fact::MessageWritten(written(precedence)));
    let fold = |readings: &[Reading]| Message::fold(readings).unwrap();
    let acknowledged = Fact::MessageAcknowledged(MessageAcknowledged { by: "loket".to_owned(), at_ms: 5 });
    let acknowledged = reading(entry(SOUTH, 8), by(SOUTH, 2).about(SOUTH, entry(NORTH, 20)), acknowledged);
    assert!(fold(&[message("now")]).is_open() && !fold(&[acknowledged, message("now")]).is_open());
    let ranks = ["now", "urgent", "today", "routine", "of a newer version"].map(|one| fold(&[message(one)]).rank());
    assert!(ranks.is_sorted());
}

#[test]
fn of_an_erased_message_the_number_and_its_times_stay_whatever_came_first() {
    let salted = |header: Header| header.with_salt([3; 16]);
    let named = |device, sequence| EntryId { audience: Audience::TownHall, ..entry(device, sequence) };
    let item = named(NORTH, 20);
    let written = MessageWritten {
        number: "B-ZB03-A1".to_owned(),
        direction: "out".to_owned(),
        precedence: "now".to_owned(),
        from: "coördinator".to_owned(),
        to: "loket".to_owned(),
        subject: "mevrouw De Wit".to_owned(),
        text: "mevrouw De Wit heeft zuurstof nodig".to_owned(),
        answer_by_ms: None,
        about: Vec::new(),
        answers: None,
    };
    let opening = reading(item, salted(by(NORTH, 1)), Fact::MessageWritten(written));
    let said = |sequence, fact| reading(named(SOUTH, sequence), salted(by(SOUTH, 2).about(SOUTH, item)), fact);
    let kept = said(7, Fact::MessageKept(MessageKept { found: vec!["mevrouw De Wit".to_owned()] }));
    let acknowledged =
        said(8, Fact::MessageAcknowledged(MessageAcknowledged { by: "mevrouw Bos".to_owned(), at_ms: 5 }));
    let erased = ItemErased::of(None, "asked".to_owned(), "B-ZB03-A1".to_owned());
    let erased = reading(named(SOUTH, 9), by(SOUTH, 2).about(SOUTH, item), Fact::ItemErased(erased));
    let whole = [opening.clone(), kept.clone(), acknowledged.clone(), erased.clone()];
    let taken_away = [erased, acknowledged.erased(), opening.erased(), kept.erased()];
    let [one, other] = [whole.as_slice(), &taken_away].map(|readings| Message::fold(readings).unwrap());
    assert_eq!(one, other);
    assert_eq!((one.written.number.as_str(), one.acknowledged.len(), one.is_open()), ("B-ZB03-A1", 1, false));
    assert!(one.kept.is_empty() && !format!("{one:?}").contains("Wit") && !format!("{one:?}").contains("Bos"));
}

/// A handover offered by a device whose author's logbook went so far, and accepted by these entries.
fn handover(device: DeviceId, sequence: u64, held: &[EntryId], accepted: &[EntryId]) -> Handover {
    let mut header = by(device, 1);
    let heads = held.iter().map(|entry| header.refer(device, *entry)).collect();
    let offered = HandoverOffered {
        number: String::new(),
        since_ms: 0,
        heads,
        items: Vec::new(),
        figures: Vec::new(),
        remarks: Remarks::default(),
    };
    let id = entry(device, sequence);
    let acceptance = |accepted: &EntryId| {
        let fact = Fact::HandoverAccepted(HandoverAccepted { seen: Vec::new() });
        reading(*accepted, by(accepted.device, 2).about(accepted.device, id), fact)
    };
    let mut readings = vec![reading(id, header, Fact::HandoverOffered(offered))];
    readings.extend(accepted.iter().map(acceptance));
    Handover::fold(&readings).unwrap()
}

#[test]
fn an_offer_lapses_by_what_others_knew_and_by_no_clock() {
    let stages = |all: &[Handover]| all.iter().map(|one| one.stage_among(all)).collect::<Vec<_>>();
    use HandoverStage::{Accepted, Lapsed, Offered};
    let first = handover(NORTH, 10, &[entry(NORTH, 9)], &[]);
    let knowing = handover(SOUTH, 4, &[entry(NORTH, 10), entry(SOUTH, 3)], &[]);
    assert_eq!(stages(&[first.clone(), knowing.clone()]), [Lapsed, Offered]);
    assert_eq!(stages(&[knowing, first.clone()]), [Offered, Lapsed], "whatever came first here");
    let apart = handover(SOUTH, 4, &[entry(SOUTH, 3)], &[]);
    assert_eq!(stages(&[first.clone(), apart]), [Offered, Offered], "neither knew of the other");
    let taken = handover(SOUTH, 4, &[entry(SOUTH, 3)], &[entry(SOUTH, 5)]);
    assert_eq!(stages(&[first, taken.clone()]), [Lapsed, Accepted], "somebody else was in charge meanwhile");
    let after = handover(NORTH, 10, &[entry(NORTH, 9), entry(SOUTH, 5)], &[]);
    assert_eq!(stages(&[after, taken.clone()]), [Offered, Accepted], "offered after that was known");
    let both = handover(NORTH, 10, &[entry(NORTH, 9)], &[entry(NORTH, 11)]);
    assert_eq!(stages(&[both, taken]), [Accepted, Accepted], "what somebody accepted stands");
}
