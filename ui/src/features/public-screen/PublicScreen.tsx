/** The second screen: large, calm pages that turn by themselves. Never a name or a request. */

import { useEffect, useMemo } from "react";
import { useNow, useTimes } from "../../app/clock";
import { useQueryCommand } from "../../app/commands";
import type { PublicScreen as Shown } from "../../generated/commands";
import { useText } from "../../text/text";
import { wishesOf } from "./address";
import { Foot } from "./Foot";
import { directionOf, HallWordsProvider, useHallWords } from "./hallWords";
import { PageView } from "./PageView";
import { languagesOf, pagesOf } from "./pages";
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
  const pages = useMemo(() => pagesOf(shown, wishes.languages), [shown, wishes]);
  const turning = useTurning(pages, wishes.seconds);
  const languages = languagesOf(shown, wishes.languages);
  return (
    <div className="sp-hall">
      {shown.exercise ? <Exercise /> : null}
      <Head pointName={shown.pointName} />
      {turning.page ? (
        <PageView key={turning.page.key} page={turning.page} pictures={shown.pictures} />
      ) : (
        <Empty languages={languages} />
      )}
      <Foot
        languages={languages}
        current={turning.page?.language ?? "nl"}
        nextUpdate={shown.nextUpdate}
        turning={turning}
        several={pages.length > 1}
      />
    </div>
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
