import { act, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { CommandFailed } from "../../backend";
import type { Look } from "../../generated/commands";
import { expectAccessible, openProgram } from "../../test/kit";
import { desk, look, minutes } from "../../test/samples";

afterEach(() => void vi.useRealTimers());

it("signs in with the beginning of a name and a PIN, and shows nobody's name before", async () => {
  let stage: Look["stage"] = "locked";
  const { backend, user } = openProgram({
    look: () => look({ stage, unacknowledged: { count: 1, oldest: minutes(-7) } }),
    sign_in: () => {
      stage = "open";
      return desk().me;
    },
  });
  expect(await screen.findByLabelText("Naam")).toHaveFocus();
  expect(screen.queryByText(/Fatima/)).toBeNull();
  expect(screen.getByText(/1 noodmelding niet bevestigd/)).toBeVisible();
  await expectAccessible();
  await user.keyboard("fa{Tab}1111{Enter}");
  expect(backend.inputs("sign_in")).toEqual([{ name: "fa", pin: "1111" }]);
  expect(await screen.findByRole("button", { name: /Fatima/ })).toBeVisible();
});

it("waits for the names of a laptop that was just paired, and asks for one as soon as they are there", async () => {
  let namesToCome = true;
  const { backend } = openProgram({ look: () => look({ stage: "locked", namesToCome }) });
  expect(await screen.findByRole("heading", { name: "De namen komen nog" })).toHaveFocus();
  expect(screen.queryByLabelText("Naam")).toBeNull();
  expect(screen.getByRole("button", { name: /Noodmelding/ })).toBeVisible();
  await expectAccessible();
  namesToCome = false;
  act(() => backend.change("volunteer"));
  expect(await screen.findByLabelText("Naam")).toHaveFocus();
});

it("says that a PIN is wrong, keeps the name, and warns before the passphrase is asked", async () => {
  let wrong = 0;
  const { user } = openProgram({
    look: () => look({ stage: "locked" }),
    sign_in: () => {
      wrong += 8;
      throw new CommandFailed("wrong_pin", { wrongInARow: wrong });
    },
  });
  await screen.findByLabelText("Naam");
  await user.keyboard("fa{Tab}9999{Enter}");
  await waitFor(() =>
    expect(screen.getByLabelText("Pincode")).toHaveAccessibleDescription(/Nog 2 keer fout/),
  );
  expect(screen.getByLabelText("Naam")).toHaveValue("fa");
  expect(screen.getByLabelText("Pincode")).toHaveValue("");
  expect(screen.getByLabelText("Pincode")).toHaveFocus();
});

it("asks for more letters when more names fit", async () => {
  const { user } = openProgram({
    look: () => look({ stage: "locked" }),
    sign_in: () => {
      throw new CommandFailed("bad_input", { field: "name", why: "not_only_one" });
    },
  });
  await screen.findByLabelText("Naam");
  await user.keyboard("f{Tab}1111{Enter}");
  await waitFor(() => expect(screen.getByLabelText("Naam")).toHaveAccessibleDescription(/meer letters/));
});

it("counts down while no PIN is taken, and leaves the emergency report open", async () => {
  openProgram({ look: () => look({ stage: "locked", now: Date.now(), pinPauseUntil: Date.now() + 30_000 }) });
  expect(await screen.findByText(/over (30|29) seconden/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Aanmelden/ })).toBeNull();
  expect(screen.getByRole("button", { name: /Noodmelding/ })).toBeEnabled();
});

it("goes back to the passphrase, and names the people of an exercise", async () => {
  const point = { ...desk().point, exercise: true };
  const { backend, user } = openProgram({
    look: () => look({ stage: "locked", point }),
    close_store: () => look({ stage: "closed", point: null }),
  });
  expect(await screen.findByText(/Oefenaar 0000/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Stop de oefening" }));
  expect(backend.inputs("close_store")).toHaveLength(1);
});

it("opens the emergency report from its button", async () => {
  const { user } = openProgram({ look: () => look({ stage: "locked" }) });
  await user.click(await screen.findByRole("button", { name: /Noodmelding/ }));
  expect(screen.getByLabelText("Wat is er aan de hand?")).toHaveFocus();
});

it("warns before it locks by itself, and a key keeps it open", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const settings = { ...desk().settings, lockAfterMinutes: 1 };
  const { backend } = openProgram({ get_desk: () => desk({ settings }) });
  await screen.findByText(/alles bewaard/);
  await act(() => vi.advanceTimersByTimeAsync(41_000));
  expect(screen.getByRole("button", { name: "Doorgaan" })).toBeVisible();
  expect(screen.getByText("Wat u typte is bewaard.", { exact: false })).toBeVisible();
  act(() => void window.dispatchEvent(new KeyboardEvent("keydown", { key: "Shift" })));
  expect(screen.queryByRole("button", { name: "Doorgaan" })).toBeNull();
  expect(backend.inputs("lock")).toHaveLength(0);
  await act(() => vi.advanceTimersByTimeAsync(61_000));
  expect(backend.inputs("lock")).toHaveLength(1);
});

it("locks with Ctrl+L, after what was typed is on disk", async () => {
  const { backend, user } = openProgram();
  await screen.findByText(/alles bewaard/);
  await user.keyboard("{F1}gaslucht");
  await user.keyboard("{Control>}l{/Control}");
  await waitFor(() => expect(backend.inputs("lock")).toHaveLength(1));
  const names = backend.calls.map((call) => call.name);
  expect(names.lastIndexOf("save_draft")).toBeLessThan(names.indexOf("lock"));
  expect(names).toContain("save_draft");
});
