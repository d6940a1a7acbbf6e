//! Plays the scripted crisis through the table of commands, each thing at its time and by whom the script says: what it
//! leaves is what a point would have that lived through it. The demo point begins in the middle of it; a test plays it to
//! its end.

use std::collections::HashMap;

use serde_json::{Value, json};
use steunpunt_domain::ids::VolunteerId;
use steunpunt_domain::logbook::Fact;
use steunpunt_domain::time::Wall;
use steunpunt_domain::visit::VisitCounted;

use super::script::{Calendar, Event, Helper, Script};
use crate::case::{self, Case};
use crate::context::Context;
use crate::shapes::request::FieldValue;
use crate::{Answer, App, Code, Failure, SessionId, table, volunteer};

/// The demo point opens on this day of the script, at the time that it is.
pub(super) const MIDDLE: u64 = 2;

/// Plays the crisis into the open point up to now, which is on this day of it, counted from 1. For tests and measuring.
pub fn play_crisis(app: &App, session: &SessionId, day: u64) -> Answer<()> {
    play(app, session, day, |_| ())
}

/// The same; `tell` hears of every percent that was played.
pub(super) fn play(app: &App, session: &SessionId, day: u64, tell: impl Fn(u32)) -> Answer<()> {
    let script = Script::read().map_err(|error| {
        tracing::error!(%error, "the scripted crisis cannot be read");
        Failure::of(Code::Internal)
    })?;
    let (now, calendar) = (app.now(), Calendar::with_day(day, app.now()));
    let mut player = Player::begin(app, *session, calendar, &script);
    player.people(&script)?;
    let steps: Vec<Step> = steps(&script, calendar).into_iter().filter(|step| step.at <= now).collect();
    let percent = |done: usize| u32::try_from(done * 100 / steps.len().max(1)).unwrap_or(100);
    for (done, step) in steps.iter().enumerate() {
        player.does(&script, step)?;
        if percent(done + 1) > percent(done) {
            tell(percent(done + 1));
        }
    }
    Ok(())
}

/// Something that happens, or what later became of it.
struct Step {
    at: Wall,
    event: usize,
    what: What,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    Begins,
    Sent,
    Settled,
}

/// Every event, and what became of it, in the order of time.
fn steps(script: &Script, calendar: Calendar) -> Vec<Step> {
    let mut steps = Vec::new();
    for (event, it) in script.events.iter().enumerate() {
        let settled = match it.text("do") {
            "message" | "emergency" => "acknowledged",
            "rumour" => "settled",
            "action" => "done",
            "request" => "closed",
            _ => "",
        };
        let sent = if it.text("do") == "message" { "sent" } else { "relayed" };
        let moments = [("at", What::Begins), (sent, What::Sent), (settled, What::Settled)];
        let found = moments.into_iter().filter_map(|(name, what)| Some((calendar.at(it.text(name))?, what)));
        // What came in was sent before it was written down here.
        let begins = calendar.at(it.text("at")).unwrap_or_default();
        steps.extend(found.map(|(at, what)| Step { at: at.max(begins), event, what }));
    }
    steps.sort_by_key(|step| (step.at, step.event, step.what));
    steps
}

struct Player<'a> {
    app: &'a App,
    session: SessionId,
    calendar: Calendar,
    cases: HashMap<String, Case>,
    volunteers: HashMap<String, VolunteerId>,
    pins: HashMap<String, String>,
    /// What each event made, by its place in the script.
    made: HashMap<usize, Value>,
    here: Vec<Value>,
}

impl<'a> Player<'a> {
    fn begin(app: &'a App, session: SessionId, calendar: Calendar, script: &Script) -> Self {
        let cases = case::all().into_iter().map(|case| (case.id.clone(), case)).collect();
        let pins = script.people.iter().map(|person| (person.name.clone(), person.pin.clone())).collect();
        let (volunteers, made) = (HashMap::new(), HashMap::new());
        Self { app, session, calendar, cases, volunteers, pins, made, here: Vec::new() }
    }

    /// Everybody of the script is on the list of volunteers.
    fn people(&mut self, script: &Script) -> Answer<()> {
        let context = Context::new(self.app, self.session);
        for person in &script.people {
            let known = context.read(steunpunt_store::volunteer::all)?.into_iter().find(|row| row.name == person.name);
            let id = match known {
                Some(row) => row.id,
                None => volunteer::write_new(&context, &person.name, &person.pin, &person.role)?,
            };
            self.volunteers.insert(person.name.clone(), id);
        }
        script.helpers.iter().try_for_each(|helper| self.helper(helper))
    }

