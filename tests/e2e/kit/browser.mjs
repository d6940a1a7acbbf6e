/** The same screens in Chromium, served by `steunpunt serve` over the real commands and a real store. */

import { afterwards } from "./afterwards.mjs";
import { Desk } from "./desk.mjs";
import { CHROMIUM, freshFolder, packageOf, TERMINAL, UI } from "./places.mjs";
import { lineOf, start } from "./process.mjs";
import { openAgain } from "./steps.mjs";
import { newPoint } from "./terminal.mjs";

const { chromium } = packageOf("playwright-core");

export const LAPTOP = { width: 1366, height: 768 };
/** The same laptop at 200 % zoom. */
export const ZOOMED = { width: 683, height: 384 };
/** A tablet held upright. */
const TABLET = { width: 820, height: 1180 };

/** This machine, with the network that it happens to have. */
const HERE = { own: (program) => program };

/** Serves a store to one browser on the same computer, and opens it there. Everything ends with the test. */
export async function openBrowser(test, store, computer = HERE) {
  const words = ["--store", store, "serve", "--ui", UI, "--tablets", "127.0.0.1:0"];
  const server = start(test, computer.own(TERMINAL), words);
  const address = await lineOf(server, (line) => line.startsWith("http://"));
  const browser = await chromium.launch({ executablePath: computer.own(CHROMIUM), args: ["--no-sandbox"] });
  afterwards(test, () => browser.close());
  const context = await browser.newContext({ viewport: LAPTOP, locale: "nl-NL", acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  // Somebody listens from the start: else a file's dialog may open before the test catches it.
  page.on("filechooser", () => {});
  await page.goto(address);
  return new Browser(page, server, store);
}

/** A tablet that types this address, and goes on where its browser warns. */
export async function openTablet(desk, address) {
  const browser = desk.page.context().browser();
  const context = await browser.newContext({
    viewport: TABLET, locale: "nl-NL", hasTouch: true, ignoreHTTPSErrors: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(address);
  return new Browser(page, desk.server, desk.store);
}

/** A point that is open, with its coordinator at the desk. */
export async function openDesk(test, store = freshFolder(test), computer = HERE) {
  await newPoint(store);
  const desk = await openBrowser(test, store, computer);
  await openAgain(desk);
  return desk;
}

class Browser extends Desk {
  constructor(page, server, store) {
    super();
    this.page = page;
    this.server = server;
    this.store = store;
  }

  /** Presses keys one after the other: "F1", "Enter", "Alt+G". */
  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types into whatever has the focus. */
  async type(text) {
    await this.page.keyboard.type(text);
  }

  async evaluate(look, given) {
    return await this.page.evaluate(look, given);
  }

  /** Asks the program itself, as whoever is signed in on this screen. */
  async call(name, input = {}) {
    return await this.page.evaluate(
      async ([command, words]) => {
        const headers = { "content-type": "application/json" };
        const answer = await fetch(`/api/call/${command}`, { method: "POST", headers, body: JSON.stringify(words) });
        if (!answer.ok) throw new Error(`${command}: ${await answer.text()}`);
        return await answer.json();
      },
      [name, input],
    );
  }

  /** Presses a button with a finger. */
  async tap(name) {
    await this.page.getByRole("button", { name }).first().tap();
  }

  async picture() {
    return await this.page.screenshot();
  }
}
