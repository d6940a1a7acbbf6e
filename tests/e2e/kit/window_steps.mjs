/** Steps that several stories in the window begin with. */

export const PASSPHRASE = "vijf losse woorden op papier";
export const PIN = "1470";
export const COORDINATOR = "Marijke";

/** From the first screen to the desk, by keyboard. */
export async function openPoint(window) {
  await window.focused("Noodsteunpunt openen");
  await window.press("Enter");
  await window.focused("Naam van het noodsteunpunt");
  await window.type("Noodsteunpunt De Schakel");
  await window.press("Tab");
  await window.type("zb03");
  await window.press("Tab");
  await window.type("Zandbeek");
  await window.press("Enter");
  await window.focused("Voornaam");
  await window.type(COORDINATOR);
  await window.press("Tab");
  await window.type(PIN);
  await window.press("Tab");
  await window.type(PIN);
  await window.press("Enter");
  await window.focused("Wachtwoordzin");
  await window.press("Control+a");
  await window.type(PASSPHRASE);
  await window.press("Enter");
  await window.says("De herstelcode: schrijf deze nu op", 60_000);
  await window.tabTo("Ik heb de code opgeschreven");
  await window.press("Space");
  await window.tabTo("Naar de balie");
  await window.press("Enter");
  await window.says("Er staat niets open");
}

/** Opens a store that is there already, and signs in. */
export async function openAgain(window) {
  await window.focused("Wachtwoordzin");
  await window.type(PASSPHRASE);
  await window.press("Enter");
  await window.says("Wie bent u?", 60_000);
  await window.focused("Naam");
  await window.type(COORDINATOR.slice(0, 3));
  await window.press("Tab");
  await window.type(PIN);
  await window.press("Enter");
  await window.says("alles bewaard");
}
