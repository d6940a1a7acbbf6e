/** The second screen: large, calm pages that turn by themselves. Never a name or a request. */

import { useEffect, useMemo, useState } from "react";
import { useNow, useTimes } from "../../app/clock";
import { useQueryCommand } from "../../app/commands";
import type { PublicScreen as Shown } from "../../generated/commands";
import { useText } from "../../text/text";
import { wishesOf } from "./address";
import { Foot } from "./Foot";
import { directionOf, HallWordsProvider, useHallWords } from "./hallWords";
import { PageView } from "./PageView";
import { languagesOf, type Page, pagesOf } from "./pages";
import { useTurning } from "./useTurning";
import "./fonts.css";
import "./public-screen.css";

/** What expires is told of by nobody; and a screen that hears nothing more must not go on showing old news. */
const EVERY_MS = 10_000;

export function PublicScreen({ search, open }: { search: string; open: boolean | undefined }) {
  const { publicScreen } = useText();
  const { data, error } = useQueryCommand(
    "get_public_screen",
    {},
    { everyMs: EVERY_MS, enabled: open === true },
  );
  useEffect(() => {
    document.title = publicScreen.title;
  }, [publicScreen]);
  if (open === false || error) return <NoNews />;
  // The first answer is there in a moment: nothing is said that it would take back.
  if (!data) return <main className="sp-hall" aria-busy="true" />;
  return (
    <HallWordsProvider value={data.words}>
      <Hall shown={data} search={search} />
    </HallWordsProvider>
  );
}

/** Better no news than old news. */
function NoNews() {
  const { publicScreen } = useText();
  return (
    <main className="sp-hall sp-hall--quiet">
      <h1>{publicScreen.closed}</h1>
      <p>{publicScreen.closedWhy}</p>
    </main>
  );
}

function Hall({ shown, search }: { shown: Shown; search: string }) {
  const wishes = useMemo(() => wishesOf(search), [search]);
  const [parts, setParts] = useState<Record<string, number>>({});
  const pages = useMemo(() => inParts(pagesOf(shown, wishes.languages), parts), [shown, wishes, parts]);
  const turning = useTurning(pages, wishes.seconds);
  const up = turning.page;
  const languages = languagesOf(shown, wishes.languages);
  return (
    <div className="sp-hall">
      {shown.exercise ? <Exercise /> : null}
      <Head pointName={shown.pointName} />
      {up ? (
        <PageView
          key={up.key}
          page={up.whole}
          pictures={shown.pictures}
          part={up.part}
          parts={parts[up.whole.key] ?? 1}
          onParts={(count) =>
            setParts((was) => ((was[up.whole.key] ?? 1) === count ? was : { ...was, [up.whole.key]: count }))
          }
        />
      ) : (
        <Empty languages={languages} />
      )}
      <Foot
        languages={languages}
        current={up?.whole.language ?? "nl"}
        nextUpdate={shown.nextUpdate}
        updateOverdue={shown.updateOverdue}
        turning={turning}
        several={pages.length > 1}
      />
    </div>
  );
}

/** What stands on more than one page is turned through like any other pages. */
function inParts(pages: Page[], parts: Record<string, number>) {
  return pages.flatMap((whole) =>
    Array.from({ length: parts[whole.key] ?? 1 }, (_, part) => ({
      key: part === 0 ? whole.key : `${whole.key}#${part}`,
      whole,
      part,
    })),
  );
}

function Exercise() {
  const { shell } = useText();
  return (
    <p className="sp-exercise sp-hall__exercise">
      <b>{shell.exercise}</b> – {shell.exerciseNote}
    </p>
  );
}

function Head({ pointName }: { pointName: string }) {
  const times = useTimes();
  const now = useNow();
  return (
    <header className="sp-hall__head">
      <span>{pointName}</span>
      <span className="sp-number">{times.clock(now)}</span>
    </header>
  );
}

/** Nothing is known yet, and no sheet holds. */
function Empty({ languages }: { languages: string[] }) {
  const wordsOf = useHallWords();
  const asked = languages.length > 0 ? languages : ["nl", "en"];
  return (
    <main className="sp-hall__empty">
      {asked.map((language) => (
        <p key={language} lang={language} dir={directionOf(wordsOf(language))}>
          {wordsOf(language).ask}
        </p>
      ))}
    </main>
  );
}