    /// Who has not come yet may still come.
    fn helper(&self, helper: &Helper) -> Answer<()> {
        let (from, until) = helper.from_to.split_once(" - ").unwrap_or_default();
        let Some(arrives) = self.calendar.at(from).filter(|from| *from <= self.app.now()) else { return Ok(()) };
        let input = json!({ "volunteer": null, "name": helper.name, "phone": helper.phone, "skills": helper.skills,
                            "functions": [], "from": arrives.0, "until": self.moment(until) });
        let shift = self.call(arrives, "check_in", input)?;
        let leaves = self.calendar.at(until).filter(|until| *until <= self.app.now());
        let all = list(&shift, "/here");
        match (leaves, all.iter().find(|one| part(one, "/name") == helper.name.as_str())) {
            (Some(at), Some(one)) => {
                self.call(at, "check_out", json!({ "id": part(one, "/id"), "at": null })).map(drop)
            }
            _ => Ok(()),
        }
    }

    /// A moment of the script as screens say it; null for an empty one.
    fn moment(&self, moment: &str) -> Value {
        self.calendar.at(moment).map_or(Value::Null, |at| json!(at.0))
    }

    fn call(&self, at: Wall, command: &str, input: Value) -> Answer<Value> {
        let command = table::find(command).ok_or_else(|| Failure::of(Code::NoSuchCommand))?;
        let context = Context::at(self.app, self.session, at);
        context.admit(command.who)?;
        (command.run)(&context, input)
    }

    fn does(&mut self, script: &Script, step: &Step) -> Answer<()> {
        let Some(event) = script.events.get(step.event) else { return Ok(()) };
        let at = step.at;
        if let Some(id) = self.volunteers.get(event.text("by")) {
            self.app.0.sessions.sign_in(self.session, *id);
        }
        match step.what {
            What::Begins => self.begins(event, step.event, at),
            What::Sent => self.sent(event, step.event, at),
            What::Settled => self.settled(event, step.event, at),
        }
    }

    fn begins(&mut self, event: &Event, place: usize, at: Wall) -> Answer<()> {
        match event.text("do") {
            "shift" => self.new_crew(event, at),
            "check" => self.ticks(event, at),
            "open" => self.opens(at),
            "log" => self.call(at, "write_log_line", log_line(event)).map(drop),
            "facility" => self.facility(event, at),
            "weather" => self.weather(event, at),
            "building" => self.building(event, at),
            "stock" => self.stock(event, at),
            "message" => self.message(event, place, at),
            "rumour" => self.rumour(event, place, at),
            "notice" => self.call(at, "post_notice", self.notice(event, at)).map(drop),
            "sheet" => self.sheet(event, at),
            "action" => self.action(event, place, at),
            "request" => self.request(event, place, at),
            "emergency" => self.emergency(event, place, at),
            "visits" => self.visits(event, at),
            "handover" => self.handover(event, at),
            _ => Ok(()),
        }
    }

    fn new_crew(&mut self, event: &Event, at: Wall) -> Answer<()> {
        if list(&self.call(at, "get_shift", json!({}))?, "/inCharge").is_empty() {
            let pin = self.pins.get(event.text("by")).cloned();
            self.call(at, "take_charge", json!({ "reason": "Het punt gaat open", "pin": pin }))?;
        }
        for id in std::mem::take(&mut self.here) {
            self.call(at, "check_out", json!({ "id": id, "at": null }))?;
        }
        let crew = [event.text("coordinator")].into_iter().chain(event.list("crew"));
        let functions = ["coordinator", "reception", "requests", "information", "communications", "situation"];
        for (name, function) in crew.zip(functions) {
            let (known, until) = (self.volunteers.get(name), self.moment(event.text("until")));
            let here = list(&self.call(at, "get_shift", json!({}))?, "/here");
            // Whoever signed for the shift was checked in by that.
            let shift = match here.iter().find(|one| known.is_some() && part(one, "/volunteer") == json!(known)) {
                Some(one) => {
                    let input = json!({ "id": part(one, "/id"), "functions": [function], "until": until });
                    self.call(at, "change_attendance", input)?
                }
                None => {
                    let input = json!({ "volunteer": known, "name": name, "phone": "", "skills": "",
                                        "functions": [function], "from": null, "until": until });
                    self.call(at, "check_in", input)?
                }
            };
            let all = list(&shift, "/here");
            let mut ids = all.into_iter().filter(|one| part(one, "/name") == name).map(|one| part(&one, "/id"));
            self.here.extend(ids.next_back());
        }
        Ok(())
    }

