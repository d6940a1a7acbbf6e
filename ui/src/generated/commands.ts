// Written by `cargo xtask bindings` from crates/commands; do not edit.

/** A request's status. */
export type StatusCode = "new" | "accepted" | "forwarded" | "receipt_confirmed" | "in_progress" | "settled" | "reported_back" | "duplicate" | "withdrawn" | "expired" | "not_possible";

/** What can be done to a request. */
export type ActionCode = "accept" | "forward" | "confirm_receipt" | "start" | "close" | "report_back" | "reopen";

/** A request's field. */
export type RequestFieldName = "category" | "urgency" | "status" | "deadline" | "neighbourhood" | "received_at" | "what" | "where" | "for_whom" | "people" | "name" | "reach" | "access" | "ticks" | "language" | "tried" | "consent" | "assigned_to" | "paper_number" | "received_by" | "outcome" | "medicine_name" | "medicine_strength" | "medicine_days_left" | "medicine_cool" | "medicine_proof" | "pharmacy" | "doctor" | "device_kind" | "device_hours_left" | "device_spare" | "check_asker" | "check_relation" | "check_last_contact" | "check_what" | "check_key" | "check_result" | "check_next" | "import_row";

/**
 * The arriving coordinator signs and is in charge. They are signed in from then on.
 */
export type AcceptHandover = { 
/**
 * Which handover.
 */
id: string, 
/**
 * Their name, or its beginning.
 */
name: string, 
/**
 * Their PIN: it signs.
 */
pin: string, };

/**
 * Somebody said that they have it.
 */
export type AcknowledgeEmergency = { 
/**
 * Which.
 */
id: string, 
/**
 * Who.
 */
by: string, 
/**
 * When; now if absent.
 */
at: Moment | null, 
/**
 * How it was passed on before that, if nobody noted it yet.
 */
relayed: PassedOn | null, };

/**
 * Somebody has it.
 */
export type AcknowledgeMessage = { 
/**
 * Which.
 */
id: string, 
/**
 * Who said so.
 */
by: string, 
/**
 * When; absent for now.
 */
at: Moment | null, };

/**
 * Somebody has it.
 */
export type Acknowledgement = { 
/**
 * Who.
 */
by: string, 
/**
 * When.
 */
at: Moment, 
/**
 * Who noted it.
 */
notedBy: string | null, };

/**
 * Something to do.
 */
export type Action = { 
/**
 * Its id.
 */
id: string, 
/**
 * promise, visit, defect, expected or task.
 */
sort: string, 
/**
 * What.
 */
text: string, 
/**
 * For whom, or where.
 */
forWhom: string, 
/**
 * Who sees to it.
 */
owner: string, 
/**
 * Before when.
 */
due: Moment | null, 
/**
 * When it was noted.
 */
at: Moment, 
/**
 * Who noted it.
 */
by: string, 
/**
 * The request it follows from.
 */
request: string | null, 
/**
 * The number of that request.
 */
number: string | null, 
/**
 * When it was done.
 */
doneAt: Moment | null, 
/**
 * Who did it.
 */
doneBy: string | null, 
/**
 * How.
 */
how: string, 
/**
 * When its words were erased.
 */
erased: Moment | null, };

/**
 * What is open, and what was done lately.
 */
export type Actions = { 
/**
 * Open, the first due first; those without a time last.
 */
open: Array<Action>, 
/**
 * Done in the last 24 hours, the newest first.
 */
done: Array<Action>, };

/**
 * A volunteer is added.
 */
export type AddVolunteer = { 
/**
 * First name or nickname, unique at this point.
 */
name: string, 
/**
 * Four to eight digits.
 */
pin: string, 
/**
 * Role by its code.
 */
role: string, };

/**
 * The coordinator answers a knock, or sends a tablet away.
 */
export type AdmitTablet = { 
/**
 * Which tablet.
 */
tablet: string, 
/**
 * Whether it may come in, or stay.
 */
admit: boolean, };

/**
 * Requests that may be about the same thing, likeliest first, at most five.
 */
export type Alike = { 
/**
 * Rows.
 */
rows: Array<RequestRow>, 
/**
 * Those that were entered from the same paper form.
 */
onForm: Array<RequestRow>, };

/**
 * The answer that it asked for is there.
 */
export type AnswerMessage = { 
/**
 * Which.
 */
id: string, 
/**
 * How: by which message, by whom; may be empty.
 */
how: string, 
/**
 * When; absent for now.
 */
at: Moment | null, };

/**
 * A question that was left open gets its answer.
 */
export type AnswerQuestion = { 
/**
 * The handover at which it was asked.
 */
id: string, 
/**
 * Which question.
 */
question: string, 
/**
 * The answer.
 */
answer: string, };

/**
 * Approve a version, and give it out at once or later.
 */
export type ApproveSheet = { 
/**
 * Exactly which words.
 */
digest: string, 
/**
 * Whether it is given out at once.
 */
publish: boolean, 
/**
 * Whether it contradicts what it replaces.
 */
contradicts: boolean, 
/**
 * Whether what it says is confirmed; as its words say when nothing is given.
 */
confirmed?: boolean, };

/**
 * An article that runs down.
 */
export type Article = { 
/**
 * Code.
 */
code: string, 
/**
 * Name.
 */
label: Label, 
/**
 * What it is counted in.
 */
unit: Label, 
/**
 * Below so many somebody has to know.
 */
minimum: number, 
/**
 * What one person uses in a day.
 */
perPersonPerDay: number | null, 
/**
 * How much goes in a day as a rule; whoever counts may say otherwise.
 */
usualPerDay: number | null, 
/**
 * Who needs to know when it runs short.
 */
informs: Label, };

/**
 * Everything that stands aside.
 */
export type Aside = { 
/**
 * By laptop and reason, what came last first.
 */
groups: Array<AsideGroup>, };

/**
 * What stands aside of one laptop for one reason.
 */
export type AsideGroup = { 
/**
 * The laptop's id.
 */
device: string, 
/**
 * What people call it; empty when nobody named it.
 */
name: string, 
/**
 * The letter in its numbers; empty when it is not known.
 */
letter: string, 
/**
 * Why.
 */
reason: AsideReason, 
/**
 * How many entries.
 */
entries: number, 
/**
 * When the first was written, by that laptop's clock.
 */
firstAt: Moment, 
/**
 * When the last was.
 */
lastAt: Moment, 
/**
 * Whether a coordinator has read all of it on this laptop, or need not: it comes by itself.
 */
read: boolean, };

/**
 * What an entry that stands aside is.
 */
export type AsideKind = "request" | "details" | "note" | "forwarded" | "emergency_report" | "relayed" | "acknowledged" | "visit" | "erased" | "other";

/**
 * What one entry says.
 */
export type AsideLine = { 
/**
 * When it was written, by that laptop's clock.
 */
at: Moment, 
/**
 * Who wrote it, as far as it says.
 */
by: string | null, 
/**
 * What it is.
 */
kind: AsideKind, 
/**
 * The number of the request or the report, where that is known here.
 */
number: string | null, 
/**
 * What was typed.
 */
says: Array<AsideWords>, };

/**
 * What they say.
 */
export type AsideLines = { 
/**
 * In the order in which they came, at most two hundred; then what others wrote about these requests.
 */
lines: Array<AsideLine>, };

/**
 * Why entries stand aside.
 */
export type AsideReason = "gap" | "second_entry" | "does_not_fit" | "struck_off" | "brought_by_struck_off";

/**
 * Words in an entry.
 */
export type AsideWords = { 
/**
 * The field they were typed in; absent for a note, and for whom something was passed on to.
 */
field: string | null, 
/**
 * The words, or a code.
 */
value: FieldValue, };

/**
 * Something was asked.
 */
export type AskHandover = { 
/**
 * Which handover.
 */
id: string, 
/**
 * What.
 */
question: string, 
/**
 * The answer; may be empty.
 */
answer: string, };

/**
 * Somebody is asked.
 */
export type AskRumour = { 
/**
 * Which one.
 */
id: string, 
/**
 * Whom.
 */
whom: string, };

/**
 * Somebody's time here.
 */
export type Attendance = { 
/**
 * Its id.
 */
id: string, 
/**
 * The volunteer, when they can sign in.
 */
volunteer: string | null, 
/**
 * Name.
 */
name: string, 
/**
 * How to reach them.
 */
phone: string, 
/**
 * What they can do and which languages they speak.
 */
skills: string, 
/**
 * Functions, by the codes of their cards.
 */
functions: Array<string>, 
/**
 * From when.
 */
from: Moment, 
/**
 * Until when they stay.
 */
until: Moment | null, 
/**
 * When they left.
 */
ended: Moment | null, 
/**
 * Whether they need rest.
 */
needsRest: boolean, 
/**
 * When the words were erased.
 */
erased: Moment | null, 
/**
 * What a change must name.
 */
seen: string[], };

/**
 * A backup.
 */
export type Backup = { 
/**
 * Its file name, by which it is chosen.
 */
name: string, 
/**
 * When it was made.
 */
made: Moment, 
/**
 * Size in bytes.
 */
bytes: number, 
/**
 * Whether it stands in the second folder or stick of choice.
 */
secondPlace: boolean, };

/**
 * A backup that holds what was erased since, and cannot be reached now.
 */
export type BackupOutOfReach = { 
/**
 * When it was made.
 */
made: Moment, 
/**
 * Where.
 */
folder: string, };

/**
 * Backups, newest first.
 */
export type Backups = { 
/**
 * Of both places.
 */
backups: Array<Backup>, 
/**
 * Those that hold what was erased since, in a folder or on a stick that is not here now.
 */
outOfReach: Array<BackupOutOfReach>, };

/**
 * The battery.
 */
export type BatteryLook = { 
/**
 * 0 to 100.
 */
percent: number, 
/**
 * On mains.
 */
charging: boolean, 
/**
 * Minutes left, when the laptop can tell.
 */
minutesLeft: number | null, };

/**
 * A blank that sheets leave open.
 */
export type Blank = { 
/**
 * Its key.
 */
key: string, 
/**
 * What it is called, by language.
 */
labels: { [key in string]: string }, 
/**
 * What was filled in; two when two laptops did not hear of each other.
 */
values: Array<string>, 
/**
 * What the next change must name, so that no one's work is overwritten unseen.
 */
seen: string[], 
/**
 * The sheets that leave it open.
 */
sheets: Array<string>, 
/**
 * Whether only who may approve fills it in: it stands in words that are approved or given out.
 */
needsApproval: boolean, };

/**
 * What hangs on the board.
 */
export type Board = { 
/**
 * Lines and approved sheets, the newest first.
 */
lines: Array<BoardLine>, 
/**
 * When the first of the sheets on it is expected anew.
 */
nextUpdate: Moment | null, 
/**
 * For when it was promised, of a sheet that was not renewed in time.
 */
updateOverdue: Moment | null, };

/**
 * A line on the board.
 */
export type BoardLine = { 
/**
 * Its id, when it is a line of its own that can be taken down.
 */
id: string | null, 
/**
 * The code of the sheet it comes from, when it does.
 */
sheet: string | null, 
/**
 * What it says.
 */
text: string, 
/**
 * Whether somebody confirmed it.
 */
confirmed: boolean, 
/**
 * Who says so.
 */
source: string, 
/**
 * Since when.
 */
at: Moment, 
/**
 * Until when it holds.
 */
validUntil: Moment | null, };

/**
 * A part of the building.
 */
export type BuildingPart = { 
/**
 * Its code.
 */
part: string, 
/**
 * What stands: nothing, one report, or two that contradict each other.
 */
reports: Array<BuildingReport>, };

/**
 * What somebody said of a part of the building.
 */
export type BuildingReport = { 
/**
 * What the next report must name.
 */
id: string, 
/**
 * out, partly or works.
 */
state: string, 
/**
 * What more there is to say.
 */
words: string, 
/**
 * When it was written down.
 */
at: Moment, 
/**
 * Who wrote it down.
 */
by: string, };

/**
 * A bundle.
 */
export type BundleLook = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its number, as on the stick.
 */
number: number, 
/**
 * The letter of the laptop that wrote it.
 */
letter: string, 
/**
 * Whom it is for.
 */
madeFor: MadeFor, 
/**
 * When it was written.
 */
writtenAt: Moment, 
/**
 * Who took it along, by function.
 */
handedTo: string | null, 
/**
 * When.
 */
handedAt: Moment | null, 
/**
 * Its file, when it was just written.
 */
file: string | null, };

/**
 * Bundles, newest first.
 */
export type Bundles = { 
/**
 * All of them.
 */
bundles: Array<BundleLook>, };

/**
 * What is carried here for others. This laptop cannot read it.
 */
export type Carried = { 
/**
 * The files.
 */
files: Array<CarriedFile>, };

/**
 * A file that is carried.
 */
export type CarriedFile = { 
/**
 * Its name.
 */
file: string, 
/**
 * Code of the point it comes from.
 */
point: string, 
/**
 * Its number.
 */
number: number, 
/**
 * Its size.
 */
bytes: number, 
/**
 * What the town hall said of it; absent while it was not asked.
 */
handedIn: HandedIn | null, };

/**
 * Take along what is for somebody else.
 */
export type CarryFromStick = { 
/**
 * The stick's folder.
 */
folder: string, 
/**
 * Which files.
 */
files: Array<string>, };

/**
 * A category.
 */
export type Category = { 
/**
 * 5.1
 */
code: string, 
/**
 * Name.
 */
label: Label, 
/**
 * Urgency it begins with.
 */
urgency: string, 
/**
 * `medicine`, `device` or `welfareCheck`.
 */
form: SubFormCode | null, 
/**
 * Counted only.
 */
countOnly: boolean, 
/**
 * The form asks once where it is.
 */
placeNeeded: boolean, 
/**
 * Words to find it by.
 */
keywords: Keywords, };

/**
 * One thing to look at.
 */
export type Cause = { 
/**
 * What.
 */
cause: WhyCause, 
/**
 * By how much the clocks differ; more than zero when this one is ahead.
 */
seconds: number | null, };

/**
 * Other functions, or another end.
 */
export type ChangeAttendance = { 
/**
 * Whose.
 */
id: string, 
/**
 * Functions; absent to leave them.
 */
functions: Array<string> | null, 
/**
 * Until when; absent to leave it.
 */
until: Moment | null, 
/**
 * Whether nobody knows any more until when.
 */
noEnd?: boolean, 
/**
 * Whether somebody who was to come is here now.
 */
arrived?: boolean, };

/**
 * A new passphrase for the old one.
 */
export type ChangePassphrase = { 
/**
 * The one that holds now.
 */
old: string, 
/**
 * The one that will hold.
 */
new: string, };

/**
 * Fields change.
 */
export type ChangeRequest = { 
/**
 * Which.
 */
id: string, 
/**
 * What.
 */
changes: Array<FieldChange>, };

/**
 * What changes of a volunteer; absent stays as it is.
 */
export type ChangeVolunteer = { 
/**
 * Who.
 */
id: string, 
/**
 * New name.
 */
name: string | null, 
/**
 * New role.
 */
role: string | null, 
/**
 * Taken off or put back on the list.
 */
active: boolean | null, };

/**
 * Somebody begins, or says that they will come.
 */
export type CheckIn = { 
/**
 * The volunteer; absent for a helper who came by themselves.
 */
volunteer: string | null, 
/**
 * Name; that of the volunteer when left empty.
 */
name: string, 
/**
 * How to reach them; may be empty.
 */
phone: string, 
/**
 * What they can do and which languages they speak; may be empty.
 */
skills: string, 
/**
 * Functions, by the codes of their cards.
 */
functions: Array<string>, 
/**
 * From when; absent for now.
 */
from: Moment | null, 
/**
 * Until when.
 */
until: Moment | null, 
/**
 * The draft it came from.
 */
draft?: string, };

/**
 * They leave.
 */
export type CheckOut = { 
/**
 * Who.
 */
id: string, 
/**
 * When; absent for now.
 */
at: Moment | null, };

/**
 * A person has read a translation.
 */
export type CheckTranslation = { 
/**
 * Exactly which words.
 */
digest: string, 
/**
 * The language.
 */
language: string, 
/**
 * The name or function of whoever has read it, as it goes on paper.
 */
by: string, };

/**
 * A list for opening or closing.
 */
export type Checklist = { 
/**
 * open, night or close.
 */
code: string, 
/**
 * Name.
 */
label: Label, 
/**
 * Lines.
 */
lines: Array<Choice>, };

/**
 * A list as it stands.
 */
export type ChecklistNow = { 
/**
 * open, night or close.
 */
code: string, 
/**
 * Its lines.
 */
lines: Array<LineNow>, };

/**
 * A code with a name.
 */
export type Choice = { 
/**
 * Code.
 */
code: string, 
/**
 * Name.
 */
label: Label, 
/**
 * Key.
 */
key: string | null, };

/**
 * What is known of the laptop's clock.
 */
export type ClockLook = { 
/**
 * How far a volunteer said it is off: their time less the laptop's, in milliseconds. 0 when never said.
 */
offsetMs: number, 
/**
 * When they said so.
 */
saidAt: Moment | null, 
/**
 * It stands before the newest entry or before the program was built, or years after that and nobody said that it
 * is right.
 */
certainlyWrong: boolean, 
/**
 * Paired laptops whose clocks differ from this one by more than two minutes.
 */
otherLaptops: Array<OtherClock>, };

