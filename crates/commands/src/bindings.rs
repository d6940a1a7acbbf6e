//! The command table as TypeScript, so that a screen that asks for something else does not compile.

use std::any::TypeId;
use std::collections::{BTreeMap, BTreeSet};

use ts_rs::{Config, TS, TypeVisitor};

use crate::table::SIGNATURES;

/// Every shape under one name each, for the table.
pub(crate) mod types {
    pub use crate::shapes::action::{Actions, EraseAction, FinishAction, SetAction};
    pub use crate::shapes::attendance::{ChangeAttendance, CheckIn, CheckOut, EraseAttendance, Shift, TakeCharge};
    pub use crate::shapes::checklist::{Opening, PrintSign, SetPointState, TickLine};
    pub use crate::shapes::configuration::{Configuration, ConfigurationFiles};
    pub use crate::shapes::desk::{ConfirmClock, Desk};
    pub use crate::shapes::draft::{Draft, DraftSaved, Drafts, SaveDraft, WhichDraft};
    pub use crate::shapes::emergency_report::{
        AcknowledgeEmergency, EmergencyReport, EmergencyReports, EraseEmergency, RelayEmergency, ReportEmergency,
        WhichEmergencyReport,
    };
    pub use crate::shapes::exchange::aside::{Aside, AsideLines, WhichAside};
    pub use crate::shapes::exchange::bundle::{Bundles, HandOverBundle};
    pub use crate::shapes::exchange::code::{Codes, MakeCodes, ReadCodePicture, ScanCode, Scanned};
    pub use crate::shapes::exchange::laptop::{ExchangeNow, Laptops, NameLaptop, SetLaptopAddress, WhichLaptop};
    pub use crate::shapes::exchange::pairing::{ConfirmPairing, JoinLaptop, JoinPoint, Pairing};
    pub use crate::shapes::exchange::radio::{MakeRadioCode, RadioCode, RadioTaken, TakeRadioCode};
    pub use crate::shapes::exchange::stick::{
        Carried, CarryFromStick, LookAtStick, StickLook, StickTaken, StickWritten, Sticks, TakeFromStick, WriteCarried,
        WriteStick,
    };
    pub use crate::shapes::exchange::town_hall::{Enrol, TownHall};
    pub use crate::shapes::exchange::whereabouts::{RecordsWhereabouts, WhichRecords};
    pub use crate::shapes::exchange::why::{LookWhy, Why};
    pub use crate::shapes::exercise::{NextCase, WalkIn};
    pub use crate::shapes::export::{ExportShift, PrintShift, ShiftExported, ShiftWritten, WriteShift};
    pub use crate::shapes::import::{ExportRequests, Exported, ImportFile, ImportPreview, Imported};
    pub use crate::shapes::information_sheet::{
        ApproveSheet, CheckTranslation, DistributeSheet, FillBlank, FindSheets, FoundSheets, NoteSheetPrinted,
        Pictures, PrintSheet, PrintSheetSet, SheetFit, SheetLibrary, SheetPage, SheetPrinted, SheetRequests,
        TickOffContradiction, WhichDistribution, WhichSheet, WithdrawSheet, WriteSheet,
    };
    pub use crate::shapes::log_line::{EraseLogLine, ListLog, LogPage, WriteLogLine};
    pub use crate::shapes::message::{
        AcknowledgeMessage, AnswerMessage, EraseMessage, FindPersonal, FoundPersonal, MessagePage, Messages,
        ProposeMessage, ProposedMessage, RadioText, ReadRadioText, SendMessage, ShortenMessage, WhichMessage,
        WriteMessage,
    };
    pub use crate::shapes::notice::{Board, PostNotice, PrintBoard, PublicScreen, WhichNotice};
    pub use crate::shapes::pack::{PackFile, PackLook};
    pub use crate::shapes::paper::{PrintForms, PrintRecoveryCard, PrintSlip};
    pub use crate::shapes::request::{
        Alike, ChangeRequest, CloseRequest, EraseRequest, FindAlike, ForwardRequest, Found, LinkRequests, ListRequests,
        LogRequest, NoteRequest, ProposeUrgency, ProposedUrgency, ReadText, RequestPage, Requests, SavedRequest,
        Search, StepRequest, TextLook, WhichRequest,
    };
    pub use crate::shapes::rumour::{AskRumour, EraseRumour, HearRumour, HearRumourAgain, Rumours, SettleRumour};
    pub use crate::shapes::settings::Settings;
    pub use crate::shapes::shift_handover::{
        AcceptHandover, AnswerQuestion, AskHandover, ExplainPart, Handover, Handovers, OfferHandover, PrintHandover,
        RefuseHandover, WhichHandover,
    };
    pub use crate::shapes::situation::{
        CountStock, PrintSituation, ReportBuilding, ReportFacility, ReportWeather, Situation,
    };
    pub use crate::shapes::status_report::{SendStatus, StatusReport, StatusWords};
    pub use crate::shapes::support_point::{
        Backup, Backups, ChangePassphrase, ContinueFromBackup, Continued, Look, MergeSetAside, Merged, OpenPoint,
        ProposedPassphrase, RecoveryCode, UnlockStore, UseRecoveryCode, Verified, WhichBackups, WhichStore,
    };
    pub use crate::shapes::tablet::{AdmitTablet, Tablets};
    pub use crate::shapes::visit::{CountVisit, Tally};
    pub use crate::shapes::volunteer::{AddVolunteer, ChangeVolunteer, Me, ResetPin, SignIn, Volunteers};
    pub use crate::shapes::{DocumentMade, Nothing};
}

