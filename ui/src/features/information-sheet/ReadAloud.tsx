/** What to read to somebody, or to let them read from the screen: very large, and nothing else. */

import type { SheetWords } from "../../generated/commands";
import { Dialog } from "../../shared/Dialog";
import { FilledText } from "./FilledText";
import { useLibrary } from "./useLibrary";

export function ReadAloud({ words, onClose }: { words: SheetWords; onClose: () => void }) {
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
    </Dialog>
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
