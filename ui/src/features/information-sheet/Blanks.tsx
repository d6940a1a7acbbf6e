/** What sheets leave open: addresses, times and names of here, filled in once for all of them. */

import { type FormEvent, useState } from "react";
import { useAct } from "../../app/commands";
import { useKept } from "../../app/kept";
import type { Blank } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { TextField } from "../../shared/Field";
import { Panel } from "../../shared/Panel";
import { useLanguage, useText } from "../../text/text";
import { labelOf } from "./pieces";

const LONGEST = 200;

interface BlanksProps {
  blanks: Blank[];
  mayFill: boolean;
  /** What stands on a sheet that is given out is changed by whoever answers for it. */
  mayApprove: boolean;
}

export function Blanks({ blanks, mayFill, mayApprove }: BlanksProps) {
  const { informationSheet: text } = useText();
  if (blanks.length === 0) return null;
  const mayFillIn = (blank: Blank) => mayFill && (mayApprove || !blank.needsApproval);
  const filled = blanks.filter((blank) => blank.values.some(Boolean)).length;
  return (
    <Panel title={text.blanks} aside={text.blanksFilled(filled, blanks.length)} className="sp-blanks">
      <p className="sp-blanks__intro sp-soft">{text.blanksIntro}</p>
      <ul className="sp-blanks__list">
        {blanks.map((blank) => (
          <li key={blank.key}>
            {mayFillIn(blank) ? <BlankField blank={blank} /> : <BlankLine blank={blank} />}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function BlankLine({ blank }: { blank: Blank }) {
  const { informationSheet: text } = useText();
  const language = useLanguage();
  return (
    <p>
      <b>{labelOf(blank, language)}</b>
      <br />
      {blank.values.filter(Boolean).join(" / ") || text.unknown}
      {blank.needsApproval ? <span className="sp-small">{text.blankByCoordinator}</span> : null}
    </p>
  );
}

function BlankField({ blank }: { blank: Blank }) {
  const { informationSheet: text } = useText();
  const language = useLanguage();
  const act = useAct("fill_blank");
  const values = blank.values.filter(Boolean);
  const stands = values.length === 1 ? (values[0] ?? "") : "";
  const [typed, setTyped] = useKept<string | null>(`blank:${blank.key}`, null);
  const [saved, setSaved] = useState(false);
  const value = typed ?? stands;
  const save = async (wanted: string) => {
    if (!(await act.run({ key: blank.key, value: wanted.trim(), seen: blank.seen }))) return;
    setTyped(null);
    setSaved(true);
  };
  const unsaved = typed !== null && typed.trim() !== stands;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (unsaved || values.length > 1) void save(value);
  };
  return (
    <form onSubmit={submit}>
      {values.length > 1 ? <Two values={values} onChoose={(one) => void save(one)} /> : null}
      <TextField
        label={labelOf(blank, language)}
        value={value}
        maxLength={LONGEST}
        onBlur={() => {
          // Beside two that differ, leaving the field may be on the way to one of them.
          if (unsaved && values.length < 2) void save(value);
        }}
        onChange={(next) => {
          setTyped(next);
          setSaved(false);
        }}
        below={
          <p className="sp-small" role="status">
            {unsaved
              ? text.blankUnsaved
              : saved
                ? `✓ ${text.blankSaved}`
                : text.blankOn(blank.sheets.join(", "))}
          </p>
        }
      />
    </form>
  );
}

/** Two laptops did not hear of each other: both stand on paper until somebody chooses. */
function Two({ values, onChoose }: { values: string[]; onChoose: (value: string) => void }) {
  const { informationSheet: text } = useText();
  return (
    <div className="sp-warning">
      <span>▲ {text.blankTwo}</span>
      {values.map((value) => (
        <Button key={value} onClick={() => onChoose(value)}>
          {value}
        </Button>
      ))}
    </div>
  );
}
