//! Every kind of fact that an entry can state, with its number.
//!
//! A number is never used again and the shape behind it never changes: a new shape is a new kind. Kinds that
//! this version does not know are kept and passed on, just not folded.

use serde::{Deserialize, Serialize};

use super::Audience;
use crate::action::{ActionDone, ActionSet};
use crate::attendance::{AttendanceBegan, AttendanceEnded};
use crate::blank::BlankFilled;
use crate::building::BuildingReported;
use crate::bundle::{BundleHandedOver, BundleWritten};
use crate::checklist::{ChecklistTicked, LeftUndone, PointStateSet};
use crate::device::{ClockConfirmed, DeviceIntroduced};
use crate::draft::DraftTakenOver;
use crate::emergency_report::{EmergencyAcknowledged, EmergencyRelayed, EmergencyReported};
use crate::erasing::ItemErased;
use crate::hub::HubEnrolled;
use crate::import::ImportTaken;
use crate::information_sheet::{
    ContradictionTickedOff, SheetApproved, SheetApprovedByPublisher, SheetConfirmed, SheetDistributed, SheetPrinted,
    SheetPublished, SheetWithdrawn, SheetWritten, TranslationChecked, TranslationSignedOff,
};
use crate::log_line::LogLineWritten;
use crate::message::{
    MessageAcknowledged, MessageAnswered, MessageKept, MessageReceived, MessageSent, MessageShortened, MessageWritten,
};
use crate::notice::{NoticePosted, NoticeTakenDown};
use crate::pack::{PackFileTaken, PackTaken};
use crate::register::Changes;
use crate::request::{RequestForwarded, RequestLinked, RequestLogged, RequestNoted};
use crate::rumour::{RumourAsked, RumourHeard, RumourHeardAgain, RumourSettled};
use crate::shift_handover::{
    ChargeTaken, HandoverAccepted, HandoverAnswered, HandoverAsked, HandoverExplained, HandoverOffered, HandoverRefused,
};
use crate::situation::FacilityReported;
use crate::standing::{DeviceAdmitted, DeviceStruckOff};
use crate::stock::StockCounted;
use crate::support_point::PointOpened;
use crate::visit::VisitCounted;
use crate::volunteer::{PinRefused, VolunteerAdded};
use crate::weather::WeatherReported;

/// The number of a kind of fact.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Kind(pub u16);

