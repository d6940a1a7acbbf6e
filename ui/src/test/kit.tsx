/** Opens the whole program on a backend in memory. */

import { render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { expect } from "vitest";
import { App } from "../app/App";
import { readBehind } from "../app/later";
import { type Answers, FakeBackend } from "../backend/fake";
import { answers } from "./samples";

// As after a start: nothing has to be read when the first screen is left.
await readBehind();

export interface Opened {
  backend: FakeBackend;
  user: UserEvent;
}

export function openProgram(own: Answers = {}): Opened {
  const backend = new FakeBackend(answers(own));
  render(<App backend={backend} />);
  return { backend, user: userEvent.setup() };
}

/** No violation of WCAG 2.2 A and AA that can be seen without layout and colours. */
export async function expectAccessible(): Promise<void> {
  const found = await axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    rules: { "color-contrast": { enabled: false } },
  });
  expect(
    found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(" | ")}`),
  ).toEqual([]);
}
