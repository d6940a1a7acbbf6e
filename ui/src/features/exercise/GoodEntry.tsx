/** What a good entry looks like, to compare with, and why. */

import { useTimes } from "../../app/clock";
import { useConfiguration } from "../../app/commands";
import type { Configuration, FieldValue, WalkIn } from "../../generated/commands";
import { useLabel, useText } from "../../text/text";

/** The order in which the form asks. */
const ORDER = ["category", "what", "where", "urgency", "deadline_minutes", "reach", "access"];
const MINUTE_MS = 60_000;

export function GoodEntry({ visitor }: { visitor: WalkIn }) {
  const { exercise } = useText();
  const names = Object.keys(visitor.entry).sort((one, other) => rank(one) - rank(other));
  const describe = useDescribe();
  return (
    <section className="sp-visitor__good" aria-label={exercise.goodTitle}>
      <p>
        <b>{exercise.kinds[visitor.kind] ?? ""}</b>
      </p>
      <dl className="sp-visitor__entry">
        {names.map((name) => (
          <div key={name}>
            <dt>{describe.name(name)}</dt>
            <dd>{describe.value(name, visitor.entry[name] ?? null)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <b>{exercise.lesson}:</b> {visitor.lesson}
      </p>
    </section>
  );
}

function rank(name: string): number {
  const place = ORDER.indexOf(name);
  return place < 0 ? ORDER.length : place;
}

function useDescribe() {
  const { request, exercise } = useText();
  const label = useLabel();
  const times = useTimes();
  const configuration = useConfiguration();
  const name = (field: string) => request.fields[field.replace("_minutes", "")] ?? field;
  const one = (field: string, value: string) => {
    const found = configuration ? choiceOf(configuration, field, value) : undefined;
    return found ? label(found) : (request.options[field]?.[value] ?? value);
  };
  const value = (field: string, given: FieldValue): string => {
    if (given === null) return "";
    if (field === "deadline_minutes") return exercise.within(times.duration(Number(given) * MINUTE_MS));
    if (Array.isArray(given)) return given.map((part) => one(field, part)).join(", ");
    return one(field, String(given));
  };
  return { name, value };
}

/** The words of a code that the configuration knows. */
function choiceOf(configuration: Configuration, field: string, value: string) {
  const leaves = () => configuration.groups.flatMap((group) => group.leaves);
  const lists: Record<string, () => { code: string; label: { nl: string; en: string } }[]> = {
    category: leaves,
    urgency: () => configuration.urgencies,
    ticks: () => configuration.ticks,
    language: () => configuration.languages,
    reason: () => configuration.visitReasons,
  };
  return lists[field]?.().find((choice) => choice.code === value)?.label;
}
