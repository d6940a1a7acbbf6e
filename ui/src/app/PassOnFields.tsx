/** To whom something was passed on, by what means, and when: asked the same way everywhere. */

import type { Moment } from "../generated/commands";
import { ChoiceTiles } from "../shared/ChoiceTiles";
import { TextField } from "../shared/Field";
import { TimeField } from "../shared/TimeField";
import { dayOf, momentOf } from "../shared/time";
import { useLabel, useText } from "../text/text";
import { useConfiguration } from "./commands";
import "../shared/columns.css";

export interface PassOn {
  /** An addressee by its code, or empty when `other` holds the words. */
  addressee: string;
  other: string;
  means: string;
  /** 14:12 */
  time: string;
}

export const NOT_PASSED_ON: Omit<PassOn, "time"> = { addressee: "", other: "", means: "" };

export function PassOnFields(props: { value: PassOn; onChange: (value: PassOn) => void }) {
  const { emergency } = useText();
  const label = useLabel();
  const configuration = useConfiguration();
  const { value, onChange } = props;
  const tiles = (choices: { code: string; label: { nl: string; en: string } }[] = []) =>
    choices.map((choice) => ({ value: choice.code, label: label(choice.label) }));
  return (
    <>
      <ChoiceTiles
        compact
        legend={emergency.relayTo}
        tiles={tiles(configuration?.addressees)}
        value={value.other ? null : value.addressee}
        onChoose={(addressee) => onChange({ ...value, addressee, other: "" })}
      />
      <div className="sp-columns">
        <TextField
          label={emergency.relayToOther}
          optional
          value={value.other}
          onChange={(other) => onChange({ ...value, other })}
        />
        <TimeField
          label={emergency.relayAt}
          value={value.time}
          onChange={(time) => onChange({ ...value, time })}
        />
      </div>
      <ChoiceTiles
        compact
        legend={emergency.relayMeans}
        tiles={tiles(configuration?.means)}
        value={value.means}
        onChoose={(means) => onChange({ ...value, means })}
      />
    </>
  );
}

/** The addressee in words, as the log keeps it. */
export function useAddresseeName(): (value: PassOn) => string {
  const configuration = useConfiguration();
  return (value) => {
    const chosen = configuration?.addressees.find((one) => one.code === value.addressee);
    return value.other.trim() || chosen?.label.nl || "";
  };
}

/** A code in words; words stay what they are. */
export function useMeansName(): (means: string) => string {
  const label = useLabel();
  const configuration = useConfiguration();
  return (means) => {
    const known = configuration?.means.find((one) => one.code === means);
    return known ? label(known.label).toLowerCase() : means;
  };
}

/** The moment a clock time means: today, or yesterday when that would still have to come. */
export function pastMoment(time: string, now: Moment): Moment | null {
  const today = momentOf(dayOf(now), time);
  if (today === null) return null;
  const MINUTE = 60_000;
  return today > now + MINUTE ? today - 24 * 60 * MINUTE : Math.min(today, now);
}
