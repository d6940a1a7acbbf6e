/** Where whoever reads a handover goes on: at the part that was not explained yet, and then at taking over. */

/** `done` is the part that was just explained: what follows it comes first. */
export function focusOnNext(done?: string): void {
  const ticks = [...document.querySelectorAll<HTMLInputElement>(".sp-part .sp-check input")];
  const nameOf = (tick: HTMLInputElement) => tick.closest<HTMLElement>("section")?.dataset.part;
  const place = ticks.findIndex((tick) => nameOf(tick) === done);
  const waits = (tick: HTMLInputElement) => nameOf(tick) !== done;
  const next = ticks.slice(place + 1).find(waits) ?? ticks.find(waits);
  (next ?? document.querySelector<HTMLElement>(".sp-handover__do button"))?.focus();
}

/** The tick of a part. */
export function focusOnPart(name: string): void {
  const ticks = [...document.querySelectorAll<HTMLInputElement>(".sp-part .sp-check input")];
  ticks.find((tick) => tick.closest<HTMLElement>("section")?.dataset.part === name)?.focus();
}