macro_rules! facts {
    ($($(#[$meta:meta])+ $number:literal $name:ident($shape:ty) for $audience:ident),+ $(,)?) => {
        #[expect(non_upper_case_globals, reason = "each bears the name of its fact")]
        impl Kind {
            $($(#[$meta])+ pub const $name: Kind = Kind($number);)+
        }

        /// What an entry states.
        #[derive(Clone, PartialEq, Debug)]
        pub enum Fact {
            $($(#[$meta])+ $name($shape),)+
            /// A kind from a newer version: kept, passed on, not folded.
            Unknown(Kind),
            /// What was said was erased; who said it, when and about what is left.
            Erased(Kind),
        }

        impl Fact {
            /// Its number.
            pub fn kind(&self) -> Kind {
                match self {
                    $(Fact::$name(_) => Kind($number),)+
                    Fact::Unknown(kind) | Fact::Erased(kind) => *kind,
                }
            }

            /// The series it is written in.
            pub fn audience(&self) -> Audience {
                match self {
                    $(Fact::$name(_) => Audience::$audience,)+
                    Fact::Unknown(_) | Fact::Erased(_) => Audience::Point,
                }
            }

            pub(super) fn encode(&self) -> postcard::Result<Vec<u8>> {
                match self {
                    $(Fact::$name(fact) => postcard::to_stdvec(fact),)+
                    Fact::Unknown(_) | Fact::Erased(_) => Err(postcard::Error::WontImplement),
                }
            }

            pub(super) fn decode(kind: Kind, bytes: &[u8]) -> postcard::Result<Self> {
                Ok(match kind.0 {
                    $($number => Fact::$name(postcard::from_bytes(bytes)?),)+
                    _ => Fact::Unknown(kind),
                })
            }
        }
    };
}

facts! {
    /// A laptop joins, or comes back under a new identity.
    1 DeviceIntroduced(DeviceIntroduced) for TownHall,
    /// The support point is opened.
    2 PointOpened(PointOpened) for TownHall,
    /// A volunteer is added.
    3 VolunteerAdded(VolunteerAdded) for Point,
    /// A volunteer's name, role, PIN or presence on the list changes.
    4 VolunteerChanged(Changes) for Point,
    /// A PIN was wrong.
    5 PinRefused(PinRefused) for Point,
    /// An emergency is reported: whole and at once for the town hall too.
    6 EmergencyReported(EmergencyReported) for TownHall,
    /// Somebody passed the report on.
    7 EmergencyRelayed(EmergencyRelayed) for TownHall,
    /// Somebody out there said that they have it.
    8 EmergencyAcknowledged(EmergencyAcknowledged) for TownHall,
    /// A request is logged: number, category, urgency, status, deadline.
    9 RequestLogged(RequestLogged) for TownHall,
    /// The personal part of a request: what, where, who.
    10 RequestDetailed(Changes) for Point,
    /// Fields change that the town hall sees as well.
    11 RequestProgressed(Changes) for TownHall,
    /// Fields change that stay at the point.
    12 RequestCorrected(Changes) for Point,
    /// A note on a request.
    13 RequestNoted(RequestNoted) for Point,
    /// A request is passed on, with the details named in that act.
    14 RequestForwarded(RequestForwarded) for TownHall,
    /// Two requests are said to be about the same thing, or no longer.
    15 RequestLinked(RequestLinked) for TownHall,
    /// One visit is counted, or a count is undone.
    16 VisitCounted(VisitCounted) for TownHall,
    /// A volunteer says what time it really is.
    17 ClockConfirmed(ClockConfirmed) for TownHall,
    /// A file of requests was taken over.
    18 ImportTaken(ImportTaken) for Point,
    /// One volunteer goes on with another's unfinished form.
    19 DraftTakenOver(DraftTakenOver) for Point,
    /// The personal details of an item are erased.
    20 ItemErased(ItemErased) for TownHall,
    /// What a device is called, its letter, and the key that bundles for it are sealed with.
    21 DeviceDescribed(Changes) for TownHall,
    /// A person let a device join.
    22 DeviceAdmitted(DeviceAdmitted) for TownHall,
    /// A coordinator struck a device off.
    23 DeviceStruckOff(DeviceStruckOff) for TownHall,
    /// A bundle was written and read back.
    24 BundleWritten(BundleWritten) for Point,
    /// Somebody took a bundle along.
    25 BundleHandedOver(BundleHandedOver) for Point,
    /// The point is enrolled with a town hall.
    26 HubEnrolled(HubEnrolled) for TownHall,
    /// The words of a version of an information sheet come into the logbook.
    27 SheetWritten(SheetWritten) for TownHall,
    /// A version is approved.
    28 SheetApproved(SheetApproved) for TownHall,
    /// A version is given out.
    29 SheetPublished(SheetPublished) for TownHall,
    /// A version may not be handed out any more.
    30 SheetWithdrawn(SheetWithdrawn) for TownHall,
    /// A person has read a translation.
    31 TranslationChecked(TranslationChecked) for TownHall,
    /// A sheet was handed out.
    32 SheetDistributed(SheetDistributed) for TownHall,
    /// A blank in the sheets is filled in.
    33 BlankFilled(BlankFilled) for TownHall,
    /// A pack of sheets was taken over.
    34 PackTaken(PackTaken) for TownHall,
    /// A line goes up on the notice board.
    35 NoticePosted(NoticePosted) for TownHall,
    /// A line comes down.
    36 NoticeTakenDown(NoticeTakenDown) for TownHall,
    /// A rumour is heard.
    37 RumourHeard(RumourHeard) for Point,
    /// A rumour is heard again.
    38 RumourHeardAgain(RumourHeardAgain) for Point,
    /// Somebody was asked about a rumour.
    39 RumourAsked(RumourAsked) for Point,
    /// A rumour is settled.
    40 RumourSettled(RumourSettled) for Point,
    /// A file of a pack was taken over that is no sheet.
    41 PackFileTaken(PackFileTaken) for TownHall,
    /// A message gets words of its own for a radio.
    42 MessageShortened(MessageShortened) for TownHall,
    /// The point opened or closed although something had to be done first.
    43 LeftUndone(LeftUndone) for TownHall,
    /// Somebody says whether what a version says is confirmed.
    44 SheetConfirmed(SheetConfirmed) for TownHall,
    /// What the sender said of a message that came in.
    45 MessageReceived(MessageReceived) for TownHall,
    /// Words that look as if they were about a resident stay in a message.
    46 MessageKept(MessageKept) for TownHall,
    /// How the weather is.
    47 WeatherReported(WeatherReported) for Point,
    /// How a part of the building is.
    48 BuildingReported(BuildingReported) for Point,
    /// A line of the diary is written.
    50 LogLineWritten(LogLineWritten) for Point,
    /// Something has to be done.
    51 ActionSet(ActionSet) for Point,
    /// It was done.
    52 ActionDone(ActionDone) for Point,
    /// A message is written, or one that came in is written down.
    53 MessageWritten(MessageWritten) for TownHall,
    /// A message left or came in.
    54 MessageSent(MessageSent) for TownHall,
    /// A message was acknowledged.
    55 MessageAcknowledged(MessageAcknowledged) for TownHall,
    /// Somebody begins here, or is to come.
    56 AttendanceBegan(AttendanceBegan) for Point,
    /// Somebody's functions or end change.
    57 AttendanceChanged(Changes) for Point,
    /// Somebody left.
    58 AttendanceEnded(AttendanceEnded) for Point,
    /// How a facility is in a neighbourhood.
    59 FacilityReported(FacilityReported) for TownHall,
    /// Stock was counted.
    60 StockCounted(StockCounted) for TownHall,
    /// A line of a checklist was ticked.
    61 ChecklistTicked(ChecklistTicked) for Point,
    /// The point opens or closes.
    62 PointStateSet(PointStateSet) for TownHall,
    /// A handover is offered.
    63 HandoverOffered(HandoverOffered) for Point,
    /// A part of a handover was explained.
    64 HandoverExplained(HandoverExplained) for Point,
    /// Something was asked at a handover.
    65 HandoverAsked(HandoverAsked) for Point,
    /// A handover was accepted.
    66 HandoverAccepted(HandoverAccepted) for Point,
    /// A handover was refused.
    67 HandoverRefused(HandoverRefused) for Point,
    /// A coordinator takes charge without a handover.
    68 ChargeTaken(ChargeTaken) for Point,
    /// The publisher of its pack approved a version.
    69 SheetApprovedByPublisher(SheetApprovedByPublisher) for TownHall,
    /// Paper of a sheet came out of a printer.
    73 SheetPrinted(SheetPrinted) for TownHall,
    /// A question of a handover got its answer.
    76 HandoverAnswered(HandoverAnswered) for Point,
    /// A message that wanted an answer got it.
    77 MessageAnswered(MessageAnswered) for TownHall,
    /// Somebody says who has read a translation.
    80 TranslationSignedOff(TranslationSignedOff) for Point,
    /// A contradiction is ticked off.
    81 ContradictionTickedOff(ContradictionTickedOff) for TownHall,
}
