//! The handover of a shift.

use steunpunt_domain::ids::{EntryId, HandoverId, MessageId, RequestId, VolunteerId};
use steunpunt_domain::shift_handover::HandoverStage;

use super::action::Action;
use super::attendance::Attendance;
use super::log_line::LogEntry;
use super::situation::{BuildingPart, FacilityReport, WeatherReport};
use super::thing::Thing;
use super::{Moment, shape};

shape! {
    /// All handovers.
    pub struct Handovers {
        /// The newest first.
        pub handovers: Vec<HandoverRow>,
    }

    /// A handover in the list.
    pub struct HandoverRow {
        /// Its id.
        #[ts(type = "string")]
        pub id: HandoverId,
        /// O-ZB03-A3
        pub number: String,
        /// When it was offered.
        pub at: Moment,
        /// Who leaves.
        pub leaving: String,
        /// Whom to check out once it is taken over.
        #[ts(type = "string | null")]
        pub leaving_id: Option<VolunteerId>,
        /// Who took over.
        pub arriving: Vec<String>,
        /// How far it has come.
        #[ts(type = "\"offered\" | \"lapsed\" | \"refused\" | \"accepted\"")]
        pub stage: HandoverStage,
        /// The handover that came in its place: nobody can take this one any more.
        pub overtaken_by: Option<Thing>,
    }

    /// A handover: as it would be now, or as it was offered.
    pub struct Handover {
        /// Its row; absent while nobody has offered it.
        pub row: Option<HandoverRow>,
        /// Since when the shift runs.
        pub since: Moment,
        /// The moment it shows.
        pub at: Moment,
        /// The leaving coordinator's own words: how it stands.
        pub situation: String,
        /// The greatest risks.
        pub risks: Vec<String>,
        /// What they would do.
        pub advice: String,
        /// Counts of the shift: visits, logged, closed, open, handed_out.
        pub figures: Vec<Figure>,
        /// The vital facilities, as they stand.
        pub facilities: Vec<HandoverFacility>,
        /// Neighbourhoods of which nobody has ever said anything, by their codes.
        pub never_heard: Vec<String>,
        /// Neighbourhoods of which somebody said something, but not in the last 24 hours, by their codes.
        pub not_heard: Vec<String>,
        /// Facilities that nobody ever reported in neighbourhoods that somebody did speak of.
        pub unreported: Vec<HandoverGap>,
        /// The weather.
        pub weather: Vec<WeatherReport>,
        /// Every part of the building.
        pub building: Vec<BuildingPart>,
        /// Decisions that nobody took back, with their reasons: those of the shift first.
        pub decisions: Vec<LogEntry>,
        /// What was written and nobody confirmed: what came in the shift first.
        pub unconfirmed: Vec<LogEntry>,
        /// What was put right or confirmed in the shift.
        pub settled: Vec<LogEntry>,
        /// Emergency reports that nobody acknowledged.
        pub emergencies: Vec<HandoverEmergency>,
        /// Open requests that cannot wait.
        pub urgent: Vec<HandoverRequest>,
        /// The other open requests: the annex.
        pub others: Vec<HandoverRequest>,
        /// Promises, visits, defects, what is expected, tasks: all that is open.
        pub actions: Vec<Action>,
        /// Messages that nobody acknowledged.
        pub messages: Vec<HandoverMessage>,
        /// Rumours that nobody settled.
        pub rumours: Vec<HandoverRumour>,
        /// Sheets in force.
        pub sheets: Vec<HandoverSheet>,
        /// Sheets that were replaced or withdrawn, or ran out, in the shift.
        pub gone_sheets: Vec<HandoverSheet>,
        /// Articles that run short.
        pub stock: Vec<HandoverStock>,
        /// Articles that nobody has counted, by their codes.
        pub not_counted: Vec<String>,
        /// Who is here and who is to come.
        pub staff: Vec<Attendance>,
        /// The parts that are explained by word of mouth.
        pub parts: Vec<HandoverPart>,
        /// What was asked.
        pub questions: Vec<HandoverQuestion>,
        /// What was asked at earlier handovers and had no answer yet.
        pub open_questions: Vec<HandoverQuestion>,
        /// Every refusal.
        pub refusals: Vec<HandoverRefusal>,
        /// Everybody who took over, and when.
        pub accepted: Vec<HandoverSigned>,
        /// How many entries the logbook held.
        #[ts(type = "number")]
        pub entries: u64,
        /// Eight characters that stand for how far it went.
        pub digest: String,
        /// Which of situation and advice were written and left out here, because they may name somebody.
        pub left_out: Vec<String>,
    }

    /// A count.
    pub struct Figure {
        /// What.
        pub name: String,
        /// How many.
        #[ts(type = "number")]
        pub count: i64,
    }

    /// A facility in a neighbourhood.
    pub struct HandoverFacility {
        /// The facility, by its code.
        pub facility: String,
        /// The neighbourhood, by its code.
        pub area: String,
        /// What stands.
        pub report: FacilityReport,
    }

    /// A facility of which nobody said anything.
    pub struct HandoverGap {
        /// The facility, by its code.
        pub facility: String,
        /// The neighbourhood, by its code.
        pub area: String,
    }

    /// Somebody signed.
    pub struct HandoverSigned {
        /// Who.
        pub by: String,
        /// When.
        pub at: Moment,
    }

    /// An emergency report.
    pub struct HandoverEmergency {
        /// Its number.
        pub number: String,
        /// What, where.
        pub text: String,
        /// When it was told.
        pub at: Moment,
        /// Whether somebody passed it on.
        pub relayed: bool,
    }

    /// A request.
    pub struct HandoverRequest {
        /// Its id.
        #[ts(type = "string")]
        pub id: RequestId,
        /// Its number.
        pub number: String,
        /// Urgency as it was chosen, by its code.
        pub urgency: String,
        /// Urgency as it counts: a latest time within four hours, or gone by, makes it *Spoed*.
        pub counts_as: String,
        /// Category, by its code.
        pub category: String,
        /// What is asked.
        pub what: String,
        /// Where.
        pub place: String,
        /// Before when.
        pub deadline: Option<Moment>,
        /// Who sees to it.
        pub owner: String,
        /// To whom it was passed on, while it is with them.
        pub forwarded_to: String,
        /// Its status.
        pub status: String,
        /// When its words were erased.
        pub erased: Option<Moment>,
    }

    /// A message.
    pub struct HandoverMessage {
        /// Its id.
        #[ts(type = "string")]
        pub id: MessageId,
        /// Its number.
        pub number: String,
        /// out or in.
        pub direction: String,
        /// now, urgent, today or routine.
        pub precedence: String,
        /// To or from whom.
        pub whom: String,
        /// What it is about.
        pub subject: String,
        /// When it was written.
        pub at: Moment,
        /// When it was sent last.
        pub sent: Option<Moment>,
        /// Before when an answer is wanted.
        pub answer_by: Option<Moment>,
        /// When somebody said last that they have it: then only the answer is awaited.
        pub acknowledged: Option<Moment>,
        /// When its words were erased.
        pub erased: Option<Moment>,
    }

    /// A rumour.
    pub struct HandoverRumour {
        /// What is said.
        pub text: String,
        /// Where.
        pub places: Vec<String>,
        /// How often.
        pub times_heard: u32,
        /// Whom somebody asked.
        pub asked: Vec<String>,
    }

    /// A sheet.
    pub struct HandoverSheet {
        /// Its code.
        pub code: String,
        /// Which version.
        pub version: u32,
        /// Its title.
        pub title: String,
        /// Since when it is given out.
        pub at: Moment,
        /// Whether it contradicts what it replaces.
        pub contradicts: bool,
        /// Whether it was given out in this shift.
        pub is_new: bool,
        /// in_force; replaced, withdrawn or expired when it is gone.
        pub standing: String,
    }

    /// An article that runs short.
    pub struct HandoverStock {
        /// The article, by its code.
        pub article: String,
        /// How many are left.
        #[ts(type = "number")]
        pub left: i64,
        /// In how many hours it is gone.
        #[ts(type = "number | null")]
        pub hours_left: Option<i64>,
    }

    /// A part that is explained by word of mouth.
    pub struct HandoverPart {
        /// Its code: situation, background, assessment, recommendation, requests, promises, messages, staff, building.
        pub part: String,
        /// On whose screen it was ticked: two people read one screen. Absent while nobody did.
        pub by: Option<String>,
        /// When.
        pub at: Option<Moment>,
    }

    /// A question.
    pub struct HandoverQuestion {
        /// Its id.
        #[ts(type = "string")]
        pub id: EntryId,
        /// The handover at which it was asked.
        #[ts(type = "string")]
        pub handover: HandoverId,
        /// The number of that handover.
        pub number: String,
        /// What was asked.
        pub question: String,
        /// The answer.
        pub answer: String,
        /// On whose screen it was noted.
        pub by: String,
        /// When.
        pub at: Moment,
        /// When it was answered; absent while nobody did.
        pub answered_at: Option<Moment>,
        /// On whose screen the answer was noted.
        pub answered_by: String,
    }

    /// A refusal.
    pub struct HandoverRefusal {
        /// Why.
        pub reason: String,
        /// Who.
        pub by: String,
        /// When.
        pub at: Moment,
    }

    /// Offer the handover as it is now.
    pub struct OfferHandover {
        /// How it stands.
        pub situation: String,
        /// The greatest risks.
        pub risks: Vec<String>,
        /// What they would do.
        pub advice: String,
        /// The PIN of whoever leaves: it signs.
        pub pin: String,
        /// Although one waits to be taken: it lapses.
        #[serde(default)]
        #[ts(optional, as = "Option<bool>")]
        pub anyway: bool,
        /// The draft it came from.
        #[ts(optional)]
        pub draft: Option<String>,
    }

    /// Which handover.
    pub struct WhichHandover {
        /// Its id.
        #[ts(type = "string")]
        pub id: HandoverId,
    }

    /// A part was explained.
    pub struct ExplainPart {
        /// Which handover.
        #[ts(type = "string")]
        pub id: HandoverId,
        /// Which part.
        pub part: String,
    }

    /// Something was asked.
    pub struct AskHandover {
        /// Which handover.
        #[ts(type = "string")]
        pub id: HandoverId,
        /// What.
        pub question: String,
        /// The answer; may be empty.
        pub answer: String,
    }

    /// A question that was left open gets its answer.
    pub struct AnswerQuestion {
        /// The handover at which it was asked.
        #[ts(type = "string")]
        pub id: HandoverId,
        /// Which question.
        #[ts(type = "string")]
        pub question: EntryId,
        /// The answer.
        pub answer: String,
    }

    /// The arriving coordinator signs and is in charge. They are signed in from then on.
    pub struct AcceptHandover {
        /// Which handover.
        #[ts(type = "string")]
        pub id: HandoverId,
        /// Their name, or its beginning.
        pub name: String,
        /// Their PIN: it signs.
        pub pin: String,
    }

    /// The arriving coordinator does not take over.
    pub struct RefuseHandover {
        /// Which handover.
        #[ts(type = "string")]
        pub id: HandoverId,
        /// Why.
        pub reason: String,
        /// Their name, or its beginning.
        pub name: String,
        /// Their PIN: it signs.
        pub pin: String,
    }

    /// Print a handover.
    pub struct PrintHandover {
        /// Which; absent for how it would be now.
        #[ts(type = "string | null")]
        pub id: Option<HandoverId>,
        /// With what was typed about people.
        pub personal: bool,
    }
}
