import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { expectAccessible, openProgram } from "../../test/kit";
import { goByMenu } from "../../test/menu";
import { desk } from "../../test/samples";

it("makes a file without personal data unless asked, saves it and shows its digest", async () => {
  const { backend, user } = openProgram({
    get_desk: () => desk({ me: { ...desk().me, may: ["export"] } }),
    export_requests: () => ({
      file: { document: "file", fileName: "hulpvragen.csv" },
      requests: 151,
      entries: 1804,
      digest: "7Q4KM2XD",
    }),
  });
  await goByMenu(user, "Bestand maken");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: /Maak en bewaar/ }));
  expect(await screen.findByText("7Q4KM2XD")).toBeVisible();
  expect(screen.getByText("151 hulpvragen")).toBeVisible();
  expect(backend.inputs("export_requests")).toEqual([{ format: "csv", personal: false }]);
  await waitFor(() => expect(backend.saved).toEqual(["file"]));
  await user.click(screen.getByLabelText("Met persoonsgegevens"));
  expect(screen.getByText(/nooit per open mail/)).toBeVisible();
  expect(screen.queryByText("7Q4KM2XD")).toBeNull();
  await user.click(screen.getByLabelText(/JSON/));
  await user.click(screen.getByRole("button", { name: /Maak en bewaar/ }));
  await waitFor(() =>
    expect(backend.inputs("export_requests").at(-1)).toEqual({ format: "json", personal: true }),
  );
});
