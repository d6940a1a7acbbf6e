//! Whatever happens in a shift, every obligation that is open in the store stands on the handover or its annex, exactly
//! once; and what was offered stays as it was.

use std::collections::BTreeMap;

use proptest::prelude::*;
use steunpunt_tests::{Laptop, Value, json};

const URGENCIES: [&str; 4] = ["U1", "U2", "U3", "U4"];
const SORTS: [&str; 5] = ["promise", "visit", "defect", "expected", "task"];
/// Of each thing that the shift knows there is a list of what is open.
const OPEN: [&str; 7] = ["request", "emergency", "action", "message", "rumour", "decision", "unconfirmed"];

/// Something that happens; which of the open things it is about is counted round.
#[derive(Clone, Debug)]
enum Act {
    Asks { urgency: usize, due_in_hours: Option<i64>, owner: bool },
    Closes(usize),
    Reports,
    Acknowledges(usize),
    Writes { urgent: bool },
    MessageConfirmed(usize),
    Promises { sort: usize, due: bool },
    Finishes(usize),
    Hears,
    HearsAgain(usize),
    Settles(usize),
    Decides,
    TakesBack(usize),
    IsTold,
    Confirms(usize),
    Counts(i64),
    ApprovesSheet,
    TimePasses(i64),
    HandsOver { accepted: bool },
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        4 => (0..4_usize, prop::option::of(1..40_i64), any::<bool>())
            .prop_map(|(urgency, due_in_hours, owner)| Act::Asks { urgency, due_in_hours, owner }),
        2 => any::<usize>().prop_map(Act::Closes),
        1 => Just(Act::Reports),
        1 => any::<usize>().prop_map(Act::Acknowledges),
        2 => any::<bool>().prop_map(|urgent| Act::Writes { urgent }),
        1 => any::<usize>().prop_map(Act::MessageConfirmed),
        2 => (0..5_usize, any::<bool>()).prop_map(|(sort, due)| Act::Promises { sort, due }),
        1 => any::<usize>().prop_map(Act::Finishes),
        1 => Just(Act::Hears),
        1 => any::<usize>().prop_map(Act::HearsAgain),
        1 => any::<usize>().prop_map(Act::Settles),
        1 => Just(Act::Decides),
        1 => any::<usize>().prop_map(Act::TakesBack),
        1 => Just(Act::IsTold),
        1 => any::<usize>().prop_map(Act::Confirms),
        1 => (0..200_i64).prop_map(Act::Counts),
        1 => Just(Act::ApprovesSheet),
        2 => (-90..600_i64).prop_map(Act::TimePasses),
        1 => any::<bool>().prop_map(|accepted| Act::HandsOver { accepted }),
    ]
}

/// A shift, and what is open in it by the words or numbers that tell one thing from another.
struct Shift {
    laptop: Laptop,
    open: BTreeMap<&'static str, Vec<(Value, String)>>,
    acts: usize,
    in_charge: usize,
    short: Option<bool>,
    sheets: usize,
}

const COORDINATORS: [(&str, &str); 2] = [("Ans", "1234"), ("Bo", "2222")];

impl Shift {
    fn new() -> Self {
        let laptop = Laptop::with_open_point();
        laptop.adds("Bo", "2222", "coordinator");
        Self { laptop, open: BTreeMap::new(), acts: 0, in_charge: 0, short: None, sheets: 0 }
    }

    fn now(&self) -> i64 {
        self.laptop.does("get_desk", json!({}))["now"].as_i64().unwrap()
    }

    fn opens(&mut self, sort: &'static str, id: Value, name: String) {
        self.open.entry(sort).or_default().push((id, name));
    }

    /// Takes one of the open ones off the list, if there is any.
    fn ends(&mut self, sort: &'static str, which: usize) -> Option<Value> {
        let open = self.open.entry(sort).or_default();
        (!open.is_empty()).then(|| open.remove(which % open.len()).0)
    }

