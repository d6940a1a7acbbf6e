import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { CommandFailed } from "../../backend";
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
      personal: [],
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
      { problems: ["Dekens op", "Riool"], needs: "40 dekens", decision: "", draft: "d1" },
    ]),
  );
});

it("holds back a problem in which somebody is named, and asks for the report without them", async () => {
  const { backend, user } = openStatus({
    find_personal: ({ texts }) => ({
      found: texts.join().includes("mevrouw De Wit") ? ["mevrouw De Wit"] : [],
      without: texts.map((text) => text.replace("mevrouw De Wit", "[weggelaten]")),
    }),
  });
  await goByMenu(user, "Statusbericht");
  await user.type(await screen.findByLabelText(/Probleem 2/), "mevrouw De Wit is ziek");
  await screen.findByText(/lijkt over een bewoner te gaan/);
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(await screen.findByRole("alert")).toHaveTextContent(/mevrouw De Wit.*Haal dit eerst weg/);
  await expectAccessible();
  expect(backend.inputs("send_status")).toHaveLength(0);
  await user.click(screen.getByRole("button", { name: /toch zo versturen/ }));
  await waitFor(() =>
    expect(backend.inputs("compose_status").at(-1)).toMatchObject({ kept: ["mevrouw De Wit"] }),
  );
  await user.click(screen.getByRole("button", { name: "Haal het weg" }));
  expect(screen.getByLabelText(/Probleem 2/)).toHaveValue("[weggelaten] is ziek");
  await waitFor(() => expect(screen.queryByText(/geen bewoner/)).toBeNull());
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() =>
    expect(backend.inputs("send_status")[0]).toMatchObject({ problems: ["[weggelaten] is ziek"] }),
  );
});

it("copies the text and prints it", async () => {
  const { backend, user } = openStatus();
  await goByMenu(user, "Statusbericht");
  await user.click(await screen.findByRole("button", { name: "Kopieer voor LCMS" }));
  expect(await screen.findByText("De tekst is gekopieerd.")).toBeVisible();
  expect(await navigator.clipboard.readText()).toMatch(/^BEELD/);
  await user.click(screen.getByRole("button", { name: "Afdrukken: Statusbericht" }));
  await waitFor(() => expect(backend.opened).toEqual(["doc1"]));
  expect(await screen.findByText(/De pagina gaat naar het pdf-programma.*1\.234 regels/)).toBeVisible();
});

it("lets others read it", async () => {
  const { user } = openStatus({ get_desk: () => desk() });
  await goByMenu(user, "Statusbericht");
  expect(await screen.findByText(/BEELD/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /Maak er een bericht van/ })).toBeNull();
  expect(screen.queryByLabelText(/Probleem 1/)).toBeNull();
});

it("goes to whom somebody chooses", async () => {
  const { backend, user } = openStatus();
  await goByMenu(user, "Statusbericht");
  await user.type(await screen.findByLabelText(/Probleem 1/), "Dekens op");
  const radio = screen.getByRole("radio", { name: "Gemeentehuis (bevolkingszorg)" });
  radio.focus();
  await user.keyboard(" {Control>}{Enter}{/Control}");
  await waitFor(() =>
    expect(backend.inputs("send_status")[0]).toMatchObject({ to: "Gemeentehuis (bevolkingszorg)" }),
  );
});

it("says that nothing is lost when printing does not work, and keeps the page as a file", async () => {
  const { backend, user } = openStatus();
  backend.openDocument = () => Promise.reject(new CommandFailed("no_viewer"));
  await goByMenu(user, "Statusbericht");
  await user.click(await screen.findByRole("button", { name: "Afdrukken: Statusbericht" }));
  const said = await screen.findByRole("alert");
  expect(said).toHaveTextContent(/Er is niets kwijt.*als bestand.*lees het voor/);
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Naar map of stick: Statusbericht" }));
  await waitFor(() => expect(backend.saved).toEqual(["doc1"]));
  expect(screen.queryByRole("alert")).toBeNull();
});
