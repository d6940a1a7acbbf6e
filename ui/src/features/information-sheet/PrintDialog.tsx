/** Printing a sheet. Counting comes after it, so that a print that failed counts for nothing. */

import { useState } from "react";
import { useAct } from "../../app/commands";
import { DialogForm } from "../../app/DialogForm";
import { useDocuments } from "../../app/documents";
import { usePrinter } from "../../app/printer";
import type { ForRequest } from "../../app/screens";
import type { SheetFormat, SheetPage } from "../../generated/commands";
import { CheckField } from "../../shared/CheckField";
import { TextField } from "../../shared/Field";
import { useText } from "../../text/text";
import { AfterPrint, type OnPaper } from "./AfterPrint";
import { FormatTiles } from "./FormatTiles";
import { copiesIn } from "./handing";
import { LanguageName } from "./LanguageName";
import { baseFirst, useLibrary } from "./useLibrary";

interface PrintDialogProps {
  page: SheetPage;
  language: string;
  request: ForRequest | undefined;
  onClose: () => void;
}

export function PrintDialog({ page, language, request, onClose }: PrintDialogProps) {
  const { informationSheet: text } = useText();
  const { languages } = useLibrary();
  const [chosen, setChosen] = useState([language]);
  const [format, setFormat] = useState<SheetFormat>("a5");
  const [said, setSaid] = useState<boolean | null>(null);
  const [tried, setTried] = useState(false);
  const [copies, setCopies] = useState("1");
  const [put, setPut] = useState<OnPaper | null>(null);
  const act = useAct("print_sheet");
  const documents = useDocuments();
  const printer = usePrinter();
  const note = useAct("note_sheet_printed");
  const count = printer.name === null ? 1 : copiesIn(copies);
  // What one of these languages was printed in before is a reprint, unless somebody says otherwise.
  const reprint = said ?? chosen.some((one) => page.printedIn.includes(one));
  const { code, version, digest } = page.summary;
  const title = text.printTitle(code, version);
  const there = baseFirst(languages).filter((one) => page.summary.languages.includes(one.code));
  const print = async () => {
    setTried(true);
    if (chosen.length === 0 || count === null) return;
    const made = await act.run({ digest, languages: chosen, format, reprint });
    const went = made && (await documents.print(made, count));
    if (!made || !went) return;
    setPut({ made, went, copies: count });
    if (went.how === "printed") await note.run({ digest, languages: chosen, copies: count });
  };
  if (put) {
    const after = { page, put, languages: chosen, request, title };
    return <AfterPrint {...after} onClose={onClose} />;
  }
  return (
    <DialogForm
      title={title}
      save={text.printDo}
      busy={act.busy}
      onSave={() => void print()}
      onClose={onClose}
    >
      <FormatTiles value={format} onChoose={setFormat} />
      <fieldset className="sp-tiles">
        <legend className="sp-tiles__legend">{text.printLanguages}</legend>
        <div className="sp-print__languages">
          {there.map((one) => (
            <CheckField
              key={one.code}
              label={<LanguageName language={one} />}
              checked={chosen.includes(one.code)}
              onChange={(on) =>
                setChosen((was) => (on ? [...was, one.code] : was.filter((it) => it !== one.code)))
              }
            />
          ))}
        </div>
        {tried && chosen.length === 0 ? <p className="sp-field__error">▲ {text.noLanguage}</p> : null}
      </fieldset>
      {printer.name === null ? null : (
        <TextField
          proposed
          inputMode="numeric"
          className="sp-field--short"
          label={text.printCopies}
          value={copies}
          onChange={setCopies}
          error={tried && count === null ? text.copiesWrong : undefined}
        />
      )}
      <CheckField label={text.reprint} hint={text.reprintHint} checked={reprint} onChange={setSaid} />
    </DialogForm>
  );
}
