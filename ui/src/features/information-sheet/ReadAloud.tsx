/** What to read to somebody, or to let them read from the screen: very large, and what holds of it apart from the words. */

import { useNow, useTimes } from "../../app/clock";
import type { SheetPage, SheetWords } from "../../generated/commands";
import { Dialog } from "../../shared/Dialog";
import { useText } from "../../text/text";
import { FilledText } from "./FilledText";
import { BASE, useLibrary } from "./useLibrary";

interface ReadAloudProps {
  page: SheetPage;
  words: SheetWords;
  onClose: () => void;
}

export function ReadAloud({ page, words, onClose }: ReadAloudProps) {
  const { directionOf } = useLibrary();
  const direction = { lang: words.language, dir: directionOf(words.language) };
  const title = (
    <span {...direction}>
      <FilledText line={words.title} language={words.language} />
    </span>
  );
  return (
    <Dialog full title={title} onClose={onClose}>
      {/* Longer than the screen it is scrolled with the arrows, so it takes the focus. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard. */}
      <div {...direction} className="sp-read-aloud" tabIndex={0} role="document">
        {linesOf(words).map((line) => (
          <p key={line}>
            <FilledText line={line} language={words.language} />
          </p>
        ))}
      </div>
      <WhatHolds page={page} words={words} />
    </Dialog>
  );
}

/** For whoever reads, not for whoever listens: a part of its own, that says so. */
function WhatHolds({ page, words }: Omit<ReadAloudProps, "onClose">) {
  const { informationSheet: text } = useText();
  const times = useTimes();
  const now = useNow();
  const { code, version, confirmed, approved, validUntil } = page.summary;
  const machine = words.language !== BASE && !words.checked;
  return (
    <aside className="sp-read-facts" aria-label={text.facts}>
      <span className="sp-soft">{text.readNot}</span>
      <b className="sp-number">
        {code} {text.version(version)}
      </b>
      <span>
        {text.validUntil}: {validUntil === null ? text.unknown : times.moment(validUntil, now)}
      </span>
      <span className={confirmed ? undefined : "sp-mark"}>
        {confirmed ? text.confirmed : text.unconfirmed}
      </span>
      {approved ? null : <span className="sp-mark">{text.notApproved}</span>}
      {machine ? <span className="sp-mark">▲ {text.uncheckedShort}</span> : null}
    </aside>
  );
}

const SENTENCE = /(?<=[.!?؟])\s+/u;

/** One sentence a line, so that whoever reads keeps the place. */
function linesOf(words: SheetWords): string[] {
  const written = words.readAloud.trim().split(SENTENCE).filter(Boolean);
  const lines = [...words.act, ...words.avoid, ...words.go].map((line) => line.text);
  const all = written.length > 0 ? written : [...words.core, ...lines];
  return [...new Set(all)];
}
