// Written from the command table; do not edit.

export type Nothing = Record<string, never>;

export type DocumentMade = {
  document: string;
  fileName: string;
};

export type Label = {
  nl: string;
  en: string;
};

export type Keywords = {
  nl: Array<string>;
  en: Array<string>;
};

export type Group = {
  code: string;
  label: Label;
  short: Label;
  facility: string | null;
  leaves: Array<Category>;
};

export type Category = {
  code: string;
  label: Label;
  urgency: string;
  form: SubFormCode | null;
  countOnly: boolean;
  keywords: Keywords;
};

export type SubFormCode = "medicine" | "device" | "welfareCheck";

export type Urgency = {
  code: string;
  label: Label;
  meaning: Label;
  minutes: number | null;
  sign: string;
};

export type Question = {
  code: string;
  text: Label;
};

export type Choice = {
  code: string;
  label: Label;
  key: string | null;
};

export type ClosingReason = {
  code: string;
  label: Label;
  status: StatusCode;
  asks: string | null;
};

export type Configuration = {
  groups: Array<Group>;
  urgencies: Array<Urgency>;
  questions: Array<Question>;
  roles: Array<Choice>;
  may: { [key in string]?: Array<string> };
  closingReasons: Array<ClosingReason>;
  ticks: Array<Choice>;
  visitReasons: Array<Choice>;
  means: Array<Choice>;
  addressees: Array<Choice>;
  languages: Array<Choice>;
  problem: string | null;
  themeCss: string | null;
};

export type Desk = {
  point: Point;
  me: Me;
  now: Moment;
  clock: ClockLook;
  battery: BatteryLook | null;
  kept: Kept;
  openRequests: number;
  toCheck: number;
  emergencies: Array<EmergencyReport>;
  visitsToday: number;
  drafts: Array<DraftTitle>;
  settings: Settings;
};

export type ClockLook = {
  offsetMs: number;
  saidAt: Moment | null;
  certainlyWrong: boolean;
};

export type BatteryLook = {
  percent: number;
  charging: boolean;
  minutesLeft: number | null;
};

export type Kept = {
  onlyHere: number;
  oldestOnlyHere: Moment | null;
  lastBackup: Moment | null;
  backupTrouble: string | null;
  freeBytes: number | null;
};

export type ConfirmClock = {
  said: Moment;
};

export type SaveDraft = {
  id: string | null;
  form: string;
  title: string;
  content: string;
};

export type DraftSaved = {
  id: string;
  at: Moment;
};

export type WhichDraft = {
  id: string;
};

export type DraftTitle = {
  id: string;
  form: string;
  title: string;
  begunBy: string | null;
  mine: boolean;
  at: Moment;
  putAway: boolean;
};

export type Draft = {
  title: DraftTitle;
  content: string;
};

export type Drafts = {
  drafts: Array<DraftTitle>;
};

export type ReportEmergency = {
  what: string;
  place: string;
  reach: string;
  draft: string | null;
  toldAt: Moment | null;
  paperNumber: string | null;
};

export type WhichEmergencyReport = {
  id: string;
};

export type RelayEmergency = {
  id: string;
  to: string;
  means: string;
  at: Moment | null;
};

export type AcknowledgeEmergency = {
  id: string;
  by: string;
  at: Moment | null;
};

export type EmergencyReport = {
  id: string;
  number: string;
  spokenNumber: string;
  what: string;
  place: string;
  reach: string;
  toldAt: Moment;
  writtenAt: Moment;
  by: string | null;
  stage: "reported" | "relayed" | "acknowledged";
  relays: Array<Relay>;
  acknowledgements: Array<Acknowledgement>;
  radioText: string;
  remindAt: Moment;
};

export type Relay = {
  to: string;
  means: string;
  at: Moment;
  notedBy: string | null;
};

export type Acknowledgement = {
  by: string;
  at: Moment;
  notedBy: string | null;
};

export type EmergencyReports = {
  reports: Array<EmergencyReport>;
};

export type NextCase = {
  after: string | null;
};

export type WalkIn = {
  id: string;
  who: string;
  says: string;
  kind: string;
  entry: { [key in string]?: FieldValue };
  lesson: string;
  place: number;
  of: number;
};