/**
 * Closed with a reason.
 */
export type CloseRequest = { 
/**
 * Which.
 */
id: string, 
/**
 * Why, by its code.
 */
reason: string, 
/**
 * A few words.
 */
text: string | null, 
/**
 * The request it is the same as.
 */
duplicateOf: string | null, 
/**
 * As in `StepRequest`.
 */
seen: string[] | null, };

/**
 * A reason for closing.
 */
export type ClosingReason = { 
/**
 * Code.
 */
code: string, 
/**
 * Name.
 */
label: Label, 
/**
 * Status it leads to.
 */
status: StatusCode, 
/**
 * `duplicate_of` or `text` when something else is asked.
 */
asks: string | null, };

/**
 * Why a command did not do it.
 */
export type Code = "not_open" | "nobody_signed_in" | "not_allowed" | "wrong_passphrase" | "wrong_recovery_code" | "names_to_come" | "wrong_pin" | "pin_pause" | "bad_input" | "weak_passphrase" | "name_taken" | "last_coordinator" | "not_found" | "step_not_possible" | "not_sent" | "already_acknowledged" | "erased" | "already_there" | "disk_full" | "disk_read_only" | "store_in_use" | "store_newer" | "store_damaged" | "exercise_mismatch" | "configuration" | "unreadable_file" | "print_failed" | "no_viewer" | "not_printed" | "stick" | "not_a_code" | "misheard" | "too_much_for_codes" | "not_an_enrolment" | "not_a_pack" | "sheet_not_in_force" | "handover_waiting" | "handover_lapsed" | "not_ready" | "not_on_tablet" | "not_admitted" | "no_such_command" | "internal";

/**
 * One code.
 */
export type CodePart = { 
/**
 * Its text, as a hand scanner types it.
 */
text: string, 
/**
 * The code as a picture.
 */
svg: string, };

/**
 * A chain of codes.
 */
export type Codes = { 
/**
 * In their order.
 */
parts: Array<CodePart>, 
/**
 * Bytes that they carry together.
 */
bytes: number, 
/**
 * Six words that go along apart from the codes, while no town hall is known. Shown once.
 */
passphrase: string | null, };

/**
 * What goes into codes.
 */
export type CodesKind = "emergency" | "request" | "changes";

/**
 * What goes into codes.
 */
export type CodesWhat = { 
/**
 * Kind.
 */
kind: CodesKind, 
/**
 * Which emergency report or request.
 */
id: string | null, };

/**
 * All of it.
 */
export type Configuration = { 
/**
 * Tiles.
 */
groups: Array<Group>, 
/**
 * Category for rows of a file that name none, by its code.
 */
categoryWhenMissing: string | null, 
/**
 * Most urgent first.
 */
urgencies: Array<Urgency>, 
/**
 * Three questions.
 */
questions: Array<Question>, 
/**
 * Roles with what they may do.
 */
roles: Array<Choice>, 
/**
 * What each role may do.
 */
may: { [key in string]: Array<string> }, 
/**
 * Reasons for closing.
 */
closingReasons: Array<ClosingReason>, 
/**
 * Reasons for erasing personal details.
 */
erasingReasons: Array<Choice>, 
/**
 * Ticks.
 */
ticks: Array<Choice>, 
/**
 * Reasons for visits.
 */
visitReasons: Array<Choice>, 
/**
 * Means.
 */
means: Array<Choice>, 
/**
 * Addressees.
 */
addressees: Array<Choice>, 
/**
 * Languages.
 */
languages: Array<Choice>, 
/**
 * Vital facilities.
 */
facilities: Array<Facility>, 
/**
 * Neighbourhoods.
 */
areas: Array<Choice>, 
/**
 * Parts of the building.
 */
building: Array<Facility>, 
/**
 * Articles that run down.
 */
articles: Array<Article>, 
/**
 * Lists for opening and closing.
 */
checklists: Array<Checklist>, 
/**
 * Functions at the point.
 */
roleCards: Array<RoleCard>, 
/**
 * What is wrong with a file of the municipality, which was then left out: file, line, field.
 */
problem: string | null, 
/**
 * The municipality's own style sheet, added after ours.
 */
themeCss: string | null, };

/**
 * The municipality's own files. They are read when the store is opened.
 */
export type ConfigurationFiles = { 
/**
 * Where they belong.
 */
folder: string, 
/**
 * Those that take the place of ours.
 */
used: Array<string>, 
/**
 * Those that nothing reads: a name that was mistyped.
 */
unread: Array<string>, };

/**
 * A volunteer says what time it is.
 */
export type ConfirmClock = { 
/**
 * The time they read elsewhere.
 */
said: Moment, };

/**
 * Somebody compared the digits.
 */
export type ConfirmPairing = { 
/**
 * Whether they are the same.
 */
same: boolean, };

/**
 * Go on with a backup.
 */
export type ContinueFromBackup = { 
/**
 * Which store.
 */
exercise: boolean, 
/**
 * Also from this folder.
 */
folder: string | null, 
/**
 * The backup, or the newest that opens.
 */
name: string | null, 
/**
 * The passphrase: the backup is only taken when it opens with it.
 */
passphrase: string, };

/**
 * What going on brought.
 */
export type Continued = { 
/**
 * When the backup was made.
 */
made: Moment, 
/**
 * Entries that were read out of the damaged file and are not lost.
 */
salvaged: number, 
/**
 * Where the damaged file was put.
 */
movedTo: string, };

/**
 * Something is wrong now that people have at home.
 */
export type Contradicted = { 
/**
 * Which sheet.
 */
code: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Which version of it.
 */
version: number, 
/**
 * Exactly which words.
 */
digest: string, 
/**
 * The version that contradicts it; none when it was only withdrawn.
 */
by: number | null, 
/**
 * Whether that version was withdrawn itself.
 */
byWithdrawn: boolean, 
/**
 * Whether it was withdrawn.
 */
withdrawn: boolean, 
/**
 * Why it was withdrawn.
 */
reason: string, 
/**
 * How many copies were handed out.
 */
copies: number, 
/**
 * How many requests got it.
 */
requests: number, 
/**
 * Who ticked it off, and when; none while nobody did, or when more is wrong since.
 */
tickedOff: SheetStep | null, };

/**
 * Somebody counted.
 */
export type CountStock = { 
/**
 * The article, by its code.
 */
article: string, 
/**
 * How many.
 */
amount: number, 
/**
 * How many go in 24 hours; absent when persons are given.
 */
perDay: number | null, 
/**
 * For how many persons, of an article of which everybody uses so much.
 */
persons: number | null, 
/**
 * The counts that stood on the screen.
 */
seen: string[], };

/**
 * One visit.
 */
export type CountVisit = { 
/**
 * Why, by its code.
 */
reason: string, };

/**
 * The desk at one moment.
 */
export type Desk = { 
/**
 * The point.
 */
point: Point, 
/**
 * Who is on.
 */
me: Me, 
/**
 * The laptop's clock.
 */
now: Moment, 
/**
 * What is known of that clock.
 */
clock: ClockLook, 
/**
 * Battery; absent when the laptop does not tell.
 */
battery: BatteryLook | null, 
/**
 * What is kept, and where.
 */
kept: Kept, 
/**
 * Open requests.
 */
openRequests: number, 
/**
 * Requests on which people disagree.
 */
toCheck: number, 
/**
 * Emergency reports nobody acknowledged, oldest first.
 */
emergencies: Array<EmergencyReport>, 
/**
 * Visits counted today.
 */
visitsToday: number, 
/**
 * Unfinished forms: own ones in full, those of others by title.
 */
drafts: Array<DraftTitle>, 
/**
 * Settings of this laptop.
 */
settings: Settings, 
/**
 * The other laptops.
 */
laptops: DeskLaptops, };

/**
 * The other laptops, as the desk shows them.
 */
export type DeskLaptops = { 
/**
 * How many are paired with this one.
 */
paired: number, 
/**
 * With how many it exchanged a moment ago.
 */
inTouch: number, 
/**
 * Entries that stand aside until a person has read them.
 */
aside: number, };

/**
 * Hand out a sheet.
 */
export type DistributeSheet = { 
/**
 * Exactly which words.
 */
digest: string, 
/**
 * In which language.
 */
language: string, 
/**
 * How many copies.
 */
copies: number, 
/**
 * By which means: paper, aloud, screen, along.
 */
means: string, 
/**
 * For which request.
 */
request?: string, };

/**
 * A file made in memory, to be fetched by its name.
 */
export type DocumentMade = { 
/**
 * The name to fetch it by.
 */
document: string, 
/**
 * The name it would have as a file.
 */
fileName: string, };

/**
 * A draft.
 */
export type Draft = { 
/**
 * Id, form, writer.
 */
title: DraftTitle, 
/**
 * Everything typed.
 */
content: string, };

/**
 * It is on disk.
 */
export type DraftSaved = { 
/**
 * Id.
 */
id: string, 
/**
 * When.
 */
at: Moment, };

/**
 * A draft without its content.
 */
export type DraftTitle = { 
/**
 * Id.
 */
id: string, 
/**
 * Which form.
 */
form: string, 
/**
 * Title.
 */
title: string, 
/**
 * Who began it; absent from the locked screen.
 */
begunBy: string | null, 
/**
 * Whether that is who is signed in.
 */
mine: boolean, 
/**
 * Last change.
 */
at: Moment, 
/**
 * Put away by a person; kept until the store is erased.
 */
putAway: boolean, };

/**
 * Drafts.
 */
export type Drafts = { 
/**
 * Newest first.
 */
drafts: Array<DraftTitle>, };

/**
 * A report.
 */
export type EmergencyReport = { 
/**
 * Id.
 */
id: string, 
/**
 * N-ZB03-A3.
 */
number: string, 
/**
 * The number in spoken words.
 */
spokenNumber: string, 
/**
 * What.
 */
what: string, 
/**
 * Where.
 */
place: string, 
/**
 * How to reach who reported it.
 */
reach: string, 
/**
 * When its words were erased, by whom and why; absent when they were not.
 */
erased: Erased | null, 
/**
 * When it was told.
 */
toldAt: Moment, 
/**
 * The paper form's number, when it came from one.
 */
paperNumber: string | null, 
/**
 * When it was written down.
 */
writtenAt: Moment, 
/**
 * Who wrote it down; absent from the locked screen.
 */
by: string | null, 
/**
 * The laptop it came from by radio or in a code, which say nothing of who wrote it down.
 */
byRadio: OnLaptop | null, 
/**
 * `reported`, `relayed` or `acknowledged`.
 */
stage: "reported" | "relayed" | "acknowledged", 
/**
 * Passed on.
 */
relays: Array<Relay>, 
/**
 * Acknowledged.
 */
acknowledgements: Array<Acknowledgement>, 
/**
 * The text to read aloud over a radio.
 */
radioText: string, 
/**
 * Since when it waits, by the clock as it stands now: it may have been put right after it was told.
 */
waitingSince: Moment, 
/**
 * From when on the desk reminds.
 */
remindAt: Moment, 
/**
 * Where it is.
 */
whereabouts: Array<Whereabouts>, };

/**
 * Reports, newest first.
 */
export type EmergencyReports = { 
/**
 * All of them.
 */
reports: Array<EmergencyReport>, };

/**
 * The town hall's invitation.
 */
export type Enrol = { 
/**
 * The file in base64, or its text.
 */
content: string, };

/**
 * Somebody is named in it: its words go for good.
 */
export type EraseAction = { 
/**
 * Which.
 */
id: string, 
/**
 * Why, by its code in the configuration.
 */
reason: string, };

/**
 * Their words go for good.
 */
export type EraseAttendance = { 
/**
 * Whose.
 */
id: string, 
/**
 * Why, by its code in the configuration.
 */
reason: string, };

/**
 * The words of a report are erased, for good and on every laptop.
 */
export type EraseEmergency = { 
/**
 * Which.
 */
id: string, 
/**
 * Why, by its code.
 */
reason: string, };

/**
 * Somebody is named in it: its words go for good.
 */
export type EraseLogLine = { 
/**
 * Which line.
 */
id: string, 
/**
 * Why, by its code in the configuration.
 */
reason: string, };

/**
 * Its words go for good.
 */
export type EraseMessage = { 
/**
 * Which.
 */
id: string, 
/**
 * Why, by its code in the configuration.
 */
reason: string, };

/**
 * The personal details of a request are erased, for good and on every laptop.
 */
export type EraseRequest = { 
/**
 * Which.
 */
id: string, 
/**
 * Why, by its code.
 */
reason: string, };

/**
 * Somebody is named in it: its words go for good.
 */
export type EraseRumour = { 
/**
 * Which one.
 */
id: string, 
/**
 * Why, by its code in the configuration.
 */
reason: string, };

/**
 * Personal details were erased.
 */
export type Erased = { 
/**
 * When.
 */
at: Moment, 
/**
 * Who.
 */
by: string | null, 
/**
 * Why, by its code.
 */
reason: string, 
/**
 * The sticks on which they may still stand, the last one first: a stick hears of no erasing.
 */
stillOn: Array<Whereabouts>, };

/**
 * What it was whose words are erased.
 */
export type ErasedWords = "note" | "correction" | "forwarding";

/**
 * Exchange with everybody who is within reach, without waiting for the next time.
 */
export type ExchangeNow = { 
/**
 * Where somebody is who may not be found otherwise.
 */
address: string | null, };

/**
 * A part was explained.
 */
export type ExplainPart = { 
/**
 * Which handover.
 */
id: string, 
/**
 * Which part.
 */
part: string, };

/**
 * A format.
 */
export type ExportFormat = "csv" | "json";

/**
 * Which export.
 */
export type ExportRequests = { 
/**
 * `csv` or `json`.
 */
format: ExportFormat, 
/**
 * With what was typed about people; else numbers, categories, times and counts only.
 */
personal: boolean, };

/**
 * Hand out a part of a shift.
 */
export type ExportShift = { 
/**
 * What.
 */
part: ShiftPart, 
/**
 * Which handover; absent for how it would be now.
 */
id: string | null, 
/**
 * With what was typed about people.
 */
personal: boolean, 
/**
 * As what.
 */
format: ShiftFormat, };

/**
 * An export.
 */
export type Exported = { 
/**
 * The file.
 */
file: DocumentMade, 
/**
 * Requests in it.
 */
requests: number, 
/**
 * Entries in the logbook at that moment.
 */
entries: number, 
/**
 * Eight characters that stand for the heads of the logbook.
 */
digest: string, };

/**
 * A vital facility, or a part of the building.
 */
export type Facility = { 
/**
 * Code.
 */
code: string, 
/**
 * Name.
 */
label: Label, 
/**
 * What to ask whoever can know.
 */
ask: Label, };

/**
 * A facility in a neighbourhood.
 */
export type FacilityNow = { 
/**
 * The facility, by its code.
 */
facility: string, 
/**
 * The neighbourhood, by its code.
 */
area: string, 
/**
 * What stands: nothing, one report, or two that contradict each other.
 */
reports: Array<FacilityReport>, 
/**
 * How it was before, the newest first, at most ten.
 */
trend: Array<FacilityReport>, };

/**
 * What somebody said of it.
 */
export type FacilityReport = { 
/**
 * What the next report must name.
 */
id: string, 
/**
 * out, partly, works or unknown.
 */
state: string, 
/**
 * Since when.
 */
since: Moment, 
/**
 * When it is expected back.
 */
expected: Moment | null, 
/**
 * Who says so.
 */
source: string, 
/**
 * Whether somebody who can know it confirmed it.
 */
confirmed: boolean, 
/**
 * When it was written down.
 */
at: Moment, 
/**
 * Who wrote it down.
 */
by: string, };

/**
 * One field.
 */
export type Field = { 
/**
 * Its name.
 */
name: string, 
/**
 * What is shown.
 */
value: FieldValue, 
/**
 * Who set it.
 */
by: string | null, 
/**
 * When.
 */
at: Moment, 
/**
 * On which laptop; absent while nothing is known of it.
 */
on: OnLaptop | null, 
/**
 * The laptop it came from by radio or in a code, which say nothing of who set it.
 */
byRadio: OnLaptop | null, 
/**
 * What a change of it must name, so that no one's work is overwritten unseen.
 */
seen: string[], 
/**
 * Values of people who had not seen this one.
 */
others: Array<OtherValue>, };

/**
 * One field is set.
 */
export type FieldChange = { 
/**
 * Its name.
 */
field: string, 
/**
 * What it becomes.
 */
value: FieldValue, 
/**
 * The `seen` of that field as the page showed it.
 */
seen: string[], };

/**
 * What stands in a field: text or a code, a number or a moment, several codes; `null` when empty.
 */
export type FieldValue = null | number | string | Array<string>;

/**
 * A count.
 */
export type Figure = { 
/**
 * What.
 */
name: string, 
/**
 * How many.
 */
count: number, };

/**
 * Fill in a blank.
 */
