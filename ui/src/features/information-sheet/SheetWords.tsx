/** What a sheet says, in one language: title, core message, do, don't, where to go. */

import type { SheetPage, SheetWords as Words } from "../../generated/commands";
import { Pictogram } from "../../shared/Pictogram";
import { useText } from "../../text/text";
import { CheckedLine } from "./CheckedLine";
import { FilledText } from "./FilledText";
import { LanguageTabs } from "./LanguageTabs";
import { Lines } from "./Lines";
import { StandingWord } from "./StandingWord";
import { BASE, useLibrary } from "./useLibrary";
import { useDoubts } from "./useStanding";

interface SheetWordsProps {
  page: SheetPage;
  /** The one that was asked for. */
  language: string;
  /** What is there: in the base language where the one asked for is missing. */
  words: Words | undefined;
  mayCheck: boolean;
  onLanguage: (language: string) => void;
}

export function SheetWords({ page, language, words, mayCheck, onLanguage }: SheetWordsProps) {
  const { informationSheet: text } = useText();
  const { nameOf, directionOf } = useLibrary();
  const doubts = useDoubts()(page.summary);
  const { code, version, standing, picture } = page.summary;
  const missing = words?.language !== language;
  return (
    <article className="sp-sheet__page">
      <p className="sp-sheet__line">
        <b className="sp-number">{code}</b>
        <span>{text.version(version)}</span>
        <StandingWord standing={standing} by={page.replacedBy} doubted={doubts.length > 0} />
        {doubts.map((doubt) => (
          <span key={doubt} className="sp-mark">
            {doubt}
          </span>
        ))}
      </p>
      <LanguageTabs
        there={page.summary.languages}
        checked={page.summary.checked}
        value={language}
        onChoose={onLanguage}
      />
      {missing ? <p className="sp-warning">▲ {text.missing(nameOf(language))}</p> : null}
      {words && words.language !== BASE ? (
        <CheckedLine page={page} words={words} mayCheck={mayCheck} />
      ) : null}
      {words ? (
        <div lang={words.language} dir={directionOf(words.language)} className="sp-sheet__words">
          <header className="sp-sheet__title">
            <Pictogram svg={picture} size="large" />
            <h1>
              <FilledText line={words.title} language={words.language} />
            </h1>
          </header>
          <div className="sp-sheet__core">
            {words.core.map((sentence) => (
              <p key={sentence}>
                <FilledText line={sentence} language={words.language} />
              </p>
            ))}
          </div>
          <Lines kind="act" words={words} pictures={page.pictures} />
          <Lines kind="avoid" words={words} pictures={page.pictures} />
          <Lines kind="go" words={words} pictures={page.pictures} />
        </div>
      ) : null}
    </article>
  );
}
