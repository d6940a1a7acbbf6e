/** At the foot of the hall's pages: which languages come, when there is news again, and how to hold a page. */

import { useNow } from "../../app/clock";
import type { Moment } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { useText } from "../../text/text";
import { directionOf, useHallWords } from "./hallWords";
import { momentIn } from "./momentIn";
import { useStirred } from "./useStirred";

interface FootProps {
  languages: string[];
  current: string;
  nextUpdate: Moment | null;
  updateOverdue: Moment | null;
  turning: { held: boolean; hold: () => void; turn: (by: number) => void };
  several: boolean;
}

export function Foot({ languages, current, nextUpdate, updateOverdue, turning, several }: FootProps) {
  const { publicScreen } = useText();
  const wordsOf = useHallWords();
  const stirred = useStirred();
  return (
    <footer className="sp-hall__foot">
      <Updates language={current} next={nextUpdate} overdue={updateOverdue} />
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
        <fieldset
          className={stirred ? "sp-hall__controls sp-hall__controls--shown" : "sp-hall__controls"}
          aria-label={publicScreen.controls}
        >
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

/** A promise that was not kept is said to be so, for as long as nobody keeps it. */
function Updates({
  language,
  next,
  overdue,
}: {
  language: string;
  next: Moment | null;
  overdue: Moment | null;
}) {
  const now = useNow();
  const words = useHallWords()(language);
  const moment = (at: Moment) => <bdi>{momentIn(language, at, now)}</bdi>;
  return (
    <div className="sp-hall__updates" lang={language} dir={directionOf(words)}>
      {overdue === null ? null : (
        <p>
          {words.nextUpdate}: {moment(overdue)} – {words.updateOverdue}
        </p>
      )}
      {next === null || next <= now ? null : (
        <p>
          {words.nextUpdate}: {moment(next)}
        </p>
      )}
    </div>
  );
}
