//! Tablets: who comes in, what they may ask, and that nothing of others comes out.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use serde_json::{Value, json};

use super::admission::{Held, MOST};
use super::intake::{INTAKE, WITH_CERTIFICATE};
use super::{CertificateWanted, NotHeard, NotServed, TabletDoor, TabletHost, TabletId, TabletStanding};
use crate::kit::{Laptop, NOW};
use crate::session::Sessions;
use crate::{Answer, App, Code, SessionId, TABLE, Wall};

/// For the laptop alone: keys, stores and backups, settings, sticks, pairing, and who may come in.
const AT_THE_LAPTOP: &[&str] = &[
    "take_charge",
    "export_shift",
    "write_shift",
    "set_point_state",
    "offer_handover",
    "explain_part",
    "ask_handover",
    "answer_question",
    "accept_handover",
    "refuse_handover",
    "propose_passphrase",
    "open_point",
    "start_exercise",
    "unlock_store",
    "use_recovery_code",
    "begin_beside",
    "list_backups",
    "continue_from_backup",
    "close_store",
    "change_passphrase",
    "renew_recovery_code",
    "merge_set_aside",
    "make_backup",
    "verify",
    "list_configuration_files",
    "print_recovery_card",
    "exchange_now",
    "name_laptop",
    "set_laptop_address",
    "strike_off_laptop",
    "list_aside",
    "read_aside",
    "mark_aside_read",
    "look_why",
    "invite_laptop",
    "join_laptop",
    "join_point",
    "get_pairing",
    "confirm_pairing",
    "cancel_pairing",
    "find_sticks",
    "write_stick",
    "look_at_stick",
    "take_from_stick",
    "carry_from_stick",
    "write_carried",
    "hand_over_bundle",
    "enrol",
    "open_tablets",
    "close_tablets",
    "admit_tablet",
    "change_settings",
    "look_at_pack",
    "take_over_pack",
];

const SOMEBODY: IpAddr = IpAddr::V4(Ipv4Addr::new(192, 168, 1, 20));

/// A host that opens no port.
struct NoPort {
    municipality: bool,
}

impl TabletHost for NoPort {
    fn serve(&self, _: &App, _: CertificateWanted) -> Result<TabletDoor, NotServed> {
        Ok(door(self.municipality))
    }
}

fn door(municipality: bool) -> TabletDoor {
    TabletDoor {
        address: ([127, 0, 0, 1], 7473).into(),
        fingerprint: [0xAB; 32],
        names: Vec::new(),
        municipality,
        unreadable: false,
        own: Some(vec![1, 2, 3]),
        running: Box::new(()),
    }
}

/// A laptop with tablets switched on.
fn open_to_tablets(municipality: bool) -> Laptop {
    let laptop = Laptop::new();
    laptop.app.offer_tablets(Arc::new(NoPort { municipality }));
    laptop.call("open_tablets", json!({})).unwrap();
    laptop
}

fn admit(laptop: &Laptop, id: TabletId, yes: bool) -> Answer<Value> {
    laptop.call("admit_tablet", json!({ "tablet": id.to_string(), "admit": yes }))
}

/// A tablet that was let in, with the coordinator signed in on it.
fn tablet(laptop: &Laptop) -> SessionId {
    let id = laptop.app.knock(SOMEBODY).unwrap();
    admit(laptop, id, true).unwrap();
    let TabletStanding::Admitted(session) = laptop.app.tablet(id) else { panic!("it is in") };
    laptop.app.call(&session, "sign_in", json!({ "name": "wil", "pin": "4711" })).unwrap();
    session
}

fn code(answer: Answer<Value>) -> Option<Code> {
    answer.err().map(|failure| failure.code)
}

fn request(what: &str, more: Value) -> Value {
    let mut input = json!({
        "category": "1.1", "urgency": "U2", "what": what, "place": "Merelhof 7", "fields": {}, "sameAs": [],
        "draft": null,
    });
    input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    input
}

#[test]
fn every_command_of_the_table_has_its_place() {
    let lists = [INTAKE, WITH_CERTIFICATE, AT_THE_LAPTOP];
    for command in TABLE {
        let places = lists.iter().filter(|list| list.contains(&command.name)).count();
        assert_eq!(places, 1, "{} stands in {places} lists: may a tablet ask it?", command.name);
    }
    for name in lists.concat() {
        assert!(TABLE.iter().any(|command| command.name == name), "{name} is no command");
    }
}