export type FillBlank = { 
/**
 * Its key.
 */
key: string, 
/**
 * What stands there from now on.
 */
value: string, 
/**
 * What stood on the screen.
 */
seen: string[], };

/**
 * What is being typed.
 */
export type FindAlike = { 
/**
 * What.
 */
what: string, 
/**
 * Where.
 */
place: string, 
/**
 * Name.
 */
name: string, 
/**
 * Number of the paper form, as it is typed.
 */
paperNumber: string, };

/**
 * Look whether words may be about a resident.
 */
export type FindPersonal = { 
/**
 * What was typed.
 */
texts: Array<string>, 
/**
 * The requests and emergency reports they are about.
 */
about: string[], };

/**
 * Find sheets.
 */
export type FindSheets = { 
/**
 * What was typed; all sheets while nothing was.
 */
text: string, };

/**
 * It was done.
 */
export type FinishAction = { 
/**
 * Which.
 */
id: string, 
/**
 * How; may be empty.
 */
how: string, };

/**
 * Which form.
 */
export type FormKind = "request" | "emergency";

/**
 * Passed on.
 */
export type ForwardRequest = { 
/**
 * Which.
 */
id: string, 
/**
 * To whom.
 */
to: string, 
/**
 * Means.
 */
means: string, 
/**
 * When; now if absent.
 */
at: Moment | null, 
/**
 * Names of the fields whose text goes along.
 */
details: Array<string>, 
/**
 * As in `StepRequest`.
 */
seen: string[] | null, };

/**
 * What a search found, newest first.
 */
export type Found = { 
/**
 * Hits.
 */
hits: Array<Hit>, 
/**
 * Whether there are more.
 */
more: boolean, 
/**
 * How many there are, if that was asked.
 */
total: number | null, };

/**
 * What may be about a resident.
 */
export type FoundPersonal = { 
/**
 * The words, each once; empty when nothing was found.
 */
found: Array<string>, 
/**
 * The texts without them.
 */
without: Array<string>, };

/**
 * The sheets in which every typed word occurs.
 */
export type FoundSheets = { 
/**
 * Their codes, the best first.
 */
codes: Array<string>, };

/**
 * A stick, or another place to write to.
 */
export type FoundStick = { 
/**
 * Its folder.
 */
folder: string, 
/**
 * What people call it.
 */
label: string, 
/**
 * Free space in bytes, when it can be told.
 */
freeBytes: number | null, };

/**
 * A tile.
 */
export type Group = { 
/**
 * One digit, also its key.
 */
code: string, 
/**
 * Name.
 */
label: Label, 
/**
 * Name on the tile.
 */
short: Label, 
/**
 * Categories in it.
 */
leaves: Array<Category>, };

/**
 * The fixed words on what hangs in the hall, the same as on paper.
 */
export type HallWords = { 
/**
 * What the language calls itself.
 */
name: string, 
/**
 * Whether it is written from right to left.
 */
rightToLeft: boolean, 
/**
 * Above what to do.
 */
act: string, 
/**
 * Above what not to do.
 */
avoid: string, 
/**
 * Above where to go.
 */
go: string, 
/**
 * When there is news again.
 */
nextUpdate: string, 
/**
 * That it has not come yet, behind the moment for which it was promised.
 */
updateOverdue: string, 
/**
 * Somebody confirmed it.
 */
confirmed: string, 
/**
 * Nobody confirmed it.
 */
unconfirmed: string, 
/**
 * No municipality approved it.
 */
notApproved: string, 
/**
 * No person has read the translation.
 */
unchecked: string, 
/**
 * That a volunteer can be asked.
 */
ask: string, 
/**
 * That a line is there in the base language alone.
 */
baseOnly: string, };

/**
 * Somebody takes a bundle along.
 */
export type HandOverBundle = { 
/**
 * Which.
 */
id: string, 
/**
 * To whom, by function.
 */
to: string, 
/**
 * When; now if absent.
 */
at: Moment | null, };

/**
 * A carried file was handed in at the town hall.
 */
export type HandedIn = { 
/**
 * When.
 */
at: Moment, 
/**
 * What became of it.
 */
outcome: HandedInOutcome, };

/**
 * What a town hall does with a bundle that is handed in.
 */
export type HandedInOutcome = "taken" | "not_for_them" | "later";

/**
 * A handover: as it would be now, or as it was offered.
 */
export type Handover = { 
/**
 * Its row; absent while nobody has offered it.
 */
row: HandoverRow | null, 
/**
 * Since when the shift runs.
 */
since: Moment, 
/**
 * The moment it shows.
 */
at: Moment, 
/**
 * The leaving coordinator's own words: how it stands.
 */
situation: string, 
/**
 * The greatest risks.
 */
risks: Array<string>, 
/**
 * What they would do.
 */
advice: string, 
/**
 * Counts of the shift: visits, logged, closed, open, handed_out.
 */
figures: Array<Figure>, 
/**
 * The vital facilities, as they stand.
 */
facilities: Array<HandoverFacility>, 
/**
 * Neighbourhoods of which nobody has ever said anything, by their codes.
 */
neverHeard: Array<string>, 
/**
 * Neighbourhoods of which somebody said something, but not in the last 24 hours, by their codes.
 */
notHeard: Array<string>, 
/**
 * Facilities that nobody ever reported in neighbourhoods that somebody did speak of.
 */
unreported: Array<HandoverGap>, 
/**
 * The weather.
 */
weather: Array<WeatherReport>, 
/**
 * Every part of the building.
 */
building: Array<BuildingPart>, 
/**
 * Decisions that nobody took back, with their reasons: those of the shift first.
 */
decisions: Array<LogEntry>, 
/**
 * What was written and nobody confirmed: what came in the shift first.
 */
unconfirmed: Array<LogEntry>, 
/**
 * What was put right or confirmed in the shift.
 */
settled: Array<LogEntry>, 
/**
 * Emergency reports that nobody acknowledged.
 */
emergencies: Array<HandoverEmergency>, 
/**
 * Open requests that cannot wait.
 */
urgent: Array<HandoverRequest>, 
/**
 * The other open requests: the annex.
 */
others: Array<HandoverRequest>, 
/**
 * Promises, visits, defects, what is expected, tasks: all that is open.
 */
actions: Array<Action>, 
/**
 * Messages that nobody acknowledged.
 */
messages: Array<HandoverMessage>, 
/**
 * Rumours that nobody settled.
 */
rumours: Array<HandoverRumour>, 
/**
 * Sheets in force.
 */
sheets: Array<HandoverSheet>, 
/**
 * Sheets that were replaced or withdrawn, or ran out, in the shift.
 */
goneSheets: Array<HandoverSheet>, 
/**
 * Articles that run short.
 */
stock: Array<HandoverStock>, 
/**
 * Articles that nobody has counted, by their codes.
 */
notCounted: Array<string>, 
/**
 * Who is here and who is to come.
 */
staff: Array<Attendance>, 
/**
 * The parts that are explained by word of mouth.
 */
parts: Array<HandoverPart>, 
/**
 * What was asked.
 */
questions: Array<HandoverQuestion>, 
/**
 * What was asked at earlier handovers and had no answer yet.
 */
openQuestions: Array<HandoverQuestion>, 
/**
 * Every refusal.
 */
refusals: Array<HandoverRefusal>, 
/**
 * Everybody who took over, and when.
 */
accepted: Array<HandoverSigned>, 
/**
 * How many entries the logbook held.
 */
entries: number, 
/**
 * Eight characters that stand for how far it went.
 */
digest: string, 
/**
 * Which of situation and advice were written and left out here, because they may name somebody.
 */
leftOut: Array<string>, };

/**
 * An emergency report.
 */
export type HandoverEmergency = { 
/**
 * Its number.
 */
number: string, 
/**
 * What, where.
 */
text: string, 
/**
 * When it was told.
 */
at: Moment, 
/**
 * Whether somebody passed it on.
 */
relayed: boolean, };

/**
 * A facility in a neighbourhood.
 */
export type HandoverFacility = { 
/**
 * The facility, by its code.
 */
facility: string, 
/**
 * The neighbourhood, by its code.
 */
area: string, 
/**
 * What stands.
 */
report: FacilityReport, };

/**
 * A facility of which nobody said anything.
 */
export type HandoverGap = { 
/**
 * The facility, by its code.
 */
facility: string, 
/**
 * The neighbourhood, by its code.
 */
area: string, };

/**
 * A message.
 */
export type HandoverMessage = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its number.
 */
number: string, 
/**
 * out or in.
 */
direction: string, 
/**
 * now, urgent, today or routine.
 */
precedence: string, 
/**
 * To or from whom.
 */
whom: string, 
/**
 * What it is about.
 */
subject: string, 
/**
 * When it was written.
 */
at: Moment, 
/**
 * When it was sent last.
 */
sent: Moment | null, 
/**
 * Before when an answer is wanted.
 */
answerBy: Moment | null, 
/**
 * When somebody said last that they have it: then only the answer is awaited.
 */
acknowledged: Moment | null, 
/**
 * When its words were erased.
 */
erased: Moment | null, };

/**
 * A part that is explained by word of mouth.
 */
export type HandoverPart = { 
/**
 * Its code: situation, background, assessment, recommendation, requests, promises, messages, staff, building.
 */
part: string, 
/**
 * On whose screen it was ticked: two people read one screen. Absent while nobody did.
 */
by: string | null, 
/**
 * When.
 */
at: Moment | null, };

/**
 * A question.
 */
export type HandoverQuestion = { 
/**
 * Its id.
 */
id: string, 
/**
 * The handover at which it was asked.
 */
handover: string, 
/**
 * The number of that handover.
 */
number: string, 
/**
 * What was asked.
 */
question: string, 
/**
 * The answer.
 */
answer: string, 
/**
 * On whose screen it was noted.
 */
by: string, 
/**
 * When.
 */
at: Moment, 
/**
 * When it was answered; absent while nobody did.
 */
answeredAt: Moment | null, 
/**
 * On whose screen the answer was noted.
 */
answeredBy: string, };

/**
 * A refusal.
 */
export type HandoverRefusal = { 
/**
 * Why.
 */
reason: string, 
/**
 * Who.
 */
by: string, 
/**
 * When.
 */
at: Moment, };

/**
 * A request.
 */
export type HandoverRequest = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its number.
 */
number: string, 
/**
 * Urgency as it was chosen, by its code.
 */
urgency: string, 
/**
 * Urgency as it counts: a latest time within four hours, or gone by, makes it *Spoed*.
 */
countsAs: string, 
/**
 * Category, by its code.
 */
category: string, 
/**
 * What is asked.
 */
what: string, 
/**
 * Where.
 */
place: string, 
/**
 * Before when.
 */
deadline: Moment | null, 
/**
 * Who sees to it.
 */
owner: string, 
/**
 * To whom it was passed on, while it is with them.
 */
forwardedTo: string, 
/**
 * Its status.
 */
status: string, 
/**
 * When its words were erased.
 */
erased: Moment | null, };

/**
 * A handover in the list.
 */
export type HandoverRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * O-ZB03-A3
 */
number: string, 
/**
 * When it was offered.
 */
at: Moment, 
/**
 * Who leaves.
 */
leaving: string, 
/**
 * Whom to check out once it is taken over.
 */
leavingId: string | null, 
/**
 * Who took over.
 */
arriving: Array<string>, 
/**
 * How far it has come.
 */
stage: "offered" | "lapsed" | "refused" | "accepted", 
/**
 * The handover that came in its place: nobody can take this one any more.
 */
overtakenBy: Thing | null, };

/**
 * A rumour.
 */
export type HandoverRumour = { 
/**
 * What is said.
 */
text: string, 
/**
 * Where.
 */
places: Array<string>, 
/**
 * How often.
 */
timesHeard: number, 
/**
 * Whom somebody asked.
 */
asked: Array<string>, };

/**
 * A sheet.
 */
export type HandoverSheet = { 
/**
 * Its code.
 */
code: string, 
/**
 * Which version.
 */
version: number, 
/**
 * Its title.
 */
title: string, 
/**
 * Since when it is given out.
 */
at: Moment, 
/**
 * Whether it contradicts what it replaces.
 */
contradicts: boolean, 
/**
 * Whether it was given out in this shift.
 */
isNew: boolean, 
/**
 * in_force; replaced, withdrawn or expired when it is gone.
 */
standing: string, };

/**
 * Somebody signed.
 */
export type HandoverSigned = { 
/**
 * Who.
 */
by: string, 
/**
 * When.
 */
at: Moment, };

/**
 * An article that runs short.
 */
export type HandoverStock = { 
/**
 * The article, by its code.
 */
article: string, 
/**
 * How many are left.
 */
left: number, 
/**
 * In how many hours it is gone.
 */
hoursLeft: number | null, };

/**
 * All handovers.
 */
export type Handovers = { 
/**
 * The newest first.
 */
handovers: Array<HandoverRow>, };

/**
 * Somebody tells something.
 */
export type HearRumour = { 
/**
 * What is said.
 */
text: string, 
/**
 * Where.
 */
place: string, 
/**
 * The draft it came from.
 */
draft?: string, };

/**
 * It is told again.
 */
export type HearRumourAgain = { 
/**
 * Which one.
 */
id: string, 
/**
 * Where this time.
 */
place: string, };

/**
 * One hit.
 */
export type Hit = { "kind": "request", 
/**
 * Its row.
 */
row: RequestRow, } | { "kind": "emergency", 
/**
 * The report.
 */
report: EmergencyReport, } | { "kind": "noted", 
/**
 * What.
 */
noted: Noted, };

/**
 * A file and how its columns are meant.
 */
export type ImportFile = { 
/**
 * The file's name.
 */
fileName: string, 
/**
 * Path on this laptop, when the window's own dialog chose it.
 */
path: string | null, 
/**
 * Content in base64, when a browser sent it.
 */
base64: string | null, 
/**
 * Field name to column heading; absent lets the program guess.
 */
mapping: { [key in string]: string } | null, 
/**
 * Category for rows without one; absent means rows need one.
 */
category: string | null, 
/**
 * Urgency for rows without one; absent takes the category's.
 */
urgency: string | null, 
/**
 * Takes out what may be a citizen service number (BSN), instead of keeping what nobody here may keep.
 */
withoutBsn: boolean, };

/**
 * What would happen.
 */
export type ImportPreview = { 
/**
 * Headings.
 */
columns: Array<string>, 
/**
 * The mapping as it holds.
 */
mapping: { [key in string]: string }, 
/**
 * The first rows as they stand in the file.
 */
sample: Array<Array<string>>, 
/**
 * Rows that would come in.
 */
good: number, 
/**
 * Rows that are here already.
 */
known: number, 
/**
 * Rows that are refused.
 */
bad: number, 
/**
 * When the same file was taken over before, whatever its columns were taken for then.
 */
takenBefore: Moment | null, 
/**
 * The first refused rows.
 */
problems: Array<ImportProblem>, 
/**
 * Lines that would come in with a number that may be a citizen service number (BSN), which nobody here may keep.
 */
bsnLines: Array<number>, };

/**
 * Why a row is refused.
 */
export type ImportProblem = { 
/**
 * Line in the file, from 1.
 */
line: number, 
/**
 * The field, by its name.
 */
field: string, 
/**
 * Why: `empty`, `unknown_category`, `unknown_urgency`, `bad_time`, `time_ahead`, `too_few_columns`, `too_many_columns`,
 * `unknown_code` (of ticks), `too_long`, `not_text`, `exercise_differs`.
 */
reason: string, 
/**
 * What stood there.
 */
found: string, };

/**
 * What happened.
 */
export type Imported = { 
/**
 * Rows that came in.
 */
taken: number, 
/**
 * Rows that were here already.
 */
known: number, 
/**
 * Rows that were refused.
 */
refused: number, 
/**
 * When the same file was taken over before.
 */
takenBefore: Moment | null, 
/**
 * Lines of rows that came in, now or before, with a number that may be a citizen service number (BSN) and was not
 * taken out.
 */
bsnLines: Array<number>, 
/**
 * A CSV file with the refused rows, their line numbers and reasons. It holds personal text.
 */
rejectDocument: DocumentMade | null, };

/**
 * Somebody is in charge.
 */
export type InCharge = { 
/**
 * Who.
 */
volunteer: string | null, 
/**
 * Their name.
 */
name: string, 
/**
 * Since when.
 */
since: Moment, 
/**
 * The number of the handover, or empty when they took charge without one.
 */
handover: string, 
/**
 * Why, when without a handover.
 */
reason: string, 
/**
 * Whether the shift has lasted so long that somebody else should take over.
 */
tooLong: boolean, };

/**
 * A code is typed on a laptop that has a store.
 */
export type JoinLaptop = { 
/**
 * As it was typed.
 */
code: string, 
/**
 * Where the other laptop is, when it is not found.
 */
address: string | null, };

/**
 * A code is typed on a laptop that has no store yet: it joins the point of the other.
 */
export type JoinPoint = { 
/**
 * As it was typed.
 */
code: string, 
/**
 * Where the other laptop is, when it is not found.
 */
address: string | null, 
/**
 * The passphrase of the new store.
 */
passphrase: string, 
/**
 * What people call this laptop.
 */
name: string, };

