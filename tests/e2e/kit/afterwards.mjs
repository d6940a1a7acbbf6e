/** What a test leaves behind goes in the opposite order: first the programs, then the folders they write in. */

const waiting = new WeakMap();

/** Does something when the test ends, also when it fails. */
export function afterwards(test, act) {
  const acts = waiting.get(test);
  if (acts) return void acts.push(act);
  const first = [act];
  waiting.set(test, first);
  test.after(async () => {
    const failures = [];
    for (const one of first.reverse()) await Promise.resolve().then(one).catch((error) => failures.push(error));
    if (failures.length > 0) throw failures[0];
  });
}
