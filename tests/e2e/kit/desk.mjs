/** What a person at the keyboard can do and see, the same in the window and in a browser. */

import { until } from "./wait.mjs";

const FAR = 60;

export class Desk {
  /** Waits until the screen says this. */
  async says(wanted, within) {
    const has = (text) => (typeof wanted === "string" ? text.includes(wanted) : wanted.test(text));
    await this.waitFor(async () => has(await this.text()), `"${wanted}"`, within);
  }

  /** Waits until the screen does not say this any more. */
  async saysNoMore(unwanted) {
    await this.waitFor(async () => !(await this.text()).includes(unwanted), `"${unwanted}" to go`);
  }

  /** Waits until something of this name has the focus. */
  async focused(name) {
    await this.waitFor(async () => (await this.focus()).includes(name), `the focus on "${name}"`);
  }

  /** Goes on with Tab until something of this name has the focus. */
  async tabTo(name, key = "Tab") {
    for (let step = 0; step < FAR; step += 1) {
      if ((await this.focus()).includes(name)) return;
      await this.press(key);
    }
    throw new Error(`${key} does not lead to "${name}" on: ${(await this.text()).slice(0, 800)}`);
  }

  /** Chooses an item of the menu behind F10. */
  async menu(name) {
    await this.press("F10");
    await this.tabTo(name);
    await this.press("Enter");
  }

  /** Chooses one of a row of tiles: Tab leads to the row, the arrows through it. */
  async choose(name) {
    for (let step = 0; step < FAR; step += 1) {
      if ((await this.focus()).includes(name)) return await this.press("Space");
      const [here] = await this.rowOfTiles();
      await this.press(here?.includes(name) ? "ArrowDown" : "Tab");
    }
    throw new Error(`no tile leads to "${name}" on: ${(await this.text()).slice(0, 800)}`);
  }

  /** What the tiles beside the one with the focus say. */
  async rowOfTiles() {
    return await this.evaluate(() => {
      const tile = document.activeElement?.closest("input[type=radio]");
      return tile ? [tile.closest("fieldset, [role=radiogroup]").innerText] : [];
    });
  }

  /** Types over what the program proposes in this field. */
  async replaceWith(text) {
    await this.waitFor(async () => (await this.value()) !== "", "a proposal");
    await this.press("Home", "Shift+End", "Backspace");
    await this.type(text);
    await this.waitFor(async () => (await this.value()) === text, `"${text}" in the field`);
  }

  async waitFor(condition, what, within) {
    await until(condition, { what, within }).catch(async (error) => {
      const [focus, text] = [await this.focus(), await this.text()];
      throw new Error(`${error.message}\n  focus: "${focus}"\n  screen: ${text.slice(0, 1500)}`);
    });
  }

  /** What has the focus, as a screen reader would call it. */
  async focus() {
    return await this.evaluate(() => {
      const element = document.activeElement;
      // Nothing in particular.
      if (!element || element.matches("body, main")) return "";
      const group = element?.closest("[role=radiogroup]")?.innerText ?? "";
      const label = element?.labels?.[0]?.innerText ?? element?.getAttribute("aria-label") ?? element?.innerText;
      return `${label ?? ""} ${group}`.replace(/\s+/g, " ").trim();
    });
  }

  /** Everything that can be read now, spaces made alike. */
  async text() {
    return (await this.evaluate(() => document.body.innerText)).replace(/\s+/g, " ");
  }

  /** What stands in the field that has the focus. */
  async value() {
    return await this.evaluate(() => document.activeElement?.value ?? "");
  }

  /** What stands in all text fields of the screen, in their order. */
  async fields() {
    return await this.evaluate(() => {
      const fields = [...document.querySelectorAll("main input:not([type=radio], [type=checkbox]), main textarea")];
      return fields
        .map((field) => field.value)
        .filter(Boolean)
        .join(" | ");
    });
  }
}
