/** Whether everybody can use a screen: axe, zoom, focus. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { LAPTOP, ZOOMED } from "./browser.mjs";
import { packageOf } from "./places.mjs";

const AXE = readFileSync(packageOf.resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** No rule of WCAG 2.2 AA that axe knows is broken. */
export async function isAccessible(desk, name) {
  // By the debugger: the page itself may load nothing that is not its own.
  await desk.page.evaluate(AXE);
  // Colours are measured as they stay, not half-way through appearing.
  await desk.page.evaluate(() => {
    const ends = document.getAnimations().filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity);
    return Promise.all(ends.map(({ finished }) => finished.catch(() => {})));
  });
  const { violations, passes } = await desk.page.evaluate((tags) => window.axe.run({ runOnly: tags }), TAGS);
  assert.ok(passes.length >= 10, `${name} was looked at`);
  const told = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} (${node.failureSummary})`));
  assert.deepEqual(told, [], `${name} is accessible`);
}

/** At 200 % nothing has to be scrolled sideways to be read, and nothing is cut off. */
export async function fitsZoomed(desk, name) {
  await desk.page.setViewportSize(ZOOMED);
  const wide = await desk.page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const beyond = [...document.querySelectorAll("main *, header *, footer *, dialog[open] *")].filter((element) => {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || element.closest(".sp-visually-hidden, .sp-skip, svg")) return false;
      return box.right > clientWidth + 1 || box.left < -1;
    });
    const told = beyond.slice(0, 3).map((element) => element.outerHTML.slice(0, 120));
    return scrollWidth > clientWidth || told.length > 0 ? [`${scrollWidth} > ${clientWidth}`, ...told] : [];
  });
  assert.deepEqual(wide, [], `${name} fits at 200 %`);
}

/** Everything that Tab reaches can be brought into sight, and shows that it has the focus. */
export async function showsFocus(desk, name, steps = 12) {
  for (let step = 0; step < steps; step += 1) {
    await desk.press("Tab");
    const seen = await desk.page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const shown = element.closest("label") ?? element;
      const styles = [element, shown].map((one) => getComputedStyle(one));
      const marked = styles.some((style) => style.outlineStyle !== "none" || style.boxShadow !== "none");
      const box = shown.getBoundingClientRect();
      const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      const under = document.elementFromPoint(
        Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1),
        Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1),
      );
      const covered = under !== null && !shown.contains(under) && !under.contains(shown) && !under.closest("label")?.contains(shown);
      return { marked, inside, covered, html: shown.outerHTML.slice(0, 140) };
    });
    if (seen) assert.ok(seen.marked && seen.inside && !seen.covered, `${name} shows the focus: ${JSON.stringify(seen)}`);
  }
}

export async function unzoom(desk) {
  await desk.page.setViewportSize(LAPTOP);
}
