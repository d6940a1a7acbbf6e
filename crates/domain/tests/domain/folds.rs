//! Folding does not depend on order or repeats, and no value that nobody named is ever lost: random work of three
//! devices, against the plainest reading of the rules.

use std::collections::BTreeSet;

use proptest::prelude::*;
use steunpunt_domain::emergency_report::{
    EmergencyAcknowledged, EmergencyRelayed, EmergencyReport, EmergencyReported, EmergencyStage,
};
use steunpunt_domain::erasing::ItemErased;
use steunpunt_domain::ids::{DeviceId, EntryId};
use steunpunt_domain::logbook::{Audience, Body, Envelope, Fact, Header, Kind, Reading};
use steunpunt_domain::register::{Change, Changes, Value};
use steunpunt_domain::request::{
    ErasedWords, Happening, Request, RequestField, RequestLinked, RequestLogged, RequestNoted, State,
};
use steunpunt_domain::time::{Hybrid, Times, Wall};
use steunpunt_domain::volunteer::{Volunteer, VolunteerAdded, VolunteerField};

/// One random act: by which device, what, and which of the earlier and later entries it names.
#[derive(Clone, Debug)]
struct Act {
    device: u8,
    kind: u8,
    field: u8,
    value: u8,
    seen: u32,
    hybrid: u64,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = (0_u8..3, 0_u8..10, 0_u8..4, 0_u8..4, any::<u32>(), any::<u32>(), 0_u64..5).prop_map(
        |(device, kind, field, value, one, other, hybrid)| Act {
            device,
            kind,
            field,
            value,
            seen: one & other,
            hybrid,
        },
    );
    prop::collection::vec(act, 0..24)
}

fn device(number: u8) -> DeviceId {
    DeviceId([number + 1; 16])
}

fn first() -> EntryId {
    EntryId { device: device(0), audience: Audience::TownHall, sequence: 1 }
}

/// The name that the act at this place gets.
fn name(acts: &[Act], place: usize) -> EntryId {
    EntryId { device: device(acts[place].device), audience: Audience::Point, sequence: place as u64 + 1 }
}

fn seen(acts: &[Act], place: usize) -> Vec<EntryId> {
    let named = |other: &usize| *other != place && acts[place].seen >> other & 1 == 1;
    let mut seen: Vec<EntryId> = (0..acts.len()).filter(named).map(|other| name(acts, other)).collect();
    // The first values can be replaced as well.
    if acts[place].seen >> 31 == 1 {
        seen.push(first());
    }
    seen
}

fn reading(id: EntryId, hybrid: u64, header: Header, fact: Fact) -> Reading {
    let kind = fact.kind();
    let bytes = Body { header, fact }.encode().unwrap();
    let times = Times { wall: Wall(7), hybrid: Hybrid(hybrid) };
    let envelope = Envelope { id, kind, times, body_hash: [0; 32], previous: [0; 32] };
    Reading::of(&envelope, Body::decode(kind, &bytes).unwrap())
}

const FIELDS: [RequestField; 4] =
    [RequestField::Urgency, RequestField::Status, RequestField::What, RequestField::Ticks];

fn value(field: RequestField, value: u8) -> Value {
    let text = |codes: [&str; 4]| Value::Text(codes[usize::from(value)].to_owned());
    match field {
        RequestField::Urgency => text(["U1", "U2", "U3", "U4"]),
        RequestField::Status => text(["new", "in_progress", "settled/helped_here", "withdrawn"]),
        RequestField::Ticks => Value::Codes(vec![format!("tick{value}")]),
        _ => text(["water", "warmte", "water", ""]),
    }
}

