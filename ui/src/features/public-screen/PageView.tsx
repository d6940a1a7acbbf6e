/** One page in the hall. */

import type { CSSProperties } from "react";
import { useNow, useTimes } from "../../app/clock";
import type { PublicPlace, PublicScreen, SheetLine, SheetWords } from "../../generated/commands";
import { Pictogram } from "../../shared/Pictogram";
import { sheetWord } from "../../text/seeds";
import { useText } from "../../text/text";
import { directionOf, useHallWords } from "./hallWords";
import { momentIn } from "./momentIn";
import type { HallLine, Page } from "./pages";
import { useFit } from "./useFit";

type Pictures = PublicScreen["pictures"];

interface PageViewProps {
  page: Page;
  pictures: Pictures;
  /** Which part of it is shown, of how many. */
  part: number;
  parts: number;
  onParts: (parts: number) => void;
}

export function PageView({ page, pictures, part, parts, onParts }: PageViewProps) {
  const box = useFit<HTMLDivElement>(page.key, onParts);
  const direction = directionOf(useHallWords()(page.language));
  return (
    <main className={`sp-hall__page sp-hall__page--${page.kind}`} lang={page.language} dir={direction}>
      <div className="sp-hall__window">
        <div className="sp-hall__fit" ref={box} style={{ "--sp-part": part } as CSSProperties}>
          <Content page={page} pictures={pictures} />
        </div>
      </div>
      <Status page={page} />
      {parts > 1 ? (
        <p className="sp-hall__part" dir="ltr">
          {part + 1}/{parts}
        </p>
      ) : null}
    </main>
  );
}

function Content({ page, pictures }: { page: Page; pictures: Pictures }) {
  const words = useHallWords()(page.language);
  switch (page.kind) {
    case "board":
      return (
        <>
          <h1>{sheetWord(page.language, "board") || sheetWord("nl", "board")}</h1>
          <ol className="sp-hall__board">
            {page.lines.map((line) => (
              <Line key={line.id ?? line.sheet} line={line} language={page.language} />
            ))}
          </ol>
        </>
      );
    case "places":
      return (
        <>
          <h1>{words.go}</h1>
          <Places places={page.places} />
        </>
      );
    case "core":
      return <Core picture={page.sheet.picture} words={page.words} />;
    case "act":
    case "avoid":
      return (
        <>
          <h1>{page.words.title}</h1>
          <h2 className={`sp-hall__kind sp-hall__kind--${page.kind}`}>
            <span aria-hidden="true">{page.kind === "act" ? "✓ " : "✕ "}</span>
            {words[page.kind]}
          </h2>
          <Lines kind={page.kind} lines={page.lines} pictures={pictures} />
        </>
      );
  }
}

/** What is not there in the language of the page says so. */
function Line({ line, language }: { line: HallLine; language: string }) {
  const wordsOf = useHallWords();
  const { publicScreen } = useText();
  const times = useTimes();
  const now = useNow();
  return (
    <li>
      <p lang={line.language} dir={directionOf(wordsOf(line.language))}>
        {line.text}
      </p>
      <p className="sp-hall__facts">
        {line.language === language ? null : (
          <b className="sp-hall__fallback">{wordsOf(language).baseOnly}</b>
        )}
        <Confirmed confirmed={line.confirmed} language={language} />
        <span>
          {language === "nl"
            ? publicScreen.since(times.moment(line.at, now))
            : momentIn(language, line.at, now)}
        </span>
        {/* A sheet names many sources; they stand on its paper. */}
        {line.source && line.sheet === null ? <span>{line.source}</span> : null}
      </p>
    </li>
  );
}

function Confirmed({ confirmed, language }: { confirmed: boolean; language: string }) {
  const words = useHallWords()(language);
  return (
    <b className={confirmed ? "sp-hall__sure" : "sp-hall__unsure"}>
      <span aria-hidden="true">{confirmed ? "✓ " : "? "}</span>
      {confirmed ? words.confirmed : words.unconfirmed}
    </b>
  );
}

function Places({ places }: { places: PublicPlace[] }) {
  return (
    <ul className="sp-hall__list">
      {places.map(({ text, language }) => (
        <li key={text} lang={language} dir="auto">
          {text}
        </li>
      ))}
    </ul>
  );
}

interface LinesProps {
  kind: "act" | "avoid";
  lines: SheetLine[];
  pictures: Pictures;
}

/** Each with its pictogram, struck out when it must not be done, for whoever does not read the words. */
function Lines({ kind, lines, pictures }: LinesProps) {
  return (
    <ul className="sp-hall__list">
      {lines.map((line) => {
        const picture = pictures[line.picture];
        return (
          <li key={line.text} className={picture ? "sp-hall__pictured" : undefined}>
            {picture ? <Pictogram svg={picture} struck={kind === "avoid"} /> : null}
            <span>{line.text}</span>
          </li>
        );
      })}
    </ul>
  );
}

function Core({ picture, words }: { picture: string; words: SheetWords }) {
  return (
    <>
      <div className="sp-hall__title">
        {picture ? (
          <img
            className="sp-hall__picture"
            alt=""
            src={`data:image/svg+xml,${encodeURIComponent(picture)}`}
          />
        ) : null}
        <h1>{words.title}</h1>
      </div>
      <div className="sp-hall__core">
        {words.core.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </>
  );
}

/** How sure it is, on each page: whoever comes in sees one of them. */
function Status({ page }: { page: Page }) {
  const fixed = useHallWords()(page.language);
  if (page.kind === "board") return null;
  const { confirmed, approved, checked, language } = surenessOf(page);
  return (
    <p className="sp-hall__facts sp-hall__status">
      {language === page.language ? null : <b className="sp-hall__fallback">{fixed.baseOnly}</b>}
      <Confirmed confirmed={confirmed} language={page.language} />
      {approved ? null : <span>{fixed.notApproved}</span>}
      {checked ? null : <span>{fixed.unchecked}</span>}
    </p>
  );
}

/** The places of a page are all as sure as its first. */
function surenessOf(page: Exclude<Page, { kind: "board" }>): Omit<PublicPlace, "text"> {
  if (page.kind === "places") return page.places[0];
  const { sheet, words } = page;
  return {
    language: page.language,
    confirmed: sheet.confirmed,
    approved: sheet.approved,
    checked: words.checked,
  };
}