#[test]
fn a_tablet_is_refused_all_but_intake_whatever_the_role() {
    let laptop = open_to_tablets(false);
    let tablet = tablet(&laptop);
    for command in TABLE {
        let refused = code(laptop.app.call(&tablet, command.name, json!({}))) == Some(Code::NotOnTablet);
        assert_eq!(refused, !INTAKE.contains(&command.name), "{}", command.name);
    }
}

#[test]
fn every_tablet_shows_the_hall_what_hangs_there_and_nothing_else_opens_up() {
    let laptop = open_to_tablets(false);
    laptop.call("log_request", request("Insuline is op", json!({}))).unwrap();
    let shown = laptop.app.call(&tablet(&laptop), "get_public_screen", json!({})).unwrap();
    assert!(!shown["sheets"].as_array().unwrap().is_empty() && !shown.to_string().contains("Insuline is op"));
    let board = laptop.app.call(&tablet(&laptop), "get_board", json!({}));
    assert_eq!(code(board), Some(Code::NotOnTablet));
}

#[test]
fn with_the_municipalitys_certificate_a_tablet_works_and_keys_stay_at_the_laptop() {
    let laptop = open_to_tablets(true);
    let tablet = tablet(&laptop);
    let found = laptop.app.call(&tablet, "search", json!({ "text": "insuline", "limit": 10 }));
    assert_ne!(code(found), Some(Code::NotOnTablet));
    for name in AT_THE_LAPTOP {
        assert_eq!(code(laptop.app.call(&tablet, name, json!({}))), Some(Code::NotOnTablet), "{name}");
    }
}

#[test]
fn the_desk_of_a_tablet_shows_nothing_that_others_wrote() {
    let laptop = open_to_tablets(false);
    laptop.call("log_request", request("Insuline is op", json!({}))).unwrap();
    let emergency = json!({ "what": "Gaslucht", "place": "Kanaalkade 100", "reach": "", "draft": null, "toldAt": null, "paperNumber": null });
    laptop.call("report_emergency", emergency).unwrap();
    laptop.call("save_draft", json!({ "id": null, "form": "request", "title": "Zuurstof", "content": "{}" })).unwrap();
    let desk = laptop.app.call(&tablet(&laptop), "get_desk", json!({})).unwrap();
    assert_eq!((&desk["emergencies"], &desk["drafts"], &desk["openRequests"]), (&json!([]), &json!([]), &json!(1)));
    for word in ["Insuline", "Gaslucht", "Kanaalkade", "Zuurstof"] {
        assert!(!desk.to_string().contains(word), "{word}");
    }
    let known = [
        "battery",
        "clock",
        "drafts",
        "emergencies",
        "kept",
        "laptops",
        "me",
        "now",
        "openRequests",
        "point",
        "settings",
        "toCheck",
        "visitsToday",
    ];
    let shown: Vec<_> = desk.as_object().unwrap().keys().collect();
    assert_eq!(shown, known, "what is new on the desk: may a tablet show it?");
}

/// A draft that another volunteer typed at the laptop.
fn draft_of_another(laptop: &Laptop) -> String {
    laptop.call("add_volunteer", json!({ "name": "Joris", "pin": "2222", "role": "desk" })).unwrap();
    let other = laptop.app.begin_session();
    laptop.app.call(&other, "sign_in", json!({ "name": "joris", "pin": "2222" })).unwrap();
    id(&laptop.app.call(&other, "save_draft", draft(Value::Null)).unwrap())
}

fn draft(id: Value) -> Value {
    json!({ "id": id, "form": "request", "title": "Insuline", "content": "{}" })
}

fn id(saved: &Value) -> String {
    saved["id"].as_str().unwrap().to_owned()
}

fn is_there(laptop: &Laptop, draft: &str) -> bool {
    let drafts = laptop.call("list_drafts", json!({})).unwrap();
    drafts["drafts"].as_array().unwrap().iter().any(|one| one["id"] == *draft)
}

