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
  const [said, setSaid] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const act = useAct("distribute_sheet");
  const count = copiesIn(copies);
  const { hint } = useLetters("H", () => field.current?.focus());
  // What is typed next is the next number, not a digit behind this one.
  useEffect(() => {
    if (said) field.current?.select();
  }, [said]);
  const { code, digest, languages } = page.summary;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (count === null) return field.current?.focus();
    const forRequest = request ? { request: request.id } : {};
    if (!(await act.run({ digest, language, copies: count, means, ...forRequest }))) return;
    setSaid(`✓ ${text.handed(count, code, nameOf(language))}`);
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
              setSaid("");
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
          <span role="status" className="sp-hand-out__said">
            {said}
          </span>
        </div>
      </form>
      {last ? <LastGiven last={last} /> : null}
    </Panel>
  );
}
