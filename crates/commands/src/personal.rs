//! What in words that leave the point may be about a resident: what looks like it, and what the point itself wrote down of
//! somebody. Found here and nowhere else, for forms, messages, files and paper.

use steunpunt_domain::emergency_report::EmergencyReport;
use steunpunt_domain::ids::{EmergencyReportId, EntryId, RequestId};
use steunpunt_domain::message;
use steunpunt_domain::personal::{self, KnownPeople, PeoplesWords};
use steunpunt_domain::request::{Request, RequestField};
use steunpunt_store::{Connection, Result, emergency_report, request};

use crate::Answer;
use crate::app::OpenPoint;
use crate::context::Context;
use crate::shapes::erasing::Erased;
use crate::shapes::message::{Message, MessageAcknowledged, MessageSent, RadioText};

/// Where somebody is, how to reach them, who has their key.
const WHEREABOUTS: [RequestField; 5] =
    [RequestField::Place, RequestField::Reach, RequestField::Access, RequestField::CheckAsker, RequestField::CheckKey];

/// What the point knows of the people whose requests and reports are open.
#[derive(Default)]
pub(crate) struct People {
    words: PeoplesWords,
}

/// The same, and what is known of those whom some words are about.
pub(crate) struct PeopleNear<'a> {
    others: &'a PeoplesWords,
    near: PeoplesWords,
}

impl People {
    /// Reads what is open.
    pub fn read(context: &Context) -> Answer<Self> {
        let open = context.open()?;
        let mut words = PeoplesWords::default();
        context.read(|connection| {
            request::open_requests(connection)?.iter().for_each(|request| learn_request(&mut words, request));
            emergency_report::waiting(connection)?.iter().for_each(|report| learn_report(&mut words, report));
            Ok(())
        })?;
        forget_public(&mut words, &open);
        Ok(Self { words })
    }

    /// For words about these requests and reports.
    pub fn about(&self, context: &Context, about: &[EntryId]) -> Answer<PeopleNear<'_>> {
        let open = context.open()?;
        let mut near = PeoplesWords::default();
        context.read(|connection| about.iter().try_for_each(|about| learn(connection, &mut near, *about)))?;
        forget_public(&mut near, &open);
        Ok(PeopleNear { others: &self.words, near })
    }

    /// For the words of a message: also what its writer kept in it goes no further than the town hall.
    pub fn of_message(&self, context: &Context, message: &message::Message) -> Answer<PeopleNear<'_>> {
        let mut people = self.about(context, &message.about)?;
        message.kept.iter().for_each(|kept| people.near.name(kept));
        Ok(people)
    }

    /// For words about nobody whom the point knows of.
    pub fn of_nobody(&self) -> PeopleNear<'_> {
        PeopleNear { others: &self.words, near: PeoplesWords::default() }
    }
}

impl PeopleNear<'_> {
    fn known(&self) -> KnownPeople<'_> {
        KnownPeople { near: &self.near, others: self.others }
    }

    /// What is found in some texts, each once.
    pub fn found<'t>(&self, texts: impl IntoIterator<Item = &'t str>) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for one in texts.into_iter().flat_map(|text| personal::found(text, self.known())) {
            if !found.contains(&one) {
                found.push(one);
            }
        }
        found
    }

    /// A text without what is found in it.
    pub fn left_out(&self, text: &str) -> String {
        self.left_out_but(text, &[])
    }

    /// The same, but for what its writer keeps.
    pub fn left_out_but(&self, text: &str, kept: &[String]) -> String {
        personal::left_out(text, self.known(), kept)
    }
}

fn learn(connection: &Connection, words: &mut PeoplesWords, about: EntryId) -> Result<()> {
    if let Ok(request) = request::request(connection, RequestId(about)) {
        learn_request(words, &request);
    } else if let Ok(report) = emergency_report::report(connection, EmergencyReportId(about)) {
        learn_report(words, &report);
    }
    Ok(())
}

fn learn_request(words: &mut PeoplesWords, request: &Request) {
    words.name(request.text(RequestField::Name));
    WHEREABOUTS.iter().for_each(|field| words.whereabouts(request.text(*field)));
    words.told(request.text(RequestField::What));
    // Never finer than a neighbourhood, which everybody may know.
    words.forget(request.text(RequestField::Neighbourhood));
}

fn learn_report(words: &mut PeoplesWords, report: &EmergencyReport) {
    let told = &report.report;
    words.whereabouts(&told.place);
    words.whereabouts(&told.reach);
    words.told(&told.what);
}

/// The point itself, its neighbourhoods and whom messages go to.
fn forget_public(words: &mut PeoplesWords, open: &OpenPoint) {
    let configuration = &open.configuration;
    words.forget(&open.point.name);
    words.forget(&open.point.municipality);
    configuration.areas.iter().for_each(|area| words.forget(&area.label.nl));
    configuration.addressees.iter().for_each(|one| words.forget(&one.label.nl));
    configuration.facilities.iter().for_each(|one| words.forget(&one.label.nl));
}

impl Message {
    /// The same without personal details: everybody by function, and what is found in its words left out.
    #[must_use]
    pub(crate) fn without_personal(self, people: &PeopleNear) -> Self {
        let left_out = |text: &str| people.left_out(text);
        let sent = self.sent.into_iter().map(|sent| MessageSent {
            carrier: left_out(&sent.carrier),
            by: String::new(),
            ..sent
        });
        let acknowledged = self.acknowledged.into_iter().map(|said| MessageAcknowledged {
            by: left_out(&said.by),
            noted_by: String::new(),
            ..said
        });
        Self {
            from: left_out(&self.from),
            to: left_out(&self.to),
            subject: left_out(&self.subject),
            text: left_out(&self.text),
            by: String::new(),
            sent: sent.collect(),
            acknowledged: acknowledged.collect(),
            radio: RadioText { personal: Vec::new(), ..self.radio },
            kept: Vec::new(),
            erased: self.erased.map(|erased| Erased { by: None, still_on: Vec::new(), ..erased }),
            ..self
        }
    }
}
