import type { Code } from "../../generated/commands";

export const errors: Record<Code, string> = {
  not_open: "No support point is open on this laptop yet. Open it first.",
  nobody_signed_in: "Nobody is signed in. What you typed is still there. Sign in with your name and PIN.",
  not_allowed: "Your role may not do this. Ask the coordinator. Nothing was changed.",
  wrong_passphrase: "This passphrase is not right. Mind spaces and capitals and try again.",
  wrong_recovery_code: "This recovery code is not right. Check each group of letters and type it again.",
  names_to_come:
    "The volunteers' names are still to come from the other laptop. Nothing is lost. Wait a moment and try again.",
  wrong_pin: "Name and PIN do not belong together. Try again.",
  pin_pause: "Too many wrong PINs. Wait a moment and try again. Nothing is lost.",
  bad_input: "Something in this form is not right. All you typed is still there. Check the fields.",
  weak_passphrase: "This passphrase is too short. Use at least 12 characters, five words are best.",
  name_taken: "There is a volunteer with this name already. Add a letter to it.",
  last_coordinator: "One coordinator must stay. Make somebody else coordinator first.",
  not_found: "This is no longer there. Go back and search again.",
  handover_waiting:
    "A handover still waits. Nothing was changed. Take that one over, or offer a new one all the same: it then lapses.",
  handover_lapsed:
    "This handover has lapsed: a newer one came. Nothing was changed. Take over the newest one.",
  not_ready:
    "Something has to be done before the point opens or closes. Nothing has changed. Look at the list, or go on all the same.",
  step_not_possible:
    "This step is not possible now. Somebody may have been first. The newest state is on screen.",
  already_acknowledged:
    "The same function has confirmed this message before. When stands with it. Nothing was changed.",
  not_sent:
    "This message has not been sent: nobody can have it. Note first how it leaves. Nothing has changed.",
  erased: "The personal details of this were erased. No text can be added. What you typed is still there.",
  already_there: "There is a support point on this laptop already. Open that one.",
  disk_full:
    "The disk is full. What was saved is safe. Free some space and try again; leave this screen open.",
  disk_read_only:
    "The disk cannot be written to. Leave this screen open and ask for help; use paper meanwhile.",
  store_in_use: "Another window of this program is open. Go there, or close it.",
  store_newer: "This data was made by a newer version. Nothing is lost. Use the newer version.",
  store_damaged: "The file is damaged. It is not thrown away. You can go on with the last good copy.",
  exercise_mismatch: "Exercise and real data do not mix. Nothing was changed.",
  configuration: "A settings file of the municipality is wrong and was left out. You can go on.",
  unreadable_file: "This file cannot be read. Nothing was taken over. Choose another file.",
  no_viewer:
    "No program on this laptop shows the page, so it cannot be printed here. Your data is saved. Put the page on a stick and print it elsewhere, or copy it by hand.",
  not_printed:
    "The printer did not take the page. It goes to this laptop's PDF program. Do you see it? Print it there, or choose another printer in Settings.",
  print_failed: "The page could not be made. Your data is saved. Try again, or copy it by hand.",
  stick: "The stick cannot be used. Nothing is lost. Try again, or take another stick.",
  not_a_code: "This is not a code that we can read. Scan it once more.",
  misheard: "The radio code is wrong. Ask for all of it again, group by group.",
  too_much_for_codes: "This is too much for codes. Take a stick: More, Stick.",
  not_an_enrolment: "This point cannot be enrolled with this file. Nothing changed.",
  not_a_pack: "This pack of sheets cannot be taken over. Nothing changed.",
  sheet_not_in_force:
    "This version of the sheet is not in force (any more) and may not go out. Nothing changed. See which version holds now.",
  not_on_tablet: "This cannot be done on a tablet. Go to the laptop for it. Nothing has changed.",
  not_admitted:
    "This tablet does not take part any more. What you typed is still there. Ask the coordinator.",
  no_such_command: "This version of the program cannot do that. Nothing was changed.",
  internal: "Something went wrong. What you typed is still there. Try again; if it keeps failing, use paper.",
};