/**
 * What is kept.
 */
export type Kept = { 
/**
 * Records that are on this laptop alone: requests, emergency reports, messages, lines of the diary and so on.
 */
onlyHere: number, 
/**
 * When the oldest of them was written.
 */
oldestOnlyHere: Moment | null, 
/**
 * The last backup.
 */
lastBackup: Moment | null, 
/**
 * Why the last backup failed, by error code.
 */
backupTrouble: string | null, 
/**
 * The check of the whole file found damage: everything on the screen is right, but go on with a good copy.
 */
damaged: boolean, 
/**
 * Nothing can be written where the store is: what is there can be read, and nothing new is kept.
 */
readOnly: boolean, 
/**
 * Free space in bytes where the store is, when it can be told.
 */
freeBytes: number | null, };

/**
 * Words to filter by.
 */
export type Keywords = { 
/**
 * Dutch.
 */
nl: Array<string>, 
/**
 * English.
 */
en: Array<string>, };

/**
 * A text in both languages.
 */
export type Label = { 
/**
 * Dutch.
 */
nl: string, 
/**
 * English.
 */
en: string, };

/**
 * A laptop of this point.
 */
export type Laptop = { 
/**
 * Its id.
 */
device: string, 
/**
 * What people call it; empty when nobody named it.
 */
name: string, 
/**
 * The letter in its numbers.
 */
letter: string, 
/**
 * What it may do here.
 */
standing: LaptopStanding, 
/**
 * Whether the two exchanged a moment ago.
 */
inTouch: boolean, 
/**
 * When the two last exchanged.
 */
lastMet: Moment | null, 
/**
 * How far its clock is ahead of this one's.
 */
clockAheadSeconds: number | null, 
/**
 * Where it was last, or the address that somebody typed.
 */
address: string | null, 
/**
 * Entries here that it is not known to hold.
 */
behind: number, };

/**
 * What a laptop may do here.
 */
export type LaptopStanding = "admitted" | "struck_off";

/**
 * Why this laptop cannot be found by the others.
 */
export type LaptopTrouble = "not_listening" | "no_discovery";

/**
 * This laptop and the others.
 */
export type Laptops = { 
/**
 * This one.
 */
own: Laptop, 
/**
 * The others, by their letters.
 */
others: Array<Laptop>, 
/**
 * Addresses of this one, to type on another.
 */
listening: Array<string>, 
/**
 * Why the others cannot find this one.
 */
trouble: LaptopTrouble | null, };

/**
 * The last hand-out.
 */
export type LastDistribution = { 
/**
 * What taking it back must name.
 */
id: string, 
/**
 * Which sheet.
 */
code: string, 
/**
 * Which version of it.
 */
version: number, 
/**
 * How many copies.
 */
copies: number, 
/**
 * In which language.
 */
language: string, 
/**
 * When.
 */
at: Moment, };

/**
 * The last visit counted on this laptop and not undone.
 */
export type LastVisit = { 
/**
 * Why.
 */
reason: string, 
/**
 * When.
 */
at: Moment, };

/**
 * A line of a list.
 */
export type LineNow = { 
/**
 * Its code.
 */
code: string, 
/**
 * Who ticked it; absent while nobody did.
 */
by: string | null, 
/**
 * When.
 */
at: Moment | null, 
/**
 * What the next tick must name.
 */
seen: string[], };

/**
 * Two requests are about the same thing, or no longer.
 */
export type LinkRequests = { 
/**
 * One.
 */
id: string, 
/**
 * The other.
 */
other: string, 
/**
 * The same, or no longer.
 */
same: boolean, };

/**
 * Which part of the diary.
 */
export type ListLog = { 
/**
 * Words or half words; empty for all.
 */
search: string, 
/**
 * Sorts; empty for all.
 */
sorts: Array<string>, 
/**
 * Only what happened before this; absent for the newest.
 */
before: Moment | null, 
/**
 * At most so many.
 */
limit: number, };

/**
 * Which requests.
 */
export type ListRequests = { 
/**
 * Open ones (`true`), closed ones (`false`), or all.
 */
open: boolean | null, 
/**
 * A group ("5") or a leaf ("5.1").
 */
category: string | null, 
/**
 * A status.
 */
status: StatusCode | null, 
/**
 * Who takes care of it.
 */
assignedTo: string | null, 
/**
 * Only those on which people disagree.
 */
toCheck: boolean, 
/**
 * Rows to skip.
 */
offset: number, 
/**
 * Rows to give, at most 500.
 */
limit: number, };

/**
 * A line: written by somebody, or what the program did.
 */
export type LogEntry = { 
/**
 * Its id; absent for what appears by itself.
 */
id: string | null, 
/**
 * When it happened.
 */
at: Moment, 
/**
 * When it was written down.
 */
writtenAt: Moment, 
/**
 * Who wrote it or did it.
 */
by: string, 
/**
 * decision, event, contact, incident; or for what appears by itself: request, emergency, sheet, message,
 * facility, stock, point, handover.
 */
sort: string, 
/**
 * What it says; for what appears by itself the number, code or name that it is about.
 */
text: string, 
/**
 * Why it was decided; for what appears by itself what became of it, by its code.
 */
reason: string, 
/**
 * Whether somebody confirmed it.
 */
confirmed: boolean, 
/**
 * The request it is about.
 */
request: string | null, 
/**
 * The number of that request.
 */
number: string | null, 
/**
 * What a line that appeared by itself is about, to be opened.
 */
thing: Thing | null, 
/**
 * What still had to be done when the point opened or closed all the same.
 */
left: Array<Obstacle>, 
/**
 * The line that it corrects.
 */
corrects: string | null, 
/**
 * Whether a later line corrects it.
 */
corrected: boolean, 
/**
 * When its words were erased.
 */
erased: Moment | null, };

/**
 * A page of the diary, the newest first.
 */
export type LogPage = { 
/**
 * The lines.
 */
lines: Array<LogEntry>, 
/**
 * Whether there are older ones.
 */
more: boolean, };

/**
 * A new request. Category, what, where and urgency make one; everything else may stay empty.
 */
export type LogRequest = { 
/**
 * Leaf of the tree by its code.
 */
category: string, 
/**
 * What is asked.
 */
what: string, 
/**
 * Where.
 */
place: string, 
/**
 * Urgency by its code.
 */
urgency: string, 
/**
 * Other fields by their names (`RequestFieldName`); empty ones are left out.
 */
fields: { [key in string]: FieldValue }, 
/**
 * The draft it was typed in, which then ends.
 */
draft: string | null, 
/**
 * Requests it is about the same thing as.
 */
sameAs: string[], };

/**
 * What the program sees when a window asks where it stands. Nothing personal: a locked screen shows it.
 */
export type Look = { 
/**
 * How far this window is.
 */
stage: Stage, 
/**
 * The real store.
 */
real: StoreLook, 
/**
 * The store of exercises.
 */
exercise: StoreLook, 
/**
 * How much of an exercise is there, in percent, while it is being set up.
 */
preparing: number | null, 
/**
 * The open point.
 */
point: Point | null, 
/**
 * Emergency reports that nobody acknowledged: a count and an age, nothing else.
 */
unacknowledged: Unacknowledged, 
/**
 * The list of volunteers is still to come from the laptop that this one was paired with: nobody can sign in.
 */
namesToCome: boolean, 
/**
 * No PIN is taken before this moment.
 */
pinPauseUntil: Moment | null, 
/**
 * The laptop's clock.
 */
now: Moment, 
/**
 * Language of the screens.
 */
language: string, 
/**
 * `light` or `dark`.
 */
theme: string, 
/**
 * The laptop has a new letter since the last start, because its data was restored or copied.
 */
newLetter: string | null, 
/**
 * What may be done from here, on a tablet; absent on the laptop itself.
 */
tablet: TabletReach | null, };

/**
 * From a stick: look first.
 */
export type LookAtStick = { 
/**
 * The stick's folder.
 */
folder: string, 
/**
 * The six words that came with it.
 */
passphrase: string | null, };

/**
 * Which laptop is not there.
 */
export type LookWhy = { 
/**
 * One that is paired.
 */
device: string | null, 
/**
 * Where it should be.
 */
address: string | null, };

/**
 * Whom something is made for.
 */
export type MadeFor = "laptops" | "town_hall";

/**
 * Make codes.
 */
export type MakeCodes = { 
/**
 * Of what.
 */
what: CodesWhat, 
/**
 * For whom.
 */
madeFor: MadeFor, };

/**
 * Make a radio code.
 */
export type MakeRadioCode = { 
/**
 * Of what.
 */
kind: RadioKind, 
/**
 * Which one.
 */
id: string, 
/**
 * For whom.
 */
madeFor: MadeFor, };

/**
 * Who is signed in.
 */
export type Me = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
name: string, 
/**
 * Role by its code.
 */
role: string, 
/**
 * What the role may do: log, work, relay, count, people, print, import, export, settings.
 */
may: Array<string>, };

/**
 * A store that was set aside is merged into the open one.
 */
export type MergeSetAside = { 
/**
 * Its folder's name.
 */
name: string, 
/**
 * Its passphrase.
 */
passphrase: string, };

/**
 * What a merge brought.
 */
export type Merged = { 
/**
 * Entries that were new here.
 */
entries: number, };

/**
 * A message.
 */
export type Message = { 
/**
 * Its id.
 */
id: string, 
/**
 * B-ZB03-A12
 */
number: string, 
/**
 * out or in.
 */
direction: string, 
/**
 * now, urgent, today or routine.
 */
precedence: string, 
/**
 * From whom, by function.
 */
from: string, 
/**
 * To whom, by function.
 */
to: string, 
/**
 * What it is about.
 */
subject: string, 
/**
 * What it says.
 */
text: string, 
/**
 * Before when an answer is wanted.
 */
answerBy: Moment | null, 
/**
 * When it was written.
 */
at: Moment, 
/**
 * Who wrote it down.
 */
by: string, 
/**
 * Every time it was sent.
 */
sent: Array<MessageSent>, 
/**
 * Every acknowledgement.
 */
acknowledged: Array<MessageAcknowledged>, 
/**
 * Every time somebody said that it was answered.
 */
answered: Array<MessageAnswered>, 
/**
 * The number of the answer to one that came in, written and not sent; none once it is answered.
 */
answerWritten: string | null, 
/**
 * The numbers of the requests and emergency reports it is about.
 */
about: Array<string>, 
/**
 * The number of the message that it answers.
 */
answers: string | null, 
/**
 * The number of the message of the point's own in whose place it comes.
 */
corrects: string | null, 
/**
 * What to read aloud over a radio; of one that came in, what was read to us.
 */
radio: RadioText, 
/**
 * What the sender said of one that came in.
 */
received: MessageReceived | null, 
/**
 * Words in it that look as if they were about a resident; whoever wrote it said that they are not.
 */
kept: Array<string>, 
/**
 * Its words were erased.
 */
erased: Erased | null, 
/**
 * Where it is, of one that was written here.
 */
whereabouts: Array<Whereabouts>, };

/**
 * That somebody has it.
 */
export type MessageAcknowledged = { 
/**
 * Who said so.
 */
by: string, 
/**
 * When.
 */
at: Moment, 
/**
 * Who noted it.
 */
notedBy: string, };

/**
 * That the answer it asked for is there.
 */
export type MessageAnswered = { 
/**
 * How: by which message, by whom; may be empty.
 */
how: string, 
/**
 * When.
 */
at: Moment, 
/**
 * Who noted it.
 */
notedBy: string, };

/**
 * One message with what can be opened from it.
 */
export type MessagePage = { 
/**
 * The message.
 */
message: Message, 
/**
 * The requests and emergency reports it is about.
 */
about: Array<Thing>, 
/**
 * The message that it answers.
 */
answers: Thing | null, 
/**
 * The messages that answer it, the oldest first.
 */
answeredBy: Array<Thing>, 
/**
 * The message in whose place it comes.
 */
corrects: Thing | null, 
/**
 * The messages that came in its place, the oldest first.
 */
correctedBy: Array<Thing>, };

/**
 * What the sender said of a message that came in.
 */
export type MessageReceived = { 
/**
 * The number that it bears with the sender; may be empty.
 */
number: string, 
/**
 * How many words the sender counted.
 */
words: number | null, 
/**
 * Whether that is another number than that of the words written down here.
 */
differs: boolean, };

/**
 * That it was sent, or came in.
 */
export type MessageSent = { 
/**
 * By which means, by its code.
 */
means: string, 
/**
 * Who took it.
 */
carrier: string, 
/**
 * When.
 */
at: Moment, 
/**
 * Who noted it.
 */
by: string, };

/**
 * All messages.
 */
export type Messages = { 
/**
 * Those that nobody acknowledged, or that an answer is awaited to: the quickest first, then the oldest.
 */
open: Array<Message>, 
/**
 * The others, the newest first, at most 200.
 */
closed: Array<Message>, };

/**
 * A moment: milliseconds since 1970-01-01 UTC.
 */
export type Moment = number;

/**
 * A laptop gets a name.
 */
export type NameLaptop = { 
/**
 * Which.
 */
device: string, 
/**
 * What people call it.
 */
name: string, };

/**
 * Which case.
 */
export type NextCase = { 
/**
 * The one shown last.
 */
after: string | null, };

/**
 * A note.
 */
export type NoteRequest = { 
/**
 * Which.
 */
id: string, 
/**
 * Its text.
 */
text: string, 
/**
 * The draft it was typed in.
 */
draft: string | null, };

/**
 * Note that a version came out of a printer.
 */
export type NoteSheetPrinted = { 
/**
 * Exactly which words.
 */
digest: string, 
/**
 * In which languages.
 */
languages: Array<string>, 
/**
 * How many copies.
 */
copies: number, };

/**
 * A line of the diary, something to do, a message, a rumour or a line of the board.
 */
export type Noted = { 
/**
 * Which of these.
 */
sort: NotedSort, 
/**
 * Its id.
 */
id: string, 
/**
 * Its number; empty when it has none.
 */
number: string, 
/**
 * What it says.
 */
text: string, 
/**
 * When it happened, or was noted.
 */
at: Moment, };

/**
 * What people note beside requests and emergency reports.
 */
export type NotedSort = "log_line" | "action" | "message" | "rumour" | "notice";

/**
 * Nothing to say.
 */
export type Nothing = Record<symbol, never>;

/**
 * Something that has to be done first.
 */
export type Obstacle = { 
/**
 * emergencies, urgent_requests, messages, only_here; for good requests, actions; of what was left also unticked: lines of the list.
 */
what: string, 
/**
 * How many.
 */
count: number, };

/**
 * Offer the handover as it is now.
 */
export type OfferHandover = { 
/**
 * How it stands.
 */
situation: string, 
/**
 * The greatest risks.
 */
risks: Array<string>, 
/**
 * What they would do.
 */
advice: string, 
/**
 * The PIN of whoever leaves: it signs.
 */
pin: string, 
/**
 * Although one waits to be taken: it lapses.
 */
anyway?: boolean, 
/**
 * The draft it came from.
 */
draft?: string, };

/**
 * The laptop that something was written on.
 */
export type OnLaptop = { 
/**
 * What people call it.
 */
name: string, 
/**
 * Its letter.
 */
letter: string, };

/**
 * A file on a stick.
 */
export type OnStick = { 
/**
 * Its name.
 */
file: string, 
/**
 * What it is to this laptop.
 */
state: OnStickState, 
/**
 * Code of the point it comes from.
 */
point: string | null, 
/**
 * Letter of the laptop it comes from.
 */
letter: string | null, 
/**
 * Name of that laptop.
 */
name: string | null, 
/**
 * Its number.
 */
number: number | null, 
/**
 * When it was written, by the clock of that laptop.
 */
writtenAt: Moment | null, 
/**
 * Whom it is for.
 */
madeFor: MadeFor | null, 
/**
 * Entries in it.
 */
entries: number, 
/**
 * Emergency reports in it.
 */
emergencyReports: number, 
/**
 * Emergency reports that are not here yet.
 */
newEmergencyReports: number, 
/**
 * Requests in it.
 */
requests: number, 
/**
 * Requests that are not here yet.
 */
newRequests: number, 
/**
 * Requests on which people would disagree after taking it over, and do not now.
 */
toCheck: number, 
/**
 * Entries that are not here yet.
 */
newEntries: number, 
/**
 * Entries that would be set aside.
 */
aside: number, 
/**
 * Somebody says in it that they hold more than was known here: the town hall's receipt.
 */
newReceipt: boolean, 
/**
 * This laptop wrote it.
 */
ownBundle: boolean, };

/**
 * What a file on a stick is to this laptop.
 */
export type OnStickState = "readable" | "for_another" | "needs_passphrase" | "wrong_passphrase" | "interrupted" | "too_large" | "damaged" | "newer" | "other_point" | "exercise" | "not_admitted" | "struck_off" | "not_readable" | "not_ours";

/**
 * The answers of the first start.
 */