    fn ticks(&self, event: &Event, at: Wall) -> Answer<()> {
        let input = json!({ "list": event.text("list"), "line": event.text("line"), "done": true, "seen": [] });
        self.call(at, "tick_line", input).map(drop)
    }

    fn opens(&self, at: Wall) -> Answer<()> {
        let input = json!({ "state": "open", "reopens": null, "emergencyNumber": "", "anyway": true, "seen": [] });
        self.call(at, "set_point_state", input).map(drop)
    }

    fn facility(&self, event: &Event, at: Wall) -> Answer<()> {
        let situation = self.call(at, "get_situation", json!({}))?;
        let (facility, area) = (event.text("facility"), event.text("area"));
        let cells = list(&situation, "/cells");
        let cell = cells.into_iter().find(|cell| part(cell, "/facility") == facility && part(cell, "/area") == area);
        let input = json!({ "facility": facility, "area": area, "state": event.text("state"), "since": null,
            "expected": self.moment(event.text("expected")), "source": event.text("source"),
            "confirmed": event.flag("confirmed"), "seen": ids(&list(&cell.unwrap_or_default(), "/reports")) });
        self.call(at, "report_facility", input).map(drop)
    }

    fn weather(&self, event: &Event, at: Wall) -> Answer<()> {
        let situation = self.call(at, "get_situation", json!({}))?;
        let input = json!({ "now": event.text("now"), "expected": event.text("expected"), "since": null,
            "source": event.text("source"), "confirmed": event.flag("confirmed"),
            "seen": ids(&list(&situation, "/weather")) });
        self.call(at, "report_weather", input).map(drop)
    }

    fn building(&self, event: &Event, at: Wall) -> Answer<()> {
        let situation = self.call(at, "get_situation", json!({}))?;
        let parts = list(&situation, "/building");
        let known = parts.into_iter().find(|one| part(one, "/part") == event.text("part")).unwrap_or_default();
        let input = json!({ "part": event.text("part"), "state": event.text("state"), "words": event.text("words"),
            "seen": ids(&list(&known, "/reports")) });
        self.call(at, "report_building", input).map(drop)
    }

    fn stock(&self, event: &Event, at: Wall) -> Answer<()> {
        let situation = self.call(at, "get_situation", json!({}))?;
        let stock = list(&situation, "/stock");
        let article = stock.into_iter().find(|one| part(one, "/article") == event.text("article"));
        let input = json!({ "article": event.text("article"), "amount": event.number("amount"),
            "perDay": event.number("per_day"), "persons": null, "seen": ids(&list(&article.unwrap_or_default(), "/counts")) });
        self.call(at, "count_stock", input).map(drop)
    }

    fn message(&mut self, event: &Event, place: usize, at: Wall) -> Answer<()> {
        // Whoever wrote the script looked: a bridge is no resident, though somebody asked for help beside it.
        let texts = json!({ "texts": [event.text("subject"), event.text("text")], "about": [] });
        let kept = part(&self.call(at, "find_personal", texts)?, "/found");
        let input = json!({ "direction": event.text("direction"), "precedence": event.text("precedence"),
            "from": event.text("from"), "to": event.text("to"), "subject": event.text("subject"),
            "text": event.text("text"), "answerBy": null, "about": [], "answers": null, "means": null, "kept": kept });
        let messages = self.call(at, "write_message", input)?;
        let open = list(&messages, "/open");
        let written = open.iter().filter(|one| part(one, "/subject") == event.text("subject"));
        self.keep(place, written.max_by_key(|one| part(one, "/at").as_i64()));
        Ok(())
    }

    fn rumour(&mut self, event: &Event, place: usize, at: Wall) -> Answer<()> {
        let heard = json!({ "text": event.text("text"), "place": event.text("place") });
        let rumours = self.call(at, "hear_rumour", heard)?;
        let all = list(&rumours, "/rumours");
        self.keep(place, all.iter().find(|one| part(one, "/text") == event.text("text")));
        Ok(())
    }

