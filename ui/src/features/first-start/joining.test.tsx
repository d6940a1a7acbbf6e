import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Look, Pairing } from "../../generated/commands";
import { NO_PAIRING } from "../../test/exchange";
import { expectAccessible, openProgram } from "../../test/kit";
import { look } from "../../test/samples";

const WORDS = "fiets koffie tulp molen sjaal";
const OTHER = { otherName: "Balie", otherLetter: "A" };

/** An empty laptop whose pairing the test moves on. */
async function joinPoint(proposal: () => unknown = () => ({ passphrase: WORDS })) {
  const empty = { exists: false, trouble: null, setAside: [] };
  let laptop: Look = look({ stage: "closed", point: null, real: empty });
  let pairing = NO_PAIRING;
  const pair = (changes: Partial<Pairing>) => {
    pairing = { ...NO_PAIRING, ...changes };
    return pairing;
  };
  const opened = openProgram({
    look: () => laptop,
    propose_passphrase: proposal as () => { passphrase: string },
    get_pairing: () => pairing,
    join_point: () => pair({ stage: "looking" }),
    confirm_pairing: () => pair({ stage: "waiting", check: "418 207", ...OTHER }),
    cancel_pairing: () => pair({}),
  });
  await opened.user.click(await screen.findByRole("button", { name: /Aansluiten bij een laptop/ }));
  await screen.findByText("Stap 1 van 2");
  return {
    ...opened,
    become: (changes: Partial<Pairing>, changed: Partial<Look> = {}) => {
      pair(changes);
      laptop = { ...laptop, ...changed };
      opened.backend.change();
    },
  };
}

it("joins a point by keyboard: name, passphrase, code, the same number, letter, recovery code, signing in", async () => {
  const { backend, user, become } = await joinPoint();
  await waitFor(() => expect(screen.getByLabelText(/Wachtwoordzin van deze/)).toHaveValue(WORDS));
  await expectAccessible();
  await user.keyboard("Zuid{Enter}");
  expect(await screen.findByLabelText("Koppelcode")).toHaveFocus();
  await expectAccessible();
  await user.keyboard("k7qm 4txd wra2{Enter}");
  expect(await screen.findByText(/wordt gezocht/)).toBeVisible();
  expect(backend.inputs("join_point")).toEqual([
    { code: "k7qm4txdwra2".toUpperCase(), address: null, name: "Zuid", passphrase: WORDS },
  ]);
  become({ stage: "compare", check: "418 207", ...OTHER });
  await user.click(await screen.findByRole("button", { name: "Ja, hetzelfde" }));
  become(
    { stage: "done", newLetter: "B", recoveryCode: "AAAA-BBBB", ...OTHER },
    { stage: "locked", point: { ...look().point, letter: "B" } as Look["point"] },
  );
  expect(await screen.findByText("Plak letter B op het deksel.")).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: /Verder: de herstelcode/ }));
  expect(await screen.findByText("BBBB")).toBeVisible();
  await user.click(screen.getByLabelText(/Ik heb de code opgeschreven/));
  await user.click(screen.getByRole("button", { name: "Naar aanmelden" }));
  expect(await screen.findByText("Wie bent u?")).toBeVisible();
});

it("keeps what is typed while the proposal of a passphrase is still on its way", async () => {
  let arrives = (_: { passphrase: string }) => {};
  const { user } = await joinPoint(() => new Promise((resolve) => (arrives = resolve)));
  await user.keyboard("Zuid");
  arrives({ passphrase: WORDS });
  await waitFor(() => expect(screen.getByLabelText(/Wachtwoordzin van deze/)).toHaveValue(WORDS));
  expect(screen.getByLabelText("Hoe heet deze laptop?")).toHaveValue("Zuid");
});

it("keeps name and passphrase when the code failed", async () => {
  const { user, become } = await joinPoint();
  await user.keyboard("Zuid{Enter}k7qm 4txd wra2{Enter}");
  await screen.findByText(/wordt gezocht/);
  become({ stage: "failed", failure: "used" });
  await user.click(await screen.findByRole("button", { name: "Opnieuw proberen" }));
  expect(await screen.findByLabelText("Koppelcode")).toHaveValue("");
  await user.keyboard("{Escape}");
  expect(screen.getByLabelText("Hoe heet deze laptop?")).toHaveValue("Zuid");
  await user.keyboard("{Escape}");
  expect(await screen.findByRole("button", { name: /Noodsteunpunt openen/ })).toBeVisible();
});
