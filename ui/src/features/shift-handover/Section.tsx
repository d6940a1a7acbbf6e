/** One part of a handover, with the tick that it was explained by word of mouth. */

import { type ReactNode, useId } from "react";
import { useNow, useTimes } from "../../app/clock";
import { useAct } from "../../app/commands";
import type { HandoverPart } from "../../generated/commands";
import { CheckField } from "../../shared/CheckField";
import { useText } from "../../text/text";
import { focusOnNext } from "./nextStep";

interface SectionProps {
  part: HandoverPart;
  number: number;
  /** The handover that was offered. */
  id: string | undefined;
  mayTick: boolean;
  children: ReactNode;
}

export function Section({ part, number, id, mayTick, children }: SectionProps) {
  const { shiftHandover: words } = useText();
  const heading = useId();
  const name = words.parts[part.part] ?? part.part;
  return (
    <section className="sp-panel sp-part" aria-labelledby={heading} data-part={name}>
      <header className="sp-panel__head">
        <h2 id={heading} className="sp-panel__title">
          <span className="sp-part__number">{number}</span> {name}
        </h2>
        {id === undefined ? null : <Tick part={part} id={id} name={name} mayTick={mayTick} />}
      </header>
      <div className="sp-part__body">{children}</div>
    </section>
  );
}

interface TickProps {
  part: HandoverPart;
  id: string;
  name: string;
  mayTick: boolean;
}

/** What was explained stays explained, and needs no tick any more. */
function Tick({ part, id, name, mayTick }: TickProps) {
  const { shiftHandover: words } = useText();
  const times = useTimes();
  const now = useNow();
  const act = useAct("explain_part");
  const { by, at } = part;
  const explain = async () => {
    if (await act.run({ id, part: part.part })) focusOnNext(name);
  };
  if (by !== null && at !== null) {
    return (
      <p className="sp-part__said">
        ✓ <b>{words.explained}</b>{" "}
        <span className="sp-soft sp-number">{words.onScreenOf(by, times.moment(at, now))}</span>
      </p>
    );
  }
  if (!mayTick) return <p className="sp-part__said sp-soft">○ {words.notExplainedPart}</p>;
  return (
    <CheckField
      label={
        <>
          <span className="sp-visually-hidden">{words.explainedOf(name)}</span>
          <span aria-hidden="true">{words.explained}</span>
        </>
      }
      checked={false}
      onChange={() => void explain()}
    />
  );
}
