/** Printing a sheet. Counting comes after it, so that a print that failed counts for nothing. */

import { useState } from "react";
import { useAct } from "../../app/commands";
import { DialogForm } from "../../app/DialogForm";
import { useDocuments } from "../../app/documents";
import type { ForRequest } from "../../app/screens";
import type { SheetFormat, SheetPage, SheetPrinted } from "../../generated/commands";
import { CheckField } from "../../shared/CheckField";
import { useText } from "../../text/text";
import { AfterPrint } from "./AfterPrint";
import { FormatTiles } from "./FormatTiles";
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
  const [reprint, setReprint] = useState(() => wasOnPaper(page));
  const [tried, setTried] = useState(false);
  const [made, setMade] = useState<SheetPrinted | null>(null);
  const act = useAct("print_sheet");
  const documents = useDocuments();
  const { code, version, digest } = page.summary;
  const title = text.printTitle(code, version);
  const there = baseFirst(languages).filter((one) => page.summary.languages.includes(one.code));
  const print = async () => {
    setTried(true);
    if (chosen.length === 0) return;
    const printed = await act.run({ digest, languages: chosen, format, reprint });
    if (printed && (await documents.open(printed))) setMade(printed);
  };
  if (made) {
    const after = { page, made, languages: chosen, request, title };
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
      <CheckField label={text.reprint} hint={text.reprintHint} checked={reprint} onChange={setReprint} />
    </DialogForm>
  );
}

/** Whether this version went out on paper before. */
function wasOnPaper({ summary, counts }: SheetPage): boolean {
  return counts.some((one) => one.version === summary.version && one.means === "paper" && one.copies > 0);
}
