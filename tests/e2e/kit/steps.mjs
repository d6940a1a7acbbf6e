/** Steps that several stories begin with, in the window or in a browser. */

export const PASSPHRASE = "vijf losse woorden op papier";
export const PIN = "1470";
export const COORDINATOR = "Marijke";

/** From the first screen to the desk, by keyboard. */
export async function openPoint(desk) {
  await desk.focused("Noodsteunpunt openen");
  await desk.press("Enter");
  await desk.focused("Naam van het noodsteunpunt");
  await desk.type("Noodsteunpunt De Schakel");
  await desk.press("Tab");
  await desk.type("zb03");
  await desk.press("Tab");
  await desk.type("Zandbeek");
  await desk.press("Enter");
  await desk.focused("Voornaam");
  await desk.type(COORDINATOR);
  await desk.press("Tab");
  await desk.type(PIN);
  await desk.press("Tab");
  await desk.type(PIN);
  await desk.press("Enter");
  await desk.focused("Wachtwoordzin");
  await desk.replaceWith(PASSPHRASE);
  await desk.press("Enter");
  await desk.says("De herstelcode: schrijf deze nu op", 60_000);
  await desk.tabTo("Ik heb de code opgeschreven");
  await desk.press("Space");
  await desk.tabTo("Naar de balie");
  await desk.press("Enter");
  await desk.says("Er staat niets open");
}

/** Opens a store that is there already, and signs in. */
export async function openAgain(desk) {
  await desk.focused("Wachtwoordzin");
  await desk.type(PASSPHRASE);
  await desk.press("Enter");
  await desk.says("Wie bent u?", 60_000);
  await signIn(desk, COORDINATOR, PIN);
  await desk.says("alles bewaard");
}

/** On the locked screen. */
export async function signIn(desk, name, pin) {
  await desk.focused("Naam");
  await desk.type(name.slice(0, 3));
  await desk.press("Tab");
  await desk.type(pin);
  await desk.press("Enter");
}

/** From the desk to the form of an emergency report that lies there on paper. */
export async function typeOverEmergency(desk) {
  await desk.menu("Papier");
  await desk.tabTo("Print: Toetsenkaart");
  await desk.tabTo("Hulpvraag");
  await desk.press("ArrowDown");
  await desk.tabTo("Formulier overtypen");
  await desk.press("Enter");
  await desk.focused("Nummer van het papieren formulier");
}
