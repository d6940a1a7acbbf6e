/** The relief of a crew in the real window: open, work, hand over, the new crew in charge. */

import { test } from "node:test";
import { freshFolder } from "../kit/places.mjs";
import { COORDINATOR, openPoint, PIN } from "../kit/steps.mjs";
import { openWindow } from "../kit/window.mjs";

const KIM = { name: "Kim", pin: "2468" };

async function addsACoordinator(window) {
  await window.menu("Vrijwilligers");
  await window.focused("Voornaam");
  await window.type(KIM.name);
  await window.press("Tab");
  await window.type(KIM.pin);
  await window.choose("Coördinator");
  await window.press("Enter");
  await window.says(KIM.name);
}

test("a line in the diary, a handover that is offered and accepted, and Kim is in charge", async (t) => {
  const window = await openWindow(t, freshFolder(t));
  await openPoint(window);
  await addsACoordinator(window);

  await window.press("\uE037");
  await window.says("Wat is er gebeurd");
  await window.type("Aggregaat staat buiten en draait");
  await window.press("Enter");
  await window.says("Opgeschreven in het logboek");
  await window.menu("Logboek");
  await window.says("Aggregaat staat buiten en draait");

  await window.menu("Overdracht");
  await window.focused("Hoe staat het ervoor?");
  await window.type("Rustig, wel koud");
  await window.tabTo("Uw pincode");
  await window.type(PIN);
  await window.tabTo("Bied de overdracht aan");
  await window.press("Enter");
  await window.says("Aangeboden");
  await window.says("Rustig, wel koud");

  await window.tabTo("Neem de leiding over");
  await window.press("Enter");
  await window.focused("Uw naam");
  await window.type(KIM.name);
  await window.press("Tab");
  await window.type(KIM.pin);
  await window.press("Enter");
  await window.says("Kim heeft nu de leiding");
  await window.says("Kim · coördinator");
  await window.press("\uE038");
  await window.says("Leiding");
  await window.saysNoMore(`${COORDINATOR} · coördinator`);
  await window.close();
});
