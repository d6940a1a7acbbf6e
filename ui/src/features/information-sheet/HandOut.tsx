/** Counting what goes out: language, copies, means, Enter. Nobody's name is kept. */

import { type FormEvent, useEffect, useRef, useState } from "react";
import { useAct } from "../../app/commands";
import type { ForRequest } from "../../app/screens";
import type { LastDistribution, SheetPage } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { ChoiceTiles } from "../../shared/ChoiceTiles";
import { TextField } from "../../shared/Field";
import { Panel } from "../../shared/Panel";
import { SelectField } from "../../shared/SelectField";
import { useText } from "../../text/text";
import { copiesIn, MEANS } from "./handing";
import { LastGiven } from "./LastGiven";
import { useLetters } from "./useLetters";
import { useLibrary } from "./useLibrary";

interface HandOutProps {
  page: SheetPage;
  language: string;
  onLanguage: (language: string) => void;
  means: string;
  onMeans: (means: string) => void;
  request: ForRequest | undefined;
  /** The last hand-out of this laptop, when it was this sheet. */
  last: LastDistribution | null;
}

export function HandOut({ page, language, onLanguage, means, onMeans, request, last }: HandOutProps) {
  const { informationSheet: text } = useText();
  const { nameOf } = useLibrary();
  const [copies, setCopies] = useState("1");
  const [tried, setTried] = useState(false);
  // The same answer given twice is given twice.
  const [said, setSaid] = useState<{ words: string } | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const answer = useRef<HTMLSpanElement>(null);
  const act = useAct("distribute_sheet");
  const count = copiesIn(copies);
  const { hint } = useLetters("H", () => field.current?.focus());
  // Away from the field: Enter once more counts nothing twice, letters are keys again, and the answer is in sight.
  useEffect(() => {
    if (said) answer.current?.focus();
  }, [said]);
  const { code, digest, languages } = page.summary;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (count === null) return field.current?.focus();
    const forRequest = request ? { request: request.id } : {};
    if (!(await act.run({ digest, language, copies: count, means, ...forRequest }))) return;
    setSaid({ words: `✓ ${text.handed(count, code, nameOf(language))}` });
    setCopies("1");
    setTried(false);
  };
  return (
    <Panel title={text.hand} shortcut={hint} aside={request ? text.forRequestShort(request.number) : null}>
      <form className="sp-hand-out" noValidate onSubmit={(event) => void submit(event)}>
        <div className="sp-hand-out__line">
          <SelectField
            label={text.language}
            value={language}
            options={languages.map((one) => ({ value: one, label: nameOf(one) }))}
            onChange={onLanguage}
          />
          <TextField
            ref={field}
            proposed
            inputMode="numeric"
            className="sp-hand-out__copies"
            label={text.copies}
            value={copies}
            onChange={(typed) => {
              setCopies(typed);
              setSaid(null);
            }}
            error={tried && count === null ? text.copiesWrong : undefined}
          />
        </div>
        <ChoiceTiles
          compact
          legend={text.means}
          value={means}
          tiles={MEANS.map((one) => ({ value: one, label: text.meansOf[one] ?? one }))}
          onChoose={onMeans}
        />
        <div className="sp-actions">
          <Button kind="main" type="submit" shortcut="Enter" busy={act.busy}>
            {text.handDo}
          </Button>
          <span role="status" ref={answer} tabIndex={-1} className="sp-hand-out__said">
            {said?.words}
          </span>
        </div>
      </form>
      {last ? <LastGiven last={last} /> : null}
    </Panel>
  );
}
