/** The codes on the screen: one large, with the arrows to the next; or all on a page. */

import { useEffect, useRef, useState } from "react";
import { usePrinting } from "../../app/documents";
import { Page } from "../../app/Page";
import { SixWords } from "../../app/SixWords";
import type { Codes } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useShortcut } from "../../shared/shortcuts";
import { useText } from "../../text/text";
import type { Made } from "./Codes";

/** More than this, and a stick is less work. */
const MANY = 12;

interface ShownCodesProps {
  codes: Codes;
  of: Made;
  onLeave: () => void;
}

export function ShownCodes({ codes, of, onLeave }: ShownCodesProps) {
  const { codes: words, common, shell, stick } = useText();
  const [place, setPlace] = useState(0);
  const [all, setAll] = useState(false);
  const [kept, setKept] = useState(codes.passphrase === null);
  const [tried, setTried] = useState(false);
  const paper = usePrinting("print_codes");
  const heading = useRef<HTMLHeadingElement>(null);
  // Where there is little room the code stays in sight.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { length } = codes.parts;
  const move = (to: number) => setPlace(Math.max(0, Math.min(to, length - 1)));
  const leave = () => (kept ? onLeave() : setTried(true));
  useShortcut("ArrowRight", () => move(place + 1), { enabled: !all });
  useShortcut("ArrowLeft", () => move(place - 1), { enabled: !all });
  useShortcut("Escape", leave);
  return (
    <Page
      title={shell.screens.codes}
      keys={[
        ...(all || length === 1
          ? []
          : [
              { keys: ["←"], does: words.keyPrevious, run: () => move(place - 1) },
              { keys: ["→"], does: words.keyNext, run: () => move(place + 1) },
            ]),
        { keys: ["Esc"], does: shell.back, run: leave },
      ]}
    >
      <div className="sp-codes">
        <div className="sp-codes__words">
          <h1 ref={heading} tabIndex={-1} aria-live="polite">
            {all ? words.all : words.shownTitle(place + 1, length)}
          </h1>
          <p>
            <b>{words.shownFor(stick.madeFor[of.madeFor])}</b>
          </p>
          <p>{all ? words.shownDoAll : length === 1 ? words.shownDoOne : words.shownDo}</p>
          {length > MANY ? <p className="sp-mark">{words.many(length)}</p> : null}
          {length > 1 && !all ? (
            <div className="sp-actions">
              <Button large shortcut="←" disabled={place === 0} onClick={() => move(place - 1)}>
                {words.previous}
              </Button>
              <Button
                kind="main"
                large
                shortcut="→"
                disabled={place === length - 1}
                onClick={() => move(place + 1)}
              >
                {words.next}
              </Button>
            </div>
          ) : null}
          <div className="sp-actions">
            {length > 1 ? <Button onClick={() => setAll(!all)}>{all ? words.one : words.all}</Button> : null}
            <Button busy={paper.busy} onClick={() => void paper.print(of)}>
              {words.print}
            </Button>
            <Button shortcut="Esc" onClick={leave}>
              {common.back}
            </Button>
          </div>
          {codes.passphrase ? (
            <SixWords passphrase={codes.passphrase} kept={kept} onKept={setKept} tried={tried} />
          ) : null}
        </div>
        <Pictures codes={codes} place={all ? null : place} />
      </div>
    </Page>
  );
}

/** `place`: that one only. */
function Pictures({ codes, place }: { codes: Codes; place: number | null }) {
  const { codes: words } = useText();
  const shown = codes.parts
    .map((part, at) => ({ part, number: at + 1 }))
    .filter(({ number }) => place === null || number === place + 1);
  return (
    <ul className={place === null ? "sp-codes__all" : "sp-codes__one"}>
      {shown.map(({ part, number }) => (
        <li key={number}>
          <img
            src={`data:image/svg+xml,${encodeURIComponent(part.svg)}`}
            alt={words.shownTitle(number, codes.parts.length)}
          />
          {place === null ? <span aria-hidden="true">{number}</span> : null}
        </li>
      ))}
    </ul>
  );
}