export type OpenPoint = { 
/**
 * Name of the point.
 */
name: string, 
/**
 * Speakable code: ZB03.
 */
code: string, 
/**
 * Municipality, by code (GM0344) or name.
 */
municipality: string, 
/**
 * The coordinator's name.
 */
coordinator: string, 
/**
 * The coordinator's PIN.
 */
pin: string, 
/**
 * Passphrase of the laptop: at least 12 characters.
 */
passphrase: string, 
/**
 * Opens a point of its own to practise with, instead of the demo point. Its passphrase is always `oefenen`.
 */
exercise?: boolean, };

/**
 * Whether the point is open, and the lists.
 */
export type Opening = { 
/**
 * What stands: nothing yet, one, or two that contradict each other.
 */
states: Array<PointState>, 
/**
 * The lists, ticked since the last opening or closing.
 */
lists: Array<ChecklistNow>, 
/**
 * What has to be done before the point closes.
 */
obstacles: Array<Obstacle>, 
/**
 * What has to be done besides before it closes for good.
 */
forGood: Array<Obstacle>, };

/**
 * A laptop whose clock differs from this one's.
 */
export type OtherClock = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its letter.
 */
letter: string, 
/**
 * How far its clock is ahead of this one's; below zero when it is behind.
 */
aheadSeconds: number, };

/**
 * A value that lives beside the one shown.
 */
export type OtherValue = { 
/**
 * What.
 */
value: FieldValue, 
/**
 * Who set it.
 */
by: string | null, 
/**
 * When.
 */
at: Moment, 
/**
 * On which laptop; absent while nothing is known of it.
 */
on: OnLaptop | null, 
/**
 * As in `Field`.
 */
byRadio: OnLaptop | null, };

/**
 * What a pack does with a sheet.
 */
export type PackChange = "new" | "replaces" | "same" | "left_out" | "withdraws" | "not_here";

/**
 * A pack.
 */
export type PackFile = { 
/**
 * Path on this laptop, when the window's own dialog or a terminal chose it.
 */
path?: string, 
/**
 * Content in base64, when a browser sent it.
 */
base64?: string, 
/**
 * The publisher's fingerprint as somebody read it elsewhere and typed it here; needed for a publisher who is not
 * trusted yet.
 */
fingerprint?: string, };

/**
 * What a pack does with one file that is no sheet.
 */
export type PackFileLine = { 
/**
 * Its name.
 */
name: string, 
/**
 * What it is.
 */
kind: PackFileSort, 
/**
 * A pictogram's drawing as SVG; of a file of the configuration its text.
 */
text: string, 
/**
 * What happens.
 */
change: PackChange, };

/**
 * What a pack brings besides sheets.
 */
export type PackFileSort = "picture" | "categories" | "role_cards";

/**
 * What a pack does with one sheet.
 */
export type PackLine = { 
/**
 * Which sheet.
 */
code: string, 
/**
 * Which version.
 */
version: number, 
/**
 * Its title, or why it is withdrawn.
 */
title: string, 
/**
 * What happens.
 */
change: PackChange, 
/**
 * The languages that are here now and that it does not have.
 */
languagesGone: Array<string>, 
/**
 * How many copies were handed out here of what it replaces or withdraws.
 */
copies: number, 
/**
 * Whether its publisher says that it contradicts what it replaces.
 */
contradicts: boolean, };

/**
 * What a pack would change.
 */
export type PackLook = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its version.
 */
version: string, 
/**
 * What the publisher is called, when they approve the sheets in it; else empty.
 */
publisher: string, 
/**
 * Whether the publisher is trusted under this name: the town hall, or one whose pack was taken over before.
 */
trusted: boolean, 
/**
 * Whether it was taken over before.
 */
taken: boolean, 
/**
 * What it does.
 */
lines: Array<PackLine>, 
/**
 * What it does besides sheets.
 */
files: Array<PackFileLine>, };

/**
 * The pairing that is going on at this laptop, or the last one.
 */
export type Pairing = { 
/**
 * How far it is.
 */
stage: PairingStage, 
/**
 * The code to read out.
 */
code: string | null, 
/**
 * Until when the code works.
 */
validUntil: Moment | null, 
/**
 * Where this laptop listens, to type on the other when it is not found.
 */
addresses: Array<string>, 
/**
 * Six digits that must be the same on both screens.
 */
check: string | null, 
/**
 * The other laptop's name.
 */
otherName: string | null, 
/**
 * The other laptop's letter.
 */
otherLetter: string | null, 
/**
 * The letter that this laptop had to take, because the other had its own.
 */
newLetter: string | null, 
/**
 * Why it failed.
 */
failure: PairingFailure | null, 
/**
 * The recovery code of a store that was made by joining. Shown until this pairing is put away.
 */
recoveryCode: string | null, };

/**
 * Why two laptops are not paired.
 */
export type PairingFailure = "expired" | "used" | "wrong_code" | "not_found" | "nobody_with_code" | "other_point" | "exercise" | "other_version" | "not_the_same" | "line";

/**
 * How far a pairing is.
 */
export type PairingStage = "none" | "inviting" | "looking" | "compare" | "waiting" | "done" | "failed";

/**
 * How it was passed on, noted together with who has it.
 */
export type PassedOn = { 
/**
 * To whom.
 */
to: string, 
/**
 * Means, by code or in words.
 */
means: string, 
/**
 * When; now if absent.
 */
at: Moment | null, };

/**
 * A pictogram.
 */
export type Picture = { 
/**
 * What a sheet calls it.
 */
name: string, 
/**
 * What people call it, by language.
 */
labels: { [key in string]: string }, 
/**
 * By what else they look for it.
 */
words: string, 
/**
 * The pictogram as SVG.
 */
drawing: string, };

/**
 * Pictograms to choose from.
 */
export type Pictures = { 
/**
 * The pictograms.
 */
pictures: Array<Picture>, };

/**
 * The point as every screen names it.
 */
export type Point = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its code.
 */
code: string, 
/**
 * Municipality.
 */
municipality: string, 
/**
 * The letter of this laptop.
 */
letter: string, 
/**
 * Whether everything here is an exercise.
 */
exercise: boolean, };

/**
 * That the point opened or closed.
 */
export type PointState = { 
/**
 * What the next must name.
 */
id: string, 
/**
 * open, night or closed.
 */
state: string, 
/**
 * When.
 */
at: Moment, 
/**
 * Who.
 */
by: string, 
/**
 * When it opens again.
 */
reopens: Moment | null, 
/**
 * What whoever finds the door closed can call.
 */
emergencyNumber: string, 
/**
 * What still had to be done at that moment: it opened or closed all the same.
 */
left: Array<Obstacle>, };

/**
 * Put a line up.
 */
export type PostNotice = { 
/**
 * What it says.
 */
text: string, 
/**
 * Whether somebody confirmed it.
 */
confirmed: boolean, 
/**
 * Who says so.
 */
source: string, 
/**
 * Until when it holds.
 */
validUntil: Moment | null, 
/**
 * The line that it takes the place of.
 */
replaces?: string, 
/**
 * The draft it came from.
 */
draft?: string, };

/**
 * Print the board.
 */
export type PrintBoard = { 
/**
 * How big: a page or a poster.
 */
format: SheetFormat, };

/**
 * Blank numbered forms.
 */
export type PrintForms = { 
/**
 * `request` or `emergency`.
 */
form: FormKind, 
/**
 * How many: 1 to 100.
 */
count: number, };

/**
 * Print a handover.
 */
export type PrintHandover = { 
/**
 * Which; absent for how it would be now.
 */
id: string | null, 
/**
 * With what was typed about people.
 */
personal: boolean, };

/**
 * The card for the sealed envelope.
 */
export type PrintRecoveryCard = { 
/**
 * The code as it was shown.
 */
code: string, };

/**
 * Print a version.
 */
export type PrintSheet = { 
/**
 * Exactly which words.
 */
digest: string, 
/**
 * In which languages, on one sheet.
 */
languages: Array<string>, 
/**
 * How big.
 */
format: SheetFormat, 
/**
 * Whether it was printed before.
 */
reprint: boolean, };

/**
 * Print every sheet that holds, in one language.
 */
export type PrintSheetSet = { 
/**
 * In which language.
 */
language: string, 
/**
 * How big.
 */
format: SheetFormat, };

/**
 * Print a part of a shift.
 */
export type PrintShift = { 
/**
 * What.
 */
part: ShiftPart, 
/**
 * Which handover; absent for how it would be now.
 */
id: string | null, 
/**
 * With what was typed about people.
 */
personal: boolean, };

/**
 * The sign for the door.
 */
export type PrintSign = { 
/**
 * What it will say, so that it hangs there before the door closes; absent for how the point closed last.
 */
sign?: Sign, 
/**
 * Where people can go now, of a point that closes for good; may be empty.
 */
instead?: string, };

/**
 * Print the page for the wall.
 */
export type PrintSituation = { 
/**
 * A poster instead of a page.
 */
poster: boolean, };

/**
 * A slip for the resident.
 */
export type PrintSlip = { 
/**
 * Which request.
 */
id: string, 
/**
 * When to come back, in words; may be empty.
 */
comeBack: string, };

/**
 * Propose a message about a request or an emergency report, without names.
 */
export type ProposeMessage = { 
/**
 * Which.
 */
about: string, };

/**
 * Answers to the three questions.
 */
export type ProposeUrgency = { 
/**
 * Question's code and answer.
 */
answers: { [key in string]: boolean }, 
/**
 * The category, whose own urgency counts while no answer proposes one.
 */
category: string | null, 
/**
 * Latest time.
 */
deadline: Moment | null, 
/**
 * When it was asked, if that was earlier: the urgency's own term counts from then.
 */
receivedAt: Moment | null, };

/**
 * A message that somebody may write.
 */
export type ProposedMessage = { 
/**
 * now, urgent, today or routine.
 */
precedence: string, 
/**
 * To whom, by function.
 */
to: string, 
/**
 * What it is about.
 */
subject: string, 
/**
 * What it says.
 */
text: string, 
/**
 * Before when an answer is wanted.
 */
answerBy: Moment | null, };

/**
 * A passphrase the program proposes.
 */
export type ProposedPassphrase = { 
/**
 * Five words with spaces.
 */
passphrase: string, };

/**
 * A proposal.
 */
export type ProposedUrgency = { 
/**
 * Urgency by its code; absent when nothing proposes one.
 */
urgency: string | null, 
/**
 * The latest time that follows.
 */
deadline: Moment | null, };

/**
 * A place to go to, as sure as the surest sheet that names it.
 */
export type PublicPlace = { 
/**
 * Where to go.
 */
text: string, 
/**
 * The language of these words: the base language where the sheet has none in that of the page.
 */
language: string, 
/**
 * Whether somebody confirmed the sheet that names it.
 */
confirmed: boolean, 
/**
 * Whether somebody approved that sheet.
 */
approved: boolean, 
/**
 * Whether somebody signed the words in this language off.
 */
checked: boolean, };

/**
 * What the public screen shows: never a name, never a request.
 */
export type PublicScreen = { 
/**
 * Name of the point.
 */
pointName: string, 
/**
 * Whether it is an exercise.
 */
exercise: boolean, 
/**
 * The lines of the board.
 */
lines: Array<BoardLine>, 
/**
 * The sheets that matter now: those somebody made or approved here, and the general ones that are asked for.
 */
sheets: Array<PublicSheet>, 
/**
 * Where to go, by language.
 */
places: { [key in string]: Array<PublicPlace> }, 
/**
 * When the first of them is expected anew.
 */
nextUpdate: Moment | null, 
/**
 * For when it was promised, of a sheet that was not renewed in time.
 */
updateOverdue: Moment | null, 
/**
 * The pictograms of their lines as SVG, by their names.
 */
pictures: { [key in string]: string }, 
/**
 * The fixed words, by language; of each language that a sheet may have.
 */
words: { [key in string]: HallWords }, };

/**
 * A sheet on the public screen, its blanks filled in.
 */
export type PublicSheet = { 
/**
 * Its code.
 */
code: string, 
/**
 * Which version.
 */
version: number, 
/**
 * Whether somebody confirmed it.
 */
confirmed: boolean, 
/**
 * Whether somebody approved it.
 */
approved: boolean, 
/**
 * Its pictogram as SVG.
 */
picture: string, 
/**
 * Its words, in each language.
 */
texts: Array<SheetWords>, };

/**
 * A quarter's count.
 */
export type QuarterCount = { 
/**
 * When it began.
 */
start: Moment, 
/**
 * How many.
 */
count: number, };

/**
 * A yes/no question.
 */
export type Question = { 
/**
 * Code.
 */
code: string, 
/**
 * Text.
 */
text: Label, };

/**
 * A radio code.
 */
export type RadioCode = { 
/**
 * In groups of four, as a person spells it.
 */
groups: string, 
/**
 * Without spaces, as a modem sends it.
 */
bare: string, 
/**
 * How many characters that are.
 */
characters: number, 
/**
 * What people call the only one who can read it: a laptop, or the town hall.
 */
readerName: string, 
/**
 * The letter of that laptop; empty of a town hall.
 */
readerLetter: string, };

/**
 * What a radio code is of.
 */
export type RadioKind = "emergency" | "request";

/**
 * What a radio code brought.
 */
export type RadioTaken = { 
/**
 * The number of the emergency report or request.
 */
number: string, 
/**
 * Whether it was new here.
 */
new: boolean, };

/**
 * Words to be read aloud over a radio.
 */
export type RadioText = { 
/**
 * The words, numbers spelled out; empty when they may not be read aloud: too many, or somebody is in them.
 */
text: string, 
/**
 * How many letters.
 */
letters: number, 
/**
 * How many words: the check that both sides count.
 */
words: number, 
/**
 * Whether it is short enough.
 */
fits: boolean, 
/**
 * What in it may be about a person; empty when nothing was found.
 */
personal: Array<string>, };

/**
 * A picture of one or more codes.
 */
export type ReadCodePicture = { 
/**
 * The file, in base64.
 */
content: string, };

/**
 * Look at words before they are sent by radio.
 */
export type ReadRadioText = { 
/**
 * What was typed.
 */
text: string, 
/**
 * The requests and emergency reports they are about.
 */
about?: Array<string>, };

/**
 * A text to be looked at while it is typed.
 */
export type ReadText = { 
/**
 * The text.
 */
text: string, 
/**
 * When it was asked, if that was earlier: a latest time in the text counts from then.
 */
receivedAt: Moment | null, };

/**
 * A reason's count.
 */
export type ReasonCount = { 
/**
 * Reason by its code.
 */
reason: string, 
/**
 * How many.
 */
count: number, };

/**
 * Where one record is.
 */
export type RecordWhereabouts = { 
/**
 * The record.
 */
id: string, 
/**
 * Every place.
 */
places: Array<Whereabouts>, };

/**
 * Where several records are.
 */
export type RecordsWhereabouts = { 
/**
 * In the order in which they were asked for.
 */
records: Array<RecordWhereabouts>, };

/**
 * Shown once.
 */
export type RecoveryCode = { 
/**
 * In groups of four.
 */
code: string, };

/**
 * The arriving coordinator does not take over.
 */
export type RefuseHandover = { 
/**
 * Which handover.
 */
id: string, 
/**
 * Why.
 */
reason: string, 
/**
 * Their name, or its beginning.
 */
name: string, 
/**
 * Their PIN: it signs.
 */
pin: string, };

/**
 * It was passed on.
 */
export type Relay = { 
/**
 * To whom.
 */
to: string, 
/**
 * Means.
 */
means: string, 
/**
 * When.
 */
at: Moment, 
/**
 * Who noted it.
 */
notedBy: string | null, };

/**
 * Somebody passed it on.
 */
export type RelayEmergency = { 
/**
 * Which.
 */
id: string, 
/**
 * To whom.
 */
to: string, 
/**
 * Means, by code or in words.
 */
means: string, 
/**
 * When; now if absent.
 */
at: Moment | null, };

/**
 * How a part of the building is.
 */
export type ReportBuilding = { 
/**
 * The part, by its code.
 */
part: string, 
/**
 * out, partly or works.
 */
state: string, 
/**
 * What more there is to say; may be empty.
 */
words: string, 
/**
 * The reports that stood on the screen.
 */
seen: string[], };

/**
 * Three fields; saved even when two of them are empty.
 */
export type ReportEmergency = { 
/**
 * What is the matter.
 */
what: string, 
/**
 * Where.
 */
place: string, 
/**
 * How to reach who reports it.
 */
reach: string, 
/**
 * The draft it was typed in, which then ends.
 */
draft: string | null, 
/**
 * When it was told, if that was earlier.
 */
toldAt: Moment | null, 
/**
 * The paper form's number.
 */
paperNumber: string | null, };

/**
 * How it is.
 */
export type ReportFacility = { 
/**
 * The facility, by its code.
 */
facility: string, 
/**
 * The neighbourhood, by its code.
 */
area: string, 
/**
 * out, partly, works or unknown.
 */
state: string, 
/**
 * Since when; absent for now.
 */
since: Moment | null, 
/**
 * When it is expected back.
 */
expected: Moment | null, 
/**
 * Who says so.
 */
source: string, 
/**
 * Whether somebody who can know it confirmed it.
 */
confirmed: boolean, 
/**
 * The reports that stood on the screen.
 */
seen: string[], };

/**
 * How the weather is.
 */