    fn happens(&mut self, act: &Act) {
        self.acts += 1;
        let name = format!("nummer {} van de dienst", self.acts);
        match act {
            Act::Asks { urgency, due_in_hours, owner } => self.asks(name, *urgency, *due_in_hours, *owner),
            Act::Closes(which) => {
                let Some(id) = self.ends("request", *which) else { return };
                let closed =
                    json!({ "id": id, "reason": "helped_here", "text": null, "duplicateOf": null, "seen": null });
                self.laptop.does("close_request", closed);
            }
            Act::Reports => {
                let told = json!({ "what": name, "place": "Kade 4", "reach": "", "draft": null, "toldAt": null,
                                   "paperNumber": null });
                let report = self.laptop.does("report_emergency", told);
                self.opens("emergency", report["id"].clone(), report["number"].as_str().unwrap().to_owned());
            }
            Act::Acknowledges(which) => {
                let Some(id) = self.ends("emergency", *which) else { return };
                self.laptop.does("acknowledge_emergency", json!({ "id": id, "by": "Meldkamer", "at": null }));
            }
            Act::Writes { urgent } => self.writes(name, *urgent),
            Act::MessageConfirmed(which) => {
                let Some(id) = self.ends("message", *which) else { return };
                let sent = json!({ "id": id, "means": "courier", "carrier": "", "at": null });
                self.laptop.does("send_message", sent);
                self.laptop.does("acknowledge_message", json!({ "id": id, "by": "Loket", "at": null }));
            }
            Act::Promises { sort, due } => self.promises(name, SORTS[*sort], *due),
            Act::Finishes(which) => {
                let Some(id) = self.ends("action", *which) else { return };
                self.laptop.does("finish_action", json!({ "id": id, "how": "" }));
            }
            Act::Hears => {
                let heard = self.laptop.does("hear_rumour", json!({ "text": name, "place": "de hal" }));
                let all = heard["rumours"].as_array().unwrap();
                let id = all.iter().find(|one| one["text"] == json!(name)).unwrap()["id"].clone();
                self.opens("rumour", id, name);
            }
            Act::HearsAgain(which) => {
                let open = self.open.entry("rumour").or_default();
                let Some((id, _)) = (!open.is_empty()).then(|| open[which % open.len()].clone()) else { return };
                self.laptop.does("hear_rumour_again", json!({ "id": id, "place": "de straat" }));
            }
            Act::Settles(which) => {
                let Some(id) = self.ends("rumour", *which) else { return };
                let settled = json!({ "id": id, "outcome": "false", "explanation": "Nagevraagd", "seen": [] });
                self.laptop.does("settle_rumour", settled);
            }
            Act::Decides => self.notes("decision", "decision", name, true),
            Act::TakesBack(which) => self.corrects("decision", *which),
            Act::Confirms(which) => self.corrects("unconfirmed", *which),
            Act::IsTold => self.notes("unconfirmed", "event", name, false),
            Act::Counts(amount) => self.counts(*amount),
            Act::ApprovesSheet => self.approves(),
            Act::TimePasses(minutes) => self.laptop.minutes_pass(*minutes),
            Act::HandsOver { accepted } => self.hands_over(*accepted),
        }
    }

    fn asks(&mut self, name: String, urgency: usize, due_in_hours: Option<i64>, owner: bool) {
        let row = self.laptop.logs("5.1", &name, "Merelstraat 7", URGENCIES[urgency])["row"].clone();
        let shown = json!({ "row": row });
        if let Some(hours) = due_in_hours {
            let due = self.now() + hours * 3_600_000;
            let seen = self.laptop.shows(&shown)["fields"]
                .as_array()
                .unwrap()
                .iter()
                .find(|it| it["name"] == "deadline")
                .map_or(json!([]), |field| field["seen"].clone());
            let change = json!({ "field": "deadline", "value": due, "seen": seen });
            self.laptop.does("change_request", json!({ "id": row["id"], "changes": [change] }));
        }
        if owner {
            self.laptop.changes(&shown, "assigned_to", "Cas");
        }
        self.opens("request", row["id"].clone(), row["number"].as_str().unwrap().to_owned());
    }

    fn writes(&mut self, name: String, urgent: bool) {
        let precedence = if urgent { "urgent" } else { "routine" };
        let written = json!({ "direction": "out", "precedence": precedence, "from": "Coördinator", "to": "Gemeentehuis",
                              "subject": name, "text": "Water nodig", "answerBy": null, "about": [], "answers": null,
                              "means": null });
        let open = self.laptop.does("write_message", written)["open"].clone();
        let one = open.as_array().unwrap().iter().find(|one| one["subject"] == json!(name)).unwrap().clone();
        self.opens("message", one["id"].clone(), one["number"].as_str().unwrap().to_owned());
    }

    fn promises(&mut self, name: String, sort: &str, due: bool) {
        let due = due.then(|| self.now() + 3_600_000);
        let set = json!({ "sort": sort, "text": name, "forWhom": "", "owner": "Bo", "request": null, "due": due });
        let open = self.laptop.does("set_action", set)["open"].clone();
        let one = open.as_array().unwrap().iter().find(|one| one["text"] == json!(name)).unwrap().clone();
        self.opens("action", one["id"].clone(), name);
    }

    fn notes(&mut self, list: &'static str, sort: &str, name: String, confirmed: bool) {
        let line = json!({ "sort": sort, "text": name, "reason": "omdat", "confirmed": confirmed, "at": null,
                           "about": null, "corrects": null });
        let lines = self.laptop.does("write_log_line", line)["lines"].clone();
        let id = lines.as_array().unwrap().iter().find(|line| line["text"] == json!(name)).unwrap()["id"].clone();
        self.opens(list, id, name);
    }

    /// The decision is taken back, or the news confirmed: the line that says so comes in its place.
    fn corrects(&mut self, list: &'static str, which: usize) {
        let Some(id) = self.ends(list, which) else { return };
        let line = json!({ "sort": "event", "text": "Nagevraagd", "reason": "", "confirmed": true, "at": null,
                           "about": null, "corrects": id });
        self.laptop.does("write_log_line", line);
    }