#[test]
fn a_tablet_goes_on_with_its_own_drafts_and_no_others() {
    let laptop = open_to_tablets(false);
    let elsewhere = draft_of_another(&laptop);
    let tablet = tablet(&laptop);
    let own = id(&laptop.app.call(&tablet, "save_draft", draft(Value::Null)).unwrap());
    assert!(laptop.app.call(&tablet, "open_draft", json!({ "id": own })).is_ok());
    let desk = laptop.app.call(&tablet, "get_desk", json!({})).unwrap();
    assert_eq!(desk["drafts"].as_array().unwrap().len(), 1);
    for command in ["open_draft", "put_draft_away", "take_draft_back"] {
        assert_eq!(code(laptop.app.call(&tablet, command, json!({ "id": elsewhere }))), Some(Code::NotOnTablet));
    }
    let saved = id(&laptop.app.call(&tablet, "save_draft", draft(json!(elsewhere))).unwrap());
    assert_ne!(saved, elsewhere, "it became a draft of its own");
    for (named, stays) in [(&elsewhere, true), (&own, false)] {
        laptop.app.call(&tablet, "log_request", request("Insuline", json!({ "draft": named }))).unwrap();
        assert_eq!(is_there(&laptop, named), stays);
    }
}

#[test]
fn a_tablet_that_was_let_in_anew_keeps_what_still_stands_in_its_page() {
    let laptop = open_to_tablets(false);
    let before = tablet(&laptop);
    let saved = id(&laptop.app.call(&before, "save_draft", draft(Value::Null)).unwrap());
    laptop.call("close_tablets", json!({})).unwrap();
    laptop.call("open_tablets", json!({})).unwrap();
    let after = tablet(&laptop);
    assert_eq!(code(laptop.app.call(&after, "open_draft", json!({ "id": saved }))), Some(Code::NotOnTablet));
    assert_eq!(id(&laptop.app.call(&after, "save_draft", draft(json!(saved))).unwrap()), saved);
    laptop.app.call(&after, "log_request", request("Insuline", json!({ "draft": saved }))).unwrap();
    assert!(!is_there(&laptop, &saved));
}

#[test]
fn a_request_from_a_tablet_names_no_other() {
    let laptop = open_to_tablets(false);
    let page = laptop.call("log_request", request("Insuline is op", json!({}))).unwrap();
    let same = request("Insuline", json!({ "sameAs": [page["row"]["id"]] }));
    assert_eq!(code(laptop.app.call(&tablet(&laptop), "log_request", same)), Some(Code::NotOnTablet));
}

#[test]
fn a_tablet_waits_until_the_coordinator_answers() {
    let laptop = open_to_tablets(false);
    let (first, second) = (laptop.app.knock(SOMEBODY).unwrap(), laptop.app.knock(SOMEBODY).unwrap());
    let TabletStanding::Waiting { code } = laptop.app.tablet(first) else { panic!("it waits") };
    assert!(code.len() == 4 && code.bytes().all(|digit| digit.is_ascii_digit()), "{code}");
    let shown = admit(&laptop, first, true).unwrap();
    assert_eq!(shown["tablets"][0]["stage"], "waiting", "those that wait stand first");
    assert_eq!(shown["tablets"][1]["code"], *code);
    admit(&laptop, second, false).unwrap();
    assert_eq!(laptop.app.tablet(second), TabletStanding::Unknown);
    assert!(admit(&laptop, second, true).is_err(), "it is not there any more");
}

#[test]
fn switched_off_or_closed_every_tablet_is_out_at_once() {
    for closing in ["close_tablets", "close_store"] {
        let laptop = open_to_tablets(false);
        let tablet = tablet(&laptop);
        let waiting = laptop.app.knock(SOMEBODY).unwrap();
        laptop.call(closing, json!({})).unwrap();
        assert_eq!(code(laptop.app.call(&tablet, "get_tally", json!({}))), Some(Code::NotAdmitted), "{closing}");
        assert_eq!(laptop.app.tablet(waiting), TabletStanding::Unknown);
        assert_eq!(laptop.app.knock(SOMEBODY), Err(NotHeard::Closed));
        assert!(!laptop.app.has_session(&tablet));
    }
}

