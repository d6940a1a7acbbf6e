import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Tablet, Tablets } from "../../generated/commands";
import { expectAccessible, openProgram } from "../../test/kit";
import { goByMenu } from "../../test/menu";
import { desk, emergency, look, minutes, NOW } from "../../test/samples";

const coordinator = { ...desk().me, may: [...desk().me.may, "settings"] };

function tablet(changes: Partial<Tablet> = {}): Tablet {
  return { id: "t1", code: "4711", stage: "waiting", who: null, knockedAt: NOW, seenAt: NOW, ...changes };
}

function tablets(changes: Partial<Tablets> = {}): Tablets {
  return {
    possible: true,
    open: true,
    addresses: [{ text: "https://192.168.1.5:7473", svg: "<svg/>" }],
    fingerprint: "AB CD EF",
    reach: "intake",
    trouble: null,
    most: 8,
    tablets: [],
    ...changes,
  };
}

const OFF = tablets({ open: false, addresses: [], fingerprint: null });

it("is off until the coordinator switches it on, and says what to type", async () => {
  let standing = OFF;
  const { backend, user } = openProgram({
    get_desk: () => desk({ me: coordinator }),
    get_tablets: () => standing,
    open_tablets: () => {
      standing = tablets();
      return standing;
    },
  });
  await goByMenu(user, "Tablets");
  expect(await screen.findByRole("heading", { name: "Tablets staan uit" })).toBeVisible();
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Zet tablets aan" }));
  expect(await screen.findByText("https://192.168.1.5:7473")).toBeVisible();
  expect(screen.getByRole("img", { name: "Code om te scannen: https://192.168.1.5:7473" })).toBeVisible();
  expect(screen.getByText(/Lijsten, zoeken en gegevens van anderen zijn er niet te zien/)).toBeVisible();
  expect(backend.inputs("open_tablets")).toHaveLength(1);
  await expectAccessible();
});

it("lets a tablet in by its code, and sends one away", async () => {
  const inside = tablet({ id: "t2", code: "0815", stage: "admitted", who: "Fatima", seenAt: minutes(-2) });
  const { backend, user } = openProgram({
    get_desk: () => desk({ me: coordinator }),
    get_tablets: () => tablets({ tablets: [tablet(), inside] }),
    admit_tablet: () => tablets(),
  });
  await goByMenu(user, "Tablets");
  await user.click(await screen.findByRole("button", { name: "Laat toe: tablet 4711" }));
  await user.click(screen.getByRole("button", { name: "Haal weg: tablet 0815" }));
  expect(screen.getByText(/Fatima/, { selector: "p" })).toBeVisible();
  expect(backend.inputs("admit_tablet")).toEqual([
    { tablet: "t1", admit: true },
    { tablet: "t2", admit: false },
  ]);
});

it("leaves switching on to the coordinator", async () => {
  const { user } = openProgram({ get_tablets: () => OFF });
  await goByMenu(user, "Tablets");
  expect(await screen.findByText(/Alleen de coördinator kan tablets aanzetten/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Zet tablets aan" })).toBeNull();
});

it("says what the municipality's certificate changes, and when it cannot be used", async () => {
  const { user } = openProgram({
    get_desk: () => desk({ me: coordinator }),
    get_tablets: () => tablets({ reach: "everything" }),
  });
  await goByMenu(user, "Tablets");
  expect(await screen.findByText(/bijna alles wat op de laptop kan/)).toBeVisible();
  expect(screen.getByText(/Waarschuwt de browser\? Ga dan niet door/)).toBeVisible();
});

const onTablet = { look: () => look({ tablet: "intake" }) };

it("shows on a tablet only what writes something down", async () => {
  const { backend, user } = openProgram(onTablet);
  const actions = await screen.findByRole("navigation", { name: "Hoofdacties" });
  expect(within(actions).getAllByRole("button")).toHaveLength(3);
  expect(screen.getByText(/wordt op de laptop bewaard/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Meer/ })).toBeNull();
  await expectAccessible();
  await user.keyboard("{F4}{F10}");
  await user.click(within(actions).getByRole("button", { name: /Nieuwe hulpvraag/ }));
  await user.type(await screen.findByLabelText("Wat is er nodig?"), "insuline is op");
  expect(screen.queryByRole("dialog")).toBeNull();
  const asked = new Set(backend.calls.map((call) => call.name));
  for (const name of ["find_alike", "search", "list_requests", "list_emergencies"] as const)
    expect(asked).not.toContain(name);
});

it("tells after an emergency to say it at the laptop too, and reads nothing back", async () => {
  const report = emergency();
  const { backend, user } = openProgram({ ...onTablet, report_emergency: () => report });
  await user.click(await screen.findByRole("button", { name: /Noodmelding/ }));
  await user.keyboard("gaslucht{Enter}");
  expect(await screen.findByText(/Zeg het nu ook hardop/)).toBeVisible();
  await user.click(within(screen.getByRole("main")).getByRole("button", { name: /Klaar/ }));
  await waitFor(() => expect(screen.queryByText(/Zeg het nu ook hardop/)).toBeNull());
  expect(backend.inputs("get_emergency")).toHaveLength(0);
});

it("offers no way on a tablet to close the laptop's store", async () => {
  openProgram({ look: () => look({ stage: "locked", tablet: "intake" }) });
  expect(await screen.findByLabelText("Naam")).toBeVisible();
  expect(screen.queryByRole("button", { name: /wachtwoordzin/ })).toBeNull();
});

it("keeps what belongs to the laptop off a tablet that may do the rest", async () => {
  const { user } = openProgram({ look: () => look({ tablet: "everything" }) });
  await screen.findByText(/alles bewaard/);
  await user.keyboard("{F10}");
  const menu = within(screen.getByRole("dialog"));
  expect(menu.getByRole("button", { name: "Gemeente" })).toBeVisible();
  for (const name of ["Instellingen", "Stick", "Tablets", "Laptops"])
    expect(menu.queryByRole("button", { name })).toBeNull();
});
