/** The functions at the point, by the codes of their cards. */

import type { RoleCard } from "../generated/commands";
import { useLabel } from "../text/text";
import { useConfiguration } from "./commands";

interface Cards {
  cards: RoleCard[];
  nameOf(code: string): string;
}

export function useCards(): Cards {
  const label = useLabel();
  const cards = useConfiguration()?.roleCards ?? [];
  const nameOf = (code: string) => {
    const card = cards.find((one) => one.code === code);
    return card ? label(card.label) : code;
  };
  return { cards: [...cards].sort((a, b) => a.priority - b.priority), nameOf };
}
