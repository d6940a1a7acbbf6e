import { expect, it } from "vitest";
import { momentOf } from "./time";
import { dayFromText, dayInText, timeFromText } from "./timeText";

/** Half past midnight there: in London it is still the day before. */
const NOW = momentOf("2026-11-24", "00:30") ?? 0;

it.each([
  ["1412", "14:12"],
  ["14.12", "14:12"],
  ["14:12", "14:12"],
  ["9:5", "09:05"],
  ["9", "09:00"],
  ["25:00", ""],
  ["12:61", ""],
  ["nu", ""],
])("reads %s as %s", (text, time) => expect(timeFromText(text)).toBe(time));

it.each([
  ["24-11-2026", "2026-11-24"],
  ["24/11/26", "2026-11-24"],
  ["2026-11-24", "2026-11-24"],
  [" 2026-1-4 ", "2026-01-04"],
  ["24-11", "2026-11-24"],
  ["26-1", "2026-01-26"],
  ["Gisteren", "2026-11-23"],
  ["eergisteren", "2026-11-22"],
  ["today", "2026-11-24"],
  ["morgen", "2026-11-25"],
  ["2026-13-24", ""],
  ["0-11-2026", ""],
  ["31-2-2026", ""],
  ["overmorgen ergens", ""],
])("reads the date %s as %s", (text, day) => expect(dayFromText(text, NOW)).toBe(day));

it("writes a date as people here do", () => {
  expect(dayInText("2026-11-24")).toBe("24-11-2026");
  expect(dayInText("")).toBe("");
});
