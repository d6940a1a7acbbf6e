/** What the screen showed of a field: a change names it, so that nobody's work is overwritten unseen. */

import type { Field, RequestPage } from "../../generated/commands";

export function fieldOf(page: RequestPage, name: string): Field | undefined {
  return page.fields.find((field) => field.name === name);
}

export function seenOf(page: RequestPage, name: string): string[] {
  return fieldOf(page, name)?.seen ?? [];
}