export type ImportFile = {
  fileName: string;
  path: string | null;
  base64: string | null;
  mapping: { [key in string]?: string } | null;
  category: string | null;
  urgency: string | null;
};

export type ImportPreview = {
  columns: Array<string>;
  mapping: { [key in string]?: string };
  sample: Array<Array<string>>;
  good: number;
  known: number;
  bad: number;
  problems: Array<ImportProblem>;
};

export type ImportProblem = {
  line: number;
  field: string;
  reason: string;
  found: string;
};

export type Imported = {
  taken: number;
  known: number;
  refused: number;
  rejectDocument: DocumentMade | null;
};

export type ExportRequests = {
  format: ExportFormat;
  personal: boolean;
};

export type ExportFormat = "csv" | "json";

export type Exported = {
  file: DocumentMade;
  requests: number;
  entries: number;
  digest: string;
};

export type PrintForms = {
  form: FormKind;
  count: number;
};

export type FormKind = "request" | "emergency";

export type PrintSlip = {
  id: string;
  comeBack: string;
};

export type PrintRecoveryCard = {
  code: string;
};

export type FieldValue = null | number | string | Array<string>;

export type LogRequest = {
  category: string;
  what: string;
  place: string;
  urgency: string;
  fields: { [key in string]?: FieldValue };
  draft: string | null;
  sameAs: string[];
};

export type ListRequests = {
  open: boolean | null;
  category: string | null;
  status: StatusCode | null;
  assignedTo: string | null;
  toCheck: boolean;
  offset: number;
  limit: number;
};

export type Requests = {
  rows: Array<RequestRow>;
  total: number;
};

export type RequestRow = {
  id: string;
  number: string;
  category: string;
  urgency: string;
  countsAs: string;
  deadline: Moment | null;
  status: StatusCode;
  reason: string | null;
  what: string;
  place: string;
  assignedTo: string;
  receivedAt: Moment;
  loggedAt: Moment;
  toCheck: boolean;
  paperNumber: string;
};

export type WhichRequest = {
  id: string;
};

export type RequestPage = {
  row: RequestRow;
  spokenNumber: string;
  fields: Array<Field>;
  timeline: Array<TimelineEntry>;
  actions: ActionCode[];
  linked: Array<RequestRow>;
};

export type Field = {
  name: string;
  value: FieldValue;
  by: string | null;
  at: Moment;
  seen: string[];
  others: Array<OtherValue>;
};

export type OtherValue = {
  value: FieldValue;
  by: string | null;
  at: Moment;
};

export type TimelineEntry = {
  at: Moment;
  by: string | null;
  role: string;
  what: TimelineWhat;
};

export type TimelineWhat =
  | { kind: "logged" }
  | { kind: "changed"; field: string; before: Array<FieldValue>; after: FieldValue }
  | { kind: "noted"; text: string }
  | { kind: "forwarded"; to: string; means: string; at: Moment; details: Array<string> }
  | { kind: "linked"; number: string; same: boolean };

export type FieldChange = {
  field: string;
  value: FieldValue;
  seen: string[];
};

export type ChangeRequest = {
  id: string;
  changes: Array<FieldChange>;
};

export type StepRequest = {
  id: string;
  note: string | null;
  seen: string[] | null;
};

export type ForwardRequest = {
  id: string;
  to: string;
  means: string;
  at: Moment | null;
  details: Array<string>;
  seen: string[] | null;
};

export type NoteRequest = {
  id: string;
  text: string;
  draft: string | null;
};

export type CloseRequest = {
  id: string;
  reason: string;
  text: string | null;
  duplicateOf: string | null;
  seen: string[] | null;
};

export type LinkRequests = {
  id: string;
  other: string;
  same: boolean;
};

export type FindAlike = {
  what: string;
  place: string;
  name: string;
};

export type Alike = {
  rows: Array<RequestRow>;
};

export type Search = {
  text: string;
  limit: number;
};

export type Found = {
  hits: Array<Hit>;
  more: boolean;
};

export type Hit =
  | { kind: "request"; row: RequestRow }
  | { kind: "emergency"; report: EmergencyReport };

export type ReadText = {
  text: string;
};

export type TextLook = {
  deadline: Moment | null;
  bsn: boolean;
  withoutBsn: string;
};

