/** Where each record of a list is, in a few words at the end of its row. */

import { createContext, type ReactNode, useContext } from "react";
import type { Whereabouts } from "../generated/commands";
import { useText } from "../text/text";
import { useQueryCommand } from "./commands";
import { SIGNS, usePlaceWords } from "./WhereaboutsPanel";

const Places = createContext<ReadonlyMap<string, Whereabouts[]>>(new Map());

interface WhereaboutsOfProps {
  /** The ids of all records of the list. */
  of: string[];
  children: ReactNode;
}

/** Asks once for all rows of a list. */
export function WhereaboutsOf({ of, children }: WhereaboutsOfProps) {
  const asked = { enabled: of.length > 0, keepPrevious: true };
  const { data } = useQueryCommand("list_whereabouts", { of }, asked);
  const places = new Map(data?.records.map((record) => [record.id, record.places]));
  return <Places value={places}>{children}</Places>;
}

/** A line for one of them; nothing until it is known. */
export function WhereaboutsLine({ id }: { id: string }) {
  const { whereabouts } = useText();
  const places = useContext(Places).get(id) ?? [];
  const say = usePlaceWords("changes", false);
  const words = (place: Whereabouts) =>
    place.kind === "only_here" && places.length === 1 ? whereabouts.mark : say(place);
  return places.map((place) => (
    <span key={words(place)}>
      <span aria-hidden="true">{SIGNS[place.kind]} </span>
      {words(place)}
    </span>
  ));
}
