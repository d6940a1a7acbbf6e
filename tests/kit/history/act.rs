//! What people do on a laptop, in its shortest form. What they typed comes back: each text is one of its kind.

use steunpunt_domain::emergency_report::{EmergencyAcknowledged, EmergencyRelayed, EmergencyReported};
use steunpunt_domain::erasing::ItemErased;
use steunpunt_domain::ids::{EntryId, RequestId};
use steunpunt_domain::logbook::Fact;
use steunpunt_domain::number::NumberKind;
use steunpunt_domain::register::{Change, Changes, Value};
use steunpunt_domain::request::{RequestField, RequestLinked, RequestLogged, RequestNoted};
use steunpunt_domain::time::Wall;
use steunpunt_domain::visit::VisitCounted;
use steunpunt_domain::volunteer::VolunteerAdded;
use steunpunt_store::logbook::hash_of;
use steunpunt_store::{Error, Result, counter, emergency_report, request};

use super::broken::Outcome;
use super::device::Device;
use super::step::Act;

const FIELDS: [RequestField; 3] = [RequestField::What, RequestField::Place, RequestField::AssignedTo];
const URGENCIES: [&str; 4] = ["U1", "U2", "U3", "U4"];
const STATUSES: [&str; 8] = [
    "new",
    "accepted",
    "forwarded",
    "in_progress",
    "settled/helped_here",
    "settled/helped_elsewhere",
    "withdrawn/no_longer_needed",
    "duplicate/same_person",
];

/// Gives out texts that nobody typed before.
#[derive(Default)]
pub(super) struct Words(u32);

impl Words {
    pub fn next(&mut self) -> String {
        self.0 += 1;
        format!("woord{:05}x", self.0)
    }
}

/// One act on one laptop.
pub(super) struct Acting<'a> {
    pub device: &'a Device,
    pub now: Wall,
    pub words: &'a mut Words,
}

