import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { CommandFailed } from "../backend";
import { FakeBackend } from "../backend/fake";
import { configuration } from "../test/configuration";
import { expectAccessible, openProgram } from "../test/kit";
import { answers, desk, look } from "../test/samples";
import { App } from "./App";

it("shows the point, the time, who is on and that all is kept", async () => {
  openProgram();
  expect(await screen.findByText("Noodsteunpunt De Schakel")).toBeVisible();
  expect(await screen.findByText("14:12")).toBeVisible();
  expect(await screen.findByText(/14 alleen op deze laptop/)).toBeVisible();
  expect(await screen.findByRole("button", { name: /Fatima · balie/ })).toBeVisible();
  await expectAccessible();
});

it("says on every screen that nothing is kept, and that a file of the municipality is wrong", async () => {
  openProgram({
    get_desk: () => desk({ kept: { ...desk().kept, readOnly: true } }),
    get_configuration: () => ({ ...configuration, problem: "roles.toml:3: unknown" }),
  });
  expect(await screen.findByText(/alleen lezen: er wordt niets bewaard/)).toBeVisible();
  expect(await screen.findByText(/instelbestand klopt niet/)).toBeVisible();
  expect(screen.queryByText(/alles bewaard/)).toBeNull();
});

it("says on every screen that it is an exercise", async () => {
  const point = { ...desk().point, exercise: true };
  openProgram({ look: () => look({ point }), get_desk: () => desk({ point }) });
  expect(await screen.findByText("OEFENING")).toBeVisible();
});

it("draws the passphrase at once from what was asked before the screens were there", () => {
  const backend = new FakeBackend(answers());
  render(<App backend={backend} known={{ look: look({ stage: "closed" }) }} />);
  expect(screen.getByLabelText("Wachtwoordzin")).toHaveFocus();
  expect(backend.inputs("look")).toHaveLength(0);
});

it("lets nothing tick while it waits for the passphrase", async () => {
  openProgram({ look: () => look({ stage: "closed" }) });
  await screen.findByLabelText("Wachtwoordzin");
  expect(screen.queryByText("14:12")).toBeNull();
});

it("asks for the passphrase in the language and the colours that it had", async () => {
  openProgram({ look: () => look({ language: "en", theme: "dark" }) });
  expect(await screen.findByRole("button", { name: /New request/ })).toBeVisible();
  cleanup();
  openProgram({ look: () => look({ stage: "closed", language: "nl", theme: "light" }) });
  expect(await screen.findByLabelText("Passphrase")).toBeVisible();
  expect(document.documentElement.dataset.theme).toBe("dark");
});

it("begins every screen at its top", async () => {
  const { user } = openProgram();
  await screen.findByRole("button", { name: /Fatima/ });
  document.documentElement.scrollTop = 400;
  await user.keyboard("{F4}");
  await screen.findByRole("combobox", { name: /Zoek op nummer/ });
  expect(document.documentElement.scrollTop).toBe(0);
});

it("locks with F9", async () => {
  const { backend, user } = openProgram();
  await screen.findByRole("button", { name: /Fatima/ });
  await user.keyboard("{F9}");
  await waitFor(() => expect(backend.inputs("lock")).toHaveLength(1));
});

it("asks what time it is and passes it on", async () => {
  const { backend, user } = openProgram({ confirm_clock: () => ({}) });
  await user.click(await screen.findByRole("button", { name: "klok klopt niet?" }));
  await user.clear(screen.getByLabelText("Tijd"));
  await user.type(screen.getByLabelText("Tijd"), "15:00");
  await user.click(screen.getByRole("button", { name: "Zo laat is het" }));
  expect(backend.inputs("confirm_clock")).toEqual([{ said: Date.UTC(2026, 10, 24, 14, 0) }]);
});

it("says at the date that it is long past, until it is typed again", async () => {
  const { backend, user } = openProgram({
    confirm_clock: () => {
      throw new CommandFailed("bad_input", { field: "said", why: "too_early" });
    },
  });
  await user.click(await screen.findByRole("button", { name: "klok klopt niet?" }));
  await user.clear(screen.getByLabelText("Datum"));
  await user.type(screen.getByLabelText("Datum"), "24-11-2016{Enter}");
  await waitFor(() => expect(screen.getByLabelText("Datum")).toHaveAccessibleDescription(/lang voorbij/));
  expect(screen.getByLabelText("Datum")).toHaveFocus();
  expect(screen.getAllByText(/lang voorbij/)).toHaveLength(1);
  await user.keyboard("{Backspace}");
  expect(screen.queryByText(/lang voorbij/)).toBeNull();
  expect(backend.inputs("confirm_clock")).toHaveLength(1);
});

it("speaks English when asked to", async () => {
  openProgram({ look: () => look({ language: "en" }) });
  expect(await screen.findByText(/all saved/)).toBeVisible();
});

it("keeps the header, the emergency report and the way back when a screen cannot be drawn", async () => {
  // React also says it on the console.
  const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const { user } = openProgram({ get_tally: () => ({}) as never });
  await screen.findByText(/alles bewaard/);
  await user.keyboard("{F3}");
  expect(await screen.findByRole("alert")).toHaveTextContent(/Er is niets kwijt/);
  expect(screen.getByText("Noodsteunpunt De Schakel")).toBeVisible();
  const back = () => within(screen.getByRole("alert")).getByRole("button", { name: /Terug naar de balie/ });
  expect(back()).toHaveFocus();
  await user.keyboard("{F1}");
  expect(screen.getByLabelText("Wat is er aan de hand?")).toHaveFocus();
  await user.keyboard("{Escape}");
  await user.click(back());
  expect(await screen.findByText(/Nieuwe hulpvraag/)).toBeVisible();
  said.mockRestore();
});

it("takes a time and a date that are typed over without ever losing the screen", async () => {
  const { backend, user } = openProgram({ confirm_clock: () => desk() as never });
  await screen.findByText(/alles bewaard/);
  await user.click(screen.getByRole("button", { name: "klok klopt niet?" }));
  expect(screen.getByLabelText("Datum")).toHaveValue("24-11-2026");
  await user.clear(screen.getByLabelText("Tijd"));
  await user.type(screen.getByLabelText("Tijd"), "14:30");
  await user.clear(screen.getByLabelText("Datum"));
  await user.type(screen.getByLabelText("Datum"), "26-11-2026{Enter}");
  await waitFor(() =>
    expect(backend.inputs("confirm_clock")).toEqual([{ said: Date.UTC(2026, 10, 26, 13, 30) }]),
  );
});