const OPENING: &str = "// Written by `cargo xtask bindings` from crates/commands; do not edit.\n\n";

/// The whole file.
pub fn typescript() -> String {
    let mut shapes = Collected::default();
    crate::table::visit_shapes(&mut shapes);
    shapes.visit::<crate::Code>();
    shapes.visit::<crate::Wrong>();
    let mut text = OPENING.to_owned();
    text.push_str(&codes());
    for declaration in shapes.declarations.values() {
        text.push_str(declaration);
    }
    text.push_str("/** A command did not do what was asked. */\n");
    text.push_str("export type Failure = { code: Code, details: Record<string, unknown> };\n\n");
    text.push_str(&commands());
    text
}

fn codes() -> String {
    use steunpunt_domain::request::{Action, RequestField, Status};
    let actions = [
        Action::Accept,
        Action::Forward,
        Action::ConfirmReceipt,
        Action::Start,
        Action::Close,
        Action::ReportBack,
        Action::Reopen,
    ];
    let statuses = Status::ALL.map(|status| quoted(status.code()));
    let actions = actions.map(|action| serde_json::to_string(&action).unwrap_or_default());
    let fields: Vec<String> = RequestField::ALL.iter().map(|field| quoted(field.name())).collect();
    format!(
        "/** A request's status. */\nexport type StatusCode = {};\n\n/** What can be done to a request. */\n\
         export type ActionCode = {};\n\n/** A request's field. */\nexport type RequestFieldName = {};\n\n",
        statuses.join(" | "),
        actions.join(" | "),
        fields.join(" | ")
    )
}

fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}

fn commands() -> String {
    let line =
        |(name, input, output): &(&str, &str, &str)| format!("  {name}: {{ input: {input}; output: {output} }};\n");
    let lines: String = SIGNATURES.iter().map(line).collect();
    format!("/** Every command with what it takes and gives. */\nexport interface Commands {{\n{lines}}}\n")
}

/// Declarations by name, found by following what refers to what.
#[derive(Default)]
pub(crate) struct Collected {
    seen: BTreeSet<TypeId>,
    declarations: BTreeMap<String, String>,
}

impl TypeVisitor for Collected {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        if T::output_path().is_some() {
            let config = Config::default();
            let docs = T::docs().unwrap_or_default();
            self.declarations.insert(T::name(&config), format!("{docs}export {}\n\n", T::decl(&config)));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}
