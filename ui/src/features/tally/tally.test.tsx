import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Tally } from "../../generated/commands";
import { expectAccessible, openProgram } from "../../test/kit";
import { desk, minutes, NOW } from "../../test/samples";

function counter() {
  const counted: string[] = [];
  const tally = (): Tally => ({
    today: counted.length,
    byReason: [{ reason: "information", count: counted.filter((one) => one === "information").length }],
    quarters: [
      { start: minutes(-27), count: 4 },
      { start: minutes(-12), count: counted.length },
    ],
    last: counted.length > 0 ? { reason: counted.at(-1) ?? "", at: NOW } : null,
  });
  return {
    get_tally: tally,
    count_visit: ({ reason }: { reason: string }) => {
      counted.push(reason);
      return tally();
    },
    undo_visit: () => {
      counted.pop();
      return tally();
    },
  };
}

it("counts with one key, says so, and takes back what it names", async () => {
  const { backend, user } = openProgram(counter());
  await screen.findByText(/alles bewaard/);
  await user.keyboard("{F3}");
  await screen.findByRole("button", { name: /^Informatie I 0/ });
  await expectAccessible();
  await user.keyboard("iw");
  await waitFor(() =>
    expect(backend.inputs("count_visit")).toEqual([{ reason: "information" }, { reason: "warming" }]),
  );
  expect(await screen.findByText("✓ Opwarmen geteld. Vandaag 2.")).toBeVisible();
  await user.keyboard("{Backspace}");
  expect(await screen.findByText("Opwarmen teruggenomen. Vandaag 1.")).toBeVisible();
  expect(await screen.findByRole("button", { name: /Neem terug: Informatie/ })).toBeVisible();
  await user.keyboard("{Control>}z{/Control}");
  await waitFor(() => expect(backend.inputs("undo_visit")).toHaveLength(2));
});

it("does not lose a press that comes before the last one is kept", async () => {
  const own = counter();
  const { backend, user } = openProgram({
    ...own,
    count_visit: async (input) => {
      await new Promise((done) => setTimeout(done, 20));
      return own.count_visit(input);
    },
  });
  await screen.findByText(/alles bewaard/);
  await user.keyboard("{F3}");
  await screen.findByRole("button", { name: /^Informatie/ });
  await user.keyboard("iii");
  await waitFor(() => expect(backend.inputs("count_visit")).toHaveLength(3));
});

it("has the same figures as a table", async () => {
  const { user } = openProgram(counter());
  await screen.findByText(/alles bewaard/);
  await user.keyboard("{F3}");
  await user.click(await screen.findByText("Als tabel"));
  expect(screen.getByRole("row", { name: "13:45 4" })).toBeVisible();
});

it("rests single letters when they were switched off", async () => {
  const settings = { ...desk().settings, letterKeys: false };
  const { backend, user } = openProgram({ ...counter(), get_desk: () => desk({ settings }) });
  await screen.findByText(/alles bewaard/);
  await user.keyboard("{F3}");
  await screen.findByRole("button", { name: /^Informatie/ });
  await user.keyboard("i");
  expect(backend.inputs("count_visit")).toHaveLength(0);
  await user.click(screen.getByRole("button", { name: /^Informatie/ }));
  expect(backend.inputs("count_visit")).toHaveLength(1);
});
