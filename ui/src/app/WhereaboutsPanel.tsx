/** "Waar is dit?": every place where a record is, in words; and ways to bring it elsewhere at once. */

import type { CodesKind, CodesWhat, Erased, Whereabouts } from "../generated/commands";
import { Button } from "../shared/Button";
import { Panel } from "../shared/Panel";
import { useText } from "../text/text";
import { useNow, useTimes } from "./clock";
import { useScreens } from "./screens";
import "./whereabouts.css";

interface WhereaboutsPanelProps {
  places: Whereabouts[];
  /** What was erased may still stand where nobody hears of it. */
  erased: Erased | null;
  /** What becomes a code; null where it cannot become one. */
  what: CodesWhat | null;
}

export function WhereaboutsPanel({ places, erased, what }: WhereaboutsPanelProps) {
  const { whereabouts } = useText();
  const { go } = useScreens();
  const kind = what?.kind ?? "changes";
  const say = usePlaceWords(kind, places.length === 1);
  return (
    <Panel title={whereabouts.title} className="sp-whereabouts">
      <Places places={places} kind={kind} />
      {erased ? <StillOn sticks={erased.stillOn} say={say} /> : null}
      {what ? (
        <p className="sp-actions">
          <Button kind="quiet" onClick={() => go({ name: "codes", what })}>
            {whereabouts.toCodes}
          </Button>
          <Button kind="quiet" onClick={() => go({ name: "codes", what, radio: true })}>
            {whereabouts.toRadio}
          </Button>
        </p>
      ) : null}
    </Panel>
  );
}

/** Every place where something is, one a line. */
export function Places({ places, kind }: { places: Whereabouts[]; kind: CodesKind }) {
  const say = usePlaceWords(kind, places.length === 1);
  return (
    <ul>
      {places.map((place) => (
        <li key={say(place)}>
          <span aria-hidden="true">{signOf(place, kind)}</span>
          {place.kind === "only_here" ? <b>{say(place)}</b> : say(place)}
        </li>
      ))}
    </ul>
  );
}

/** Where erased words may still stand: somebody has to fetch those sticks. */
function StillOn({ sticks, say }: { sticks: Whereabouts[]; say: (place: Whereabouts) => string }) {
  const { whereabouts } = useText();
  return (
    <>
      {sticks.length > 0 ? (
        <>
          <p className="sp-whereabouts__still">
            <b>▲ {whereabouts.stillOn}</b>
          </p>
          <ul>
            {sticks.map((stick) => (
              <li key={say(stick)}>
                <span aria-hidden="true">→</span>
                {say(stick)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="sp-whereabouts__still sp-soft">{whereabouts.stillOnPaper}</p>
    </>
  );
}

export const SIGNS: Record<Whereabouts["kind"], string> = {
  only_here: "◇",
  laptop: "✓",
  stick: "→",
  town_hall: "✓",
};

/** A machine's receipt of an emergency report is no reason to stop asking: only a person's word is. */
function signOf({ kind }: Whereabouts, of: CodesKind): string {
  return kind === "town_hall" && of === "emergency" ? "→" : SIGNS[kind];
}

export function usePlaceWords(of: CodesKind, alone: boolean): (place: Whereabouts) => string {
  const { whereabouts, laptop, common } = useText();
  const times = useTimes();
  const now = useNow();
  const time = (at: number | null) => (at === null ? common.unknown : times.moment(at, now));
  return (place) => {
    switch (place.kind) {
      case "only_here":
        return alone ? whereabouts.onlyHere : whereabouts.wordsOnlyHere;
      case "laptop":
        return whereabouts.laptop(laptop.called(place.name, place.letter));
      case "stick": {
        const on = whereabouts.stick(`${place.letter}${place.number}`);
        const then =
          place.handedTo === null
            ? whereabouts.stickWritten(time(place.writtenAt))
            : whereabouts.stickHanded(place.handedTo, time(place.handedAt));
        return `${on}, ${then}`;
      }
      case "town_hall":
        return (of === "emergency" ? whereabouts.townHallReceived : whereabouts.townHall)(
          place.name,
          time(place.at),
        );
    }
  };
}
