/** How one or two people share the functions: the cards say which go together. */

import type { Attendance, RoleCard, Shift } from "../../generated/commands";

export interface Share {
  person: Attendance;
  /** By the cards, the first to fill first. */
  takes: string[];
  /** All that they hold then: what no card shares out stays theirs. */
  functions: string[];
}

/** Nobody's share with three or more: then the functions are filled from the top. `cards` by priority. */
export function divided(shift: Shift, cards: RoleCard[], mayLead: (volunteer: string) => boolean): Share[] {
  const [first, second, third] = shift.here;
  const shared = cards.filter((card) => card.duo !== "");
  if (!first || third || shared.length === 0) return [];
  const share = (person: Attendance, of: RoleCard[]): Share => {
    const takes = of.map((card) => card.code);
    const others = person.functions.filter((code) => !shared.some((card) => card.code === code));
    return { person, takes, functions: [...takes, ...others] };
  };
  if (!second) return [share(first, shared)];
  const leads = leaderOf([first, second], shift, mayLead);
  const other = leads === first ? second : first;
  return [
    share(
      leads,
      shared.filter((card) => card.duo === "A"),
    ),
    share(
      other,
      shared.filter((card) => card.duo === "B"),
    ),
  ];
}

/** The first share is that of whoever is in charge; else of who holds its card, may lead, or was here first. */
function leaderOf(
  people: [Attendance, Attendance],
  { inCharge }: Shift,
  mayLead: (volunteer: string) => boolean,
): Attendance {
  const inCharges = inCharge.map((one) => one.volunteer).filter((id) => id !== null);
  const leads = people.find(({ volunteer }) => volunteer !== null && inCharges.includes(volunteer));
  const able = people.filter(({ volunteer }) => volunteer !== null && mayLead(volunteer));
  const holds = (one: Attendance) => one.functions.includes("coordinator");
  return leads ?? able.find(holds) ?? able[0] ?? people.find(holds) ?? people[0];
}
