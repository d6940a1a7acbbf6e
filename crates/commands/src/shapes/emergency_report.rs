//! Emergency reports.

use steunpunt_domain::emergency_report::EmergencyStage;
use steunpunt_domain::ids::EmergencyReportId;

use super::erasing::Erased;
use super::exchange::whereabouts::Whereabouts;
use super::request::OnLaptop;
use super::{Moment, shape};

shape! {
    /// Three fields; saved even when two of them are empty.
    pub struct ReportEmergency {
        /// What is the matter.
        pub what: String,
        /// Where.
        pub place: String,
        /// How to reach who reports it.
        pub reach: String,
        /// The draft it was typed in, which then ends.
        pub draft: Option<String>,
        /// When it was told, if that was earlier.
        pub told_at: Option<Moment>,
        /// The paper form's number.
        pub paper_number: Option<String>,
    }

    /// Which report.
    pub struct WhichEmergencyReport {
        /// Id.
        #[ts(type = "string")]
        pub id: EmergencyReportId,
    }

    /// Somebody passed it on.
    pub struct RelayEmergency {
        /// Which.
        #[ts(type = "string")]
        pub id: EmergencyReportId,
        /// To whom.
        pub to: String,
        /// Means, by code or in words.
        pub means: String,
        /// When; now if absent.
        pub at: Option<Moment>,
    }

    /// Somebody said that they have it.
    pub struct AcknowledgeEmergency {
        /// Which.
        #[ts(type = "string")]
        pub id: EmergencyReportId,
        /// Who.
        pub by: String,
        /// When; now if absent.
        pub at: Option<Moment>,
        /// How it was passed on before that, if nobody noted it yet.
        pub relayed: Option<PassedOn>,
    }

    /// How it was passed on, noted together with who has it.
    pub struct PassedOn {
        /// To whom.
        pub to: String,
        /// Means, by code or in words.
        pub means: String,
        /// When; now if absent.
        pub at: Option<Moment>,
    }

    /// The words of a report are erased, for good and on every laptop.
    pub struct EraseEmergency {
        /// Which.
        #[ts(type = "string")]
        pub id: EmergencyReportId,
        /// Why, by its code.
        pub reason: String,
    }

    /// A report.
    pub struct EmergencyReport {
        /// Id.
        #[ts(type = "string")]
        pub id: EmergencyReportId,
        /// N-ZB03-A3.
        pub number: String,
        /// The number in spoken words.
        pub spoken_number: String,
        /// What.
        pub what: String,
        /// Where.
        pub place: String,
        /// How to reach who reported it.
        pub reach: String,
        /// When its words were erased, by whom and why; absent when they were not.
        pub erased: Option<Erased>,
        /// When it was told.
        pub told_at: Moment,
        /// The paper form's number, when it came from one.
        pub paper_number: Option<String>,
        /// When it was written down.
        pub written_at: Moment,
        /// Who wrote it down; absent from the locked screen.
        pub by: Option<String>,
        /// The laptop it came from by radio or in a code, which say nothing of who wrote it down.
        pub by_radio: Option<OnLaptop>,
        /// `reported`, `relayed` or `acknowledged`.
        #[ts(type = "\"reported\" | \"relayed\" | \"acknowledged\"")]
        pub stage: EmergencyStage,
        /// Passed on.
        pub relays: Vec<Relay>,
        /// Acknowledged.
        pub acknowledgements: Vec<Acknowledgement>,
        /// The text to read aloud over a radio.
        pub radio_text: String,
        /// Since when it waits, by the clock as it stands now: it may have been put right after it was told.
        pub waiting_since: Moment,
        /// From when on the desk reminds.
        pub remind_at: Moment,
        /// Where it is.
        pub whereabouts: Vec<Whereabouts>,
    }

    /// It was passed on.
    pub struct Relay {
        /// To whom.
        pub to: String,
        /// Means.
        pub means: String,
        /// When.
        pub at: Moment,
        /// Who noted it.
        pub noted_by: Option<String>,
    }

    /// Somebody has it.
    pub struct Acknowledgement {
        /// Who.
        pub by: String,
        /// When.
        pub at: Moment,
        /// Who noted it.
        pub noted_by: Option<String>,
    }

    /// Reports, newest first.
    pub struct EmergencyReports {
        /// All of them.
        pub reports: Vec<EmergencyReport>,
    }
}
