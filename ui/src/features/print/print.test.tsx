import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { expectAccessible, openProgram } from "../../test/kit";
import { goByMenu } from "../../test/menu";

const page = (document: string) => () => ({ document, fileName: `${document}.pdf` });

it("prints numbered forms and cards, and leads to typing a form over", async () => {
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
  await user.click(screen.getByRole("button", { name: "Formulier overtypen" }));
  expect(await screen.findByLabelText(/Nummer van het papieren formulier/)).toBeVisible();
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