    /// A line that held until a moment that has passed holds no more: the board takes no line of the past.
    fn notice(&self, event: &Event, at: Wall) -> Value {
        let until = self.moment(event.text("until"));
        let until = if until.as_i64().is_some_and(|until| until > at.0) { until } else { Value::Null };
        json!({ "text": event.text("text"), "confirmed": event.flag("confirmed"), "source": event.text("source"),
                "validUntil": until })
    }

    fn sheet(&self, event: &Event, at: Wall) -> Answer<()> {
        let library = self.call(at, "list_sheets", json!({}))?;
        let sheets = list(&library, "/sheets");
        let Some(old) = sheets.into_iter().find(|sheet| part(sheet, "/code") == event.text("code")) else {
            return Ok(());
        };
        let page = self.call(at, "get_sheet", json!({ "code": event.text("code"), "digest": null }))?;
        let mut texts = part(&page, "/texts");
        if let Some(core) = texts.get_mut(0).and_then(|text| text.get_mut("core")) {
            *core = json!([event.text("change")]);
        }
        let written = json!({ "code": event.text("code"), "categories": part(&old, "/categories"),
            "picture": part(&page, "/pictureName"), "confirmed": true, "validUntil": null, "nextUpdate": null,
            "area": part(&page, "/area"), "sources": part(&page, "/sources"), "texts": texts });
        let new = self.call(at, "write_sheet", written)?;
        let given = json!({ "digest": part(&new, "/summary/digest"), "publish": true, "contradicts": false });
        self.call(at, "approve_sheet", given).map(drop)
    }

    fn action(&mut self, event: &Event, place: usize, at: Wall) -> Answer<()> {
        let input = json!({ "sort": event.text("sort"), "text": event.text("text"), "forWhom": event.text("for"),
            "owner": event.text("owner"), "due": self.moment(event.text("due")), "request": null });
        let actions = self.call(at, "set_action", input)?;
        let open = list(&actions, "/open");
        let set = open.iter().filter(|one| part(one, "/text") == event.text("text"));
        self.keep(place, set.max_by_key(|one| part(one, "/at").as_i64()));
        Ok(())
    }

    fn request(&mut self, event: &Event, place: usize, at: Wall) -> Answer<()> {
        let Some(case) = self.cases.get(event.text("case")) else { return Ok(()) };
        let said = |name: &str| match case.entry.get(name) {
            Some(FieldValue::Text(text)) => text.clone(),
            _ => String::new(),
        };
        let where_to = Some(event.text("place")).filter(|place| !place.is_empty()).map(str::to_owned);
        let other =
            |name: &&String| !["what", "where", "category", "urgency", "deadline_minutes"].contains(&name.as_str());
        let mut fields: serde_json::Map<String, Value> = case
            .entry
            .keys()
            .filter(other)
            .filter_map(|name| Some((name.clone(), field(case.entry.get(name)?))))
            .collect();
        if let Some(FieldValue::Number(minutes)) = case.entry.get("deadline_minutes") {
            fields.insert("deadline".to_owned(), json!(at.plus_minutes(*minutes).0));
        }
        if !event.text("owner").is_empty() {
            fields.insert("assigned_to".to_owned(), json!(event.text("owner")));
        }
        let input = json!({ "category": said("category"), "what": said("what"), "urgency": said("urgency"),
            "place": where_to.unwrap_or_else(|| said("where")), "fields": fields, "draft": null, "sameAs": [] });
        let saved = self.call(at, "log_request", input)?;
        self.keep(place, saved.pointer("/row"));
        Ok(())
    }

    fn emergency(&mut self, event: &Event, place: usize, at: Wall) -> Answer<()> {
        let Some(case) = self.cases.get(event.text("case")) else { return Ok(()) };
        let said = |name: &str| super::text_of(case, name);
        let input = json!({ "what": said("what"), "place": said("where"), "reach": said("reach"), "draft": null,
                            "toldAt": null, "paperNumber": null });
        let report = self.call(at, "report_emergency", input)?;
        self.keep(place, Some(&report));
        Ok(())
    }

    /// An hour's visitors at once: one by one they would be most of the work.
    fn visits(&self, event: &Event, at: Wall) -> Answer<()> {
        let amount = i32::try_from(event.number("count")).unwrap_or_default();
        let counted = VisitCounted { reason: event.text("reason").to_owned(), amount, undoes: None };
        Context::at(self.app, self.session, at)
            .write(|writing| writing.append(writing.opening(), Fact::VisitCounted(counted)).map(drop))
    }