fn request_readings(acts: &[Act]) -> Vec<Reading> {
    let fields = Changes::first([(2, value(RequestField::Urgency, 2)), (3, value(RequestField::Status, 0))]);
    let logged = RequestLogged { number: "ZB03-A1".to_owned(), fields };
    let mut readings = vec![reading(first(), 0, Header::default(), Fact::RequestLogged(logged))];
    readings.extend(acts.iter().enumerate().map(|(place, act)| {
        let id = name(acts, place);
        let mut header = Header::default().about(id.device, first());
        let seen: Vec<_> = seen(acts, place).into_iter().map(|entry| header.refer(id.device, entry)).collect();
        let field = FIELDS[usize::from(act.field)];
        let fact = match act.kind {
            0 => Fact::RequestNoted(RequestNoted { text: format!("note {}", act.value) }),
            1 => {
                let other =
                    EntryId { device: device(2), audience: Audience::TownHall, sequence: 90 + u64::from(act.field) };
                Fact::RequestLinked(RequestLinked {
                    other: header.refer(id.device, other),
                    same: act.value.is_multiple_of(2),
                    seen,
                })
            }
            2 => Fact::Unknown(Kind(999)),
            _ => Fact::RequestCorrected(Changes(vec![Change {
                field: field.number(),
                value: value(field, act.value),
                seen,
            }])),
        };
        match fact {
            Fact::Unknown(kind) => Reading {
                body: Body { header, fact: Fact::Unknown(kind) },
                ..reading(id, act.hybrid, Header::default(), Fact::RequestNoted(RequestNoted { text: String::new() }))
            },
            fact => reading(id, act.hybrid, header, fact),
        }
    }));
    readings
}

/// The entry that erases the item.
fn erasing(sequence: u64, hybrid: u64) -> Reading {
    let id = EntryId { device: device(1), audience: Audience::TownHall, sequence };
    let erased = ItemErased::of(None, format!("reason {sequence}"), "ZB03-A1".to_owned());
    reading(id, hybrid, Header::default().about(id.device, first()), Fact::ItemErased(erased))
}

/// The same entries, of which some lost their words already.
fn some_erased(readings: &[Reading], which: u32) -> Vec<Reading> {
    let chosen = |(place, reading): (usize, &Reading)| {
        let erased = reading.is_personal() && which >> (place % 32) & 1 == 1;
        if erased { reading.erased() } else { reading.clone() }
    };
    readings.iter().enumerate().map(chosen).collect()
}

/// What is live in a field, read straight off the acts.
fn naive_live(acts: &[Act], field: RequestField) -> Vec<(EntryId, Value)> {
    let writes = |act: &Act| act.kind > 2 && FIELDS[usize::from(act.field)] == field;
    let places: Vec<usize> = (0..acts.len()).filter(|place| writes(&acts[*place])).collect();
    let named: BTreeSet<EntryId> = places.iter().flat_map(|place| seen(acts, *place)).collect();
    let mut live: Vec<_> = places.iter().map(|place| (name(acts, *place), value(field, acts[*place].value))).collect();
    match field {
        RequestField::Urgency => live.push((first(), value(field, 2))),
        RequestField::Status => live.push((first(), value(field, 0))),
        _ => {}
    }
    live.retain(|(entry, _)| !named.contains(entry));
    live.sort_by_key(|(entry, _)| *entry);
    live
}

/// Any order, with repeats.
fn shuffled(readings: &[Reading], order: &[prop::sample::Index]) -> Vec<Reading> {
    let mut all = readings.to_vec();
    for (place, index) in order.iter().enumerate() {
        let other = index.index(all.len());
        let here = place % all.len();
        all.swap(here, other);
        if place % 3 == 0 {
            all.push(all[other].clone());
        }
    }
    all
}

