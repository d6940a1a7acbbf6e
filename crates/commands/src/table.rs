//! The command table: name, input, output, who may, what it touches, function.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use steunpunt_domain::configuration::Permission;

use crate::context::Context;
use crate::{
    Answer, Failure, action, attendance, backup, checklist, clock, configuration, desk, draft, emergency_report,
    exchange, exercise, export, import, information_sheet, log_line, message, notice, pack, paper, public_screen,
    request, rumour, settings, shift_handover, situation, status_report, support_point, tablet, text, visit, volunteer,
};

/// Who may run a command.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Who {
    /// Also when no store is open.
    Anyone,
    /// Also when nobody is signed in.
    StoreOpen,
    /// Whoever is signed in.
    SignedIn,
    /// Whose role may do this.
    May(Permission),
}

/// A command.
pub struct Command {
    /// Verb and noun.
    pub name: &'static str,
    /// Who may.
    pub who: Who,
    /// The nouns it touches; `everything` when whatever was written elsewhere may have come in.
    pub touches: &'static [&'static str],
    pub(crate) run: fn(&Context, Value) -> Answer<Value>,
}

/// The command of this name.
pub fn find(name: &str) -> Option<&'static Command> {
    TABLE.iter().find(|command| command.name == name)
}

fn run<I: DeserializeOwned, O: Serialize>(
    context: &Context,
    input: Value,
    function: fn(&Context, I) -> Answer<O>,
) -> Answer<Value> {
    // A call that does not fit is a mistake of a program: no person reads this.
    let unfit = |why: serde_json::Error| serde_json::json!({ "field": "input", "why": why.to_string() });
    let input = serde_json::from_value(input).map_err(|error| Failure::with(crate::Code::BadInput, unfit(error)))?;
    let output = function(context, input)?;
    serde_json::to_value(output).map_err(|_| Failure::of(crate::Code::Internal))
}

macro_rules! commands {
    ($($name:ident: $input:ident -> $output:ident, $who:expr, [$($noun:literal),*], $function:path;)+) => {
        /// Every command.
        pub static TABLE: &[Command] = &[$(
            Command {
                name: stringify!($name),
                who: $who,
                touches: &[$($noun),*],
                run: |context, input| run::<crate::bindings::types::$input, crate::bindings::types::$output>(
                    context, input, $function,
                ),
            },
        )+];

        /// Shows every shape to a visitor.
        pub(crate) fn visit_shapes(visitor: &mut impl ts_rs::TypeVisitor) {
            $(
                visitor.visit::<crate::bindings::types::$input>();
                visitor.visit::<crate::bindings::types::$output>();
            )+
        }

        /// Names of each command, its input and its output, for the screens' own types.
        pub(crate) const SIGNATURES: &[(&str, &str, &str)] = &[
            $((stringify!($name), stringify!($input), stringify!($output)),)+
        ];
    };
}

use Permission::{Approve, Count, Erase, Export, Import, Lead, Log, Message, People, Print, Relay, Settings, Work};
use Who::{Anyone, May, SignedIn, StoreOpen};

