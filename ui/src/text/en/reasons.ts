import type { reasons as dutch } from "../nl/reasons";
import { stick } from "./stick";

export const reasons = {
  bad_input: {
    not_there: "That folder is not there. Is the stick in the laptop? Choose the folder again.",
    negative: "A number is nought or more. Check it.",
    too_early: "That day has long passed. Check the date.",
    show_first:
      "Show the codes on the screen first: six words stand there that the town hall needs. Then print.",
    nobody:
      "There is nobody yet to make this for. Pair a laptop first, or enrol with the town hall. A stick with six words works: More, Stick.",
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
  not_a_pack: {
    not_ours: "This is no pack of information sheets. Choose another file.",
    not_readable: "This file cannot be read. Is the stick still in the laptop?",
    damaged: "The pack is not whole. Nothing was taken over. Ask for a new one.",
    newer: "This pack needs a newer version of Steunpunt.",
    forged:
      "The signature does not fit: this pack was changed, or is not from whom it says. Call the municipality.",
    too_large: "This pack is too large. Nothing was taken over.",
    unknown_publisher: "This publisher is not known here yet. Type the fingerprint first.",
    other_fingerprint:
      "This fingerprint does not belong to this pack. Nothing was taken over. Check it, or call the municipality.",
  },
} satisfies typeof dutch;
