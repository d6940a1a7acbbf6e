/** What was decided and why, which sheets hold and which do not any more. */

import { useNow, useTimes } from "../../app/clock";
import type { Handover, HandoverSheet, LogEntry } from "../../generated/commands";
import { useText } from "../../text/text";
import { Lines } from "./Lines";

export function Background({ handover }: { handover: Handover }) {
  const { shiftHandover: words } = useText();
  return (
    <>
      <Lines
        evenEmpty
        title={words.decisions}
        list={handover.decisions}
        keyOf={(one) => one.id ?? `${one.at}${one.text}`}
        line={(one) => <Decision one={one} />}
      />
      <Lines
        title={words.settled}
        list={handover.settled}
        keyOf={(one) => one.id ?? `${one.at}${one.text}`}
        line={(one) => <Decision one={one} />}
      />
      <Lines
        evenEmpty
        title={words.sheets}
        list={handover.sheets}
        keyOf={(one) => `${one.code}.${one.version}`}
        line={(one) => <Sheet one={one} />}
      />
      <Lines
        title={words.goneSheets}
        list={handover.goneSheets}
        keyOf={(one) => `${one.code}.${one.version}`}
        line={(one) => <GoneSheet one={one} newer={handover.sheets.find(({ code }) => code === one.code)} />}
      />
    </>
  );
}

function Decision({ one }: { one: LogEntry }) {
  const { shiftHandover: words } = useText();
  const times = useTimes();
  const now = useNow();
  return (
    <>
      <b>{one.erased === null ? one.text : words.erased}</b> {one.reason ? words.because(one.reason) : ""}{" "}
      <span className="sp-soft sp-number">{words.by(one.by, times.moment(one.at, now))}</span>
    </>
  );
}

function Sheet({ one }: { one: HandoverSheet }) {
  const { shiftHandover: words } = useText();
  const times = useTimes();
  const now = useNow();
  return (
    <>
      <b>
        {one.code} {one.title}
      </b>{" "}
      <span className="sp-soft sp-number">{words.version(one.version)}</span>{" "}
      {one.isNew ? <b className="sp-number">{words.isNew(times.moment(one.at, now))}</b> : null}{" "}
      {one.isNew && one.contradicts ? <span className="sp-mark">▲ {words.contradicts}</span> : null}
    </>
  );
}

function GoneSheet({ one, newer }: { one: HandoverSheet; newer: HandoverSheet | undefined }) {
  const { shiftHandover: words } = useText();
  const gone = words.gone[one.standing]?.(newer?.version ?? null) ?? one.standing;
  return (
    <>
      ✕ {one.code} {one.title} <span className="sp-number">{words.version(one.version)}</span>: <b>{gone}</b>
    </>
  );
}