export type ReportWeather = { 
/**
 * How it is.
 */
now: string, 
/**
 * What is coming; may be empty.
 */
expected: string, 
/**
 * Since when; absent for now.
 */
since: Moment | null, 
/**
 * Who says so; may be empty.
 */
source: string, 
/**
 * Whether somebody who can know it confirmed it.
 */
confirmed: boolean, 
/**
 * The reports that stood on the screen.
 */
seen: string[], };

/**
 * A request's page.
 */
export type RequestPage = { 
/**
 * The row.
 */
row: RequestRow, 
/**
 * The number in spoken words.
 */
spokenNumber: string, 
/**
 * Fields that hold something, in the order of the form.
 */
fields: Array<Field>, 
/**
 * The timeline, oldest first.
 */
timeline: Array<TimelineEntry>, 
/**
 * What may be done now by whoever is signed in.
 */
actions: ActionCode[], 
/**
 * Requests about the same thing.
 */
linked: Array<RequestRow>, 
/**
 * When its personal details were erased, by whom and why; absent when they were not.
 */
erased: Erased | null, 
/**
 * Where it is.
 */
whereabouts: Array<Whereabouts>, 
/**
 * Information sheets that were handed out for it.
 */
sheets: Array<SheetGiven>, };

/**
 * One row.
 */
export type RequestRow = { 
/**
 * Id.
 */
id: string, 
/**
 * ZB03-A147.
 */
number: string, 
/**
 * Leaf of the tree.
 */
category: string, 
/**
 * Urgency as chosen.
 */
urgency: string, 
/**
 * Urgency as it counts now: a deadline within four hours makes it *Spoed*.
 */
countsAs: string, 
/**
 * Latest time.
 */
deadline: Moment | null, 
/**
 * Status.
 */
status: StatusCode, 
/**
 * Why it was closed.
 */
reason: string | null, 
/**
 * What.
 */
what: string, 
/**
 * Where.
 */
place: string, 
/**
 * Who takes care of it.
 */
assignedTo: string, 
/**
 * When it was asked.
 */
receivedAt: Moment, 
/**
 * When it was written down.
 */
loggedAt: Moment, 
/**
 * People disagree on it.
 */
toCheck: boolean, 
/**
 * The paper form's number.
 */
paperNumber: string, 
/**
 * Its personal details were erased.
 */
erased: boolean, 
/**
 * On this laptop alone.
 */
onlyHere: boolean, };

/**
 * A page of the list.
 */
export type Requests = { 
/**
 * The rows, most urgent first.
 */
rows: Array<RequestRow>, 
/**
 * How many match.
 */
total: number, };

/**
 * A forgotten PIN is replaced.
 */
export type ResetPin = { 
/**
 * Whose.
 */
id: string, 
/**
 * The new one.
 */
pin: string, };

/**
 * A function at the point.
 */
export type RoleCard = { 
/**
 * Code.
 */
code: string, 
/**
 * Name.
 */
label: Label, 
/**
 * Which to fill first.
 */
priority: number, 
/**
 * With two people: A or B; else empty.
 */
duo: string, 
/**
 * What to do, in Dutch.
 */
does: Array<string>, 
/**
 * What never to do, in Dutch.
 */
never: Array<string>, };

/**
 * A rumour.
 */
export type Rumour = { 
/**
 * Its id.
 */
id: string, 
/**
 * What is said.
 */
text: string, 
/**
 * Where it was heard.
 */
places: Array<string>, 
/**
 * How often.
 */
timesHeard: number, 
/**
 * Since when.
 */
at: Moment, 
/**
 * Who noted it.
 */
by: string, 
/**
 * Who was asked, and when.
 */
asked: Array<RumourAsked>, 
/**
 * What turned out to be so: none, one, or two that contradict each other.
 */
outcomes: Array<RumourOutcome>, };

/**
 * That somebody was asked.
 */
export type RumourAsked = { 
/**
 * Whom.
 */
whom: string, 
/**
 * When.
 */
at: Moment, };

/**
 * What turned out to be so.
 */
export type RumourOutcome = { 
/**
 * What the next one must name, so that no one's word is overwritten unseen.
 */
id: string, 
/**
 * true, false or unknown.
 */
outcome: string, 
/**
 * How we know, and what is so.
 */
explanation: string, 
/**
 * Who wrote it.
 */
by: string, 
/**
 * When.
 */
at: Moment, };

/**
 * All rumours, those that nobody settled first.
 */
export type Rumours = { 
/**
 * The rumours.
 */
rumours: Array<Rumour>, };

/**
 * A form as it stands.
 */
export type SaveDraft = { 
/**
 * The draft's id; absent for the first time.
 */
id: string | null, 
/**
 * Which form: `request`, `emergency`, `note`, `change`, `close`, …
 */
form: string, 
/**
 * How a person would call it: "Insuline, Lijsterlaan 22".
 */
title: string, 
/**
 * Everything typed, as JSON text of the form's own making.
 */
content: string, };

/**
 * A request that was just saved: what the screen says of it.
 */
export type SavedRequest = { 
/**
 * The row.
 */
row: RequestRow, 
/**
 * The number in spoken words.
 */
spokenNumber: string, 
/**
 * How many requests it is about the same thing as.
 */
linked: number, };

/**
 * A code was scanned or typed.
 */
export type ScanCode = { 
/**
 * Its text.
 */
text: string, };

/**
 * How far a chain is.
 */
export type Scanned = { 
/**
 * What it holds.
 */
what: ScannedWhat, 
/**
 * The part that was read last.
 */
number: number, 
/**
 * How many parts there are.
 */
parts: number, 
/**
 * Those that are missing.
 */
missing: Array<number>, 
/**
 * This part was read before.
 */
again: boolean, 
/**
 * What became of it, when it was whole and held entries or a receipt.
 */
taken: StickTaken | null, 
/**
 * The town hall, when it was whole and held an invitation.
 */
enrolled: TownHall | null, };

/**
 * What a chain of codes holds.
 */
export type ScannedWhat = "bundle" | "receipt" | "enrolment";

/**
 * A search as it is typed.
 */
export type Search = { 
/**
 * Words, half words, numbers.
 */
text: string, 
/**
 * At most so many, up to 2000.
 */
limit: number, 
/**
 * Whether to count them all: while somebody types that takes too long.
 */
count: boolean, };

/**
 * It leaves.
 */
export type SendMessage = { 
/**
 * Which.
 */
id: string, 
/**
 * By which means, by its code.
 */
means: string, 
/**
 * Who takes it; may be empty.
 */
carrier: string, 
/**
 * When; absent for now.
 */
at: Moment | null, };

/**
 * The report goes, as a message.
 */
export type SendStatus = { 
/**
 * The greatest problems, at most three.
 */
problems: Array<string>, 
/**
 * What is needed.
 */
needs: string, 
/**
 * What was decided, or what the town hall has to decide.
 */
decision: string, 
/**
 * Words that look as if they were about a resident and are not: they stay. Whatever else is found is refused.
 */
kept?: Array<string>, 
/**
 * To whom, by function; absent for the first of the configuration.
 */
to?: string, 
/**
 * The draft it came from.
 */
draft?: string, };

/**
 * Note something to do.
 */
export type SetAction = { 
/**
 * promise, visit, defect, expected or task.
 */
sort: string, 
/**
 * What.
 */
text: string, 
/**
 * For whom, or where; may be empty.
 */
forWhom: string, 
/**
 * Who sees to it; may be empty.
 */
owner: string, 
/**
 * Before when.
 */
due: Moment | null, 
/**
 * The request it follows from.
 */
request: string | null, 
/**
 * The draft it came from.
 */
draft?: string, };

/**
 * A store that was set aside.
 */
export type SetAside = { 
/**
 * Its folder's name.
 */
name: string, };

/**
 * Somebody types where a laptop is.
 */
export type SetLaptopAddress = { 
/**
 * Which.
 */
device: string, 
/**
 * Host, or host and port; empty to forget it.
 */
address: string, };

/**
 * The point opens or closes.
 */
export type SetPointState = { 
/**
 * open, night or closed.
 */
state: string, 
/**
 * When it opens again.
 */
reopens: Moment | null, 
/**
 * What whoever finds the door closed can call; may be empty.
 */
emergencyNumber: string, 
/**
 * Although something has to be done first.
 */
anyway: boolean, 
/**
 * What stood on the screen.
 */
seen: string[], };

/**
 * All of them.
 */
export type Settings = { 
/**
 * Minutes without a key before the screen locks: 1 to 60.
 */
lockAfterMinutes: number, 
/**
 * Minutes before an unacknowledged emergency report reminds.
 */
emergencyReminderMinutes: number, 
/**
 * Minutes after which what only lives here is warned about.
 */
aloneWarningMinutes: number, 
/**
 * Minutes between two backups while something changes.
 */
backupEveryMinutes: number, 
/**
 * Whether reminders make a sound.
 */
sound: boolean, 
/**
 * `nl` or `en`.
 */
language: string, 
/**
 * `light` or `dark`.
 */
theme: string, 
/**
 * Single letters act in lists.
 */
letterKeys: boolean, 
/**
 * The printer that pages go to; the system's viewer, which prints too, when there is none.
 */
printer: string | null, 
/**
 * A second folder or stick for backups.
 */
backupFolder: string | null, };

/**
 * It turned out.
 */
export type SettleRumour = { 
/**
 * Which one.
 */
id: string, 
/**
 * true, false or unknown.
 */
outcome: string, 
/**
 * How we know, and what is so.
 */
explanation: string, 
/**
 * The outcomes that stood on the screen.
 */
seen: string[], 
/**
 * The draft it came from.
 */
draft?: string, };

/**
 * How often something was handed out.
 */
export type SheetCount = { 
/**
 * Which version.
 */
version: number, 
/**
 * In which language.
 */
language: string, 
/**
 * By which means.
 */
means: string, 
/**
 * Start of the hour.
 */
hour: Moment, 
/**
 * How many copies.
 */
copies: number, };

/**
 * How many pages a sheet takes that is being written.
 */
export type SheetFit = { 
/**
 * By format, in the order flyer, page, poster, large.
 */
pages: Array<number>, 
/**
 * The letters that no font has, each once: such a sheet is not saved.
 */
unknownLetters: string, };

/**
 * How big a sheet is printed.
 */
export type SheetFormat = "a5" | "a4" | "a3" | "large";

/**
 * A sheet that was handed out for a request.
 */
export type SheetGiven = { 
/**
 * Which sheet.
 */
code: string, 
/**
 * Which version.
 */
version: number, 
/**
 * Exactly which words.
 */
digest: string, 
/**
 * Its title in the base language.
 */
title: string, 
/**
 * In which language.
 */
language: string, 
/**
 * By which means.
 */
means: string, 
/**
 * How many copies.
 */
copies: number, 
/**
 * When.
 */
at: Moment, 
/**
 * Whether it was withdrawn since, or a later version contradicts it.
 */
contradicted: boolean, };

/**
 * A language.
 */
export type SheetLanguage = { 
/**
 * ISO 639-1.
 */
code: string, 
/**
 * What it calls itself.
 */
name: string, 
/**
 * Whether it is written from right to left.
 */
rightToLeft: boolean, };

/**
 * All sheets, and what the point filled in.
 */
export type SheetLibrary = { 
/**
 * One of each code: the version that holds, else the highest.
 */
sheets: Array<SheetSummary>, 
/**
 * The blanks that sheets leave open.
 */
blanks: Array<Blank>, 
/**
 * What was handed out and is wrong now.
 */
contradicted: Array<Contradicted>, 
/**
 * What is not up to date, although nothing took its place.
 */
stale: Array<StaleSheet>, 
/**
 * The languages there are, with what they call themselves.
 */
languages: Array<SheetLanguage>, 
/**
 * How many copies were handed out today.
 */
copiesToday: number, 
/**
 * The last hand-out of this laptop, which can be taken back.
 */
last: LastDistribution | null, };

/**
 * A line. A blank stands in it as `[[key]]`.
 */
export type SheetLine = { 
/**
 * The words.
 */
text: string, 
/**
 * Its pictogram, by its name.
 */
picture: string, 
/**
 * The key of its source.
 */
source: string, };

/**
 * Who made a version.
 */
export type SheetOrigin = "point" | "shipped" | "pack" | "town_hall";

/**
 * A sheet's page.
 */
export type SheetPage = { 
/**
 * What stands in the list.
 */
summary: SheetSummary, 
/**
 * Why it may not be handed out, when it was withdrawn.
 */
withdrawn: string | null, 
/**
 * Who withdrew it, and when.
 */
withdrawnBy: SheetStep | null, 
/**
 * The version that took its place.
 */
replacedBy: number | null, 
/**
 * From when it holds.
 */
validFrom: Moment | null, 
/**
 * Where it holds.
 */
area: string, 
/**
 * Who made it.
 */
origin: SheetOrigin, 
/**
 * Who approved it: a role, and when.
 */
approved: SheetStep | null, 
/**
 * The publisher of its pack, when they approved it.
 */
publisher: string | null, 
/**
 * Its words, the base language first.
 */
texts: Array<SheetWords>, 
/**
 * Where its facts come from.
 */
sources: Array<SheetSourceLine>, 
/**
 * All its versions, the highest first.
 */
versions: Array<SheetVersionLine>, 
/**
 * How often it was handed out, by version, language, means and hour.
 */
counts: Array<SheetCount>, 
/**
 * The languages in which this version was printed before.
 */
printedIn: Array<string>, 
/**
 * Where it is, of a version that somebody at the point wrote; empty of any other.
 */
whereabouts: Array<Whereabouts>, 
/**
 * The name of its own pictogram.
 */
pictureName: string, 
/**
 * The pictograms of its lines as SVG, by their names.
 */
pictures: { [key in string]: string }, };

/**
 * A printed sheet, ready to be shown.
 */
export type SheetPrinted = { 
/**
 * The name to fetch it by.
 */
document: string, 
/**
 * The name it would have as a file.
 */
fileName: string, 
/**
 * How many pages it has.
 */
pages: number, 
/**
 * Languages that were asked for and are not there: the base language stands in.
 */
missing: Array<string>, 
/**
 * The letters that no font has, each once: a question mark stands in.
 */
unknownLetters: string, };

/**
 * A request that got a version.
 */
export type SheetRequest = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its number.
 */
number: string, 
/**
 * What was asked.
 */
what: string, 
/**
 * How to reach whoever asked.
 */
reach: string, };

/**
 * The requests that got a version.
 */
export type SheetRequests = { 
/**
 * Their ids and numbers.
 */
requests: Array<SheetRequest>, };

/**
 * Where a fact comes from.
 */
export type SheetSourceLine = { 
/**
 * What lines call it.
 */
key: string, 
/**
 * Who says it.
 */
name: string, 
/**
 * The page.
 */
address: string, 
/**
 * The day it was read.
 */
read: string, };

/**
 * That somebody did something with a version.
 */
export type SheetStep = { 
/**
 * Who, as this point calls them.
 */
by: string, 
/**
 * When.
 */
at: Moment, };

/**
 * A sheet in a list.
 */
export type SheetSummary = { 
/**
 * Its code.
 */
code: string, 
/**
 * Which version.
 */
version: number, 
/**
 * Exactly which words, in hexadecimal digits.
 */
digest: string, 
/**
 * Its title in the base language.
 */
title: string, 
/**
 * Its first sentence in the base language.
 */
core: string, 
/**
 * Its pictogram as SVG; empty when it has none.
 */
picture: string, 
/**
 * Leaves of the tree of categories it is handed out for.
 */
categories: Array<string>, 
/**
 * Where it stands.
 */
standing: Standing, 
/**
 * The languages it is there in.
 */
languages: Array<string>, 
/**
 * Those of them into which a translation was read by a person.
 */
checked: Array<string>, 
/**
 * Whether somebody confirmed what it says.
 */
confirmed: boolean, 
/**
 * Whether somebody approved it.
 */
approved: boolean, 
/**
 * Until when it holds.
 */
validUntil: Moment | null, 
/**
 * When the next version is expected.
 */
nextUpdate: Moment | null, 
/**
 * How many copies of this sheet were handed out, all versions.
 */
copies: number, 
/**
 * Whether it has to be said yet if it contradicts what it replaces, which somebody has at home.
 */
asksContradiction: boolean, 
/**
 * How many versions hold at once: 2 when two laptops gave out the same number.
 */
inForce: number, };

/**
 * A version in a list.
 */
export type SheetVersionLine = { 
/**
 * Which version.
 */
version: number, 
/**
 * Exactly which words.
 */
digest: string, 
/**
 * Where it stands.
 */
standing: Standing, 
/**
 * Who wrote it, when; none of a shipped one that nobody used.
 */
written: SheetStep | null, 
/**
 * How many copies were handed out.
 */
copies: number, };

/**
 * The words in one language.
 */
export type SheetWords = { 
/**
 * ISO 639-1.
 */
language: string, 
/**
 * Whether a person who speaks it has read it. What is written here is read before it counts.
 */
checked: boolean, 
/**
 * Who has read it, and when that was said; none when its publisher says so, or nobody has.
 */
checkedBy: SheetStep | null, 
/**
 * The title.
 */
title: string, 
/**
 * The core message.
 */
core: Array<string>, 
/**
 * What to read aloud.
 */
readAloud: string, 
/**
 * What to do.
 */
act: Array<SheetLine>, 
/**
 * What not to do.
 */
avoid: Array<SheetLine>, 
/**
 * Where to go.
 */
go: Array<SheetLine>, };