    fn handover(&mut self, event: &Event, at: Wall) -> Answer<()> {
        let pin = |name: &str| self.pins.get(name).cloned().unwrap_or_default();
        let (leaving, arriving) = (event.text("from"), event.text("to"));
        let offer = json!({ "situation": event.text("situation"), "risks": event.list("risks"),
                            "advice": event.text("advice"), "pin": pin(leaving) });
        let id = part(&self.call(at, "offer_handover", offer)?, "/row/id");
        for part in event.list("explained") {
            self.call(at, "explain_part", json!({ "id": id, "part": part }))?;
        }
        if !event.text("question").is_empty() {
            let asked = json!({ "id": id, "question": event.text("question"), "answer": event.text("answer") });
            self.call(at, "ask_handover", asked)?;
        }
        if event.text("refused").is_empty() {
            let accept = json!({ "id": id, "name": arriving, "pin": pin(arriving) });
            return self.call(at, "accept_handover", accept).map(drop);
        }
        let refuse = json!({ "id": id, "reason": event.text("refused"), "name": arriving, "pin": pin(arriving) });
        self.call(at, "refuse_handover", refuse).map(drop)
    }

    fn keep(&mut self, place: usize, made: Option<&Value>) {
        if let Some(id) = made.map(|made| part(made, "/id")) {
            self.made.insert(place, id);
        }
    }

    fn sent(&self, event: &Event, place: usize, at: Wall) -> Answer<()> {
        let Some(id) = self.made.get(&place) else { return Ok(()) };
        let (command, input) = match event.text("do") {
            "message" => {
                let at = self.moment(event.text("sent"));
                ("send_message", json!({ "id": id, "means": event.text("means"), "carrier": "", "at": at }))
            }
            _ => {
                ("relay_emergency", json!({ "id": id, "to": "Meldkamer (112)", "means": "handheld_radio", "at": null }))
            }
        };
        self.call(at, command, input).map(drop)
    }

    fn settled(&self, event: &Event, place: usize, at: Wall) -> Answer<()> {
        let Some(id) = self.made.get(&place) else { return Ok(()) };
        let (command, input) = match event.text("do") {
            "message" => ("acknowledge_message", json!({ "id": id, "by": event.text("acknowledged_by"), "at": null })),
            "emergency" => ("acknowledge_emergency", json!({ "id": id, "by": "Meldkamer", "at": null })),
            "action" => ("finish_action", json!({ "id": id, "how": event.text("how") })),
            "rumour" => {
                let said = json!({ "id": id, "outcome": event.text("outcome"),
                                   "explanation": event.text("explanation"), "seen": [] });
                ("settle_rumour", said)
            }
            _ => {
                let how = Some(event.text("how")).filter(|how| !how.is_empty());
                let closed = json!({ "id": id, "reason": event.text("reason"), "text": how, "duplicateOf": null,
                                     "seen": null });
                ("close_request", closed)
            }
        };
        if command == "settle_rumour" {
            self.a_coordinator_signs_in();
        }
        self.call(at, command, input).map(drop)
    }

    /// Only a coordinator settles a rumour: the one who is in charge.
    fn a_coordinator_signs_in(&self) {
        let now = Context::new(self.app, self.session);
        let charge = crate::attendance::charges(&now).ok().and_then(|all| all.first().and_then(|one| one.volunteer));
        if let Some(id) = charge {
            self.app.0.sessions.sign_in(self.session, id);
        }
    }
}

fn log_line(event: &Event) -> Value {
    json!({ "sort": event.text("sort"), "text": event.text("text"), "reason": event.text("reason"),
            "confirmed": event.flag("confirmed"), "at": null, "about": null, "corrects": null })
}

fn ids(list: &[Value]) -> Vec<Value> {
    list.iter().map(|one| part(one, "/id")).collect()
}

/// A part of what a command answered; null when it is not there.
fn part(answer: &Value, path: &str) -> Value {
    answer.pointer(path).cloned().unwrap_or_default()
}

/// The same of a list.
fn list(answer: &Value, path: &str) -> Vec<Value> {
    answer.pointer(path).and_then(Value::as_array).cloned().unwrap_or_default()
}

fn field(value: &FieldValue) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}