#[test]
fn a_tablet_that_was_sent_away_can_do_nothing_more() {
    let laptop = open_to_tablets(false);
    let id = laptop.app.knock(SOMEBODY).unwrap();
    admit(&laptop, id, true).unwrap();
    let TabletStanding::Admitted(session) = laptop.app.tablet(id) else { panic!("it is in") };
    admit(&laptop, id, false).unwrap();
    assert_eq!(
        code(laptop.app.call(&session, "sign_in", json!({ "name": "wil", "pin": "4711" }))),
        Some(Code::NotAdmitted)
    );
}

#[test]
fn wrong_pins_on_a_tablet_slow_down_as_everywhere() {
    let laptop = open_to_tablets(false);
    let id = laptop.app.knock(SOMEBODY).unwrap();
    admit(&laptop, id, true).unwrap();
    let TabletStanding::Admitted(session) = laptop.app.tablet(id) else { panic!("it is in") };
    let wrong = || code(laptop.app.call(&session, "sign_in", json!({ "name": "wil", "pin": "0000" })));
    let answers: Vec<_> = (0..6).map(|_| wrong()).collect();
    assert_eq!(answers[..5], [Some(Code::WrongPin); 5]);
    assert_eq!(answers[5], Some(Code::PinPause));
}

#[test]
fn a_host_that_is_not_there_cannot_be_switched_on() {
    let laptop = Laptop::new();
    let tablets = laptop.call("get_tablets", json!({})).unwrap();
    assert_eq!((&tablets["possible"], &tablets["open"]), (&json!(false), &json!(false)));
    assert_eq!(code(laptop.call("open_tablets", json!({}))), Some(Code::NoSuchCommand));
}

#[test]
fn what_the_coordinator_shows_is_an_address_a_code_and_a_fingerprint() {
    let laptop = open_to_tablets(false);
    let tablets = laptop.call("get_tablets", json!({})).unwrap();
    assert_eq!(tablets["addresses"][0]["text"], "https://127.0.0.1:7473");
    assert!(tablets["addresses"][0]["svg"].as_str().unwrap().starts_with("<svg"));
    assert!(tablets["fingerprint"].as_str().unwrap().starts_with("AB AB "));
    assert_eq!(tablets["reach"], "intake");
}

fn held() -> Held {
    let mut held = Held::default();
    held.door = Some(door(false));
    held
}

fn from(last: u8) -> IpAddr {
    Ipv4Addr::new(192, 168, 1, last).into()
}

fn later(seconds: i64) -> Wall {
    Wall(NOW.0 + seconds * 1000)
}

#[test]
fn one_that_knocks_too_often_is_not_heard() {
    let (mut held, sessions) = (held(), Sessions::default());
    for _ in 0..6 {
        let id = held.knock(from(1), NOW).unwrap();
        held.send_away(id, &sessions);
    }
    assert_eq!(held.knock(from(1), later(59)), Err(NotHeard::TooOften));
    assert!(held.knock(from(2), later(59)).is_ok(), "another one is");
    assert!(held.knock(from(1), later(60)).is_ok());
}

#[test]
fn four_wait_at_a_time_and_eight_are_in() {
    let (mut held, sessions) = (held(), Sessions::default());
    for last in 0..4 {
        held.knock(from(last), NOW).unwrap();
    }
    assert_eq!(held.knock(from(9), NOW), Err(NotHeard::Full));
    for round in 0..2 {
        let waiting: Vec<_> = held.tablets.iter().map(|tablet| tablet.id).collect();
        waiting.into_iter().for_each(|id| assert!(held.admit(id, &sessions)));
        for last in 0..4 {
            let heard = held.knock(from(10 + last), later(round));
            assert_eq!(heard.is_ok(), round == 0);
        }
    }
    assert_eq!(held.tablets.len(), MOST);
}

#[test]
fn a_page_that_was_closed_waits_no_longer_and_one_that_asks_does() {
    let mut held = held();
    let (stays, goes) = (held.knock(from(1), NOW).unwrap(), held.knock(from(2), NOW).unwrap());
    held.see(stays, later(45));
    held.knock(from(3), later(70)).unwrap();
    assert_ne!(held.see(stays, later(70)), TabletStanding::Unknown);
    assert_eq!(held.see(goes, later(70)), TabletStanding::Unknown);
}
