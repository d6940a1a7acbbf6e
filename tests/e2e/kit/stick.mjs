/** Sticks: a folder stands for one. */

/** Opens the screen and names the folder. */
export async function chooseFolder(desk, folder) {
  await desk.menu("Stick");
  await desk.says("Welke stick?");
  await desk.choose("Een andere map");
  await desk.tabTo("Map");
  await desk.type(folder);
}

/** Shows what is on it; nothing is taken over yet. */
export async function look(desk, folder) {
  await chooseFolder(desk, folder);
  await desk.tabTo("Kijk wat erop staat");
  await desk.press("Enter");
  await desk.says("Op de stick");
}

/** Takes over what is new on it, and goes back to the desk. */
export async function takeOver(desk, folder) {
  await look(desk, folder);
  await desk.tabTo("Overnemen");
  await desk.press("Enter");
  await desk.tabTo("Naar de balie");
  await desk.press("Enter");
}

/** Puts on it what is for the town hall, and goes back to the desk. Answers its number. */
export async function writeForTownHall(desk, folder) {
  await chooseFolder(desk, folder);
  await desk.tabTo("Zet op stick");
  await desk.press("Enter");
  await desk.says("De stick mag eruit");
  const [, number] = /Stick ([A-Z]\d+)/.exec(await desk.text());
  await desk.press("Escape");
  await desk.says("Welke stick?");
  await desk.press("Escape");
  return number;
}
