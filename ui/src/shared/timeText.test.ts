import { expect, it } from "vitest";
import { dayFromText, dayInText, timeFromText } from "./timeText";

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
  ["24-11", `${new Date().getFullYear()}-11-24`],
  ["26-1", `${new Date().getFullYear()}-01-26`],
  ["2026-13-24", ""],
  ["0-11-2026", ""],
  ["31-2-2026", ""],
  ["morgen", ""],
])("reads the date %s as %s", (text, day) => expect(dayFromText(text)).toBe(day));

it("writes a date as people here do", () => {
  expect(dayInText("2026-11-24")).toBe("24-11-2026");
  expect(dayInText("")).toBe("");
});
