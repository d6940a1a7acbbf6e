import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Answers } from "../../backend/fake";
import { expectAccessible, openProgram } from "../../test/kit";
import { goByMenu } from "../../test/menu";
import { desk } from "../../test/samples";

const coordinator = desk({ me: { ...desk().me, may: [...desk().me.may, "message"] } });

function openStatus(own: Answers = {}) {
  return openProgram({
    get_desk: () => coordinator,
    list_messages: () => ({ open: [], closed: [] }),
    compose_status: ({ problems }) => ({
      text: `BEELD\nopen\n\nOORDEEL\n${problems.join("\n")}`,
      radio: { text: "Status ZB nul drie", letters: 18, words: 4, fits: true, personal: [] },
      entries: 1234,
      digest: "A1B2C3D4",
    }),
    send_status: () => ({ open: [], closed: [] }),
    print_status: () => ({ document: "doc1", fileName: "status.pdf" }),
    ...own,
  });
}

it("composes while somebody types, and makes a message of it with the keyboard alone", async () => {
  const { backend, user } = openStatus();
  await goByMenu(user, "Statusbericht");
  await waitFor(() => expect(screen.getByLabelText(/Probleem 1/)).toHaveFocus());
  await expectAccessible();
  await user.keyboard("Dekens op{Tab}{Tab}Riool{Tab}40 dekens");
  expect(await screen.findByText(/Dekens op\s+Riool/)).toBeVisible();
  expect(screen.getByText(/1.234 regels op deze laptop, controlecode A1B2C3D4/)).toBeVisible();
  expect(screen.getByText("Status ZB nul drie")).toBeVisible();
  await waitFor(() => expect(backend.inputs("save_draft").at(-1)?.form).toBe("status_report"));
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() =>
    expect(backend.inputs("send_status")).toEqual([
      { problems: ["Dekens op", "Riool"], needs: "40 dekens", decision: "" },
    ]),
  );
  await waitFor(() => expect(backend.inputs("put_draft_away")).toEqual([{ id: "d1" }]));
});

it("copies the text and prints it", async () => {
  const { backend, user } = openStatus();
  await goByMenu(user, "Statusbericht");
  await user.click(await screen.findByRole("button", { name: "Kopieer voor LCMS" }));
  expect(await screen.findByText("De tekst is gekopieerd.")).toBeVisible();
  expect(await navigator.clipboard.readText()).toMatch(/^BEELD/);
  await user.click(screen.getByRole("button", { name: "Print" }));
  await waitFor(() => expect(backend.opened).toEqual(["doc1"]));
});

it("lets others read it", async () => {
  const { user } = openStatus({ get_desk: () => desk() });
  await goByMenu(user, "Statusbericht");
  expect(await screen.findByText(/BEELD/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Maak er een bericht van/ })).toBeNull();
  expect(screen.queryByLabelText(/Probleem 1/)).toBeNull();
});
