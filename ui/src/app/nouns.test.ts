import { expect, it } from "vitest";
import { isTouched } from "./nouns";

it("reads again what shows a noun that changed, and nothing else", () => {
  expect(isTouched("list_messages", ["message"])).toBe(true);
  expect(isTouched("list_messages", ["request"])).toBe(false);
  expect(isTouched("get_configuration", ["message"])).toBe(false);
});

it("reads everything again when something came from elsewhere, what the town hall configures too", () => {
  for (const name of [
    "list_messages",
    "get_situation",
    "get_board",
    "get_shift",
    "get_configuration",
  ] as const)
    expect(isTouched(name, ["everything"])).toBe(true);
});

it("leaves alone what was answered for one moment", () => {
  expect(isTouched("propose_passphrase", ["everything"])).toBe(false);
});
