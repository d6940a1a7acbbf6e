import { screen, waitFor } from "@testing-library/react";
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
  await user.click(screen.getByLabelText("Noodmelding"));
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
