import { expect, it } from "vitest";
import { shortened } from "./shortened";

it.each([
  ["Insuline", "Insuline"],
  [" Insuline  is\nop ", "Insuline is op"],
  ["Mevrouw Jansen, haar insuline", "Mevrouw Jansen…"],
  ["Zuurstofconcentratoraccu", "Zuurstofconcentrato…"],
])("shortens %s to %s", (text, short) => expect(shortened(text, 19)).toBe(short));