/**
 * The shift.
 */
export type Shift = { 
/**
 * Who is in charge: one, nobody yet, or two who did not know of each other.
 */
inCharge: Array<InCharge>, 
/**
 * Who is here, the longest first.
 */
here: Array<Attendance>, 
/**
 * Who is to come, the first first.
 */
coming: Array<Attendance>, 
/**
 * Who left in the last 24 hours, the newest first.
 */
left: Array<Attendance>, 
/**
 * The functions that nobody has and that are filled first, by the codes of their cards.
 */
unfilled: Array<string>, };

/**
 * What was handed out.
 */
export type ShiftExported = { 
/**
 * The file.
 */
file: DocumentMade, 
/**
 * Entries in the logbook at that moment.
 */
entries: number, 
/**
 * Eight characters that stand for the heads of the logbook.
 */
digest: string, };

/**
 * As what.
 */
export type ShiftFormat = "pdf" | "csv" | "json";

/**
 * What is handed out.
 */
export type ShiftPart = "handover" | "diary" | "messages" | "figures";

/**
 * What stands in the folder now, all of it or nothing.
 */
export type ShiftWritten = { 
/**
 * The new folder in it, by its name.
 */
name: string, 
/**
 * The files, by their names.
 */
files: Array<string>, 
/**
 * How many bytes that is.
 */
bytes: number, 
/**
 * The stick may be pulled out.
 */
mayPullOut: boolean, 
/**
 * Entries in the logbook at that moment.
 */
entries: number, 
/**
 * Eight characters that stand for the heads of the logbook.
 */
digest: string, };

/**
 * It gets words of its own for a radio, or others.
 */
export type ShortenMessage = { 
/**
 * Which.
 */
id: string, 
/**
 * What is read aloud: at most 200 letters, and nobody is in them.
 */
radio: string, };

/**
 * What a sign says.
 */
export type Sign = { 
/**
 * night or closed.
 */
state: string, 
/**
 * When it opens again.
 */
reopens: Moment | null, 
/**
 * What whoever finds the door closed can call; may be empty.
 */
emergencyNumber: string, };

/**
 * A PIN is typed.
 */
export type SignIn = { 
/**
 * The name or its beginning; capitals and accents do not matter.
 */
name: string, 
/**
 * PIN.
 */
pin: string, };

/**
 * The situation.
 */
export type Situation = { 
/**
 * Every facility in every neighbourhood, in the order of the configuration.
 */
cells: Array<FacilityNow>, 
/**
 * Neighbourhoods of which nobody has ever said anything, by their codes.
 */
neverHeard: Array<string>, 
/**
 * Neighbourhoods of which somebody said something, but not in the last 24 hours, by their codes.
 */
notHeard: Array<string>, 
/**
 * The weather: nothing, one report, or two that contradict each other.
 */
weather: Array<WeatherReport>, 
/**
 * Every part of the building, in the order of the configuration.
 */
building: Array<BuildingPart>, 
/**
 * Articles, those that run short first.
 */
stock: Array<StockNow>, };

/**
 * How far this window is from the desk.
 */
export type Stage = "closed" | "locked" | "open";

/**
 * A version that ended, or whose next version was promised and did not come.
 */
export type StaleSheet = { 
/**
 * Which sheet.
 */
code: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Which version of it.
 */
version: number, 
/**
 * Exactly which words.
 */
digest: string, 
/**
 * Whether it ended; else it still holds.
 */
expired: boolean, 
/**
 * Until when it held, or for when the next version was promised.
 */
since: Moment, 
/**
 * How many copies were handed out.
 */
copies: number, };

/**
 * Where a version stands.
 */
export type Standing = "draft" | "approved" | "later" | "in_force" | "expired" | "replaced" | "withdrawn";

/**
 * A status report.
 */
export type StatusReport = { 
/**
 * Ready to be pasted: beeld, oordeel, besluit.
 */
text: string, 
/**
 * To be read aloud.
 */
radio: RadioText, 
/**
 * What in the coordinator's words may be about a resident, each once.
 */
personal: Array<string>, 
/**
 * Entries in the logbook at that moment.
 */
entries: number, 
/**
 * Eight characters that stand for how far it went.
 */
digest: string, };

/**
 * What only a person can say.
 */
export type StatusWords = { 
/**
 * The greatest problems, at most three.
 */
problems: Array<string>, 
/**
 * What is needed.
 */
needs: string, 
/**
 * What was decided, or what the town hall has to decide.
 */
decision: string, 
/**
 * Words that look as if they were about a resident and are not: they stay. Whatever else is found is left out.
 */
kept?: Array<string>, };

/**
 * A step without more words: accept, start, confirm receipt, report back, reopen.
 */
export type StepRequest = { 
/**
 * Which.
 */
id: string, 
/**
 * A few words, kept as a note.
 */
note: string | null, 
/**
 * The `seen` of the field `status`; without it the live ones of this moment.
 */
seen: string[] | null, };

/**
 * What is on a stick.
 */
export type StickLook = { 
/**
 * Bundles first, in the order of their numbers.
 */
bundles: Array<OnStick>, };

/**
 * What became of the entries that were taken over, from whatever they came on.
 */
export type StickTaken = { 
/**
 * Entries that were new here.
 */
newEntries: number, 
/**
 * Entries that were here already.
 */
known: number, 
/**
 * Entries that were set aside for a person.
 */
aside: number, 
/**
 * Entries of laptops that nobody let in.
 */
unknown: number, 
/**
 * Emergency reports that were new here.
 */
newEmergencyReports: number, 
/**
 * Requests that were new here.
 */
newRequests: number, 
/**
 * Requests on which people disagree now, and did not before.
 */
toCheck: number, 
/**
 * Somebody said that they hold more than was known here.
 */
newReceipt: boolean, };

/**
 * A bundle is on the stick: it was read back and is whole there.
 */
export type StickWritten = { 
/**
 * The bundle.
 */
bundle: BundleLook, 
/**
 * Its size.
 */
bytes: number, 
/**
 * The stick may be pulled out.
 */
mayPullOut: boolean, 
/**
 * Six words that go along in an envelope of their own, while no town hall is known. Shown once.
 */
passphrase: string | null, };

/**
 * The sticks in this laptop.
 */
export type Sticks = { 
/**
 * All of them.
 */
sticks: Array<FoundStick>, };

/**
 * A count.
 */
export type StockCount = { 
/**
 * What the next count must name.
 */
id: string, 
/**
 * How many were counted.
 */
amount: number, 
/**
 * How many go in 24 hours.
 */
perDay: number, 
/**
 * How many are left now, as far as the use tells.
 */
left: number, 
/**
 * In how many hours it is gone.
 */
hoursLeft: number | null, 
/**
 * When it was counted.
 */
at: Moment, 
/**
 * Who counted.
 */
by: string, };

/**
 * An article.
 */
export type StockNow = { 
/**
 * The article, by its code.
 */
article: string, 
/**
 * The counts that stand: nothing, one, or two.
 */
counts: Array<StockCount>, 
/**
 * Whether there is less than the minimum, or less than a day's worth.
 */
short: boolean, };

/**
 * What a folder holds: the real one or that of exercises.
 */
export type StoreLook = { 
/**
 * Whether there is a store.
 */
exists: boolean, 
/**
 * What is wrong with it, as far as can be seen without the key.
 */
trouble: Trouble | null, 
/**
 * Stores that were set aside and not merged yet.
 */
setAside: Array<SetAside>, };

/**
 * More questions.
 */
export type SubFormCode = "medicine" | "device" | "welfareCheck";

/**
 * A tablet.
 */
export type Tablet = { 
/**
 * Its id.
 */
id: string, 
/**
 * The four digits that it shows.
 */
code: string, 
/**
 * How far it is.
 */
stage: TabletStage, 
/**
 * Who is signed in on it.
 */
who: string | null, 
/**
 * When it knocked.
 */
knockedAt: Moment, 
/**
 * When it was last heard from.
 */
seenAt: Moment, };

/**
 * One address.
 */
export type TabletAddress = { 
/**
 * As it is typed.
 */
text: string, 
/**
 * As a QR code, in SVG.
 */
svg: string, };

/**
 * What a tablet may do.
 */
export type TabletReach = "intake" | "everything";

/**
 * How far a tablet is.
 */
export type TabletStage = "waiting" | "admitted";

/**
 * Why tablets cannot join as they should.
 */
export type TabletTrouble = "not_listening" | "no_network" | "certificate_unreadable";

/**
 * Tablets, and how one more joins.
 */
export type Tablets = { 
/**
 * Whether this program can serve tablets at all.
 */
possible: boolean, 
/**
 * Whether they may knock.
 */
open: boolean, 
/**
 * What to type on a tablet.
 */
addresses: Array<TabletAddress>, 
/**
 * SHA-256 of the certificate in pairs of hexadecimal digits, as a browser shows it; absent while closed.
 */
fingerprint: string | null, 
/**
 * What a tablet may do, once admitted.
 */
reach: TabletReach, 
/**
 * What is not as it should be.
 */
trouble: TabletTrouble | null, 
/**
 * How many may join at most.
 */
most: number, 
/**
 * Those that wait first, each group by when it knocked.
 */
tablets: Array<Tablet>, };

/**
 * Whoever is signed in takes charge without a handover.
 */
export type TakeCharge = { 
/**
 * Why.
 */
reason: string, 
/**
 * Their PIN: it signs.
 */
pin: string, };

/**
 * Take over.
 */
export type TakeFromStick = { 
/**
 * The stick's folder.
 */
folder: string, 
/**
 * Which files.
 */
files: Array<string>, 
/**
 * The six words that came with it.
 */
passphrase: string | null, };

/**
 * A radio code was heard.
 */
export type TakeRadioCode = { 
/**
 * As it was typed.
 */
text: string, };

/**
 * The counts of today.
 */
export type Tally = { 
/**
 * All of them.
 */
today: number, 
/**
 * By reason, in the configuration's order.
 */
byReason: Array<ReasonCount>, 
/**
 * Per quarter of an hour, oldest first, from the first visit of today on, without gaps.
 */
quarters: Array<QuarterCount>, 
/**
 * What undo would take back.
 */
last: LastVisit | null, };

/**
 * What was seen in it.
 */
export type TextLook = { 
/**
 * A latest time that it names.
 */
deadline: Moment | null, 
/**
 * Whether nine digits in it may be a BSN.
 */
bsn: boolean, 
/**
 * The text without them.
 */
withoutBsn: string, };

/**
 * Something with a number, to be opened: nothing that was typed about anybody.
 */
export type Thing = { 
/**
 * What it is.
 */
kind: ThingKind, 
/**
 * Its id.
 */
id: string, 
/**
 * Its number.
 */
number: string, };

/**
 * What sort of thing it is.
 */
export type ThingKind = "request" | "emergency_report" | "message" | "shift_handover";

/**
 * A line was looked at, or the tick is taken back.
 */
export type TickLine = { 
/**
 * The list, by its code.
 */
list: string, 
/**
 * The line, by its code.
 */
line: string, 
/**
 * False takes the tick back.
 */
done: boolean, 
/**
 * The ticks that stood on the screen.
 */
seen: string[], };

/**
 * Tick off that a version is contradicted: whoever got it was told, or need not be.
 */
export type TickOffContradiction = { 
/**
 * Exactly which words.
 */
digest: string, 
/**
 * The version that contradicts it, as the screen showed it.
 */
by: number | null, 
/**
 * Whether it was withdrawn, as the screen showed it.
 */
withdrawn: boolean, 
/**
 * How many copies were handed out, as the screen showed it.
 */
copies: number, };

/**
 * One line of the timeline.
 */
export type TimelineEntry = { 
/**
 * When.
 */
at: Moment, 
/**
 * Who; absent when nobody was signed in.
 */
by: string | null, 
/**
 * The laptop it came from by radio or in a code, which say nothing of who wrote it.
 */
byRadio: OnLaptop | null, 
/**
 * Their role at the time, by its code.
 */
role: string, 
/**
 * What.
 */
what: TimelineWhat, };

/**
 * What happened.
 */
export type TimelineWhat = { "kind": "logged" } | { "kind": "imported" } | { "kind": "changed", 
/**
 * Field.
 */
field: string, 
/**
 * What its author saw before.
 */
before: Array<FieldValue>, 
/**
 * What they made of it.
 */
after: FieldValue, } | { "kind": "noted", 
/**
 * Its text.
 */
text: string, } | { "kind": "forwarded", 
/**
 * To whom.
 */
to: string, 
/**
 * Means.
 */
means: string, 
/**
 * When.
 */
at: Moment, 
/**
 * Names of the fields copied for the receiver.
 */
details: Array<string>, } | { "kind": "linked", 
/**
 * The other's number.
 */
number: string, 
/**
 * The same, or no longer.
 */
same: boolean, } | { "kind": "erased", 
/**
 * Why, by its code.
 */
reason: string, } | { "kind": "wordsErased", 
/**
 * What it was.
 */
of: ErasedWords, };

/**
 * How things stand with the town hall.
 */
export type TownHall = { 
/**
 * The town hall that this point is enrolled with.
 */
enrolled: TownHallEnrolled | null, 
/**
 * Whether the two exchanged a moment ago.
 */
inTouch: boolean, 
/**
 * When they last did.
 */
lastMet: Moment | null, 
/**
 * When the town hall last confirmed something, by whatever road.
 */
lastConfirmed: Moment | null, 
/**
 * Whether it confirmed everything that is for it.
 */
confirmedAll: boolean, 
/**
 * Entries for it that it has not confirmed.
 */
waiting: number, 
/**
 * Why there is no line.
 */
trouble: WhyCause | null, 
/**
 * Of this laptop's key: the town hall lets in whoever reads this to it, also before it knows the point.
 */
ownFingerprint: string, };

/**
 * A town hall.
 */
export type TownHallEnrolled = { 
/**
 * Its name.
 */
name: string, 
/**
 * Where it can be reached.
 */
addresses: Array<string>, 
/**
 * Of its key, to compare with the town hall's own screen.
 */
fingerprint: string, };

/**
 * Why a store cannot be opened as it is.
 */
export type Trouble = "newer" | "damaged" | "incomplete";

/**
 * Emergency reports that nobody acknowledged.
 */
export type Unacknowledged = { 
/**
 * How many.
 */
count: number, 
/**
 * When the oldest was written down.
 */
oldest: Moment | null, };

/**
 * The passphrase of a store.
 */
export type UnlockStore = { 
/**
 * Which store.
 */
exercise: boolean, 
/**
 * Its passphrase.
 */
passphrase: string, };

/**
 * An urgency.
 */
export type Urgency = { 
/**
 * U1 to U4.
 */
code: string, 
/**
 * Short name.
 */
label: Label, 
/**
 * What it means.
 */
meaning: Label, 
/**
 * Within how many minutes.
 */
minutes: number | null, 
/**
 * A sign of its own shape.
 */
sign: string, };

/**
 * The sealed envelope is opened.
 */
export type UseRecoveryCode = { 
/**
 * The code as it was typed; dashes, spaces and case do not matter.
 */
code: string, 
/**
 * The new passphrase.
 */
passphrase: string, 
/**
 * A new PIN for the coordinator who was added first, if that was forgotten too.
 */
pin: string | null, };

/**
 * The whole logbook was walked.
 */
export type Verified = { 
/**
 * Entries.
 */
entries: number, 
/**
 * Requests.
 */
requests: number, 
/**
 * Entries whose words can be checked only when another laptop has told more. Nothing is wrong with them.
 */
awaiting: number, 
/**
 * What is wrong, in words for an administrator; empty when all is well.
 */
problems: Array<string>, };

/**
 * A volunteer.
 */
export type Volunteer = { 
/**
 * Id.
 */
id: string, 
/**
 * First name or nickname.
 */
name: string, 
/**
 * Role by its code.
 */
role: string, 
/**
 * Whether they may sign in.
 */
active: boolean, };

/**
 * The list.
 */
export type Volunteers = { 
/**
 * By name; those taken off last.
 */
volunteers: Array<Volunteer>, };

/**
 * Somebody walks in.
 */
export type WalkIn = { 
/**
 * Id.
 */
id: string, 
/**
 * Who comes.
 */
who: string, 
/**
 * What they say.
 */
says: string, 
/**
 * What it is: `emergency`, `request`, `count`, `offer`.
 */
kind: string, 
/**
 * What a good entry looks like: field name and value.
 */
entry: { [key in string]: FieldValue }, 
/**
 * Why.
 */
lesson: string, 
/**
 * Its place in the row, from 1.
 */
place: number, 
/**
 * How many there are.
 */
of: number, };

/**
 * What somebody said of the weather.
 */
