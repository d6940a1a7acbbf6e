import type { reasons as dutch } from "../nl/reasons";
import { stick } from "./stick";

export const reasons = {
  bad_input: {
    empty: "A field that is needed is still empty. All you typed is still there. Fill it in.",
    too_long:
      "This text is too long. All you typed is still there. Make it shorter, or make two lines of it.",
    negative: "A number is nought or more. Check it.",
    "1_to_100": "Choose a number from 1 to 100.",
    "1_to_1000": "Choose a number from 1 to 1000. Are there more? Note it in two goes.",
    minutes: "That number of minutes cannot be. Check it.",
    "1_to_60": "A name has 1 to 60 letters. Check the name.",
    one_to_three: "The core is one, two or three sentences. Put the rest with what to do or not to do.",
    four_to_eight_digits: "A PIN has four to eight digits. Choose another.",
    past: "That moment has passed. Check the day and the time.",
    future: "That moment is still to come. Check the day and the time.",
    no_source: "Say who confirmed it, or choose ‘not confirmed’.",
    too_far: "That moment is more than two years away. Check the year.",
    ends_first: "This begins only after its end. Check ‘valid from’ and ‘valid until’.",
    too_early: "That day has long passed. Check the date.",
    before_written: "That is before it was made. Nothing was changed. Check the time.",
    not_a_moment: "This is no time. Type it like this: 18:30.",
    unknown: "This choice is not there (any more). Choose another.",
    unknown_field: "A request has no such field. Nothing changed.",
    by_steps_only: "This changes only with a button on the request itself. Nothing changed.",
    itself: "That is the same one. Choose another.",
    not_only_one: "More than one fits. Type it in full.",
    not_there: "That folder is not there. Is the stick in the laptop? Choose the folder again.",
    no_such_letters:
      "This text has letters that we cannot print. What you typed is still there. Write them in another script.",
    not_in_language: "This sheet is not there in that language. Nothing was noted. Choose another language.",
    no_such_column: "That column is not in the file. Choose another column.",
    not_mapped: "Choose first in which column the question stands.",
    nobody:
      "There is nobody yet to make this for. Pair a laptop first, or enrol with the town hall. A stick with six words works: More, Stick.",
    show_first:
      "Show the codes on the screen first: six words stand there that the town hall needs. Then print.",
    not_speakable: "The code of a point is two to four letters and then digits, such as ZB03.",
    not_a_code: "This is no code of twelve letters and digits. Check the code.",
    exercise_passphrase: "The passphrase of an exercise is always: oefenen.",
    not_a_digest: "This version of the sheet is not known here. Go back and choose the sheet again.",
    not_a_key: "This is no key of a publisher. Nothing changed.",
    not_base64: "This file did not arrive whole. Choose it again.",
    personal:
      "This seems to be about a resident. Nothing was sent, and what you typed is still there. Take it out, or say that it is no resident.",
  },
  stick: {
    ...stick.states,
    full: "The stick is full. Nothing on it changed. Take another stick, or make room.",
    read_only:
      "This stick cannot be written to. Is there a small slide that locks it? Otherwise take another stick.",
    gone: "The stick is out. What was on it did not change. Put it back in and try again.",
    name_taken: "There is a file of this name on the stick already. Try again.",
    not_kept: "The stick does not keep well what is put on it. Take another stick.",
  },
  not_a_code: {
    not_ours: "This is not a code of Steunpunt. Scan another.",
    misread: "The code was not read well. Scan it once more.",
    newer: "This code was made with a newer version of Steunpunt.",
    other_chain: "This code belongs to another chain. Lay this paper aside, or choose ‘Begin again’.",
    does_not_fit: "The parts do not fit together. Scan all of them again.",
    empty: "There is no code in the photo that we can read. Take a sharper photo, straight from above.",
    not_a_picture: "This is not a photo that we can read. Choose another file.",
    too_large: "This photo is too large. Make it smaller, or scan the codes one by one.",
  },
  misheard: {
    too_long: "This is too long for a radio code. Type one at a time.",
    not_for_us: "This radio code is not for this laptop or this point.",
    unknown_laptop:
      "This radio code is about a laptop that is not known here yet. Take over a stick first, or ask for the message in plain words.",
    newer: "This radio code was made with a newer version of Steunpunt.",
  },
  not_an_enrolment: {
    not_understood: "This is not an enrolment file. Choose another file.",
    forged: "This enrolment file is not real or was changed. Call the town hall.",
    newer: "This enrolment file needs a newer version of Steunpunt.",
    expired: "This enrolment file has expired. Ask the town hall for a new one.",
    other_point: "This enrolment file is for another point.",
    exercise: "Exercise and real never go together. Nothing changed.",
  },
  not_printed: {
    no_spooler:
      "This laptop cannot print by itself. The page goes to the PDF program. Do you see it? Print it there. You choose another printer in Settings.",
    gone: "The chosen printer is not there any more. It was not printed. The page goes to the PDF program. Do you see it? Print it there. You choose another printer in Settings.",
    refused:
      "The printer did not take the page. The page goes to the PDF program. Do you see it? Print it there. You choose another printer in Settings.",
    silent:
      "The printer did not answer. See whether paper comes out after all. The page goes to the PDF program. Do you see it? Print it there. You choose another printer in Settings.",
  },
  not_a_pack: {
    not_ours: "This is no pack of information sheets. Choose another file.",
    not_readable: "This file cannot be read. Is the stick still in the laptop?",
    damaged: "The pack is not whole. Nothing was taken over. Ask for a new one.",
    cut_off: "The pack is not whole: only its beginning is here. Copy it again, or ask for a new one.",
    newer: "This pack needs a newer version of Steunpunt.",
    forged:
      "The signature does not fit: this pack was changed, or is not from whom it says. Call the municipality.",
    too_large: "This pack is too large. Nothing was taken over.",
    name_of_ours:
      "A pictogram in this pack bears the name of one of ours. Nothing was taken over. Ask for a new pack.",
    unknown_publisher:
      "This publisher is not known here yet. Type the fingerprint that the municipality reads out first.",
    other_fingerprint:
      "This fingerprint does not belong to this pack. Nothing was taken over. Check it, or call the municipality.",
    expired:
      "This pack is too old: a sheet in it is over already. Nothing was taken over. Ask its publisher for a new pack.",
    mistake:
      "There is a mistake in a file of this pack. Nothing was taken over. Call whoever made it; they can see the mistake.",
  },
} satisfies typeof dutch;