export type ProposeUrgency = {
  answers: { [key in string]?: boolean };
  category: string | null;
  deadline: Moment | null;
};

export type ProposedUrgency = {
  urgency: string | null;
  deadline: Moment | null;
};

export type Settings = {
  lockAfterMinutes: number;
  emergencyReminderMinutes: number;
  aloneWarningMinutes: number;
  backupEveryMinutes: number;
  sound: boolean;
  language: string;
  theme: string;
  letterKeys: boolean;
  backupFolder: string | null;
};

export type Stage = "closed" | "locked" | "open";

export type Trouble = "newer" | "damaged" | "incomplete";

export type StoreLook = {
  exists: boolean;
  trouble: Trouble | null;
  setAside: Array<SetAside>;
};

export type SetAside = {
  name: string;
};

export type Look = {
  stage: Stage;
  real: StoreLook;
  exercise: StoreLook;
  point: Point | null;
  unacknowledged: Unacknowledged;
  pinPauseUntil: Moment | null;
  now: Moment;
  language: string;
  theme: string;
  newLetter: string | null;
};

export type Unacknowledged = {
  count: number;
  oldest: Moment | null;
};

export type Point = {
  name: string;
  code: string;
  municipality: string;
  letter: string;
  exercise: boolean;
};

export type ProposedPassphrase = {
  passphrase: string;
};

export type OpenPoint = {
  name: string;
  code: string;
  municipality: string;
  coordinator: string;
  pin: string;
  passphrase: string;
};

export type RecoveryCode = {
  code: string;
};

export type UnlockStore = {
  exercise: boolean;
  passphrase: string;
};

export type UseRecoveryCode = {
  code: string;
  passphrase: string;
  pin: string | null;
};

export type ChangePassphrase = {
  old: string;
  new: string;
};

export type WhichStore = {
  exercise: boolean;
};

export type MergeSetAside = {
  name: string;
  passphrase: string;
};

export type Merged = {
  entries: number;
};

export type Backup = {
  name: string;
  made: Moment;
  bytes: number;
  secondPlace: boolean;
};

export type ContinueFromBackup = {
  exercise: boolean;
  name: string | null;
  passphrase: string;
};

export type Continued = {
  made: Moment;
  salvaged: number;
  movedTo: string;
};

export type Verified = {
  entries: number;
  requests: number;
  problems: Array<string>;
};

export type Backups = {
  backups: Array<Backup>;
};

export type CountVisit = {
  reason: string;
};

export type Tally = {
  today: number;
  byReason: Array<ReasonCount>;
  quarters: Array<QuarterCount>;
  last: LastVisit | null;
};

export type ReasonCount = {
  reason: string;
  count: number;
};

export type QuarterCount = {
  start: Moment;
  count: number;
};

export type LastVisit = {
  reason: string;
  at: Moment;
};

export type Volunteer = {
  id: string;
  name: string;
  role: string;
  active: boolean;
};

export type Me = {
  id: string;
  name: string;
  role: string;
  may: Array<string>;
};

export type Volunteers = {
  volunteers: Array<Volunteer>;
};

export type SignIn = {
  name: string;
  pin: string;
};

export type AddVolunteer = {
  name: string;
  pin: string;
  role: string;
};

export type ChangeVolunteer = {
  id: string;
  name: string | null;
  role: string | null;
  active: boolean | null;
};

export type ResetPin = {
  id: string;
  pin: string;
};

export type StatusCode =
  | "new"
  | "accepted"
  | "forwarded"
  | "receipt_confirmed"
  | "in_progress"
  | "settled"
  | "reported_back"
  | "duplicate"
  | "withdrawn"
  | "expired"
  | "not_possible";

export type ActionCode =
  | "accept"
  | "forward"
  | "confirm_receipt"
  | "start"
  | "close"
  | "report_back"
  | "reopen";

export type Code =
  | "not_open"
  | "nobody_signed_in"
  | "not_allowed"
  | "wrong_passphrase"
  | "wrong_recovery_code"
  | "wrong_pin"
  | "pin_pause"
  | "bad_input"
  | "weak_passphrase"
  | "name_taken"
  | "last_coordinator"
  | "not_found"
  | "step_not_possible"
  | "already_there"
  | "disk_full"
  | "disk_read_only"
  | "store_in_use"
  | "store_newer"
  | "store_damaged"
  | "exercise_mismatch"
  | "configuration"
  | "unreadable_file"
  | "print_failed"
  | "no_such_command"
  | "internal";