commands! {
    look: Nothing -> Look, Anyone, [], support_point::look;
    get_configuration: Nothing -> Configuration, Anyone, [], configuration::get;
    list_configuration_files: Nothing -> ConfigurationFiles, May(Settings), [], configuration::list_files;
    propose_passphrase: Nothing -> ProposedPassphrase, Anyone, [], support_point::propose_passphrase;
    open_point: OpenPoint -> RecoveryCode, Anyone, ["support_point"], support_point::open_point;
    start_exercise: Nothing -> Look, Anyone, ["support_point"], exercise::start;
    unlock_store: UnlockStore -> Look, Anyone, ["support_point"], support_point::unlock;
    use_recovery_code: UseRecoveryCode -> RecoveryCode, Anyone, ["support_point"], support_point::use_recovery_code;
    begin_beside: WhichStore -> Look, Anyone, ["support_point"], support_point::begin_beside;
    list_backups: WhichBackups -> Backups, Anyone, [], backup::list;
    continue_from_backup: ContinueFromBackup -> Continued, Anyone, ["support_point"], backup::continue_from;
    close_store: Nothing -> Look, StoreOpen, ["support_point"], support_point::close;
    sign_in: SignIn -> Me, StoreOpen, ["desk"], volunteer::sign_in;
    lock: Nothing -> Look, SignedIn, [], volunteer::lock;
    change_passphrase: ChangePassphrase -> Nothing, May(Settings), [], support_point::change_passphrase;
    renew_recovery_code: Nothing -> RecoveryCode, May(Settings), [], support_point::renew_recovery_code;
    merge_set_aside: MergeSetAside -> Merged, May(Settings), ["support_point", "request", "emergency_report", "volunteer", "visit", "draft", "desk"], backup::merge_set_aside;
    make_backup: Nothing -> Backup, May(Settings), ["desk"], backup::make;
    verify: Nothing -> Verified, May(Settings), [], support_point::verify;

    get_desk: Nothing -> Desk, SignedIn, [], desk::get;
    confirm_clock: ConfirmClock -> Nothing, SignedIn, ["desk", "request", "emergency_report", "visit", "support_point"], clock::confirm;
    list_volunteers: Nothing -> Volunteers, SignedIn, [], volunteer::list;
    add_volunteer: AddVolunteer -> Volunteers, May(People), ["volunteer"], volunteer::add;
    change_volunteer: ChangeVolunteer -> Volunteers, May(People), ["volunteer", "desk"], volunteer::change;
    reset_pin: ResetPin -> Volunteers, May(People), ["volunteer"], volunteer::reset_pin;

    report_emergency: ReportEmergency -> EmergencyReport, StoreOpen, ["emergency_report", "draft", "desk", "support_point"], emergency_report::report;
    list_emergencies: Nothing -> EmergencyReports, SignedIn, [], emergency_report::list;
    get_emergency: WhichEmergencyReport -> EmergencyReport, SignedIn, [], emergency_report::get;
    relay_emergency: RelayEmergency -> EmergencyReport, May(Relay), ["emergency_report", "desk"], emergency_report::relay;
    acknowledge_emergency: AcknowledgeEmergency -> EmergencyReport, May(Relay), ["emergency_report", "desk", "support_point"], emergency_report::acknowledge;
    erase_emergency: EraseEmergency -> EmergencyReport, May(Erase), ["emergency_report", "draft", "desk", "support_point"], emergency_report::erase;

    log_request: LogRequest -> SavedRequest, May(Log), ["request", "draft", "desk"], request::log;
    list_requests: ListRequests -> Requests, SignedIn, [], request::list;
    get_request: WhichRequest -> RequestPage, SignedIn, [], request::get;
    change_request: ChangeRequest -> RequestPage, May(Work), ["request", "draft", "desk"], request::change;
    accept_request: StepRequest -> RequestPage, May(Work), ["request", "desk"], request::accept;
    start_request: StepRequest -> RequestPage, May(Work), ["request", "desk"], request::start;
    confirm_receipt: StepRequest -> RequestPage, May(Work), ["request", "desk"], request::confirm_receipt;
    report_back: StepRequest -> RequestPage, May(Work), ["request", "desk"], request::report_back;
    reopen_request: StepRequest -> RequestPage, May(Work), ["request", "desk"], request::reopen;
    forward_request: ForwardRequest -> RequestPage, May(Work), ["request", "desk"], request::forward;
    note_request: NoteRequest -> RequestPage, May(Work), ["request", "draft"], request::note;
    close_request: CloseRequest -> RequestPage, May(Work), ["request", "desk"], request::close;
    erase_request: EraseRequest -> RequestPage, May(Erase), ["request", "draft", "desk"], request::erase;
    link_requests: LinkRequests -> RequestPage, May(Work), ["request"], request::link;
    find_alike: FindAlike -> Alike, SignedIn, [], request::find_alike;
    search: Search -> Found, SignedIn, [], request::search;
    read_text: ReadText -> TextLook, StoreOpen, [], text::read;
    propose_urgency: ProposeUrgency -> ProposedUrgency, SignedIn, [], text::propose_urgency;

    count_visit: CountVisit -> Tally, May(Count), ["visit", "desk"], visit::count;
    undo_visit: Nothing -> Tally, May(Count), ["visit", "desk"], visit::undo;
    get_tally: Nothing -> Tally, SignedIn, [], visit::tally;

    list_sheets: Nothing -> SheetLibrary, SignedIn, [], information_sheet::list;
    find_sheets: FindSheets -> FoundSheets, SignedIn, [], information_sheet::find;
    get_sheet: WhichSheet -> SheetPage, SignedIn, [], information_sheet::get;
    write_sheet: WriteSheet -> SheetPage, May(Log), ["information_sheet", "draft"], information_sheet::write;
    approve_sheet: ApproveSheet -> SheetPage, May(Approve), ["information_sheet", "notice", "desk"], information_sheet::approve;
    withdraw_sheet: WithdrawSheet -> SheetPage, May(Approve), ["information_sheet", "notice", "desk"], information_sheet::withdraw;
    check_translation: CheckTranslation -> SheetPage, May(Approve), ["information_sheet"], information_sheet::check_translation;
    distribute_sheet: DistributeSheet -> SheetPage, May(Log), ["information_sheet", "request"], information_sheet::distribute;
    undo_distribution: WhichDistribution -> SheetLibrary, May(Log), ["information_sheet", "request"], information_sheet::undo;
    tick_off_contradiction: TickOffContradiction -> SheetLibrary, May(Work), ["information_sheet"], information_sheet::tick_off;
    list_sheet_requests: WhichSheet -> SheetRequests, May(Work), [], information_sheet::requests;
    fill_blank: FillBlank -> SheetLibrary, May(Log), ["information_sheet", "notice"], information_sheet::fill_blank;
    print_sheet: PrintSheet -> SheetPrinted, May(Print), [], information_sheet::print;
    note_sheet_printed: NoteSheetPrinted -> SheetPage, May(Print), ["information_sheet"], information_sheet::note_printed;
    print_sheet_set: PrintSheetSet -> SheetPrinted, May(Print), [], information_sheet::print_set;
    print_phrase_card: Nothing -> DocumentMade, May(Print), [], information_sheet::phrase_card;
    list_pictures: Nothing -> Pictures, SignedIn, [], information_sheet::list_pictures;
    measure_sheet: WriteSheet -> SheetFit, SignedIn, [], information_sheet::measure;

    look_at_pack: PackFile -> PackLook, May(Approve), [], pack::look;
    take_over_pack: PackFile -> PackLook, May(Approve), ["information_sheet", "notice", "desk"], pack::take_over;

    get_board: Nothing -> Board, SignedIn, [], notice::board;
    post_notice: PostNotice -> Board, May(Approve), ["notice", "draft"], notice::post;
    take_down_notice: WhichNotice -> Board, May(Approve), ["notice"], notice::take_down;
    print_board: PrintBoard -> DocumentMade, May(Print), [], notice::print;
    get_public_screen: Nothing -> PublicScreen, StoreOpen, [], public_screen::get;

    list_rumours: Nothing -> Rumours, SignedIn, [], rumour::list;
    hear_rumour: HearRumour -> Rumours, May(Log), ["rumour", "draft"], rumour::hear;
    hear_rumour_again: HearRumourAgain -> Rumours, May(Log), ["rumour"], rumour::hear_again;
    ask_rumour: AskRumour -> Rumours, May(Log), ["rumour"], rumour::ask;
    settle_rumour: SettleRumour -> Rumours, May(Approve), ["rumour", "draft"], rumour::settle;
    erase_rumour: EraseRumour -> Rumours, May(Erase), ["rumour", "draft", "desk"], rumour::erase;

    list_log: ListLog -> LogPage, SignedIn, [], log_line::list;
    write_log_line: WriteLogLine -> LogPage, May(Log), ["log_line", "draft"], log_line::write;
    erase_log_line: EraseLogLine -> LogPage, May(Erase), ["log_line", "draft", "desk"], log_line::erase;
    list_actions: Nothing -> Actions, SignedIn, [], action::list;
    set_action: SetAction -> Actions, May(Log), ["action", "draft", "desk"], action::set;
    finish_action: FinishAction -> Actions, May(Log), ["action", "desk"], action::finish;
    erase_action: EraseAction -> Actions, May(Erase), ["action", "draft", "desk"], action::erase;

    list_messages: Nothing -> Messages, SignedIn, [], message::list;
    get_message: WhichMessage -> MessagePage, SignedIn, [], message::get;
    write_message: WriteMessage -> Messages, May(Message), ["message", "log_line", "draft", "desk"], message::write;
    send_message: SendMessage -> Messages, May(Message), ["message"], message::send;
    acknowledge_message: AcknowledgeMessage -> Messages, May(Message), ["message", "log_line", "desk"], message::acknowledge;
    answer_message: AnswerMessage -> Messages, May(Message), ["message", "log_line", "desk"], message::answer;
    propose_message: ProposeMessage -> ProposedMessage, SignedIn, [], message::propose;
    shorten_message: ShortenMessage -> MessagePage, May(Message), ["message"], message::shorten;
    erase_message: EraseMessage -> MessagePage, May(Erase), ["message", "log_line", "draft", "desk"], message::erase;
    read_radio_text: ReadRadioText -> RadioText, SignedIn, [], message::read_radio_text;
    find_personal: FindPersonal -> FoundPersonal, SignedIn, [], message::find_personal;

    get_shift: Nothing -> Shift, SignedIn, [], attendance::get;
    check_in: CheckIn -> Shift, May(Log), ["attendance", "draft"], attendance::check_in;
    change_attendance: ChangeAttendance -> Shift, May(Log), ["attendance"], attendance::change;
    check_out: CheckOut -> Shift, May(Log), ["attendance"], attendance::check_out;
    erase_attendance: EraseAttendance -> Shift, May(Erase), ["attendance", "draft", "desk"], attendance::erase;
    take_charge: TakeCharge -> Shift, May(Lead), ["attendance", "shift_handover", "log_line", "desk"], attendance::take_charge;

    get_situation: Nothing -> Situation, SignedIn, [], situation::get;
    report_facility: ReportFacility -> Situation, May(Log), ["situation", "log_line"], situation::report;
    report_weather: ReportWeather -> Situation, May(Log), ["situation", "log_line"], situation::report_weather;
    report_building: ReportBuilding -> Situation, May(Log), ["situation", "log_line"], situation::report_building;
    count_stock: CountStock -> Situation, May(Log), ["situation", "log_line"], situation::count;

    get_opening: Nothing -> Opening, SignedIn, [], checklist::get;
    tick_line: TickLine -> Opening, May(Log), ["checklist", "log_line"], checklist::tick;
    set_point_state: SetPointState -> Opening, May(Lead), ["checklist", "log_line", "desk"], checklist::set_state;

    print_role_cards: Nothing -> DocumentMade, May(Print), [], attendance::print_role_cards;
    print_situation: PrintSituation -> DocumentMade, May(Print), [], situation::print;
    print_sign: PrintSign -> DocumentMade, May(Print), [], checklist::print_sign;

    compose_status: StatusWords -> StatusReport, SignedIn, [], status_report::compose;
    send_status: SendStatus -> Messages, May(Message), ["message", "log_line", "draft", "desk"], status_report::send;
    print_status: StatusWords -> DocumentMade, May(Print), [], status_report::print;

    list_handovers: Nothing -> Handovers, SignedIn, [], shift_handover::list;
    compose_handover: Nothing -> Handover, SignedIn, [], shift_handover::compose;
    get_handover: WhichHandover -> Handover, SignedIn, [], shift_handover::get;
    offer_handover: OfferHandover -> Handover, May(Lead), ["shift_handover", "log_line", "draft", "desk"], shift_handover::offer;
    explain_part: ExplainPart -> Handover, May(Log), ["shift_handover"], shift_handover::explain;
    ask_handover: AskHandover -> Handover, May(Log), ["shift_handover"], shift_handover::ask;
    answer_question: AnswerQuestion -> Handover, May(Log), ["shift_handover", "log_line"], shift_handover::answer;
    print_handover: PrintHandover -> DocumentMade, May(Print), [], shift_handover::print;
    accept_handover: AcceptHandover -> Handover, SignedIn, ["shift_handover", "attendance", "log_line", "desk"], shift_handover::accept;
    refuse_handover: RefuseHandover -> Handover, SignedIn, ["shift_handover", "log_line", "desk"], shift_handover::refuse;

    save_draft: SaveDraft -> DraftSaved, StoreOpen, ["draft"], draft::save;
    list_drafts: Nothing -> Drafts, SignedIn, [], draft::list;
    open_draft: WhichDraft -> Draft, StoreOpen, ["draft"], draft::open;
    put_draft_away: WhichDraft -> Nothing, SignedIn, ["draft"], draft::put_away;
    take_draft_back: WhichDraft -> Nothing, SignedIn, ["draft"], draft::take_back;

    print_forms: PrintForms -> DocumentMade, May(Print), [], paper::forms;
    print_slip: PrintSlip -> DocumentMade, May(Print), [], paper::slip;
    print_start_card: Nothing -> DocumentMade, May(Print), [], paper::start_card;
    print_key_card: Nothing -> DocumentMade, May(Print), [], paper::key_card;
    print_recovery_card: PrintRecoveryCard -> DocumentMade, May(Settings), [], paper::recovery_card;

    preview_import: ImportFile -> ImportPreview, May(Import), [], import::preview;
    take_in_import: ImportFile -> Imported, May(Import), ["request", "desk"], import::take_in;
    print_shift: PrintShift -> ShiftExported, May(Print), [], export::print_shift;
    export_shift: ExportShift -> ShiftExported, May(Export), [], export::shift;
    write_shift: WriteShift -> ShiftWritten, May(Export), [], export::write_shift;
    export_requests: ExportRequests -> Exported, May(Export), [], export::requests;

    list_laptops: Nothing -> Laptops, SignedIn, [], exchange::laptop::list;
    exchange_now: ExchangeNow -> Laptops, SignedIn, ["laptop", "town_hall", "desk"], exchange::laptop::exchange_now;
    name_laptop: NameLaptop -> Laptops, May(Settings), ["laptop", "desk"], exchange::laptop::name;
    set_laptop_address: SetLaptopAddress -> Laptops, May(Settings), ["laptop"], exchange::laptop::set_address;
    strike_off_laptop: WhichLaptop -> Laptops, May(Settings), ["laptop", "desk"], exchange::laptop::strike_off;
    list_aside: Nothing -> Aside, SignedIn, [], exchange::aside::list;
    read_aside: WhichAside -> AsideLines, May(Settings), [], exchange::aside::read;
    mark_aside_read: WhichAside -> Aside, May(Settings), ["laptop", "desk"], exchange::aside::mark_read;
    look_why: LookWhy -> Why, SignedIn, [], exchange::why::look;
    invite_laptop: Nothing -> Pairing, May(Settings), ["pairing"], exchange::pairing::invite;
    join_laptop: JoinLaptop -> Pairing, May(Settings), ["pairing"], exchange::pairing::join;
    join_point: JoinPoint -> Pairing, Anyone, ["pairing"], exchange::pairing::join_point;
    get_pairing: Nothing -> Pairing, Anyone, [], exchange::pairing::get;
    confirm_pairing: ConfirmPairing -> Pairing, Anyone, ["pairing"], exchange::pairing::confirm;
    cancel_pairing: Nothing -> Pairing, Anyone, ["pairing"], exchange::pairing::cancel;

    list_whereabouts: WhichRecords -> RecordsWhereabouts, SignedIn, [], exchange::whereabouts::list;
    find_sticks: Nothing -> Sticks, SignedIn, [], exchange::stick::find;
    write_stick: WriteStick -> StickWritten, May(Export), ["bundle", "request", "emergency_report", "desk"], exchange::stick::write;
    look_at_stick: LookAtStick -> StickLook, May(Import), [], exchange::stick::look;
    take_from_stick: TakeFromStick -> StickTaken, May(Import), ["everything"], exchange::stick::take;
    carry_from_stick: CarryFromStick -> Carried, May(Import), ["bundle"], exchange::stick::carry;
    write_carried: WriteCarried -> Carried, May(Export), ["bundle"], exchange::stick::write_carried;
    list_carried: Nothing -> Carried, SignedIn, [], exchange::stick::list_carried;
    list_bundles: Nothing -> Bundles, SignedIn, [], exchange::bundle::list;
    hand_over_bundle: HandOverBundle -> Bundles, May(Export), ["bundle", "request", "emergency_report"], exchange::bundle::hand_over;

    make_codes: MakeCodes -> Codes, May(Export), ["bundle"], exchange::code::make;
    print_codes: MakeCodes -> DocumentMade, May(Export), ["bundle"], exchange::code::print;
    scan_code: ScanCode -> Scanned, May(Import), ["everything"], exchange::code::scan;
    read_code_picture: ReadCodePicture -> Scanned, May(Import), ["everything"], exchange::code::read_picture;
    forget_codes: Nothing -> Nothing, SignedIn, [], exchange::code::forget;
    make_radio_code: MakeRadioCode -> RadioCode, May(Relay), [], exchange::radio::make;
    take_radio_code: TakeRadioCode -> RadioTaken, May(Import), ["emergency_report", "request", "desk"], exchange::radio::take;

    get_town_hall: Nothing -> TownHall, SignedIn, [], exchange::town_hall::get;
    enrol: Enrol -> TownHall, May(Settings), ["everything"], exchange::town_hall::enrol;

    get_tablets: Nothing -> Tablets, SignedIn, [], tablet::get;
    open_tablets: Nothing -> Tablets, May(Settings), ["tablet"], tablet::open;
    close_tablets: Nothing -> Tablets, May(Settings), ["tablet"], tablet::close;
    admit_tablet: AdmitTablet -> Tablets, May(Settings), ["tablet"], tablet::admit;

    change_settings: Settings -> Settings, SignedIn, ["settings", "desk"], settings::change;
    next_case: NextCase -> WalkIn, SignedIn, [], exercise::next_case;
}
