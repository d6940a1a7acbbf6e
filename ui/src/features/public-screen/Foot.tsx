/** At the foot of the hall's pages: which languages come, when there is news again, and how to hold a page. */

import { useNow } from "../../app/clock";
import type { Moment } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useText } from "../../text/text";
import { directionOf, useHallWords } from "./hallWords";
import { momentIn } from "./momentIn";

interface FootProps {
  languages: string[];
  current: string;
  nextUpdate: Moment | null;
  turning: { held: boolean; hold: () => void; turn: (by: number) => void };
  several: boolean;
}

export function Foot({ languages, current, nextUpdate, turning, several }: FootProps) {
  const { publicScreen } = useText();
  const wordsOf = useHallWords();
  return (
    <footer className="sp-hall__foot">
      <NextUpdate language={current} at={nextUpdate} />
      {languages.length > 1 ? (
        <ul className="sp-hall__languages" aria-label={publicScreen.languages}>
          {languages.map((language) => (
            <li
              key={language}
              lang={language}
              dir={directionOf(wordsOf(language))}
              aria-current={language === current || undefined}
            >
              {wordsOf(language).name}
            </li>
          ))}
        </ul>
      ) : null}
      {several ? (
        <fieldset className="sp-hall__controls" aria-label={publicScreen.controls}>
          <Button kind="quiet" aria-label={publicScreen.previous} onClick={() => turning.turn(-1)}>
            ←
          </Button>
          <Button kind="quiet" pressed={turning.held} shortcut="P" onClick={turning.hold}>
            {publicScreen.pause}
          </Button>
          <Button kind="quiet" aria-label={publicScreen.next} onClick={() => turning.turn(1)}>
            →
          </Button>
        </fieldset>
      ) : null}
    </footer>
  );
}

/** A promise that is over is no promise: it is not shown. */
function NextUpdate({ language, at }: { language: string; at: Moment | null }) {
  const now = useNow();
  const words = useHallWords()(language);
  if (at === null || at <= now) return <p />;
  return (
    <p className="sp-hall__next" lang={language} dir={directionOf(words)}>
      {words.nextUpdate}: <bdi>{momentIn(language, at, now)}</bdi>
    </p>
  );
}
