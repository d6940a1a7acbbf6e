/** Waiting for something to become true; nothing here waits for a time to pass. */

const LOOK_AGAIN_MS = 40;

/** Answers what `condition` answers as soon as that is something. */
export async function until(condition, { what = "it", within = 15_000 } = {}) {
  const end = Date.now() + within;
  for (;;) {
    const found = await condition();
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited ${within} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}