impl Acting<'_> {
    /// Does it, if there is something to do it to, and gives back what was typed.
    pub fn does(&mut self, act: Act) -> Outcome<Vec<String>> {
        let (done, typed) = match act {
            Act::Log => self.logs(),
            Act::Report => self.reports(),
            Act::Visit => (self.counts(), Vec::new()),
            Act::Volunteer => self.adds_a_volunteer(),
            Act::Note(which) => self.about_a_request(which, |acting, id| acting.notes(id))?,
            Act::Change(which, field) => self.about_a_request(which, |acting, id| {
                let typed = acting.words.next();
                let field = of(&FIELDS, field);
                (acting.changes(id, field, &typed), vec![typed])
            })?,
            Act::Status(which, status) => self.about_a_request(which, |acting, id| {
                (acting.changes(id, RequestField::Status, of(&STATUSES, status)), Vec::new())
            })?,
            Act::Urgency(which, urgency) => self.about_a_request(which, |acting, id| {
                (acting.changes(id, RequestField::Urgency, of(&URGENCIES, urgency)), Vec::new())
            })?,
            Act::Link(which, other, same) => {
                let other = self.request(other)?;
                self.about_a_request(which, |acting, id| (acting.links(id, other, same), Vec::new()))?
            }
            Act::Relay(which, acknowledged) => (self.relays(which, acknowledged), Vec::new()),
            Act::Erase(which) => (self.erases(which), Vec::new()),
            // What a newer version writes does not come from acts of this one.
            Act::Newer(..) => (Ok(()), Vec::new()),
        };
        match done {
            // Whoever types is told so, and keeps the words.
            Err(Error::Erased) => Ok(Vec::new()),
            done => Ok(done.map(|()| typed)?),
        }
    }

    pub fn request(&self, which: u8) -> Outcome<Option<RequestId>> {
        let (filter, sorting) = (request::Filter::default(), request::Sorting::default());
        let known = self.device.reads(|connection| request::list(connection, &filter, &sorting, 0, 500))?.rows;
        let mut ids: Vec<RequestId> = known.into_iter().map(|row| row.id).collect();
        ids.sort();
        Ok((!ids.is_empty()).then(|| of(&ids, which)))
    }

    fn about_a_request(
        &mut self,
        which: u8,
        act: impl FnOnce(&mut Self, RequestId) -> (Result<()>, Vec<String>),
    ) -> Outcome<(Result<()>, Vec<String>)> {
        Ok(self.request(which)?.map_or((Ok(()), Vec::new()), |id| act(self, id)))
    }

    fn logs(&mut self) -> (Result<()>, Vec<String>) {
        let (what, place, letter) = (self.words.next(), self.words.next(), self.device.store.letter());
        let done = self.device.writes(self.now, |writing| {
            let number = counter::take(writing.tx(), NumberKind::Request, "ZB03", &letter)?.to_string();
            let shared = [
                (RequestField::Category.number(), text("5.1")),
                (RequestField::Urgency.number(), text("U3")),
                (RequestField::Status.number(), text("new")),
            ];
            let logged = RequestLogged { number, fields: Changes::first(shared) };
            let id = writing.append(writing.opening(), Fact::RequestLogged(logged))?;
            let personal = [(RequestField::What.number(), text(&what)), (RequestField::Place.number(), text(&place))];
            let header = writing.about_personal(id)?;
            writing.append(header, Fact::RequestDetailed(Changes::first(personal))).map(|_| ())
        });
        (done, vec![what, place])
    }

    fn reports(&mut self) -> (Result<()>, Vec<String>) {
        let (what, reach, letter) = (self.words.next(), self.words.next(), self.device.store.letter());
        let (told_ms, place) = (self.now.0, "Kade 4".to_owned());
        let done = self.device.writes(self.now, |writing| {
            let number = counter::take(writing.tx(), NumberKind::Emergency, "ZB03", &letter)?.to_string();
            let (what, reach) = (what.clone(), reach.clone());
            let reported = EmergencyReported { number, what, place, reach, told_ms, paper_number: None };
            writing.append(writing.opening_personal()?, Fact::EmergencyReported(reported)).map(|_| ())
        });
        (done, vec![what, reach])
    }

    fn counts(&self) -> Result<()> {
        self.device.writes(self.now, |writing| {
            let counted = VisitCounted { reason: "warm_up".to_owned(), amount: 1, undoes: None };
            writing.append(writing.opening(), Fact::VisitCounted(counted)).map(|_| ())
        })
    }

    fn adds_a_volunteer(&mut self) -> (Result<()>, Vec<String>) {
        let name = self.words.next();
        let done = self.device.writes(self.now, |writing| {
            let added = VolunteerAdded { name: name.clone(), role: "desk".to_owned(), pin: "hash".to_owned() };
            writing.append(writing.opening_personal()?, Fact::VolunteerAdded(added)).map(|_| ())
        });
        (done, vec![name])
    }

    fn notes(&mut self, id: RequestId) -> (Result<()>, Vec<String>) {
        let typed = self.words.next();
        let done = self.device.writes(self.now, |writing| {
            let header = writing.about_personal(id.0)?;
            writing.append(header, Fact::RequestNoted(RequestNoted { text: typed.clone() })).map(|_| ())
        });
        (done, vec![typed])
    }

    /// The change names what this laptop shows of the field.
    fn changes(&self, id: RequestId, field: RequestField, value: &str) -> Result<()> {
        self.device.writes(self.now, |writing| {
            let seen = request::request(writing.tx(), id)?.heads(field);
            let shared = field.number() < 20;
            let mut header = if shared { writing.about(id.0) } else { writing.about_personal(id.0)? };
            let seen = seen.into_iter().map(|entry| header.refer(writing.device(), entry)).collect();
            let changes = Changes(vec![Change { field: field.number(), value: text(value), seen }]);
            let fact = if shared { Fact::RequestProgressed(changes) } else { Fact::RequestCorrected(changes) };
            writing.append(header, fact).map(|_| ())
        })
    }

    fn links(&self, id: RequestId, other: Option<RequestId>, same: bool) -> Result<()> {
        let Some(other) = other.filter(|other| *other != id) else { return Ok(()) };
        self.device.writes(self.now, |writing| {
            let seen = request::request(writing.tx(), id)?.link_heads(other);
            let mut header = writing.about(id.0);
            let seen = seen.into_iter().map(|entry| header.refer(writing.device(), entry)).collect();
            let link = RequestLinked { other: header.refer(writing.device(), other.0), same, seen };
            writing.append(header, Fact::RequestLinked(link)).map(|_| ())
        })
    }

    fn relays(&self, which: u8, acknowledged: bool) -> Result<()> {
        let Some((id, _)) = self.report(which)? else { return Ok(()) };
        let at_ms = self.now.0;
        let fact = if acknowledged {
            Fact::EmergencyAcknowledged(EmergencyAcknowledged { by: "meldkamer".to_owned(), at_ms })
        } else {
            Fact::EmergencyRelayed(EmergencyRelayed { to: "meldkamer".to_owned(), means: "porto".to_owned(), at_ms })
        };
        self.device.writes(self.now, |writing| writing.append(writing.about(id), fact).map(|_| ()))
    }

    /// A report that is there, and its number.
    fn report(&self, which: u8) -> Result<Option<(EntryId, String)>> {
        let mut all = self.device.store.read_back(emergency_report::all)?;
        all.sort_by_key(|report| report.id);
        let all: Vec<_> = all.into_iter().map(|report| (report.id.0, report.report.number)).collect();
        Ok((!all.is_empty()).then(|| of(&all, which)))
    }

    fn erases(&self, which: u8) -> Result<()> {
        let request = self.request(which).unwrap_or_default();
        let found = match (request, which % 4) {
            (Some(id), 1..) => {
                let row = self.device.store.read_back(|connection| request::row(connection, id))?;
                (!row.erased).then_some((id.0, row.number))
            }
            _ => self.report(which)?,
        };
        let Some((item, number)) = found else { return Ok(()) };
        self.device.writes(self.now, |writing| {
            let erased = ItemErased::of(hash_of(writing.tx(), item)?, "asked".to_owned(), number);
            writing.append(writing.about(item), Fact::ItemErased(erased)).map(|_| ())
        })
    }
}

/// One of them.
pub(super) fn of<T: Clone>(all: &[T], which: u8) -> T {
    all[usize::from(which) % all.len()].clone()
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}