export type WeatherReport = { 
/**
 * What the next report must name.
 */
id: string, 
/**
 * How it is.
 */
now: string, 
/**
 * What is coming.
 */
expected: string, 
/**
 * Since when it is so.
 */
since: Moment, 
/**
 * Who says so.
 */
source: string, 
/**
 * Whether somebody who can know it confirmed it.
 */
confirmed: boolean, 
/**
 * When it was written down.
 */
at: Moment, 
/**
 * Who wrote it down.
 */
by: string, };

/**
 * One place where a record is.
 */
export type Whereabouts = { "kind": "only_here" } | { "kind": "laptop", 
/**
 * Its name.
 */
name: string, 
/**
 * Its letter.
 */
letter: string, 
/**
 * When that was heard.
 */
at: Moment, } | { "kind": "stick", 
/**
 * The bundle's number.
 */
number: number, 
/**
 * The letter of the laptop that wrote it.
 */
letter: string, 
/**
 * When it was written.
 */
writtenAt: Moment, 
/**
 * Who took it along, by function.
 */
handedTo: string | null, 
/**
 * When.
 */
handedAt: Moment | null, } | { "kind": "town_hall", 
/**
 * Its name.
 */
name: string, 
/**
 * When that was heard.
 */
at: Moment, };

/**
 * Which entries.
 */
export type WhichAside = { 
/**
 * The laptop's id.
 */
device: string, 
/**
 * Why they stand aside.
 */
reason: AsideReason, };

/**
 * Which backups are meant.
 */
export type WhichBackups = { 
/**
 * Of the store of exercises.
 */
exercise: boolean, 
/**
 * Also those in this folder.
 */
folder: string | null, };

/**
 * Which hand-out.
 */
export type WhichDistribution = { 
/**
 * Its entry.
 */
id: string, };

/**
 * Which draft.
 */
export type WhichDraft = { 
/**
 * Id.
 */
id: string, };

/**
 * Which report.
 */
export type WhichEmergencyReport = { 
/**
 * Id.
 */
id: string, };

/**
 * Which handover.
 */
export type WhichHandover = { 
/**
 * Its id.
 */
id: string, };

/**
 * Which laptop.
 */
export type WhichLaptop = { 
/**
 * Its id.
 */
device: string, };

/**
 * Which message.
 */
export type WhichMessage = { 
/**
 * Its id.
 */
id: string, };

/**
 * Which line.
 */
export type WhichNotice = { 
/**
 * Its id.
 */
id: string, };

/**
 * Several records: lines of the diary, actions, rumours, handovers.
 */
export type WhichRecords = { 
/**
 * Their ids; at most 500.
 */
of: string[], };

/**
 * Which request.
 */
export type WhichRequest = { 
/**
 * Id.
 */
id: string, };

/**
 * Which sheet, and which version of it: the one that holds when none is named.
 */
export type WhichSheet = { 
/**
 * Its code.
 */
code: string, 
/**
 * Exactly which words.
 */
digest?: string, };

/**
 * Which of the two stores.
 */
export type WhichStore = { 
/**
 * The one of exercises.
 */
exercise: boolean, };

/**
 * What to look at, the first thing first. Nothing when nothing is wrong.
 */
export type Why = { 
/**
 * The causes.
 */
causes: Array<Cause>, };

/**
 * What to look at.
 */
export type WhyCause = "no_network" | "other_network" | "not_found" | "something_else" | "refused" | "firewalled" | "bad_line" | "wrong_key" | "not_paired" | "struck_off" | "clock_off" | "exercise";

/**
 * Withdraw a version.
 */
export type WithdrawSheet = { 
/**
 * Exactly which words.
 */
digest: string, 
/**
 * Why.
 */
reason: string, };

/**
 * Put what was carried on another stick.
 */
export type WriteCarried = { 
/**
 * The stick's folder.
 */
folder: string, };

/**
 * Write a line.
 */
export type WriteLogLine = { 
/**
 * decision, event, contact or incident.
 */
sort: string, 
/**
 * What happened or was decided.
 */
text: string, 
/**
 * Why; for decisions.
 */
reason: string, 
/**
 * Whether somebody who can know it confirmed it.
 */
confirmed: boolean, 
/**
 * When it happened; absent for now.
 */
at: Moment | null, 
/**
 * The request it is about.
 */
about: string | null, 
/**
 * The line that it corrects.
 */
corrects: string | null, 
/**
 * The draft it came from.
 */
draft?: string, };

/**
 * Write a message, or write down one that came in.
 */
export type WriteMessage = { 
/**
 * out or in.
 */
direction: string, 
/**
 * now, urgent, today or routine.
 */
precedence: string, 
/**
 * From whom, by function.
 */
from: string, 
/**
 * To whom, by function.
 */
to: string, 
/**
 * What it is about.
 */
subject: string, 
/**
 * What it says.
 */
text: string, 
/**
 * Before when an answer is wanted.
 */
answerBy: Moment | null, 
/**
 * The requests and emergency reports it is about.
 */
about: string[], 
/**
 * The message that it answers.
 */
answers: string | null, 
/**
 * What is read aloud over a radio, when that is not what it says: at most 200 letters.
 */
radio?: string, 
/**
 * How it left or came in, when it did already.
 */
means: string | null, 
/**
 * Words that look as if they were about a resident and are not: they stay. Whatever else is found is refused.
 */
kept?: Array<string>, 
/**
 * Of one that came in: the number that it bears with the sender.
 */
senderNumber?: string, 
/**
 * Of one that came in: how many words the sender counted.
 */
senderWords?: number, 
/**
 * The draft it came from.
 */
draft?: string, };

/**
 * A new version.
 */
export type WriteSheet = { 
/**
 * Its code; a new one is given when empty.
 */
code: string, 
/**
 * Leaves of the tree of categories.
 */
categories: Array<string>, 
/**
 * Its pictogram.
 */
picture: string, 
/**
 * Whether somebody confirmed what it says.
 */
confirmed: boolean, 
/**
 * From when it holds; at once when nothing is said.
 */
validFrom: Moment | null, 
/**
 * Until when it holds.
 */
validUntil: Moment | null, 
/**
 * When the next version is expected.
 */
nextUpdate: Moment | null, 
/**
 * Where it holds.
 */
area: string, 
/**
 * Who says so.
 */
sources: Array<SheetSourceLine>, 
/**
 * Its words, the base language first.
 */
texts: Array<SheetWords>, 
/**
 * The draft it came from.
 */
draft?: string, };

/**
 * Write everything of a shift at once: the handover, the diary, the messages and the figures, each as every format.
 */
export type WriteShift = { 
/**
 * Which handover; absent for how it would be now.
 */
id: string | null, 
/**
 * With what was typed about people.
 */
personal: boolean, 
/**
 * The folder or the stick.
 */
folder: string, };

/**
 * To a stick.
 */
export type WriteStick = { 
/**
 * The stick's folder.
 */
folder: string, 
/**
 * Whom it is for.
 */
madeFor: MadeFor, };

/**
 * What is wrong with a field.
 */
export type Wrong = "empty" | "too_long" | "negative" | "1_to_100" | "1_to_1000" | "minutes" | "1_to_60" | "one_to_three" | "four_to_eight_digits" | "past" | "future" | "no_source" | "too_far" | "ends_first" | "too_early" | "before_written" | "not_a_moment" | "unknown" | "unknown_field" | "by_steps_only" | "itself" | "not_only_one" | "not_there" | "no_such_letters" | "not_in_language" | "no_such_column" | "not_mapped" | "nobody" | "show_first" | "not_speakable" | "not_a_code" | "exercise_passphrase" | "not_a_digest" | "not_a_key" | "not_base64" | "personal";

/** A command did not do what was asked. */
export type Failure = { code: Code, details: Record<string, unknown> };

/** Every command with what it takes and gives. */
export interface Commands {
  look: { input: Nothing; output: Look };
  get_configuration: { input: Nothing; output: Configuration };
  list_configuration_files: { input: Nothing; output: ConfigurationFiles };
  propose_passphrase: { input: Nothing; output: ProposedPassphrase };
  open_point: { input: OpenPoint; output: RecoveryCode };
  start_exercise: { input: Nothing; output: Look };
  unlock_store: { input: UnlockStore; output: Look };
  use_recovery_code: { input: UseRecoveryCode; output: RecoveryCode };
  begin_beside: { input: WhichStore; output: Look };
  list_backups: { input: WhichBackups; output: Backups };
  continue_from_backup: { input: ContinueFromBackup; output: Continued };
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
  erase_emergency: { input: EraseEmergency; output: EmergencyReport };
  log_request: { input: LogRequest; output: SavedRequest };
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
  erase_request: { input: EraseRequest; output: RequestPage };
  link_requests: { input: LinkRequests; output: RequestPage };
  find_alike: { input: FindAlike; output: Alike };
  search: { input: Search; output: Found };
  read_text: { input: ReadText; output: TextLook };
  propose_urgency: { input: ProposeUrgency; output: ProposedUrgency };
  count_visit: { input: CountVisit; output: Tally };
  undo_visit: { input: Nothing; output: Tally };
  get_tally: { input: Nothing; output: Tally };
  list_sheets: { input: Nothing; output: SheetLibrary };
  find_sheets: { input: FindSheets; output: FoundSheets };
  get_sheet: { input: WhichSheet; output: SheetPage };
  write_sheet: { input: WriteSheet; output: SheetPage };
  approve_sheet: { input: ApproveSheet; output: SheetPage };
  withdraw_sheet: { input: WithdrawSheet; output: SheetPage };
  check_translation: { input: CheckTranslation; output: SheetPage };
  distribute_sheet: { input: DistributeSheet; output: SheetPage };
  undo_distribution: { input: WhichDistribution; output: SheetLibrary };
  tick_off_contradiction: { input: TickOffContradiction; output: SheetLibrary };
  list_sheet_requests: { input: WhichSheet; output: SheetRequests };
  fill_blank: { input: FillBlank; output: SheetLibrary };
  print_sheet: { input: PrintSheet; output: SheetPrinted };
  note_sheet_printed: { input: NoteSheetPrinted; output: SheetPage };
  print_sheet_set: { input: PrintSheetSet; output: SheetPrinted };
  print_phrase_card: { input: Nothing; output: DocumentMade };
  list_pictures: { input: Nothing; output: Pictures };
  measure_sheet: { input: WriteSheet; output: SheetFit };
  look_at_pack: { input: PackFile; output: PackLook };
  take_over_pack: { input: PackFile; output: PackLook };
  get_board: { input: Nothing; output: Board };
  post_notice: { input: PostNotice; output: Board };
  take_down_notice: { input: WhichNotice; output: Board };
  print_board: { input: PrintBoard; output: DocumentMade };
  get_public_screen: { input: Nothing; output: PublicScreen };
  list_rumours: { input: Nothing; output: Rumours };
  hear_rumour: { input: HearRumour; output: Rumours };
  hear_rumour_again: { input: HearRumourAgain; output: Rumours };
  ask_rumour: { input: AskRumour; output: Rumours };
  settle_rumour: { input: SettleRumour; output: Rumours };
  erase_rumour: { input: EraseRumour; output: Rumours };
  list_log: { input: ListLog; output: LogPage };
  write_log_line: { input: WriteLogLine; output: LogPage };
  erase_log_line: { input: EraseLogLine; output: LogPage };
  list_actions: { input: Nothing; output: Actions };
  set_action: { input: SetAction; output: Actions };
  finish_action: { input: FinishAction; output: Actions };
  erase_action: { input: EraseAction; output: Actions };
  list_messages: { input: Nothing; output: Messages };
  get_message: { input: WhichMessage; output: MessagePage };
  write_message: { input: WriteMessage; output: Messages };
  send_message: { input: SendMessage; output: Messages };
  acknowledge_message: { input: AcknowledgeMessage; output: Messages };
  answer_message: { input: AnswerMessage; output: Messages };
  propose_message: { input: ProposeMessage; output: ProposedMessage };
  shorten_message: { input: ShortenMessage; output: MessagePage };
  erase_message: { input: EraseMessage; output: MessagePage };
  read_radio_text: { input: ReadRadioText; output: RadioText };
  find_personal: { input: FindPersonal; output: FoundPersonal };
  get_shift: { input: Nothing; output: Shift };
  check_in: { input: CheckIn; output: Shift };
  change_attendance: { input: ChangeAttendance; output: Shift };
  check_out: { input: CheckOut; output: Shift };
  erase_attendance: { input: EraseAttendance; output: Shift };
  take_charge: { input: TakeCharge; output: Shift };
  get_situation: { input: Nothing; output: Situation };
  report_facility: { input: ReportFacility; output: Situation };
  report_weather: { input: ReportWeather; output: Situation };
  report_building: { input: ReportBuilding; output: Situation };
  count_stock: { input: CountStock; output: Situation };
  get_opening: { input: Nothing; output: Opening };
  tick_line: { input: TickLine; output: Opening };
  set_point_state: { input: SetPointState; output: Opening };
  print_role_cards: { input: Nothing; output: DocumentMade };
  print_situation: { input: PrintSituation; output: DocumentMade };
  print_sign: { input: PrintSign; output: DocumentMade };
  compose_status: { input: StatusWords; output: StatusReport };
  send_status: { input: SendStatus; output: Messages };
  print_status: { input: StatusWords; output: DocumentMade };
  list_handovers: { input: Nothing; output: Handovers };
  compose_handover: { input: Nothing; output: Handover };
  get_handover: { input: WhichHandover; output: Handover };
  offer_handover: { input: OfferHandover; output: Handover };
  explain_part: { input: ExplainPart; output: Handover };
  ask_handover: { input: AskHandover; output: Handover };
  answer_question: { input: AnswerQuestion; output: Handover };
  print_handover: { input: PrintHandover; output: DocumentMade };
  accept_handover: { input: AcceptHandover; output: Handover };
  refuse_handover: { input: RefuseHandover; output: Handover };
  save_draft: { input: SaveDraft; output: DraftSaved };
  list_drafts: { input: Nothing; output: Drafts };
  open_draft: { input: WhichDraft; output: Draft };
  put_draft_away: { input: WhichDraft; output: Nothing };
  take_draft_back: { input: WhichDraft; output: Nothing };
  print_forms: { input: PrintForms; output: DocumentMade };
  print_slip: { input: PrintSlip; output: DocumentMade };
  print_start_card: { input: Nothing; output: DocumentMade };
  print_key_card: { input: Nothing; output: DocumentMade };
  print_recovery_card: { input: PrintRecoveryCard; output: DocumentMade };
  preview_import: { input: ImportFile; output: ImportPreview };
  take_in_import: { input: ImportFile; output: Imported };
  print_shift: { input: PrintShift; output: ShiftExported };
  export_shift: { input: ExportShift; output: ShiftExported };
  write_shift: { input: WriteShift; output: ShiftWritten };
  export_requests: { input: ExportRequests; output: Exported };
  list_laptops: { input: Nothing; output: Laptops };
  exchange_now: { input: ExchangeNow; output: Laptops };
  name_laptop: { input: NameLaptop; output: Laptops };
  set_laptop_address: { input: SetLaptopAddress; output: Laptops };
  strike_off_laptop: { input: WhichLaptop; output: Laptops };
  list_aside: { input: Nothing; output: Aside };
  read_aside: { input: WhichAside; output: AsideLines };
  mark_aside_read: { input: WhichAside; output: Aside };
  look_why: { input: LookWhy; output: Why };
  invite_laptop: { input: Nothing; output: Pairing };
  join_laptop: { input: JoinLaptop; output: Pairing };
  join_point: { input: JoinPoint; output: Pairing };
  get_pairing: { input: Nothing; output: Pairing };
  confirm_pairing: { input: ConfirmPairing; output: Pairing };
  cancel_pairing: { input: Nothing; output: Pairing };
  list_whereabouts: { input: WhichRecords; output: RecordsWhereabouts };
  find_sticks: { input: Nothing; output: Sticks };
  write_stick: { input: WriteStick; output: StickWritten };
  look_at_stick: { input: LookAtStick; output: StickLook };
  take_from_stick: { input: TakeFromStick; output: StickTaken };
  carry_from_stick: { input: CarryFromStick; output: Carried };
  write_carried: { input: WriteCarried; output: Carried };
  list_carried: { input: Nothing; output: Carried };
  list_bundles: { input: Nothing; output: Bundles };
  hand_over_bundle: { input: HandOverBundle; output: Bundles };
  make_codes: { input: MakeCodes; output: Codes };
  print_codes: { input: MakeCodes; output: DocumentMade };
  scan_code: { input: ScanCode; output: Scanned };
  read_code_picture: { input: ReadCodePicture; output: Scanned };
  forget_codes: { input: Nothing; output: Nothing };
  make_radio_code: { input: MakeRadioCode; output: RadioCode };
  take_radio_code: { input: TakeRadioCode; output: RadioTaken };
  get_town_hall: { input: Nothing; output: TownHall };
  enrol: { input: Enrol; output: TownHall };
  get_tablets: { input: Nothing; output: Tablets };
  open_tablets: { input: Nothing; output: Tablets };
  close_tablets: { input: Nothing; output: Tablets };
  admit_tablet: { input: AdmitTablet; output: Tablets };
  change_settings: { input: Settings; output: Settings };
  next_case: { input: NextCase; output: WalkIn };
}
