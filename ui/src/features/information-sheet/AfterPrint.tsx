/** The paper is on its way: was it handed out, and how many? */

import { useState } from "react";
import { useAct } from "../../app/commands";
import { sentenceOf, useNotes } from "../../app/notes";
import type { Went } from "../../app/printer";
import type { ForRequest } from "../../app/screens";
import type { SheetPage, SheetPrinted } from "../../generated/commands";
import { Button } from "../../shared/Button";
import { Dialog } from "../../shared/Dialog";
import { TextField } from "../../shared/Field";
import { useFocusOnOpen } from "../../shared/focus";
import { SelectField } from "../../shared/SelectField";
import { useText } from "../../text/text";
import { copiesIn } from "./handing";
import { useLibrary } from "./useLibrary";

/** What was printed, and what became of it. */
export interface OnPaper {
  made: SheetPrinted;
  went: Went;
  copies: number;
}

interface AfterPrintProps {
  title: string;
  page: SheetPage;
  put: OnPaper;
  languages: string[];
  request: ForRequest | undefined;
  onClose: () => void;
}

export function AfterPrint({ title, page, put, languages, request, onClose }: AfterPrintProps) {
  const { informationSheet: text } = useText();
  const { nameOf } = useLibrary();
  const { made, went } = put;
  const [copies, setCopies] = useState(went.how === "printed" ? `${put.copies}` : "");
  const [language, setLanguage] = useState(languages.find((one) => one !== "nl") ?? languages[0] ?? "");
  const [tried, setTried] = useState(false);
  const field = useFocusOnOpen<HTMLInputElement>();
  const act = useAct("distribute_sheet");
  const note = useAct("note_sheet_printed");
  const notes = useNotes();
  // More than the printer took cannot have come out of it.
  const most = went.how === "printed" ? put.copies : Number.POSITIVE_INFINITY;
  const typed = copiesIn(copies);
  const tooMany = typed !== null && typed > most;
  const count = tooMany ? null : typed;
  const { code, digest } = page.summary;
  const save = async () => {
    setTried(true);
    if (count === null) return field.current?.focus();
    const forRequest = request ? { request: request.id } : {};
    if (!(await act.run({ digest, language, copies: count, means: "paper", ...forRequest }))) return;
    // Of a page in the viewer nobody knows more than what went out of it.
    if (went.how === "opened") await note.run({ digest, languages, copies: count });
    notes.say(text.handed(count, code, nameOf(language)));
    onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <Became put={put} />
      {made.missing.length > 0 ? <p>{text.printMissing(made.missing.map(nameOf).join(", "))}</p> : null}
      {made.unknownLetters ? (
        <p className="sp-warning">▲ {text.unknownLetters([...made.unknownLetters].join(" "))}</p>
      ) : null}
      <form
        className="sp-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          ref={field}
          proposed
          inputMode="numeric"
          label={text.givenCount}
          hint={text.givenHint}
          value={copies}
          onChange={setCopies}
          error={tried && count === null ? (tooMany ? text.givenTooMany(most) : text.copiesWrong) : undefined}
        />
        {languages.length > 1 ? (
          <SelectField
            label={text.givenIn}
            value={language}
            options={languages.map((one) => ({ value: one, label: nameOf(one) }))}
            onChange={setLanguage}
          />
        ) : null}
        <div className="sp-actions">
          <Button kind="main" type="submit" shortcut="Enter" busy={act.busy}>
            {text.countDo}
          </Button>
          <Button shortcut="Esc" onClick={onClose}>
            {text.countNot}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** That a printer refused it is said here, where somebody is about to count. */
function Became({ put: { made, went, copies } }: { put: OnPaper }) {
  const text = useText();
  const { printedOn, printed } = text.informationSheet;
  if (went.how === "printed") return <p role="status">✓ {printedOn(copies, went.printer)}</p>;
  if (!went.refused) return <p role="status">{printed(made.pages)}</p>;
  return (
    <p role="alert" className="sp-warning">
      ▲ {sentenceOf(text, went.refused)}
    </p>
  );
}
