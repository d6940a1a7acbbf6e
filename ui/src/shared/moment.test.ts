import { expect, it } from "vitest";
import { nl } from "../text/nl";
import { dayOf, momentOf, timeOf, timesIn } from "./time";

const noon = Date.UTC(2026, 10, 24, 11, 5);

it("writes a day and a time as fields hold them, and reads them back", () => {
  expect(dayOf(noon)).toBe("2026-11-24");
  expect(timeOf(noon)).toBe("12:05");
  expect(momentOf("2026-11-24", "12:05")).toBe(noon);
  expect(timeOf(Date.UTC(2026, 10, 23, 23, 0))).toBe("00:00");
});

it.each([
  ["", "12:05"],
  ["2026-11-24", ""],
  ["2026-1", "12:05"],
])("knows no moment for the day %s and the time %s", (day, time) => expect(momentOf(day, time)).toBeNull());

it.each([Number.NaN, Number.POSITIVE_INFINITY, 9e15])(
  "writes %s, which is no moment, without failing",
  (at) => {
    const times = timesIn("nl", nl.common);
    expect(times.clock(at)).toBe("–");
    expect(times.date(at)).toBe("–");
    expect(times.moment(at, noon)).toContain("–");
    expect(dayOf(at)).not.toMatch(/\d/);
    expect(timeOf(at)).not.toMatch(/\d/);
  },
);
