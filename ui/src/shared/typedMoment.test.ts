import { expect, it } from "vitest";
import { momentOf } from "./time";
import { beginningMoment } from "./typedMoment";

const at = (day: string, time: string) => momentOf(day, time) ?? 0;

it("takes a beginning of less than a shift ago as one that was, any other as one to come, unless a day is said", () => {
  const night = at("2026-11-27", "03:00");
  expect(beginningMoment("22:00", "", night)).toBe(at("2026-11-26", "22:00"));
  expect(beginningMoment("06:00", "", night)).toBe(at("2026-11-27", "06:00"));
  expect(beginningMoment("22:00", "2026-11-27", night)).toBe(at("2026-11-27", "22:00"));
  expect(beginningMoment("23:00", "", at("2026-11-27", "10:00"))).toBe(at("2026-11-27", "23:00"));
  expect(beginningMoment("", "", night)).toBeNull();
});