fn order() -> impl Strategy<Value = Vec<prop::sample::Index>> {
    prop::collection::vec(any::<prop::sample::Index>(), 40)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_request_is_the_same_in_any_order_and_nothing_unnamed_is_lost(acts in acts(), order in order()) {
        let readings = request_readings(&acts);
        let request = Request::fold(&readings).unwrap();
        prop_assert_eq!(Request::fold(&shuffled(&readings, &order)), Some(request.clone()));
        for field in FIELDS {
            let live = naive_live(&acts, field);
            prop_assert_eq!(request.heads(field), live.iter().map(|(entry, _)| *entry).collect::<Vec<_>>());
            let mut shown: Vec<_> = request.live(field).iter().map(|live| (live.stamp.entry, live.value.clone())).collect();
            shown.sort_by_key(|(entry, _)| *entry);
            prop_assert_eq!(&shown, &live, "every live value is shown");
            let different = live.iter().any(|(_, value)| *value != live[0].1);
            prop_assert_eq!(request.disagreements().contains(&field), field.needs_a_person() && different);
        }
        let urgencies = naive_live(&acts, RequestField::Urgency);
        let highest = urgencies.iter().filter_map(|(_, value)| value.text()).min();
        prop_assert_eq!(request.shown(RequestField::Urgency).and_then(|live| live.value.text()), highest);
        let statuses = naive_live(&acts, RequestField::Status);
        let open = statuses.iter().any(|(_, value)| State::parse(value.text().unwrap()).is_open());
        prop_assert_eq!(request.state().is_open(), open || statuses.is_empty());
        let ticks: BTreeSet<_> = naive_live(&acts, RequestField::Ticks).iter().flat_map(|(_, value)| value.codes().to_vec()).collect();
        prop_assert_eq!(request.ticks(), ticks.into_iter().collect::<Vec<_>>());
        let notes = acts.iter().filter(|act| act.kind == 0).count();
        prop_assert!(request.every_text().iter().filter(|text| text.starts_with("note")).count() == notes);
    }

    #[test]
    fn it_does_not_matter_what_came_first_the_words_or_their_erasing(
        acts in acts(), order in order(), which in any::<u32>(), hybrid in 0_u64..5,
    ) {
        let mut readings = request_readings(&acts);
        readings.extend([erasing(1, 2), erasing(2, hybrid)]);
        let request = Request::fold(&readings).unwrap();
        prop_assert_eq!(Request::fold(&shuffled(&some_erased(&readings, which), &order)), Some(request.clone()));
        let first = if hybrid < 2 { "reason 2" } else { "reason 1" };
        prop_assert_eq!(request.erased().map(|erasure| erasure.reason.as_str()), Some(first));
        prop_assert_eq!(request.every_text(), ["U3", "new"], "what the town hall sees is left");
        let notes = acts.iter().filter(|act| act.kind == 0).count();
        let told = request.moments().iter().filter(|m| m.happening == Happening::WordsErased(ErasedWords::Note));
        prop_assert_eq!(told.count(), notes, "that they were written is left");
    }

    #[test]
    fn an_erased_report_keeps_its_number_and_how_far_it_came(which in any::<u32>(), order in order()) {
        let reported = EmergencyReported {
            number: "N-ZB03-A1".to_owned(), what: "brand".to_owned(), place: "Kade 4".to_owned(), reach: "buiten".to_owned(),
            told_ms: 3, paper_number: Some("P-1".to_owned()),
        };
        let salted = || Header::default().with_salt([1; 16]);
        let later = |sequence, fact| {
            let id = EntryId { device: device(1), audience: Audience::TownHall, sequence };
            reading(id, sequence, salted().about(id.device, first()), fact)
        };
        let erased = ItemErased::of(None, "asked".to_owned(), "N-ZB03-A1".to_owned());
        let readings = [
            reading(first(), 0, salted(), Fact::EmergencyReported(reported)),
            later(1, Fact::EmergencyRelayed(EmergencyRelayed { to: "Anna".to_owned(), means: String::new(), at_ms: 4 })),
            later(2, Fact::EmergencyAcknowledged(EmergencyAcknowledged { by: "Bo".to_owned(), at_ms: 5 })),
            reading(EntryId { sequence: 3, ..first() }, 3, Header::default().about(device(0), first()), Fact::ItemErased(erased)),
        ];
        let report = EmergencyReport::fold(&readings).unwrap();
        prop_assert_eq!(EmergencyReport::fold(&shuffled(&some_erased(&readings, which), &order)), Some(report.clone()));
        prop_assert_eq!(report.stage(), EmergencyStage::Acknowledged);
        let said = format!("{report:?}");
        prop_assert!(said.contains("N-ZB03-A1"));
        for word in ["brand", "Kade", "buiten", "P-1", "Anna", "Bo"] {
            prop_assert!(!said.contains(&format!("\"{word}")), "{}", word);
        }
    }

    #[test]
    fn a_report_is_the_same_in_any_order(acts in acts(), order in order()) {
        let reported = EmergencyReported {
            number: "N-ZB03-A1".to_owned(), what: "brand".to_owned(), place: String::new(), reach: String::new(),
            told_ms: 0, paper_number: None,
        };
        let mut readings = vec![reading(first(), 0, Header::default(), Fact::EmergencyReported(reported))];
        readings.extend(acts.iter().enumerate().map(|(place, act)| {
            let id = name(&acts, place);
            let fact = if act.kind < 5 {
                Fact::EmergencyRelayed(EmergencyRelayed { to: act.value.to_string(), means: String::new(), at_ms: 0 })
            } else {
                Fact::EmergencyAcknowledged(EmergencyAcknowledged { by: act.value.to_string(), at_ms: 0 })
            };
            reading(id, act.hybrid, Header::default().about(id.device, first()), fact)
        }));
        let report = EmergencyReport::fold(&readings).unwrap();
        prop_assert_eq!(EmergencyReport::fold(&shuffled(&readings, &order)), Some(report.clone()));
        prop_assert_eq!(report.relays.len() + report.acknowledgements.len(), acts.len());
        let expected = match (acts.iter().any(|act| act.kind >= 5), acts.is_empty()) {
            (true, _) => EmergencyStage::Acknowledged,
            (false, true) => EmergencyStage::Reported,
            (false, false) => EmergencyStage::Relayed,
        };
        prop_assert_eq!(report.stage(), expected);
    }

    #[test]
    fn a_volunteer_is_the_same_in_any_order(acts in acts(), order in order()) {
        let added = VolunteerAdded { name: "Anna".to_owned(), role: "desk".to_owned(), pin: "h".to_owned() };
        let mut readings = vec![reading(first(), 0, Header::default(), Fact::VolunteerAdded(added))];
        readings.extend(acts.iter().enumerate().map(|(place, act)| {
            let id = name(&acts, place);
            let mut header = Header::default().about(id.device, first());
            let seen = seen(&acts, place).into_iter().map(|entry| header.refer(id.device, entry)).collect();
            let value = if act.field == 3 { Value::Number(i64::from(act.value % 2)) } else { Value::Text(act.value.to_string()) };
            let change = Change { field: act.field + 1, value, seen };
            reading(id, act.hybrid, header, Fact::VolunteerChanged(Changes(vec![change])))
        }));
        let volunteer = Volunteer::fold(&readings).unwrap();
        prop_assert_eq!(Volunteer::fold(&shuffled(&readings, &order)), Some(volunteer.clone()));
        if !acts.iter().any(|act| act.field == 0) {
            prop_assert_eq!(volunteer.name(), "Anna");
        }
        let off = |act: &&Act| act.field == 3 && act.value.is_multiple_of(2);
        if acts.iter().filter(off).count() == 0 {
            prop_assert!(volunteer.active());
        }
        let _ = volunteer.heads(VolunteerField::Pin);
    }
}

