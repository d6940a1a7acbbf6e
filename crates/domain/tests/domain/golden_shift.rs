//! Known answers for what a shift writes: diary, actions, messages, who is here, situation, opening, handover.

use steunpunt_domain::action::{ActionDone, ActionSet};
use steunpunt_domain::attendance::{AttendanceBegan, AttendanceEnded};
use steunpunt_domain::building::BuildingReported;
use steunpunt_domain::checklist::{ChecklistTicked, LeftUndone, PointStateSet};
use steunpunt_domain::log_line::LogLineWritten;
use steunpunt_domain::logbook::{Audience, Body, Fact, Header, Ref};
use steunpunt_domain::message::{
    MessageAcknowledged, MessageAnswered, MessageKept, MessageReceived, MessageSent, MessageShortened, MessageWritten,
};
use steunpunt_domain::shift_handover::{
    ChargeTaken, HandoverAccepted, HandoverAnswered, HandoverAsked, HandoverExplained, HandoverOffered,
    HandoverRefused, Remarks,
};
use steunpunt_domain::situation::FacilityReported;
use steunpunt_domain::stock::StockCounted;
use steunpunt_domain::weather::WeatherReported;

use crate::golden::{OTHER, SALT, WRITER, about, changed, entry, opening, said};

const AT: i64 = 1_700_000_000_000;

fn text(text: &str) -> String {
    text.to_owned()
}

/// A header, and what it calls an entry of another laptop.
fn naming(mut header: Header) -> (Header, Ref) {
    let named = header.refer(WRITER, entry(OTHER, Audience::TownHall, 9));
    (header, named)
}

/// One body of every kind.
pub fn samples() -> Vec<Body> {
    [of_what_came_later(), of_the_diary(), of_messages(), of_people(), of_the_situation(), of_handovers()].concat()
}

/// What the numbers before those of the shift were left for: about a message and a closing, weather and building.
fn of_what_came_later() -> Vec<Body> {
    let left = LeftUndone { left: vec![(text("emergencies"), 2)], unticked: vec![text("power")] };
    let received = MessageReceived { number: text("GH-7"), words: Some(14) };
    let kept = MessageKept { found: vec![text("06-00000001")] };
    let (looking, before) = naming(opening());
    let weather = WeatherReported {
        now: text("natte sneeuw"),
        expected: text("vorst"),
        since_ms: AT,
        source: text("radio"),
        confirmed: true,
        seen: vec![before],
    };
    let (walking, was) = naming(opening());
    let building =
        BuildingReported { part: text("entrance"), state: text("partly"), words: text("zijdeur"), seen: vec![was] };
    vec![
        said(about(), Fact::MessageShortened(MessageShortened { text: text("Water nodig. 200 liter.") })),
        said(about(), Fact::LeftUndone(left)),
        said(about().with_salt(SALT), Fact::MessageReceived(received)),
        said(about().with_salt(SALT), Fact::MessageKept(kept)),
        said(looking, Fact::WeatherReported(weather)),
        said(walking, Fact::BuildingReported(building)),
    ]
}

fn of_the_diary() -> Vec<Body> {
    let personal = || opening().with_salt(SALT);
    let (first, named) = naming(personal());
    let line = LogLineWritten {
        sort: text("decision"),
        text: text("Hal dicht om 22 uur"),
        reason: text("te koud"),
        confirmed: true,
        at_ms: AT,
        about: Some(named),
        corrects: None,
    };
    let (second, about_it) = naming(personal());
    let set = ActionSet {
        sort: text("promise"),
        text: text("bellen"),
        for_whom: text("mevrouw De Wit"),
        owner: text("Karin"),
        due_ms: Some(AT),
        about: Some(about_it),
    };
    let done = Fact::ActionDone(ActionDone { how: text("gebeld") });
    vec![
        said(first, Fact::LogLineWritten(line)),
        said(second, Fact::ActionSet(set)),
        said(about().with_salt(SALT), done),
    ]
}

