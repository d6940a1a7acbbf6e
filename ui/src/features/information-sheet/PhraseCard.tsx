/** Phrases to point at, for whoever reads no Dutch: by touch, or with the arrows and Enter. One is shown over the whole screen. */

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { ChoiceTiles } from "../../shared/ChoiceTiles";
import { Dialog } from "../../shared/Dialog";
import { useFocusOnOpen } from "../../shared/focus";
import { Pictogram } from "../../shared/Pictogram";
import { isRightToLeft, PHRASE_LANGUAGES, PHRASES, sheetWord } from "../../text/seeds";
import { useText } from "../../text/text";
import { BASE } from "./useLibrary";
import { usePictures } from "./usePictures";
import "./phrase-card.css";

type Phrase = (typeof PHRASES)[number];

const directionOf = (language: string) => ({
  lang: language,
  dir: isRightToLeft(language) ? "rtl" : "ltr",
});

export function PhraseCard({ onClose }: { onClose: () => void }) {
  const { informationSheet: text } = useText();
  const [language, setLanguage] = useState("en");
  const [shown, setShown] = useState<number | null>(null);
  const [last, setLast] = useState<number | null>(null);
  const phrase = shown === null ? undefined : PHRASES[shown];
  const show = (place: number | null) => {
    setLast(shown);
    setShown(place);
  };
  return (
    <Dialog full title={text.phraseCardTitle} onClose={phrase ? () => show(null) : onClose}>
      {phrase ? (
        <OnePhrase phrase={phrase} language={language} onBack={() => show(null)} />
      ) : (
        <>
          <ChoiceTiles
            compact
            hideLegend
            legend={text.language}
            value={language}
            tiles={PHRASE_LANGUAGES.filter((one) => one !== BASE).map((one) => ({
              value: one,
              label: <span {...directionOf(one)}>{sheetWord(one, "name")}</span>,
            }))}
            onChoose={setLanguage}
          />
          <Phrases language={language} last={last} onShow={show} />
        </>
      )}
      {language === BASE ? null : (
        <p className="sp-phrases__machine">
          <span {...directionOf(language)}>▲ {sheetWord(language, "unchecked")}</span>{" "}
          <span className="sp-soft">{text.uncheckedShort}</span>
        </p>
      )}
    </Dialog>
  );
}

interface PhrasesProps {
  language: string;
  /** The one that was shown: whoever comes back goes on from there. */
  last: number | null;
  onShow: (place: number) => void;
}

function Phrases({ language, last, onShow }: PhrasesProps) {
  const { drawingOf } = usePictures();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (last !== null) list.current?.querySelectorAll("button")[last]?.focus();
  }, [last]);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = step(event.key, isRightToLeft(language), columnsOf(list.current));
    if (by === 0) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    buttons[buttons.findIndex((one) => one.matches(":focus")) + by]?.focus();
  };
  return (
    <ul ref={list} className="sp-phrases" onKeyDown={onKeyDown} {...directionOf(language)}>
      {PHRASES.map(({ picture, words }, place) => (
        <li key={words[BASE]}>
          <button type="button" className="sp-plate sp-phrase" onClick={() => onShow(place)}>
            <Pictogram size="large" svg={drawingOf(picture)} />
            <span>
              <b>{words[language]}</b>
              <span className="sp-small" {...directionOf(BASE)}>
                {words[BASE]}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** How far an arrow goes through the rows. */
function step(key: string, rightToLeft: boolean, columns: number): number {
  const onwards = rightToLeft ? "ArrowLeft" : "ArrowRight";
  if (key === "ArrowDown") return columns;
  if (key === "ArrowUp") return -columns;
  if (key === onwards) return 1;
  return key === "ArrowLeft" || key === "ArrowRight" ? -1 : 0;
}

function columnsOf(list: HTMLElement | null): number {
  const columns = list ? getComputedStyle(list).gridTemplateColumns.split(" ").filter(Boolean) : [];
  return Math.max(1, columns.length);
}

interface OnePhraseProps {
  phrase: Phrase;
  language: string;
  onBack: () => void;
}

function OnePhrase({ phrase, language, onBack }: OnePhraseProps) {
  const { informationSheet: text } = useText();
  const { drawingOf } = usePictures();
  const button = useFocusOnOpen<HTMLButtonElement>();
  return (
    <button ref={button} type="button" className="sp-phrase-shown" onClick={onBack}>
      <Pictogram size="large" svg={drawingOf(phrase.picture)} />
      <b {...directionOf(language)}>{phrase.words[language]}</b>
      <span {...directionOf(BASE)}>{phrase.words[BASE]}</span>
      <span className="sp-soft sp-phrase-shown__back">{text.phraseBack}</span>
    </button>
  );
}
