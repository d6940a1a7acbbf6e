import { expect, it } from "vitest";
import { spelledInEnglish } from "./spelled";

it("says letters one by one and digits as English words", () => {
  expect(spelledInEnglish("ZB03-A147")).toBe("Z B zero three, A one four seven");
  expect(spelledInEnglish("N-ZB03-A9")).toBe("N, Z B zero three, A nine");
});
