import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Doorstep, Standing } from "../../backend/tablet";
import { expectAccessible } from "../../test/kit";
import { Gate } from "./Gate";

/** A laptop that can be told what to answer; nothing when it is out of reach. */
class FakeDoorstep implements Doorstep {
  knocks = 0;
  now: Standing | null = { standing: "unknown" };
  onKnock: Standing = { standing: "waiting", code: "4711" };

  async standing(): Promise<Standing> {
    if (!this.now) throw new TypeError("out of reach");
    return this.now;
  }

  async knock(): Promise<Standing> {
    this.knocks += 1;
    this.now = this.onKnock;
    return this.onKnock;
  }
}

beforeEach(() => {
  document.documentElement.lang = "nl";
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => void vi.useRealTimers());

function open(doorstep: FakeDoorstep) {
  render(
    <Gate doorstep={doorstep}>
      <label>
        Wat
        <input />
      </label>
    </Gate>,
  );
  return userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

it("knocks by itself and shows its code until the coordinator lets it in", async () => {
  const doorstep = new FakeDoorstep();
  open(doorstep);
  expect(await screen.findByRole("heading", { name: "Wacht op de coördinator" })).toBeVisible();
  expect(screen.getByText("4711")).toBeVisible();
  expect(screen.queryByLabelText("Wat")).toBeNull();
  await expectAccessible();
  doorstep.now = { standing: "admitted" };
  await pass(4_000);
  expect(screen.getByLabelText("Wat")).toBeVisible();
  expect(doorstep.knocks).toBe(1);
});

it("says that it was refused, and asks again when told to", async () => {
  const doorstep = new FakeDoorstep();
  const user = open(doorstep);
  await screen.findByText("4711");
  doorstep.now = { standing: "unknown" };
  await pass(4_000);
  expect(screen.getByRole("heading", { name: "Deze tablet is niet toegelaten" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Vraag het opnieuw" }));
  expect(await screen.findByText("4711")).toBeVisible();
  expect(doorstep.knocks).toBe(2);
});

it("says why it was not heard", async () => {
  const doorstep = new FakeDoorstep();
  doorstep.onKnock = { standing: "unknown", why: "full" };
  open(doorstep);
  expect(await screen.findByText(/Er doen genoeg tablets mee/)).toBeVisible();
});

it("says plainly that the laptop is out of reach, and keeps what was typed", async () => {
  const doorstep = new FakeDoorstep();
  doorstep.now = { standing: "admitted" };
  const user = open(doorstep);
  await user.type(await screen.findByLabelText("Wat"), "insuline");
  doorstep.now = null;
  await pass(7_000);
  expect(screen.getByRole("alert")).toHaveTextContent(/buiten bereik.*Wat u typt blijft in dit scherm staan/);
  expect(screen.getByLabelText("Wat")).toHaveValue("insuline");
  doorstep.now = { standing: "admitted" };
  await pass(4_000);
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getByLabelText("Wat")).toHaveValue("insuline");
});

it("hides the program when it was sent away, and offers what was typed once it is let in again", async () => {
  const doorstep = new FakeDoorstep();
  doorstep.now = { standing: "admitted" };
  const user = open(doorstep);
  await user.type(await screen.findByLabelText("Wat"), "insuline");
  doorstep.now = { standing: "unknown" };
  await pass(4_000);
  expect(screen.getByRole("heading", { name: "Deze tablet doet niet meer mee" })).toBeVisible();
  expect(screen.getByLabelText("Wat")).not.toBeVisible();
  expect(doorstep.knocks).toBe(0);
  doorstep.now = { standing: "admitted" };
  await pass(4_000);
  expect(screen.getByLabelText("Wat")).toHaveValue("insuline");
});
