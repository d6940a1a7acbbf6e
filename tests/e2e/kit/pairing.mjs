/** Two laptops become one point, each at its own keyboard. */

import assert from "node:assert/strict";
import { COORDINATOR, PASSPHRASE, PIN, signIn } from "./steps.mjs";

const shown = (desk, selector) => desk.evaluate((one) => document.querySelector(one)?.innerText ?? "", selector);

/** Shows a code. Answers it, and the address below it as it is reached on this machine. */
export async function invite(desk) {
  await desk.menu("Laptops");
  await desk.says("Een laptop erbij");
  await desk.press("Alt+k");
  await desk.says("Typ deze code op de andere laptop");
  const code = (await shown(desk, ".sp-groups")).replace(/\s+/g, "");
  assert.match(code, /^[A-Z2-7]{12}$/);
  const [, port] = /:(\d+)/.exec(await shown(desk, ".sp-pairing__addresses")) ?? [];
  return { code, address: `127.0.0.1:${port}` };
}

/** Shows a code, and nobody types an address: the two find each other. */
export async function inviteUnaided(desk) {
  return { ...(await invite(desk)), address: "" };
}

/** From the first screen of an empty laptop to its six digits. */
export async function join(desk, name, inviting) {
  await desk.focused("Noodsteunpunt openen");
  await desk.tabTo("Aansluiten bij een laptop die er al is");
  await desk.press("Enter");
  await desk.focused("Hoe heet deze laptop?");
  await desk.type(name);
  await desk.tabTo("Wachtwoordzin van deze laptop");
  await desk.replaceWith(PASSPHRASE);
  await desk.press("Enter");
  await desk.focused("Koppelcode");
  const { code, address } = await inviting();
  await desk.type(code.toLowerCase());
  await desk.press("Tab");
  await desk.type(address);
  await desk.press("Enter");
}

/** Both show the same number, and somebody at each says so. */
export async function compare(one, other) {
  for (const desk of [one, other]) await desk.says("Staat op allebei hetzelfde getal?");
  const [here, there] = await Promise.all([one, other].map((desk) => shown(desk, ".sp-groups")));
  assert.match(here.replace(/\s+/g, ""), /^\d{6}$/);
  assert.equal(here, there);
  for (const desk of [one, other]) {
    await desk.tabTo("Ja, hetzelfde");
    await desk.press("Enter");
  }
}

/** After the digits: the letter, the recovery code, and the PIN of the other laptop. */
export async function begin(desk, letter = "B") {
  await desk.says(`Plak letter ${letter} op het deksel`);
  await desk.tabTo("Verder: de herstelcode");
  await desk.press("Enter");
  await desk.tabTo("Ik heb de code opgeschreven");
  await desk.press("Space");
  await desk.tabTo("Naar aanmelden");
  await desk.press("Enter");
  await signIn(desk, COORDINATOR, PIN);
  await desk.says("alles bewaard");
}

/** A second laptop beside one that is at its desk. */
export async function pair(one, other, name = "Zuid", letter = "B", inviting = invite) {
  await join(other, name, () => inviting(one));
  await compare(one, other);
  await begin(other, letter);
  await one.says("Gekoppeld met");
  await one.tabTo("Klaar");
  await one.press("Enter");
  await one.says("Een laptop erbij");
  await one.press("Escape");
}
