import { expect, it } from "vitest";
import { nl } from "../text/nl";
import { timesIn } from "./time";

const times = timesIn("nl", nl.common);
const now = Date.UTC(2026, 10, 24, 13, 12);

it("says the day of a moment on another day, and the year of one that is far away", () => {
  expect(times.moment(now, now)).toBe("14:12");
  expect(times.moment(Date.UTC(2026, 10, 23, 13, 12), now)).toBe("ma 23 nov 14:12");
  expect(times.moment(Date.UTC(2027, 1, 1, 9, 5), now)).toBe("ma 1 feb 10:05");
  expect(times.moment(Date.UTC(2031, 10, 24, 13, 12), now)).toBe("ma 24 nov 2031 14:12");
  expect(times.moment(Date.UTC(1970, 0, 1, 9, 5), now)).toBe("do 1 jan 1970 10:05");
});
