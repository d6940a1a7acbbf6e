import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { expectAccessible, openProgram } from "../../test/kit";
import { goByMenu } from "../../test/menu";
import { desk, NOW, savedRequest } from "../../test/samples";

const page = (document: string) => () => ({ document, fileName: `${document}.pdf` });

it("prints numbered forms and cards", async () => {
  const { backend, user } = openProgram({
    print_forms: page("forms"),
    print_start_card: page("start"),
    print_key_card: page("keys"),
  });
  await goByMenu(user, "Papier");
  await expectAccessible();
  const blank = within(screen.getByRole("group", { name: "Welk formulier?" }));
  await user.click(blank.getByLabelText("Noodmelding"));
  await user.clear(screen.getByLabelText("Hoeveel?"));
  await user.type(screen.getByLabelText("Hoeveel?"), "0{Enter}");
  expect(screen.getByLabelText("Hoeveel?")).toHaveAccessibleDescription(/1 tot 100/);
  await user.clear(screen.getByLabelText("Hoeveel?"));
  await user.type(screen.getByLabelText("Hoeveel?"), "25{Enter}");
  await waitFor(() => expect(backend.opened).toEqual(["forms"]));
  expect(backend.inputs("print_forms")).toEqual([{ form: "emergency", count: 25 }]);
  await user.click(screen.getByRole("button", { name: "Print: Startkaart" }));
  await user.click(screen.getByRole("button", { name: "Print: Toetsenkaart" }));
  await waitFor(() => expect(backend.opened).toEqual(["forms", "start", "keys"]));
});

it("says that it is busy, and is not lost when somebody goes on meanwhile", async () => {
  let finish: () => void = () => undefined;
  const made = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const { backend, user } = openProgram({ print_forms: () => made.then(page("forms")) });
  await goByMenu(user, "Papier");
  await user.click(screen.getByRole("button", { name: /^Print formulieren/ }));
  expect(await screen.findByText(/worden gemaakt/)).toBeVisible();
  await user.keyboard("{F4}");
  finish();
  await waitFor(() => expect(backend.opened).toEqual(["forms"]));
  expect(await screen.findByText("De formulieren zijn klaar.")).toBeVisible();
});

it("begins with what stands on top of a paper form that is typed over", async () => {
  const { backend, user } = openProgram({
    log_request: () => savedRequest(),
    propose_urgency: () => ({ urgency: "U2", deadline: null }),
  });
  await goByMenu(user, "Papier");
  await user.click(screen.getByRole("button", { name: "Formulier overtypen" }));
  const number = await screen.findByLabelText(/Nummer van het papieren formulier/);
  expect(number).toHaveFocus();
  await user.keyboard("P-0042{Tab}Sanne{Tab}24-11-2026{Tab}11:30{Tab}");
  expect(screen.getByLabelText("Waar gaat het over?")).toHaveFocus();
  await expectAccessible();
  await user.keyboard("52Insuline{Control>}{Enter}{/Control}");
  await waitFor(() => expect(backend.inputs("log_request")).toHaveLength(1));
  expect(backend.inputs("log_request")[0]?.fields).toMatchObject({
    paper_number: "P-0042",
    received_by: "Sanne",
    received_at: Date.UTC(2026, 10, 24, 10, 30),
  });
});

it("leads to the form that lies there: an emergency on paper has its number and its time", async () => {
  const { user } = openProgram();
  await goByMenu(user, "Papier");
  const lying = within(screen.getByRole("group", { name: "Welk formulier ligt er?" }));
  expect(lying.getByLabelText("Hulpvraag")).toBeChecked();
  await user.click(lying.getByLabelText("Noodmelding"));
  await user.click(screen.getByRole("button", { name: "Formulier overtypen" }));
  expect(screen.getByLabelText("Nummer van het papieren formulier")).toHaveFocus();
  expect(screen.getByLabelText("Hoe laat gemeld?")).toBeVisible();
});

it("goes on with a paper form as it was left: what stands on top of it comes first", async () => {
  const title = {
    id: "d7",
    form: "request",
    title: "Insuline",
    begunBy: "Fatima",
    mine: true,
    at: NOW,
    putAway: false,
  };
  const content = JSON.stringify({ what: "Insuline", more: { paper_number: "P-0042" } });
  const { user } = openProgram({
    get_desk: () => desk({ drafts: [title] }),
    open_draft: () => ({ title, content }),
  });
  await user.click(await screen.findByRole("button", { name: "Verder: Insuline" }));
  const number = await screen.findByLabelText(/Nummer van het papieren formulier/);
  const subject = screen.getByLabelText("Waar gaat het over?");
  expect(number).toHaveValue("P-0042");
  expect(number.compareDocumentPosition(subject)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});