fn of_messages() -> Vec<Body> {
    let (header, named) = naming(opening());
    let written = MessageWritten {
        number: text("B-ZB03-A12"),
        direction: text("out"),
        precedence: text("urgent"),
        from: text("coördinator"),
        to: text("town_hall"),
        subject: text("water"),
        text: text("200 liter nodig"),
        answer_by_ms: Some(AT),
        about: vec![named],
        answers: Some(named),
    };
    let sent = MessageSent { means: text("courier"), carrier: text("koerier 2"), at_ms: AT };
    let acknowledged = MessageAcknowledged { by: text("loket"), at_ms: AT };
    vec![
        said(header, Fact::MessageWritten(written)),
        said(about(), Fact::MessageSent(sent)),
        said(about(), Fact::MessageAcknowledged(acknowledged)),
        said(about().with_salt(SALT), Fact::MessageAnswered(MessageAnswered { how: text("B-ZB03-A13"), at_ms: AT })),
    ]
}

fn of_people() -> Vec<Body> {
    let (header, volunteer) = naming(opening().with_salt(SALT));
    let began = AttendanceBegan {
        volunteer: Some(volunteer),
        name: text("Anna"),
        phone: text("06-00000001"),
        skills: text("Turks, EHBO"),
        functions: vec![text("coordinator")],
        from_ms: AT,
        until_ms: Some(AT + 1),
    };
    vec![
        said(header, Fact::AttendanceBegan(began)),
        changed(Fact::AttendanceChanged, about().with_salt(SALT)),
        said(about().with_salt(SALT), Fact::AttendanceEnded(AttendanceEnded { at_ms: AT })),
    ]
}

fn of_the_situation() -> Vec<Body> {
    let (reporting, seen) = naming(opening());
    let reported = FacilityReported {
        facility: text("power"),
        area: text("a1"),
        state: text("out"),
        since_ms: AT,
        expected_ms: None,
        source: text("netbeheerder"),
        confirmed: false,
        seen: vec![seen],
    };
    let (counting, before) = naming(opening());
    let counted = StockCounted { article: text("fuel"), amount: 12, per_day: 24, seen: vec![before] };
    let (ticking, since) = naming(opening());
    let ticked =
        ChecklistTicked { list: text("open"), line: text("power"), done: true, since: Some(since), seen: vec![since] };
    let (setting, was) = naming(opening());
    let state =
        PointStateSet { state: text("night"), reopens_ms: Some(AT), emergency_number: text("112"), seen: vec![was] };
    vec![
        said(reporting, Fact::FacilityReported(reported)),
        said(counting, Fact::StockCounted(counted)),
        said(ticking, Fact::ChecklistTicked(ticked)),
        said(setting, Fact::PointStateSet(state)),
    ]
}

fn of_handovers() -> Vec<Body> {
    let (offering, named) = naming(opening());
    let offered = HandoverOffered {
        number: text("O-ZB03-A3"),
        since_ms: AT,
        heads: vec![named],
        items: vec![named, named],
        figures: vec![(text("visits"), 212)],
        remarks: Remarks { situation: text("rustig"), risks: vec![text("kou")], advice: text("meer dekens") },
    };
    let (accepting, before) = naming(about());
    let (taking, left) = naming(opening());
    let asked = HandoverAsked { question: text("Wie heeft de sleutel?"), answer: text("Karin") };
    let (answering, question) = naming(about());
    vec![
        said(offering, Fact::HandoverOffered(offered)),
        said(about(), Fact::HandoverExplained(HandoverExplained { part: text("requests") })),
        said(about(), Fact::HandoverAsked(asked)),
        said(accepting, Fact::HandoverAccepted(HandoverAccepted { seen: vec![before] })),
        said(about(), Fact::HandoverRefused(HandoverRefused { reason: text("te vroeg") })),
        said(answering, Fact::HandoverAnswered(HandoverAnswered { question, answer: text("Karin") })),
        said(taking, Fact::ChargeTaken(ChargeTaken { reason: text("niemand hier"), seen: vec![left] })),
    ]
}