#[test]
fn only_the_entry_that_opens_an_item_says_what_it_is() {
    let logged =
        |number: &str| Fact::RequestLogged(RequestLogged { number: number.to_owned(), fields: Changes::default() });
    let stranger = EntryId { device: device(0), audience: Audience::Point, sequence: 1 };
    let second = reading(stranger, 0, Header::default().about(stranger.device, first()), logged("ZB03-X9"));
    let opening = reading(first(), 5, Header::default(), logged("ZB03-A1"));
    for readings in [[opening.clone(), second.clone()], [second.clone(), opening]] {
        assert_eq!(Request::fold(&readings).unwrap().number, "ZB03-A1");
    }
    assert_eq!(Request::fold(&[second]), None, "it has not arrived yet");
    assert_eq!((Request::fold(&[]), EmergencyReport::fold(&[]), Volunteer::fold(&[])), (None, None, None));
}

#[test]
fn someone_taken_off_on_one_laptop_stays_off() {
    let added = VolunteerAdded { name: "Anna".to_owned(), role: "desk".to_owned(), pin: "h".to_owned() };
    let opening = reading(first(), 0, Header::default(), Fact::VolunteerAdded(added));
    let set = |sequence, active| {
        let id = EntryId { device: device(1), audience: Audience::Point, sequence };
        let changes = Changes::first([(VolunteerField::Active as u8, Value::Number(active))]);
        reading(id, 0, Header::default().about(id.device, first()), Fact::VolunteerChanged(changes))
    };
    assert!(!Volunteer::fold(&[opening, set(1, 0), set(2, 1)]).unwrap().active());
}