    fn counts(&mut self, amount: i64) {
        let stock = self.laptop.does("get_situation", json!({}))["stock"].clone();
        let fuel = stock.as_array().unwrap().iter().find(|one| one["article"] == "fuel").unwrap().clone();
        let seen: Vec<Value> = fuel["counts"].as_array().unwrap().iter().map(|count| count["id"].clone()).collect();
        self.laptop.does(
            "count_stock",
            json!({ "article": "fuel", "amount": amount, "perDay": 0, "persons": null, "seen": seen }),
        );
        let minimum = self.laptop.does("get_configuration", json!({}))["articles"]
            .as_array()
            .unwrap()
            .iter()
            .find(|one| one["code"] == "fuel")
            .unwrap()["minimum"]
            .as_i64()
            .unwrap();
        self.short = Some(amount < minimum);
    }

    fn approves(&mut self) {
        let sheets = self.laptop.does("list_sheets", json!({}))["sheets"].clone();
        let Some(sheet) = sheets.as_array().unwrap().get(self.sheets) else { return };
        let given = json!({ "digest": sheet["digest"], "publish": true, "contradicts": false });
        if self.laptop.tries("approve_sheet", given).is_ok() {
            self.sheets += 1;
        }
    }

    /// What is offered is what would be on it, and stays so.
    fn hands_over(&mut self, accepted: bool) {
        let (leaving, arriving) = (COORDINATORS[self.in_charge], COORDINATORS[1 - self.in_charge]);
        let now = self.laptop.does("compose_handover", json!({}));
        let said = json!({ "situation": "", "risks": [], "advice": "", "pin": leaving.1, "anyway": true });
        let offered = self.laptop.does("offer_handover", said);
        let id = offered["row"]["id"].clone();
        for part in [
            "urgent",
            "others",
            "emergencies",
            "actions",
            "messages",
            "rumours",
            "decisions",
            "unconfirmed",
            "stock",
            "sheets",
        ] {
            assert_eq!(offered[part], now[part], "{part}");
        }
        if accepted {
            self.laptop.does("accept_handover", json!({ "id": id, "name": arriving.0, "pin": arriving.1 }));
            self.in_charge = 1 - self.in_charge;
            self.sheets_are_known();
        }
    }

    fn sheets_are_known(&self) {
        let now = self.laptop.does("compose_handover", json!({}));
        assert_eq!(now["sheets"].as_array().unwrap().len(), self.sheets, "every sheet in force");
        assert_eq!(now["goneSheets"], json!([]), "nothing lapsed in this shift");
    }

    /// What stands on the handover as it would be now, by the same words and numbers.
    fn told(&self) -> BTreeMap<&'static str, Vec<String>> {
        let view = self.laptop.does("compose_handover", json!({}));
        let all = |parts: &[&str], field: &str| -> Vec<String> {
            let rows = parts.iter().flat_map(|part| view[*part].as_array().unwrap().clone());
            rows.map(|row| row[field].as_str().unwrap().to_owned()).collect()
        };
        [
            ("request", all(&["urgent", "others"], "number")),
            ("emergency", all(&["emergencies"], "number")),
            ("action", all(&["actions"], "text")),
            ("message", all(&["messages"], "number")),
            ("rumour", all(&["rumours"], "text")),
            ("decision", all(&["decisions"], "text")),
            ("unconfirmed", all(&["unconfirmed"], "text")),
        ]
        .into()
    }

    fn is_all_told(&self) {
        let told = self.told();
        for sort in OPEN {
            let mut open: Vec<String> =
                self.open.get(sort).into_iter().flatten().map(|(_, name)| name.clone()).collect();
            let mut told = told[sort].clone();
            open.sort();
            told.sort();
            assert_eq!(told, open, "{sort}: each exactly once");
        }
        let stock = self.laptop.does("compose_handover", json!({}))["stock"].clone();
        let told = stock.as_array().unwrap().iter().any(|one| one["article"] == "fuel");
        assert_eq!(told, self.short == Some(true), "{stock}");
    }

    /// On paper, and in the file: pages break words, so the file is looked at.
    fn is_all_in_the_file(&self) {
        let asked = json!({ "part": "handover", "id": null, "personal": true, "format": "csv" });
        let made = self.laptop.does("export_shift", asked);
        let file = self.laptop.app.document(&self.laptop.window, made["file"]["document"].as_str().unwrap()).unwrap();
        let text = String::from_utf8(file.bytes).unwrap();
        for (sort, things) in &self.open {
            for (_, name) in things {
                let rows = text.lines().filter(|row| row.split(';').any(|cell| cell == name));
                assert_eq!(rows.count(), 1, "{sort} {name} in\n{text}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_open_obligation_stands_on_the_handover_exactly_once(acts in prop::collection::vec(act(), 20..60)) {
        let mut shift = Shift::new();
        for act in &acts {
            shift.happens(act);
        }
        shift.is_all_told();
        shift.is_all_in_the_file();
    }
}