export type Moment = number;

export type Failure = { code: Code; details: Record<string, unknown> };

export interface Commands {
  look: { input: Nothing; output: Look };
  get_configuration: { input: Nothing; output: Configuration };
  propose_passphrase: { input: Nothing; output: ProposedPassphrase };
  open_point: { input: OpenPoint; output: RecoveryCode };
  start_exercise: { input: Nothing; output: Look };
  unlock_store: { input: UnlockStore; output: Look };
  use_recovery_code: { input: UseRecoveryCode; output: RecoveryCode };
  begin_beside: { input: WhichStore; output: Look };
  continue_from_backup: { input: ContinueFromBackup; output: Continued };
  list_backups: { input: WhichStore; output: Backups };
  close_store: { input: Nothing; output: Look };
  sign_in: { input: SignIn; output: Me };
  lock: { input: Nothing; output: Look };
  change_passphrase: { input: ChangePassphrase; output: Nothing };
  renew_recovery_code: { input: Nothing; output: RecoveryCode };
  merge_set_aside: { input: MergeSetAside; output: Merged };
  make_backup: { input: Nothing; output: Backup };
  verify: { input: Nothing; output: Verified };
  get_desk: { input: Nothing; output: Desk };
  confirm_clock: { input: ConfirmClock; output: Nothing };
  list_volunteers: { input: Nothing; output: Volunteers };
  add_volunteer: { input: AddVolunteer; output: Volunteers };
  change_volunteer: { input: ChangeVolunteer; output: Volunteers };
  reset_pin: { input: ResetPin; output: Volunteers };
  report_emergency: { input: ReportEmergency; output: EmergencyReport };
  list_emergencies: { input: Nothing; output: EmergencyReports };
  get_emergency: { input: WhichEmergencyReport; output: EmergencyReport };
  relay_emergency: { input: RelayEmergency; output: EmergencyReport };
  acknowledge_emergency: { input: AcknowledgeEmergency; output: EmergencyReport };
  log_request: { input: LogRequest; output: RequestPage };
  list_requests: { input: ListRequests; output: Requests };
  get_request: { input: WhichRequest; output: RequestPage };
  change_request: { input: ChangeRequest; output: RequestPage };
  accept_request: { input: StepRequest; output: RequestPage };
  start_request: { input: StepRequest; output: RequestPage };
  confirm_receipt: { input: StepRequest; output: RequestPage };
  report_back: { input: StepRequest; output: RequestPage };
  reopen_request: { input: StepRequest; output: RequestPage };
  forward_request: { input: ForwardRequest; output: RequestPage };
  note_request: { input: NoteRequest; output: RequestPage };
  close_request: { input: CloseRequest; output: RequestPage };
  link_requests: { input: LinkRequests; output: RequestPage };
  find_alike: { input: FindAlike; output: Alike };
  search: { input: Search; output: Found };
  read_text: { input: ReadText; output: TextLook };
  propose_urgency: { input: ProposeUrgency; output: ProposedUrgency };
  count_visit: { input: CountVisit; output: Tally };
  undo_visit: { input: Nothing; output: Tally };
  get_tally: { input: Nothing; output: Tally };
  save_draft: { input: SaveDraft; output: DraftSaved };
  list_drafts: { input: Nothing; output: Drafts };
  open_draft: { input: WhichDraft; output: Draft };
  put_draft_away: { input: WhichDraft; output: Nothing };
  print_forms: { input: PrintForms; output: DocumentMade };
  print_slip: { input: PrintSlip; output: DocumentMade };
  print_start_card: { input: Nothing; output: DocumentMade };
  print_key_card: { input: Nothing; output: DocumentMade };
  print_recovery_card: { input: PrintRecoveryCard; output: DocumentMade };
  preview_import: { input: ImportFile; output: ImportPreview };
  take_in_import: { input: ImportFile; output: Imported };
  export_requests: { input: ExportRequests; output: Exported };
  change_settings: { input: Settings; output: Settings };
  next_case: { input: NextCase; output: WalkIn };
}
