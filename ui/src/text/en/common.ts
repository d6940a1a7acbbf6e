import type { common as dutch } from "../nl/common";
import { pluralEnglish as plural } from "../plural";

export const common = {
  save: "Save",
  cancel: "Cancel",
  close: "Close",
  back: "Back",
  show: "Show",
  hide: "Hide",
  yes: "Yes",
  no: "No",
  choose: "Choose",
  optional: "may stay empty",
  now: "now",
  unknown: "unknown",
  other: "other, namely…",
  again: "Try again",
  busy: "One moment…",
  loading: "Loading…",
  draftSaved: (time: string) => `draft kept ${time}`,
  draftUnsaved: "draft not kept yet",
  left: (duration: string) => `${duration} left`,
  late: (duration: string) => `${duration} late`,
  ago: (duration: string) => `${duration} ago`,
  minutes: (count: number) => `${count}\u00a0min`,
  hours: (hours: number, minutes: number) =>
    minutes === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${String(minutes).padStart(2, "0")}`,
  days: (count: number) => plural(count, "1 day", `${count} days`),
  timeNotRead: "Type a time, like 14:12.",
  dayNotRead: "Type a date, like 24-11-2026.",
  fieldEmpty: "Please fill this in.",
  lockedScreen: "from the locked screen",
} satisfies typeof dutch;
